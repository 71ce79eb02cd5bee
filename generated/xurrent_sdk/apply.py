# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Upsert records from rows, by source and key."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING, TypedDict

from ._runtime.apply.plan import ApplyRoots, R_co

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Never, Required

    from ._runtime.apply.plan import Applied, ApplyPlan, AsyncApplyPlan
    from .inputs.agile_board import AgileBoardApplyRow
    from .inputs.app_offering import AppOfferingApplyRow
    from .inputs.automation_rule import AutomationRuleApplyRow
    from .inputs.broadcast import BroadcastApplyRow
    from .inputs.calendar import CalendarApplyRow
    from .inputs.closure_code import ClosureCodeApplyRow
    from .inputs.configuration_item import ConfigurationItemApplyRow
    from .inputs.contract import ContractApplyRow
    from .inputs.custom_collection import CustomCollectionApplyRow
    from .inputs.custom_collection_element import CustomCollectionElementApplyRow
    from .inputs.effort_class import EffortClassApplyRow
    from .inputs.first_line_support_agreement import FirstLineSupportAgreementApplyRow
    from .inputs.holiday import HolidayApplyRow
    from .inputs.invoice import InvoiceApplyRow
    from .inputs.knowledge_article import KnowledgeArticleApplyRow
    from .inputs.organization import OrganizationApplyRow
    from .inputs.out_of_office_period import OutOfOfficePeriodApplyRow
    from .inputs.pdf_design import PdfDesignApplyRow
    from .inputs.person import PersonApplyRow
    from .inputs.problem import ProblemApplyRow
    from .inputs.product import ProductApplyRow
    from .inputs.product_backlog import ProductBacklogApplyRow
    from .inputs.product_category import ProductCategoryApplyRow
    from .inputs.project import ProjectApplyRow
    from .inputs.project_category import ProjectCategoryApplyRow
    from .inputs.project_risk_level import ProjectRiskLevelApplyRow
    from .inputs.project_task import ProjectTaskApplyRow
    from .inputs.project_task_template import ProjectTaskTemplateApplyRow
    from .inputs.project_template import ProjectTemplateApplyRow
    from .inputs.release import ReleaseApplyRow
    from .inputs.request import RequestApplyRow
    from .inputs.request_template import RequestTemplateApplyRow
    from .inputs.reservation import ReservationApplyRow
    from .inputs.reservation_offering import ReservationOfferingApplyRow
    from .inputs.risk import RiskApplyRow
    from .inputs.risk_severity import RiskSeverityApplyRow
    from .inputs.scrum_workspace import ScrumWorkspaceApplyRow
    from .inputs.service import ServiceApplyRow
    from .inputs.service_category import ServiceCategoryApplyRow
    from .inputs.service_instance import ServiceInstanceApplyRow
    from .inputs.service_level_agreement import ServiceLevelAgreementApplyRow
    from .inputs.service_offering import ServiceOfferingApplyRow
    from .inputs.shop_article import ShopArticleApplyRow
    from .inputs.shop_article_category import ShopArticleCategoryApplyRow
    from .inputs.shop_order_line import ShopOrderLineApplyRow
    from .inputs.site import SiteApplyRow
    from .inputs.skill_pool import SkillPoolApplyRow
    from .inputs.sla_notification_scheme import SlaNotificationSchemeApplyRow
    from .inputs.sprint import SprintApplyRow
    from .inputs.survey import SurveyApplyRow
    from .inputs.survey_response import SurveyResponseApplyRow
    from .inputs.task import TaskApplyRow
    from .inputs.task_template import TaskTemplateApplyRow
    from .inputs.team import TeamApplyRow
    from .inputs.time_allocation import TimeAllocationApplyRow
    from .inputs.time_entry import TimeEntryApplyRow
    from .inputs.timesheet_setting import TimesheetSettingApplyRow
    from .inputs.ui_extension import UiExtensionApplyRow
    from .inputs.waiting_for_customer_follow_up import (
        WaitingForCustomerFollowUpApplyRow,
    )
    from .inputs.workflow import WorkflowApplyRow
    from .inputs.workflow_template import WorkflowTemplateApplyRow
    from .inputs.workflow_type import WorkflowTypeApplyRow


class AgileBoardApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    source: str
    source_id: str


class CalendarApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    source: str
    source_id: str


class ConfigurationItemApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    label: str
    name: str
    serial_nr: str
    source: str
    source_id: str


class ContractApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    source: str
    source_id: str


class CustomCollectionApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    reference: str
    source: str
    source_id: str


class EffortClassApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    source: str
    source_id: str


class FirstLineSupportAgreementApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    source: str
    source_id: str


class HasAutomationRulesApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    type: Required[
        Literal[
            "project_task",
            "project_task_template",
            "request",
            "request_template",
            "task",
            "task_template",
            "workflow",
            "workflow_template",
        ]
    ]
    source: str
    source_id: str
    subject: str


class HolidayApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    source: str
    source_id: str


class KnowledgeArticleApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    source: str
    source_id: str
    subject: str


class KnowledgeArticleTemplateApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    source: str
    source_id: str
    subject: str


class OrganizationApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    source: str
    source_id: str


class PdfDesignApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    source: str
    source_id: str


class PersonApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    authentication_id: str
    primary_email: str
    source: str
    source_id: str


class ProblemApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    source: str
    source_id: str
    subject: str


class ProductApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    brand: str
    name: str
    product_id: str
    source: str
    source_id: str


class ProductBacklogApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    source: str
    source_id: str


class ProjectApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    source: str
    source_id: str
    subject: str


class ProjectTaskApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    source: str
    source_id: str
    subject: str


class ProjectTaskTemplateApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    source: str
    source_id: str
    subject: str


class ReleaseApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    source: str
    source_id: str
    subject: str


class RequestApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    source: str
    source_id: str
    subject: str


class RequestTemplateApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    source: str
    source_id: str
    subject: str


class ReservationOfferingApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    source: str
    source_id: str


class ScrumWorkspaceApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    source: str
    source_id: str


class ServiceApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    source: str
    source_id: str


class ServiceInstanceApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    source: str
    source_id: str


class ServiceLevelAgreementApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    source: str
    source_id: str


class ServiceOfferingApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    source: str
    source_id: str


class ShopArticleApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    reference: str
    source: str
    source_id: str


class ShopArticleCategoryApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    source: str
    source_id: str


class SiteApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    source: str
    source_id: str


class SkillPoolApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    source: str
    source_id: str


class SurveyApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    source: str
    source_id: str


class TaskTemplateApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    source: str
    source_id: str
    subject: str


class TeamApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    source: str
    source_id: str


class TimeAllocationApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    source: str
    source_id: str


class TimesheetSettingApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    source: str
    source_id: str


class UiExtensionApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    source: str
    source_id: str


class WorkflowApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    source: str
    source_id: str
    subject: str


class WorkflowTemplateApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    source: str
    source_id: str
    subject: str


class WorkflowTypeApplyKey(TypedDict, total=False):
    """Reference from a row to another record, by the fields that identify it."""

    name: str
    reference: str
    source: str
    source_id: str


