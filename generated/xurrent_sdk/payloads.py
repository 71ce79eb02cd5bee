# ruff: noqa
# flake8: noqa
# pylint: skip-file
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
    from .models.async_query import AsyncQuery, AsyncQueryFields
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
    from .models.validation_error import ValidationError, ValidationErrorListFields


class AgileBoardCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `agileBoardCreate` mutation."""

    __graphql_name__ = "AgileBoardCreatePayload"

    __graphql_fields__ = """
    agile_board agileBoard AgileBoard
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    agile_board: AgileBoard | None = absent
    """The agile board as saved; null when `errors` has entries."""
    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""


class AgileBoardCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``AgileBoardCreatePayload`` as paths."""

    agile_board: AgileBoardFields[None, Card]
    """The agile board as saved; null when `errors` has entries."""
    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""


class AgileBoardCreatePayloadFields(
    AgileBoardCreatePayloadPaths[Nul, Card],
    ObjectFields[
        AgileBoardCreatePayload | Nul, "AgileBoardCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``AgileBoardCreatePayload``."""


class AgileBoardUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `agileBoardUpdate` mutation."""

    __graphql_name__ = "AgileBoardUpdatePayload"

    __graphql_fields__ = """
    agile_board agileBoard AgileBoard
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    agile_board: AgileBoard | None = absent
    """The agile board as saved; null when `errors` has entries."""
    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""


class AgileBoardUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``AgileBoardUpdatePayload`` as paths."""

    agile_board: AgileBoardFields[None, Card]
    """The agile board as saved; null when `errors` has entries."""
    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""


class AgileBoardUpdatePayloadFields(
    AgileBoardUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        AgileBoardUpdatePayload | Nul, "AgileBoardUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``AgileBoardUpdatePayload``."""


class AppInstanceCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `appInstanceCreate` mutation."""

    __graphql_name__ = "AppInstanceCreatePayload"

    __graphql_fields__ = """
    app_instance appInstance AppInstance
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    app_instance: AppInstance | None = absent
    """The app instance as saved; null when `errors` has entries."""
    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""


class AppInstanceCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``AppInstanceCreatePayload`` as paths."""

    app_instance: AppInstanceFields[None, Card]
    """The app instance as saved; null when `errors` has entries."""
    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""


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
    """Answer of the `appInstanceUpdate` mutation."""

    __graphql_name__ = "AppInstanceUpdatePayload"

    __graphql_fields__ = """
    app_instance appInstance AppInstance
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    app_instance: AppInstance | None = absent
    """The app instance as saved; null when `errors` has entries."""
    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""


class AppInstanceUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``AppInstanceUpdatePayload`` as paths."""

    app_instance: AppInstanceFields[None, Card]
    """The app instance as saved; null when `errors` has entries."""
    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""


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
    """Answer of the `appOfferingAutomationRuleCreate` mutation."""

    __graphql_name__ = "AppOfferingAutomationRuleCreatePayload"

    __graphql_fields__ = """
    app_offering_automation_rule appOfferingAutomationRule AppOfferingAutomationRule
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    app_offering_automation_rule: AppOfferingAutomationRule | None = absent
    """The app offering automation rule as saved; null when `errors` has entries."""
    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""


class AppOfferingAutomationRuleCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``AppOfferingAutomationRuleCreatePayload`` as paths."""

    app_offering_automation_rule: AppOfferingAutomationRuleFields[None, Card]
    """The app offering automation rule as saved; null when `errors` has entries."""
    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""


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
    """Answer of the `appOfferingAutomationRuleDelete` mutation."""

    __graphql_name__ = "AppOfferingAutomationRuleDeleteMutationPayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    success success Boolean
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    success: bool | None = absent
    """True when the mutation was carried out."""


class AppOfferingAutomationRuleDeleteMutationPayloadPaths(Generic[Nul, Card]):
    """The fields of ``AppOfferingAutomationRuleDeleteMutationPayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    success: Leaf[bool | None, Card]
    """True when the mutation was carried out."""


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
    """Answer of the `appOfferingAutomationRuleUpdate` mutation."""

    __graphql_name__ = "AppOfferingAutomationRuleUpdatePayload"

    __graphql_fields__ = """
    app_offering_automation_rule appOfferingAutomationRule AppOfferingAutomationRule
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    app_offering_automation_rule: AppOfferingAutomationRule | None = absent
    """The app offering automation rule as saved; null when `errors` has entries."""
    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""


class AppOfferingAutomationRuleUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``AppOfferingAutomationRuleUpdatePayload`` as paths."""

    app_offering_automation_rule: AppOfferingAutomationRuleFields[None, Card]
    """The app offering automation rule as saved; null when `errors` has entries."""
    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""


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
    """Answer of the `appOfferingCreate` mutation."""

    __graphql_name__ = "AppOfferingCreatePayload"

    __graphql_fields__ = """
    app_offering appOffering AppOffering
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    app_offering: AppOffering | None = absent
    """The app offering as saved; null when `errors` has entries."""
    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""


class AppOfferingCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``AppOfferingCreatePayload`` as paths."""

    app_offering: AppOfferingFields[None, Card]
    """The app offering as saved; null when `errors` has entries."""
    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""


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
    """Answer of the `appOfferingPublish` mutation."""

    __graphql_name__ = "AppOfferingPublishMutationPayload"

    __graphql_fields__ = """
    app_offering appOffering AppOffering
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    app_offering: AppOffering | None = absent
    """The app offering as saved; null when `errors` has entries."""
    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""


class AppOfferingPublishMutationPayloadPaths(Generic[Nul, Card]):
    """The fields of ``AppOfferingPublishMutationPayload`` as paths."""

    app_offering: AppOfferingFields[None, Card]
    """The app offering as saved; null when `errors` has entries."""
    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""


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
    """Answer of the `appOfferingUpdate` mutation."""

    __graphql_name__ = "AppOfferingUpdatePayload"

    __graphql_fields__ = """
    app_offering appOffering AppOffering
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    app_offering: AppOffering | None = absent
    """The app offering as saved; null when `errors` has entries."""
    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""


class AppOfferingUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``AppOfferingUpdatePayload`` as paths."""

    app_offering: AppOfferingFields[None, Card]
    """The app offering as saved; null when `errors` has entries."""
    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""


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
    """Answer of the `automationRuleCreate` mutation."""

    __graphql_name__ = "AutomationRuleCreatePayload"

    __graphql_fields__ = """
    automation_rule automationRule AutomationRule
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    automation_rule: AutomationRule | None = absent
    """The automation rule as saved; null when `errors` has entries."""
    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""


class AutomationRuleCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``AutomationRuleCreatePayload`` as paths."""

    automation_rule: AutomationRuleFields[None, Card]
    """The automation rule as saved; null when `errors` has entries."""
    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""


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
    """Answer of the `automationRuleUpdate` mutation."""

    __graphql_name__ = "AutomationRuleUpdatePayload"

    __graphql_fields__ = """
    automation_rule automationRule AutomationRule
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    automation_rule: AutomationRule | None = absent
    """The automation rule as saved; null when `errors` has entries."""
    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""


class AutomationRuleUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``AutomationRuleUpdatePayload`` as paths."""

    automation_rule: AutomationRuleFields[None, Card]
    """The automation rule as saved; null when `errors` has entries."""
    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""


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
    """Answer of the `broadcastCreate` mutation."""

    __graphql_name__ = "BroadcastCreatePayload"

    __graphql_fields__ = """
    broadcast broadcast Broadcast
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    broadcast: Broadcast | None = absent
    """The broadcast as saved; null when `errors` has entries."""
    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""


class BroadcastCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``BroadcastCreatePayload`` as paths."""

    broadcast: BroadcastFields[None, Card]
    """The broadcast as saved; null when `errors` has entries."""
    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""


class BroadcastCreatePayloadFields(
    BroadcastCreatePayloadPaths[Nul, Card],
    ObjectFields[
        BroadcastCreatePayload | Nul, "BroadcastCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``BroadcastCreatePayload``."""


class BroadcastUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `broadcastUpdate` mutation."""

    __graphql_name__ = "BroadcastUpdatePayload"

    __graphql_fields__ = """
    broadcast broadcast Broadcast
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    broadcast: Broadcast | None = absent
    """The broadcast as saved; null when `errors` has entries."""
    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""


class BroadcastUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``BroadcastUpdatePayload`` as paths."""

    broadcast: BroadcastFields[None, Card]
    """The broadcast as saved; null when `errors` has entries."""
    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""


class BroadcastUpdatePayloadFields(
    BroadcastUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        BroadcastUpdatePayload | Nul, "BroadcastUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``BroadcastUpdatePayload``."""


class CalendarCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `calendarCreate` mutation."""

    __graphql_name__ = "CalendarCreatePayload"

    __graphql_fields__ = """
    calendar calendar Calendar
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    calendar: Calendar | None = absent
    """The calendar as saved; null when `errors` has entries."""
    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""


class CalendarCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``CalendarCreatePayload`` as paths."""

    calendar: CalendarFields[None, Card]
    """The calendar as saved; null when `errors` has entries."""
    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""


class CalendarCreatePayloadFields(
    CalendarCreatePayloadPaths[Nul, Card],
    ObjectFields[
        CalendarCreatePayload | Nul, "CalendarCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``CalendarCreatePayload``."""


class CalendarUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `calendarUpdate` mutation."""

    __graphql_name__ = "CalendarUpdatePayload"

    __graphql_fields__ = """
    calendar calendar Calendar
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    """

    calendar: Calendar | None = absent
    """The calendar as saved; null when `errors` has entries."""
    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""


class CalendarUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``CalendarUpdatePayload`` as paths."""

    calendar: CalendarFields[None, Card]
    """The calendar as saved; null when `errors` has entries."""
    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""


class CalendarUpdatePayloadFields(
    CalendarUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        CalendarUpdatePayload | Nul, "CalendarUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``CalendarUpdatePayload``."""


class ClosureCodeCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `closureCodeCreate` mutation."""

    __graphql_name__ = "ClosureCodeCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    closure_code closureCode ClosureCode
    errors errors [ValidationError!]
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    closure_code: ClosureCode | None = absent
    """The closure code as saved; null when `errors` has entries."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""


class ClosureCodeCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ClosureCodeCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    closure_code: ClosureCodeFields[None, Card]
    """The closure code as saved; null when `errors` has entries."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""


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
    """Answer of the `closureCodeUpdate` mutation."""

    __graphql_name__ = "ClosureCodeUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    closure_code closureCode ClosureCode
    errors errors [ValidationError!]
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    closure_code: ClosureCode | None = absent
    """The closure code as saved; null when `errors` has entries."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""


class ClosureCodeUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ClosureCodeUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    closure_code: ClosureCodeFields[None, Card]
    """The closure code as saved; null when `errors` has entries."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""


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
    """Answer of the `configurationItemCreate` mutation."""

    __graphql_name__ = "ConfigurationItemCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    configuration_item configurationItem ConfigurationItem
    errors errors [ValidationError!]
    pending_ci_reconciliation pendingCiReconciliation Boolean
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    configuration_item: ConfigurationItem | None = absent
    """The CI as saved; null when `errors` has entries."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    pending_ci_reconciliation: bool | None = absent
    """True when the CI waits for reconciliation before it is saved."""


class ConfigurationItemCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ConfigurationItemCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    configuration_item: ConfigurationItemFields[None, Card]
    """The CI as saved; null when `errors` has entries."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    pending_ci_reconciliation: Leaf[bool | None, Card]
    """True when the CI waits for reconciliation before it is saved."""


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
    """Answer of the `configurationItemUpdate` mutation."""

    __graphql_name__ = "ConfigurationItemUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    configuration_item configurationItem ConfigurationItem
    errors errors [ValidationError!]
    pending_ci_reconciliation pendingCiReconciliation Boolean
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    configuration_item: ConfigurationItem | None = absent
    """The CI as saved; null when `errors` has entries."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    pending_ci_reconciliation: bool | None = absent
    """True when the CI waits for reconciliation before it is saved."""


class ConfigurationItemUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ConfigurationItemUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    configuration_item: ConfigurationItemFields[None, Card]
    """The CI as saved; null when `errors` has entries."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    pending_ci_reconciliation: Leaf[bool | None, Card]
    """True when the CI waits for reconciliation before it is saved."""


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
    """Answer of the `contractCreate` mutation."""

    __graphql_name__ = "ContractCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    contract contract Contract
    errors errors [ValidationError!]
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    contract: Contract | None = absent
    """The contract as saved; null when `errors` has entries."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""


class ContractCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ContractCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    contract: ContractFields[None, Card]
    """The contract as saved; null when `errors` has entries."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""


class ContractCreatePayloadFields(
    ContractCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ContractCreatePayload | Nul, "ContractCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ContractCreatePayload``."""


class ContractUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `contractUpdate` mutation."""

    __graphql_name__ = "ContractUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    contract contract Contract
    errors errors [ValidationError!]
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    contract: Contract | None = absent
    """The contract as saved; null when `errors` has entries."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""


class ContractUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ContractUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    contract: ContractFields[None, Card]
    """The contract as saved; null when `errors` has entries."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""


class ContractUpdatePayloadFields(
    ContractUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ContractUpdatePayload | Nul, "ContractUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ContractUpdatePayload``."""


class CustomCollectionCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `customCollectionCreate` mutation."""

    __graphql_name__ = "CustomCollectionCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    custom_collection customCollection CustomCollection
    errors errors [ValidationError!]
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    custom_collection: CustomCollection | None = absent
    """The custom collection as saved; null when `errors` has entries."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""


class CustomCollectionCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``CustomCollectionCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    custom_collection: CustomCollectionFields[None, Card]
    """The custom collection as saved; null when `errors` has entries."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""


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
    """Answer of the `customCollectionElementCreate` mutation."""

    __graphql_name__ = "CustomCollectionElementCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    custom_collection_element customCollectionElement CustomCollectionElement
    errors errors [ValidationError!]
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    custom_collection_element: CustomCollectionElement | None = absent
    """The custom collection element as saved; null when `errors` has entries."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""


class CustomCollectionElementCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``CustomCollectionElementCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    custom_collection_element: CustomCollectionElementFields[None, Card]
    """The custom collection element as saved; null when `errors` has entries."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""


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
    """Answer of the `customCollectionElementUpdate` mutation."""

    __graphql_name__ = "CustomCollectionElementUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    custom_collection_element customCollectionElement CustomCollectionElement
    errors errors [ValidationError!]
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    custom_collection_element: CustomCollectionElement | None = absent
    """The custom collection element as saved; null when `errors` has entries."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""


class CustomCollectionElementUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``CustomCollectionElementUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    custom_collection_element: CustomCollectionElementFields[None, Card]
    """The custom collection element as saved; null when `errors` has entries."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""


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
    """Answer of the `customCollectionUpdate` mutation."""

    __graphql_name__ = "CustomCollectionUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    custom_collection customCollection CustomCollection
    errors errors [ValidationError!]
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    custom_collection: CustomCollection | None = absent
    """The custom collection as saved; null when `errors` has entries."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""


class CustomCollectionUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``CustomCollectionUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    custom_collection: CustomCollectionFields[None, Card]
    """The custom collection as saved; null when `errors` has entries."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""


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
    """Answer of the `discoveredConfigurationItems` mutation."""

    __graphql_name__ = "DiscoveredConfigurationItemsPayload"

    __graphql_fields__ = """
    async_query asyncQuery AsyncQuery
    client_mutation_id clientMutationId String
    configuration_items configurationItems [ConfigurationItem!]
    errors errors [ValidationError!]
    pending_ci_reconciliation_count pendingCiReconciliationCount Int
    """

    async_query: AsyncQuery | None = absent
    """Background job to follow."""
    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    configuration_items: list[ConfigurationItem] | None = absent
    """CIs added or changed; null in the first answer, filled in the result document."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    pending_ci_reconciliation_count: int | None = absent
    """Number of CIs that wait for reconciliation before they are saved."""


class DiscoveredConfigurationItemsPayloadPaths(Generic[Nul, Card]):
    """The fields of ``DiscoveredConfigurationItemsPayload`` as paths."""

    async_query: AsyncQueryFields[None, Card]
    """Background job to follow."""
    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    configuration_items: ConfigurationItemListFields[
        list[ConfigurationItem] | None, Card
    ]
    """CIs added or changed; null in the first answer, filled in the result document."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    pending_ci_reconciliation_count: Leaf[int | None, Card]
    """Number of CIs that wait for reconciliation before they are saved."""


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
    """Answer of the `effortClassCreate` mutation."""

    __graphql_name__ = "EffortClassCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    effort_class effortClass EffortClass
    errors errors [ValidationError!]
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    effort_class: EffortClass | None = absent
    """The effort class as saved; null when `errors` has entries."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""


class EffortClassCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``EffortClassCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    effort_class: EffortClassFields[None, Card]
    """The effort class as saved; null when `errors` has entries."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""


class EffortClassCreatePayloadFields(
    EffortClassCreatePayloadPaths[Nul, Card],
    ObjectFields[
        EffortClassCreatePayload | Nul,
        "EffortClassCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``EffortClassCreatePayload``."""
