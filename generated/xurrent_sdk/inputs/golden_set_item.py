"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from typing import Required, TypedDict

    from .._runtime.codegen import Unset

    class GoldenSetItemCreateArgs(TypedDict, total=False):
        """The fields of ``GoldenSetItemCreateInput`` as keyword arguments."""

        expected_hit_id: Required[str]
        prompt_query: Required[str]
        run_as_id: Required[str]
        client_mutation_id: str | None | Unset

    class GoldenSetItemDeleteMutationArgs(TypedDict, total=False):
        """The fields of ``GoldenSetItemDeleteMutationInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset

    class GoldenSetItemUpdateArgs(TypedDict, total=False):
        """The fields of ``GoldenSetItemUpdateInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset
        expected_hit_id: str | None | Unset
        prompt_query: str | None | Unset
        run_as_id: str | None | Unset


class GoldenSetItemCreateInput(GraphQLInput, frozen=True):
    """The input ``GoldenSetItemCreateInput``."""

    __graphql_name__ = "GoldenSetItemCreateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    expected_hit_id expectedHitId ID!
    prompt_query promptQuery String!
    run_as_id runAsId ID!
    """

    __graphql_required__ = ("expected_hit_id", "prompt_query", "run_as_id")

    expected_hit_id: str
    prompt_query: str
    run_as_id: str
    client_mutation_id: str | None | Unset = UNSET


class GoldenSetItemDeleteMutationInput(GraphQLInput, frozen=True):
    """The input ``GoldenSetItemDeleteMutationInput``."""

    __graphql_name__ = "GoldenSetItemDeleteMutationInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    id id ID!
    """

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET


class GoldenSetItemUpdateInput(GraphQLInput, frozen=True):
    """The input ``GoldenSetItemUpdateInput``."""

    __graphql_name__ = "GoldenSetItemUpdateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    expected_hit_id expectedHitId ID
    id id ID!
    prompt_query promptQuery String
    run_as_id runAsId ID
    """

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET
    expected_hit_id: str | None | Unset = UNSET
    prompt_query: str | None | Unset = UNSET
    run_as_id: str | None | Unset = UNSET
