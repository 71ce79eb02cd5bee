# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""Value lists, by the record that they belong to."""