class Applicable(ApplyRoots, Generic[R_co]):
    """Record types that ``client.apply`` can upsert."""

    __types__ = """
    agile_boards agile_board_create agile_board_update
    app_offerings app_offering_create app_offering_update
    automation_rules automation_rule_create automation_rule_update
    broadcasts broadcast_create broadcast_update
    calendars calendar_create calendar_update
    closure_codes closure_code_create closure_code_update
    configuration_items configuration_item_create configuration_item_update
    contracts contract_create contract_update
    custom_collections custom_collection_create custom_collection_update
    custom_collection_elements custom_collection_element_create custom_collection_element_update
    effort_classes effort_class_create effort_class_update
    first_line_support_agreements first_line_support_agreement_create first_line_support_agreement_update
    holidays holiday_create holiday_update
    invoices invoice_create invoice_update
    knowledge_articles knowledge_article_create knowledge_article_update
    organizations organization_create organization_update
    out_of_office_periods out_of_office_period_create out_of_office_period_update
    pdf_designs pdf_design_create pdf_design_update
    people person_create person_update
    problems problem_create problem_update
    product_backlogs product_backlog_create product_backlog_update
    product_categories product_category_create product_category_update
    products product_create product_update
    project_categories project_category_create project_category_update
    projects project_create project_update
    project_risk_levels project_risk_level_create project_risk_level_update
    project_tasks project_task_create project_task_update
    project_task_templates project_task_template_create project_task_template_update
    project_templates project_template_create project_template_update
    releases release_create release_update
    requests request_create request_update
    request_templates request_template_create request_template_update
    reservations reservation_create reservation_update
    reservation_offerings reservation_offering_create reservation_offering_update
    risks risk_create risk_update
    risk_severities risk_severity_create risk_severity_update
    scrum_workspaces scrum_workspace_create scrum_workspace_update
    service_categories service_category_create service_category_update
    services service_create service_update
    service_instances service_instance_create service_instance_update
    service_level_agreements service_level_agreement_create service_level_agreement_update
    service_offerings service_offering_create service_offering_update
    shop_article_categories shop_article_category_create shop_article_category_update
    shop_articles shop_article_create shop_article_update
    shop_order_lines shop_order_line_create shop_order_line_update
    sites site_create site_update
    skill_pools skill_pool_create skill_pool_update
    sla_notification_schemes sla_notification_scheme_create sla_notification_scheme_update
    sprints sprint_create sprint_update
    surveys survey_create survey_update
    survey_responses survey_response_create survey_response_update
    tasks task_create task_update
    task_templates task_template_create task_template_update
    teams team_create team_update
    time_allocations time_allocation_create time_allocation_update
    time_entries time_entry_create time_entry_update
    timesheet_settings timesheet_setting_create timesheet_setting_update
    ui_extensions ui_extension_create ui_extension_update
    waiting_for_customer_follow_ups waiting_for_customer_follow_up_create waiting_for_customer_follow_up_update
    workflows workflow_create workflow_update
    workflow_templates workflow_template_create workflow_template_update
    workflow_types workflow_type_create workflow_type_update
    """
    __keys__ = """
    agile_board:AgileBoard agile_boards source source_id name
    app_offering:AppOffering app_offerings source source_id name reference
    automation_rule:AutomationRule automation_rules source source_id name
    broadcast:Broadcast broadcasts source source_id subject
    calendar:Calendar calendars source source_id name!
    closure_code:ClosureCode closure_codes source source_id name reference
    configuration_item:ConfigurationItem configuration_items source source_id name label serial_nr
    contract:Contract contracts source source_id name
    custom_collection_element:CustomCollectionElement custom_collection_elements source source_id name reference
    custom_collection:CustomCollection custom_collections source source_id name reference
    effort_class:EffortClass effort_classes source source_id name
    first_line_support_agreement:FirstLineSupportAgreement first_line_support_agreements source source_id name
    holiday:Holiday holidays source source_id name
    invoice:Invoice invoices source source_id
    knowledge_article_template:KnowledgeArticleTemplate knowledge_article_templates source source_id subject
    knowledge_article:KnowledgeArticle knowledge_articles source source_id subject
    organization:Organization organizations source source_id name!
    out_of_office_period:OutOfOfficePeriod out_of_office_periods source source_id
    pdf_design:PdfDesign pdf_designs source source_id name
    person:Person people source source_id primary_email! authentication_id
    problem:Problem problems source source_id subject
    product_backlog:ProductBacklog product_backlogs source source_id name
    product_category:ProductCategory product_categories source source_id name reference
    product:Product products source source_id name! brand product_id
    project_category:ProjectCategory project_categories source source_id name reference
    project_risk_level:ProjectRiskLevel project_risk_levels source source_id name reference
    project_task_template:ProjectTaskTemplate project_task_templates source source_id subject
    project_task:ProjectTask project_tasks source source_id subject
    project_template:ProjectTemplate project_templates source source_id subject
    project:Project projects source source_id subject
    release:Release releases source source_id subject
    request_template:RequestTemplate request_templates source source_id subject
    request:Request requests source source_id subject
    reservation_offering:ReservationOffering reservation_offerings source source_id name
    reservation:Reservation reservations source source_id name
    risk_severity:RiskSeverity risk_severities source source_id name reference
    risk:Risk risks source source_id subject
    scrum_workspace:ScrumWorkspace scrum_workspaces source source_id name
    service_category:ServiceCategory service_categories source source_id name
    service_instance:ServiceInstance service_instances source source_id name!
    service_level_agreement:ServiceLevelAgreement service_level_agreements source source_id name!
    service_offering:ServiceOffering service_offerings source source_id name!
    service:Service services source source_id name!
    shop_article_category:ShopArticleCategory shop_article_categories source source_id name
    shop_article:ShopArticle shop_articles source source_id name reference
    shop_order_line:ShopOrderLine shop_order_lines source source_id name
    site:Site sites source source_id name!
    skill_pool:SkillPool skill_pools source source_id name
    sla_notification_scheme:SlaNotificationScheme sla_notification_schemes source source_id name
    sprint:Sprint sprints source source_id name
    survey_response:SurveyResponse survey_responses source source_id
    survey:Survey surveys source source_id name
    sync_set:SyncSet sync_sets name
    task_template:TaskTemplate task_templates source source_id subject
    task:Task tasks source source_id subject
    team:Team teams source source_id name!
    time_allocation:TimeAllocation time_allocations source source_id name
    time_entry:TimeEntry time_entries source source_id
    timesheet_setting:TimesheetSetting timesheet_settings source source_id name
    ui_extension:UiExtension ui_extensions source source_id name
    waiting_for_customer_follow_up:WaitingForCustomerFollowUp waiting_for_customer_follow_ups source source_id name
    webhook_policy:WebhookPolicy webhook_policies name
    webhook:Webhook webhooks source source_id name
    workflow_template:WorkflowTemplate workflow_templates source source_id subject
    workflow_type:WorkflowType workflow_types source source_id name reference
    workflow:Workflow workflows source source_id subject
    """

    agile_boards: Applied[AgileBoardApplyRow, R_co, Literal["disable"]]
    app_offerings: Applied[AppOfferingApplyRow, R_co, Literal["disable"]]
    automation_rules: Applied[AutomationRuleApplyRow, R_co, Literal["disable"]]
    broadcasts: Applied[BroadcastApplyRow, R_co, Literal["disable"]]
    calendars: Applied[CalendarApplyRow, R_co, Literal["disable"], Literal["name"]]
    closure_codes: Applied[ClosureCodeApplyRow, R_co, Literal["disable"]]
    configuration_items: Applied[ConfigurationItemApplyRow, R_co]
    contracts: Applied[ContractApplyRow, R_co]
    custom_collections: Applied[CustomCollectionApplyRow, R_co, Literal["disable"]]
    custom_collection_elements: Applied[
        CustomCollectionElementApplyRow, R_co, Literal["disable"]
    ]
    effort_classes: Applied[EffortClassApplyRow, R_co, Literal["disable"]]
    first_line_support_agreements: Applied[FirstLineSupportAgreementApplyRow, R_co]
    holidays: Applied[HolidayApplyRow, R_co]
    invoices: Applied[InvoiceApplyRow, R_co]
    knowledge_articles: Applied[KnowledgeArticleApplyRow, R_co]
    organizations: Applied[
        OrganizationApplyRow, R_co, Literal["disable"], Literal["name"]
    ]
    out_of_office_periods: Applied[OutOfOfficePeriodApplyRow, R_co]
    pdf_designs: Applied[PdfDesignApplyRow, R_co, Literal["disable"]]
    people: Applied[PersonApplyRow, R_co, Literal["disable"], Literal["primary_email"]]
    problems: Applied[ProblemApplyRow, R_co]
    product_backlogs: Applied[ProductBacklogApplyRow, R_co, Literal["disable"]]
    product_categories: Applied[ProductCategoryApplyRow, R_co, Literal["disable"]]
    products: Applied[ProductApplyRow, R_co, Literal["disable"], Literal["name"]]
    project_categories: Applied[ProjectCategoryApplyRow, R_co, Literal["disable"]]
    projects: Applied[ProjectApplyRow, R_co]
    project_risk_levels: Applied[ProjectRiskLevelApplyRow, R_co, Literal["disable"]]
    project_tasks: Applied[ProjectTaskApplyRow, R_co]
    project_task_templates: Applied[
        ProjectTaskTemplateApplyRow, R_co, Literal["disable"]
    ]
    project_templates: Applied[ProjectTemplateApplyRow, R_co, Literal["disable"]]
    releases: Applied[ReleaseApplyRow, R_co]
    requests: Applied[RequestApplyRow, R_co]
    request_templates: Applied[RequestTemplateApplyRow, R_co, Literal["disable"]]
    reservations: Applied[ReservationApplyRow, R_co]
    reservation_offerings: Applied[
        ReservationOfferingApplyRow, R_co, Literal["disable"]
    ]
    risks: Applied[RiskApplyRow, R_co]
    risk_severities: Applied[RiskSeverityApplyRow, R_co, Literal["disable"]]
    scrum_workspaces: Applied[ScrumWorkspaceApplyRow, R_co, Literal["disable"]]
    service_categories: Applied[ServiceCategoryApplyRow, R_co]
    services: Applied[ServiceApplyRow, R_co, Literal["disable"], Literal["name"]]
    service_instances: Applied[ServiceInstanceApplyRow, R_co, Never, Literal["name"]]
    service_level_agreements: Applied[
        ServiceLevelAgreementApplyRow, R_co, Never, Literal["name"]
    ]
    service_offerings: Applied[ServiceOfferingApplyRow, R_co, Never, Literal["name"]]
    shop_article_categories: Applied[ShopArticleCategoryApplyRow, R_co]
    shop_articles: Applied[ShopArticleApplyRow, R_co, Literal["disable"]]
    shop_order_lines: Applied[ShopOrderLineApplyRow, R_co]
    sites: Applied[SiteApplyRow, R_co, Literal["disable"], Literal["name"]]
    skill_pools: Applied[SkillPoolApplyRow, R_co, Literal["disable"]]
    sla_notification_schemes: Applied[
        SlaNotificationSchemeApplyRow, R_co, Literal["disable"]
    ]
    sprints: Applied[SprintApplyRow, R_co]
    surveys: Applied[SurveyApplyRow, R_co, Literal["disable"]]
    survey_responses: Applied[SurveyResponseApplyRow, R_co]
    tasks: Applied[TaskApplyRow, R_co]
    task_templates: Applied[TaskTemplateApplyRow, R_co, Literal["disable"]]
    teams: Applied[TeamApplyRow, R_co, Literal["disable"], Literal["name"]]
    time_allocations: Applied[TimeAllocationApplyRow, R_co, Literal["disable"]]
    time_entries: Applied[TimeEntryApplyRow, R_co]
    timesheet_settings: Applied[TimesheetSettingApplyRow, R_co, Literal["disable"]]
    ui_extensions: Applied[UiExtensionApplyRow, R_co, Literal["disable"]]
    waiting_for_customer_follow_ups: Applied[
        WaitingForCustomerFollowUpApplyRow, R_co, Literal["disable"]
    ]
    workflows: Applied[WorkflowApplyRow, R_co]
    workflow_templates: Applied[WorkflowTemplateApplyRow, R_co, Literal["disable"]]
    workflow_types: Applied[WorkflowTypeApplyRow, R_co, Literal["disable"]]


class Apply(Applicable["ApplyPlan"]):
    """Upsert records from rows, with the sync client."""


class AsyncApply(Applicable["Coroutine[Any, Any, AsyncApplyPlan]"]):
    """Upsert records from rows, with the async client."""
