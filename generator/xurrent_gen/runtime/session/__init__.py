"""One call after another: credentials, tokens, budgets, windows, endpoints."""
