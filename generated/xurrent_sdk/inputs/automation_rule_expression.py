# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from .._runtime.codegen import GraphQLInput, needs


class AutomationRuleExpressionInput(GraphQLInput, frozen=True):
    """Named expression of an automation rule."""

    name: str = needs(title="name: String!")
    """Name by which conditions, actions and other expressions refer to it."""
    value: str = needs(title="value: String!")
    """Expression in rule language."""
