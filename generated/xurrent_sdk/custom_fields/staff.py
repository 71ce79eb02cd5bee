# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The custom fields of the UI extension 'Staff'."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias

from .._runtime.codegen import Known
from .._runtime.custom_fields.forms import Form, FormField, FormInput
from .._runtime.custom_fields.kinds import Options

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from .._runtime.codegen import UNSET, Unset

StaffColorsLiteral: TypeAlias = Literal["red", "green", "blue", "grey"]


class StaffColors(Options):
    """The options of 'Colours'."""

    __labels__: dict[str, str] = {
        "red": "Red",
        "green": "Green",
        "blue": "Blue",
        "grey": "Grey",
    }

    RED = Known("red")
    """Red"""
    GREEN = Known("green")
    """Green"""
    BLUE = Known("blue")
    """Blue"""
    GREY = Known("grey")
    """Grey"""


class Staff(Form):
    """The custom fields of the UI extension 'Staff'.

    About this person

    Category of the UI extension: ``person``.
    """

    __extension__ = "Staff"

    rack: FormField[str] = FormField("rack", "text", "Rack")
    """Rack."""
    shelf: FormField[int] = FormField("shelf", "int", "Shelf")
    """Shelf."""
    critical: FormField[bool] = FormField("critical", "flag", "Critical")
    """Critical."""
    colors: FormField[list[StaffColors]] = FormField(
        "colors", StaffColors, "Colours", many=True
    )
    """Colours."""
    installed_on: FormField[date] = FormField("installed_on", "date", "Installed on")
    """Installed on."""

    class Input(FormInput):
        """Values to set; pass them as the ``custom_fields`` of an input."""

        if TYPE_CHECKING:

            def __init__(
                self,
                *,
                rack: str | None | Unset = UNSET,
                shelf: int | None | Unset = UNSET,
                critical: bool | None | Unset = UNSET,
                colors: (
                    Sequence[StaffColors | StaffColorsLiteral] | None | Unset
                ) = UNSET,
                installed_on: date | None | Unset = UNSET,
            ) -> None: ...
