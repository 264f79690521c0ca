"""How a report comes about: what was said, what is still missing, whether it was told before."""
