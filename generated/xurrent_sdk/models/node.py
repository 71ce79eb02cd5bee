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
    """Fields of results of type ``AccountDesign``."""
    on_address: AddressFields[None, Card]
    """Fields of results of type ``Address``."""
    on_affected_sla: AffectedSlaFields[None, Card]
    """Fields of results of type ``AffectedSla``."""
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
    on_archive: ArchiveFields[None, Card]
    """Fields of results of type ``Archive``."""
    on_async_query: AsyncQueryFields[None, Card]
    """Fields of results of type ``AsyncQuery``."""
    on_attachment: AttachmentFields[None, Card]
    """Fields of results of type ``Attachment``."""
    on_automation_rule: AutomationRuleFields[None, Card]
    """Fields of results of type ``AutomationRule``."""
    on_broadcast: BroadcastFields[None, Card]
    """Fields of results of type ``Broadcast``."""
    on_broadcast_translation: BroadcastTranslationFields[None, Card]
    """Fields of results of type ``BroadcastTranslation``."""
    on_calendar: CalendarFields[None, Card]
    """Fields of results of type ``Calendar``."""
    on_closure_code: ClosureCodeFields[None, Card]
    """Fields of results of type ``ClosureCode``."""
    on_configuration_item: ConfigurationItemFields[None, Card]
    """Fields of results of type ``ConfigurationItem``."""
    on_configuration_item_relation: ConfigurationItemRelationFields[None, Card]
    """Fields of results of type ``ConfigurationItemRelation``."""
    on_contact: ContactFields[None, Card]
    """Fields of results of type ``Contact``."""
    on_contract: ContractFields[None, Card]
    """Fields of results of type ``Contract``."""
    on_custom_collection: CustomCollectionFields[None, Card]
    """Fields of results of type ``CustomCollection``."""
    on_custom_collection_element: CustomCollectionElementFields[None, Card]
    """Fields of results of type ``CustomCollectionElement``."""
    on_effort_class: EffortClassFields[None, Card]
    """Fields of results of type ``EffortClass``."""
    on_effort_class_rate: EffortClassRateFields[None, Card]
    """Fields of results of type ``EffortClassRate``."""
    on_effort_class_rate_id: EffortClassRateIDFields[None, Card]
    """Fields of results of type ``EffortClassRateID``."""
    on_email_template: EmailTemplateFields[None, Card]
    """Fields of results of type ``EmailTemplate``."""
    on_first_line_support_agreement: FirstLineSupportAgreementFields[None, Card]
    """Fields of results of type ``FirstLineSupportAgreement``."""
    on_golden_set_item: GoldenSetItemFields[None, Card]
    """Fields of results of type ``GoldenSetItem``."""
    on_holiday: HolidayFields[None, Card]
    """Fields of results of type ``Holiday``."""
    on_inbound_email: InboundEmailFields[None, Card]
    """Fields of results of type ``InboundEmail``."""
    on_invoice: InvoiceFields[None, Card]
    """Fields of results of type ``Invoice``."""
    on_knowledge_article: KnowledgeArticleFields[None, Card]
    """Fields of results of type ``KnowledgeArticle``."""
    on_knowledge_article_template: KnowledgeArticleTemplateFields[None, Card]
    """Fields of results of type ``KnowledgeArticleTemplate``."""
    on_note: NoteFields[None, Card]
    """Fields of results of type ``Note``."""
    on_note_reaction: NoteReactionFields[None, Card]
    """Fields of results of type ``NoteReaction``."""
    on_organization: OrganizationFields[None, Card]
    """Fields of results of type ``Organization``."""
    on_out_of_office_period: OutOfOfficePeriodFields[None, Card]
    """Fields of results of type ``OutOfOfficePeriod``."""
    on_parent_service_instance: ParentServiceInstanceFields[None, Card]
    """Fields of results of type ``ParentServiceInstance``."""
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
    on_project_phase: ProjectPhaseFields[None, Card]
    """Fields of results of type ``ProjectPhase``."""
    on_project_risk_level: ProjectRiskLevelFields[None, Card]
    """Fields of results of type ``ProjectRiskLevel``."""
    on_project_task: ProjectTaskFields[None, Card]
    """Fields of results of type ``ProjectTask``."""
    on_project_task_assignment: ProjectTaskAssignmentFields[None, Card]
    """Fields of results of type ``ProjectTaskAssignment``."""
    on_project_task_template: ProjectTaskTemplateFields[None, Card]
    """Fields of results of type ``ProjectTaskTemplate``."""
    on_project_task_template_assignment: ProjectTaskTemplateAssignmentFields[None, Card]
    """Fields of results of type ``ProjectTaskTemplateAssignment``."""
    on_project_task_template_relation: ProjectTaskTemplateRelationFields[None, Card]
    """Fields of results of type ``ProjectTaskTemplateRelation``."""
    on_project_template: ProjectTemplateFields[None, Card]
    """Fields of results of type ``ProjectTemplate``."""
    on_project_template_phase: ProjectTemplatePhaseFields[None, Card]
    """Fields of results of type ``ProjectTemplatePhase``."""
    on_provider_shop_article: ProviderShopArticleFields[None, Card]
    """Fields of results of type ``ProviderShopArticle``."""
    on_provider_shop_order_line: ProviderShopOrderLineFields[None, Card]
    """Fields of results of type ``ProviderShopOrderLine``."""
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
    on_rfc_type_activity_id: RfcTypeActivityIDFields[None, Card]
    """Fields of results of type ``RfcTypeActivityID``."""
    on_rfc_type_rate: RfcTypeRateFields[None, Card]
    """Fields of results of type ``RfcTypeRate``."""
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
    on_standard_service_request: StandardServiceRequestFields[None, Card]
    """Fields of results of type ``StandardServiceRequest``."""
    on_standard_service_request_activity_id: StandardServiceRequestActivityIDFields[
        None, Card
    ]
    """Fields of results of type ``StandardServiceRequestActivityID``."""
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
    on_task_approval: TaskApprovalFields[None, Card]
    """Fields of results of type ``TaskApproval``."""
    on_task_template: TaskTemplateFields[None, Card]
    """Fields of results of type ``TaskTemplate``."""
    on_task_template_approval: TaskTemplateApprovalFields[None, Card]
    """Fields of results of type ``TaskTemplateApproval``."""
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
    on_trash: TrashFields[None, Card]
    """Fields of results of type ``Trash``."""
    on_ui_extension: UiExtensionFields[None, Card]
    """Fields of results of type ``UiExtension``."""
    on_ui_extension_version: UiExtensionVersionFields[None, Card]
    """Fields of results of type ``UiExtensionVersion``."""
    on_waiting_for_customer_follow_up: WaitingForCustomerFollowUpFields[None, Card]
    """Fields of results of type ``WaitingForCustomerFollowUp``."""
    on_watch: WatchFields[None, Card]
    """Fields of results of type ``Watch``."""
    on_webhook: WebhookFields[None, Card]
    """Fields of results of type ``Webhook``."""
    on_webhook_policy: WebhookPolicyFields[None, Card]
    """Fields of results of type ``WebhookPolicy``."""
    on_webhook_policy_create_response: WebhookPolicyCreateResponseFields[None, Card]
    """Fields of results of type ``WebhookPolicyCreateResponse``."""
    on_workflow: WorkflowFields[None, Card]
    """Fields of results of type ``Workflow``."""
    on_workflow_phase: WorkflowPhaseFields[None, Card]
    """Fields of results of type ``WorkflowPhase``."""
    on_workflow_task_template_relation: WorkflowTaskTemplateRelationFields[None, Card]
    """Fields of results of type ``WorkflowTaskTemplateRelation``."""
    on_workflow_template: WorkflowTemplateFields[None, Card]
    """Fields of results of type ``WorkflowTemplate``."""
    on_workflow_template_phase: WorkflowTemplatePhaseFields[None, Card]
    """Fields of results of type ``WorkflowTemplatePhase``."""
    on_workflow_type: WorkflowTypeFields[None, Card]
    """Fields of results of type ``WorkflowType``."""


class NodeFields(
    NodePaths[Nul, Card], ObjectFields[Node | Nul, "NodeFields[Never, One]", Card]
):
    """Fields of ``Node`` to select."""
