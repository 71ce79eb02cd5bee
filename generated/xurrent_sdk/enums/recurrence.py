"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    RecurrenceDayOfWeekIndexLiteral: TypeAlias = Literal[
        "first", "fourth", "last", "second", "third"
    ]

    RecurrenceFrequencyLiteral: TypeAlias = Literal[
        "daily", "monthly", "no_repeat", "weekly", "yearly"
    ]


class RecurrenceDayOfWeekIndex(OpenEnum):
    """Which such weekday of a month."""

    FIRST = "first"
    FOURTH = "fourth"
    LAST = "last"
    SECOND = "second"
    THIRD = "third"


class RecurrenceFrequency(OpenEnum):
    """Unit of repetition."""

    DAILY = "daily"
    MONTHLY = "monthly"
    NO_REPEAT = "no_repeat"
    """One occurrence only."""
    WEEKLY = "weekly"
    YEARLY = "yearly"
