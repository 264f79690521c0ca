"""Who is on duty, who has hands free, and who must be reminded of what."""
