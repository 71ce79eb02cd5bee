# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Node``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One
    from .account_design import AccountDesignFields
    from .address import AddressFields
    from .affected_sla import AffectedSlaFields
    from .agile_board import AgileBoardFields
    from .agile_board_column import AgileBoardColumnFields
    from .app_instance import AppInstanceFields
    from .app_offering import AppOfferingFields
    from .app_offering_automation_rule import AppOfferingAutomationRuleFields
    from .archive import ArchiveFields
    from .async_query import AsyncQueryFields
    from .attachment import AttachmentFields
    from .automation_rule import AutomationRuleFields
    from .broadcast import BroadcastFields
    from .broadcast_translation import BroadcastTranslationFields
    from .calendar import CalendarFields
    from .closure_code import ClosureCodeFields
    from .configuration_item import ConfigurationItemFields
    from .configuration_item_relation import ConfigurationItemRelationFields
    from .contact import ContactFields
    from .contract import ContractFields
    from .custom_collection import CustomCollectionFields
    from .custom_collection_element import CustomCollectionElementFields
    from .effort_class import EffortClassFields
    from .effort_class_rate import EffortClassRateFields
    from .effort_class_rate_id import EffortClassRateIDFields
    from .email_template import EmailTemplateFields
    from .first_line_support_agreement import FirstLineSupportAgreementFields
    from .golden_set_item import GoldenSetItemFields
    from .holiday import HolidayFields
    from .inbound_email import InboundEmailFields
    from .invoice import InvoiceFields
    from .knowledge_article import KnowledgeArticleFields
    from .knowledge_article_template import KnowledgeArticleTemplateFields
    from .note import NoteFields
    from .note_reaction import NoteReactionFields
    from .organization import OrganizationFields
    from .out_of_office_period import OutOfOfficePeriodFields
    from .parent_service_instance import ParentServiceInstanceFields
    from .pdf_design import PdfDesignFields
    from .person import PersonFields
    from .problem import ProblemFields
    from .product import ProductFields
    from .product_backlog import ProductBacklogFields
    from .product_category import ProductCategoryFields
    from .project import ProjectFields
    from .project_category import ProjectCategoryFields
    from .project_phase import ProjectPhaseFields
    from .project_risk_level import ProjectRiskLevelFields
    from .project_task import ProjectTaskFields
    from .project_task_assignment import ProjectTaskAssignmentFields
    from .project_task_template import ProjectTaskTemplateFields
    from .project_task_template_assignment import ProjectTaskTemplateAssignmentFields
    from .project_task_template_relation import ProjectTaskTemplateRelationFields
    from .project_template import ProjectTemplateFields
    from .project_template_phase import ProjectTemplatePhaseFields
    from .provider_shop_article import ProviderShopArticleFields
    from .provider_shop_order_line import ProviderShopOrderLineFields
    from .release import ReleaseFields
    from .request import RequestFields
    from .request_template import RequestTemplateFields
    from .reservation import ReservationFields
    from .reservation_offering import ReservationOfferingFields
    from .rfc_type import RfcTypeFields
    from .rfc_type_activity_id import RfcTypeActivityIDFields
    from .rfc_type_rate import RfcTypeRateFields
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
    from .standard_service_request import StandardServiceRequestFields
    from .standard_service_request_activity_id import (
        StandardServiceRequestActivityIDFields,
    )
    from .survey import SurveyFields
    from .survey_answer import SurveyAnswerFields
    from .survey_question import SurveyQuestionFields
    from .survey_response import SurveyResponseFields
    from .sync_set import SyncSetFields
    from .tag import TagFields
    from .task import TaskFields
    from .task_approval import TaskApprovalFields
    from .task_template import TaskTemplateFields
    from .task_template_approval import TaskTemplateApprovalFields
    from .team import TeamFields
    from .time_allocation import TimeAllocationFields
    from .time_entry import TimeEntryFields
    from .timesheet_setting import TimesheetSettingFields
    from .translation import TranslationFields
    from .trash import TrashFields
    from .ui_extension import UiExtensionFields
    from .ui_extension_version import UiExtensionVersionFields
    from .waiting_for_customer_follow_up import WaitingForCustomerFollowUpFields
    from .watch import WatchFields
    from .webhook import WebhookFields
    from .webhook_policy import WebhookPolicyFields
    from .webhook_policy_create_response import WebhookPolicyCreateResponseFields
    from .workflow import WorkflowFields
    from .workflow_phase import WorkflowPhaseFields
    from .workflow_task_template_relation import WorkflowTaskTemplateRelationFields
    from .workflow_template import WorkflowTemplateFields
    from .workflow_template_phase import WorkflowTemplatePhaseFields
    from .workflow_type import WorkflowTypeFields


