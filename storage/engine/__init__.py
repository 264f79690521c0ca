"""The database itself, and what works the same on SQLite and PostgreSQL."""
