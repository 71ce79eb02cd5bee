# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``AutomationRuleAction``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    GraphQLModel,
    ListFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
)

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One


class AutomationRuleAction(GraphQLModel, frozen=True):
    """Step that an automation rule performs."""

    name: str | None = of("name: String")
    """Label of the step."""
    value: str | None = of("value: String")
    """Step in rule language, e.g. `update workflow set manager = my_person`."""


class AutomationRuleActionPaths(Generic[Nul, Card]):
    """Paths to the fields of ``AutomationRuleAction``."""

    name: Leaf[str | None, Card]
    """Label of the step."""
    value: Leaf[str | None, Card]
    """Step in rule language, e.g. `update workflow set manager = my_person`."""


class AutomationRuleActionFields(
    AutomationRuleActionPaths[Nul, Card],
    ObjectFields[
        AutomationRuleAction | Nul, "AutomationRuleActionFields[Never, One]", Card
    ],
):
    """Fields of ``AutomationRuleAction`` to select."""


class AutomationRuleActionListFields(
    AutomationRuleActionPaths[Never, Many],
    ListFields[Row, "AutomationRuleActionFields[Never, One]", Card],
):
    """Fields of a list of ``AutomationRuleAction`` to select."""
