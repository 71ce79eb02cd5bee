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
    from ..inputs.app_offering_automation_rule import (
        AppOfferingAutomationRuleCreateArgs,
        AppOfferingAutomationRuleDeleteMutationArgs,
        AppOfferingAutomationRuleUpdateArgs,
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

    def app_offering_automation_rule_create(
        self,
        /,
        *,
        select: Select[AppOfferingAutomationRuleFields[Never, One]] | None = None,
        **fields: Unpack[AppOfferingAutomationRuleCreateArgs],
    ) -> AppOfferingAutomationRule:
        """Adds an automation rule to an app offering."""
        result: AppOfferingAutomationRule = self._send(
            "app_offering_automation_rule_create", fields, select
        )
        return result

    def app_offering_automation_rule_delete(
        self,
        /,
        *,
        select: (
            Select[AppOfferingAutomationRuleDeleteMutationPayloadFields[Never, One]]
            | None
        ) = None,
        **fields: Unpack[AppOfferingAutomationRuleDeleteMutationArgs],
    ) -> AppOfferingAutomationRuleDeleteMutationPayload:
        """Removes an automation rule from an app offering."""
        result: AppOfferingAutomationRuleDeleteMutationPayload = self._send(
            "app_offering_automation_rule_delete", fields, select
        )
        return result

    def app_offering_automation_rule_update(
        self,
        /,
        *,
        select: Select[AppOfferingAutomationRuleFields[Never, One]] | None = None,
        **fields: Unpack[AppOfferingAutomationRuleUpdateArgs],
    ) -> AppOfferingAutomationRule:
        """Changes an automation rule of an app offering."""
        result: AppOfferingAutomationRule = self._send(
            "app_offering_automation_rule_update", fields, select
        )
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    app_offering_automation_rule_create: Final = awaited(
        Mutations.app_offering_automation_rule_create
    )
    app_offering_automation_rule_delete: Final = awaited(
        Mutations.app_offering_automation_rule_delete
    )
    app_offering_automation_rule_update: Final = awaited(
        Mutations.app_offering_automation_rule_update
    )


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    app_offering_automation_rule_create: Final = batched(
        Mutations.app_offering_automation_rule_create
    )
    app_offering_automation_rule_delete: Final = batched(
        Mutations.app_offering_automation_rule_delete
    )
    app_offering_automation_rule_update: Final = batched(
        Mutations.app_offering_automation_rule_update
    )
