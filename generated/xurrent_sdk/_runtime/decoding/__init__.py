# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""From the bytes of a response to records, rows and classes of the user."""
