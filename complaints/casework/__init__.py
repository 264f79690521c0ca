"""What an officer does with a report, and what the rules say to it."""
