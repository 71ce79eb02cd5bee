# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The mutations of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, cast, overload

from ._runtime.codegen import UNSET, mutate_async, sealed_methods

if TYPE_CHECKING:
    from typing import Never, Unpack

    from ._runtime.codegen import AsyncClient, One, Select, Unset
    from .inputs.skill_pool import SkillPoolUpdateArgs, SkillPoolUpdateInput
    from .inputs.sla_coverage_group import (
        SlaCoverageGroupCreateArgs,
        SlaCoverageGroupCreateInput,
        SlaCoverageGroupUpdateArgs,
        SlaCoverageGroupUpdateInput,
    )
    from .inputs.sla_notification_scheme import (
        SlaNotificationSchemeCreateArgs,
        SlaNotificationSchemeCreateInput,
        SlaNotificationSchemeUpdateArgs,
        SlaNotificationSchemeUpdateInput,
    )
    from .inputs.sprint import (
        SprintCreateArgs,
        SprintCreateInput,
        SprintUpdateArgs,
        SprintUpdateInput,
    )
    from .inputs.survey import (
        SurveyCreateArgs,
        SurveyCreateInput,
        SurveyUpdateArgs,
        SurveyUpdateInput,
    )
    from .inputs.survey_response import (
        SurveyResponseCreateArgs,
        SurveyResponseCreateInput,
        SurveyResponseUpdateArgs,
        SurveyResponseUpdateInput,
    )
    from .inputs.task import (
        TaskCreateArgs,
        TaskCreateInput,
        TaskUpdateArgs,
        TaskUpdateInput,
    )
    from .inputs.task_template import (
        TaskTemplateCreateArgs,
        TaskTemplateCreateInput,
        TaskTemplateUpdateArgs,
        TaskTemplateUpdateInput,
    )
    from .inputs.team import (
        TeamCreateArgs,
        TeamCreateInput,
        TeamUpdateArgs,
        TeamUpdateInput,
    )
    from .inputs.time_allocation import (
        TimeAllocationCreateArgs,
        TimeAllocationCreateInput,
        TimeAllocationUpdateArgs,
        TimeAllocationUpdateInput,
    )
    from .inputs.time_entry import (
        TimeEntryCreateArgs,
        TimeEntryCreateInput,
        TimeEntryUpdateArgs,
        TimeEntryUpdateInput,
    )
    from .inputs.timesheet_setting import (
        TimesheetSettingCreateArgs,
        TimesheetSettingCreateInput,
        TimesheetSettingUpdateArgs,
        TimesheetSettingUpdateInput,
    )
    from .inputs.translation import (
        TranslationCreateArgs,
        TranslationCreateInput,
        TranslationUpdateArgs,
        TranslationUpdateInput,
    )
    from .inputs.ui_extension import (
        UiExtensionCreateArgs,
        UiExtensionCreateInput,
        UiExtensionUpdateArgs,
        UiExtensionUpdateInput,
    )
    from .inputs.waiting_for_customer_follow_up import (
        WaitingForCustomerFollowUpCreateArgs,
        WaitingForCustomerFollowUpCreateInput,
        WaitingForCustomerFollowUpUpdateArgs,
        WaitingForCustomerFollowUpUpdateInput,
    )
    from .inputs.webhook import (
        WebhookCreateArgs,
        WebhookCreateInput,
        WebhookDeleteMutationArgs,
        WebhookDeleteMutationInput,
        WebhookUpdateArgs,
        WebhookUpdateInput,
    )
    from .inputs.webhook_policy import (
        WebhookPolicyCreateArgs,
        WebhookPolicyCreateInput,
        WebhookPolicyDeleteMutationArgs,
        WebhookPolicyDeleteMutationInput,
        WebhookPolicyUpdateArgs,
        WebhookPolicyUpdateInput,
    )
    from .inputs.workflow import (
        WorkflowCreateArgs,
        WorkflowCreateInput,
        WorkflowUpdateArgs,
        WorkflowUpdateInput,
    )
    from .inputs.workflow_template import (
        WorkflowTemplateCreateArgs,
        WorkflowTemplateCreateInput,
        WorkflowTemplateUpdateArgs,
        WorkflowTemplateUpdateInput,
    )
    from .inputs.workflow_type import (
        WorkflowTypeCreateArgs,
        WorkflowTypeCreateInput,
        WorkflowTypeUpdateArgs,
        WorkflowTypeUpdateInput,
    )
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
    from .models.waiting_for_customer_follow_up import (
        WaitingForCustomerFollowUp,
        WaitingForCustomerFollowUpFields,
    )
    from .models.webhook import Webhook, WebhookFields
    from .models.webhook_policy import WebhookPolicy, WebhookPolicyFields
    from .models.webhook_policy_create_response import (
        WebhookPolicyCreateResponse,
        WebhookPolicyCreateResponseFields,
    )
    from .models.workflow import Workflow, WorkflowFields
    from .models.workflow_template import WorkflowTemplate, WorkflowTemplateFields
    from .models.workflow_type import WorkflowType, WorkflowTypeFields
    from .payloads_5 import (
        WebhookDeleteMutationPayload,
        WebhookDeleteMutationPayloadFields,
    )
    from .payloads_6 import (
        WebhookPolicyDeleteMutationPayload,
        WebhookPolicyDeleteMutationPayloadFields,
    )


