# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""Custom fields by their id: read from records, and given to mutations."""
