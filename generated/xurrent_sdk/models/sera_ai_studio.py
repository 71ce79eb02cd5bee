# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``SeraAiStudio``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, Nul, ObjectFields, of, pages
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Never

    from .._runtime.codegen import Leaf, One
    from .account import Account, AccountFields
    from .golden_set_item import GoldenSetItem, GoldenSetItemConnectionFields
    from .person import Person, PersonFields


class SeraAiStudio(Node, Record, frozen=True):
    """Settings and quality tests of the account's AI virtual agent."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    agent_instructions: str | None = of("agentInstructions: String")
    """Approved prompt of the virtual agent, as Markdown."""
    agent_instructions_draft: str | None = of("agentInstructionsDraft: String")
    """Submitted prompt that is not approved yet, as Markdown."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    golden_set_items: list[GoldenSetItem] = pages(
        "goldenSetItems: GoldenSetItemConnection"
    )
    """Test cases for the search quality."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    run_as: Person | None = of("runAs: Person")
    """Person preset for new test cases."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    validation_reasoning: str | None = of("validationReasoning: String")
    """Why submitted instructions were rejected or only partly applied."""
    validation_status: str | None = of("validationStatus: String")
    """Verdict on submitted instructions: `pending`, `approved`, `partially_applied`,
    `rejected` or `error`."""


class SeraAiStudioPaths(Generic[Nul, Card]):
    """Paths to the fields of ``SeraAiStudio``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    agent_instructions: Leaf[str | None, Card]
    """Approved prompt of the virtual agent, as Markdown."""
    agent_instructions_draft: Leaf[str | None, Card]
    """Submitted prompt that is not approved yet, as Markdown."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    golden_set_items: GoldenSetItemConnectionFields[list[GoldenSetItem] | Nul, Card]
    """Test cases for the search quality."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    run_as: PersonFields[None, Card]
    """Person preset for new test cases."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    validation_reasoning: Leaf[str | None, Card]
    """Why submitted instructions were rejected or only partly applied."""
    validation_status: Leaf[str | None, Card]
    """Verdict on submitted instructions: `pending`, `approved`, `partially_applied`,
    `rejected` or `error`."""


class SeraAiStudioFields(
    SeraAiStudioPaths[Nul, Card],
    ObjectFields[SeraAiStudio | Nul, "SeraAiStudioFields[Never, One]", Card],
):
    """Fields of ``SeraAiStudio`` to select."""
