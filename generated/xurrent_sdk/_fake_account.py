# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Fake transports that answer from records: import them from ``testing``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ._runtime.fakes.account import AsyncFakeAccount, FakeAccount

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Unpack

    from .models.affected_sla import AffectedSla
    from .models.agile_board import AgileBoard
    from .models.app_instance import AppInstance
    from .models.app_offering import AppOffering
    from .models.archive import Archive
    from .models.automation_rule import AutomationRule
    from .models.broadcast import Broadcast
    from .models.calendar import Calendar
    from .models.closure_code import ClosureCode
    from .models.configuration_item import ConfigurationItem
    from .models.contract import Contract
    from .models.custom_collection import CustomCollection
    from .models.custom_collection_element import CustomCollectionElement
    from .models.effort_class import EffortClass
    from .models.first_line_support_agreement import FirstLineSupportAgreement
    from .models.holiday import Holiday
    from .models.invoice import Invoice
    from .models.knowledge_article import KnowledgeArticle
    from .models.knowledge_article_template import KnowledgeArticleTemplate
    from .models.organization import Organization
    from .models.out_of_office_period import OutOfOfficePeriod
    from .models.pdf_design import PdfDesign
    from .models.person import Person
    from .models.problem import Problem
    from .models.product import Product
    from .models.product_backlog import ProductBacklog
    from .models.product_category import ProductCategory
    from .models.project import Project
    from .models.project_category import ProjectCategory
    from .models.project_risk_level import ProjectRiskLevel
    from .models.project_task import ProjectTask
    from .models.project_task_template import ProjectTaskTemplate
    from .models.project_template import ProjectTemplate
    from .models.release import Release
    from .models.request import Request
    from .models.request_template import RequestTemplate
    from .models.reservation import Reservation
    from .models.reservation_offering import ReservationOffering
    from .models.risk import Risk
    from .models.risk_severity import RiskSeverity
    from .models.scrum_workspace import ScrumWorkspace
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
    from .models.sla_notification_scheme import SlaNotificationScheme
    from .models.sprint import Sprint
    from .models.survey import Survey
    from .models.survey_response import SurveyResponse
    from .models.sync_set import SyncSet
    from .models.task import Task
    from .models.task_template import TaskTemplate
    from .models.team import Team
    from .models.time_allocation import TimeAllocation
    from .models.time_entry import TimeEntry
    from .models.timesheet_setting import TimesheetSetting
    from .models.translation import Translation
    from .models.trash import Trash
    from .models.ui_extension import UiExtension
    from .models.waiting_for_customer_follow_up import WaitingForCustomerFollowUp
    from .models.webhook import Webhook
    from .models.webhook_policy import WebhookPolicy
    from .models.workflow import Workflow
    from .models.workflow_template import WorkflowTemplate
    from .models.workflow_type import WorkflowType


class FakeRecords(TypedDict, total=False):
    """The records of a fake account, by the names of the queries that list them."""

    affected_slas: Iterable[AffectedSla]
    agile_boards: Iterable[AgileBoard]
    app_instances: Iterable[AppInstance]
    app_offerings: Iterable[AppOffering]
    archive: Iterable[Archive]
    automation_rules: Iterable[AutomationRule]
    broadcasts: Iterable[Broadcast]
    calendars: Iterable[Calendar]
    closure_codes: Iterable[ClosureCode]
    configuration_items: Iterable[ConfigurationItem]
    contracts: Iterable[Contract]
    custom_collection_elements: Iterable[CustomCollectionElement]
    custom_collections: Iterable[CustomCollection]
    effort_classes: Iterable[EffortClass]
    first_line_support_agreements: Iterable[FirstLineSupportAgreement]
    holidays: Iterable[Holiday]
    invoices: Iterable[Invoice]
    knowledge_article_templates: Iterable[KnowledgeArticleTemplate]
    knowledge_articles: Iterable[KnowledgeArticle]
    me: Person
    organizations: Iterable[Organization]
    out_of_office_periods: Iterable[OutOfOfficePeriod]
    pdf_designs: Iterable[PdfDesign]
    people: Iterable[Person]
    problems: Iterable[Problem]
    product_backlogs: Iterable[ProductBacklog]
    product_categories: Iterable[ProductCategory]
    products: Iterable[Product]
    project_categories: Iterable[ProjectCategory]
    project_risk_levels: Iterable[ProjectRiskLevel]
    project_task_templates: Iterable[ProjectTaskTemplate]
    project_tasks: Iterable[ProjectTask]
    project_templates: Iterable[ProjectTemplate]
    projects: Iterable[Project]
    releases: Iterable[Release]
    request_templates: Iterable[RequestTemplate]
    requests: Iterable[Request]
    reservation_offerings: Iterable[ReservationOffering]
    reservations: Iterable[Reservation]
    risk_severities: Iterable[RiskSeverity]
    risks: Iterable[Risk]
    scrum_workspaces: Iterable[ScrumWorkspace]
    service_categories: Iterable[ServiceCategory]
    service_instances: Iterable[ServiceInstance]
    service_level_agreements: Iterable[ServiceLevelAgreement]
    service_offerings: Iterable[ServiceOffering]
    services: Iterable[Service]
    shop_article_categories: Iterable[ShopArticleCategory]
    shop_articles: Iterable[ShopArticle]
    shop_order_lines: Iterable[ShopOrderLine]
    short_urls: Iterable[ShortUrl]
    sites: Iterable[Site]
    skill_pools: Iterable[SkillPool]
    sla_notification_schemes: Iterable[SlaNotificationScheme]
    sprints: Iterable[Sprint]
    survey_responses: Iterable[SurveyResponse]
    surveys: Iterable[Survey]
    sync_sets: Iterable[SyncSet]
    task_templates: Iterable[TaskTemplate]
    tasks: Iterable[Task]
    teams: Iterable[Team]
    time_allocations: Iterable[TimeAllocation]
    time_entries: Iterable[TimeEntry]
    timesheet_settings: Iterable[TimesheetSetting]
    translations: Iterable[Translation]
    trash: Iterable[Trash]
    ui_extensions: Iterable[UiExtension]
    waiting_for_customer_follow_ups: Iterable[WaitingForCustomerFollowUp]
    webhook_policies: Iterable[WebhookPolicy]
    webhooks: Iterable[Webhook]
    workflow_templates: Iterable[WorkflowTemplate]
    workflow_types: Iterable[WorkflowType]
    workflows: Iterable[Workflow]


class AsyncFakeXurrent(AsyncFakeAccount):
    __doc__ = AsyncFakeAccount.__doc__

    if TYPE_CHECKING:

        def __init__(self, **records: Unpack[FakeRecords]) -> None: ...


class FakeXurrent(FakeAccount):
    __doc__ = FakeAccount.__doc__

    if TYPE_CHECKING:

        def __init__(self, **records: Unpack[FakeRecords]) -> None: ...
