# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The custom fields of the UI extension 'Rack'."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias

from .._runtime.codegen import Known
from .._runtime.custom_fields.forms import Form, FormField, FormInput
from .._runtime.custom_fields.kinds import Options

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from .._runtime.codegen import UNSET, Unset
    from .._runtime.custom_fields.kinds import RecordId
    from ..models.team import Team

RackPowerLiteral: TypeAlias = Literal["a", "b", "ab"]


class RackPower(Options):
    """The options of 'Power feed'."""

    __labels__: dict[str, str] = {
        "a": "Feed A",
        "b": "Feed B",
        "ab": "Both feeds",
    }

    A = Known("a")
    """Feed A"""
    B = Known("b")
    """Feed B"""
    AB = Known("ab")
    """Both feeds"""


class Rack(Form):
    """The custom fields of the UI extension 'Rack'.

    Where it stands

    Category of the UI extension: ``product``.
    """

    __extension__ = "Rack"

    rack_position: FormField[int] = FormField("rack_position", "int", "Rack position")
    """Rack position. The form requires it."""
    weight: FormField[Decimal] = FormField("weight", "decimal", "Weight (kg)")
    """Weight (kg)."""
    power: FormField[RackPower] = FormField("power", RackPower, "Power feed")
    """Power feed."""
    mounted_at: FormField[datetime] = FormField("mounted_at", "datetime", "Mounted at")
    """Mounted at."""
    responsible: FormField[RecordId[Team]] = FormField(
        "responsible", "record", "Responsible team"
    )
    """Responsible team."""

    class Input(FormInput):
        """Values to set; pass them as the ``custom_fields`` of an input."""

        if TYPE_CHECKING:

            def __init__(
                self,
                *,
                rack_position: int | None | Unset = UNSET,
                weight: Decimal | int | None | Unset = UNSET,
                power: RackPower | RackPowerLiteral | None | Unset = UNSET,
                mounted_at: datetime | None | Unset = UNSET,
                responsible: str | Team | None | Unset = UNSET,
            ) -> None: ...
