# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""From the bytes of a response to records, rows and classes of the user."""
