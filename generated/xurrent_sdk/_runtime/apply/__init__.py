# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Writing many records: batches of mutations, and upserts of rows."""
