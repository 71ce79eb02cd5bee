"""The models of payloads."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from ._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, absent

if TYPE_CHECKING:
    from typing import Never

    from ._runtime.codegen import Leaf, One
    from .models.agile_board import AgileBoard, AgileBoardFields
    from .models.app_instance import AppInstance, AppInstanceFields
    from .models.app_offering import AppOffering, AppOfferingFields
    from .models.app_offering_automation_rule import (
        AppOfferingAutomationRule,
        AppOfferingAutomationRuleFields,
    )
    from .models.async_query import AsyncQueryFields, AsyncQuery_
    from .models.automation_rule import AutomationRule, AutomationRuleFields
    from .models.broadcast import Broadcast, BroadcastFields
    from .models.calendar import Calendar, CalendarFields
    from .models.closure_code import ClosureCode, ClosureCodeFields
    from .models.configuration_item import (
        ConfigurationItem,
        ConfigurationItemFields,
        ConfigurationItemListFields,
    )
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
    from .models.validation_error import ValidationError, ValidationErrorListFields


class AgileBoardCreatePayload(GraphQLModel, frozen=True):
    """The type ``AgileBoardCreatePayload``."""

    __graphql_name__ = "AgileBoardCreatePayload"

    __graphql_fields__ = """
    agile_board agileBoard AgileBoard
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    agile_board: AgileBoard | None = absent
    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent


class AgileBoardCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``AgileBoardCreatePayload`` as paths."""

    agile_board: AgileBoardFields[None, Card]
    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]


class AgileBoardCreatePayloadFields(
    AgileBoardCreatePayloadPaths[Nul, Card],
    ObjectFields[
        AgileBoardCreatePayload | Nul, "AgileBoardCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``AgileBoardCreatePayload``."""


class AgileBoardUpdatePayload(GraphQLModel, frozen=True):
    """The type ``AgileBoardUpdatePayload``."""

    __graphql_name__ = "AgileBoardUpdatePayload"

    __graphql_fields__ = """
    agile_board agileBoard AgileBoard
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    agile_board: AgileBoard | None = absent
    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent


class AgileBoardUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``AgileBoardUpdatePayload`` as paths."""

    agile_board: AgileBoardFields[None, Card]
    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]


class AgileBoardUpdatePayloadFields(
    AgileBoardUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        AgileBoardUpdatePayload | Nul, "AgileBoardUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``AgileBoardUpdatePayload``."""


class AppInstanceCreatePayload(GraphQLModel, frozen=True):
    """The type ``AppInstanceCreatePayload``."""

    __graphql_name__ = "AppInstanceCreatePayload"

    __graphql_fields__ = """
    app_instance appInstance AppInstance
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    app_instance: AppInstance | None = absent
    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent


class AppInstanceCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``AppInstanceCreatePayload`` as paths."""

    app_instance: AppInstanceFields[None, Card]
    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]


