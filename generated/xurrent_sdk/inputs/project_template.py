# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from .._runtime.codegen import Flag, FreeText, Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.project_template import (
        ProjectTemplateOrderField,
        ProjectTemplateOrderFieldLiteral,
    )
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )
    from .project_phase import ProjectPhaseInput

ProjectTemplateOrderBy: TypeAlias = Literal[
    "created_at",
    "disabled",
    "subject",
    "updated_at",
    "-created_at",
    "-disabled",
    "-subject",
    "-updated_at",
]


class ProjectTemplateCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `projectTemplateCreate` mutation."""

    __graphql_name__ = "ProjectTemplateCreateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    disabled disabled Boolean
    new_phases newPhases [ProjectPhaseInput!]
    new_task_template_relations newTaskTemplateRelations [ProjectTemplateTaskTemplateInput!]
    source source String
    source_id sourceID String
    subject subject String!
    """
    __graphql_required__ = "subject"

    subject: str
    """Subject of new projects."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = UNSET
    """True when the template can no longer be applied."""
    new_phases: Sequence[ProjectPhaseInput] | None | Unset = UNSET
    """Phases to add."""
    new_task_template_relations: (
        Sequence[ProjectTemplateTaskTemplateInput] | None | Unset
    ) = UNSET
    """Task template relations to add."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""


class ProjectTemplateCreateArgs(TypedDict, total=False):
    """The fields of ``ProjectTemplateCreateInput`` as keyword arguments."""

    subject: Required[str]
    """Subject of new projects."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset
    """True when the template can no longer be applied."""
    new_phases: Sequence[ProjectPhaseInput] | None | Unset
    """Phases to add."""
    new_task_template_relations: (
        Sequence[ProjectTemplateTaskTemplateInput] | None | Unset
    )
    """Task template relations to add."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""


class ProjectTemplateFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.projectTemplates`; all that are given have to hold."""

    __graphql_name__ = "ProjectTemplateFilter"
    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    disabled disabled Boolean
    id id IDFilter
    query query String
    source source StringFilter
    source_id sourceID StringFilter
    subject subject StringFilter
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "ProjectTemplateWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    disabled: bool | None | Unset = UNSET
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    subject: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ProjectTemplateWhere(FilterFields):
    """What ``where`` can compare of ``ProjectTemplateFilter``."""

    __graphql_filter__ = "ProjectTemplateFilter"

    created_at: TimestampWhere
    """By time of creation."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    id: IDWhere
    """By node ID."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    subject: StringWhere
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ProjectTemplateOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.projectTemplates`; give several in order of precedence."""

    __graphql_name__ = "ProjectTemplateOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field ProjectTemplateOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: ProjectTemplateOrderField | ProjectTemplateOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class ProjectTemplateTaskTemplateInput(GraphQLInput, frozen=True):
    """Use of a project task template in a project template."""

    __graphql_name__ = "ProjectTemplateTaskTemplateInput"
    __graphql_fields__ = """
    id id ID
    phase_name phaseName String
    task_template_id taskTemplateId ID
    """

    id: str | None | Unset = UNSET
    """Node ID of an existing entry to change; leave out for a new one."""
    phase_name: str | None | Unset = UNSET
    """Name of the phase in which the task comes."""
    task_template_id: str | None | Unset = UNSET
    """Node ID of the project task template."""


class ProjectTemplateUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `projectTemplateUpdate` mutation."""

    __graphql_name__ = "ProjectTemplateUpdateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    disabled disabled Boolean
    id id ID!
    new_phases newPhases [ProjectPhaseInput!]
    new_task_template_relations newTaskTemplateRelations [ProjectTemplateTaskTemplateInput!]
    phases_to_delete phasesToDelete [ID!]
    source source String
    source_id sourceID String
    subject subject String
    task_template_relations_to_delete taskTemplateRelationsToDelete [ID!]
    """
    __graphql_required__ = "id"
    __graphql_apply__ = "new_phases:- new_task_template_relations:-"

    id: str
    """Node ID of the project template to change."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = UNSET
    """True when the template can no longer be applied."""
    new_phases: Sequence[ProjectPhaseInput] | None | Unset = UNSET
    """Phases to add, or with `id` to change."""
    new_task_template_relations: (
        Sequence[ProjectTemplateTaskTemplateInput] | None | Unset
    ) = UNSET
    """Task template relations to add, or with `id` to change."""
    phases_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the phases to remove."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    subject: str | None | Unset = UNSET
    """Subject of new projects."""
    task_template_relations_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the task template relations to remove."""


class ProjectTemplateUpdateArgs(TypedDict, total=False):
    """The fields of ``ProjectTemplateUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the project template to change."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset
    """True when the template can no longer be applied."""
    new_phases: Sequence[ProjectPhaseInput] | None | Unset
    """Phases to add, or with `id` to change."""
    new_task_template_relations: (
        Sequence[ProjectTemplateTaskTemplateInput] | None | Unset
    )
    """Task template relations to add, or with `id` to change."""
    phases_to_delete: Sequence[str] | None | Unset
    """Node IDs of the phases to remove."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    subject: str | None | Unset
    """Subject of new projects."""
    task_template_relations_to_delete: Sequence[str] | None | Unset
    """Node IDs of the task template relations to remove."""


class ProjectTemplateApplyRow(TypedDict, total=False):
    """A row for ``client.apply.project_templates``: what it names is compared and
    written.
    """

    source_id: Required[str]
    disabled: bool | None
    new_phases: Sequence[ProjectPhaseInput] | None
    new_task_template_relations: Sequence[ProjectTemplateTaskTemplateInput] | None
    subject: str | None
