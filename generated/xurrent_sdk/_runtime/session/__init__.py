# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""One call after another: credentials, tokens, budgets, windows, endpoints."""
