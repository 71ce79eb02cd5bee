"""Writing many records: batches of mutations, and rows that records follow."""
