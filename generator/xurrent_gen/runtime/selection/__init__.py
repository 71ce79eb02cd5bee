"""Selected paths, the selection tree that merges them, and its document."""
