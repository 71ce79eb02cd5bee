# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``GoldenSetItem``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One
    from ..enums.golden_set_item import GoldenSetItemStatus
    from .account import Account, AccountFields
    from .has_golden_set_expected_hits import (
        HasGoldenSetExpectedHits,
        HasGoldenSetExpectedHitsFields,
    )
    from .person import Person, PersonFields
    from .sera_ai_studio import SeraAiStudio, SeraAiStudioFields


class GoldenSetItem(Node, Record, frozen=True):
    """Test case for the virtual agent: a question and the record it should come up
    with.
    """

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    ai_response: str | None = of("aiResponse: String")
    """Answer of the virtual agent in the last run."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    expected_hit: HasGoldenSetExpectedHits | None = of(
        "expectedHit: HasGoldenSetExpectedHits"
    )
    """Knowledge article or request template that should be found."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    prompt_query: str | None = of("promptQuery: String")
    """Question put to the virtual agent."""
    run_as: Person | None = of("runAs: Person")
    """Person whose roles and language apply during the run."""
    score: int | None = of("score: Int")
    """100 when the last run found the expected record, 0 when not, null before the
    first run."""
    sera_ai_studio: SeraAiStudio | None = of("seraAiStudio: SeraAiStudio")
    """Studio the test case belongs to."""
    started_at: datetime | None = of("startedAt: ISO8601Timestamp")
    """Start of the last run; null while pending."""
    status: GoldenSetItemStatus | None = of("status: GoldenSetItemStatus")
    """State of the last run."""
    time_taken: Decimal | None = of("timeTaken: Decimal")
    """Seconds the last run took."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class GoldenSetItemPaths(Generic[Nul, Card]):
    """Paths to the fields of ``GoldenSetItem``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    ai_response: Leaf[str | None, Card]
    """Answer of the virtual agent in the last run."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    expected_hit: HasGoldenSetExpectedHitsFields[None, Card]
    """Knowledge article or request template that should be found."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    prompt_query: Leaf[str | None, Card]
    """Question put to the virtual agent."""
    run_as: PersonFields[None, Card]
    """Person whose roles and language apply during the run."""
    score: Leaf[int | None, Card]
    """100 when the last run found the expected record, 0 when not, null before the
    first run."""
    sera_ai_studio: SeraAiStudioFields[None, Card]
    """Studio the test case belongs to."""
    started_at: Leaf[datetime | None, Card]
    """Start of the last run; null while pending."""
    status: Leaf[GoldenSetItemStatus | None, Card]
    """State of the last run."""
    time_taken: Leaf[Decimal | None, Card]
    """Seconds the last run took."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class GoldenSetItemFields(
    GoldenSetItemPaths[Nul, Card],
    ObjectFields[GoldenSetItem | Nul, "GoldenSetItemFields[Never, One]", Card],
):
    """Fields of ``GoldenSetItem`` to select."""


class GoldenSetItemConnectionFields(
    GoldenSetItemPaths[Never, Many],
    ConnectionFields[Row, "GoldenSetItemFields[Never, One]", Card],
):
    """Fields of a connection of ``GoldenSetItem`` to select."""
