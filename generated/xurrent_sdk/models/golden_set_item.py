# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``GoldenSetItem``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Never, TYPE_CHECKING
from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Generic,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
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

    __graphql_name__ = "GoldenSetItem"
    __graphql_fields__ = """
    account account Account
    ai_response aiResponse String
    created_at createdAt ISO8601Timestamp
    expected_hit expectedHit HasGoldenSetExpectedHits
    id id ID!
    prompt_query promptQuery String
    run_as runAs Person
    score score Int
    sera_ai_studio seraAiStudio SeraAiStudio
    started_at startedAt ISO8601Timestamp
    status status GoldenSetItemStatus
    time_taken timeTaken Decimal
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    """Account that owns the record."""
    ai_response: str | None = absent
    """Answer of the virtual agent in the last run."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    expected_hit: HasGoldenSetExpectedHits | None = absent
    """Knowledge article or request template that should be found."""
    id: str = absent
    """Node ID, unique over all record types."""
    prompt_query: str | None = absent
    """Question put to the virtual agent."""
    run_as: Person | None = absent
    """Person whose roles and language apply during the run."""
    score: int | None = absent
    """100 when the last run found the expected record, 0 when not, null before the
    first run."""
    sera_ai_studio: SeraAiStudio | None = absent
    """Studio the test case belongs to."""
    started_at: datetime | SpecialTimestamp | None = absent
    """Start of the last run; null while pending."""
    status: GoldenSetItemStatus | None = absent
    """State of the last run."""
    time_taken: Decimal | None = absent
    """Seconds the last run took."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class GoldenSetItemPaths(Generic[Nul, Card]):
    """The fields of ``GoldenSetItem`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    ai_response: Leaf[str | None, Card]
    """Answer of the virtual agent in the last run."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    started_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Start of the last run; null while pending."""
    status: Leaf[GoldenSetItemStatus | None, Card]
    """State of the last run."""
    time_taken: Leaf[Decimal | None, Card]
    """Seconds the last run took."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class GoldenSetItemFields(
    GoldenSetItemPaths[Nul, Card],
    ObjectFields[GoldenSetItem | Nul, "GoldenSetItemFields[Never, One]", Card],
):
    """What can be selected from ``GoldenSetItem``."""


class GoldenSetItemConnectionFields(
    GoldenSetItemPaths[Never, Many],
    ConnectionFields[Row, "GoldenSetItemFields[Never, One]", Card],
):
    """What can be selected from a connection of ``GoldenSetItem``."""
