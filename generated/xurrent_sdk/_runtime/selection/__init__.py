# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Selected paths, the selection tree that merges them, and its document."""
