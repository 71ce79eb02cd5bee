# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The custom fields of the UI extension 'Order details'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.custom_fields.forms import Form, FormField, FormInput

if TYPE_CHECKING:
    from .._runtime.codegen import UNSET, Unset


class OrderDetails(Form):
    """The custom fields of the UI extension 'Order details'.

    Category of the UI extension: ``shop_article``.
    """

    __extension__ = "Order details"

    engraving: FormField[str] = FormField("engraving", "text", "Engraving")
    """Engraving."""
    quantity: FormField[int] = FormField("quantity", "int", "Quantity per box")
    """Quantity per box."""

    class Input(FormInput):
        """Values to set; pass them as the ``custom_fields`` of an input."""

        if TYPE_CHECKING:

            def __init__(
                self,
                *,
                engraving: str | None | Unset = UNSET,
                quantity: int | None | Unset = UNSET,
            ) -> None: ...
