"""The staff group's bot: python-telegram-bot on one side, the desk's use cases on the other."""

import os

# The library asks for this choice in the environment, and warns at each pause it reports without it.
os.environ.setdefault("PTB_TIMEDELTA", "1")
