# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The custom fields of the UI extension 'Access'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.custom_fields.forms import Form, FormField, FormInput

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from .._runtime.codegen import UNSET, Unset


class Access(Form):
    """The custom fields of the UI extension 'Access'.

    Category of the UI extension: ``request_template``.
    """

    __extension__ = "Access"

    systems: FormField[list[str]] = FormField("systems", "record", "Systems", many=True)
    """Systems."""
    from_: FormField[datetime] = FormField("from", "datetime", "From")
    """From."""
    until: FormField[datetime] = FormField("until", "datetime", "Until")
    """Until."""

    class Input(FormInput):
        """Values to set; pass them as the ``custom_fields`` of an input."""

        if TYPE_CHECKING:

            def __init__(
                self,
                *,
                systems: Sequence[str] | None | Unset = UNSET,
                from_: datetime | None | Unset = UNSET,
                until: datetime | None | Unset = UNSET,
            ) -> None: ...
