# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Attachments: uploading files, using them in inputs, downloading them.

Start reading at ``upload``, the flow of an upload.
"""
