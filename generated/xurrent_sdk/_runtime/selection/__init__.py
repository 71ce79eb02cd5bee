# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""What is fetched: paths, the tree they make, and its document."""
