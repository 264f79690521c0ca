"""A report that is filed: where it stands, what she adds, what she says of the result, and its chronology."""
