# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from typing import Required
    from .._runtime.codegen import Unset


class SeraAiStudioUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `seraAiStudioUpdate` mutation."""

    __graphql_name__ = "SeraAiStudioUpdateInput"
    __graphql_fields__ = """
    agent_instructions_draft agentInstructionsDraft String
    client_mutation_id clientMutationId String
    id id ID!
    run_as_id runAsId ID
    """
    __graphql_required__ = "id"

    id: str
    """Node ID of the Sera AI studio to change."""
    agent_instructions_draft: str | None | Unset = UNSET
    """New instructions in Markdown; validated in the background, see
    `validationStatus`."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    run_as_id: str | None | Unset = UNSET
    """Node ID of the person preset for new test cases."""


class SeraAiStudioUpdateArgs(TypedDict, total=False):
    """The fields of ``SeraAiStudioUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the Sera AI studio to change."""
    agent_instructions_draft: str | None | Unset
    """New instructions in Markdown; validated in the background, see
    `validationStatus`."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    run_as_id: str | None | Unset
    """Node ID of the person preset for new test cases."""
