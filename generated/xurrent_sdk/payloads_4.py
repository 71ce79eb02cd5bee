"""The models of payloads."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from ._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, absent

if TYPE_CHECKING:
    from typing import Never

    from ._runtime.codegen import Leaf, One
    from .models.shop_order_line import ShopOrderLine, ShopOrderLineFields
    from .models.short_url import ShortUrl, ShortUrlFields
    from .models.site import Site, SiteFields
    from .models.skill_pool import SkillPool, SkillPoolFields
    from .models.sla_coverage_group import SlaCoverageGroup, SlaCoverageGroupFields
    from .models.sla_notification_scheme import (
        SlaNotificationScheme,
        SlaNotificationSchemeFields,
    )
    from .models.sprint import Sprint, SprintFields
    from .models.survey import Survey, SurveyFields
    from .models.survey_response import SurveyResponse, SurveyResponseFields
    from .models.task import Task, TaskFields
    from .models.task_template import TaskTemplate, TaskTemplateFields
    from .models.team import Team, TeamFields
    from .models.time_allocation import TimeAllocation, TimeAllocationFields
    from .models.time_entry import TimeEntry, TimeEntryFields
    from .models.timesheet_setting import TimesheetSetting, TimesheetSettingFields
    from .models.translation import Translation, TranslationFields
    from .models.ui_extension import UiExtension, UiExtensionFields
    from .models.validation_error import ValidationError, ValidationErrorListFields
    from .models.waiting_for_customer_follow_up import (
        WaitingForCustomerFollowUp,
        WaitingForCustomerFollowUpFields,
    )


class ShopOrderLineCreatePayload(GraphQLModel, frozen=True):
    """The type ``ShopOrderLineCreatePayload``."""

    __graphql_name__ = "ShopOrderLineCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    shop_order_line shopOrderLine ShopOrderLine
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    shop_order_line: ShopOrderLine | None = absent


class ShopOrderLineCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ShopOrderLineCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    shop_order_line: ShopOrderLineFields[None, Card]


class ShopOrderLineCreatePayloadFields(
    ShopOrderLineCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ShopOrderLineCreatePayload | Nul,
        "ShopOrderLineCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ShopOrderLineCreatePayload``."""


class ShopOrderLineUpdatePayload(GraphQLModel, frozen=True):
    """The type ``ShopOrderLineUpdatePayload``."""

    __graphql_name__ = "ShopOrderLineUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    shop_order_line shopOrderLine ShopOrderLine
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    shop_order_line: ShopOrderLine | None = absent


class ShopOrderLineUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ShopOrderLineUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    shop_order_line: ShopOrderLineFields[None, Card]


