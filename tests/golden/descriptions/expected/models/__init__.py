# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""Records and interfaces, one module each."""
