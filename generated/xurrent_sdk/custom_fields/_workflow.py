# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Custom fields that forms of ``Workflow`` make filterable, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import CustomFields
from .._runtime.custom_fields.conditions import (
    FilterField,
    MomentCondition,
    NumberCondition,
)

if TYPE_CHECKING:
    from ..inputs.workflow import WorkflowCustomWhere


class WorkflowCustomFields(CustomFields["WorkflowCustomWhere"]):
    """Custom fields that forms of ``Workflow`` make filterable, by name; any other by a
    call.
    """

    downtime: FilterField[NumberCondition] = FilterField("Downtime", NumberCondition)
    """Downtime (minutes)"""
    window: FilterField[MomentCondition] = FilterField("Window", MomentCondition)
