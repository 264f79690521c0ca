"""Who works at the desk: arriving, being invited, changing role or department, leaving."""
