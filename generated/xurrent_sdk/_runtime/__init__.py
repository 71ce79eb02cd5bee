# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The handwritten runtime, copied as it is into every generated package."""
