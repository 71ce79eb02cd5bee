# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The custom fields of the UI extension 'New laptop'."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias

from .._runtime.codegen import Known
from .._runtime.custom_fields.forms import Form, FormField, FormInput
from .._runtime.custom_fields.kinds import Options

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from .._runtime.codegen import UNSET, Unset
    from .._runtime.custom_fields.kinds import RecordId
    from ..models.person import Person

NewLaptopModelLiteral: TypeAlias = Literal["13", "15", "15-pro"]


class NewLaptopModel(Options):
    """The options of 'Model'."""

    __labels__: dict[str, str] = {
        "13": "13 inch",
        "15": "15 inch",
        "15-pro": "15 inch Pro",
    }

    VALUE_13 = Known("13")
    """13 inch"""
    VALUE_15 = Known("15")
    """15 inch"""
    VALUE_15_PRO = Known("15-pro")
    """15 inch Pro"""


class NewLaptop(Form):
    """The custom fields of the UI extension 'New laptop'.

    What you need

    Category of the UI extension: ``request_template``.
    """

    __extension__ = "New laptop"

    model: FormField[NewLaptopModel] = FormField("model", NewLaptopModel, "Model")
    """Model. The form requires it."""
    memory: FormField[int] = FormField("memory", "int", "Memory (GB)")
    """Memory (GB)."""
    needed_by: FormField[date] = FormField("needed_by", "date", "Needed by")
    """Needed by."""
    budget: FormField[Decimal] = FormField("budget", "decimal", "Budget")
    """Budget."""
    approved: FormField[bool] = FormField("approved", "flag", "Approved")
    """Approved."""
    reason: FormField[str] = FormField("reason", "text", "Reason")
    """Reason."""
    colleagues: FormField[list[RecordId[Person]]] = FormField(
        "colleagues", "record", "Colleagues with the same", many=True
    )
    """Colleagues with the same."""

    class Input(FormInput):
        """Values to set; pass them as the ``custom_fields`` of an input."""

        if TYPE_CHECKING:

            def __init__(
                self,
                *,
                model: NewLaptopModel | NewLaptopModelLiteral | None | Unset = UNSET,
                memory: int | None | Unset = UNSET,
                needed_by: date | None | Unset = UNSET,
                budget: Decimal | int | None | Unset = UNSET,
                approved: bool | None | Unset = UNSET,
                reason: str | None | Unset = UNSET,
                colleagues: Sequence[str | Person] | None | Unset = UNSET,
            ) -> None: ...
