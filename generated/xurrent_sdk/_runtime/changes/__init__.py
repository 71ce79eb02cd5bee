# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""What has changed since the last look: a copy of a listing kept in step."""
