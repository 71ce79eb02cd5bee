# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The custom fields of the UI extension 'Change plan'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.custom_fields.forms import Form, FormField, FormInput

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import UNSET, Unset


class ChangePlan(Form):
    """The custom fields of the UI extension 'Change plan'.

    Category of the UI extension: ``workflow_template``.
    """

    __extension__ = "Change plan"

    rollback: FormField[str] = FormField("rollback", "text", "Rollback")
    """Rollback. The form requires it."""
    window: FormField[datetime] = FormField("window", "datetime", "Window")
    """Window."""
    downtime: FormField[int] = FormField("downtime", "int", "Downtime (minutes)")
    """Downtime (minutes)."""

    class Input(FormInput):
        """Values to set; pass them as the ``custom_fields`` of an input."""

        if TYPE_CHECKING:

            def __init__(
                self,
                *,
                rollback: str | None | Unset = UNSET,
                window: datetime | None | Unset = UNSET,
                downtime: int | None | Unset = UNSET,
            ) -> None: ...
