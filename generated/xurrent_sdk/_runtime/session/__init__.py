# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""One call after another: credentials, tokens, budgets, windows, endpoints."""
