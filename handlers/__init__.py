"""How people talk to it."""
