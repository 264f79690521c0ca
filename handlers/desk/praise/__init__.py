"""Good words: from citizens, from those who lead, and once a week for everybody to read."""
