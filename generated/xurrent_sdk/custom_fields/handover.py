# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The custom fields of the UI extension 'Handover'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.custom_fields.forms import Form, FormField, FormInput

if TYPE_CHECKING:
    from .._runtime.codegen import JSONValue, UNSET, Unset
    from .._runtime.custom_fields.given import CustomValue


class Handover(Form):
    """The custom fields of the UI extension 'Handover'.

    Handover

    Category of the UI extension: ``task_template``.
    """

    __extension__ = "Handover"

    handed_to: FormField[str] = FormField("handed_to", "text", "Handed to")
    """Handed to."""
    tint: FormField[JSONValue] = FormField("tint", "json", "Tint")
    """Tint."""

    class Input(FormInput):
        """Values to set; pass them as the ``custom_fields`` of an input."""

        if TYPE_CHECKING:

            def __init__(
                self,
                *,
                handed_to: str | None | Unset = UNSET,
                tint: CustomValue | None | Unset = UNSET,
            ) -> None: ...
