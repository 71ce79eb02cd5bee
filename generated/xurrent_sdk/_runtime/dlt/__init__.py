# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""A dlt source: the listings of an account as tables of a warehouse."""
