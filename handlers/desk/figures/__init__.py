"""Reports for those who lead: counted from the history, drawn in a process of their own, sent as files."""
