"""The use cases of the desk, shared by both bots: each is one transaction."""
