# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Record``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    GraphQLModel,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
)

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from .account import Account, AccountFields
    from .account_design import AccountDesignFields
    from .agile_board import AgileBoardFields
    from .agile_board_column import AgileBoardColumnFields
    from .app_instance import AppInstanceFields
    from .app_offering import AppOfferingFields
    from .app_offering_automation_rule import AppOfferingAutomationRuleFields
    from .async_query import AsyncQueryFields
    from .automation_rule import AutomationRuleFields
    from .broadcast import BroadcastFields
    from .calendar import CalendarFields
    from .closure_code import ClosureCodeFields
    from .configuration_item import ConfigurationItemFields
    from .contract import ContractFields
    from .custom_collection import CustomCollectionFields
    from .custom_collection_element import CustomCollectionElementFields
    from .effort_class import EffortClassFields
    from .email_template import EmailTemplateFields
    from .first_line_support_agreement import FirstLineSupportAgreementFields
    from .golden_set_item import GoldenSetItemFields
    from .holiday import HolidayFields
    from .invoice import InvoiceFields
    from .knowledge_article import KnowledgeArticleFields
    from .knowledge_article_template import KnowledgeArticleTemplateFields
    from .organization import OrganizationFields
    from .out_of_office_period import OutOfOfficePeriodFields
    from .pdf_design import PdfDesignFields
    from .person import PersonFields
    from .problem import ProblemFields
    from .product import ProductFields
    from .product_backlog import ProductBacklogFields
    from .product_category import ProductCategoryFields
    from .project import ProjectFields
    from .project_category import ProjectCategoryFields
    from .project_risk_level import ProjectRiskLevelFields
    from .project_task import ProjectTaskFields
    from .project_task_template import ProjectTaskTemplateFields
    from .project_template import ProjectTemplateFields
    from .release import ReleaseFields
    from .request import RequestFields
    from .request_template import RequestTemplateFields
    from .reservation import ReservationFields
    from .reservation_offering import ReservationOfferingFields
    from .rfc_type import RfcTypeFields
    from .risk import RiskFields
    from .risk_severity import RiskSeverityFields
    from .scrum_workspace import ScrumWorkspaceFields
    from .sera_ai_studio import SeraAiStudioFields
    from .service import ServiceFields
    from .service_category import ServiceCategoryFields
    from .service_instance import ServiceInstanceFields
    from .service_level_agreement import ServiceLevelAgreementFields
    from .service_offering import ServiceOfferingFields
    from .shop_article import ShopArticleFields
    from .shop_article_category import ShopArticleCategoryFields
    from .shop_order_line import ShopOrderLineFields
    from .short_url import ShortUrlFields
    from .site import SiteFields
    from .skill_pool import SkillPoolFields
    from .sla_coverage_group import SlaCoverageGroupFields
    from .sla_notification_scheme import SlaNotificationSchemeFields
    from .sprint import SprintFields
    from .sprint_backlog_item import SprintBacklogItemFields
    from .survey import SurveyFields
    from .survey_answer import SurveyAnswerFields
    from .survey_question import SurveyQuestionFields
    from .survey_response import SurveyResponseFields
    from .sync_set import SyncSetFields
    from .tag import TagFields
    from .task import TaskFields
    from .task_template import TaskTemplateFields
    from .team import TeamFields
    from .time_allocation import TimeAllocationFields
    from .time_entry import TimeEntryFields
    from .timesheet_setting import TimesheetSettingFields
    from .translation import TranslationFields
    from .ui_extension import UiExtensionFields
    from .waiting_for_customer_follow_up import WaitingForCustomerFollowUpFields
    from .webhook import WebhookFields
    from .webhook_policy import WebhookPolicyFields
    from .webhook_policy_create_response import WebhookPolicyCreateResponseFields
    from .workflow import WorkflowFields
    from .workflow_template import WorkflowTemplateFields
    from .workflow_type import WorkflowTypeFields


