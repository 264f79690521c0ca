"""The staff's groups and our bots in them."""
