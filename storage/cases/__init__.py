"""Reports, and all that is found, counted and learned from them."""
