# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""Writing many records: batches of mutations, and rows that records follow."""
