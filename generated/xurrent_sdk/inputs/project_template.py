"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypeAlias, TypedDict

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

    class ProjectTemplateCreateArgs(TypedDict, total=False):
        """The fields of ``ProjectTemplateCreateInput`` as keyword arguments."""

        subject: Required[str]
        client_mutation_id: str | None | Unset
        disabled: bool | None | Unset
        new_phases: Sequence[ProjectPhaseInput] | None | Unset
        new_task_template_relations: (
            Sequence[ProjectTemplateTaskTemplateInput] | None | Unset
        )
        source: str | None | Unset
        source_id: str | None | Unset

    class ProjectTemplateUpdateArgs(TypedDict, total=False):
        """The fields of ``ProjectTemplateUpdateInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset
        disabled: bool | None | Unset
        new_phases: Sequence[ProjectPhaseInput] | None | Unset
        new_task_template_relations: (
            Sequence[ProjectTemplateTaskTemplateInput] | None | Unset
        )
        phases_to_delete: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        subject: str | None | Unset
        task_template_relations_to_delete: Sequence[str] | None | Unset


class ProjectTemplateCreateInput(GraphQLInput, frozen=True):
    """The input ``ProjectTemplateCreateInput``."""

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

    __graphql_required__ = ("subject",)

    subject: str
    client_mutation_id: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    new_phases: Sequence[ProjectPhaseInput] | None | Unset = UNSET
    new_task_template_relations: (
        Sequence[ProjectTemplateTaskTemplateInput] | None | Unset
    ) = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET


class ProjectTemplateFilter(GraphQLInput, frozen=True):
    """The input ``ProjectTemplateFilter``."""

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
    disabled: bool | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    subject: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class ProjectTemplateWhere(FilterFields):
    """What ``where`` can compare of ``ProjectTemplateFilter``."""

    __graphql_filter__ = "ProjectTemplateFilter"

    created_at: TimestampWhere
    disabled: Flag
    id: IDWhere
    query: FreeText
    source: StringWhere
    source_id: StringWhere
    subject: StringWhere
    updated_at: TimestampWhere


class ProjectTemplateOrder(GraphQLInput, frozen=True):
    """The input ``ProjectTemplateOrder``."""

    __graphql_name__ = "ProjectTemplateOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field ProjectTemplateOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: ProjectTemplateOrderField | ProjectTemplateOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class ProjectTemplateTaskTemplateInput(GraphQLInput, frozen=True):
    """The input ``ProjectTemplateTaskTemplateInput``."""

    __graphql_name__ = "ProjectTemplateTaskTemplateInput"

    __graphql_fields__ = """
    id id ID
    phase_name phaseName String
    task_template_id taskTemplateId ID
    """

    id: str | None | Unset = UNSET
    phase_name: str | None | Unset = UNSET
    task_template_id: str | None | Unset = UNSET


class ProjectTemplateUpdateInput(GraphQLInput, frozen=True):
    """The input ``ProjectTemplateUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    new_phases: Sequence[ProjectPhaseInput] | None | Unset = UNSET
    new_task_template_relations: (
        Sequence[ProjectTemplateTaskTemplateInput] | None | Unset
    ) = UNSET
    phases_to_delete: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    subject: str | None | Unset = UNSET
    task_template_relations_to_delete: Sequence[str] | None | Unset = UNSET
