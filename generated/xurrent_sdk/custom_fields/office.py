# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The custom fields of the UI extension 'Office'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.custom_fields.forms import Form, FormField, FormInput

if TYPE_CHECKING:
    from datetime import date

    from .._runtime.codegen import TimeOfDay, UNSET, Unset


class Office(Form):
    """The custom fields of the UI extension 'Office'.

    Facilities

    Category of the UI extension: ``site``.
    """

    __extension__ = "Office"

    desks: FormField[int] = FormField("desks", "int", "Desks")
    """Desks. The form requires it."""
    opens: FormField[TimeOfDay] = FormField("opens", "time", "Opens at")
    """Opens at."""
    closes: FormField[TimeOfDay] = FormField("closes", "time", "Closes at")
    """Closes at."""
    floor_plan: FormField[str] = FormField("floor_plan", "text", "Floor plan")
    """Floor plan."""
    leased_until: FormField[date] = FormField("leased until", "date", "Leased until")
    """Leased until."""

    class Input(FormInput):
        """Values to set; pass them as the ``custom_fields`` of an input."""

        if TYPE_CHECKING:

            def __init__(
                self,
                *,
                desks: int | None | Unset = UNSET,
                opens: TimeOfDay | None | Unset = UNSET,
                closes: TimeOfDay | None | Unset = UNSET,
                floor_plan: str | None | Unset = UNSET,
                leased_until: date | None | Unset = UNSET,
            ) -> None: ...
