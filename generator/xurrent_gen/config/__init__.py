"""The settings of a run: their sources and their checks."""
