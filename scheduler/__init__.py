"""When it acts unasked."""
