# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The models of connections."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.codegen import GraphQLModel, absent

if TYPE_CHECKING:
    from .models.knowledge_article import KnowledgeArticle
    from .models.knowledge_article_template import KnowledgeArticleTemplate
    from .models.note import Note
    from .models.note_reaction import NoteReaction
    from .models.organization import Organization
    from .models.out_of_office_period import OutOfOfficePeriod
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


class KnowledgeArticleConnection(GraphQLModel, frozen=True):
    """Page of knowledge article records, with the total count."""

    __graphql_name__ = "KnowledgeArticleConnection"

    __graphql_fields__ = """
    nodes nodes [KnowledgeArticle!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[KnowledgeArticle] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class KnowledgeArticleTemplateConnection(GraphQLModel, frozen=True):
    """Page of knowledge article template records, with the total count."""

    __graphql_name__ = "KnowledgeArticleTemplateConnection"

    __graphql_fields__ = """
    nodes nodes [KnowledgeArticleTemplate!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[KnowledgeArticleTemplate] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class NoteConnection(GraphQLModel, frozen=True):
    """Page of note records, with the total count."""

    __graphql_name__ = "NoteConnection"

    __graphql_fields__ = """
    nodes nodes [Note!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Note] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class NoteReactionConnection(GraphQLModel, frozen=True):
    """Page of note reaction records, with the total count."""

    __graphql_name__ = "NoteReactionConnection"

    __graphql_fields__ = """
    nodes nodes [NoteReaction!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[NoteReaction] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class OrganizationConnection(GraphQLModel, frozen=True):
    """Page of organization records, with the total count."""

    __graphql_name__ = "OrganizationConnection"

    __graphql_fields__ = """
    nodes nodes [Organization!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Organization] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class OutOfOfficePeriodConnection(GraphQLModel, frozen=True):
    """Page of out-of-office period records, with the total count."""

    __graphql_name__ = "OutOfOfficePeriodConnection"

    __graphql_fields__ = """
    nodes nodes [OutOfOfficePeriod!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[OutOfOfficePeriod] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ParentServiceInstanceConnection(GraphQLModel, frozen=True):
    """Page of parent service instance records, with the total count."""

    __graphql_name__ = "ParentServiceInstanceConnection"

    __graphql_fields__ = """
    nodes nodes [ParentServiceInstance!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ParentServiceInstance] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class PdfDesignConnection(GraphQLModel, frozen=True):
    """Page of PDF design records, with the total count."""

    __graphql_name__ = "PdfDesignConnection"

    __graphql_fields__ = """
    nodes nodes [PdfDesign!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[PdfDesign] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class PermissionConnection(GraphQLModel, frozen=True):
    """Page of permission records, with the total count."""

    __graphql_name__ = "PermissionConnection"

    __graphql_fields__ = """
    nodes nodes [Permission!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Permission] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class PersonConnection(GraphQLModel, frozen=True):
    """Page of people, with the total count."""

    __graphql_name__ = "PersonConnection"

    __graphql_fields__ = """
    nodes nodes [Person!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Person] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ProblemConnection(GraphQLModel, frozen=True):
    """Page of problem records, with the total count."""

    __graphql_name__ = "ProblemConnection"

    __graphql_fields__ = """
    nodes nodes [Problem!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Problem] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ProductBacklogConnection(GraphQLModel, frozen=True):
    """Page of product backlog records, with the total count."""

    __graphql_name__ = "ProductBacklogConnection"

    __graphql_fields__ = """
    nodes nodes [ProductBacklog!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProductBacklog] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ProductBacklogItemConnection(GraphQLModel, frozen=True):
    """Page of product backlog item records, with the total count."""

    __graphql_name__ = "ProductBacklogItemConnection"

    __graphql_fields__ = """
    nodes nodes [ProductBacklogItem!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProductBacklogItem] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ProductCategoryConnection(GraphQLModel, frozen=True):
    """Page of product category records, with the total count."""

    __graphql_name__ = "ProductCategoryConnection"

    __graphql_fields__ = """
    nodes nodes [ProductCategory!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProductCategory] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ProductConnection(GraphQLModel, frozen=True):
    """Page of product records, with the total count."""

    __graphql_name__ = "ProductConnection"

    __graphql_fields__ = """
    nodes nodes [Product!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Product] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ProjectCategoryConnection(GraphQLModel, frozen=True):
    """Page of project category records, with the total count."""

    __graphql_name__ = "ProjectCategoryConnection"

    __graphql_fields__ = """
    nodes nodes [ProjectCategory!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProjectCategory] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ProjectConnection(GraphQLModel, frozen=True):
    """Page of project records, with the total count."""

    __graphql_name__ = "ProjectConnection"

    __graphql_fields__ = """
    nodes nodes [Project!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Project] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ProjectPhaseConnection(GraphQLModel, frozen=True):
    """Page of project phase records, with the total count."""

    __graphql_name__ = "ProjectPhaseConnection"

    __graphql_fields__ = """
    nodes nodes [ProjectPhase!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProjectPhase] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ProjectRiskLevelConnection(GraphQLModel, frozen=True):
    """Page of project risk level records, with the total count."""

    __graphql_name__ = "ProjectRiskLevelConnection"

    __graphql_fields__ = """
    nodes nodes [ProjectRiskLevel!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProjectRiskLevel] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ProjectTaskAssignmentConnection(GraphQLModel, frozen=True):
    """Page of project task assignment records, with the total count."""

    __graphql_name__ = "ProjectTaskAssignmentConnection"

    __graphql_fields__ = """
    nodes nodes [ProjectTaskAssignment!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProjectTaskAssignment] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ProjectTaskConnection(GraphQLModel, frozen=True):
    """Page of project task records, with the total count."""

    __graphql_name__ = "ProjectTaskConnection"

    __graphql_fields__ = """
    nodes nodes [ProjectTask!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProjectTask] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ProjectTaskTemplateAssignmentConnection(GraphQLModel, frozen=True):
    """Page of project task template assignment records, with the total count."""

    __graphql_name__ = "ProjectTaskTemplateAssignmentConnection"

    __graphql_fields__ = """
    nodes nodes [ProjectTaskTemplateAssignment!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProjectTaskTemplateAssignment] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ProjectTaskTemplateConnection(GraphQLModel, frozen=True):
    """Page of project task template records, with the total count."""

    __graphql_name__ = "ProjectTaskTemplateConnection"

    __graphql_fields__ = """
    nodes nodes [ProjectTaskTemplate!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProjectTaskTemplate] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ProjectTaskTemplateRelationConnection(GraphQLModel, frozen=True):
    """Page of project task template relation records, with the total count."""

    __graphql_name__ = "ProjectTaskTemplateRelationConnection"

    __graphql_fields__ = """
    nodes nodes [ProjectTaskTemplateRelation!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProjectTaskTemplateRelation] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ProjectTemplateConnection(GraphQLModel, frozen=True):
    """Page of project template records, with the total count."""

    __graphql_name__ = "ProjectTemplateConnection"

    __graphql_fields__ = """
    nodes nodes [ProjectTemplate!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProjectTemplate] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ProjectTemplatePhaseConnection(GraphQLModel, frozen=True):
    """Page of project template phase records, with the total count."""

    __graphql_name__ = "ProjectTemplatePhaseConnection"

    __graphql_fields__ = """
    nodes nodes [ProjectTemplatePhase!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ProjectTemplatePhase] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class RecordConnection(GraphQLModel, frozen=True):
    """Page of record records, with the total count."""

    __graphql_name__ = "RecordConnection"

    __graphql_fields__ = """
    nodes nodes [Record!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Record] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ReleaseConnection(GraphQLModel, frozen=True):
    """Page of release records, with the total count."""

    __graphql_name__ = "ReleaseConnection"

    __graphql_fields__ = """
    nodes nodes [Release!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Release] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class RequestConnection(GraphQLModel, frozen=True):
    """Page of request records, with the total count."""

    __graphql_name__ = "RequestConnection"

    __graphql_fields__ = """
    nodes nodes [Request!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Request] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""
