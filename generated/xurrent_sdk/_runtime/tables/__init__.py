# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Rows of tables: the reader of CSV files, and rows about one record."""
