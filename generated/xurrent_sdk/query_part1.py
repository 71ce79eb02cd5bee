# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The queries of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.codegen import (
    ConnectionQuery,
    RecordQuery,
    UNSET,
    connection_state,
    sealed_methods,
    single_state,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never

    from ._runtime.codegen import Client, One, Unset
    from .enums.affected_sla import AffectedSlaView, AffectedSlaViewLiteral
    from .enums.agile_board import AgileBoardView, AgileBoardViewLiteral
    from .enums.app_instance import AppInstanceView, AppInstanceViewLiteral
    from .enums.app_offering import AppOfferingView, AppOfferingViewLiteral
    from .enums.archive import ArchiveView, ArchiveViewLiteral
    from .enums.automation_rule import AutomationRuleView, AutomationRuleViewLiteral
    from .enums.configuration_item import (
        ConfigurationItemView,
        ConfigurationItemViewLiteral,
    )
    from .enums.contract import ContractView, ContractViewLiteral
    from .enums.custom_collection_element import (
        CustomCollectionElementView,
        CustomCollectionElementViewLiteral,
    )
    from .enums.first_line_support_agreement import (
        FirstLineSupportAgreementView,
        FirstLineSupportAgreementViewLiteral,
    )
    from .enums.invoice import InvoiceView, InvoiceViewLiteral
    from .enums.knowledge_article import (
        KnowledgeArticleView,
        KnowledgeArticleViewLiteral,
    )
    from .enums.knowledge_article_template import (
        KnowledgeArticleTemplateView,
        KnowledgeArticleTemplateViewLiteral,
    )
    from .enums.organization import OrganizationView, OrganizationViewLiteral
    from .enums.out_of_office_period import (
        OutOfOfficePeriodView,
        OutOfOfficePeriodViewLiteral,
    )
    from .enums.person import PersonView, PersonViewLiteral
    from .enums.problem import ProblemView, ProblemViewLiteral
    from .enums.product import ProductView, ProductViewLiteral
    from .enums.product_backlog import ProductBacklogView, ProductBacklogViewLiteral
    from .enums.product_category import ProductCategoryView, ProductCategoryViewLiteral
    from .enums.project import ProjectView, ProjectViewLiteral
    from .enums.project_task import ProjectTaskView, ProjectTaskViewLiteral
    from .enums.project_task_template import (
        ProjectTaskTemplateView,
        ProjectTaskTemplateViewLiteral,
    )
    from .enums.project_template import ProjectTemplateView, ProjectTemplateViewLiteral
    from .enums.release import ReleaseView, ReleaseViewLiteral
    from .enums.request import RequestView, RequestViewLiteral
    from .enums.request_template import RequestTemplateView, RequestTemplateViewLiteral
    from .enums.reservation import ReservationView, ReservationViewLiteral
    from .enums.reservation_offering import (
        ReservationOfferingView,
        ReservationOfferingViewLiteral,
    )
    from .enums.risk import RiskView, RiskViewLiteral
    from .enums.scrum_workspace import ScrumWorkspaceView, ScrumWorkspaceViewLiteral
    from .enums.service import ServiceView, ServiceViewLiteral
    from .enums.service_instance import ServiceInstanceView, ServiceInstanceViewLiteral
    from .enums.service_level_agreement import (
        ServiceLevelAgreementView,
        ServiceLevelAgreementViewLiteral,
    )
    from .enums.service_offering import ServiceOfferingView, ServiceOfferingViewLiteral
    from .enums.shop_article import ShopArticleView, ShopArticleViewLiteral
    from .enums.shop_article_category import (
        ShopArticleCategoryView,
        ShopArticleCategoryViewLiteral,
    )
    from .enums.shop_order_line import ShopOrderLineView, ShopOrderLineViewLiteral
    from .enums.short_url import ShortUrlView, ShortUrlViewLiteral
    from .inputs.affected_sla import (
        AffectedSlaFilter,
        AffectedSlaOrder,
        AffectedSlaOrderBy,
        AffectedSlaWhere,
    )
    from .inputs.agile_board import (
        AgileBoardFilter,
        AgileBoardOrder,
        AgileBoardOrderBy,
        AgileBoardWhere,
    )
    from .inputs.app_instance import (
        AppInstanceFilter,
        AppInstanceOrder,
        AppInstanceOrderBy,
        AppInstanceWhere,
    )
    from .inputs.app_offering import (
        AppOfferingFilter,
        AppOfferingOrder,
        AppOfferingOrderBy,
        AppOfferingWhere,
    )
    from .inputs.archive import (
        ArchiveFilter,
        ArchiveOrder,
        ArchiveOrderBy,
        ArchiveWhere,
    )
    from .inputs.automation_rule import (
        AutomationRuleFilter,
        AutomationRuleOrder,
        AutomationRuleOrderBy,
        AutomationRuleWhere,
    )
    from .inputs.broadcast import BroadcastFilter, BroadcastWhere
    from .inputs.calendar import CalendarFilter, CalendarWhere
    from .inputs.closure_code import ClosureCodeFilter, ClosureCodeWhere
    from .inputs.configuration_item import (
        ConfigurationItemFilter,
        ConfigurationItemOrder,
        ConfigurationItemOrderBy,
        ConfigurationItemWhere,
    )
    from .inputs.contract import (
        ContractFilter,
        ContractOrder,
        ContractOrderBy,
        ContractWhere,
    )
    from .inputs.custom_collection import CustomCollectionFilter, CustomCollectionWhere
    from .inputs.custom_collection_element import (
        CustomCollectionElementFilter,
        CustomCollectionElementOrder,
        CustomCollectionElementOrderBy,
        CustomCollectionElementWhere,
    )
    from .inputs.effort_class import EffortClassFilter, EffortClassWhere
    from .inputs.first_line_support_agreement import (
        FirstLineSupportAgreementFilter,
        FirstLineSupportAgreementOrder,
        FirstLineSupportAgreementOrderBy,
        FirstLineSupportAgreementWhere,
    )
    from .inputs.holiday import HolidayFilter, HolidayWhere
    from .inputs.invoice import (
        InvoiceFilter,
        InvoiceOrder,
        InvoiceOrderBy,
        InvoiceWhere,
    )
    from .inputs.knowledge_article import (
        KnowledgeArticleFilter,
        KnowledgeArticleOrder,
        KnowledgeArticleOrderBy,
        KnowledgeArticleWhere,
    )
    from .inputs.knowledge_article_template import (
        KnowledgeArticleTemplateFilter,
        KnowledgeArticleTemplateOrder,
        KnowledgeArticleTemplateOrderBy,
        KnowledgeArticleTemplateWhere,
    )
    from .inputs.organization import (
        OrganizationFilter,
        OrganizationOrder,
        OrganizationOrderBy,
        OrganizationWhere,
    )
    from .inputs.out_of_office_period import (
        OutOfOfficePeriodFilter,
        OutOfOfficePeriodOrder,
        OutOfOfficePeriodOrderBy,
        OutOfOfficePeriodWhere,
    )
    from .inputs.pdf_design import PdfDesignFilter, PdfDesignWhere
    from .inputs.person import PersonFilter, PersonOrder, PersonOrderBy, PersonWhere
    from .inputs.problem import (
        ProblemFilter,
        ProblemOrder,
        ProblemOrderBy,
        ProblemWhere,
    )
    from .inputs.product import (
        ProductFilter,
        ProductOrder,
        ProductOrderBy,
        ProductWhere,
    )
    from .inputs.product_backlog import (
        ProductBacklogFilter,
        ProductBacklogOrder,
        ProductBacklogOrderBy,
        ProductBacklogWhere,
    )
    from .inputs.product_category import (
        ProductCategoryFilter,
        ProductCategoryOrder,
        ProductCategoryOrderBy,
        ProductCategoryWhere,
    )
    from .inputs.project import (
        ProjectFilter,
        ProjectOrder,
        ProjectOrderBy,
        ProjectWhere,
    )
    from .inputs.project_category import ProjectCategoryFilter, ProjectCategoryWhere
    from .inputs.project_risk_level import ProjectRiskLevelFilter, ProjectRiskLevelWhere
    from .inputs.project_task import (
        ProjectTaskFilter,
        ProjectTaskOrder,
        ProjectTaskOrderBy,
        ProjectTaskWhere,
    )
    from .inputs.project_task_template import (
        ProjectTaskTemplateFilter,
        ProjectTaskTemplateOrder,
        ProjectTaskTemplateOrderBy,
        ProjectTaskTemplateWhere,
    )
    from .inputs.project_template import (
        ProjectTemplateFilter,
        ProjectTemplateOrder,
        ProjectTemplateOrderBy,
        ProjectTemplateWhere,
    )
    from .inputs.release import (
        ReleaseFilter,
        ReleaseOrder,
        ReleaseOrderBy,
        ReleaseWhere,
    )
    from .inputs.request import (
        RequestFilter,
        RequestOrder,
        RequestOrderBy,
        RequestWhere,
    )
    from .inputs.request_template import (
        RequestTemplateFilter,
        RequestTemplateOrder,
        RequestTemplateOrderBy,
        RequestTemplateWhere,
    )
    from .inputs.reservation import (
        ReservationFilter,
        ReservationOrder,
        ReservationOrderBy,
        ReservationWhere,
    )
    from .inputs.reservation_offering import (
        ReservationOfferingFilter,
        ReservationOfferingOrder,
        ReservationOfferingOrderBy,
        ReservationOfferingWhere,
    )
    from .inputs.risk import RiskFilter, RiskOrder, RiskOrderBy, RiskWhere
    from .inputs.risk_severity import RiskSeverityFilter, RiskSeverityWhere
    from .inputs.scrum_workspace import (
        ScrumWorkspaceFilter,
        ScrumWorkspaceOrder,
        ScrumWorkspaceOrderBy,
        ScrumWorkspaceWhere,
    )
    from .inputs.service import (
        ServiceFilter,
        ServiceOrder,
        ServiceOrderBy,
        ServiceWhere,
    )
    from .inputs.service_category import ServiceCategoryFilter, ServiceCategoryWhere
    from .inputs.service_instance import (
        ServiceInstanceFilter,
        ServiceInstanceOrder,
        ServiceInstanceOrderBy,
        ServiceInstanceWhere,
    )
    from .inputs.service_level_agreement import (
        ServiceLevelAgreementFilter,
        ServiceLevelAgreementOrder,
        ServiceLevelAgreementOrderBy,
        ServiceLevelAgreementWhere,
    )
    from .inputs.service_offering import (
        ServiceOfferingFilter,
        ServiceOfferingOrder,
        ServiceOfferingOrderBy,
        ServiceOfferingWhere,
    )
    from .inputs.shop_article import (
        ShopArticleFilter,
        ShopArticleOrder,
        ShopArticleOrderBy,
        ShopArticleWhere,
    )
    from .inputs.shop_article_category import (
        ShopArticleCategoryFilter,
        ShopArticleCategoryOrder,
        ShopArticleCategoryOrderBy,
        ShopArticleCategoryWhere,
    )
    from .inputs.shop_order_line import (
        ShopOrderLineFilter,
        ShopOrderLineOrder,
        ShopOrderLineOrderBy,
        ShopOrderLineWhere,
    )
    from .inputs.short_url import (
        ShortUrlFilter,
        ShortUrlOrder,
        ShortUrlOrderBy,
        ShortUrlWhere,
    )
    from .models.account import Account, AccountFields
    from .models.affected_sla import AffectedSla, AffectedSlaFields
    from .models.agile_board import AgileBoard, AgileBoardFields
    from .models.app_instance import AppInstance, AppInstanceFields
    from .models.app_offering import AppOffering, AppOfferingFields
    from .models.archive import Archive, ArchiveFields
    from .models.attachment_storage import AttachmentStorage, AttachmentStorageFields
    from .models.automation_rule import AutomationRule, AutomationRuleFields
    from .models.broadcast import Broadcast, BroadcastFields
    from .models.calendar import Calendar, CalendarFields
    from .models.closure_code import ClosureCode, ClosureCodeFields
    from .models.configuration_item import ConfigurationItem, ConfigurationItemFields
    from .models.contract import Contract, ContractFields
    from .models.custom_collection import CustomCollection, CustomCollectionFields
    from .models.custom_collection_element import (
        CustomCollectionElement,
        CustomCollectionElementFields,
    )
    from .models.effort_class import EffortClass, EffortClassFields
    from .models.first_line_support_agreement import (
        FirstLineSupportAgreement,
        FirstLineSupportAgreementFields,
    )
    from .models.holiday import Holiday, HolidayFields
    from .models.invoice import Invoice, InvoiceFields
    from .models.knowledge_article import KnowledgeArticle, KnowledgeArticleFields
    from .models.knowledge_article_template import (
        KnowledgeArticleTemplate,
        KnowledgeArticleTemplateFields,
    )
    from .models.node import Node, NodeFields
    from .models.organization import Organization, OrganizationFields
    from .models.out_of_office_period import OutOfOfficePeriod, OutOfOfficePeriodFields
    from .models.pdf_design import PdfDesign, PdfDesignFields
    from .models.person import Person, PersonFields
    from .models.problem import Problem, ProblemFields
    from .models.product import Product, ProductFields
    from .models.product_backlog import ProductBacklog, ProductBacklogFields
    from .models.product_category import ProductCategory, ProductCategoryFields
    from .models.project import Project, ProjectFields
    from .models.project_category import ProjectCategory, ProjectCategoryFields
    from .models.project_risk_level import ProjectRiskLevel, ProjectRiskLevelFields
    from .models.project_task import ProjectTask, ProjectTaskFields
    from .models.project_task_template import (
        ProjectTaskTemplate,
        ProjectTaskTemplateFields,
    )
    from .models.project_template import ProjectTemplate, ProjectTemplateFields
    from .models.rate_limit import RateLimit, RateLimitFields
    from .models.release import Release, ReleaseFields
    from .models.request import Request, RequestFields
    from .models.request_template import RequestTemplate, RequestTemplateFields
    from .models.reservation import Reservation, ReservationFields
    from .models.reservation_offering import (
        ReservationOffering,
        ReservationOfferingFields,
    )
    from .models.risk import Risk, RiskFields
    from .models.risk_severity import RiskSeverity, RiskSeverityFields
    from .models.scrum_workspace import ScrumWorkspace, ScrumWorkspaceFields
    from .models.sera_ai_studio import SeraAiStudio, SeraAiStudioFields
    from .models.service import Service, ServiceFields
    from .models.service_category import ServiceCategory, ServiceCategoryFields
    from .models.service_instance import ServiceInstance, ServiceInstanceFields
    from .models.service_level_agreement import (
        ServiceLevelAgreement,
        ServiceLevelAgreementFields,
    )
    from .models.service_offering import ServiceOffering, ServiceOfferingFields
    from .models.shop_article import ShopArticle, ShopArticleFields
    from .models.shop_article_category import (
        ShopArticleCategory,
        ShopArticleCategoryFields,
    )
    from .models.shop_order_line import ShopOrderLine, ShopOrderLineFields
    from .models.short_url import ShortUrl, ShortUrlFields


