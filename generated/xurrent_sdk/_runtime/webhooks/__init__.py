# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Webhooks: telling authentic deliveries from others, and handling each once.

Start reading at ``verifier``, which holds the order of the checks, and at
``policy``, which says what is trusted.
"""
