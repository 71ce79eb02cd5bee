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
    """The values of the enum ``RecurrenceDayOfWeekIndex``."""

    FIRST = "first"
    FOURTH = "fourth"
    LAST = "last"
    SECOND = "second"
    THIRD = "third"


class RecurrenceFrequency(OpenEnum):
    """The values of the enum ``RecurrenceFrequency``."""

    DAILY = "daily"
    MONTHLY = "monthly"
    NO_REPEAT = "no_repeat"
    WEEKLY = "weekly"
    YEARLY = "yearly"
