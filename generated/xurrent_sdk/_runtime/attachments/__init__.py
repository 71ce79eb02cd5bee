# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""Attachments: uploading files, using them in inputs, downloading them.

Start reading at ``upload``, the flow of an upload.
"""
