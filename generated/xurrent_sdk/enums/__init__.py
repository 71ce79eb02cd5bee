# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""Value lists, by the record that they belong to."""

# Written by xurrent-gen and overwritten by it: do not edit.
