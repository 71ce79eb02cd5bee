# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""One call after another: credentials, tokens, budgets, windows, endpoints."""
