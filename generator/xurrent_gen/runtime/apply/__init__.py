"""Writing many records: batches of mutations, and upserts of rows."""
