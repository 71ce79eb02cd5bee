# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Custom fields by their id: read from records, and given to mutations."""
