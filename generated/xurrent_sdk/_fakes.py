# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Factories of records for tests: import ``fake`` from ``testing``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.schema.fakes import RecordFakes

if TYPE_CHECKING:
    from .models.account import Account
    from .models.account_design import AccountDesign
    from .models.activity_id import ActivityID
    from .models.address import Address
    from .models.affected_sla import AffectedSla
    from .models.agile_board import AgileBoard
    from .models.agile_board_column import AgileBoardColumn
    from .models.app_instance import AppInstance
    from .models.app_offering import AppOffering
    from .models.app_offering_automation_rule import AppOfferingAutomationRule
    from .models.app_offering_automation_rule_delete_mutation_payload import (
        AppOfferingAutomationRuleDeleteMutationPayload,
    )
    from .models.app_offering_scope import AppOfferingScope
    from .models.archive import Archive
    from .models.async_query import AsyncQuery
    from .models.attachment import Attachment
    from .models.attachment_storage import AttachmentStorage
    from .models.automation_rule import AutomationRule
    from .models.automation_rule_action import AutomationRuleAction
    from .models.automation_rule_expression import AutomationRuleExpression
    from .models.broadcast import Broadcast
    from .models.broadcast_translation import BroadcastTranslation
    from .models.calendar import Calendar
    from .models.calendar_hour import CalendarHour
    from .models.closure_code import ClosureCode
    from .models.configuration_item import ConfigurationItem
    from .models.configuration_item_create_payload import ConfigurationItemCreatePayload
    from .models.configuration_item_relation import ConfigurationItemRelation
    from .models.configuration_item_update_payload import ConfigurationItemUpdatePayload
    from .models.contact import Contact
    from .models.contract import Contract
    from .models.custom_collection import CustomCollection
    from .models.custom_collection_element import CustomCollectionElement
    from .models.custom_field import CustomField
    from .models.discovered_configuration_items_payload import (
        DiscoveredConfigurationItemsPayload,
    )
    from .models.effort_class import EffortClass
    from .models.effort_class_rate import EffortClassRate
    from .models.effort_class_rate_id import EffortClassRateID
    from .models.email_template import EmailTemplate
    from .models.feedback import Feedback
    from .models.feedback_urls import FeedbackUrls
    from .models.first_line_support_agreement import FirstLineSupportAgreement
    from .models.golden_set_item import GoldenSetItem
    from .models.golden_set_item_delete_mutation_payload import (
        GoldenSetItemDeleteMutationPayload,
    )
    from .models.holiday import Holiday
    from .models.inbound_email import InboundEmail
    from .models.invoice import Invoice
    from .models.knowledge_article import KnowledgeArticle
    from .models.knowledge_article_template import KnowledgeArticleTemplate
    from .models.note import Note
    from .models.note_reaction import NoteReaction
    from .models.note_reaction_delete_mutation_payload import (
        NoteReactionDeleteMutationPayload,
    )
    from .models.organization import Organization
    from .models.out_of_office_period import OutOfOfficePeriod
    from .models.out_of_office_period_delete_mutation_payload import (
        OutOfOfficePeriodDeleteMutationPayload,
    )
    from .models.page_info import PageInfo
    from .models.parent_service_instance import ParentServiceInstance
    from .models.pdf_design import PdfDesign
    from .models.period import Period
    from .models.permission import Permission
    from .models.person import Person
    from .models.problem import Problem
    from .models.product import Product
    from .models.product_backlog import ProductBacklog
    from .models.product_category import ProductCategory
    from .models.project import Project
    from .models.project_category import ProjectCategory
    from .models.project_phase import ProjectPhase
    from .models.project_risk_level import ProjectRiskLevel
    from .models.project_task import ProjectTask
    from .models.project_task_assignment import ProjectTaskAssignment
    from .models.project_task_template import ProjectTaskTemplate
    from .models.project_task_template_assignment import ProjectTaskTemplateAssignment
    from .models.project_task_template_relation import ProjectTaskTemplateRelation
    from .models.project_template import ProjectTemplate
    from .models.project_template_phase import ProjectTemplatePhase
    from .models.provider_shop_article import ProviderShopArticle
    from .models.provider_shop_order_line import ProviderShopOrderLine
    from .models.rate_limit import RateLimit
    from .models.recurrence import Recurrence
    from .models.recurrence_template import RecurrenceTemplate
    from .models.release import Release
    from .models.request import Request
    from .models.request_template import RequestTemplate
    from .models.request_update_visibility_payload import RequestUpdateVisibilityPayload
    from .models.reservation import Reservation
    from .models.reservation_offering import ReservationOffering
    from .models.rfc_type import RfcType
    from .models.rfc_type_activity_id import RfcTypeActivityID
    from .models.rfc_type_rate import RfcTypeRate
    from .models.risk import Risk
    from .models.risk_severity import RiskSeverity
    from .models.scrum_workspace import ScrumWorkspace
    from .models.sera_ai_studio import SeraAiStudio
    from .models.service import Service
    from .models.service_category import ServiceCategory
    from .models.service_instance import ServiceInstance
    from .models.service_level_agreement import ServiceLevelAgreement
    from .models.service_offering import ServiceOffering
    from .models.shop_article import ShopArticle
    from .models.shop_article_category import ShopArticleCategory
    from .models.shop_order_line import ShopOrderLine
    from .models.short_url import ShortUrl
    from .models.site import Site
    from .models.skill_pool import SkillPool
    from .models.sla_coverage_group import SlaCoverageGroup
    from .models.sla_notification_rule import SlaNotificationRule
    from .models.sla_notification_scheme import SlaNotificationScheme
    from .models.snapshot import Snapshot
    from .models.sprint import Sprint
    from .models.sprint_backlog_item import SprintBacklogItem
    from .models.standard_service_request import StandardServiceRequest
    from .models.standard_service_request_activity_id import (
        StandardServiceRequestActivityID,
    )
    from .models.survey import Survey
    from .models.survey_answer import SurveyAnswer
    from .models.survey_question import SurveyQuestion
    from .models.survey_response import SurveyResponse
    from .models.sync_set import SyncSet
    from .models.tag import Tag
    from .models.task import Task
    from .models.task_approval import TaskApproval
    from .models.task_template import TaskTemplate
    from .models.task_template_approval import TaskTemplateApproval
    from .models.team import Team
    from .models.time_allocation import TimeAllocation
    from .models.time_entry import TimeEntry
    from .models.timesheet_setting import TimesheetSetting
    from .models.translation import Translation
    from .models.trash import Trash
    from .models.ui_extension import UiExtension
    from .models.ui_extension_version import UiExtensionVersion
    from .models.validation_error import ValidationError
    from .models.waiting_for_customer_follow_up import WaitingForCustomerFollowUp
    from .models.waiting_for_customer_rule import WaitingForCustomerRule
    from .models.watch import Watch
    from .models.webhook import Webhook
    from .models.webhook_delete_mutation_payload import WebhookDeleteMutationPayload
    from .models.webhook_policy import WebhookPolicy
    from .models.webhook_policy_create_response import WebhookPolicyCreateResponse
    from .models.webhook_policy_delete_mutation_payload import (
        WebhookPolicyDeleteMutationPayload,
    )
    from .models.workflow import Workflow
    from .models.workflow_phase import WorkflowPhase
    from .models.workflow_task_template_relation import WorkflowTaskTemplateRelation
    from .models.workflow_template import WorkflowTemplate
    from .models.workflow_template_phase import WorkflowTemplatePhase
    from .models.workflow_type import WorkflowType