class Record(GraphQLModel, frozen=True):
    """Stored record with an owning account and time stamps."""

    __graphql_fragments__ = """
    on_account_design AccountDesign
    on_agile_board AgileBoard
    on_agile_board_column AgileBoardColumn
    on_app_instance AppInstance
    on_app_offering AppOffering
    on_app_offering_automation_rule AppOfferingAutomationRule
    on_async_query AsyncQuery
    on_automation_rule AutomationRule
    on_broadcast Broadcast
    on_calendar Calendar
    on_closure_code ClosureCode
    on_configuration_item ConfigurationItem
    on_contract Contract
    on_custom_collection CustomCollection
    on_custom_collection_element CustomCollectionElement
    on_effort_class EffortClass
    on_email_template EmailTemplate
    on_first_line_support_agreement FirstLineSupportAgreement
    on_golden_set_item GoldenSetItem
    on_holiday Holiday
    on_invoice Invoice
    on_knowledge_article KnowledgeArticle
    on_knowledge_article_template KnowledgeArticleTemplate
    on_organization Organization
    on_out_of_office_period OutOfOfficePeriod
    on_pdf_design PdfDesign
    on_person Person
    on_problem Problem
    on_product Product
    on_product_backlog ProductBacklog
    on_product_category ProductCategory
    on_project Project
    on_project_category ProjectCategory
    on_project_risk_level ProjectRiskLevel
    on_project_task ProjectTask
    on_project_task_template ProjectTaskTemplate
    on_project_template ProjectTemplate
    on_release Release
    on_request Request
    on_request_template RequestTemplate
    on_reservation Reservation
    on_reservation_offering ReservationOffering
    on_rfc_type RfcType
    on_risk Risk
    on_risk_severity RiskSeverity
    on_scrum_workspace ScrumWorkspace
    on_sera_ai_studio SeraAiStudio
    on_service Service
    on_service_category ServiceCategory
    on_service_instance ServiceInstance
    on_service_level_agreement ServiceLevelAgreement
    on_service_offering ServiceOffering
    on_shop_article ShopArticle
    on_shop_article_category ShopArticleCategory
    on_shop_order_line ShopOrderLine
    on_short_url ShortUrl
    on_site Site
    on_skill_pool SkillPool
    on_sla_coverage_group SlaCoverageGroup
    on_sla_notification_scheme SlaNotificationScheme
    on_sprint Sprint
    on_sprint_backlog_item SprintBacklogItem
    on_survey Survey
    on_survey_answer SurveyAnswer
    on_survey_question SurveyQuestion
    on_survey_response SurveyResponse
    on_sync_set SyncSet
    on_tag Tag
    on_task Task
    on_task_template TaskTemplate
    on_team Team
    on_time_allocation TimeAllocation
    on_time_entry TimeEntry
    on_timesheet_setting TimesheetSetting
    on_translation Translation
    on_ui_extension UiExtension
    on_waiting_for_customer_follow_up WaitingForCustomerFollowUp
    on_webhook Webhook
    on_webhook_policy WebhookPolicy
    on_webhook_policy_create_response WebhookPolicyCreateResponse
    on_workflow Workflow
    on_workflow_template WorkflowTemplate
    on_workflow_type WorkflowType
    """

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class RecordPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Record``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    on_account_design: AccountDesignFields[None, Card]
    """Fields of results of type ``AccountDesign``."""
    on_agile_board: AgileBoardFields[None, Card]
    """Fields of results of type ``AgileBoard``."""
    on_agile_board_column: AgileBoardColumnFields[None, Card]
    """Fields of results of type ``AgileBoardColumn``."""
    on_app_instance: AppInstanceFields[None, Card]
    """Fields of results of type ``AppInstance``."""
    on_app_offering: AppOfferingFields[None, Card]
    """Fields of results of type ``AppOffering``."""
    on_app_offering_automation_rule: AppOfferingAutomationRuleFields[None, Card]
    """Fields of results of type ``AppOfferingAutomationRule``."""
    on_async_query: AsyncQueryFields[None, Card]
    """Fields of results of type ``AsyncQuery``."""
    on_automation_rule: AutomationRuleFields[None, Card]
    """Fields of results of type ``AutomationRule``."""
    on_broadcast: BroadcastFields[None, Card]
    """Fields of results of type ``Broadcast``."""
    on_calendar: CalendarFields[None, Card]
    """Fields of results of type ``Calendar``."""
    on_closure_code: ClosureCodeFields[None, Card]
    """Fields of results of type ``ClosureCode``."""
    on_configuration_item: ConfigurationItemFields[None, Card]
    """Fields of results of type ``ConfigurationItem``."""
    on_contract: ContractFields[None, Card]
    """Fields of results of type ``Contract``."""
    on_custom_collection: CustomCollectionFields[None, Card]
    """Fields of results of type ``CustomCollection``."""
    on_custom_collection_element: CustomCollectionElementFields[None, Card]
    """Fields of results of type ``CustomCollectionElement``."""
    on_effort_class: EffortClassFields[None, Card]
    """Fields of results of type ``EffortClass``."""
    on_email_template: EmailTemplateFields[None, Card]
    """Fields of results of type ``EmailTemplate``."""
    on_first_line_support_agreement: FirstLineSupportAgreementFields[None, Card]
    """Fields of results of type ``FirstLineSupportAgreement``."""
    on_golden_set_item: GoldenSetItemFields[None, Card]
    """Fields of results of type ``GoldenSetItem``."""
    on_holiday: HolidayFields[None, Card]
    """Fields of results of type ``Holiday``."""
    on_invoice: InvoiceFields[None, Card]
    """Fields of results of type ``Invoice``."""
    on_knowledge_article: KnowledgeArticleFields[None, Card]
    """Fields of results of type ``KnowledgeArticle``."""
    on_knowledge_article_template: KnowledgeArticleTemplateFields[None, Card]
    """Fields of results of type ``KnowledgeArticleTemplate``."""
    on_organization: OrganizationFields[None, Card]
    """Fields of results of type ``Organization``."""
    on_out_of_office_period: OutOfOfficePeriodFields[None, Card]
    """Fields of results of type ``OutOfOfficePeriod``."""
    on_pdf_design: PdfDesignFields[None, Card]
    """Fields of results of type ``PdfDesign``."""
    on_person: PersonFields[None, Card]
    """Fields of results of type ``Person``."""
    on_problem: ProblemFields[None, Card]
    """Fields of results of type ``Problem``."""
    on_product: ProductFields[None, Card]
    """Fields of results of type ``Product``."""
    on_product_backlog: ProductBacklogFields[None, Card]
    """Fields of results of type ``ProductBacklog``."""
    on_product_category: ProductCategoryFields[None, Card]
    """Fields of results of type ``ProductCategory``."""
    on_project: ProjectFields[None, Card]
    """Fields of results of type ``Project``."""
    on_project_category: ProjectCategoryFields[None, Card]
    """Fields of results of type ``ProjectCategory``."""
    on_project_risk_level: ProjectRiskLevelFields[None, Card]
    """Fields of results of type ``ProjectRiskLevel``."""
    on_project_task: ProjectTaskFields[None, Card]
    """Fields of results of type ``ProjectTask``."""
    on_project_task_template: ProjectTaskTemplateFields[None, Card]
    """Fields of results of type ``ProjectTaskTemplate``."""
    on_project_template: ProjectTemplateFields[None, Card]
    """Fields of results of type ``ProjectTemplate``."""
    on_release: ReleaseFields[None, Card]
    """Fields of results of type ``Release``."""
    on_request: RequestFields[None, Card]
    """Fields of results of type ``Request``."""
    on_request_template: RequestTemplateFields[None, Card]
    """Fields of results of type ``RequestTemplate``."""
    on_reservation: ReservationFields[None, Card]
    """Fields of results of type ``Reservation``."""
    on_reservation_offering: ReservationOfferingFields[None, Card]
    """Fields of results of type ``ReservationOffering``."""
    on_rfc_type: RfcTypeFields[None, Card]
    """Fields of results of type ``RfcType``."""
    on_risk: RiskFields[None, Card]
    """Fields of results of type ``Risk``."""
    on_risk_severity: RiskSeverityFields[None, Card]
    """Fields of results of type ``RiskSeverity``."""
    on_scrum_workspace: ScrumWorkspaceFields[None, Card]
    """Fields of results of type ``ScrumWorkspace``."""
    on_sera_ai_studio: SeraAiStudioFields[None, Card]
    """Fields of results of type ``SeraAiStudio``."""
    on_service: ServiceFields[None, Card]
    """Fields of results of type ``Service``."""
    on_service_category: ServiceCategoryFields[None, Card]
    """Fields of results of type ``ServiceCategory``."""
    on_service_instance: ServiceInstanceFields[None, Card]
    """Fields of results of type ``ServiceInstance``."""
    on_service_level_agreement: ServiceLevelAgreementFields[None, Card]
    """Fields of results of type ``ServiceLevelAgreement``."""
    on_service_offering: ServiceOfferingFields[None, Card]
    """Fields of results of type ``ServiceOffering``."""
    on_shop_article: ShopArticleFields[None, Card]
    """Fields of results of type ``ShopArticle``."""
    on_shop_article_category: ShopArticleCategoryFields[None, Card]
    """Fields of results of type ``ShopArticleCategory``."""
    on_shop_order_line: ShopOrderLineFields[None, Card]
    """Fields of results of type ``ShopOrderLine``."""
    on_short_url: ShortUrlFields[None, Card]
    """Fields of results of type ``ShortUrl``."""
    on_site: SiteFields[None, Card]
    """Fields of results of type ``Site``."""
    on_skill_pool: SkillPoolFields[None, Card]
    """Fields of results of type ``SkillPool``."""
    on_sla_coverage_group: SlaCoverageGroupFields[None, Card]
    """Fields of results of type ``SlaCoverageGroup``."""
    on_sla_notification_scheme: SlaNotificationSchemeFields[None, Card]
    """Fields of results of type ``SlaNotificationScheme``."""
    on_sprint: SprintFields[None, Card]
    """Fields of results of type ``Sprint``."""
    on_sprint_backlog_item: SprintBacklogItemFields[None, Card]
    """Fields of results of type ``SprintBacklogItem``."""
    on_survey: SurveyFields[None, Card]
    """Fields of results of type ``Survey``."""
    on_survey_answer: SurveyAnswerFields[None, Card]
    """Fields of results of type ``SurveyAnswer``."""
    on_survey_question: SurveyQuestionFields[None, Card]
    """Fields of results of type ``SurveyQuestion``."""
    on_survey_response: SurveyResponseFields[None, Card]
    """Fields of results of type ``SurveyResponse``."""
    on_sync_set: SyncSetFields[None, Card]
    """Fields of results of type ``SyncSet``."""
    on_tag: TagFields[None, Card]
    """Fields of results of type ``Tag``."""
    on_task: TaskFields[None, Card]
    """Fields of results of type ``Task``."""
    on_task_template: TaskTemplateFields[None, Card]
    """Fields of results of type ``TaskTemplate``."""
    on_team: TeamFields[None, Card]
    """Fields of results of type ``Team``."""
    on_time_allocation: TimeAllocationFields[None, Card]
    """Fields of results of type ``TimeAllocation``."""
    on_time_entry: TimeEntryFields[None, Card]
    """Fields of results of type ``TimeEntry``."""
    on_timesheet_setting: TimesheetSettingFields[None, Card]
    """Fields of results of type ``TimesheetSetting``."""
    on_translation: TranslationFields[None, Card]
    """Fields of results of type ``Translation``."""
    on_ui_extension: UiExtensionFields[None, Card]
    """Fields of results of type ``UiExtension``."""
    on_waiting_for_customer_follow_up: WaitingForCustomerFollowUpFields[None, Card]
    """Fields of results of type ``WaitingForCustomerFollowUp``."""
    on_webhook: WebhookFields[None, Card]
    """Fields of results of type ``Webhook``."""
    on_webhook_policy: WebhookPolicyFields[None, Card]
    """Fields of results of type ``WebhookPolicy``."""
    on_webhook_policy_create_response: WebhookPolicyCreateResponseFields[None, Card]
    """Fields of results of type ``WebhookPolicyCreateResponse``."""
    on_workflow: WorkflowFields[None, Card]
    """Fields of results of type ``Workflow``."""
    on_workflow_template: WorkflowTemplateFields[None, Card]
    """Fields of results of type ``WorkflowTemplate``."""
    on_workflow_type: WorkflowTypeFields[None, Card]
    """Fields of results of type ``WorkflowType``."""


class RecordFields(
    RecordPaths[Nul, Card], ObjectFields[Record | Nul, "RecordFields[Never, One]", Card]
):
    """Fields of ``Record`` to select."""


class RecordConnectionFields(
    RecordPaths[Never, Many], ConnectionFields[Row, "RecordFields[Never, One]", Card]
):
    """Fields of a connection of ``Record`` to select."""
