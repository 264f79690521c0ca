"""Personal data in good hands: forgetting, new keys, who looked at what, who is blocked."""
