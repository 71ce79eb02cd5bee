# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Mutations, by the record that they change."""

# Written by xurrent-gen and overwritten by it: do not edit.
