# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""Writing many records: batches of mutations, and rows that records follow."""
