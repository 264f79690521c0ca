"""`python -m bot` is the same as the command `wadul`."""

from bot.cli import main

main()
