"""A deed of an officer: done, told, and taken back while nobody has read of it."""
