"""Step 2: from the text of a schema to a checked, canonically sorted schema."""
