"""The models of connections."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.codegen import GraphQLModel, absent

if TYPE_CHECKING:
    from .models.page_info import PageInfo
    from .models.parent_service_instance import ParentServiceInstance
    from .models.pdf_design import PdfDesign
    from .models.permission import Permission
    from .models.person import Person
    from .models.problem import Problem
    from .models.product import Product
    from .models.product_backlog import ProductBacklog
    from .models.product_backlog_item import ProductBacklogItem
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
    from .models.record import Record
    from .models.release import Release
    from .models.request import Request
    from .models.request_template import RequestTemplate
    from .models.reservation import Reservation
    from .models.reservation_offering import ReservationOffering
    from .models.rfc_type_activity_id import RfcTypeActivityID
    from .models.rfc_type_rate import RfcTypeRate
    from .models.risk import Risk
    from .models.risk_severity import RiskSeverity
    from .models.scrum_workspace import ScrumWorkspace
    from .models.service import Service
    from .models.service_category import ServiceCategory
    from .models.service_instance import ServiceInstance
    from .models.service_level_agreement import ServiceLevelAgreement


class ParentServiceInstanceConnection(GraphQLModel, frozen=True):
    """The type ``ParentServiceInstanceConnection``."""

    __graphql_name__ = "ParentServiceInstanceConnection"

    __graphql_fields__ = """
    nodes nodes [ParentServiceInstance!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ParentServiceInstance] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class PdfDesignConnection(GraphQLModel, frozen=True):
    """The type ``PdfDesignConnection``."""

    __graphql_name__ = "PdfDesignConnection"

    __graphql_fields__ = """
    nodes nodes [PdfDesign!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[PdfDesign] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class PermissionConnection(GraphQLModel, frozen=True):
    """The type ``PermissionConnection``."""

    __graphql_name__ = "PermissionConnection"

    __graphql_fields__ = """
    nodes nodes [Permission!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Permission] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class PersonConnection(GraphQLModel, frozen=True):
    """The type ``PersonConnection``."""

    __graphql_name__ = "PersonConnection"

    __graphql_fields__ = """
    nodes nodes [Person!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Person] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ProblemConnection(GraphQLModel, frozen=True):
    """The type ``ProblemConnection``."""

    __graphql_name__ = "ProblemConnection"

    __graphql_fields__ = """
    nodes nodes [Problem!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Problem] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ProductBacklogConnection(GraphQLModel, frozen=True):
    """The type ``ProductBacklogConnection``."""

    __graphql_name__ = "ProductBacklogConnection"

    __graphql_fields__ = """
    nodes nodes [ProductBacklog!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProductBacklog] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ProductBacklogItemConnection(GraphQLModel, frozen=True):
    """The type ``ProductBacklogItemConnection``."""

    __graphql_name__ = "ProductBacklogItemConnection"

    __graphql_fields__ = """
    nodes nodes [ProductBacklogItem!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProductBacklogItem] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ProductCategoryConnection(GraphQLModel, frozen=True):
    """The type ``ProductCategoryConnection``."""

    __graphql_name__ = "ProductCategoryConnection"

    __graphql_fields__ = """
    nodes nodes [ProductCategory!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProductCategory] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ProductConnection(GraphQLModel, frozen=True):
    """The type ``ProductConnection``."""

    __graphql_name__ = "ProductConnection"

    __graphql_fields__ = """
    nodes nodes [Product!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Product] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ProjectCategoryConnection(GraphQLModel, frozen=True):
    """The type ``ProjectCategoryConnection``."""

    __graphql_name__ = "ProjectCategoryConnection"

    __graphql_fields__ = """
    nodes nodes [ProjectCategory!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProjectCategory] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ProjectConnection(GraphQLModel, frozen=True):
    """The type ``ProjectConnection``."""

    __graphql_name__ = "ProjectConnection"

    __graphql_fields__ = """
    nodes nodes [Project!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Project] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ProjectPhaseConnection(GraphQLModel, frozen=True):
    """The type ``ProjectPhaseConnection``."""

    __graphql_name__ = "ProjectPhaseConnection"

    __graphql_fields__ = """
    nodes nodes [ProjectPhase!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProjectPhase] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ProjectRiskLevelConnection(GraphQLModel, frozen=True):
    """The type ``ProjectRiskLevelConnection``."""

    __graphql_name__ = "ProjectRiskLevelConnection"

    __graphql_fields__ = """
    nodes nodes [ProjectRiskLevel!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProjectRiskLevel] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ProjectTaskAssignmentConnection(GraphQLModel, frozen=True):
    """The type ``ProjectTaskAssignmentConnection``."""

    __graphql_name__ = "ProjectTaskAssignmentConnection"

    __graphql_fields__ = """
    nodes nodes [ProjectTaskAssignment!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProjectTaskAssignment] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ProjectTaskConnection(GraphQLModel, frozen=True):
    """The type ``ProjectTaskConnection``."""

    __graphql_name__ = "ProjectTaskConnection"

    __graphql_fields__ = """
    nodes nodes [ProjectTask!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProjectTask] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ProjectTaskTemplateAssignmentConnection(GraphQLModel, frozen=True):
    """The type ``ProjectTaskTemplateAssignmentConnection``."""

    __graphql_name__ = "ProjectTaskTemplateAssignmentConnection"

    __graphql_fields__ = """
    nodes nodes [ProjectTaskTemplateAssignment!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProjectTaskTemplateAssignment] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ProjectTaskTemplateConnection(GraphQLModel, frozen=True):
    """The type ``ProjectTaskTemplateConnection``."""

    __graphql_name__ = "ProjectTaskTemplateConnection"

    __graphql_fields__ = """
    nodes nodes [ProjectTaskTemplate!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProjectTaskTemplate] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ProjectTaskTemplateRelationConnection(GraphQLModel, frozen=True):
    """The type ``ProjectTaskTemplateRelationConnection``."""

    __graphql_name__ = "ProjectTaskTemplateRelationConnection"

    __graphql_fields__ = """
    nodes nodes [ProjectTaskTemplateRelation!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProjectTaskTemplateRelation] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ProjectTemplateConnection(GraphQLModel, frozen=True):
    """The type ``ProjectTemplateConnection``."""

    __graphql_name__ = "ProjectTemplateConnection"

    __graphql_fields__ = """
    nodes nodes [ProjectTemplate!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProjectTemplate] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ProjectTemplatePhaseConnection(GraphQLModel, frozen=True):
    """The type ``ProjectTemplatePhaseConnection``."""

    __graphql_name__ = "ProjectTemplatePhaseConnection"

    __graphql_fields__ = """
    nodes nodes [ProjectTemplatePhase!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProjectTemplatePhase] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class RecordConnection(GraphQLModel, frozen=True):
    """The type ``RecordConnection``."""

    __graphql_name__ = "RecordConnection"

    __graphql_fields__ = """
    nodes nodes [Record!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Record] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ReleaseConnection(GraphQLModel, frozen=True):
    """The type ``ReleaseConnection``."""

    __graphql_name__ = "ReleaseConnection"

    __graphql_fields__ = """
    nodes nodes [Release!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Release] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class RequestConnection(GraphQLModel, frozen=True):
    """The type ``RequestConnection``."""

    __graphql_name__ = "RequestConnection"

    __graphql_fields__ = """
    nodes nodes [Request!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Request] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class RequestTemplateConnection(GraphQLModel, frozen=True):
    """The type ``RequestTemplateConnection``."""

    __graphql_name__ = "RequestTemplateConnection"

    __graphql_fields__ = """
    nodes nodes [RequestTemplate!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[RequestTemplate] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ReservationConnection(GraphQLModel, frozen=True):
    """The type ``ReservationConnection``."""

    __graphql_name__ = "ReservationConnection"

    __graphql_fields__ = """
    nodes nodes [Reservation!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Reservation] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ReservationOfferingConnection(GraphQLModel, frozen=True):
    """The type ``ReservationOfferingConnection``."""

    __graphql_name__ = "ReservationOfferingConnection"

    __graphql_fields__ = """
    nodes nodes [ReservationOffering!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ReservationOffering] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class RfcTypeActivityIDConnection(GraphQLModel, frozen=True):
    """The type ``RfcTypeActivityIDConnection``."""

    __graphql_name__ = "RfcTypeActivityIDConnection"

    __graphql_fields__ = """
    nodes nodes [RfcTypeActivityID!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[RfcTypeActivityID] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class RfcTypeRateConnection(GraphQLModel, frozen=True):
    """The type ``RfcTypeRateConnection``."""

    __graphql_name__ = "RfcTypeRateConnection"

    __graphql_fields__ = """
    nodes nodes [RfcTypeRate!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[RfcTypeRate] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class RiskConnection(GraphQLModel, frozen=True):
    """The type ``RiskConnection``."""

    __graphql_name__ = "RiskConnection"

    __graphql_fields__ = """
    nodes nodes [Risk!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Risk] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class RiskSeverityConnection(GraphQLModel, frozen=True):
    """The type ``RiskSeverityConnection``."""

    __graphql_name__ = "RiskSeverityConnection"

    __graphql_fields__ = """
    nodes nodes [RiskSeverity!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[RiskSeverity] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ScrumWorkspaceConnection(GraphQLModel, frozen=True):
    """The type ``ScrumWorkspaceConnection``."""

    __graphql_name__ = "ScrumWorkspaceConnection"

    __graphql_fields__ = """
    nodes nodes [ScrumWorkspace!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ScrumWorkspace] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ServiceCategoryConnection(GraphQLModel, frozen=True):
    """The type ``ServiceCategoryConnection``."""

    __graphql_name__ = "ServiceCategoryConnection"

    __graphql_fields__ = """
    nodes nodes [ServiceCategory!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ServiceCategory] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ServiceConnection(GraphQLModel, frozen=True):
    """The type ``ServiceConnection``."""

    __graphql_name__ = "ServiceConnection"

    __graphql_fields__ = """
    nodes nodes [Service!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Service] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ServiceInstanceConnection(GraphQLModel, frozen=True):
    """The type ``ServiceInstanceConnection``."""

    __graphql_name__ = "ServiceInstanceConnection"

    __graphql_fields__ = """
    nodes nodes [ServiceInstance!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ServiceInstance] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ServiceLevelAgreementConnection(GraphQLModel, frozen=True):
    """The type ``ServiceLevelAgreementConnection``."""

    __graphql_name__ = "ServiceLevelAgreementConnection"

    __graphql_fields__ = """
    nodes nodes [ServiceLevelAgreement!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ServiceLevelAgreement] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent
