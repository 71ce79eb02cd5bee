# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""What every room stands on: errors, frozen values, scalars, logs, redaction."""
