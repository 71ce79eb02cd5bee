# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""From the bytes of a response to records, rows and classes of the user."""
