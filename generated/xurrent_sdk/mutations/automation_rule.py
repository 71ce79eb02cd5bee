# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.apply.batch import BatchMutationRoots, batched
from .._runtime.codegen import AsyncMutationRoots, MutationRoots, awaited

if TYPE_CHECKING:
    from typing import Final, Never, Unpack

    from .._runtime.codegen import One, Select
    from ..inputs.automation_rule import (
        AutomationRuleCreateArgs,
        AutomationRuleUpdateArgs,
    )
    from ..models.automation_rule import AutomationRule, AutomationRuleFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def automation_rule_create(
        self,
        /,
        *,
        select: Select[AutomationRuleFields[Never, One]] | None = None,
        **fields: Unpack[AutomationRuleCreateArgs],
    ) -> AutomationRule:
        """Creates an automation rule for a record or a whole record type."""
        result: AutomationRule = self._send("automation_rule_create", fields, select)
        return result

    def automation_rule_update(
        self,
        /,
        *,
        select: Select[AutomationRuleFields[Never, One]] | None = None,
        **fields: Unpack[AutomationRuleUpdateArgs],
    ) -> AutomationRule:
        """Changes an automation rule."""
        result: AutomationRule = self._send("automation_rule_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    automation_rule_create: Final = awaited(Mutations.automation_rule_create)
    automation_rule_update: Final = awaited(Mutations.automation_rule_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    automation_rule_create: Final = batched(Mutations.automation_rule_create)
    automation_rule_update: Final = batched(Mutations.automation_rule_update)
