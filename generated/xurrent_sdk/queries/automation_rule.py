# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..enums.automation_rule import AutomationRuleView, AutomationRuleViewLiteral
    from ..inputs.automation_rule import (
        AutomationRuleFilter,
        AutomationRuleOrder,
        AutomationRuleOrderBy,
        AutomationRuleWhere,
    )
    from ..models.automation_rule import AutomationRule, AutomationRuleFields


class Queries(QueryRoots):
    """The queries of the account."""

    def automation_rules(
        self,
        *,
        filter: AutomationRuleFilter | None | Unset = UNSET,
        order: (
            Sequence[AutomationRuleOrder | AutomationRuleOrderBy] | None | Unset
        ) = UNSET,
        view: AutomationRuleView | AutomationRuleViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        AutomationRule, AutomationRuleFields[Never, One], AutomationRuleWhere
    ]:
        """Automation rules of records and of whole record types; `view` defaults to the
        current account.
        """
        return self._connection("automation_rules", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    automation_rules: Final = asynchronous(Queries.automation_rules)
