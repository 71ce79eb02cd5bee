"""Incremental sync: the changes of a listing since the last run."""