class AppInstanceCreatePayloadFields(
    AppInstanceCreatePayloadPaths[Nul, Card],
    ObjectFields[
        AppInstanceCreatePayload | Nul,
        "AppInstanceCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``AppInstanceCreatePayload``."""


class AppInstanceUpdatePayload(GraphQLModel, frozen=True):
    """The type ``AppInstanceUpdatePayload``."""

    __graphql_name__ = "AppInstanceUpdatePayload"

    __graphql_fields__ = """
    app_instance appInstance AppInstance
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    app_instance: AppInstance | None = absent
    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent


class AppInstanceUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``AppInstanceUpdatePayload`` as paths."""

    app_instance: AppInstanceFields[None, Card]
    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]


class AppInstanceUpdatePayloadFields(
    AppInstanceUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        AppInstanceUpdatePayload | Nul,
        "AppInstanceUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``AppInstanceUpdatePayload``."""


class AppOfferingAutomationRuleCreatePayload(GraphQLModel, frozen=True):
    """The type ``AppOfferingAutomationRuleCreatePayload``."""

    __graphql_name__ = "AppOfferingAutomationRuleCreatePayload"

    __graphql_fields__ = """
    app_offering_automation_rule appOfferingAutomationRule AppOfferingAutomationRule
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    app_offering_automation_rule: AppOfferingAutomationRule | None = absent
    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent


class AppOfferingAutomationRuleCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``AppOfferingAutomationRuleCreatePayload`` as paths."""

    app_offering_automation_rule: AppOfferingAutomationRuleFields[None, Card]
    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]


class AppOfferingAutomationRuleCreatePayloadFields(
    AppOfferingAutomationRuleCreatePayloadPaths[Nul, Card],
    ObjectFields[
        AppOfferingAutomationRuleCreatePayload | Nul,
        "AppOfferingAutomationRuleCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``AppOfferingAutomationRuleCreatePayload``."""


class AppOfferingAutomationRuleDeleteMutationPayload(GraphQLModel, frozen=True):
    """The type ``AppOfferingAutomationRuleDeleteMutationPayload``."""

    __graphql_name__ = "AppOfferingAutomationRuleDeleteMutationPayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    success success Boolean
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    success: bool | None = absent


class AppOfferingAutomationRuleDeleteMutationPayloadPaths(Generic[Nul, Card]):
    """The fields of ``AppOfferingAutomationRuleDeleteMutationPayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    success: Leaf[bool | None, Card]


class AppOfferingAutomationRuleDeleteMutationPayloadFields(
    AppOfferingAutomationRuleDeleteMutationPayloadPaths[Nul, Card],
    ObjectFields[
        AppOfferingAutomationRuleDeleteMutationPayload | Nul,
        "AppOfferingAutomationRuleDeleteMutationPayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``AppOfferingAutomationRuleDeleteMutationPayload``."""


class AppOfferingAutomationRuleUpdatePayload(GraphQLModel, frozen=True):
    """The type ``AppOfferingAutomationRuleUpdatePayload``."""

    __graphql_name__ = "AppOfferingAutomationRuleUpdatePayload"

    __graphql_fields__ = """
    app_offering_automation_rule appOfferingAutomationRule AppOfferingAutomationRule
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    app_offering_automation_rule: AppOfferingAutomationRule | None = absent
    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent


class AppOfferingAutomationRuleUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``AppOfferingAutomationRuleUpdatePayload`` as paths."""

    app_offering_automation_rule: AppOfferingAutomationRuleFields[None, Card]
    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]


class AppOfferingAutomationRuleUpdatePayloadFields(
    AppOfferingAutomationRuleUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        AppOfferingAutomationRuleUpdatePayload | Nul,
        "AppOfferingAutomationRuleUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``AppOfferingAutomationRuleUpdatePayload``."""


class AppOfferingCreatePayload(GraphQLModel, frozen=True):
    """The type ``AppOfferingCreatePayload``."""

    __graphql_name__ = "AppOfferingCreatePayload"

    __graphql_fields__ = """
    app_offering appOffering AppOffering
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    app_offering: AppOffering | None = absent
    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent


class AppOfferingCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``AppOfferingCreatePayload`` as paths."""

    app_offering: AppOfferingFields[None, Card]
    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]


class AppOfferingCreatePayloadFields(
    AppOfferingCreatePayloadPaths[Nul, Card],
    ObjectFields[
        AppOfferingCreatePayload | Nul,
        "AppOfferingCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``AppOfferingCreatePayload``."""


class AppOfferingPublishMutationPayload(GraphQLModel, frozen=True):
    """The type ``AppOfferingPublishMutationPayload``."""

    __graphql_name__ = "AppOfferingPublishMutationPayload"

    __graphql_fields__ = """
    app_offering appOffering AppOffering
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    app_offering: AppOffering | None = absent
    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent


class AppOfferingPublishMutationPayloadPaths(Generic[Nul, Card]):
    """The fields of ``AppOfferingPublishMutationPayload`` as paths."""

    app_offering: AppOfferingFields[None, Card]
    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]


class AppOfferingPublishMutationPayloadFields(
    AppOfferingPublishMutationPayloadPaths[Nul, Card],
    ObjectFields[
        AppOfferingPublishMutationPayload | Nul,
        "AppOfferingPublishMutationPayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``AppOfferingPublishMutationPayload``."""


class AppOfferingUpdatePayload(GraphQLModel, frozen=True):
    """The type ``AppOfferingUpdatePayload``."""

    __graphql_name__ = "AppOfferingUpdatePayload"

    __graphql_fields__ = """
    app_offering appOffering AppOffering
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    app_offering: AppOffering | None = absent
    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent


class AppOfferingUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``AppOfferingUpdatePayload`` as paths."""

    app_offering: AppOfferingFields[None, Card]
    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]


class AppOfferingUpdatePayloadFields(
    AppOfferingUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        AppOfferingUpdatePayload | Nul,
        "AppOfferingUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``AppOfferingUpdatePayload``."""


class AutomationRuleCreatePayload(GraphQLModel, frozen=True):
    """The type ``AutomationRuleCreatePayload``."""

    __graphql_name__ = "AutomationRuleCreatePayload"

    __graphql_fields__ = """
    automation_rule automationRule AutomationRule
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    automation_rule: AutomationRule | None = absent
    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent


class AutomationRuleCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``AutomationRuleCreatePayload`` as paths."""

    automation_rule: AutomationRuleFields[None, Card]
    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]


class AutomationRuleCreatePayloadFields(
    AutomationRuleCreatePayloadPaths[Nul, Card],
    ObjectFields[
        AutomationRuleCreatePayload | Nul,
        "AutomationRuleCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``AutomationRuleCreatePayload``."""


class AutomationRuleUpdatePayload(GraphQLModel, frozen=True):
    """The type ``AutomationRuleUpdatePayload``."""

    __graphql_name__ = "AutomationRuleUpdatePayload"

    __graphql_fields__ = """
    automation_rule automationRule AutomationRule
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    automation_rule: AutomationRule | None = absent
    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent


class AutomationRuleUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``AutomationRuleUpdatePayload`` as paths."""

    automation_rule: AutomationRuleFields[None, Card]
    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]


class AutomationRuleUpdatePayloadFields(
    AutomationRuleUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        AutomationRuleUpdatePayload | Nul,
        "AutomationRuleUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``AutomationRuleUpdatePayload``."""


class BroadcastCreatePayload(GraphQLModel, frozen=True):
    """The type ``BroadcastCreatePayload``."""

    __graphql_name__ = "BroadcastCreatePayload"

    __graphql_fields__ = """
    broadcast broadcast Broadcast
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    broadcast: Broadcast | None = absent
    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent


class BroadcastCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``BroadcastCreatePayload`` as paths."""

    broadcast: BroadcastFields[None, Card]
    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]


class BroadcastCreatePayloadFields(
    BroadcastCreatePayloadPaths[Nul, Card],
    ObjectFields[
        BroadcastCreatePayload | Nul, "BroadcastCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``BroadcastCreatePayload``."""


class BroadcastUpdatePayload(GraphQLModel, frozen=True):
    """The type ``BroadcastUpdatePayload``."""

    __graphql_name__ = "BroadcastUpdatePayload"

    __graphql_fields__ = """
    broadcast broadcast Broadcast
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    broadcast: Broadcast | None = absent
    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent


class BroadcastUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``BroadcastUpdatePayload`` as paths."""

    broadcast: BroadcastFields[None, Card]
    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]


class BroadcastUpdatePayloadFields(
    BroadcastUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        BroadcastUpdatePayload | Nul, "BroadcastUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``BroadcastUpdatePayload``."""


class CalendarCreatePayload(GraphQLModel, frozen=True):
    """The type ``CalendarCreatePayload``."""

    __graphql_name__ = "CalendarCreatePayload"

    __graphql_fields__ = """
    calendar calendar Calendar
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    calendar: Calendar | None = absent
    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent


class CalendarCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``CalendarCreatePayload`` as paths."""

    calendar: CalendarFields[None, Card]
    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]


class CalendarCreatePayloadFields(
    CalendarCreatePayloadPaths[Nul, Card],
    ObjectFields[
        CalendarCreatePayload | Nul, "CalendarCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``CalendarCreatePayload``."""


class CalendarUpdatePayload(GraphQLModel, frozen=True):
    """The type ``CalendarUpdatePayload``."""

    __graphql_name__ = "CalendarUpdatePayload"

    __graphql_fields__ = """
    calendar calendar Calendar
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    calendar: Calendar | None = absent
    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent


class CalendarUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``CalendarUpdatePayload`` as paths."""

    calendar: CalendarFields[None, Card]
    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]


class CalendarUpdatePayloadFields(
    CalendarUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        CalendarUpdatePayload | Nul, "CalendarUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``CalendarUpdatePayload``."""


class ClosureCodeCreatePayload(GraphQLModel, frozen=True):
    """The type ``ClosureCodeCreatePayload``."""

    __graphql_name__ = "ClosureCodeCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    closure_code closureCode ClosureCode
    errors errors [ValidationError!]
    """

    client_mutation_id: str | None = absent
    closure_code: ClosureCode | None = absent
    errors: list[ValidationError] | None = absent


class ClosureCodeCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ClosureCodeCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    closure_code: ClosureCodeFields[None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]


class ClosureCodeCreatePayloadFields(
    ClosureCodeCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ClosureCodeCreatePayload | Nul,
        "ClosureCodeCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ClosureCodeCreatePayload``."""


class ClosureCodeUpdatePayload(GraphQLModel, frozen=True):
    """The type ``ClosureCodeUpdatePayload``."""

    __graphql_name__ = "ClosureCodeUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    closure_code closureCode ClosureCode
    errors errors [ValidationError!]
    """

    client_mutation_id: str | None = absent
    closure_code: ClosureCode | None = absent
    errors: list[ValidationError] | None = absent


class ClosureCodeUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ClosureCodeUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    closure_code: ClosureCodeFields[None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]


class ClosureCodeUpdatePayloadFields(
    ClosureCodeUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ClosureCodeUpdatePayload | Nul,
        "ClosureCodeUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ClosureCodeUpdatePayload``."""


class ConfigurationItemCreatePayload(GraphQLModel, frozen=True):
    """The type ``ConfigurationItemCreatePayload``."""

    __graphql_name__ = "ConfigurationItemCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    configuration_item configurationItem ConfigurationItem
    errors errors [ValidationError!]
    pending_ci_reconciliation pendingCiReconciliation Boolean
    """

    client_mutation_id: str | None = absent
    configuration_item: ConfigurationItem | None = absent
    errors: list[ValidationError] | None = absent
    pending_ci_reconciliation: bool | None = absent


class ConfigurationItemCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ConfigurationItemCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    configuration_item: ConfigurationItemFields[None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    pending_ci_reconciliation: Leaf[bool | None, Card]


class ConfigurationItemCreatePayloadFields(
    ConfigurationItemCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ConfigurationItemCreatePayload | Nul,
        "ConfigurationItemCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ConfigurationItemCreatePayload``."""


class ConfigurationItemUpdatePayload(GraphQLModel, frozen=True):
    """The type ``ConfigurationItemUpdatePayload``."""

    __graphql_name__ = "ConfigurationItemUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    configuration_item configurationItem ConfigurationItem
    errors errors [ValidationError!]
    pending_ci_reconciliation pendingCiReconciliation Boolean
    """

    client_mutation_id: str | None = absent
    configuration_item: ConfigurationItem | None = absent
    errors: list[ValidationError] | None = absent
    pending_ci_reconciliation: bool | None = absent


class ConfigurationItemUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ConfigurationItemUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    configuration_item: ConfigurationItemFields[None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    pending_ci_reconciliation: Leaf[bool | None, Card]


class ConfigurationItemUpdatePayloadFields(
    ConfigurationItemUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ConfigurationItemUpdatePayload | Nul,
        "ConfigurationItemUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ConfigurationItemUpdatePayload``."""


class ContractCreatePayload(GraphQLModel, frozen=True):
    """The type ``ContractCreatePayload``."""

    __graphql_name__ = "ContractCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    contract contract Contract
    errors errors [ValidationError!]
    """

    client_mutation_id: str | None = absent
    contract: Contract | None = absent
    errors: list[ValidationError] | None = absent


class ContractCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ContractCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    contract: ContractFields[None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]


class ContractCreatePayloadFields(
    ContractCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ContractCreatePayload | Nul, "ContractCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ContractCreatePayload``."""


class ContractUpdatePayload(GraphQLModel, frozen=True):
    """The type ``ContractUpdatePayload``."""

    __graphql_name__ = "ContractUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    contract contract Contract
    errors errors [ValidationError!]
    """

    client_mutation_id: str | None = absent
    contract: Contract | None = absent
    errors: list[ValidationError] | None = absent


class ContractUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ContractUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    contract: ContractFields[None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]


class ContractUpdatePayloadFields(
    ContractUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ContractUpdatePayload | Nul, "ContractUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ContractUpdatePayload``."""


class CustomCollectionCreatePayload(GraphQLModel, frozen=True):
    """The type ``CustomCollectionCreatePayload``."""

    __graphql_name__ = "CustomCollectionCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    custom_collection customCollection CustomCollection
    errors errors [ValidationError!]
    """

    client_mutation_id: str | None = absent
    custom_collection: CustomCollection | None = absent
    errors: list[ValidationError] | None = absent


class CustomCollectionCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``CustomCollectionCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    custom_collection: CustomCollectionFields[None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]


class CustomCollectionCreatePayloadFields(
    CustomCollectionCreatePayloadPaths[Nul, Card],
    ObjectFields[
        CustomCollectionCreatePayload | Nul,
        "CustomCollectionCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``CustomCollectionCreatePayload``."""


class CustomCollectionElementCreatePayload(GraphQLModel, frozen=True):
    """The type ``CustomCollectionElementCreatePayload``."""

    __graphql_name__ = "CustomCollectionElementCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    custom_collection_element customCollectionElement CustomCollectionElement
    errors errors [ValidationError!]
    """

    client_mutation_id: str | None = absent
    custom_collection_element: CustomCollectionElement | None = absent
    errors: list[ValidationError] | None = absent


class CustomCollectionElementCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``CustomCollectionElementCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    custom_collection_element: CustomCollectionElementFields[None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]


class CustomCollectionElementCreatePayloadFields(
    CustomCollectionElementCreatePayloadPaths[Nul, Card],
    ObjectFields[
        CustomCollectionElementCreatePayload | Nul,
        "CustomCollectionElementCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``CustomCollectionElementCreatePayload``."""


class CustomCollectionElementUpdatePayload(GraphQLModel, frozen=True):
    """The type ``CustomCollectionElementUpdatePayload``."""

    __graphql_name__ = "CustomCollectionElementUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    custom_collection_element customCollectionElement CustomCollectionElement
    errors errors [ValidationError!]
    """

    client_mutation_id: str | None = absent
    custom_collection_element: CustomCollectionElement | None = absent
    errors: list[ValidationError] | None = absent


class CustomCollectionElementUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``CustomCollectionElementUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    custom_collection_element: CustomCollectionElementFields[None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]


class CustomCollectionElementUpdatePayloadFields(
    CustomCollectionElementUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        CustomCollectionElementUpdatePayload | Nul,
        "CustomCollectionElementUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``CustomCollectionElementUpdatePayload``."""


class CustomCollectionUpdatePayload(GraphQLModel, frozen=True):
    """The type ``CustomCollectionUpdatePayload``."""

    __graphql_name__ = "CustomCollectionUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    custom_collection customCollection CustomCollection
    errors errors [ValidationError!]
    """

    client_mutation_id: str | None = absent
    custom_collection: CustomCollection | None = absent
    errors: list[ValidationError] | None = absent


class CustomCollectionUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``CustomCollectionUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    custom_collection: CustomCollectionFields[None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]


class CustomCollectionUpdatePayloadFields(
    CustomCollectionUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        CustomCollectionUpdatePayload | Nul,
        "CustomCollectionUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``CustomCollectionUpdatePayload``."""


class DiscoveredConfigurationItemsPayload(GraphQLModel, frozen=True):
    """The type ``DiscoveredConfigurationItemsPayload``."""

    __graphql_name__ = "DiscoveredConfigurationItemsPayload"

    __graphql_fields__ = """
    async_query asyncQuery AsyncQuery
    client_mutation_id clientMutationId String
    configuration_items configurationItems [ConfigurationItem!]
    errors errors [ValidationError!]
    pending_ci_reconciliation_count pendingCiReconciliationCount Int
    """

    async_query: AsyncQuery_ | None = absent
    client_mutation_id: str | None = absent
    configuration_items: list[ConfigurationItem] | None = absent
    errors: list[ValidationError] | None = absent
    pending_ci_reconciliation_count: int | None = absent


class DiscoveredConfigurationItemsPayloadPaths(Generic[Nul, Card]):
    """The fields of ``DiscoveredConfigurationItemsPayload`` as paths."""

    async_query: AsyncQueryFields[None, Card]
    client_mutation_id: Leaf[str | None, Card]
    configuration_items: ConfigurationItemListFields[
        list[ConfigurationItem] | None, Card
    ]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    pending_ci_reconciliation_count: Leaf[int | None, Card]


class DiscoveredConfigurationItemsPayloadFields(
    DiscoveredConfigurationItemsPayloadPaths[Nul, Card],
    ObjectFields[
        DiscoveredConfigurationItemsPayload | Nul,
        "DiscoveredConfigurationItemsPayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``DiscoveredConfigurationItemsPayload``."""


class EffortClassCreatePayload(GraphQLModel, frozen=True):
    """The type ``EffortClassCreatePayload``."""

    __graphql_name__ = "EffortClassCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    effort_class effortClass EffortClass
    errors errors [ValidationError!]
    """

    client_mutation_id: str | None = absent
    effort_class: EffortClass | None = absent
    errors: list[ValidationError] | None = absent


class EffortClassCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``EffortClassCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    effort_class: EffortClassFields[None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]


class EffortClassCreatePayloadFields(
    EffortClassCreatePayloadPaths[Nul, Card],
    ObjectFields[
        EffortClassCreatePayload | Nul,
        "EffortClassCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``EffortClassCreatePayload``."""


class EffortClassUpdatePayload(GraphQLModel, frozen=True):
    """The type ``EffortClassUpdatePayload``."""

    __graphql_name__ = "EffortClassUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    effort_class effortClass EffortClass
    errors errors [ValidationError!]
    """

    client_mutation_id: str | None = absent
    effort_class: EffortClass | None = absent
    errors: list[ValidationError] | None = absent


class EffortClassUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``EffortClassUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    effort_class: EffortClassFields[None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]


class EffortClassUpdatePayloadFields(
    EffortClassUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        EffortClassUpdatePayload | Nul,
        "EffortClassUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``EffortClassUpdatePayload``."""


class FirstLineSupportAgreementCreatePayload(GraphQLModel, frozen=True):
    """The type ``FirstLineSupportAgreementCreatePayload``."""

    __graphql_name__ = "FirstLineSupportAgreementCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    first_line_support_agreement firstLineSupportAgreement FirstLineSupportAgreement
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    first_line_support_agreement: FirstLineSupportAgreement | None = absent


class FirstLineSupportAgreementCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``FirstLineSupportAgreementCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    first_line_support_agreement: FirstLineSupportAgreementFields[None, Card]


class FirstLineSupportAgreementCreatePayloadFields(
    FirstLineSupportAgreementCreatePayloadPaths[Nul, Card],
    ObjectFields[
        FirstLineSupportAgreementCreatePayload | Nul,
        "FirstLineSupportAgreementCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``FirstLineSupportAgreementCreatePayload``."""


class FirstLineSupportAgreementUpdatePayload(GraphQLModel, frozen=True):
    """The type ``FirstLineSupportAgreementUpdatePayload``."""

    __graphql_name__ = "FirstLineSupportAgreementUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    first_line_support_agreement firstLineSupportAgreement FirstLineSupportAgreement
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    first_line_support_agreement: FirstLineSupportAgreement | None = absent


class FirstLineSupportAgreementUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``FirstLineSupportAgreementUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    first_line_support_agreement: FirstLineSupportAgreementFields[None, Card]


class FirstLineSupportAgreementUpdatePayloadFields(
    FirstLineSupportAgreementUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        FirstLineSupportAgreementUpdatePayload | Nul,
        "FirstLineSupportAgreementUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``FirstLineSupportAgreementUpdatePayload``."""


class GoldenSetItemCreatePayload(GraphQLModel, frozen=True):
    """The type ``GoldenSetItemCreatePayload``."""

    __graphql_name__ = "GoldenSetItemCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    golden_set_item goldenSetItem GoldenSetItem
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    golden_set_item: GoldenSetItem | None = absent


class GoldenSetItemCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``GoldenSetItemCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    golden_set_item: GoldenSetItemFields[None, Card]


class GoldenSetItemCreatePayloadFields(
    GoldenSetItemCreatePayloadPaths[Nul, Card],
    ObjectFields[
        GoldenSetItemCreatePayload | Nul,
        "GoldenSetItemCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``GoldenSetItemCreatePayload``."""


class GoldenSetItemDeleteMutationPayload(GraphQLModel, frozen=True):
    """The type ``GoldenSetItemDeleteMutationPayload``."""

    __graphql_name__ = "GoldenSetItemDeleteMutationPayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    success success Boolean
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    success: bool | None = absent


class GoldenSetItemDeleteMutationPayloadPaths(Generic[Nul, Card]):
    """The fields of ``GoldenSetItemDeleteMutationPayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    success: Leaf[bool | None, Card]


class GoldenSetItemDeleteMutationPayloadFields(
    GoldenSetItemDeleteMutationPayloadPaths[Nul, Card],
    ObjectFields[
        GoldenSetItemDeleteMutationPayload | Nul,
        "GoldenSetItemDeleteMutationPayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``GoldenSetItemDeleteMutationPayload``."""


class GoldenSetItemUpdatePayload(GraphQLModel, frozen=True):
    """The type ``GoldenSetItemUpdatePayload``."""

    __graphql_name__ = "GoldenSetItemUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    golden_set_item goldenSetItem GoldenSetItem
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    golden_set_item: GoldenSetItem | None = absent


class GoldenSetItemUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``GoldenSetItemUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    golden_set_item: GoldenSetItemFields[None, Card]


class GoldenSetItemUpdatePayloadFields(
    GoldenSetItemUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        GoldenSetItemUpdatePayload | Nul,
        "GoldenSetItemUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``GoldenSetItemUpdatePayload``."""


class HolidayCreatePayload(GraphQLModel, frozen=True):
    """The type ``HolidayCreatePayload``."""

    __graphql_name__ = "HolidayCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    holiday holiday Holiday
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    holiday: Holiday | None = absent


class HolidayCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``HolidayCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    holiday: HolidayFields[None, Card]


class HolidayCreatePayloadFields(
    HolidayCreatePayloadPaths[Nul, Card],
    ObjectFields[
        HolidayCreatePayload | Nul, "HolidayCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``HolidayCreatePayload``."""
