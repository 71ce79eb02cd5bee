# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""Mutations, by the record that they change."""

# Written by xurrent-gen and overwritten by it: do not edit.
