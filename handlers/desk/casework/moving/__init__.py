"""Where a report goes: to a colleague, another department, the coordinator, another report, or aside."""
