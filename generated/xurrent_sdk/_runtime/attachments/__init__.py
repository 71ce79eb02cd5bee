"""Attachments: uploading files, using them in inputs, downloading them."""
