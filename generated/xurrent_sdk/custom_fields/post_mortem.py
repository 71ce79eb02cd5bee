# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""The custom fields of the UI extension 'Post mortem'."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from .._runtime.custom_fields.forms import Form, FormInput


class PostMortem(Form):
    """The custom fields of the UI extension 'Post mortem'.

    For the category ``problem``.
    """

    __extension__ = "Post mortem"

    class Input(FormInput):
        """What can be set of it: stands wherever ``custom_fields`` is given."""
