# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The custom fields of the UI extension 'Product line'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.custom_fields.forms import Form, FormField, FormInput

if TYPE_CHECKING:
    from .._runtime.codegen import UNSET, Unset


class ProductLine(Form):
    """The custom fields of the UI extension 'Product line'.

    Category of the UI extension: ``product_category``.
    """

    __extension__ = "Product line"

    line: FormField[str] = FormField("line", "text", "Line")
    """Line."""
    import_: FormField[str] = FormField("import", "text", "Import of")
    """Import of."""
    class_: FormField[str] = FormField("class", "text", "Class")
    """Class."""

    class Input(FormInput):
        """Values to set; pass them as the ``custom_fields`` of an input."""

        if TYPE_CHECKING:

            def __init__(
                self,
                *,
                line: str | None | Unset = UNSET,
                import_: str | None | Unset = UNSET,
                class_: str | None | Unset = UNSET,
            ) -> None: ...
