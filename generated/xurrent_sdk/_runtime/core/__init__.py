# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The base of every package: errors, frozen values, scalars, logs, redaction."""
