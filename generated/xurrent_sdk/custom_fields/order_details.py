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

    For the category ``shop_article``.
    """

    __extension__ = "Order details"

    engraving: FormField[str] = FormField("engraving", "text", "Engraving")
    """Engraving."""
    quantity: FormField[int] = FormField("quantity", "int", "Quantity per box")
    """Quantity per box."""

    class Input(FormInput):
        """The fields that can be set; given wherever ``custom_fields`` is."""

        if TYPE_CHECKING:

            def __init__(
                self,
                *,
                engraving: str | None | Unset = UNSET,
                quantity: int | None | Unset = UNSET,
            ) -> None: ...
