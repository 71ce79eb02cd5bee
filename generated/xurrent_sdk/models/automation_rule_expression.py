# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``AutomationRuleExpression``: the model and its selectable fields."""

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


class AutomationRuleExpression(GraphQLModel, frozen=True):
    """Named expression of an automation rule."""

    name: str | None = of("name: String")
    """Name by which conditions, actions and other expressions refer to it."""
    value: str | None = of("value: String")
    """Expression in rule language."""


class AutomationRuleExpressionPaths(Generic[Nul, Card]):
    """Paths to the fields of ``AutomationRuleExpression``."""

    name: Leaf[str | None, Card]
    """Name by which conditions, actions and other expressions refer to it."""
    value: Leaf[str | None, Card]
    """Expression in rule language."""


class AutomationRuleExpressionFields(
    AutomationRuleExpressionPaths[Nul, Card],
    ObjectFields[
        AutomationRuleExpression | Nul,
        "AutomationRuleExpressionFields[Never, One]",
        Card,
    ],
):
    """Fields of ``AutomationRuleExpression`` to select."""


class AutomationRuleExpressionListFields(
    AutomationRuleExpressionPaths[Never, Many],
    ListFields[Row, "AutomationRuleExpressionFields[Never, One]", Card],
):
    """Fields of a list of ``AutomationRuleExpression`` to select."""
