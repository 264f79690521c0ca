"""What cannot be done now, or not by the city: an honest day, or a body outside that is asked again."""
