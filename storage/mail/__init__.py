"""What comes in and what must be said: committed first, worked off once, sent in order."""
