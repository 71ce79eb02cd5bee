# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from typing import Never, Required

    from .._runtime.codegen import One, Unset
    from ..models.golden_set_item import GoldenSetItem, GoldenSetItemFields
    from ..models.golden_set_item_delete_mutation_payload import (
        GoldenSetItemDeleteMutationPayload,
        GoldenSetItemDeleteMutationPayloadFields,
    )


class GoldenSetItemCreateInput(
    GraphQLInput,
    MutationInput["GoldenSetItem", "GoldenSetItemFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `goldenSetItemCreate` mutation."""

    expected_hit_id: str = needs(title="expectedHitId: ID!")
    """Node ID of the record to be found: a knowledge article or request template."""
    prompt_query: str = needs(title="promptQuery: String!")
    """Question put to the virtual agent."""
    run_as_id: str = needs(title="runAsId: ID!")
    """Node ID of the person whose roles and language apply during the run."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""


class GoldenSetItemCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``GoldenSetItemCreateInput`` as keyword arguments."""

    expected_hit_id: Required[str]
    """Node ID of the record to be found: a knowledge article or request template."""
    prompt_query: Required[str]
    """Question put to the virtual agent."""
    run_as_id: Required[str]
    """Node ID of the person whose roles and language apply during the run."""


class GoldenSetItemDeleteMutationInput(
    GraphQLInput,
    MutationInput[
        "GoldenSetItemDeleteMutationPayload",
        "GoldenSetItemDeleteMutationPayloadFields[Never, One]",
    ],
    frozen=True,
):
    """Arguments of the `goldenSetItemDelete` mutation."""

    id: str = needs(title="id: ID!")
    """Node ID of the golden set item to delete."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""


class GoldenSetItemDeleteMutationArgs(TypedDict, total=False, closed=True):
    """The fields of ``GoldenSetItemDeleteMutationInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the golden set item to delete."""


class GoldenSetItemUpdateInput(
    GraphQLInput,
    MutationInput["GoldenSetItem", "GoldenSetItemFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `goldenSetItemUpdate` mutation."""

    id: str = needs(title="id: ID!")
    """Node ID of the golden set item to change."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    expected_hit_id: str | None | Unset = unset("expectedHitId: ID")
    """Node ID of the record to be found: a knowledge article or request template."""
    prompt_query: str | None | Unset = unset("promptQuery: String")
    """Question put to the virtual agent."""
    run_as_id: str | None | Unset = unset("runAsId: ID")
    """Node ID of the person whose roles and language apply during the run."""


class GoldenSetItemUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``GoldenSetItemUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the golden set item to change."""
    expected_hit_id: str | None | Unset
    """Node ID of the record to be found: a knowledge article or request template."""
    prompt_query: str | None | Unset
    """Question put to the virtual agent."""
    run_as_id: str | None | Unset
    """Node ID of the person whose roles and language apply during the run."""
