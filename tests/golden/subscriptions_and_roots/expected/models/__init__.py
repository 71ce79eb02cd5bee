# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""Records and interfaces, one module each."""

# Written by xurrent-gen and overwritten by it: do not edit.
