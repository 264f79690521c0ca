"""Her rights: what is held about her, who may see it, for what it may be used, and that it is erased."""
