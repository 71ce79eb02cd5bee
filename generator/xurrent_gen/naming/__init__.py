"""GraphQL names to Python names, decided once in one table."""
