# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

RecurrenceDayOfWeekIndexLiteral: TypeAlias = Literal[
    "first", "fourth", "last", "second", "third"
]
RecurrenceFrequencyLiteral: TypeAlias = Literal[
    "daily", "monthly", "no_repeat", "weekly", "yearly"
]


class RecurrenceDayOfWeekIndex(OpenEnum):
    """Which such weekday of a month."""

    FIRST = Known("first")
    FOURTH = Known("fourth")
    LAST = Known("last")
    SECOND = Known("second")
    THIRD = Known("third")


class RecurrenceFrequency(OpenEnum):
    """Unit of repetition."""

    DAILY = Known("daily")
    MONTHLY = Known("monthly")
    NO_REPEAT = Known("no_repeat")
    """One occurrence only."""
    WEEKLY = Known("weekly")
    YEARLY = Known("yearly")
