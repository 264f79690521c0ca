"""What is true: the rules of the city. Pure: no await, no clock, no SQL."""
