# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The mutations of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, cast, overload

from ._runtime.codegen import UNSET, mutate, sealed_methods

if TYPE_CHECKING:
    from typing import Never, Unpack

    from ._runtime.codegen import Client, One, Select, Unset
    from .inputs.agile_board import (
        AgileBoardCreateArgs,
        AgileBoardCreateInput,
        AgileBoardUpdateArgs,
        AgileBoardUpdateInput,
    )
    from .inputs.app_instance import (
        AppInstanceCreateArgs,
        AppInstanceCreateInput,
        AppInstanceUpdateArgs,
        AppInstanceUpdateInput,
    )
    from .inputs.app_offering import (
        AppOfferingCreateArgs,
        AppOfferingCreateInput,
        AppOfferingPublishMutationArgs,
        AppOfferingPublishMutationInput,
        AppOfferingUpdateArgs,
        AppOfferingUpdateInput,
    )
    from .inputs.app_offering_automation_rule import (
        AppOfferingAutomationRuleCreateArgs,
        AppOfferingAutomationRuleCreateInput,
        AppOfferingAutomationRuleDeleteMutationArgs,
        AppOfferingAutomationRuleDeleteMutationInput,
        AppOfferingAutomationRuleUpdateArgs,
        AppOfferingAutomationRuleUpdateInput,
    )
    from .inputs.automation_rule import (
        AutomationRuleCreateArgs,
        AutomationRuleCreateInput,
        AutomationRuleUpdateArgs,
        AutomationRuleUpdateInput,
    )
    from .inputs.broadcast import (
        BroadcastCreateArgs,
        BroadcastCreateInput,
        BroadcastUpdateArgs,
        BroadcastUpdateInput,
    )
    from .inputs.calendar import (
        CalendarCreateArgs,
        CalendarCreateInput,
        CalendarUpdateArgs,
        CalendarUpdateInput,
    )
    from .inputs.closure_code import (
        ClosureCodeCreateArgs,
        ClosureCodeCreateInput,
        ClosureCodeUpdateArgs,
        ClosureCodeUpdateInput,
    )
    from .inputs.common import (
        DiscoveredConfigurationItemsArgs,
        DiscoveredConfigurationItemsInput,
    )
    from .inputs.configuration_item import (
        ConfigurationItemCreateArgs,
        ConfigurationItemCreateInput,
        ConfigurationItemUpdateArgs,
        ConfigurationItemUpdateInput,
    )
    from .inputs.contract import (
        ContractCreateArgs,
        ContractCreateInput,
        ContractUpdateArgs,
        ContractUpdateInput,
    )
    from .inputs.custom_collection import (
        CustomCollectionCreateArgs,
        CustomCollectionCreateInput,
        CustomCollectionUpdateArgs,
        CustomCollectionUpdateInput,
    )
    from .inputs.custom_collection_element import (
        CustomCollectionElementCreateArgs,
        CustomCollectionElementCreateInput,
        CustomCollectionElementUpdateArgs,
        CustomCollectionElementUpdateInput,
    )
    from .inputs.effort_class import (
        EffortClassCreateArgs,
        EffortClassCreateInput,
        EffortClassUpdateArgs,
        EffortClassUpdateInput,
    )
    from .inputs.first_line_support_agreement import (
        FirstLineSupportAgreementCreateArgs,
        FirstLineSupportAgreementCreateInput,
        FirstLineSupportAgreementUpdateArgs,
        FirstLineSupportAgreementUpdateInput,
    )
    from .inputs.golden_set_item import (
        GoldenSetItemCreateArgs,
        GoldenSetItemCreateInput,
        GoldenSetItemDeleteMutationArgs,
        GoldenSetItemDeleteMutationInput,
        GoldenSetItemUpdateArgs,
        GoldenSetItemUpdateInput,
    )
    from .inputs.holiday import (
        HolidayCreateArgs,
        HolidayCreateInput,
        HolidayUpdateArgs,
        HolidayUpdateInput,
    )
    from .inputs.invoice import (
        InvoiceCreateArgs,
        InvoiceCreateInput,
        InvoiceUpdateArgs,
        InvoiceUpdateInput,
    )
    from .inputs.knowledge_article import (
        KnowledgeArticleCreateArgs,
        KnowledgeArticleCreateInput,
        KnowledgeArticleMarkAsReviewedArgs,
        KnowledgeArticleMarkAsReviewedInput,
        KnowledgeArticleUpdateArgs,
        KnowledgeArticleUpdateInput,
    )
    from .inputs.note import NoteCreateArgs, NoteCreateInput
    from .inputs.note_reaction import (
        NoteReactionCreateArgs,
        NoteReactionCreateInput,
        NoteReactionDeleteMutationArgs,
        NoteReactionDeleteMutationInput,
    )
    from .inputs.organization import (
        OrganizationCreateArgs,
        OrganizationCreateInput,
        OrganizationUpdateArgs,
        OrganizationUpdateInput,
    )
    from .inputs.out_of_office_period import (
        OutOfOfficePeriodCreateArgs,
        OutOfOfficePeriodCreateInput,
        OutOfOfficePeriodDeleteMutationArgs,
        OutOfOfficePeriodDeleteMutationInput,
        OutOfOfficePeriodUpdateArgs,
        OutOfOfficePeriodUpdateInput,
    )
    from .inputs.pdf_design import (
        PdfDesignCreateArgs,
        PdfDesignCreateInput,
        PdfDesignUpdateArgs,
        PdfDesignUpdateInput,
    )
    from .inputs.person import (
        PersonCreateArgs,
        PersonCreateInput,
        PersonUpdateArgs,
        PersonUpdateInput,
    )
    from .inputs.problem import (
        ProblemCreateArgs,
        ProblemCreateInput,
        ProblemUpdateArgs,
        ProblemUpdateInput,
    )
    from .inputs.product_backlog import (
        ProductBacklogCreateArgs,
        ProductBacklogCreateInput,
    )
    from .models.agile_board import AgileBoard, AgileBoardFields
    from .models.app_instance import AppInstance, AppInstanceFields
    from .models.app_offering import AppOffering, AppOfferingFields
    from .models.app_offering_automation_rule import (
        AppOfferingAutomationRule,
        AppOfferingAutomationRuleFields,
    )
    from .models.automation_rule import AutomationRule, AutomationRuleFields
    from .models.broadcast import Broadcast, BroadcastFields
    from .models.calendar import Calendar, CalendarFields
    from .models.closure_code import ClosureCode, ClosureCodeFields
    from .models.contract import Contract, ContractFields
    from .models.custom_collection import CustomCollection, CustomCollectionFields
    from .models.custom_collection_element import (
        CustomCollectionElement,
        CustomCollectionElementFields,
    )
    from .models.effort_class import EffortClass, EffortClassFields
    from .models.first_line_support_agreement import (
        FirstLineSupportAgreement,
        FirstLineSupportAgreementFields,
    )
    from .models.golden_set_item import GoldenSetItem, GoldenSetItemFields
    from .models.holiday import Holiday, HolidayFields
    from .models.invoice import Invoice, InvoiceFields
    from .models.knowledge_article import KnowledgeArticle, KnowledgeArticleFields
    from .models.note import Note, NoteFields
    from .models.note_reaction import NoteReaction, NoteReactionFields
    from .models.organization import Organization, OrganizationFields
    from .models.out_of_office_period import OutOfOfficePeriod, OutOfOfficePeriodFields
    from .models.pdf_design import PdfDesign, PdfDesignFields
    from .models.person import Person, PersonFields
    from .models.problem import Problem, ProblemFields
    from .models.product_backlog import ProductBacklog, ProductBacklogFields
    from .payloads import (
        AppOfferingAutomationRuleDeleteMutationPayload,
        AppOfferingAutomationRuleDeleteMutationPayloadFields,
        ConfigurationItemCreatePayload,
        ConfigurationItemCreatePayloadFields,
        ConfigurationItemUpdatePayload,
        ConfigurationItemUpdatePayloadFields,
        DiscoveredConfigurationItemsPayload,
        DiscoveredConfigurationItemsPayloadFields,
    )
    from .payloads_2 import (
        GoldenSetItemDeleteMutationPayload,
        GoldenSetItemDeleteMutationPayloadFields,
        NoteReactionDeleteMutationPayload,
        NoteReactionDeleteMutationPayloadFields,
        OutOfOfficePeriodDeleteMutationPayload,
        OutOfOfficePeriodDeleteMutationPayloadFields,
    )


