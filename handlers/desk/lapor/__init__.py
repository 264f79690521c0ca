"""The bridge to SP4N-LAPOR!: a block to copy, the number that comes back, a table of many."""
