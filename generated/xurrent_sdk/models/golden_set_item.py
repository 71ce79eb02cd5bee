"""``GoldenSetItem``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    ListFields,
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
    """The type ``GoldenSetItem``."""

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
    ai_response: str | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    expected_hit: HasGoldenSetExpectedHits | None = absent
    id: str = absent
    prompt_query: str | None = absent
    run_as: Person | None = absent
    score: int | None = absent
    sera_ai_studio: SeraAiStudio | None = absent
    started_at: datetime | SpecialTimestamp | None = absent
    status: GoldenSetItemStatus | None = absent
    time_taken: Decimal | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class GoldenSetItemPaths(Generic[Nul, Card]):
    """The fields of ``GoldenSetItem`` as paths."""

    account: AccountFields[None, Card]
    ai_response: Leaf[str | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    expected_hit: HasGoldenSetExpectedHitsFields[None, Card]
    id: Leaf[str | Nul, Card]
    prompt_query: Leaf[str | None, Card]
    run_as: PersonFields[None, Card]
    score: Leaf[int | None, Card]
    sera_ai_studio: SeraAiStudioFields[None, Card]
    started_at: Leaf[datetime | SpecialTimestamp | None, Card]
    status: Leaf[GoldenSetItemStatus | None, Card]
    time_taken: Leaf[Decimal | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class GoldenSetItemFields(
    GoldenSetItemPaths[Nul, Card],
    ObjectFields[GoldenSetItem | Nul, "GoldenSetItemFields[Never, One]", Card],
):
    """What can be selected from ``GoldenSetItem``."""


class GoldenSetItemListFields(
    GoldenSetItemPaths[Never, Many],
    ListFields[Row, "GoldenSetItemFields[Never, One]", Card],
):
    """What can be selected from a list of ``GoldenSetItem``."""


class GoldenSetItemConnectionFields(
    GoldenSetItemPaths[Never, Many],
    ConnectionFields[Row, "GoldenSetItemFields[Never, One]", Card],
):
    """What can be selected from a connection of ``GoldenSetItem``."""