@sealed_methods
class AsyncMutationsPart3:
    """The mutations of the account."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @overload
    async def skill_pool_update(
        self,
        input: SkillPoolUpdateInput,
        /,
        *,
        select: Select[SkillPoolFields[Never, One]] | None = None,
    ) -> SkillPool: ...
    @overload
    async def skill_pool_update(
        self,
        /,
        *,
        select: Select[SkillPoolFields[Never, One]] | None = None,
        **fields: Unpack[SkillPoolUpdateArgs],
    ) -> SkillPool: ...
    async def skill_pool_update(
        self,
        input: SkillPoolUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[SkillPoolFields[Never, One]] | None = None,
        **fields: object,
    ) -> SkillPool:
        """Changes a skill pool and its members."""
        found = await mutate_async(
            self._client, "skill_pool_update", input, fields, select
        )
        return cast("SkillPool", found)

    @overload
    async def sla_coverage_group_create(
        self,
        input: SlaCoverageGroupCreateInput,
        /,
        *,
        select: Select[SlaCoverageGroupFields[Never, One]] | None = None,
    ) -> SlaCoverageGroup: ...
    @overload
    async def sla_coverage_group_create(
        self,
        /,
        *,
        select: Select[SlaCoverageGroupFields[Never, One]] | None = None,
        **fields: Unpack[SlaCoverageGroupCreateArgs],
    ) -> SlaCoverageGroup: ...
    async def sla_coverage_group_create(
        self,
        input: SlaCoverageGroupCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[SlaCoverageGroupFields[Never, One]] | None = None,
        **fields: object,
    ) -> SlaCoverageGroup:
        """Creates a group of people that SLAs can cover."""
        found = await mutate_async(
            self._client, "sla_coverage_group_create", input, fields, select
        )
        return cast("SlaCoverageGroup", found)

    @overload
    async def sla_coverage_group_update(
        self,
        input: SlaCoverageGroupUpdateInput,
        /,
        *,
        select: Select[SlaCoverageGroupFields[Never, One]] | None = None,
    ) -> SlaCoverageGroup: ...
    @overload
    async def sla_coverage_group_update(
        self,
        /,
        *,
        select: Select[SlaCoverageGroupFields[Never, One]] | None = None,
        **fields: Unpack[SlaCoverageGroupUpdateArgs],
    ) -> SlaCoverageGroup: ...
    async def sla_coverage_group_update(
        self,
        input: SlaCoverageGroupUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[SlaCoverageGroupFields[Never, One]] | None = None,
        **fields: object,
    ) -> SlaCoverageGroup:
        """Changes a coverage group."""
        found = await mutate_async(
            self._client, "sla_coverage_group_update", input, fields, select
        )
        return cast("SlaCoverageGroup", found)

    @overload
    async def sla_notification_scheme_create(
        self,
        input: SlaNotificationSchemeCreateInput,
        /,
        *,
        select: Select[SlaNotificationSchemeFields[Never, One]] | None = None,
    ) -> SlaNotificationScheme: ...
    @overload
    async def sla_notification_scheme_create(
        self,
        /,
        *,
        select: Select[SlaNotificationSchemeFields[Never, One]] | None = None,
        **fields: Unpack[SlaNotificationSchemeCreateArgs],
    ) -> SlaNotificationScheme: ...
    async def sla_notification_scheme_create(
        self,
        input: SlaNotificationSchemeCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[SlaNotificationSchemeFields[Never, One]] | None = None,
        **fields: object,
    ) -> SlaNotificationScheme:
        """Creates a scheme for warnings about SLA targets."""
        found = await mutate_async(
            self._client, "sla_notification_scheme_create", input, fields, select
        )
        return cast("SlaNotificationScheme", found)

    @overload
    async def sla_notification_scheme_update(
        self,
        input: SlaNotificationSchemeUpdateInput,
        /,
        *,
        select: Select[SlaNotificationSchemeFields[Never, One]] | None = None,
    ) -> SlaNotificationScheme: ...
    @overload
    async def sla_notification_scheme_update(
        self,
        /,
        *,
        select: Select[SlaNotificationSchemeFields[Never, One]] | None = None,
        **fields: Unpack[SlaNotificationSchemeUpdateArgs],
    ) -> SlaNotificationScheme: ...
    async def sla_notification_scheme_update(
        self,
        input: SlaNotificationSchemeUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[SlaNotificationSchemeFields[Never, One]] | None = None,
        **fields: object,
    ) -> SlaNotificationScheme:
        """Changes a scheme for warnings about SLA targets."""
        found = await mutate_async(
            self._client, "sla_notification_scheme_update", input, fields, select
        )
        return cast("SlaNotificationScheme", found)

    @overload
    async def sprint_create(
        self,
        input: SprintCreateInput,
        /,
        *,
        select: Select[SprintFields[Never, One]] | None = None,
    ) -> Sprint: ...
    @overload
    async def sprint_create(
        self,
        /,
        *,
        select: Select[SprintFields[Never, One]] | None = None,
        **fields: Unpack[SprintCreateArgs],
    ) -> Sprint: ...
    async def sprint_create(
        self,
        input: SprintCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[SprintFields[Never, One]] | None = None,
        **fields: object,
    ) -> Sprint:
        """Plans a sprint, optionally with its items."""
        found = await mutate_async(self._client, "sprint_create", input, fields, select)
        return cast("Sprint", found)

    @overload
    async def sprint_update(
        self,
        input: SprintUpdateInput,
        /,
        *,
        select: Select[SprintFields[Never, One]] | None = None,
    ) -> Sprint: ...
    @overload
    async def sprint_update(
        self,
        /,
        *,
        select: Select[SprintFields[Never, One]] | None = None,
        **fields: Unpack[SprintUpdateArgs],
    ) -> Sprint: ...
    async def sprint_update(
        self,
        input: SprintUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[SprintFields[Never, One]] | None = None,
        **fields: object,
    ) -> Sprint:
        """Changes a sprint and its items."""
        found = await mutate_async(self._client, "sprint_update", input, fields, select)
        return cast("Sprint", found)

    @overload
    async def survey_create(
        self,
        input: SurveyCreateInput,
        /,
        *,
        select: Select[SurveyFields[Never, One]] | None = None,
    ) -> Survey: ...
    @overload
    async def survey_create(
        self,
        /,
        *,
        select: Select[SurveyFields[Never, One]] | None = None,
        **fields: Unpack[SurveyCreateArgs],
    ) -> Survey: ...
    async def survey_create(
        self,
        input: SurveyCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[SurveyFields[Never, One]] | None = None,
        **fields: object,
    ) -> Survey:
        """Creates a survey with its questions."""
        found = await mutate_async(self._client, "survey_create", input, fields, select)
        return cast("Survey", found)

    @overload
    async def survey_response_create(
        self,
        input: SurveyResponseCreateInput,
        /,
        *,
        select: Select[SurveyResponseFields[Never, One]] | None = None,
    ) -> SurveyResponse: ...
    @overload
    async def survey_response_create(
        self,
        /,
        *,
        select: Select[SurveyResponseFields[Never, One]] | None = None,
        **fields: Unpack[SurveyResponseCreateArgs],
    ) -> SurveyResponse: ...
    async def survey_response_create(
        self,
        input: SurveyResponseCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[SurveyResponseFields[Never, One]] | None = None,
        **fields: object,
    ) -> SurveyResponse:
        """Records a filled-in survey."""
        found = await mutate_async(
            self._client, "survey_response_create", input, fields, select
        )
        return cast("SurveyResponse", found)

    @overload
    async def survey_response_update(
        self,
        input: SurveyResponseUpdateInput,
        /,
        *,
        select: Select[SurveyResponseFields[Never, One]] | None = None,
    ) -> SurveyResponse: ...
    @overload
    async def survey_response_update(
        self,
        /,
        *,
        select: Select[SurveyResponseFields[Never, One]] | None = None,
        **fields: Unpack[SurveyResponseUpdateArgs],
    ) -> SurveyResponse: ...
    async def survey_response_update(
        self,
        input: SurveyResponseUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[SurveyResponseFields[Never, One]] | None = None,
        **fields: object,
    ) -> SurveyResponse:
        """Changes a filled-in survey."""
        found = await mutate_async(
            self._client, "survey_response_update", input, fields, select
        )
        return cast("SurveyResponse", found)

    @overload
    async def survey_update(
        self,
        input: SurveyUpdateInput,
        /,
        *,
        select: Select[SurveyFields[Never, One]] | None = None,
    ) -> Survey: ...
    @overload
    async def survey_update(
        self,
        /,
        *,
        select: Select[SurveyFields[Never, One]] | None = None,
        **fields: Unpack[SurveyUpdateArgs],
    ) -> Survey: ...
    async def survey_update(
        self,
        input: SurveyUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[SurveyFields[Never, One]] | None = None,
        **fields: object,
    ) -> Survey:
        """Changes a survey and its questions."""
        found = await mutate_async(self._client, "survey_update", input, fields, select)
        return cast("Survey", found)

    @overload
    async def task_create(
        self,
        input: TaskCreateInput,
        /,
        *,
        select: Select[TaskFields[Never, One]] | None = None,
    ) -> Task: ...
    @overload
    async def task_create(
        self,
        /,
        *,
        select: Select[TaskFields[Never, One]] | None = None,
        **fields: Unpack[TaskCreateArgs],
    ) -> Task: ...
    async def task_create(
        self,
        input: TaskCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[TaskFields[Never, One]] | None = None,
        **fields: object,
    ) -> Task:
        """Adds a task to a workflow."""
        found = await mutate_async(self._client, "task_create", input, fields, select)
        return cast("Task", found)

    @overload
    async def task_template_create(
        self,
        input: TaskTemplateCreateInput,
        /,
        *,
        select: Select[TaskTemplateFields[Never, One]] | None = None,
    ) -> TaskTemplate: ...
    @overload
    async def task_template_create(
        self,
        /,
        *,
        select: Select[TaskTemplateFields[Never, One]] | None = None,
        **fields: Unpack[TaskTemplateCreateArgs],
    ) -> TaskTemplate: ...
    async def task_template_create(
        self,
        input: TaskTemplateCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[TaskTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> TaskTemplate:
        """Creates a template for workflow tasks."""
        found = await mutate_async(
            self._client, "task_template_create", input, fields, select
        )
        return cast("TaskTemplate", found)

    @overload
    async def task_template_update(
        self,
        input: TaskTemplateUpdateInput,
        /,
        *,
        select: Select[TaskTemplateFields[Never, One]] | None = None,
    ) -> TaskTemplate: ...
    @overload
    async def task_template_update(
        self,
        /,
        *,
        select: Select[TaskTemplateFields[Never, One]] | None = None,
        **fields: Unpack[TaskTemplateUpdateArgs],
    ) -> TaskTemplate: ...
    async def task_template_update(
        self,
        input: TaskTemplateUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[TaskTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> TaskTemplate:
        """Changes a template for workflow tasks."""
        found = await mutate_async(
            self._client, "task_template_update", input, fields, select
        )
        return cast("TaskTemplate", found)

    @overload
    async def task_update(
        self,
        input: TaskUpdateInput,
        /,
        *,
        select: Select[TaskFields[Never, One]] | None = None,
    ) -> Task: ...
    @overload
    async def task_update(
        self,
        /,
        *,
        select: Select[TaskFields[Never, One]] | None = None,
        **fields: Unpack[TaskUpdateArgs],
    ) -> Task: ...
    async def task_update(
        self,
        input: TaskUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[TaskFields[Never, One]] | None = None,
        **fields: object,
    ) -> Task:
        """Changes a task, its approvals or predecessors, adds a note or registers
        time.
        """
        found = await mutate_async(self._client, "task_update", input, fields, select)
        return cast("Task", found)

    @overload
    async def team_create(
        self,
        input: TeamCreateInput,
        /,
        *,
        select: Select[TeamFields[Never, One]] | None = None,
    ) -> Team: ...
    @overload
    async def team_create(
        self,
        /,
        *,
        select: Select[TeamFields[Never, One]] | None = None,
        **fields: Unpack[TeamCreateArgs],
    ) -> Team: ...
    async def team_create(
        self,
        input: TeamCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[TeamFields[Never, One]] | None = None,
        **fields: object,
    ) -> Team:
        """Creates a team (Account Administrator role)."""
        found = await mutate_async(self._client, "team_create", input, fields, select)
        return cast("Team", found)

    @overload
    async def team_update(
        self,
        input: TeamUpdateInput,
        /,
        *,
        select: Select[TeamFields[Never, One]] | None = None,
    ) -> Team: ...
    @overload
    async def team_update(
        self,
        /,
        *,
        select: Select[TeamFields[Never, One]] | None = None,
        **fields: Unpack[TeamUpdateArgs],
    ) -> Team: ...
    async def team_update(
        self,
        input: TeamUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[TeamFields[Never, One]] | None = None,
        **fields: object,
    ) -> Team:
        """Changes a team and its members (Account Administrator role, or the team's
        manager).
        """
        found = await mutate_async(self._client, "team_update", input, fields, select)
        return cast("Team", found)

    @overload
    async def time_allocation_create(
        self,
        input: TimeAllocationCreateInput,
        /,
        *,
        select: Select[TimeAllocationFields[Never, One]] | None = None,
    ) -> TimeAllocation: ...
    @overload
    async def time_allocation_create(
        self,
        /,
        *,
        select: Select[TimeAllocationFields[Never, One]] | None = None,
        **fields: Unpack[TimeAllocationCreateArgs],
    ) -> TimeAllocation: ...
    async def time_allocation_create(
        self,
        input: TimeAllocationCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[TimeAllocationFields[Never, One]] | None = None,
        **fields: object,
    ) -> TimeAllocation:
        """Creates a time allocation and decides who can register time on it."""
        found = await mutate_async(
            self._client, "time_allocation_create", input, fields, select
        )
        return cast("TimeAllocation", found)

    @overload
    async def time_allocation_update(
        self,
        input: TimeAllocationUpdateInput,
        /,
        *,
        select: Select[TimeAllocationFields[Never, One]] | None = None,
    ) -> TimeAllocation: ...
    @overload
    async def time_allocation_update(
        self,
        /,
        *,
        select: Select[TimeAllocationFields[Never, One]] | None = None,
        **fields: Unpack[TimeAllocationUpdateArgs],
    ) -> TimeAllocation: ...
    async def time_allocation_update(
        self,
        input: TimeAllocationUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[TimeAllocationFields[Never, One]] | None = None,
        **fields: object,
    ) -> TimeAllocation:
        """Changes a time allocation and where it can be used."""
        found = await mutate_async(
            self._client, "time_allocation_update", input, fields, select
        )
        return cast("TimeAllocation", found)

    @overload
    async def time_entry_create(
        self,
        input: TimeEntryCreateInput,
        /,
        *,
        select: Select[TimeEntryFields[Never, One]] | None = None,
    ) -> TimeEntry: ...
    @overload
    async def time_entry_create(
        self,
        /,
        *,
        select: Select[TimeEntryFields[Never, One]] | None = None,
        **fields: Unpack[TimeEntryCreateArgs],
    ) -> TimeEntry: ...
    async def time_entry_create(
        self,
        input: TimeEntryCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[TimeEntryFields[Never, One]] | None = None,
        **fields: object,
    ) -> TimeEntry:
        """Registers time on a time allocation; time on work items is registered with
        those.
        """
        found = await mutate_async(
            self._client, "time_entry_create", input, fields, select
        )
        return cast("TimeEntry", found)

    @overload
    async def time_entry_update(
        self,
        input: TimeEntryUpdateInput,
        /,
        *,
        select: Select[TimeEntryFields[Never, One]] | None = None,
    ) -> TimeEntry: ...
    @overload
    async def time_entry_update(
        self,
        /,
        *,
        select: Select[TimeEntryFields[Never, One]] | None = None,
        **fields: Unpack[TimeEntryUpdateArgs],
    ) -> TimeEntry: ...
    async def time_entry_update(
        self,
        input: TimeEntryUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[TimeEntryFields[Never, One]] | None = None,
        **fields: object,
    ) -> TimeEntry:
        """Corrects registered time, or deletes it with `deleted: true`."""
        found = await mutate_async(
            self._client, "time_entry_update", input, fields, select
        )
        return cast("TimeEntry", found)

    @overload
    async def timesheet_setting_create(
        self,
        input: TimesheetSettingCreateInput,
        /,
        *,
        select: Select[TimesheetSettingFields[Never, One]] | None = None,
    ) -> TimesheetSetting: ...
    @overload
    async def timesheet_setting_create(
        self,
        /,
        *,
        select: Select[TimesheetSettingFields[Never, One]] | None = None,
        **fields: Unpack[TimesheetSettingCreateArgs],
    ) -> TimesheetSetting: ...
    async def timesheet_setting_create(
        self,
        input: TimesheetSettingCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[TimesheetSettingFields[Never, One]] | None = None,
        **fields: object,
    ) -> TimesheetSetting:
        """Creates rules for timesheets (Account or Directory Administrator role)."""
        found = await mutate_async(
            self._client, "timesheet_setting_create", input, fields, select
        )
        return cast("TimesheetSetting", found)

    @overload
    async def timesheet_setting_update(
        self,
        input: TimesheetSettingUpdateInput,
        /,
        *,
        select: Select[TimesheetSettingFields[Never, One]] | None = None,
    ) -> TimesheetSetting: ...
    @overload
    async def timesheet_setting_update(
        self,
        /,
        *,
        select: Select[TimesheetSettingFields[Never, One]] | None = None,
        **fields: Unpack[TimesheetSettingUpdateArgs],
    ) -> TimesheetSetting: ...
    async def timesheet_setting_update(
        self,
        input: TimesheetSettingUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[TimesheetSettingFields[Never, One]] | None = None,
        **fields: object,
    ) -> TimesheetSetting:
        """Changes rules for timesheets (Account or Directory Administrator role)."""
        found = await mutate_async(
            self._client, "timesheet_setting_update", input, fields, select
        )
        return cast("TimesheetSetting", found)

    @overload
    async def translation_create(
        self,
        input: TranslationCreateInput,
        /,
        *,
        select: Select[TranslationFields[Never, One]] | None = None,
    ) -> Translation: ...
    @overload
    async def translation_create(
        self,
        /,
        *,
        select: Select[TranslationFields[Never, One]] | None = None,
        **fields: Unpack[TranslationCreateArgs],
    ) -> Translation: ...
    async def translation_create(
        self,
        input: TranslationCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[TranslationFields[Never, One]] | None = None,
        **fields: object,
    ) -> Translation:
        """Adds a translation of a text field of a record."""
        found = await mutate_async(
            self._client, "translation_create", input, fields, select
        )
        return cast("Translation", found)

    @overload
    async def translation_update(
        self,
        input: TranslationUpdateInput,
        /,
        *,
        select: Select[TranslationFields[Never, One]] | None = None,
    ) -> Translation: ...
    @overload
    async def translation_update(
        self,
        /,
        *,
        select: Select[TranslationFields[Never, One]] | None = None,
        **fields: Unpack[TranslationUpdateArgs],
    ) -> Translation: ...
    async def translation_update(
        self,
        input: TranslationUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[TranslationFields[Never, One]] | None = None,
        **fields: object,
    ) -> Translation:
        """Changes a translated text."""
        found = await mutate_async(
            self._client, "translation_update", input, fields, select
        )
        return cast("Translation", found)

    @overload
    async def ui_extension_create(
        self,
        input: UiExtensionCreateInput,
        /,
        *,
        select: Select[UiExtensionFields[Never, One]] | None = None,
    ) -> UiExtension: ...
    @overload
    async def ui_extension_create(
        self,
        /,
        *,
        select: Select[UiExtensionFields[Never, One]] | None = None,
        **fields: Unpack[UiExtensionCreateArgs],
    ) -> UiExtension: ...
    async def ui_extension_create(
        self,
        input: UiExtensionCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[UiExtensionFields[Never, One]] | None = None,
        **fields: object,
    ) -> UiExtension:
        """Creates a UI extension whose first version is in preparation unless
        `activate` is set.
        """
        found = await mutate_async(
            self._client, "ui_extension_create", input, fields, select
        )
        return cast("UiExtension", found)

    @overload
    async def ui_extension_update(
        self,
        input: UiExtensionUpdateInput,
        /,
        *,
        select: Select[UiExtensionFields[Never, One]] | None = None,
    ) -> UiExtension: ...
    @overload
    async def ui_extension_update(
        self,
        /,
        *,
        select: Select[UiExtensionFields[Never, One]] | None = None,
        **fields: Unpack[UiExtensionUpdateArgs],
    ) -> UiExtension: ...
    async def ui_extension_update(
        self,
        input: UiExtensionUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[UiExtensionFields[Never, One]] | None = None,
        **fields: object,
    ) -> UiExtension:
        """Changes a UI extension; markup changes go to the version in preparation."""
        found = await mutate_async(
            self._client, "ui_extension_update", input, fields, select
        )
        return cast("UiExtension", found)

    @overload
    async def waiting_for_customer_follow_up_create(
        self,
        input: WaitingForCustomerFollowUpCreateInput,
        /,
        *,
        select: Select[WaitingForCustomerFollowUpFields[Never, One]] | None = None,
    ) -> WaitingForCustomerFollowUp: ...
    @overload
    async def waiting_for_customer_follow_up_create(
        self,
        /,
        *,
        select: Select[WaitingForCustomerFollowUpFields[Never, One]] | None = None,
        **fields: Unpack[WaitingForCustomerFollowUpCreateArgs],
    ) -> WaitingForCustomerFollowUp: ...
    async def waiting_for_customer_follow_up_create(
        self,
        input: WaitingForCustomerFollowUpCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[WaitingForCustomerFollowUpFields[Never, One]] | None = None,
        **fields: object,
    ) -> WaitingForCustomerFollowUp:
        """Creates a reminder scheme for requests that wait for the customer."""
        found = await mutate_async(
            self._client, "waiting_for_customer_follow_up_create", input, fields, select
        )
        return cast("WaitingForCustomerFollowUp", found)

    @overload
    async def waiting_for_customer_follow_up_update(
        self,
        input: WaitingForCustomerFollowUpUpdateInput,
        /,
        *,
        select: Select[WaitingForCustomerFollowUpFields[Never, One]] | None = None,
    ) -> WaitingForCustomerFollowUp: ...
    @overload
    async def waiting_for_customer_follow_up_update(
        self,
        /,
        *,
        select: Select[WaitingForCustomerFollowUpFields[Never, One]] | None = None,
        **fields: Unpack[WaitingForCustomerFollowUpUpdateArgs],
    ) -> WaitingForCustomerFollowUp: ...
    async def waiting_for_customer_follow_up_update(
        self,
        input: WaitingForCustomerFollowUpUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[WaitingForCustomerFollowUpFields[Never, One]] | None = None,
        **fields: object,
    ) -> WaitingForCustomerFollowUp:
        """Changes a reminder scheme."""
        found = await mutate_async(
            self._client, "waiting_for_customer_follow_up_update", input, fields, select
        )
        return cast("WaitingForCustomerFollowUp", found)

    @overload
    async def webhook_create(
        self,
        input: WebhookCreateInput,
        /,
        *,
        select: Select[WebhookFields[Never, One]] | None = None,
    ) -> Webhook: ...
    @overload
    async def webhook_create(
        self,
        /,
        *,
        select: Select[WebhookFields[Never, One]] | None = None,
        **fields: Unpack[WebhookCreateArgs],
    ) -> Webhook: ...
    async def webhook_create(
        self,
        input: WebhookCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[WebhookFields[Never, One]] | None = None,
        **fields: object,
    ) -> Webhook:
        """Creates a webhook; it stays inactive until its URL passes the
        `webhook.verify` handshake.
        """
        found = await mutate_async(
            self._client, "webhook_create", input, fields, select
        )
        return cast("Webhook", found)

    @overload
    async def webhook_delete(
        self,
        input: WebhookDeleteMutationInput,
        /,
        *,
        select: Select[WebhookDeleteMutationPayloadFields[Never, One]] | None = None,
    ) -> WebhookDeleteMutationPayload: ...
    @overload
    async def webhook_delete(
        self,
        /,
        *,
        select: Select[WebhookDeleteMutationPayloadFields[Never, One]] | None = None,
        **fields: Unpack[WebhookDeleteMutationArgs],
    ) -> WebhookDeleteMutationPayload: ...
    async def webhook_delete(
        self,
        input: WebhookDeleteMutationInput | Unset = UNSET,
        /,
        *,
        select: Select[WebhookDeleteMutationPayloadFields[Never, One]] | None = None,
        **fields: object,
    ) -> WebhookDeleteMutationPayload:
        """Deletes a webhook; its events are no longer sent."""
        found = await mutate_async(
            self._client, "webhook_delete", input, fields, select
        )
        return cast("WebhookDeleteMutationPayload", found)

    @overload
    async def webhook_policy_create(
        self,
        input: WebhookPolicyCreateInput,
        /,
        *,
        select: Select[WebhookPolicyCreateResponseFields[Never, One]] | None = None,
    ) -> WebhookPolicyCreateResponse: ...
    @overload
    async def webhook_policy_create(
        self,
        /,
        *,
        select: Select[WebhookPolicyCreateResponseFields[Never, One]] | None = None,
        **fields: Unpack[WebhookPolicyCreateArgs],
    ) -> WebhookPolicyCreateResponse: ...
    async def webhook_policy_create(
        self,
        input: WebhookPolicyCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[WebhookPolicyCreateResponseFields[Never, One]] | None = None,
        **fields: object,
    ) -> WebhookPolicyCreateResponse:
        """Creates a signing policy; the answer is the only place that shows the public
        key.
        """
        found = await mutate_async(
            self._client, "webhook_policy_create", input, fields, select
        )
        return cast("WebhookPolicyCreateResponse", found)

    @overload
    async def webhook_policy_delete(
        self,
        input: WebhookPolicyDeleteMutationInput,
        /,
        *,
        select: (
            Select[WebhookPolicyDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
    ) -> WebhookPolicyDeleteMutationPayload: ...
    @overload
    async def webhook_policy_delete(
        self,
        /,
        *,
        select: (
            Select[WebhookPolicyDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: Unpack[WebhookPolicyDeleteMutationArgs],
    ) -> WebhookPolicyDeleteMutationPayload: ...
    async def webhook_policy_delete(
        self,
        input: WebhookPolicyDeleteMutationInput | Unset = UNSET,
        /,
        *,
        select: (
            Select[WebhookPolicyDeleteMutationPayloadFields[Never, One]] | None
        ) = None,
        **fields: object,
    ) -> WebhookPolicyDeleteMutationPayload:
        """Deletes a signing policy."""
        found = await mutate_async(
            self._client, "webhook_policy_delete", input, fields, select
        )
        return cast("WebhookPolicyDeleteMutationPayload", found)

    @overload
    async def webhook_policy_update(
        self,
        input: WebhookPolicyUpdateInput,
        /,
        *,
        select: Select[WebhookPolicyFields[Never, One]] | None = None,
    ) -> WebhookPolicy: ...
    @overload
    async def webhook_policy_update(
        self,
        /,
        *,
        select: Select[WebhookPolicyFields[Never, One]] | None = None,
        **fields: Unpack[WebhookPolicyUpdateArgs],
    ) -> WebhookPolicy: ...
    async def webhook_policy_update(
        self,
        input: WebhookPolicyUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[WebhookPolicyFields[Never, One]] | None = None,
        **fields: object,
    ) -> WebhookPolicy:
        """Changes a signing policy; its key cannot be changed."""
        found = await mutate_async(
            self._client, "webhook_policy_update", input, fields, select
        )
        return cast("WebhookPolicy", found)

    @overload
    async def webhook_update(
        self,
        input: WebhookUpdateInput,
        /,
        *,
        select: Select[WebhookFields[Never, One]] | None = None,
    ) -> Webhook: ...
    @overload
    async def webhook_update(
        self,
        /,
        *,
        select: Select[WebhookFields[Never, One]] | None = None,
        **fields: Unpack[WebhookUpdateArgs],
    ) -> Webhook: ...
    async def webhook_update(
        self,
        input: WebhookUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[WebhookFields[Never, One]] | None = None,
        **fields: object,
    ) -> Webhook:
        """Changes a webhook; a new URL has to be verified again before it is used."""
        found = await mutate_async(
            self._client, "webhook_update", input, fields, select
        )
        return cast("Webhook", found)

    @overload
    async def workflow_create(
        self,
        input: WorkflowCreateInput,
        /,
        *,
        select: Select[WorkflowFields[Never, One]] | None = None,
    ) -> Workflow: ...
    @overload
    async def workflow_create(
        self,
        /,
        *,
        select: Select[WorkflowFields[Never, One]] | None = None,
        **fields: Unpack[WorkflowCreateArgs],
    ) -> Workflow: ...
    async def workflow_create(
        self,
        input: WorkflowCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[WorkflowFields[Never, One]] | None = None,
        **fields: object,
    ) -> Workflow:
        """Creates a workflow from a workflow template."""
        found = await mutate_async(
            self._client, "workflow_create", input, fields, select
        )
        return cast("Workflow", found)

    @overload
    async def workflow_template_create(
        self,
        input: WorkflowTemplateCreateInput,
        /,
        *,
        select: Select[WorkflowTemplateFields[Never, One]] | None = None,
    ) -> WorkflowTemplate: ...
    @overload
    async def workflow_template_create(
        self,
        /,
        *,
        select: Select[WorkflowTemplateFields[Never, One]] | None = None,
        **fields: Unpack[WorkflowTemplateCreateArgs],
    ) -> WorkflowTemplate: ...
    async def workflow_template_create(
        self,
        input: WorkflowTemplateCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[WorkflowTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> WorkflowTemplate:
        """Creates a template for workflows (Account Designer or Account Administrator
        role).
        """
        found = await mutate_async(
            self._client, "workflow_template_create", input, fields, select
        )
        return cast("WorkflowTemplate", found)

    @overload
    async def workflow_template_update(
        self,
        input: WorkflowTemplateUpdateInput,
        /,
        *,
        select: Select[WorkflowTemplateFields[Never, One]] | None = None,
    ) -> WorkflowTemplate: ...
    @overload
    async def workflow_template_update(
        self,
        /,
        *,
        select: Select[WorkflowTemplateFields[Never, One]] | None = None,
        **fields: Unpack[WorkflowTemplateUpdateArgs],
    ) -> WorkflowTemplate: ...
    async def workflow_template_update(
        self,
        input: WorkflowTemplateUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[WorkflowTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> WorkflowTemplate:
        """Changes a template for workflows (Account Designer or Account Administrator
        role).
        """
        found = await mutate_async(
            self._client, "workflow_template_update", input, fields, select
        )
        return cast("WorkflowTemplate", found)

    @overload
    async def workflow_type_create(
        self,
        input: WorkflowTypeCreateInput,
        /,
        *,
        select: Select[WorkflowTypeFields[Never, One]] | None = None,
    ) -> WorkflowType: ...
    @overload
    async def workflow_type_create(
        self,
        /,
        *,
        select: Select[WorkflowTypeFields[Never, One]] | None = None,
        **fields: Unpack[WorkflowTypeCreateArgs],
    ) -> WorkflowType: ...
    async def workflow_type_create(
        self,
        input: WorkflowTypeCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[WorkflowTypeFields[Never, One]] | None = None,
        **fields: object,
    ) -> WorkflowType:
        """Creates a type that workflows can be given."""
        found = await mutate_async(
            self._client, "workflow_type_create", input, fields, select
        )
        return cast("WorkflowType", found)

    @overload
    async def workflow_type_update(
        self,
        input: WorkflowTypeUpdateInput,
        /,
        *,
        select: Select[WorkflowTypeFields[Never, One]] | None = None,
    ) -> WorkflowType: ...
    @overload
    async def workflow_type_update(
        self,
        /,
        *,
        select: Select[WorkflowTypeFields[Never, One]] | None = None,
        **fields: Unpack[WorkflowTypeUpdateArgs],
    ) -> WorkflowType: ...
    async def workflow_type_update(
        self,
        input: WorkflowTypeUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[WorkflowTypeFields[Never, One]] | None = None,
        **fields: object,
    ) -> WorkflowType:
        """Changes a type for workflows."""
        found = await mutate_async(
            self._client, "workflow_type_update", input, fields, select
        )
        return cast("WorkflowType", found)

    @overload
    async def workflow_update(
        self,
        input: WorkflowUpdateInput,
        /,
        *,
        select: Select[WorkflowFields[Never, One]] | None = None,
    ) -> Workflow: ...
    @overload
    async def workflow_update(
        self,
        /,
        *,
        select: Select[WorkflowFields[Never, One]] | None = None,
        **fields: Unpack[WorkflowUpdateArgs],
    ) -> Workflow: ...
    async def workflow_update(
        self,
        input: WorkflowUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[WorkflowFields[Never, One]] | None = None,
        **fields: object,
    ) -> Workflow:
        """Changes a workflow, its links, or adds a note."""
        found = await mutate_async(
            self._client, "workflow_update", input, fields, select
        )
        return cast("Workflow", found)
