"""The settings of a run: where they come from and what they may be."""
