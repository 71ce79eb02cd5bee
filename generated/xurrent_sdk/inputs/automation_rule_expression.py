"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from .._runtime.codegen import GraphQLInput


class AutomationRuleExpressionInput(GraphQLInput, frozen=True):
    """The input ``AutomationRuleExpressionInput``."""

    __graphql_name__ = "AutomationRuleExpressionInput"

    __graphql_fields__ = """
    name name String!
    value value String!
    """

    __graphql_required__ = ("name", "value")

    name: str
    value: str
