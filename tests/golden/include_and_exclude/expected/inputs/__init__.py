# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""Input objects, by the record that they belong to."""
