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
    from .models.webhook import Webhook, WebhookFields
    from .models.webhook_policy_create_response import (
        WebhookPolicyCreateResponse,
        WebhookPolicyCreateResponseFields,
    )


class SlaNotificationSchemeCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `slaNotificationSchemeCreate` mutation."""

    __graphql_name__ = "SlaNotificationSchemeCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    sla_notification_scheme slaNotificationScheme SlaNotificationScheme
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    sla_notification_scheme: SlaNotificationScheme | None = absent
    """The SLA notification scheme as saved; null when `errors` has entries."""


class SlaNotificationSchemeCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SlaNotificationSchemeCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    sla_notification_scheme: SlaNotificationSchemeFields[None, Card]
    """The SLA notification scheme as saved; null when `errors` has entries."""


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
    """Answer of the `slaNotificationSchemeUpdate` mutation."""

    __graphql_name__ = "SlaNotificationSchemeUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    sla_notification_scheme slaNotificationScheme SlaNotificationScheme
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    sla_notification_scheme: SlaNotificationScheme | None = absent
    """The SLA notification scheme as saved; null when `errors` has entries."""


class SlaNotificationSchemeUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SlaNotificationSchemeUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    sla_notification_scheme: SlaNotificationSchemeFields[None, Card]
    """The SLA notification scheme as saved; null when `errors` has entries."""


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
    """Answer of the `sprintCreate` mutation."""

    __graphql_name__ = "SprintCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    sprint sprint Sprint
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    sprint: Sprint | None = absent
    """The sprint as saved; null when `errors` has entries."""


class SprintCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SprintCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    sprint: SprintFields[None, Card]
    """The sprint as saved; null when `errors` has entries."""


class SprintCreatePayloadFields(
    SprintCreatePayloadPaths[Nul, Card],
    ObjectFields[
        SprintCreatePayload | Nul, "SprintCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``SprintCreatePayload``."""


class SprintUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `sprintUpdate` mutation."""

    __graphql_name__ = "SprintUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    sprint sprint Sprint
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    sprint: Sprint | None = absent
    """The sprint as saved; null when `errors` has entries."""


class SprintUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SprintUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    sprint: SprintFields[None, Card]
    """The sprint as saved; null when `errors` has entries."""


class SprintUpdatePayloadFields(
    SprintUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        SprintUpdatePayload | Nul, "SprintUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``SprintUpdatePayload``."""


class SurveyCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `surveyCreate` mutation."""

    __graphql_name__ = "SurveyCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    survey survey Survey
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    survey: Survey | None = absent
    """The survey as saved; null when `errors` has entries."""


class SurveyCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SurveyCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    survey: SurveyFields[None, Card]
    """The survey as saved; null when `errors` has entries."""


class SurveyCreatePayloadFields(
    SurveyCreatePayloadPaths[Nul, Card],
    ObjectFields[
        SurveyCreatePayload | Nul, "SurveyCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``SurveyCreatePayload``."""


class SurveyResponseCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `surveyResponseCreate` mutation."""

    __graphql_name__ = "SurveyResponseCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    survey_response surveyResponse SurveyResponse
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    survey_response: SurveyResponse | None = absent
    """The survey response as saved; null when `errors` has entries."""


class SurveyResponseCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SurveyResponseCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    survey_response: SurveyResponseFields[None, Card]
    """The survey response as saved; null when `errors` has entries."""


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
    """Answer of the `surveyResponseUpdate` mutation."""

    __graphql_name__ = "SurveyResponseUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    survey_response surveyResponse SurveyResponse
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    survey_response: SurveyResponse | None = absent
    """The survey response as saved; null when `errors` has entries."""


class SurveyResponseUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SurveyResponseUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    survey_response: SurveyResponseFields[None, Card]
    """The survey response as saved; null when `errors` has entries."""


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
    """Answer of the `surveyUpdate` mutation."""

    __graphql_name__ = "SurveyUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    survey survey Survey
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    survey: Survey | None = absent
    """The survey as saved; null when `errors` has entries."""


class SurveyUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SurveyUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    survey: SurveyFields[None, Card]
    """The survey as saved; null when `errors` has entries."""


class SurveyUpdatePayloadFields(
    SurveyUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        SurveyUpdatePayload | Nul, "SurveyUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``SurveyUpdatePayload``."""


class TaskCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `taskCreate` mutation."""

    __graphql_name__ = "TaskCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    task task Task
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    task: Task | None = absent
    """The task as saved; null when `errors` has entries."""


class TaskCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TaskCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    task: TaskFields[None, Card]
    """The task as saved; null when `errors` has entries."""


class TaskCreatePayloadFields(
    TaskCreatePayloadPaths[Nul, Card],
    ObjectFields[TaskCreatePayload | Nul, "TaskCreatePayloadFields[Never, One]", Card],
):
    """What can be selected from ``TaskCreatePayload``."""


class TaskTemplateCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `taskTemplateCreate` mutation."""

    __graphql_name__ = "TaskTemplateCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    task_template taskTemplate TaskTemplate
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    task_template: TaskTemplate | None = absent
    """The task template as saved; null when `errors` has entries."""


class TaskTemplateCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TaskTemplateCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    task_template: TaskTemplateFields[None, Card]
    """The task template as saved; null when `errors` has entries."""


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
    """Answer of the `taskTemplateUpdate` mutation."""

    __graphql_name__ = "TaskTemplateUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    task_template taskTemplate TaskTemplate
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    task_template: TaskTemplate | None = absent
    """The task template as saved; null when `errors` has entries."""


class TaskTemplateUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TaskTemplateUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    task_template: TaskTemplateFields[None, Card]
    """The task template as saved; null when `errors` has entries."""


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
    """Answer of the `taskUpdate` mutation."""

    __graphql_name__ = "TaskUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    task task Task
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    task: Task | None = absent
    """The task as saved; null when `errors` has entries."""


class TaskUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TaskUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    task: TaskFields[None, Card]
    """The task as saved; null when `errors` has entries."""


class TaskUpdatePayloadFields(
    TaskUpdatePayloadPaths[Nul, Card],
    ObjectFields[TaskUpdatePayload | Nul, "TaskUpdatePayloadFields[Never, One]", Card],
):
    """What can be selected from ``TaskUpdatePayload``."""


class TeamCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `teamCreate` mutation."""

    __graphql_name__ = "TeamCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    team team Team
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    team: Team | None = absent
    """The team as saved; null when `errors` has entries."""


class TeamCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TeamCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    team: TeamFields[None, Card]
    """The team as saved; null when `errors` has entries."""


class TeamCreatePayloadFields(
    TeamCreatePayloadPaths[Nul, Card],
    ObjectFields[TeamCreatePayload | Nul, "TeamCreatePayloadFields[Never, One]", Card],
):
    """What can be selected from ``TeamCreatePayload``."""


class TeamUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `teamUpdate` mutation."""

    __graphql_name__ = "TeamUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    team team Team
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    team: Team | None = absent
    """The team as saved; null when `errors` has entries."""


class TeamUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TeamUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    team: TeamFields[None, Card]
    """The team as saved; null when `errors` has entries."""


class TeamUpdatePayloadFields(
    TeamUpdatePayloadPaths[Nul, Card],
    ObjectFields[TeamUpdatePayload | Nul, "TeamUpdatePayloadFields[Never, One]", Card],
):
    """What can be selected from ``TeamUpdatePayload``."""


class TimeAllocationCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `timeAllocationCreate` mutation."""

    __graphql_name__ = "TimeAllocationCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    time_allocation timeAllocation TimeAllocation
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    time_allocation: TimeAllocation | None = absent
    """The time allocation as saved; null when `errors` has entries."""


class TimeAllocationCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TimeAllocationCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    time_allocation: TimeAllocationFields[None, Card]
    """The time allocation as saved; null when `errors` has entries."""


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
    """Answer of the `timeAllocationUpdate` mutation."""

    __graphql_name__ = "TimeAllocationUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    time_allocation timeAllocation TimeAllocation
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    time_allocation: TimeAllocation | None = absent
    """The time allocation as saved; null when `errors` has entries."""


class TimeAllocationUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TimeAllocationUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    time_allocation: TimeAllocationFields[None, Card]
    """The time allocation as saved; null when `errors` has entries."""


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
    """Answer of the `timeEntryCreate` mutation."""

    __graphql_name__ = "TimeEntryCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    time_entry timeEntry TimeEntry
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    time_entry: TimeEntry | None = absent
    """The time entry as saved; null when `errors` has entries."""


class TimeEntryCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TimeEntryCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    time_entry: TimeEntryFields[None, Card]
    """The time entry as saved; null when `errors` has entries."""


class TimeEntryCreatePayloadFields(
    TimeEntryCreatePayloadPaths[Nul, Card],
    ObjectFields[
        TimeEntryCreatePayload | Nul, "TimeEntryCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``TimeEntryCreatePayload``."""


class TimeEntryUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `timeEntryUpdate` mutation."""

    __graphql_name__ = "TimeEntryUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    time_entry timeEntry TimeEntry
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    time_entry: TimeEntry | None = absent
    """The time entry as saved; null when `errors` has entries."""


class TimeEntryUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TimeEntryUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    time_entry: TimeEntryFields[None, Card]
    """The time entry as saved; null when `errors` has entries."""


class TimeEntryUpdatePayloadFields(
    TimeEntryUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        TimeEntryUpdatePayload | Nul, "TimeEntryUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``TimeEntryUpdatePayload``."""


class TimesheetSettingCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `timesheetSettingCreate` mutation."""

    __graphql_name__ = "TimesheetSettingCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    timesheet_setting timesheetSetting TimesheetSetting
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    timesheet_setting: TimesheetSetting | None = absent
    """The timesheet settings as saved; null when `errors` has entries."""


class TimesheetSettingCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TimesheetSettingCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    timesheet_setting: TimesheetSettingFields[None, Card]
    """The timesheet settings as saved; null when `errors` has entries."""


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
    """Answer of the `timesheetSettingUpdate` mutation."""

    __graphql_name__ = "TimesheetSettingUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    timesheet_setting timesheetSetting TimesheetSetting
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    timesheet_setting: TimesheetSetting | None = absent
    """The timesheet settings as saved; null when `errors` has entries."""


class TimesheetSettingUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TimesheetSettingUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    timesheet_setting: TimesheetSettingFields[None, Card]
    """The timesheet settings as saved; null when `errors` has entries."""


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
    """Answer of the `translationCreate` mutation."""

    __graphql_name__ = "TranslationCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    translation translation Translation
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    translation: Translation | None = absent
    """The translation as saved; null when `errors` has entries."""


class TranslationCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TranslationCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    translation: TranslationFields[None, Card]
    """The translation as saved; null when `errors` has entries."""


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
    """Answer of the `translationUpdate` mutation."""

    __graphql_name__ = "TranslationUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    translation translation Translation
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    translation: Translation | None = absent
    """The translation as saved; null when `errors` has entries."""


class TranslationUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``TranslationUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    translation: TranslationFields[None, Card]
    """The translation as saved; null when `errors` has entries."""


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
    """Answer of the `uiExtensionCreate` mutation."""

    __graphql_name__ = "UiExtensionCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    ui_extension uiExtension UiExtension
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    ui_extension: UiExtension | None = absent
    """The UI extension as saved; null when `errors` has entries."""


class UiExtensionCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``UiExtensionCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    ui_extension: UiExtensionFields[None, Card]
    """The UI extension as saved; null when `errors` has entries."""


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
    """Answer of the `uiExtensionUpdate` mutation."""

    __graphql_name__ = "UiExtensionUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    ui_extension uiExtension UiExtension
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    ui_extension: UiExtension | None = absent
    """The UI extension as saved; null when `errors` has entries."""


class UiExtensionUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``UiExtensionUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    ui_extension: UiExtensionFields[None, Card]
    """The UI extension as saved; null when `errors` has entries."""


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
    """Answer of the `waitingForCustomerFollowUpCreate` mutation."""

    __graphql_name__ = "WaitingForCustomerFollowUpCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    waiting_for_customer_follow_up waitingForCustomerFollowUp WaitingForCustomerFollowUp
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    waiting_for_customer_follow_up: WaitingForCustomerFollowUp | None = absent
    """The waiting-for-customer follow-up as saved; null when `errors` has entries."""


class WaitingForCustomerFollowUpCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``WaitingForCustomerFollowUpCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    waiting_for_customer_follow_up: WaitingForCustomerFollowUpFields[None, Card]
    """The waiting-for-customer follow-up as saved; null when `errors` has entries."""


class WaitingForCustomerFollowUpCreatePayloadFields(
    WaitingForCustomerFollowUpCreatePayloadPaths[Nul, Card],
    ObjectFields[
        WaitingForCustomerFollowUpCreatePayload | Nul,
        "WaitingForCustomerFollowUpCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``WaitingForCustomerFollowUpCreatePayload``."""


class WaitingForCustomerFollowUpUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `waitingForCustomerFollowUpUpdate` mutation."""

    __graphql_name__ = "WaitingForCustomerFollowUpUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    waiting_for_customer_follow_up waitingForCustomerFollowUp WaitingForCustomerFollowUp
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    waiting_for_customer_follow_up: WaitingForCustomerFollowUp | None = absent
    """The waiting-for-customer follow-up as saved; null when `errors` has entries."""


class WaitingForCustomerFollowUpUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``WaitingForCustomerFollowUpUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    waiting_for_customer_follow_up: WaitingForCustomerFollowUpFields[None, Card]
    """The waiting-for-customer follow-up as saved; null when `errors` has entries."""


class WaitingForCustomerFollowUpUpdatePayloadFields(
    WaitingForCustomerFollowUpUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        WaitingForCustomerFollowUpUpdatePayload | Nul,
        "WaitingForCustomerFollowUpUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``WaitingForCustomerFollowUpUpdatePayload``."""


class WebhookCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `webhookCreate` mutation."""

    __graphql_name__ = "WebhookCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    webhook webhook Webhook
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    webhook: Webhook | None = absent
    """The webhook as saved; null when `errors` has entries."""


class WebhookCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``WebhookCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    webhook: WebhookFields[None, Card]
    """The webhook as saved; null when `errors` has entries."""


class WebhookCreatePayloadFields(
    WebhookCreatePayloadPaths[Nul, Card],
    ObjectFields[
        WebhookCreatePayload | Nul, "WebhookCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``WebhookCreatePayload``."""


class WebhookDeleteMutationPayload(GraphQLModel, frozen=True):
    """Answer of the `webhookDelete` mutation."""

    __graphql_name__ = "WebhookDeleteMutationPayload"

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


class WebhookDeleteMutationPayloadPaths(Generic[Nul, Card]):
    """The fields of ``WebhookDeleteMutationPayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    success: Leaf[bool | None, Card]
    """True when the mutation was carried out."""


class WebhookDeleteMutationPayloadFields(
    WebhookDeleteMutationPayloadPaths[Nul, Card],
    ObjectFields[
        WebhookDeleteMutationPayload | Nul,
        "WebhookDeleteMutationPayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``WebhookDeleteMutationPayload``."""


class WebhookPolicyCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `webhookPolicyCreate` mutation."""

    __graphql_name__ = "WebhookPolicyCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    webhook_policy webhookPolicy WebhookPolicyCreateResponse
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    webhook_policy: WebhookPolicyCreateResponse | None = absent
    """The webhook policy as saved; null when `errors` has entries."""


class WebhookPolicyCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``WebhookPolicyCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    webhook_policy: WebhookPolicyCreateResponseFields[None, Card]
    """The webhook policy as saved; null when `errors` has entries."""


class WebhookPolicyCreatePayloadFields(
    WebhookPolicyCreatePayloadPaths[Nul, Card],
    ObjectFields[
        WebhookPolicyCreatePayload | Nul,
        "WebhookPolicyCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``WebhookPolicyCreatePayload``."""
