# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from .._runtime.codegen import GraphQLInput, needs


class AutomationRuleActionInput(GraphQLInput, frozen=True):
    """Step that an automation rule performs."""

    name: str = needs(title="name: String!")
    """Label of the step."""
    value: str = needs(title="value: String!")
    """Step in rule language, e.g. `update workflow set manager = my_person`."""
