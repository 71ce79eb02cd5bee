# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The custom fields of the UI extension 'Supplier'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.custom_fields.forms import Form, FormField, FormInput

if TYPE_CHECKING:
    from decimal import Decimal

    from .._runtime.codegen import UNSET, Unset
    from .._runtime.custom_fields.kinds import RecordId
    from ..models.person import Person


class Supplier(Form):
    """The custom fields of the UI extension 'Supplier'.

    Supplier

    Category of the UI extension: ``organization``.
    """

    __extension__ = "Supplier"

    vat: FormField[str] = FormField("vat", "text", "VAT number")
    """VAT number."""
    score: FormField[Decimal] = FormField("score", "decimal", "Score")
    """Score."""
    account_manager: FormField[RecordId[Person]] = FormField(
        "account_manager", "record", "Account manager"
    )
    """Account manager."""
    audited: FormField[bool] = FormField("audited", "flag", "Audited")
    """Audited."""

    class Input(FormInput):
        """Values to set; pass them as the ``custom_fields`` of an input."""

        if TYPE_CHECKING:

            def __init__(
                self,
                *,
                vat: str | None | Unset = UNSET,
                score: Decimal | int | None | Unset = UNSET,
                account_manager: str | Person | None | Unset = UNSET,
                audited: bool | None | Unset = UNSET,
            ) -> None: ...
