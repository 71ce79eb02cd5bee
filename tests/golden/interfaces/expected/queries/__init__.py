# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""Queries, by the record that they read."""

# Written by xurrent-gen and overwritten by it: do not edit.
