"""The session: credentials, tokens, budgets, request windows, endpoints."""
