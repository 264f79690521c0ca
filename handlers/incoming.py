"""What a bot's side of the house says of an update before any handler saw it."""


class Unparsable(Exception):
    """The framework cannot read this update, and never will: it goes to quarantine at once."""
