"""Looking without touching: one report with its history, lists, and searches."""
