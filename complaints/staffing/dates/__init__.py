"""Days as people type them: how they are written, where they stand, what they mean together."""
