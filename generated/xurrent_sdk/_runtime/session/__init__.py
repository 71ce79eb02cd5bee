# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The session: credentials, tokens, budgets, request windows, endpoints."""