class ShopOrderLineUpdatePayloadFields(
    ShopOrderLineUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ShopOrderLineUpdatePayload | Nul,
        "ShopOrderLineUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ShopOrderLineUpdatePayload``."""


class ShortUrlCreatePayload(GraphQLModel, frozen=True):
    """The type ``ShortUrlCreatePayload``."""

    __graphql_name__ = "ShortUrlCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    short_url shortUrl ShortUrl
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    short_url: ShortUrl | None = absent


class ShortUrlCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ShortUrlCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    short_url: ShortUrlFields[None, Card]


class ShortUrlCreatePayloadFields(
    ShortUrlCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ShortUrlCreatePayload | Nul, "ShortUrlCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ShortUrlCreatePayload``."""


class ShortUrlUpdatePayload(GraphQLModel, frozen=True):
    """The type ``ShortUrlUpdatePayload``."""

    __graphql_name__ = "ShortUrlUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    short_url shortUrl ShortUrl
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    short_url: ShortUrl | None = absent


class ShortUrlUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ShortUrlUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    short_url: ShortUrlFields[None, Card]


class ShortUrlUpdatePayloadFields(
    ShortUrlUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ShortUrlUpdatePayload | Nul, "ShortUrlUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ShortUrlUpdatePayload``."""


class SiteCreatePayload(GraphQLModel, frozen=True):
    """The type ``SiteCreatePayload``."""

    __graphql_name__ = "SiteCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    site site Site
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    site: Site | None = absent


class SiteCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SiteCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    site: SiteFields[None, Card]


class SiteCreatePayloadFields(
    SiteCreatePayloadPaths[Nul, Card],
    ObjectFields[SiteCreatePayload | Nul, "SiteCreatePayloadFields[Never, One]", Card],
):
    """What can be selected from ``SiteCreatePayload``."""


class SiteUpdatePayload(GraphQLModel, frozen=True):
    """The type ``SiteUpdatePayload``."""

    __graphql_name__ = "SiteUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    site site Site
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    site: Site | None = absent


class SiteUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SiteUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    site: SiteFields[None, Card]


class SiteUpdatePayloadFields(
    SiteUpdatePayloadPaths[Nul, Card],
    ObjectFields[SiteUpdatePayload | Nul, "SiteUpdatePayloadFields[Never, One]", Card],
):
    """What can be selected from ``SiteUpdatePayload``."""


class SkillPoolCreatePayload(GraphQLModel, frozen=True):
    """The type ``SkillPoolCreatePayload``."""

    __graphql_name__ = "SkillPoolCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    skill_pool skillPool SkillPool
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    skill_pool: SkillPool | None = absent


class SkillPoolCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SkillPoolCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    skill_pool: SkillPoolFields[None, Card]


class SkillPoolCreatePayloadFields(
    SkillPoolCreatePayloadPaths[Nul, Card],
    ObjectFields[
        SkillPoolCreatePayload | Nul, "SkillPoolCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``SkillPoolCreatePayload``."""


class SkillPoolUpdatePayload(GraphQLModel, frozen=True):
    """The type ``SkillPoolUpdatePayload``."""

    __graphql_name__ = "SkillPoolUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    skill_pool skillPool SkillPool
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    skill_pool: SkillPool | None = absent


class SkillPoolUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SkillPoolUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    skill_pool: SkillPoolFields[None, Card]


class SkillPoolUpdatePayloadFields(
    SkillPoolUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        SkillPoolUpdatePayload | Nul, "SkillPoolUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``SkillPoolUpdatePayload``."""


class SlaCoverageGroupCreatePayload(GraphQLModel, frozen=True):
    """The type ``SlaCoverageGroupCreatePayload``."""

    __graphql_name__ = "SlaCoverageGroupCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    sla_coverage_group slaCoverageGroup SlaCoverageGroup
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    sla_coverage_group: SlaCoverageGroup | None = absent


class SlaCoverageGroupCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SlaCoverageGroupCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    sla_coverage_group: SlaCoverageGroupFields[None, Card]


class SlaCoverageGroupCreatePayloadFields(
    SlaCoverageGroupCreatePayloadPaths[Nul, Card],
    ObjectFields[
        SlaCoverageGroupCreatePayload | Nul,
        "SlaCoverageGroupCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``SlaCoverageGroupCreatePayload``."""


class SlaCoverageGroupUpdatePayload(GraphQLModel, frozen=True):
    """The type ``SlaCoverageGroupUpdatePayload``."""

    __graphql_name__ = "SlaCoverageGroupUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    sla_coverage_group slaCoverageGroup SlaCoverageGroup
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    sla_coverage_group: SlaCoverageGroup | None = absent


class SlaCoverageGroupUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SlaCoverageGroupUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    sla_coverage_group: SlaCoverageGroupFields[None, Card]


class SlaCoverageGroupUpdatePayloadFields(
    SlaCoverageGroupUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        SlaCoverageGroupUpdatePayload | Nul,
        "SlaCoverageGroupUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``SlaCoverageGroupUpdatePayload``."""


class SlaNotificationSchemeCreatePayload(GraphQLModel, frozen=True):
    """The type ``SlaNotificationSchemeCreatePayload``."""

    __graphql_name__ = "SlaNotificationSchemeCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    sla_notification_scheme slaNotificationScheme SlaNotificationScheme
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    sla_notification_scheme: SlaNotificationScheme | None = absent


class SlaNotificationSchemeCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SlaNotificationSchemeCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    sla_notification_scheme: SlaNotificationSchemeFields[None, Card]


class SlaNotificationSchemeCreatePayloadFields(
    SlaNotificationSchemeCreatePayloadPaths[Nul, Card],
    ObjectFields[
        SlaNotificationSchemeCreatePayload | Nul,
        "SlaNotificationSchemeCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``SlaNotificationSchemeCreatePayload``."""


class SlaNotificationSchemeUpdatePayload(GraphQLModel, frozen=True):
    """The type ``SlaNotificationSchemeUpdatePayload``."""

    __graphql_name__ = "SlaNotificationSchemeUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    sla_notification_scheme slaNotificationScheme SlaNotificationScheme
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    sla_notification_scheme: SlaNotificationScheme | None = absent


class SlaNotificationSchemeUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SlaNotificationSchemeUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    sla_notification_scheme: SlaNotificationSchemeFields[None, Card]


class SlaNotificationSchemeUpdatePayloadFields(
    SlaNotificationSchemeUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        SlaNotificationSchemeUpdatePayload | Nul,
        "SlaNotificationSchemeUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``SlaNotificationSchemeUpdatePayload``."""


class SprintCreatePayload(GraphQLModel, frozen=True):
    """The type ``SprintCreatePayload``."""

    __graphql_name__ = "SprintCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    sprint sprint Sprint
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    sprint: Sprint | None = absent


class SprintCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SprintCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    sprint: SprintFields[None, Card]


class SprintCreatePayloadFields(
    SprintCreatePayloadPaths[Nul, Card],
    ObjectFields[
        SprintCreatePayload | Nul, "SprintCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``SprintCreatePayload``."""


class SprintUpdatePayload(GraphQLModel, frozen=True):
    """The type ``SprintUpdatePayload``."""

    __graphql_name__ = "SprintUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    sprint sprint Sprint
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    sprint: Sprint | None = absent


class SprintUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SprintUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    sprint: SprintFields[None, Card]


class SprintUpdatePayloadFields(
    SprintUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        SprintUpdatePayload | Nul, "SprintUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``SprintUpdatePayload``."""


class SurveyCreatePayload(GraphQLModel, frozen=True):
    """The type ``SurveyCreatePayload``."""

    __graphql_name__ = "SurveyCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    survey survey Survey
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    survey: Survey | None = absent


class SurveyCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SurveyCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    survey: SurveyFields[None, Card]


class SurveyCreatePayloadFields(
    SurveyCreatePayloadPaths[Nul, Card],
    ObjectFields[
        SurveyCreatePayload | Nul, "SurveyCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``SurveyCreatePayload``."""


class SurveyResponseCreatePayload(GraphQLModel, frozen=True):
    """The type ``SurveyResponseCreatePayload``."""

    __graphql_name__ = "SurveyResponseCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    survey_response surveyResponse SurveyResponse
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    survey_response: SurveyResponse | None = absent


class SurveyResponseCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SurveyResponseCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    survey_response: SurveyResponseFields[None, Card]


class SurveyResponseCreatePayloadFields(
    SurveyResponseCreatePayloadPaths[Nul, Card],
    ObjectFields[
        SurveyResponseCreatePayload | Nul,
        "SurveyResponseCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``SurveyResponseCreatePayload``."""


class SurveyResponseUpdatePayload(GraphQLModel, frozen=True):
    """The type ``SurveyResponseUpdatePayload``."""

    __graphql_name__ = "SurveyResponseUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    survey_response surveyResponse SurveyResponse
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    survey_response: SurveyResponse | None = absent


class SurveyResponseUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SurveyResponseUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    survey_response: SurveyResponseFields[None, Card]


class SurveyResponseUpdatePayloadFields(
    SurveyResponseUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        SurveyResponseUpdatePayload | Nul,
        "SurveyResponseUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``SurveyResponseUpdatePayload``."""


class SurveyUpdatePayload(GraphQLModel, frozen=True):
    """The type ``SurveyUpdatePayload``."""

    __graphql_name__ = "SurveyUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    survey survey Survey
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    survey: Survey | None = absent


class SurveyUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SurveyUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    survey: SurveyFields[None, Card]


class SurveyUpdatePayloadFields(
    SurveyUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        SurveyUpdatePayload | Nul, "SurveyUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``SurveyUpdatePayload``."""


class TaskCreatePayload(GraphQLModel, frozen=True):
    """The type ``TaskCreatePayload``."""

    __graphql_name__ = "TaskCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    task task Task
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    task: Task | None = absent


class TaskCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TaskCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    task: TaskFields[None, Card]


class TaskCreatePayloadFields(
    TaskCreatePayloadPaths[Nul, Card],
    ObjectFields[TaskCreatePayload | Nul, "TaskCreatePayloadFields[Never, One]", Card],
):
    """What can be selected from ``TaskCreatePayload``."""


class TaskTemplateCreatePayload(GraphQLModel, frozen=True):
    """The type ``TaskTemplateCreatePayload``."""

    __graphql_name__ = "TaskTemplateCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    task_template taskTemplate TaskTemplate
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    task_template: TaskTemplate | None = absent


class TaskTemplateCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TaskTemplateCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    task_template: TaskTemplateFields[None, Card]


class TaskTemplateCreatePayloadFields(
    TaskTemplateCreatePayloadPaths[Nul, Card],
    ObjectFields[
        TaskTemplateCreatePayload | Nul,
        "TaskTemplateCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``TaskTemplateCreatePayload``."""


class TaskTemplateUpdatePayload(GraphQLModel, frozen=True):
    """The type ``TaskTemplateUpdatePayload``."""

    __graphql_name__ = "TaskTemplateUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    task_template taskTemplate TaskTemplate
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    task_template: TaskTemplate | None = absent


class TaskTemplateUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TaskTemplateUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    task_template: TaskTemplateFields[None, Card]


class TaskTemplateUpdatePayloadFields(
    TaskTemplateUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        TaskTemplateUpdatePayload | Nul,
        "TaskTemplateUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``TaskTemplateUpdatePayload``."""


class TaskUpdatePayload(GraphQLModel, frozen=True):
    """The type ``TaskUpdatePayload``."""

    __graphql_name__ = "TaskUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    task task Task
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    task: Task | None = absent


class TaskUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TaskUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    task: TaskFields[None, Card]


class TaskUpdatePayloadFields(
    TaskUpdatePayloadPaths[Nul, Card],
    ObjectFields[TaskUpdatePayload | Nul, "TaskUpdatePayloadFields[Never, One]", Card],
):
    """What can be selected from ``TaskUpdatePayload``."""


class TeamCreatePayload(GraphQLModel, frozen=True):
    """The type ``TeamCreatePayload``."""

    __graphql_name__ = "TeamCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    team team Team
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    team: Team | None = absent


class TeamCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TeamCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    team: TeamFields[None, Card]


class TeamCreatePayloadFields(
    TeamCreatePayloadPaths[Nul, Card],
    ObjectFields[TeamCreatePayload | Nul, "TeamCreatePayloadFields[Never, One]", Card],
):
    """What can be selected from ``TeamCreatePayload``."""


class TeamUpdatePayload(GraphQLModel, frozen=True):
    """The type ``TeamUpdatePayload``."""

    __graphql_name__ = "TeamUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    team team Team
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    team: Team | None = absent


class TeamUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TeamUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    team: TeamFields[None, Card]


class TeamUpdatePayloadFields(
    TeamUpdatePayloadPaths[Nul, Card],
    ObjectFields[TeamUpdatePayload | Nul, "TeamUpdatePayloadFields[Never, One]", Card],
):
    """What can be selected from ``TeamUpdatePayload``."""


class TimeAllocationCreatePayload(GraphQLModel, frozen=True):
    """The type ``TimeAllocationCreatePayload``."""

    __graphql_name__ = "TimeAllocationCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    time_allocation timeAllocation TimeAllocation
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    time_allocation: TimeAllocation | None = absent


class TimeAllocationCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TimeAllocationCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    time_allocation: TimeAllocationFields[None, Card]


class TimeAllocationCreatePayloadFields(
    TimeAllocationCreatePayloadPaths[Nul, Card],
    ObjectFields[
        TimeAllocationCreatePayload | Nul,
        "TimeAllocationCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``TimeAllocationCreatePayload``."""


class TimeAllocationUpdatePayload(GraphQLModel, frozen=True):
    """The type ``TimeAllocationUpdatePayload``."""

    __graphql_name__ = "TimeAllocationUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    time_allocation timeAllocation TimeAllocation
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    time_allocation: TimeAllocation | None = absent


class TimeAllocationUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TimeAllocationUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    time_allocation: TimeAllocationFields[None, Card]


class TimeAllocationUpdatePayloadFields(
    TimeAllocationUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        TimeAllocationUpdatePayload | Nul,
        "TimeAllocationUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``TimeAllocationUpdatePayload``."""


class TimeEntryCreatePayload(GraphQLModel, frozen=True):
    """The type ``TimeEntryCreatePayload``."""

    __graphql_name__ = "TimeEntryCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    time_entry timeEntry TimeEntry
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    time_entry: TimeEntry | None = absent


class TimeEntryCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TimeEntryCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    time_entry: TimeEntryFields[None, Card]


class TimeEntryCreatePayloadFields(
    TimeEntryCreatePayloadPaths[Nul, Card],
    ObjectFields[
        TimeEntryCreatePayload | Nul, "TimeEntryCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``TimeEntryCreatePayload``."""


class TimeEntryUpdatePayload(GraphQLModel, frozen=True):
    """The type ``TimeEntryUpdatePayload``."""

    __graphql_name__ = "TimeEntryUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    time_entry timeEntry TimeEntry
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    time_entry: TimeEntry | None = absent


class TimeEntryUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TimeEntryUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    time_entry: TimeEntryFields[None, Card]


class TimeEntryUpdatePayloadFields(
    TimeEntryUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        TimeEntryUpdatePayload | Nul, "TimeEntryUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``TimeEntryUpdatePayload``."""


class TimesheetSettingCreatePayload(GraphQLModel, frozen=True):
    """The type ``TimesheetSettingCreatePayload``."""

    __graphql_name__ = "TimesheetSettingCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    timesheet_setting timesheetSetting TimesheetSetting
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    timesheet_setting: TimesheetSetting | None = absent


class TimesheetSettingCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TimesheetSettingCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    timesheet_setting: TimesheetSettingFields[None, Card]


class TimesheetSettingCreatePayloadFields(
    TimesheetSettingCreatePayloadPaths[Nul, Card],
    ObjectFields[
        TimesheetSettingCreatePayload | Nul,
        "TimesheetSettingCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``TimesheetSettingCreatePayload``."""


class TimesheetSettingUpdatePayload(GraphQLModel, frozen=True):
    """The type ``TimesheetSettingUpdatePayload``."""

    __graphql_name__ = "TimesheetSettingUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    timesheet_setting timesheetSetting TimesheetSetting
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    timesheet_setting: TimesheetSetting | None = absent


class TimesheetSettingUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TimesheetSettingUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    timesheet_setting: TimesheetSettingFields[None, Card]


class TimesheetSettingUpdatePayloadFields(
    TimesheetSettingUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        TimesheetSettingUpdatePayload | Nul,
        "TimesheetSettingUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``TimesheetSettingUpdatePayload``."""


class TranslationCreatePayload(GraphQLModel, frozen=True):
    """The type ``TranslationCreatePayload``."""

    __graphql_name__ = "TranslationCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    translation translation Translation
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    translation: Translation | None = absent


class TranslationCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TranslationCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    translation: TranslationFields[None, Card]


class TranslationCreatePayloadFields(
    TranslationCreatePayloadPaths[Nul, Card],
    ObjectFields[
        TranslationCreatePayload | Nul,
        "TranslationCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``TranslationCreatePayload``."""


class TranslationUpdatePayload(GraphQLModel, frozen=True):
    """The type ``TranslationUpdatePayload``."""

    __graphql_name__ = "TranslationUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    translation translation Translation
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    translation: Translation | None = absent


class TranslationUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TranslationUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    translation: TranslationFields[None, Card]


class TranslationUpdatePayloadFields(
    TranslationUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        TranslationUpdatePayload | Nul,
        "TranslationUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``TranslationUpdatePayload``."""


class UiExtensionCreatePayload(GraphQLModel, frozen=True):
    """The type ``UiExtensionCreatePayload``."""

    __graphql_name__ = "UiExtensionCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    ui_extension uiExtension UiExtension
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    ui_extension: UiExtension | None = absent


class UiExtensionCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``UiExtensionCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    ui_extension: UiExtensionFields[None, Card]


class UiExtensionCreatePayloadFields(
    UiExtensionCreatePayloadPaths[Nul, Card],
    ObjectFields[
        UiExtensionCreatePayload | Nul,
        "UiExtensionCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``UiExtensionCreatePayload``."""


class UiExtensionUpdatePayload(GraphQLModel, frozen=True):
    """The type ``UiExtensionUpdatePayload``."""

    __graphql_name__ = "UiExtensionUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    ui_extension uiExtension UiExtension
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    ui_extension: UiExtension | None = absent


class UiExtensionUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``UiExtensionUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    ui_extension: UiExtensionFields[None, Card]


class UiExtensionUpdatePayloadFields(
    UiExtensionUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        UiExtensionUpdatePayload | Nul,
        "UiExtensionUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``UiExtensionUpdatePayload``."""


class WaitingForCustomerFollowUpCreatePayload(GraphQLModel, frozen=True):
    """The type ``WaitingForCustomerFollowUpCreatePayload``."""

    __graphql_name__ = "WaitingForCustomerFollowUpCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    waiting_for_customer_follow_up waitingForCustomerFollowUp WaitingForCustomerFollowUp
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    waiting_for_customer_follow_up: WaitingForCustomerFollowUp | None = absent


class WaitingForCustomerFollowUpCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``WaitingForCustomerFollowUpCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    waiting_for_customer_follow_up: WaitingForCustomerFollowUpFields[None, Card]


class WaitingForCustomerFollowUpCreatePayloadFields(
    WaitingForCustomerFollowUpCreatePayloadPaths[Nul, Card],
    ObjectFields[
        WaitingForCustomerFollowUpCreatePayload | Nul,
        "WaitingForCustomerFollowUpCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``WaitingForCustomerFollowUpCreatePayload``."""
