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
    from ..inputs.app_offering_automation_rule import (
        AppOfferingAutomationRuleCreateArgs,
        AppOfferingAutomationRuleCreateInput,
        AppOfferingAutomationRuleDeleteMutationArgs,
        AppOfferingAutomationRuleDeleteMutationInput,
        AppOfferingAutomationRuleUpdateArgs,
        AppOfferingAutomationRuleUpdateInput,
    )
    from ..models.app_offering_automation_rule import (
        AppOfferingAutomationRule,
        AppOfferingAutomationRuleFields,
    )
    from ..models.app_offering_automation_rule_delete_mutation_payload import (
        AppOfferingAutomationRuleDeleteMutationPayload,
        AppOfferingAutomationRuleDeleteMutationPayloadFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def app_offering_automation_rule_create(
        self,
        input: AppOfferingAutomationRuleCreateInput,
        /,
        *,
        select: Select[AppOfferingAutomationRuleFields[Never, One]] | None = None,
    ) -> AppOfferingAutomationRule: ...
    @overload
    def app_offering_automation_rule_create(
        self,
        /,
        *,
        select: Select[AppOfferingAutomationRuleFields[Never, One]] | None = None,
        **fields: Unpack[AppOfferingAutomationRuleCreateArgs],
    ) -> AppOfferingAutomationRule: ...
    def app_offering_automation_rule_create(
        self,
        input: AppOfferingAutomationRuleCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[AppOfferingAutomationRuleFields[Never, One]] | None = None,
        **fields: object,
    ) -> AppOfferingAutomationRule:
        """Adds an automation rule to an app offering."""
        found: AppOfferingAutomationRule = self._send(
            "app_offering_automation_rule_create", input, fields, select
        )
        return found

    @overload
    def app_offering_automation_rule_delete(
        self,
        input: AppOfferingAutomationRuleDeleteMutationInput,
        /,
        *,
        select: (
            Select[AppOfferingAutomationRuleDeleteMutationPayloadFields[Never, One]]
            | None
        ) = None,
    ) -> AppOfferingAutomationRuleDeleteMutationPayload: ...
    @overload
    def app_offering_automation_rule_delete(
        self,
        /,
        *,
        select: (
            Select[AppOfferingAutomationRuleDeleteMutationPayloadFields[Never, One]]
            | None
        ) = None,
        **fields: Unpack[AppOfferingAutomationRuleDeleteMutationArgs],
    ) -> AppOfferingAutomationRuleDeleteMutationPayload: ...
    def app_offering_automation_rule_delete(
        self,
        input: AppOfferingAutomationRuleDeleteMutationInput | Unset = UNSET,
        /,
        *,
        select: (
            Select[AppOfferingAutomationRuleDeleteMutationPayloadFields[Never, One]]
            | None
        ) = None,
        **fields: object,
    ) -> AppOfferingAutomationRuleDeleteMutationPayload:
        """Removes an automation rule from an app offering."""
        found: AppOfferingAutomationRuleDeleteMutationPayload = self._send(
            "app_offering_automation_rule_delete", input, fields, select
        )
        return found

    @overload
    def app_offering_automation_rule_update(
        self,
        input: AppOfferingAutomationRuleUpdateInput,
        /,
        *,
        select: Select[AppOfferingAutomationRuleFields[Never, One]] | None = None,
    ) -> AppOfferingAutomationRule: ...
    @overload
    def app_offering_automation_rule_update(
        self,
        /,
        *,
        select: Select[AppOfferingAutomationRuleFields[Never, One]] | None = None,
        **fields: Unpack[AppOfferingAutomationRuleUpdateArgs],
    ) -> AppOfferingAutomationRule: ...
    def app_offering_automation_rule_update(
        self,
        input: AppOfferingAutomationRuleUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[AppOfferingAutomationRuleFields[Never, One]] | None = None,
        **fields: object,
    ) -> AppOfferingAutomationRule:
        """Changes an automation rule of an app offering."""
        found: AppOfferingAutomationRule = self._send(
            "app_offering_automation_rule_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def app_offering_automation_rule_create(
        self,
        input: AppOfferingAutomationRuleCreateInput,
        /,
        *,
        select: Select[AppOfferingAutomationRuleFields[Never, One]] | None = None,
    ) -> AppOfferingAutomationRule: ...
    @overload
    async def app_offering_automation_rule_create(
        self,
        /,
        *,
        select: Select[AppOfferingAutomationRuleFields[Never, One]] | None = None,
        **fields: Unpack[AppOfferingAutomationRuleCreateArgs],
    ) -> AppOfferingAutomationRule: ...
    async def app_offering_automation_rule_create(
        self,
        input: AppOfferingAutomationRuleCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[AppOfferingAutomationRuleFields[Never, One]] | None = None,
        **fields: object,
    ) -> AppOfferingAutomationRule:
        """Adds an automation rule to an app offering."""
        found: AppOfferingAutomationRule = await self._send(
            "app_offering_automation_rule_create", input, fields, select
        )
        return found

    @overload
    async def app_offering_automation_rule_delete(
        self,
        input: AppOfferingAutomationRuleDeleteMutationInput,
        /,
        *,
        select: (
            Select[AppOfferingAutomationRuleDeleteMutationPayloadFields[Never, One]]
            | None
        ) = None,
    ) -> AppOfferingAutomationRuleDeleteMutationPayload: ...
    @overload
    async def app_offering_automation_rule_delete(
        self,
        /,
        *,
        select: (
            Select[AppOfferingAutomationRuleDeleteMutationPayloadFields[Never, One]]
            | None
        ) = None,
        **fields: Unpack[AppOfferingAutomationRuleDeleteMutationArgs],
    ) -> AppOfferingAutomationRuleDeleteMutationPayload: ...
    async def app_offering_automation_rule_delete(
        self,
        input: AppOfferingAutomationRuleDeleteMutationInput | Unset = UNSET,
        /,
        *,
        select: (
            Select[AppOfferingAutomationRuleDeleteMutationPayloadFields[Never, One]]
            | None
        ) = None,
        **fields: object,
    ) -> AppOfferingAutomationRuleDeleteMutationPayload:
        """Removes an automation rule from an app offering."""
        found: AppOfferingAutomationRuleDeleteMutationPayload = await self._send(
            "app_offering_automation_rule_delete", input, fields, select
        )
        return found

    @overload
    async def app_offering_automation_rule_update(
        self,
        input: AppOfferingAutomationRuleUpdateInput,
        /,
        *,
        select: Select[AppOfferingAutomationRuleFields[Never, One]] | None = None,
    ) -> AppOfferingAutomationRule: ...
    @overload
    async def app_offering_automation_rule_update(
        self,
        /,
        *,
        select: Select[AppOfferingAutomationRuleFields[Never, One]] | None = None,
        **fields: Unpack[AppOfferingAutomationRuleUpdateArgs],
    ) -> AppOfferingAutomationRule: ...
    async def app_offering_automation_rule_update(
        self,
        input: AppOfferingAutomationRuleUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[AppOfferingAutomationRuleFields[Never, One]] | None = None,
        **fields: object,
    ) -> AppOfferingAutomationRule:
        """Changes an automation rule of an app offering."""
        found: AppOfferingAutomationRule = await self._send(
            "app_offering_automation_rule_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    app_offering_automation_rule_create = batched(
        Mutations.app_offering_automation_rule_create
    )
    app_offering_automation_rule_delete = batched(
        Mutations.app_offering_automation_rule_delete
    )
    app_offering_automation_rule_update = batched(
        Mutations.app_offering_automation_rule_update
    )
