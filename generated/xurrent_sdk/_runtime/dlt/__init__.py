# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""A source for dlt: the listings of an account as tables of a warehouse."""
