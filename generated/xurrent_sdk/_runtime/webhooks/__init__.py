# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""Webhooks: telling authentic deliveries from others, and handling each once.

Start reading at ``verification``, which holds the order of the checks, and at
``policy``, which says what is trusted.
"""
