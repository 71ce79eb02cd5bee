"""``SeraAiStudio``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, Nul, ObjectFields, absent
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Never

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .account import Account, AccountFields
    from .golden_set_item import GoldenSetItem, GoldenSetItemConnectionFields
    from .person import Person, PersonFields


class SeraAiStudio(Node, Record, frozen=True):
    """The type ``SeraAiStudio``."""

    __graphql_name__ = "SeraAiStudio"

    __graphql_fields__ = """
    account account Account
    agent_instructions agentInstructions String
    agent_instructions_draft agentInstructionsDraft String
    created_at createdAt ISO8601Timestamp
    golden_set_items goldenSetItems GoldenSetItemConnection relay
    id id ID!
    run_as runAs Person
    updated_at updatedAt ISO8601Timestamp
    validation_reasoning validationReasoning String
    validation_status validationStatus String
    """

    account: Account | None = absent
    agent_instructions: str | None = absent
    agent_instructions_draft: str | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    golden_set_items: list[GoldenSetItem] = absent
    id: str = absent
    run_as: Person | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    validation_reasoning: str | None = absent
    validation_status: str | None = absent


class SeraAiStudioPaths(Generic[Nul, Card]):
    """The fields of ``SeraAiStudio`` as paths."""

    account: AccountFields[None, Card]
    agent_instructions: Leaf[str | None, Card]
    agent_instructions_draft: Leaf[str | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    golden_set_items: GoldenSetItemConnectionFields[list[GoldenSetItem] | Nul, Card]
    id: Leaf[str | Nul, Card]
    run_as: PersonFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    validation_reasoning: Leaf[str | None, Card]
    validation_status: Leaf[str | None, Card]


class SeraAiStudioFields(
    SeraAiStudioPaths[Nul, Card],
    ObjectFields[SeraAiStudio | Nul, "SeraAiStudioFields[Never, One]", Card],
):
    """What can be selected from ``SeraAiStudio``."""