@sealed_methods
class MutationsPart1:
    """The mutations of the account."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @overload
    def agile_board_create(
        self,
        input: AgileBoardCreateInput,
        /,
        *,
        select: Select[AgileBoardFields[Never, One]] | None = None,
    ) -> AgileBoard: ...
    @overload
    def agile_board_create(
        self,
        /,
        *,
        select: Select[AgileBoardFields[Never, One]] | None = None,
        **fields: Unpack[AgileBoardCreateArgs],
    ) -> AgileBoard: ...
    def agile_board_create(
        self,
        input: AgileBoardCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[AgileBoardFields[Never, One]] | None = None,
        **fields: object,
    ) -> AgileBoard:
        """Creates an agile board, optionally with columns."""
        found = mutate(self._client, "agile_board_create", input, fields, select)
        return cast("AgileBoard", found)

    @overload
    def agile_board_update(
        self,
        input: AgileBoardUpdateInput,
        /,
        *,
        select: Select[AgileBoardFields[Never, One]] | None = None,
    ) -> AgileBoard: ...
    @overload
    def agile_board_update(
        self,
        /,
        *,
        select: Select[AgileBoardFields[Never, One]] | None = None,
        **fields: Unpack[AgileBoardUpdateArgs],
    ) -> AgileBoard: ...
    def agile_board_update(
        self,
        input: AgileBoardUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[AgileBoardFields[Never, One]] | None = None,
        **fields: object,
    ) -> AgileBoard:
        """Changes an agile board and its columns."""
        found = mutate(self._client, "agile_board_update", input, fields, select)
        return cast("AgileBoard", found)

    @overload
    def app_instance_create(
        self,
        input: AppInstanceCreateInput,
        /,
        *,
        select: Select[AppInstanceFields[Never, One]] | None = None,
    ) -> AppInstance: ...
    @overload
    def app_instance_create(
        self,
        /,
        *,
        select: Select[AppInstanceFields[Never, One]] | None = None,
        **fields: Unpack[AppInstanceCreateArgs],
    ) -> AppInstance: ...
    def app_instance_create(
        self,
        input: AppInstanceCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[AppInstanceFields[Never, One]] | None = None,
        **fields: object,
    ) -> AppInstance:
        """Installs an app offering in a customer's account."""
        found = mutate(self._client, "app_instance_create", input, fields, select)
        return cast("AppInstance", found)

    @overload
    def app_instance_update(
        self,
        input: AppInstanceUpdateInput,
        /,
        *,
        select: Select[AppInstanceFields[Never, One]] | None = None,
    ) -> AppInstance: ...
    @overload
    def app_instance_update(
        self,
        /,
        *,
        select: Select[AppInstanceFields[Never, One]] | None = None,
        **fields: Unpack[AppInstanceUpdateArgs],
    ) -> AppInstance: ...
    def app_instance_update(
        self,
        input: AppInstanceUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[AppInstanceFields[Never, One]] | None = None,
        **fields: object,
    ) -> AppInstance:
        """Changes an installed app, e.g. suspends it or sets its custom fields."""
        found = mutate(self._client, "app_instance_update", input, fields, select)
        return cast("AppInstance", found)

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
        found = mutate(
            self._client, "app_offering_automation_rule_create", input, fields, select
        )
        return cast("AppOfferingAutomationRule", found)

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
        found = mutate(
            self._client, "app_offering_automation_rule_delete", input, fields, select
        )
        return cast("AppOfferingAutomationRuleDeleteMutationPayload", found)

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
        found = mutate(
            self._client, "app_offering_automation_rule_update", input, fields, select
        )
        return cast("AppOfferingAutomationRule", found)

    @overload
    def app_offering_create(
        self,
        input: AppOfferingCreateInput,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
    ) -> AppOffering: ...
    @overload
    def app_offering_create(
        self,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
        **fields: Unpack[AppOfferingCreateArgs],
    ) -> AppOffering: ...
    def app_offering_create(
        self,
        input: AppOfferingCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
        **fields: object,
    ) -> AppOffering:
        """Creates an app offering as a draft."""
        found = mutate(self._client, "app_offering_create", input, fields, select)
        return cast("AppOffering", found)

    @overload
    def app_offering_publish(
        self,
        input: AppOfferingPublishMutationInput,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
    ) -> AppOffering: ...
    @overload
    def app_offering_publish(
        self,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
        **fields: Unpack[AppOfferingPublishMutationArgs],
    ) -> AppOffering: ...
    def app_offering_publish(
        self,
        input: AppOfferingPublishMutationInput | Unset = UNSET,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
        **fields: object,
    ) -> AppOffering:
        """Publishes a copy of the draft of an app offering as a new version."""
        found = mutate(self._client, "app_offering_publish", input, fields, select)
        return cast("AppOffering", found)

    @overload
    def app_offering_update(
        self,
        input: AppOfferingUpdateInput,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
    ) -> AppOffering: ...
    @overload
    def app_offering_update(
        self,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
        **fields: Unpack[AppOfferingUpdateArgs],
    ) -> AppOffering: ...
    def app_offering_update(
        self,
        input: AppOfferingUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
        **fields: object,
    ) -> AppOffering:
        """Changes an app offering, its scopes and settings form."""
        found = mutate(self._client, "app_offering_update", input, fields, select)
        return cast("AppOffering", found)

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
        found = mutate(self._client, "automation_rule_create", input, fields, select)
        return cast("AutomationRule", found)

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
        found = mutate(self._client, "automation_rule_update", input, fields, select)
        return cast("AutomationRule", found)

    @overload
    def broadcast_create(
        self,
        input: BroadcastCreateInput,
        /,
        *,
        select: Select[BroadcastFields[Never, One]] | None = None,
    ) -> Broadcast: ...
    @overload
    def broadcast_create(
        self,
        /,
        *,
        select: Select[BroadcastFields[Never, One]] | None = None,
        **fields: Unpack[BroadcastCreateArgs],
    ) -> Broadcast: ...
    def broadcast_create(
        self,
        input: BroadcastCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[BroadcastFields[Never, One]] | None = None,
        **fields: object,
    ) -> Broadcast:
        """Creates a broadcast for a chosen audience."""
        found = mutate(self._client, "broadcast_create", input, fields, select)
        return cast("Broadcast", found)

    @overload
    def broadcast_update(
        self,
        input: BroadcastUpdateInput,
        /,
        *,
        select: Select[BroadcastFields[Never, One]] | None = None,
    ) -> Broadcast: ...
    @overload
    def broadcast_update(
        self,
        /,
        *,
        select: Select[BroadcastFields[Never, One]] | None = None,
        **fields: Unpack[BroadcastUpdateArgs],
    ) -> Broadcast: ...
    def broadcast_update(
        self,
        input: BroadcastUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[BroadcastFields[Never, One]] | None = None,
        **fields: object,
    ) -> Broadcast:
        """Changes a broadcast, its audience or its translations."""
        found = mutate(self._client, "broadcast_update", input, fields, select)
        return cast("Broadcast", found)

    @overload
    def calendar_create(
        self,
        input: CalendarCreateInput,
        /,
        *,
        select: Select[CalendarFields[Never, One]] | None = None,
    ) -> Calendar: ...
    @overload
    def calendar_create(
        self,
        /,
        *,
        select: Select[CalendarFields[Never, One]] | None = None,
        **fields: Unpack[CalendarCreateArgs],
    ) -> Calendar: ...
    def calendar_create(
        self,
        input: CalendarCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[CalendarFields[Never, One]] | None = None,
        **fields: object,
    ) -> Calendar:
        """Creates a calendar with its hours and holidays (Account Administrator
        role).
        """
        found = mutate(self._client, "calendar_create", input, fields, select)
        return cast("Calendar", found)

    @overload
    def calendar_update(
        self,
        input: CalendarUpdateInput,
        /,
        *,
        select: Select[CalendarFields[Never, One]] | None = None,
    ) -> Calendar: ...
    @overload
    def calendar_update(
        self,
        /,
        *,
        select: Select[CalendarFields[Never, One]] | None = None,
        **fields: Unpack[CalendarUpdateArgs],
    ) -> Calendar: ...
    def calendar_update(
        self,
        input: CalendarUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[CalendarFields[Never, One]] | None = None,
        **fields: object,
    ) -> Calendar:
        """Changes a calendar, its hours and holidays (Account Administrator role)."""
        found = mutate(self._client, "calendar_update", input, fields, select)
        return cast("Calendar", found)

    @overload
    def closure_code_create(
        self,
        input: ClosureCodeCreateInput,
        /,
        *,
        select: Select[ClosureCodeFields[Never, One]] | None = None,
    ) -> ClosureCode: ...
    @overload
    def closure_code_create(
        self,
        /,
        *,
        select: Select[ClosureCodeFields[Never, One]] | None = None,
        **fields: Unpack[ClosureCodeCreateArgs],
    ) -> ClosureCode: ...
    def closure_code_create(
        self,
        input: ClosureCodeCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ClosureCodeFields[Never, One]] | None = None,
        **fields: object,
    ) -> ClosureCode:
        """Creates a closure code that requests can be given."""
        found = mutate(self._client, "closure_code_create", input, fields, select)
        return cast("ClosureCode", found)

    @overload
    def closure_code_update(
        self,
        input: ClosureCodeUpdateInput,
        /,
        *,
        select: Select[ClosureCodeFields[Never, One]] | None = None,
    ) -> ClosureCode: ...
    @overload
    def closure_code_update(
        self,
        /,
        *,
        select: Select[ClosureCodeFields[Never, One]] | None = None,
        **fields: Unpack[ClosureCodeUpdateArgs],
    ) -> ClosureCode: ...
    def closure_code_update(
        self,
        input: ClosureCodeUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ClosureCodeFields[Never, One]] | None = None,
        **fields: object,
    ) -> ClosureCode:
        """Changes a closure code."""
        found = mutate(self._client, "closure_code_update", input, fields, select)
        return cast("ClosureCode", found)

    @overload
    def configuration_item_create(
        self,
        input: ConfigurationItemCreateInput,
        /,
        *,
        select: Select[ConfigurationItemCreatePayloadFields[Never, One]] | None = None,
    ) -> ConfigurationItemCreatePayload: ...
    @overload
    def configuration_item_create(
        self,
        /,
        *,
        select: Select[ConfigurationItemCreatePayloadFields[Never, One]] | None = None,
        **fields: Unpack[ConfigurationItemCreateArgs],
    ) -> ConfigurationItemCreatePayload: ...
    def configuration_item_create(
        self,
        input: ConfigurationItemCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ConfigurationItemCreatePayloadFields[Never, One]] | None = None,
        **fields: object,
    ) -> ConfigurationItemCreatePayload:
        """Registers a CI from a product; may wait for reconciliation, see the
        payload.
        """
        found = mutate(self._client, "configuration_item_create", input, fields, select)
        return cast("ConfigurationItemCreatePayload", found)

    @overload
    def configuration_item_update(
        self,
        input: ConfigurationItemUpdateInput,
        /,
        *,
        select: Select[ConfigurationItemUpdatePayloadFields[Never, One]] | None = None,
    ) -> ConfigurationItemUpdatePayload: ...
    @overload
    def configuration_item_update(
        self,
        /,
        *,
        select: Select[ConfigurationItemUpdatePayloadFields[Never, One]] | None = None,
        **fields: Unpack[ConfigurationItemUpdateArgs],
    ) -> ConfigurationItemUpdatePayload: ...
    def configuration_item_update(
        self,
        input: ConfigurationItemUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ConfigurationItemUpdatePayloadFields[Never, One]] | None = None,
        **fields: object,
    ) -> ConfigurationItemUpdatePayload:
        """Changes a CI, its users and relations; may wait for reconciliation, see the
        payload.
        """
        found = mutate(self._client, "configuration_item_update", input, fields, select)
        return cast("ConfigurationItemUpdatePayload", found)

    @overload
    def contract_create(
        self,
        input: ContractCreateInput,
        /,
        *,
        select: Select[ContractFields[Never, One]] | None = None,
    ) -> Contract: ...
    @overload
    def contract_create(
        self,
        /,
        *,
        select: Select[ContractFields[Never, One]] | None = None,
        **fields: Unpack[ContractCreateArgs],
    ) -> Contract: ...
    def contract_create(
        self,
        input: ContractCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ContractFields[Never, One]] | None = None,
        **fields: object,
    ) -> Contract:
        """Creates a contract (Financial Manager role)."""
        found = mutate(self._client, "contract_create", input, fields, select)
        return cast("Contract", found)

    @overload
    def contract_update(
        self,
        input: ContractUpdateInput,
        /,
        *,
        select: Select[ContractFields[Never, One]] | None = None,
    ) -> Contract: ...
    @overload
    def contract_update(
        self,
        /,
        *,
        select: Select[ContractFields[Never, One]] | None = None,
        **fields: Unpack[ContractUpdateArgs],
    ) -> Contract: ...
    def contract_update(
        self,
        input: ContractUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ContractFields[Never, One]] | None = None,
        **fields: object,
    ) -> Contract:
        """Changes a contract (Financial Manager role)."""
        found = mutate(self._client, "contract_update", input, fields, select)
        return cast("Contract", found)

    @overload
    def custom_collection_create(
        self,
        input: CustomCollectionCreateInput,
        /,
        *,
        select: Select[CustomCollectionFields[Never, One]] | None = None,
    ) -> CustomCollection: ...
    @overload
    def custom_collection_create(
        self,
        /,
        *,
        select: Select[CustomCollectionFields[Never, One]] | None = None,
        **fields: Unpack[CustomCollectionCreateArgs],
    ) -> CustomCollection: ...
    def custom_collection_create(
        self,
        input: CustomCollectionCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[CustomCollectionFields[Never, One]] | None = None,
        **fields: object,
    ) -> CustomCollection:
        """Creates a custom collection, optionally with elements."""
        found = mutate(self._client, "custom_collection_create", input, fields, select)
        return cast("CustomCollection", found)

    @overload
    def custom_collection_element_create(
        self,
        input: CustomCollectionElementCreateInput,
        /,
        *,
        select: Select[CustomCollectionElementFields[Never, One]] | None = None,
    ) -> CustomCollectionElement: ...
    @overload
    def custom_collection_element_create(
        self,
        /,
        *,
        select: Select[CustomCollectionElementFields[Never, One]] | None = None,
        **fields: Unpack[CustomCollectionElementCreateArgs],
    ) -> CustomCollectionElement: ...
    def custom_collection_element_create(
        self,
        input: CustomCollectionElementCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[CustomCollectionElementFields[Never, One]] | None = None,
        **fields: object,
    ) -> CustomCollectionElement:
        """Adds an element to a custom collection, given by node ID or reference."""
        found = mutate(
            self._client, "custom_collection_element_create", input, fields, select
        )
        return cast("CustomCollectionElement", found)

    @overload
    def custom_collection_element_update(
        self,
        input: CustomCollectionElementUpdateInput,
        /,
        *,
        select: Select[CustomCollectionElementFields[Never, One]] | None = None,
    ) -> CustomCollectionElement: ...
    @overload
    def custom_collection_element_update(
        self,
        /,
        *,
        select: Select[CustomCollectionElementFields[Never, One]] | None = None,
        **fields: Unpack[CustomCollectionElementUpdateArgs],
    ) -> CustomCollectionElement: ...
    def custom_collection_element_update(
        self,
        input: CustomCollectionElementUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[CustomCollectionElementFields[Never, One]] | None = None,
        **fields: object,
    ) -> CustomCollectionElement:
        """Changes an element of a custom collection."""
        found = mutate(
            self._client, "custom_collection_element_update", input, fields, select
        )
        return cast("CustomCollectionElement", found)

    @overload
    def custom_collection_update(
        self,
        input: CustomCollectionUpdateInput,
        /,
        *,
        select: Select[CustomCollectionFields[Never, One]] | None = None,
    ) -> CustomCollection: ...
    @overload
    def custom_collection_update(
        self,
        /,
        *,
        select: Select[CustomCollectionFields[Never, One]] | None = None,
        **fields: Unpack[CustomCollectionUpdateArgs],
    ) -> CustomCollection: ...
    def custom_collection_update(
        self,
        input: CustomCollectionUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[CustomCollectionFields[Never, One]] | None = None,
        **fields: object,
    ) -> CustomCollection:
        """Changes a custom collection and its elements."""
        found = mutate(self._client, "custom_collection_update", input, fields, select)
        return cast("CustomCollection", found)

    @overload
    def discovered_configuration_items(
        self,
        input: DiscoveredConfigurationItemsInput,
        /,
        *,
        select: (
            Select[DiscoveredConfigurationItemsPayloadFields[Never, One]] | None
        ) = None,
    ) -> DiscoveredConfigurationItemsPayload: ...
    @overload
    def discovered_configuration_items(
        self,
        /,
        *,
        select: (
            Select[DiscoveredConfigurationItemsPayloadFields[Never, One]] | None
        ) = None,
        **fields: Unpack[DiscoveredConfigurationItemsArgs],
    ) -> DiscoveredConfigurationItemsPayload: ...
    def discovered_configuration_items(
        self,
        input: DiscoveredConfigurationItemsInput | Unset = UNSET,
        /,
        *,
        select: (
            Select[DiscoveredConfigurationItemsPayloadFields[Never, One]] | None
        ) = None,
        **fields: object,
    ) -> DiscoveredConfigurationItemsPayload:
        """Adds or updates up to 100 CIs found by a discovery tool, as a background
        job.
        """
        found = mutate(
            self._client, "discovered_configuration_items", input, fields, select
        )
        return cast("DiscoveredConfigurationItemsPayload", found)

    @overload
    def effort_class_create(
        self,
        input: EffortClassCreateInput,
        /,
        *,
        select: Select[EffortClassFields[Never, One]] | None = None,
    ) -> EffortClass: ...
    @overload
    def effort_class_create(
        self,
        /,
        *,
        select: Select[EffortClassFields[Never, One]] | None = None,
        **fields: Unpack[EffortClassCreateArgs],
    ) -> EffortClass: ...
    def effort_class_create(
        self,
        input: EffortClassCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[EffortClassFields[Never, One]] | None = None,
        **fields: object,
    ) -> EffortClass:
        """Creates an effort class for timesheets, service offerings and skill pools."""
        found = mutate(self._client, "effort_class_create", input, fields, select)
        return cast("EffortClass", found)

    @overload
    def effort_class_update(
        self,
        input: EffortClassUpdateInput,
        /,
        *,
        select: Select[EffortClassFields[Never, One]] | None = None,
    ) -> EffortClass: ...
    @overload
    def effort_class_update(
        self,
        /,
        *,
        select: Select[EffortClassFields[Never, One]] | None = None,
        **fields: Unpack[EffortClassUpdateArgs],
    ) -> EffortClass: ...
    def effort_class_update(
        self,
        input: EffortClassUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[EffortClassFields[Never, One]] | None = None,
        **fields: object,
    ) -> EffortClass:
        """Changes an effort class and where it can be used."""
        found = mutate(self._client, "effort_class_update", input, fields, select)
        return cast("EffortClass", found)

    @overload
    def first_line_support_agreement_create(
        self,
        input: FirstLineSupportAgreementCreateInput,
        /,
        *,
        select: Select[FirstLineSupportAgreementFields[Never, One]] | None = None,
    ) -> FirstLineSupportAgreement: ...
    @overload
    def first_line_support_agreement_create(
        self,
        /,
        *,
        select: Select[FirstLineSupportAgreementFields[Never, One]] | None = None,
        **fields: Unpack[FirstLineSupportAgreementCreateArgs],
    ) -> FirstLineSupportAgreement: ...
    def first_line_support_agreement_create(
        self,
        input: FirstLineSupportAgreementCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[FirstLineSupportAgreementFields[Never, One]] | None = None,
        **fields: object,
    ) -> FirstLineSupportAgreement:
        """Creates a first line support agreement (Service Level Manager role)."""
        found = mutate(
            self._client, "first_line_support_agreement_create", input, fields, select
        )
        return cast("FirstLineSupportAgreement", found)

    @overload
    def first_line_support_agreement_update(
        self,
        input: FirstLineSupportAgreementUpdateInput,
        /,
        *,
        select: Select[FirstLineSupportAgreementFields[Never, One]] | None = None,
    ) -> FirstLineSupportAgreement: ...
    @overload
    def first_line_support_agreement_update(
        self,
        /,
        *,
        select: Select[FirstLineSupportAgreementFields[Never, One]] | None = None,
        **fields: Unpack[FirstLineSupportAgreementUpdateArgs],
    ) -> FirstLineSupportAgreement: ...
    def first_line_support_agreement_update(
        self,
        input: FirstLineSupportAgreementUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[FirstLineSupportAgreementFields[Never, One]] | None = None,
        **fields: object,
    ) -> FirstLineSupportAgreement:
        """Changes a first line support agreement (Service Level Manager role)."""
        found = mutate(
            self._client, "first_line_support_agreement_update", input, fields, select
        )
        return cast("FirstLineSupportAgreement", found)

    @overload
    def golden_set_item_create(
        self,
        input: GoldenSetItemCreateInput,
        /,
        *,
        select: Select[GoldenSetItemFields[Never, One]] | None = None,
    ) -> GoldenSetItem: ...
    @overload
    def golden_set_item_create(
        self,
        /,
        *,
        select: Select[GoldenSetItemFields[Never, One]] | None = None,
        **fields: Unpack[GoldenSetItemCreateArgs],
    ) -> GoldenSetItem: ...
    def golden_set_item_create(
        self,
        input: GoldenSetItemCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[GoldenSetItemFields[Never, One]] | None = None,
        **fields: object,
    ) -> GoldenSetItem:
        """Adds a test case for the virtual agent."""
        found = mutate(self._client, "golden_set_item_create", input, fields, select)
        return cast("GoldenSetItem", found)

    @overload
    def golden_set_item_delete(
        self,
        input: GoldenSetItemDeleteMutationInput,
        /,
        *,
        select: (
            Select[GoldenSetItemDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
    ) -> GoldenSetItemDeleteMutationPayload: ...
    @overload
    def golden_set_item_delete(
        self,
        /,
        *,
        select: (
            Select[GoldenSetItemDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: Unpack[GoldenSetItemDeleteMutationArgs],
    ) -> GoldenSetItemDeleteMutationPayload: ...
    def golden_set_item_delete(
        self,
        input: GoldenSetItemDeleteMutationInput | Unset = UNSET,
        /,
        *,
        select: (
            Select[GoldenSetItemDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: object,
    ) -> GoldenSetItemDeleteMutationPayload:
        """Deletes a test case for the virtual agent."""
        found = mutate(self._client, "golden_set_item_delete", input, fields, select)
        return cast("GoldenSetItemDeleteMutationPayload", found)

    @overload
    def golden_set_item_update(
        self,
        input: GoldenSetItemUpdateInput,
        /,
        *,
        select: Select[GoldenSetItemFields[Never, One]] | None = None,
    ) -> GoldenSetItem: ...
    @overload
    def golden_set_item_update(
        self,
        /,
        *,
        select: Select[GoldenSetItemFields[Never, One]] | None = None,
        **fields: Unpack[GoldenSetItemUpdateArgs],
    ) -> GoldenSetItem: ...
    def golden_set_item_update(
        self,
        input: GoldenSetItemUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[GoldenSetItemFields[Never, One]] | None = None,
        **fields: object,
    ) -> GoldenSetItem:
        """Changes a test case for the virtual agent."""
        found = mutate(self._client, "golden_set_item_update", input, fields, select)
        return cast("GoldenSetItem", found)

    @overload
    def holiday_create(
        self,
        input: HolidayCreateInput,
        /,
        *,
        select: Select[HolidayFields[Never, One]] | None = None,
    ) -> Holiday: ...
    @overload
    def holiday_create(
        self,
        /,
        *,
        select: Select[HolidayFields[Never, One]] | None = None,
        **fields: Unpack[HolidayCreateArgs],
    ) -> Holiday: ...
    def holiday_create(
        self,
        input: HolidayCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[HolidayFields[Never, One]] | None = None,
        **fields: object,
    ) -> Holiday:
        """Creates a holiday for one or more calendars (Account Administrator role)."""
        found = mutate(self._client, "holiday_create", input, fields, select)
        return cast("Holiday", found)

    @overload
    def holiday_update(
        self,
        input: HolidayUpdateInput,
        /,
        *,
        select: Select[HolidayFields[Never, One]] | None = None,
    ) -> Holiday: ...
    @overload
    def holiday_update(
        self,
        /,
        *,
        select: Select[HolidayFields[Never, One]] | None = None,
        **fields: Unpack[HolidayUpdateArgs],
    ) -> Holiday: ...
    def holiday_update(
        self,
        input: HolidayUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[HolidayFields[Never, One]] | None = None,
        **fields: object,
    ) -> Holiday:
        """Changes a holiday and its calendars (Account Administrator role)."""
        found = mutate(self._client, "holiday_update", input, fields, select)
        return cast("Holiday", found)

    @overload
    def invoice_create(
        self,
        input: InvoiceCreateInput,
        /,
        *,
        select: Select[InvoiceFields[Never, One]] | None = None,
    ) -> Invoice: ...
    @overload
    def invoice_create(
        self,
        /,
        *,
        select: Select[InvoiceFields[Never, One]] | None = None,
        **fields: Unpack[InvoiceCreateArgs],
    ) -> Invoice: ...
    def invoice_create(
        self,
        input: InvoiceCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[InvoiceFields[Never, One]] | None = None,
        **fields: object,
    ) -> Invoice:
        """Books a purchase invoice on CIs, a contract, agreement, project or
        workflow.
        """
        found = mutate(self._client, "invoice_create", input, fields, select)
        return cast("Invoice", found)

    @overload
    def invoice_update(
        self,
        input: InvoiceUpdateInput,
        /,
        *,
        select: Select[InvoiceFields[Never, One]] | None = None,
    ) -> Invoice: ...
    @overload
    def invoice_update(
        self,
        /,
        *,
        select: Select[InvoiceFields[Never, One]] | None = None,
        **fields: Unpack[InvoiceUpdateArgs],
    ) -> Invoice: ...
    def invoice_update(
        self,
        input: InvoiceUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[InvoiceFields[Never, One]] | None = None,
        **fields: object,
    ) -> Invoice:
        """Changes a purchase invoice."""
        found = mutate(self._client, "invoice_update", input, fields, select)
        return cast("Invoice", found)

    @overload
    def knowledge_article_create(
        self,
        input: KnowledgeArticleCreateInput,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
    ) -> KnowledgeArticle: ...
    @overload
    def knowledge_article_create(
        self,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
        **fields: Unpack[KnowledgeArticleCreateArgs],
    ) -> KnowledgeArticle: ...
    def knowledge_article_create(
        self,
        input: KnowledgeArticleCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
        **fields: object,
    ) -> KnowledgeArticle:
        """Writes a knowledge article; publishing it takes the Knowledge Manager
        role.
        """
        found = mutate(self._client, "knowledge_article_create", input, fields, select)
        return cast("KnowledgeArticle", found)

    @overload
    def knowledge_article_mark_as_reviewed(
        self,
        input: KnowledgeArticleMarkAsReviewedInput,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
    ) -> KnowledgeArticle: ...
    @overload
    def knowledge_article_mark_as_reviewed(
        self,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
        **fields: Unpack[KnowledgeArticleMarkAsReviewedArgs],
    ) -> KnowledgeArticle: ...
    def knowledge_article_mark_as_reviewed(
        self,
        input: KnowledgeArticleMarkAsReviewedInput | Unset = UNSET,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
        **fields: object,
    ) -> KnowledgeArticle:
        """Records that a knowledge article has been reviewed."""
        found = mutate(
            self._client, "knowledge_article_mark_as_reviewed", input, fields, select
        )
        return cast("KnowledgeArticle", found)

    @overload
    def knowledge_article_update(
        self,
        input: KnowledgeArticleUpdateInput,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
    ) -> KnowledgeArticle: ...
    @overload
    def knowledge_article_update(
        self,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
        **fields: Unpack[KnowledgeArticleUpdateArgs],
    ) -> KnowledgeArticle: ...
    def knowledge_article_update(
        self,
        input: KnowledgeArticleUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
        **fields: object,
    ) -> KnowledgeArticle:
        """Changes a knowledge article; publishing or archiving it takes the Knowledge
        Manager role.
        """
        found = mutate(self._client, "knowledge_article_update", input, fields, select)
        return cast("KnowledgeArticle", found)

    @overload
    def note_create(
        self,
        input: NoteCreateInput,
        /,
        *,
        select: Select[NoteFields[Never, One]] | None = None,
    ) -> Note: ...
    @overload
    def note_create(
        self,
        /,
        *,
        select: Select[NoteFields[Never, One]] | None = None,
        **fields: Unpack[NoteCreateArgs],
    ) -> Note: ...
    def note_create(
        self,
        input: NoteCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[NoteFields[Never, One]] | None = None,
        **fields: object,
    ) -> Note:
        """Adds a note to a record that has notes; internal notes exist on requests
        only.
        """
        found = mutate(self._client, "note_create", input, fields, select)
        return cast("Note", found)

    @overload
    def note_reaction_create(
        self,
        input: NoteReactionCreateInput,
        /,
        *,
        select: Select[NoteReactionFields[Never, One]] | None = None,
    ) -> NoteReaction: ...
    @overload
    def note_reaction_create(
        self,
        /,
        *,
        select: Select[NoteReactionFields[Never, One]] | None = None,
        **fields: Unpack[NoteReactionCreateArgs],
    ) -> NoteReaction: ...
    def note_reaction_create(
        self,
        input: NoteReactionCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[NoteReactionFields[Never, One]] | None = None,
        **fields: object,
    ) -> NoteReaction:
        """Puts an emoji on a note."""
        found = mutate(self._client, "note_reaction_create", input, fields, select)
        return cast("NoteReaction", found)

    @overload
    def note_reaction_delete(
        self,
        input: NoteReactionDeleteMutationInput,
        /,
        *,
        select: (
            Select[NoteReactionDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
    ) -> NoteReactionDeleteMutationPayload: ...
    @overload
    def note_reaction_delete(
        self,
        /,
        *,
        select: (
            Select[NoteReactionDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: Unpack[NoteReactionDeleteMutationArgs],
    ) -> NoteReactionDeleteMutationPayload: ...
    def note_reaction_delete(
        self,
        input: NoteReactionDeleteMutationInput | Unset = UNSET,
        /,
        *,
        select: (
            Select[NoteReactionDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: object,
    ) -> NoteReactionDeleteMutationPayload:
        """Takes an emoji off a note."""
        found = mutate(self._client, "note_reaction_delete", input, fields, select)
        return cast("NoteReactionDeleteMutationPayload", found)

    @overload
    def organization_create(
        self,
        input: OrganizationCreateInput,
        /,
        *,
        select: Select[OrganizationFields[Never, One]] | None = None,
    ) -> Organization: ...
    @overload
    def organization_create(
        self,
        /,
        *,
        select: Select[OrganizationFields[Never, One]] | None = None,
        **fields: Unpack[OrganizationCreateArgs],
    ) -> Organization: ...
    def organization_create(
        self,
        input: OrganizationCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[OrganizationFields[Never, One]] | None = None,
        **fields: object,
    ) -> Organization:
        """Creates an organization with its addresses and contacts (Service Level
        Manager or administrator role).
        """
        found = mutate(self._client, "organization_create", input, fields, select)
        return cast("Organization", found)

    @overload
    def organization_update(
        self,
        input: OrganizationUpdateInput,
        /,
        *,
        select: Select[OrganizationFields[Never, One]] | None = None,
    ) -> Organization: ...
    @overload
    def organization_update(
        self,
        /,
        *,
        select: Select[OrganizationFields[Never, One]] | None = None,
        **fields: Unpack[OrganizationUpdateArgs],
    ) -> Organization: ...
    def organization_update(
        self,
        input: OrganizationUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[OrganizationFields[Never, One]] | None = None,
        **fields: object,
    ) -> Organization:
        """Changes an organization, its addresses and contacts (Service Level Manager or
        administrator role).
        """
        found = mutate(self._client, "organization_update", input, fields, select)
        return cast("Organization", found)

    @overload
    def out_of_office_period_create(
        self,
        input: OutOfOfficePeriodCreateInput,
        /,
        *,
        select: Select[OutOfOfficePeriodFields[Never, One]] | None = None,
    ) -> OutOfOfficePeriod: ...
    @overload
    def out_of_office_period_create(
        self,
        /,
        *,
        select: Select[OutOfOfficePeriodFields[Never, One]] | None = None,
        **fields: Unpack[OutOfOfficePeriodCreateArgs],
    ) -> OutOfOfficePeriod: ...
    def out_of_office_period_create(
        self,
        input: OutOfOfficePeriodCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[OutOfOfficePeriodFields[Never, One]] | None = None,
        **fields: object,
    ) -> OutOfOfficePeriod:
        """Registers an absence of a person."""
        found = mutate(
            self._client, "out_of_office_period_create", input, fields, select
        )
        return cast("OutOfOfficePeriod", found)

    @overload
    def out_of_office_period_delete(
        self,
        input: OutOfOfficePeriodDeleteMutationInput,
        /,
        *,
        select: (
            Select[OutOfOfficePeriodDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
    ) -> OutOfOfficePeriodDeleteMutationPayload: ...
    @overload
    def out_of_office_period_delete(
        self,
        /,
        *,
        select: (
            Select[OutOfOfficePeriodDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: Unpack[OutOfOfficePeriodDeleteMutationArgs],
    ) -> OutOfOfficePeriodDeleteMutationPayload: ...
    def out_of_office_period_delete(
        self,
        input: OutOfOfficePeriodDeleteMutationInput | Unset = UNSET,
        /,
        *,
        select: (
            Select[OutOfOfficePeriodDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: object,
    ) -> OutOfOfficePeriodDeleteMutationPayload:
        """Deletes an absence."""
        found = mutate(
            self._client, "out_of_office_period_delete", input, fields, select
        )
        return cast("OutOfOfficePeriodDeleteMutationPayload", found)

    @overload
    def out_of_office_period_update(
        self,
        input: OutOfOfficePeriodUpdateInput,
        /,
        *,
        select: Select[OutOfOfficePeriodFields[Never, One]] | None = None,
    ) -> OutOfOfficePeriod: ...
    @overload
    def out_of_office_period_update(
        self,
        /,
        *,
        select: Select[OutOfOfficePeriodFields[Never, One]] | None = None,
        **fields: Unpack[OutOfOfficePeriodUpdateArgs],
    ) -> OutOfOfficePeriod: ...
    def out_of_office_period_update(
        self,
        input: OutOfOfficePeriodUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[OutOfOfficePeriodFields[Never, One]] | None = None,
        **fields: object,
    ) -> OutOfOfficePeriod:
        """Changes an absence."""
        found = mutate(
            self._client, "out_of_office_period_update", input, fields, select
        )
        return cast("OutOfOfficePeriod", found)

    @overload
    def pdf_design_create(
        self,
        input: PdfDesignCreateInput,
        /,
        *,
        select: Select[PdfDesignFields[Never, One]] | None = None,
    ) -> PdfDesign: ...
    @overload
    def pdf_design_create(
        self,
        /,
        *,
        select: Select[PdfDesignFields[Never, One]] | None = None,
        **fields: Unpack[PdfDesignCreateArgs],
    ) -> PdfDesign: ...
    def pdf_design_create(
        self,
        input: PdfDesignCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[PdfDesignFields[Never, One]] | None = None,
        **fields: object,
    ) -> PdfDesign:
        """Creates a PDF design from HTML and CSS."""
        found = mutate(self._client, "pdf_design_create", input, fields, select)
        return cast("PdfDesign", found)

    @overload
    def pdf_design_update(
        self,
        input: PdfDesignUpdateInput,
        /,
        *,
        select: Select[PdfDesignFields[Never, One]] | None = None,
    ) -> PdfDesign: ...
    @overload
    def pdf_design_update(
        self,
        /,
        *,
        select: Select[PdfDesignFields[Never, One]] | None = None,
        **fields: Unpack[PdfDesignUpdateArgs],
    ) -> PdfDesign: ...
    def pdf_design_update(
        self,
        input: PdfDesignUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[PdfDesignFields[Never, One]] | None = None,
        **fields: object,
    ) -> PdfDesign:
        """Changes a PDF design."""
        found = mutate(self._client, "pdf_design_update", input, fields, select)
        return cast("PdfDesign", found)

    @overload
    def person_create(
        self,
        input: PersonCreateInput,
        /,
        *,
        select: Select[PersonFields[Never, One]] | None = None,
    ) -> Person: ...
    @overload
    def person_create(
        self,
        /,
        *,
        select: Select[PersonFields[Never, One]] | None = None,
        **fields: Unpack[PersonCreateArgs],
    ) -> Person: ...
    def person_create(
        self,
        input: PersonCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[PersonFields[Never, One]] | None = None,
        **fields: object,
    ) -> Person:
        """Registers a person (Service Desk Analyst or administrator role); only
        administrators can grant roles.
        """
        found = mutate(self._client, "person_create", input, fields, select)
        return cast("Person", found)

    @overload
    def person_update(
        self,
        input: PersonUpdateInput,
        /,
        *,
        select: Select[PersonFields[Never, One]] | None = None,
    ) -> Person: ...
    @overload
    def person_update(
        self,
        /,
        *,
        select: Select[PersonFields[Never, One]] | None = None,
        **fields: Unpack[PersonUpdateArgs],
    ) -> Person: ...
    def person_update(
        self,
        input: PersonUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[PersonFields[Never, One]] | None = None,
        **fields: object,
    ) -> Person:
        """Changes a person (Service Desk Analyst or administrator role); only
        administrators can change roles.
        """
        found = mutate(self._client, "person_update", input, fields, select)
        return cast("Person", found)

    @overload
    def problem_create(
        self,
        input: ProblemCreateInput,
        /,
        *,
        select: Select[ProblemFields[Never, One]] | None = None,
    ) -> Problem: ...
    @overload
    def problem_create(
        self,
        /,
        *,
        select: Select[ProblemFields[Never, One]] | None = None,
        **fields: Unpack[ProblemCreateArgs],
    ) -> Problem: ...
    def problem_create(
        self,
        input: ProblemCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProblemFields[Never, One]] | None = None,
        **fields: object,
    ) -> Problem:
        """Registers a problem for a service (Problem Manager or Account Administrator
        role).
        """
        found = mutate(self._client, "problem_create", input, fields, select)
        return cast("Problem", found)

    @overload
    def problem_update(
        self,
        input: ProblemUpdateInput,
        /,
        *,
        select: Select[ProblemFields[Never, One]] | None = None,
    ) -> Problem: ...
    @overload
    def problem_update(
        self,
        /,
        *,
        select: Select[ProblemFields[Never, One]] | None = None,
        **fields: Unpack[ProblemUpdateArgs],
    ) -> Problem: ...
    def problem_update(
        self,
        input: ProblemUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProblemFields[Never, One]] | None = None,
        **fields: object,
    ) -> Problem:
        """Changes a problem, adds a note or registers time."""
        found = mutate(self._client, "problem_update", input, fields, select)
        return cast("Problem", found)

    @overload
    def product_backlog_create(
        self,
        input: ProductBacklogCreateInput,
        /,
        *,
        select: Select[ProductBacklogFields[Never, One]] | None = None,
    ) -> ProductBacklog: ...
    @overload
    def product_backlog_create(
        self,
        /,
        *,
        select: Select[ProductBacklogFields[Never, One]] | None = None,
        **fields: Unpack[ProductBacklogCreateArgs],
    ) -> ProductBacklog: ...
    def product_backlog_create(
        self,
        input: ProductBacklogCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProductBacklogFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProductBacklog:
        """Creates a product backlog for requests and problems."""
        found = mutate(self._client, "product_backlog_create", input, fields, select)
        return cast("ProductBacklog", found)