@sealed_methods
class QueriesPart1:
    """The queries of the account."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def account(self) -> RecordQuery[Account, AccountFields[Never, One]]:
        """Account named in the account header."""
        return RecordQuery(self._client, single_state("account", {}))

    def affected_slas(
        self,
        *,
        filter: AffectedSlaFilter | None | Unset = UNSET,
        order: Sequence[AffectedSlaOrder | AffectedSlaOrderBy] | None | Unset = UNSET,
        view: AffectedSlaView | AffectedSlaViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[AffectedSla, AffectedSlaFields[Never, One], AffectedSlaWhere]:
        """SLA clocks of requests, for service level reporting; `view` defaults to the
        current account.
        """
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("affected_slas", arguments)
        )

    def agile_boards(
        self,
        *,
        filter: AgileBoardFilter | None | Unset = UNSET,
        order: Sequence[AgileBoardOrder | AgileBoardOrderBy] | None | Unset = UNSET,
        view: AgileBoardView | AgileBoardViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[AgileBoard, AgileBoardFields[Never, One], AgileBoardWhere]:
        """Agile boards; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("agile_boards", arguments)
        )

    def app_instances(
        self,
        *,
        filter: AppInstanceFilter | None | Unset = UNSET,
        order: Sequence[AppInstanceOrder | AppInstanceOrderBy] | None | Unset = UNSET,
        view: AppInstanceView | AppInstanceViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[AppInstance, AppInstanceFields[Never, One], AppInstanceWhere]:
        """Installed apps; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("app_instances", arguments)
        )

    def app_offerings(
        self,
        *,
        filter: AppOfferingFilter | None | Unset = UNSET,
        order: Sequence[AppOfferingOrder | AppOfferingOrderBy] | None | Unset = UNSET,
        view: AppOfferingView | AppOfferingViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[AppOffering, AppOfferingFields[Never, One], AppOfferingWhere]:
        """Apps that the account publishes or prepares; `view` defaults to the current
        account.
        """
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("app_offerings", arguments)
        )

    def archive(
        self,
        *,
        filter: ArchiveFilter | None | Unset = UNSET,
        order: Sequence[ArchiveOrder | ArchiveOrderBy] | None | Unset = UNSET,
        view: ArchiveView | ArchiveViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Archive, ArchiveFields[Never, One], ArchiveWhere]:
        """Entries of the archive; tells when and by whom records were archived. The
        `view` defaults to the current account.
        """
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(self._client, connection_state("archive", arguments))

    def attachment_storage(
        self,
    ) -> RecordQuery[AttachmentStorage, AttachmentStorageFields[Never, One]]:
        """Upload target for attachments; the upload form may be used for several
        files.
        """
        return RecordQuery(self._client, single_state("attachment_storage", {}))

    def automation_rules(
        self,
        *,
        filter: AutomationRuleFilter | None | Unset = UNSET,
        order: (
            Sequence[AutomationRuleOrder | AutomationRuleOrderBy] | None | Unset
        ) = UNSET,
        view: AutomationRuleView | AutomationRuleViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        AutomationRule, AutomationRuleFields[Never, One], AutomationRuleWhere
    ]:
        """Automation rules of records and of whole record types; `view` defaults to the
        current account.
        """
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("automation_rules", arguments)
        )

    def broadcasts(
        self,
        *,
        filter: BroadcastFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[Broadcast, BroadcastFields[Never, One], BroadcastWhere]:
        """Announcements in the user interface and by e-mail."""
        arguments = {"filter": filter}
        return ConnectionQuery(self._client, connection_state("broadcasts", arguments))

    def calendars(
        self,
        *,
        filter: CalendarFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[Calendar, CalendarFields[Never, One], CalendarWhere]:
        """Calendars with work, support and service hours."""
        arguments = {"filter": filter}
        return ConnectionQuery(self._client, connection_state("calendars", arguments))

    def closure_codes(
        self,
        *,
        filter: ClosureCodeFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[ClosureCode, ClosureCodeFields[Never, One], ClosureCodeWhere]:
        """Closure codes that requests can be given."""
        arguments = {"filter": filter}
        return ConnectionQuery(
            self._client, connection_state("closure_codes", arguments)
        )

    def configuration_items(
        self,
        *,
        filter: ConfigurationItemFilter | None | Unset = UNSET,
        order: (
            Sequence[ConfigurationItemOrder | ConfigurationItemOrderBy] | None | Unset
        ) = UNSET,
        view: (
            ConfigurationItemView | ConfigurationItemViewLiteral | None | Unset
        ) = UNSET,
    ) -> ConnectionQuery[
        ConfigurationItem, ConfigurationItemFields[Never, One], ConfigurationItemWhere
    ]:
        """Configuration items, i.e. the CMDB; `view` defaults to the current
        account.
        """
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("configuration_items", arguments)
        )

    def contracts(
        self,
        *,
        filter: ContractFilter | None | Unset = UNSET,
        order: Sequence[ContractOrder | ContractOrderBy] | None | Unset = UNSET,
        view: ContractView | ContractViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Contract, ContractFields[Never, One], ContractWhere]:
        """Contracts with suppliers; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(self._client, connection_state("contracts", arguments))

    def custom_collection_elements(
        self,
        *,
        filter: CustomCollectionElementFilter | None | Unset = UNSET,
        order: (
            Sequence[CustomCollectionElementOrder | CustomCollectionElementOrderBy]
            | None
            | Unset
        ) = UNSET,
        view: (
            CustomCollectionElementView
            | CustomCollectionElementViewLiteral
            | None
            | Unset
        ) = UNSET,
    ) -> ConnectionQuery[
        CustomCollectionElement,
        CustomCollectionElementFields[Never, One],
        CustomCollectionElementWhere,
    ]:
        """Elements of all custom collections; `view` defaults to the current
        account.
        """
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("custom_collection_elements", arguments)
        )

    def custom_collections(
        self,
        *,
        filter: CustomCollectionFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[
        CustomCollection, CustomCollectionFields[Never, One], CustomCollectionWhere
    ]:
        """Custom collections, i.e. account-defined lists of records."""
        arguments = {"filter": filter}
        return ConnectionQuery(
            self._client, connection_state("custom_collections", arguments)
        )

    def effort_classes(
        self,
        *,
        filter: EffortClassFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[EffortClass, EffortClassFields[Never, One], EffortClassWhere]:
        """Effort classes for registering time."""
        arguments = {"filter": filter}
        return ConnectionQuery(
            self._client, connection_state("effort_classes", arguments)
        )

    def first_line_support_agreements(
        self,
        *,
        filter: FirstLineSupportAgreementFilter | None | Unset = UNSET,
        order: (
            Sequence[FirstLineSupportAgreementOrder | FirstLineSupportAgreementOrderBy]
            | None
            | Unset
        ) = UNSET,
        view: (
            FirstLineSupportAgreementView
            | FirstLineSupportAgreementViewLiteral
            | None
            | Unset
        ) = UNSET,
    ) -> ConnectionQuery[
        FirstLineSupportAgreement,
        FirstLineSupportAgreementFields[Never, One],
        FirstLineSupportAgreementWhere,
    ]:
        """First line support agreements (FLSAs); `view` defaults to the current
        account.
        """
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("first_line_support_agreements", arguments)
        )

    def holidays(
        self,
        *,
        filter: HolidayFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[Holiday, HolidayFields[Never, One], HolidayWhere]:
        """Holidays that calendars can skip."""
        arguments = {"filter": filter}
        return ConnectionQuery(self._client, connection_state("holidays", arguments))

    def invoices(
        self,
        *,
        filter: InvoiceFilter | None | Unset = UNSET,
        order: Sequence[InvoiceOrder | InvoiceOrderBy] | None | Unset = UNSET,
        view: InvoiceView | InvoiceViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Invoice, InvoiceFields[Never, One], InvoiceWhere]:
        """Purchase invoices; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(self._client, connection_state("invoices", arguments))

    def knowledge_article_templates(
        self,
        *,
        filter: KnowledgeArticleTemplateFilter | None | Unset = UNSET,
        order: (
            Sequence[KnowledgeArticleTemplateOrder | KnowledgeArticleTemplateOrderBy]
            | None
            | Unset
        ) = UNSET,
        view: (
            KnowledgeArticleTemplateView
            | KnowledgeArticleTemplateViewLiteral
            | None
            | Unset
        ) = UNSET,
    ) -> ConnectionQuery[
        KnowledgeArticleTemplate,
        KnowledgeArticleTemplateFields[Never, One],
        KnowledgeArticleTemplateWhere,
    ]:
        """Templates of knowledge articles; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("knowledge_article_templates", arguments)
        )

    def knowledge_articles(
        self,
        *,
        filter: KnowledgeArticleFilter | None | Unset = UNSET,
        order: (
            Sequence[KnowledgeArticleOrder | KnowledgeArticleOrderBy] | None | Unset
        ) = UNSET,
        view: KnowledgeArticleView | KnowledgeArticleViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        KnowledgeArticle, KnowledgeArticleFields[Never, One], KnowledgeArticleWhere
    ]:
        """Knowledge articles; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("knowledge_articles", arguments)
        )

    def me(self) -> RecordQuery[Person, PersonFields[Never, One]]:
        """Person that the access token belongs to."""
        return RecordQuery(self._client, single_state("me", {}))

    def node(
        self,
        id: str,
    ) -> RecordQuery[Node, NodeFields[Never, One]]:
        """Record with the given node ID, of any type; select its fields in an inline
        fragment.
        """
        arguments = {"id": id}
        return RecordQuery(self._client, single_state("node", arguments))

    def organizations(
        self,
        *,
        filter: OrganizationFilter | None | Unset = UNSET,
        order: Sequence[OrganizationOrder | OrganizationOrderBy] | None | Unset = UNSET,
        view: OrganizationView | OrganizationViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        Organization, OrganizationFields[Never, One], OrganizationWhere
    ]:
        """Internal and external organizations; `view` defaults to the current
        account.
        """
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("organizations", arguments)
        )

    def out_of_office_periods(
        self,
        *,
        filter: OutOfOfficePeriodFilter | None | Unset = UNSET,
        order: (
            Sequence[OutOfOfficePeriodOrder | OutOfOfficePeriodOrderBy] | None | Unset
        ) = UNSET,
        view: (
            OutOfOfficePeriodView | OutOfOfficePeriodViewLiteral | None | Unset
        ) = UNSET,
    ) -> ConnectionQuery[
        OutOfOfficePeriod, OutOfOfficePeriodFields[Never, One], OutOfOfficePeriodWhere
    ]:
        """Absences of people; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("out_of_office_periods", arguments)
        )

    def pdf_designs(
        self,
        *,
        filter: PdfDesignFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[PdfDesign, PdfDesignFields[Never, One], PdfDesignWhere]:
        """PDF designs for summaries and dashboards."""
        arguments = {"filter": filter}
        return ConnectionQuery(self._client, connection_state("pdf_designs", arguments))

    def people(
        self,
        *,
        filter: PersonFilter | None | Unset = UNSET,
        order: Sequence[PersonOrder | PersonOrderBy] | None | Unset = UNSET,
        view: PersonView | PersonViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Person, PersonFields[Never, One], PersonWhere]:
        """People registered in the account; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(self._client, connection_state("people", arguments))

    def problems(
        self,
        *,
        filter: ProblemFilter | None | Unset = UNSET,
        order: Sequence[ProblemOrder | ProblemOrderBy] | None | Unset = UNSET,
        view: ProblemView | ProblemViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Problem, ProblemFields[Never, One], ProblemWhere]:
        """Problems; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(self._client, connection_state("problems", arguments))

    def product_backlogs(
        self,
        *,
        filter: ProductBacklogFilter | None | Unset = UNSET,
        order: (
            Sequence[ProductBacklogOrder | ProductBacklogOrderBy] | None | Unset
        ) = UNSET,
        view: ProductBacklogView | ProductBacklogViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        ProductBacklog, ProductBacklogFields[Never, One], ProductBacklogWhere
    ]:
        """Product backlogs; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("product_backlogs", arguments)
        )

    def product_categories(
        self,
        *,
        filter: ProductCategoryFilter | None | Unset = UNSET,
        order: (
            Sequence[ProductCategoryOrder | ProductCategoryOrderBy] | None | Unset
        ) = UNSET,
        view: ProductCategoryView | ProductCategoryViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        ProductCategory, ProductCategoryFields[Never, One], ProductCategoryWhere
    ]:
        """Product categories with their rule sets; `view` defaults to the current
        account.
        """
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("product_categories", arguments)
        )

    def products(
        self,
        *,
        filter: ProductFilter | None | Unset = UNSET,
        order: Sequence[ProductOrder | ProductOrderBy] | None | Unset = UNSET,
        view: ProductView | ProductViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Product, ProductFields[Never, One], ProductWhere]:
        """Products from which CIs are registered; `view` defaults to the current
        account.
        """
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(self._client, connection_state("products", arguments))

    def project_categories(
        self,
        *,
        filter: ProjectCategoryFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[
        ProjectCategory, ProjectCategoryFields[Never, One], ProjectCategoryWhere
    ]:
        """Categories that projects can be given."""
        arguments = {"filter": filter}
        return ConnectionQuery(
            self._client, connection_state("project_categories", arguments)
        )

    def project_risk_levels(
        self,
        *,
        filter: ProjectRiskLevelFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[
        ProjectRiskLevel, ProjectRiskLevelFields[Never, One], ProjectRiskLevelWhere
    ]:
        """Risk levels that projects can be given."""
        arguments = {"filter": filter}
        return ConnectionQuery(
            self._client, connection_state("project_risk_levels", arguments)
        )

    def project_task_templates(
        self,
        *,
        filter: ProjectTaskTemplateFilter | None | Unset = UNSET,
        order: (
            Sequence[ProjectTaskTemplateOrder | ProjectTaskTemplateOrderBy]
            | None
            | Unset
        ) = UNSET,
        view: (
            ProjectTaskTemplateView | ProjectTaskTemplateViewLiteral | None | Unset
        ) = UNSET,
    ) -> ConnectionQuery[
        ProjectTaskTemplate,
        ProjectTaskTemplateFields[Never, One],
        ProjectTaskTemplateWhere,
    ]:
        """Templates of project tasks; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("project_task_templates", arguments)
        )

    def project_tasks(
        self,
        *,
        filter: ProjectTaskFilter | None | Unset = UNSET,
        order: Sequence[ProjectTaskOrder | ProjectTaskOrderBy] | None | Unset = UNSET,
        view: ProjectTaskView | ProjectTaskViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[ProjectTask, ProjectTaskFields[Never, One], ProjectTaskWhere]:
        """Tasks of all projects; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("project_tasks", arguments)
        )

    def project_templates(
        self,
        *,
        filter: ProjectTemplateFilter | None | Unset = UNSET,
        order: (
            Sequence[ProjectTemplateOrder | ProjectTemplateOrderBy] | None | Unset
        ) = UNSET,
        view: ProjectTemplateView | ProjectTemplateViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        ProjectTemplate, ProjectTemplateFields[Never, One], ProjectTemplateWhere
    ]:
        """Templates of projects; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("project_templates", arguments)
        )

    def projects(
        self,
        *,
        filter: ProjectFilter | None | Unset = UNSET,
        order: Sequence[ProjectOrder | ProjectOrderBy] | None | Unset = UNSET,
        view: ProjectView | ProjectViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Project, ProjectFields[Never, One], ProjectWhere]:
        """Projects; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(self._client, connection_state("projects", arguments))

    def rate_limit(self) -> RecordQuery[RateLimit, RateLimitFields[Never, One]]:
        """Query cost budget of the token; asking for it costs one point."""
        return RecordQuery(self._client, single_state("rate_limit", {}))

    def releases(
        self,
        *,
        filter: ReleaseFilter | None | Unset = UNSET,
        order: Sequence[ReleaseOrder | ReleaseOrderBy] | None | Unset = UNSET,
        view: ReleaseView | ReleaseViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Release, ReleaseFields[Never, One], ReleaseWhere]:
        """Releases; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(self._client, connection_state("releases", arguments))

    def request_templates(
        self,
        *,
        filter: RequestTemplateFilter | None | Unset = UNSET,
        order: (
            Sequence[RequestTemplateOrder | RequestTemplateOrderBy] | None | Unset
        ) = UNSET,
        view: RequestTemplateView | RequestTemplateViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        RequestTemplate, RequestTemplateFields[Never, One], RequestTemplateWhere
    ]:
        """Templates of requests; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("request_templates", arguments)
        )

    def requests(
        self,
        *,
        filter: RequestFilter | None | Unset = UNSET,
        order: Sequence[RequestOrder | RequestOrderBy] | None | Unset = UNSET,
        view: RequestView | RequestViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Request, RequestFields[Never, One], RequestWhere]:
        """Requests of all kinds, from incidents to orders; `view` defaults to the
        current account.
        """
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(self._client, connection_state("requests", arguments))

    def reservation_offerings(
        self,
        *,
        filter: ReservationOfferingFilter | None | Unset = UNSET,
        order: (
            Sequence[ReservationOfferingOrder | ReservationOfferingOrderBy]
            | None
            | Unset
        ) = UNSET,
        view: (
            ReservationOfferingView | ReservationOfferingViewLiteral | None | Unset
        ) = UNSET,
    ) -> ConnectionQuery[
        ReservationOffering,
        ReservationOfferingFields[Never, One],
        ReservationOfferingWhere,
    ]:
        """Terms under which CIs can be reserved; `view` defaults to the current
        account.
        """
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("reservation_offerings", arguments)
        )

    def reservations(
        self,
        *,
        filter: ReservationFilter | None | Unset = UNSET,
        order: Sequence[ReservationOrder | ReservationOrderBy] | None | Unset = UNSET,
        view: ReservationView | ReservationViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Reservation, ReservationFields[Never, One], ReservationWhere]:
        """Reservations of CIs; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("reservations", arguments)
        )

    def risk_severities(
        self,
        *,
        filter: RiskSeverityFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[
        RiskSeverity, RiskSeverityFields[Never, One], RiskSeverityWhere
    ]:
        """Severities that risks can be given."""
        arguments = {"filter": filter}
        return ConnectionQuery(
            self._client, connection_state("risk_severities", arguments)
        )

    def risks(
        self,
        *,
        filter: RiskFilter | None | Unset = UNSET,
        order: Sequence[RiskOrder | RiskOrderBy] | None | Unset = UNSET,
        view: RiskView | RiskViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Risk, RiskFields[Never, One], RiskWhere]:
        """Risks; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(self._client, connection_state("risks", arguments))

    def scrum_workspaces(
        self,
        *,
        filter: ScrumWorkspaceFilter | None | Unset = UNSET,
        order: (
            Sequence[ScrumWorkspaceOrder | ScrumWorkspaceOrderBy] | None | Unset
        ) = UNSET,
        view: ScrumWorkspaceView | ScrumWorkspaceViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        ScrumWorkspace, ScrumWorkspaceFields[Never, One], ScrumWorkspaceWhere
    ]:
        """Scrum workspaces; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("scrum_workspaces", arguments)
        )

    def sera_ai_studio(
        self,
    ) -> RecordQuery[SeraAiStudio, SeraAiStudioFields[Never, One]]:
        """Settings of the account's AI virtual agent."""
        return RecordQuery(self._client, single_state("sera_ai_studio", {}))

    def service_categories(
        self,
        *,
        filter: ServiceCategoryFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[
        ServiceCategory, ServiceCategoryFields[Never, One], ServiceCategoryWhere
    ]:
        """Headings under which services are grouped."""
        arguments = {"filter": filter}
        return ConnectionQuery(
            self._client, connection_state("service_categories", arguments)
        )

    def service_instances(
        self,
        *,
        filter: ServiceInstanceFilter | None | Unset = UNSET,
        order: (
            Sequence[ServiceInstanceOrder | ServiceInstanceOrderBy] | None | Unset
        ) = UNSET,
        view: ServiceInstanceView | ServiceInstanceViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        ServiceInstance, ServiceInstanceFields[Never, One], ServiceInstanceWhere
    ]:
        """Service instances; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("service_instances", arguments)
        )

    def service_level_agreements(
        self,
        *,
        filter: ServiceLevelAgreementFilter | None | Unset = UNSET,
        order: (
            Sequence[ServiceLevelAgreementOrder | ServiceLevelAgreementOrderBy]
            | None
            | Unset
        ) = UNSET,
        view: (
            ServiceLevelAgreementView | ServiceLevelAgreementViewLiteral | None | Unset
        ) = UNSET,
    ) -> ConnectionQuery[
        ServiceLevelAgreement,
        ServiceLevelAgreementFields[Never, One],
        ServiceLevelAgreementWhere,
    ]:
        """Service level agreements (SLAs); `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("service_level_agreements", arguments)
        )

    def service_offerings(
        self,
        *,
        filter: ServiceOfferingFilter | None | Unset = UNSET,
        order: (
            Sequence[ServiceOfferingOrder | ServiceOfferingOrderBy] | None | Unset
        ) = UNSET,
        view: ServiceOfferingView | ServiceOfferingViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        ServiceOffering, ServiceOfferingFields[Never, One], ServiceOfferingWhere
    ]:
        """Service offerings with their targets and charges; `view` defaults to the
        current account.
        """
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("service_offerings", arguments)
        )

    def services(
        self,
        *,
        filter: ServiceFilter | None | Unset = UNSET,
        order: Sequence[ServiceOrder | ServiceOrderBy] | None | Unset = UNSET,
        view: ServiceView | ServiceViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Service, ServiceFields[Never, One], ServiceWhere]:
        """Services; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(self._client, connection_state("services", arguments))

    def shop_article_categories(
        self,
        *,
        filter: ShopArticleCategoryFilter | None | Unset = UNSET,
        order: (
            Sequence[ShopArticleCategoryOrder | ShopArticleCategoryOrderBy]
            | None
            | Unset
        ) = UNSET,
        view: (
            ShopArticleCategoryView | ShopArticleCategoryViewLiteral | None | Unset
        ) = UNSET,
    ) -> ConnectionQuery[
        ShopArticleCategory,
        ShopArticleCategoryFields[Never, One],
        ShopArticleCategoryWhere,
    ]:
        """Categories of the shop; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("shop_article_categories", arguments)
        )

    def shop_articles(
        self,
        *,
        filter: ShopArticleFilter | None | Unset = UNSET,
        order: Sequence[ShopArticleOrder | ShopArticleOrderBy] | None | Unset = UNSET,
        view: ShopArticleView | ShopArticleViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[ShopArticle, ShopArticleFields[Never, One], ShopArticleWhere]:
        """Articles of the shop; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("shop_articles", arguments)
        )

    def shop_order_lines(
        self,
        *,
        filter: ShopOrderLineFilter | None | Unset = UNSET,
        order: (
            Sequence[ShopOrderLineOrder | ShopOrderLineOrderBy] | None | Unset
        ) = UNSET,
        view: ShopOrderLineView | ShopOrderLineViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        ShopOrderLine, ShopOrderLineFields[Never, One], ShopOrderLineWhere
    ]:
        """Lines of carts and orders; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("shop_order_lines", arguments)
        )

    def short_urls(
        self,
        *,
        filter: ShortUrlFilter | None | Unset = UNSET,
        order: Sequence[ShortUrlOrder | ShortUrlOrderBy] | None | Unset = UNSET,
        view: ShortUrlView | ShortUrlViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[ShortUrl, ShortUrlFields[Never, One], ShortUrlWhere]:
        """Short URLs; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(self._client, connection_state("short_urls", arguments))
