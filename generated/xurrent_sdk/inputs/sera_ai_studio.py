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
    from ..models.sera_ai_studio import SeraAiStudio, SeraAiStudioFields


class SeraAiStudioUpdateInput(
    GraphQLInput,
    MutationInput["SeraAiStudio", "SeraAiStudioFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `seraAiStudioUpdate` mutation."""

    id: str = needs(title="id: ID!")
    """Node ID of the Sera AI studio to change."""
    agent_instructions_draft: str | None | Unset = unset(
        "agentInstructionsDraft: String"
    )
    """New instructions in Markdown; validated in the background, see
    `validationStatus`."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    run_as_id: str | None | Unset = unset("runAsId: ID")
    """Node ID of the person preset for new test cases."""


class SeraAiStudioUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``SeraAiStudioUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the Sera AI studio to change."""
    agent_instructions_draft: str | None | Unset
    """New instructions in Markdown; validated in the background, see
    `validationStatus`."""
    run_as_id: str | None | Unset
    """Node ID of the person preset for new test cases."""
