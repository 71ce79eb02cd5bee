# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from .._runtime.codegen import GraphQLInput


class AutomationRuleActionInput(GraphQLInput, frozen=True):
    """Step that an automation rule performs."""

    __graphql_name__ = "AutomationRuleActionInput"

    __graphql_fields__ = """
    name name String!
    value value String!
    """

    __graphql_required__ = "name value"

    name: str
    """Label of the step."""
    value: str
    """Step in rule language, e.g. `update workflow set manager = my_person`."""
