"""People's files and our own: what they are, what is taken out of them, where our copies lie."""
