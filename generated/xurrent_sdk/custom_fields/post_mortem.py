# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The custom fields of the UI extension 'Post mortem'."""

from __future__ import annotations

from .._runtime.custom_fields.forms import Form, FormInput


class PostMortem(Form):
    """The custom fields of the UI extension 'Post mortem'.

    Category of the UI extension: ``problem``.
    """

    __extension__ = "Post mortem"

    class Input(FormInput):
        """Values to set; pass them as the ``custom_fields`` of an input."""
