"""A fake account made of records, for users' tests."""