class Node(GraphQLModel, frozen=True):
    """Anything that has a node ID and can be fetched with `node(id:)`."""

    __graphql_fragments__ = """
    on_account_design AccountDesign
    on_address Address
    on_affected_sla AffectedSla
    on_agile_board AgileBoard
    on_agile_board_column AgileBoardColumn
    on_app_instance AppInstance
    on_app_offering AppOffering
    on_app_offering_automation_rule AppOfferingAutomationRule
    on_archive Archive
    on_async_query AsyncQuery
    on_attachment Attachment
    on_automation_rule AutomationRule
    on_broadcast Broadcast
    on_broadcast_translation BroadcastTranslation
    on_calendar Calendar
    on_closure_code ClosureCode
    on_configuration_item ConfigurationItem
    on_configuration_item_relation ConfigurationItemRelation
    on_contact Contact
    on_contract Contract
    on_custom_collection CustomCollection
    on_custom_collection_element CustomCollectionElement
    on_effort_class EffortClass
    on_effort_class_rate EffortClassRate
    on_effort_class_rate_id EffortClassRateID
    on_email_template EmailTemplate
    on_first_line_support_agreement FirstLineSupportAgreement
    on_golden_set_item GoldenSetItem
    on_holiday Holiday
    on_inbound_email InboundEmail
    on_invoice Invoice
    on_knowledge_article KnowledgeArticle
    on_knowledge_article_template KnowledgeArticleTemplate
    on_note Note
    on_note_reaction NoteReaction
    on_organization Organization
    on_out_of_office_period OutOfOfficePeriod
    on_parent_service_instance ParentServiceInstance
    on_pdf_design PdfDesign
    on_person Person
    on_problem Problem
    on_product Product
    on_product_backlog ProductBacklog
    on_product_category ProductCategory
    on_project Project
    on_project_category ProjectCategory
    on_project_phase ProjectPhase
    on_project_risk_level ProjectRiskLevel
    on_project_task ProjectTask
    on_project_task_assignment ProjectTaskAssignment
    on_project_task_template ProjectTaskTemplate
    on_project_task_template_assignment ProjectTaskTemplateAssignment
    on_project_task_template_relation ProjectTaskTemplateRelation
    on_project_template ProjectTemplate
    on_project_template_phase ProjectTemplatePhase
    on_provider_shop_article ProviderShopArticle
    on_provider_shop_order_line ProviderShopOrderLine
    on_release Release
    on_request Request
    on_request_template RequestTemplate
    on_reservation Reservation
    on_reservation_offering ReservationOffering
    on_rfc_type RfcType
    on_rfc_type_activity_id RfcTypeActivityID
    on_rfc_type_rate RfcTypeRate
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
    on_standard_service_request StandardServiceRequest
    on_standard_service_request_activity_id StandardServiceRequestActivityID
    on_survey Survey
    on_survey_answer SurveyAnswer
    on_survey_question SurveyQuestion
    on_survey_response SurveyResponse
    on_sync_set SyncSet
    on_tag Tag
    on_task Task
    on_task_approval TaskApproval
    on_task_template TaskTemplate
    on_task_template_approval TaskTemplateApproval
    on_team Team
    on_time_allocation TimeAllocation
    on_time_entry TimeEntry
    on_timesheet_setting TimesheetSetting
    on_translation Translation
    on_trash Trash
    on_ui_extension UiExtension
    on_ui_extension_version UiExtensionVersion
    on_waiting_for_customer_follow_up WaitingForCustomerFollowUp
    on_watch Watch
    on_webhook Webhook
    on_webhook_policy WebhookPolicy
    on_webhook_policy_create_response WebhookPolicyCreateResponse
    on_workflow Workflow
    on_workflow_phase WorkflowPhase
    on_workflow_task_template_relation WorkflowTaskTemplateRelation
    on_workflow_template WorkflowTemplate
    on_workflow_template_phase WorkflowTemplatePhase
    on_workflow_type WorkflowType
    """

    id: str = of("id: ID!")
    """Node ID, unique over all record types."""


