"""The program that starts it all."""
