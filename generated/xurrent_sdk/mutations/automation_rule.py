# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload
from .._runtime.apply.batch import BatchMutationRoots, batched
from .._runtime.codegen import AsyncMutationRoots, MutationRoots, UNSET

if TYPE_CHECKING:
    from typing import Never, Unpack
    from .._runtime.codegen import One, Select, Unset
    from ..inputs.automation_rule import (
        AutomationRuleCreateArgs,
        AutomationRuleCreateInput,
        AutomationRuleUpdateArgs,
        AutomationRuleUpdateInput,
    )
    from ..models.automation_rule import AutomationRule, AutomationRuleFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def automation_rule_create(
        self,
        input: AutomationRuleCreateInput,
        /,
        *,
        select: Select[AutomationRuleFields[Never, One]] | None = None,
    ) -> AutomationRule: ...
    @overload
    def automation_rule_create(
        self,
        /,
        *,
        select: Select[AutomationRuleFields[Never, One]] | None = None,
        **fields: Unpack[AutomationRuleCreateArgs],
    ) -> AutomationRule: ...
    def automation_rule_create(
        self,
        input: AutomationRuleCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[AutomationRuleFields[Never, One]] | None = None,
        **fields: object,
    ) -> AutomationRule:
        """Creates an automation rule for a record or a whole record type."""
        found: AutomationRule = self._send(
            "automation_rule_create", input, fields, select
        )
        return found

    @overload
    def automation_rule_update(
        self,
        input: AutomationRuleUpdateInput,
        /,
        *,
        select: Select[AutomationRuleFields[Never, One]] | None = None,
    ) -> AutomationRule: ...
    @overload
    def automation_rule_update(
        self,
        /,
        *,
        select: Select[AutomationRuleFields[Never, One]] | None = None,
        **fields: Unpack[AutomationRuleUpdateArgs],
    ) -> AutomationRule: ...
    def automation_rule_update(
        self,
        input: AutomationRuleUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[AutomationRuleFields[Never, One]] | None = None,
        **fields: object,
    ) -> AutomationRule:
        """Changes an automation rule."""
        found: AutomationRule = self._send(
            "automation_rule_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def automation_rule_create(
        self,
        input: AutomationRuleCreateInput,
        /,
        *,
        select: Select[AutomationRuleFields[Never, One]] | None = None,
    ) -> AutomationRule: ...
    @overload
    async def automation_rule_create(
        self,
        /,
        *,
        select: Select[AutomationRuleFields[Never, One]] | None = None,
        **fields: Unpack[AutomationRuleCreateArgs],
    ) -> AutomationRule: ...
    async def automation_rule_create(
        self,
        input: AutomationRuleCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[AutomationRuleFields[Never, One]] | None = None,
        **fields: object,
    ) -> AutomationRule:
        """Creates an automation rule for a record or a whole record type."""
        found: AutomationRule = await self._send(
            "automation_rule_create", input, fields, select
        )
        return found

    @overload
    async def automation_rule_update(
        self,
        input: AutomationRuleUpdateInput,
        /,
        *,
        select: Select[AutomationRuleFields[Never, One]] | None = None,
    ) -> AutomationRule: ...
    @overload
    async def automation_rule_update(
        self,
        /,
        *,
        select: Select[AutomationRuleFields[Never, One]] | None = None,
        **fields: Unpack[AutomationRuleUpdateArgs],
    ) -> AutomationRule: ...
    async def automation_rule_update(
        self,
        input: AutomationRuleUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[AutomationRuleFields[Never, One]] | None = None,
        **fields: object,
    ) -> AutomationRule:
        """Changes an automation rule."""
        found: AutomationRule = await self._send(
            "automation_rule_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    automation_rule_create = batched(Mutations.automation_rule_create)
    automation_rule_update = batched(Mutations.automation_rule_update)