class NodePaths(Generic[Nul, Card]):
    """Paths to the fields of ``Node``."""

    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    on_account_design: AccountDesignFields[None, Card]
    on_address: AddressFields[None, Card]
    on_affected_sla: AffectedSlaFields[None, Card]
    on_agile_board: AgileBoardFields[None, Card]
    on_agile_board_column: AgileBoardColumnFields[None, Card]
    on_app_instance: AppInstanceFields[None, Card]
    on_app_offering: AppOfferingFields[None, Card]
    on_app_offering_automation_rule: AppOfferingAutomationRuleFields[None, Card]
    on_archive: ArchiveFields[None, Card]
    on_async_query: AsyncQueryFields[None, Card]
    on_attachment: AttachmentFields[None, Card]
    on_automation_rule: AutomationRuleFields[None, Card]
    on_broadcast: BroadcastFields[None, Card]
    on_broadcast_translation: BroadcastTranslationFields[None, Card]
    on_calendar: CalendarFields[None, Card]
    on_closure_code: ClosureCodeFields[None, Card]
    on_configuration_item: ConfigurationItemFields[None, Card]
    on_configuration_item_relation: ConfigurationItemRelationFields[None, Card]
    on_contact: ContactFields[None, Card]
    on_contract: ContractFields[None, Card]
    on_custom_collection: CustomCollectionFields[None, Card]
    on_custom_collection_element: CustomCollectionElementFields[None, Card]
    on_effort_class: EffortClassFields[None, Card]
    on_effort_class_rate: EffortClassRateFields[None, Card]
    on_effort_class_rate_id: EffortClassRateIDFields[None, Card]
    on_email_template: EmailTemplateFields[None, Card]
    on_first_line_support_agreement: FirstLineSupportAgreementFields[None, Card]
    on_golden_set_item: GoldenSetItemFields[None, Card]
    on_holiday: HolidayFields[None, Card]
    on_inbound_email: InboundEmailFields[None, Card]
    on_invoice: InvoiceFields[None, Card]
    on_knowledge_article: KnowledgeArticleFields[None, Card]
    on_knowledge_article_template: KnowledgeArticleTemplateFields[None, Card]
    on_note: NoteFields[None, Card]
    on_note_reaction: NoteReactionFields[None, Card]
    on_organization: OrganizationFields[None, Card]
    on_out_of_office_period: OutOfOfficePeriodFields[None, Card]
    on_parent_service_instance: ParentServiceInstanceFields[None, Card]
    on_pdf_design: PdfDesignFields[None, Card]
    on_person: PersonFields[None, Card]
    on_problem: ProblemFields[None, Card]
    on_product: ProductFields[None, Card]
    on_product_backlog: ProductBacklogFields[None, Card]
    on_product_category: ProductCategoryFields[None, Card]
    on_project: ProjectFields[None, Card]
    on_project_category: ProjectCategoryFields[None, Card]
    on_project_phase: ProjectPhaseFields[None, Card]
    on_project_risk_level: ProjectRiskLevelFields[None, Card]
    on_project_task: ProjectTaskFields[None, Card]
    on_project_task_assignment: ProjectTaskAssignmentFields[None, Card]
    on_project_task_template: ProjectTaskTemplateFields[None, Card]
    on_project_task_template_assignment: ProjectTaskTemplateAssignmentFields[None, Card]
    on_project_task_template_relation: ProjectTaskTemplateRelationFields[None, Card]
    on_project_template: ProjectTemplateFields[None, Card]
    on_project_template_phase: ProjectTemplatePhaseFields[None, Card]
    on_provider_shop_article: ProviderShopArticleFields[None, Card]
    on_provider_shop_order_line: ProviderShopOrderLineFields[None, Card]
    on_release: ReleaseFields[None, Card]
    on_request: RequestFields[None, Card]
    on_request_template: RequestTemplateFields[None, Card]
    on_reservation: ReservationFields[None, Card]
    on_reservation_offering: ReservationOfferingFields[None, Card]
    on_rfc_type: RfcTypeFields[None, Card]
    on_rfc_type_activity_id: RfcTypeActivityIDFields[None, Card]
    on_rfc_type_rate: RfcTypeRateFields[None, Card]
    on_risk: RiskFields[None, Card]
    on_risk_severity: RiskSeverityFields[None, Card]
    on_scrum_workspace: ScrumWorkspaceFields[None, Card]
    on_sera_ai_studio: SeraAiStudioFields[None, Card]
    on_service: ServiceFields[None, Card]
    on_service_category: ServiceCategoryFields[None, Card]
    on_service_instance: ServiceInstanceFields[None, Card]
    on_service_level_agreement: ServiceLevelAgreementFields[None, Card]
    on_service_offering: ServiceOfferingFields[None, Card]
    on_shop_article: ShopArticleFields[None, Card]
    on_shop_article_category: ShopArticleCategoryFields[None, Card]
    on_shop_order_line: ShopOrderLineFields[None, Card]
    on_short_url: ShortUrlFields[None, Card]
    on_site: SiteFields[None, Card]
    on_skill_pool: SkillPoolFields[None, Card]
    on_sla_coverage_group: SlaCoverageGroupFields[None, Card]
    on_sla_notification_scheme: SlaNotificationSchemeFields[None, Card]
    on_sprint: SprintFields[None, Card]
    on_sprint_backlog_item: SprintBacklogItemFields[None, Card]
    on_standard_service_request: StandardServiceRequestFields[None, Card]
    on_standard_service_request_activity_id: StandardServiceRequestActivityIDFields[
        None, Card
    ]
    on_survey: SurveyFields[None, Card]
    on_survey_answer: SurveyAnswerFields[None, Card]
    on_survey_question: SurveyQuestionFields[None, Card]
    on_survey_response: SurveyResponseFields[None, Card]
    on_sync_set: SyncSetFields[None, Card]
    on_tag: TagFields[None, Card]
    on_task: TaskFields[None, Card]
    on_task_approval: TaskApprovalFields[None, Card]
    on_task_template: TaskTemplateFields[None, Card]
    on_task_template_approval: TaskTemplateApprovalFields[None, Card]
    on_team: TeamFields[None, Card]
    on_time_allocation: TimeAllocationFields[None, Card]
    on_time_entry: TimeEntryFields[None, Card]
    on_timesheet_setting: TimesheetSettingFields[None, Card]
    on_translation: TranslationFields[None, Card]
    on_trash: TrashFields[None, Card]
    on_ui_extension: UiExtensionFields[None, Card]
    on_ui_extension_version: UiExtensionVersionFields[None, Card]
    on_waiting_for_customer_follow_up: WaitingForCustomerFollowUpFields[None, Card]
    on_watch: WatchFields[None, Card]
    on_webhook: WebhookFields[None, Card]
    on_webhook_policy: WebhookPolicyFields[None, Card]
    on_webhook_policy_create_response: WebhookPolicyCreateResponseFields[None, Card]
    on_workflow: WorkflowFields[None, Card]
    on_workflow_phase: WorkflowPhaseFields[None, Card]
    on_workflow_task_template_relation: WorkflowTaskTemplateRelationFields[None, Card]
    on_workflow_template: WorkflowTemplateFields[None, Card]
    on_workflow_template_phase: WorkflowTemplatePhaseFields[None, Card]
    on_workflow_type: WorkflowTypeFields[None, Card]


class NodeFields(
    NodePaths[Nul, Card], ObjectFields[Node | Nul, "NodeFields[Never, One]", Card]
):
    """Fields of ``Node`` to select."""
