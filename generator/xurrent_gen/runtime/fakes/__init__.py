"""An account made of records, for users' tests."""
