# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from typing import Required
    from .._runtime.codegen import Unset


class GoldenSetItemCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `goldenSetItemCreate` mutation."""

    __graphql_name__ = "GoldenSetItemCreateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    expected_hit_id expectedHitId ID!
    prompt_query promptQuery String!
    run_as_id runAsId ID!
    """
    __graphql_required__ = "expected_hit_id prompt_query run_as_id"

    expected_hit_id: str
    """Node ID of the record to be found: a knowledge article or request template."""
    prompt_query: str
    """Question put to the virtual agent."""
    run_as_id: str
    """Node ID of the person whose roles and language apply during the run."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""


class GoldenSetItemCreateArgs(TypedDict, total=False):
    """The fields of ``GoldenSetItemCreateInput`` as keyword arguments."""

    expected_hit_id: Required[str]
    """Node ID of the record to be found: a knowledge article or request template."""
    prompt_query: Required[str]
    """Question put to the virtual agent."""
    run_as_id: Required[str]
    """Node ID of the person whose roles and language apply during the run."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""


class GoldenSetItemDeleteMutationInput(GraphQLInput, frozen=True):
    """Arguments of the `goldenSetItemDelete` mutation."""

    __graphql_name__ = "GoldenSetItemDeleteMutationInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    id id ID!
    """
    __graphql_required__ = "id"

    id: str
    """Node ID of the golden set item to delete."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""


class GoldenSetItemDeleteMutationArgs(TypedDict, total=False):
    """The fields of ``GoldenSetItemDeleteMutationInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the golden set item to delete."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""


class GoldenSetItemUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `goldenSetItemUpdate` mutation."""

    __graphql_name__ = "GoldenSetItemUpdateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    expected_hit_id expectedHitId ID
    id id ID!
    prompt_query promptQuery String
    run_as_id runAsId ID
    """
    __graphql_required__ = "id"

    id: str
    """Node ID of the golden set item to change."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    expected_hit_id: str | None | Unset = UNSET
    """Node ID of the record to be found: a knowledge article or request template."""
    prompt_query: str | None | Unset = UNSET
    """Question put to the virtual agent."""
    run_as_id: str | None | Unset = UNSET
    """Node ID of the person whose roles and language apply during the run."""


class GoldenSetItemUpdateArgs(TypedDict, total=False):
    """The fields of ``GoldenSetItemUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the golden set item to change."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    expected_hit_id: str | None | Unset
    """Node ID of the record to be found: a knowledge article or request template."""
    prompt_query: str | None | Unset
    """Question put to the virtual agent."""
    run_as_id: str | None | Unset
    """Node ID of the person whose roles and language apply during the run."""
