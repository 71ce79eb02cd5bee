# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.codegen import Flag, FreeText, One, Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.project_template import (
        ProjectTemplateOrderField,
        ProjectTemplateOrderFieldLiteral,
    )
    from ..models.project_template import ProjectTemplate, ProjectTemplateFields
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )
    from .project_phase import ProjectPhaseApplyChild, ProjectPhaseInput

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


class ProjectTemplateCreateInput(
    GraphQLInput,
    MutationInput["ProjectTemplate", "ProjectTemplateFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `projectTemplateCreate` mutation."""

    subject: str = needs(title="subject: String!")
    """Subject of new projects."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the template can no longer be applied."""
    new_phases: Sequence[ProjectPhaseInput] | None | Unset = unset(
        "newPhases: [ProjectPhaseInput!]"
    )
    """Phases to add."""
    new_task_template_relations: (
        Sequence[ProjectTemplateTaskTemplateInput] | None | Unset
    ) = unset("newTaskTemplateRelations: [ProjectTemplateTaskTemplateInput!]")
    """Task template relations to add."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""


class ProjectTemplateCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ProjectTemplateCreateInput`` as keyword arguments."""

    subject: Required[str]
    """Subject of new projects."""
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

    __graphql_where__ = "ProjectTemplateWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    subject: StringFilter | None | Unset = unset("subject: StringFilter")
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ProjectTemplateWhere(FilterFields):
    """Fields of ``ProjectTemplateFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: ProjectTemplateOrderField | ProjectTemplateOrderFieldLiteral = needs(
        title="field: ProjectTemplateOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class ProjectTemplateTaskTemplateInput(GraphQLInput, frozen=True):
    """Use of a project task template in a project template."""

    id: str | None | Unset = unset("id: ID")
    """Node ID of an existing entry to change; leave out for a new one."""
    phase_name: str | None | Unset = unset("phaseName: String")
    """Name of the phase in which the task comes."""
    task_template_id: str | None | Unset = unset("taskTemplateId: ID")
    """Node ID of the project task template."""


class ProjectTemplateTaskTemplateApplyChild(TypedDict, total=False):
    """Child of a record in a row. Omitted fields are left unchanged."""

    phase_name: str | None
    task_template_id: str | None


class ProjectTemplateUpdateInput(
    GraphQLInput,
    MutationInput["ProjectTemplate", "ProjectTemplateFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `projectTemplateUpdate` mutation."""

    __graphql_apply__ = """
    new_phases:#phases
    new_task_template_relations:#task_template_relations
    """

    id: str = needs(title="id: ID!")
    """Node ID of the project template to change."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the template can no longer be applied."""
    new_phases: Sequence[ProjectPhaseInput] | None | Unset = unset(
        "newPhases: [ProjectPhaseInput!]"
    )
    """Phases to add, or with `id` to change."""
    new_task_template_relations: (
        Sequence[ProjectTemplateTaskTemplateInput] | None | Unset
    ) = unset("newTaskTemplateRelations: [ProjectTemplateTaskTemplateInput!]")
    """Task template relations to add, or with `id` to change."""
    phases_to_delete: Sequence[str] | None | Unset = unset("phasesToDelete: [ID!]")
    """Node IDs of the phases to remove."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    subject: str | None | Unset = unset("subject: String")
    """Subject of new projects."""
    task_template_relations_to_delete: Sequence[str] | None | Unset = unset(
        "taskTemplateRelationsToDelete: [ID!]"
    )
    """Node IDs of the task template relations to remove."""


class ProjectTemplateUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ProjectTemplateUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the project template to change."""
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
    """Row for ``client.apply.project_templates``. Omitted fields are left unchanged."""

    source_id: Required[str]
    disabled: bool | None
    new_phases: Sequence[ProjectPhaseInput] | None
    new_task_template_relations: Sequence[ProjectTemplateTaskTemplateInput] | None
    subject: str | None
    phases: Sequence[ProjectPhaseApplyChild] | None
    task_template_relations: Sequence[ProjectTemplateTaskTemplateApplyChild] | None
    replace: Sequence[Literal["phases", "task_template_relations"]]
