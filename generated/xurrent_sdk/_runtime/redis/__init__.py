# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""State in Redis, for several processes: a request window, a replay memory, an inbox."""
