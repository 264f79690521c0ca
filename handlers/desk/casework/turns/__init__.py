"""Who acts: checked anew each time, in one transaction; what is remembered of her; and kind refusals."""
