# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Filterable custom fields of ``Workflow``, by name."""

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
    """Filterable custom fields of ``Workflow``, by name; call it with any other
    name.
    """

    downtime: FilterField[NumberCondition] = FilterField("Downtime", NumberCondition)
    """Downtime (minutes)"""
    window: FilterField[MomentCondition] = FilterField("Window", MomentCondition)
