"""What rooms and people are told once a day or once a week, in one message each."""
