"""How the staff talk to the desk: python-telegram-bot, and only here."""