class Fakes(RecordFakes):
    __doc__ = RecordFakes.__doc__

    if TYPE_CHECKING:
        account: type[Account]
        account_design: type[AccountDesign]
        activity_id: type[ActivityID]
        address: type[Address]
        affected_sla: type[AffectedSla]
        agile_board: type[AgileBoard]
        agile_board_column: type[AgileBoardColumn]
        app_instance: type[AppInstance]
        app_offering: type[AppOffering]
        app_offering_automation_rule: type[AppOfferingAutomationRule]
        app_offering_automation_rule_delete_mutation_payload: type[
            AppOfferingAutomationRuleDeleteMutationPayload
        ]
        app_offering_scope: type[AppOfferingScope]
        archive: type[Archive]
        async_query: type[AsyncQuery]
        attachment: type[Attachment]
        attachment_storage: type[AttachmentStorage]
        automation_rule: type[AutomationRule]
        automation_rule_action: type[AutomationRuleAction]
        automation_rule_expression: type[AutomationRuleExpression]
        broadcast: type[Broadcast]
        broadcast_translation: type[BroadcastTranslation]
        calendar: type[Calendar]
        calendar_hour: type[CalendarHour]
        closure_code: type[ClosureCode]
        configuration_item: type[ConfigurationItem]
        configuration_item_create_payload: type[ConfigurationItemCreatePayload]
        configuration_item_relation: type[ConfigurationItemRelation]
        configuration_item_update_payload: type[ConfigurationItemUpdatePayload]
        contact: type[Contact]
        contract: type[Contract]
        custom_collection: type[CustomCollection]
        custom_collection_element: type[CustomCollectionElement]
        custom_field: type[CustomField]
        discovered_configuration_items_payload: type[
            DiscoveredConfigurationItemsPayload
        ]
        effort_class: type[EffortClass]
        effort_class_rate: type[EffortClassRate]
        effort_class_rate_id: type[EffortClassRateID]
        email_template: type[EmailTemplate]
        feedback: type[Feedback]
        feedback_urls: type[FeedbackUrls]
        first_line_support_agreement: type[FirstLineSupportAgreement]
        golden_set_item: type[GoldenSetItem]
        golden_set_item_delete_mutation_payload: type[
            GoldenSetItemDeleteMutationPayload
        ]
        holiday: type[Holiday]
        inbound_email: type[InboundEmail]
        invoice: type[Invoice]
        knowledge_article: type[KnowledgeArticle]
        knowledge_article_template: type[KnowledgeArticleTemplate]
        note: type[Note]
        note_reaction: type[NoteReaction]
        note_reaction_delete_mutation_payload: type[NoteReactionDeleteMutationPayload]
        organization: type[Organization]
        out_of_office_period: type[OutOfOfficePeriod]
        out_of_office_period_delete_mutation_payload: type[
            OutOfOfficePeriodDeleteMutationPayload
        ]
        page_info: type[PageInfo]
        parent_service_instance: type[ParentServiceInstance]
        pdf_design: type[PdfDesign]
        period: type[Period]
        permission: type[Permission]
        person: type[Person]
        problem: type[Problem]
        product: type[Product]
        product_backlog: type[ProductBacklog]
        product_category: type[ProductCategory]
        project: type[Project]
        project_category: type[ProjectCategory]
        project_phase: type[ProjectPhase]
        project_risk_level: type[ProjectRiskLevel]
        project_task: type[ProjectTask]
        project_task_assignment: type[ProjectTaskAssignment]
        project_task_template: type[ProjectTaskTemplate]
        project_task_template_assignment: type[ProjectTaskTemplateAssignment]
        project_task_template_relation: type[ProjectTaskTemplateRelation]
        project_template: type[ProjectTemplate]
        project_template_phase: type[ProjectTemplatePhase]
        provider_shop_article: type[ProviderShopArticle]
        provider_shop_order_line: type[ProviderShopOrderLine]
        rate_limit: type[RateLimit]
        recurrence: type[Recurrence]
        recurrence_template: type[RecurrenceTemplate]
        release: type[Release]
        request: type[Request]
        request_template: type[RequestTemplate]
        request_update_visibility_payload: type[RequestUpdateVisibilityPayload]
        reservation: type[Reservation]
        reservation_offering: type[ReservationOffering]
        rfc_type: type[RfcType]
        rfc_type_activity_id: type[RfcTypeActivityID]
        rfc_type_rate: type[RfcTypeRate]
        risk: type[Risk]
        risk_severity: type[RiskSeverity]
        scrum_workspace: type[ScrumWorkspace]
        sera_ai_studio: type[SeraAiStudio]
        service: type[Service]
        service_category: type[ServiceCategory]
        service_instance: type[ServiceInstance]
        service_level_agreement: type[ServiceLevelAgreement]
        service_offering: type[ServiceOffering]
        shop_article: type[ShopArticle]
        shop_article_category: type[ShopArticleCategory]
        shop_order_line: type[ShopOrderLine]
        short_url: type[ShortUrl]
        site: type[Site]
        skill_pool: type[SkillPool]
        sla_coverage_group: type[SlaCoverageGroup]
        sla_notification_rule: type[SlaNotificationRule]
        sla_notification_scheme: type[SlaNotificationScheme]
        snapshot: type[Snapshot]
        sprint: type[Sprint]
        sprint_backlog_item: type[SprintBacklogItem]
        standard_service_request: type[StandardServiceRequest]
        standard_service_request_activity_id: type[StandardServiceRequestActivityID]
        survey: type[Survey]
        survey_answer: type[SurveyAnswer]
        survey_question: type[SurveyQuestion]
        survey_response: type[SurveyResponse]
        sync_set: type[SyncSet]
        tag: type[Tag]
        task: type[Task]
        task_approval: type[TaskApproval]
        task_template: type[TaskTemplate]
        task_template_approval: type[TaskTemplateApproval]
        team: type[Team]
        time_allocation: type[TimeAllocation]
        time_entry: type[TimeEntry]
        timesheet_setting: type[TimesheetSetting]
        translation: type[Translation]
        trash: type[Trash]
        ui_extension: type[UiExtension]
        ui_extension_version: type[UiExtensionVersion]
        validation_error: type[ValidationError]
        waiting_for_customer_follow_up: type[WaitingForCustomerFollowUp]
        waiting_for_customer_rule: type[WaitingForCustomerRule]
        watch: type[Watch]
        webhook: type[Webhook]
        webhook_delete_mutation_payload: type[WebhookDeleteMutationPayload]
        webhook_policy: type[WebhookPolicy]
        webhook_policy_create_response: type[WebhookPolicyCreateResponse]
        webhook_policy_delete_mutation_payload: type[WebhookPolicyDeleteMutationPayload]
        workflow: type[Workflow]
        workflow_phase: type[WorkflowPhase]
        workflow_task_template_relation: type[WorkflowTaskTemplateRelation]
        workflow_template: type[WorkflowTemplate]
        workflow_template_phase: type[WorkflowTemplatePhase]
        workflow_type: type[WorkflowType]


fake: Fakes = Fakes()
"""Factory of records for tests: ``fake.person(name="Ann")``."""
