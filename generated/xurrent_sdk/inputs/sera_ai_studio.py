"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from typing import Required, TypedDict

    from .._runtime.codegen import Unset

    class SeraAiStudioUpdateArgs(TypedDict, total=False):
        """The fields of ``SeraAiStudioUpdateInput`` as keyword arguments."""

        id: Required[str]
        agent_instructions_draft: str | None | Unset
        client_mutation_id: str | None | Unset
        run_as_id: str | None | Unset


class SeraAiStudioUpdateInput(GraphQLInput, frozen=True):
    """The input ``SeraAiStudioUpdateInput``."""

    __graphql_name__ = "SeraAiStudioUpdateInput"

    __graphql_fields__ = """
    agent_instructions_draft agentInstructionsDraft String
    client_mutation_id clientMutationId String
    id id ID!
    run_as_id runAsId ID
    """

    __graphql_required__ = ("id",)

    id: str
    agent_instructions_draft: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    run_as_id: str | None | Unset = UNSET
