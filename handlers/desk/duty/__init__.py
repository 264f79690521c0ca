"""Who is on duty, who carries how much, and who gets the next case."""
