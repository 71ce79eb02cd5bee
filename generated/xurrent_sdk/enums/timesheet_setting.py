"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    TimesheetSettingPercentageIncrementLiteral: TypeAlias = Literal[
        "100", "12.5", "25", "50"
    ]

    TimesheetSettingTimeIncrementLiteral: TypeAlias = Literal[
        "10", "120", "15", "240", "30", "5", "60"
    ]

    TimesheetSettingUnitLiteral: TypeAlias = Literal[
        "hours_and_minutes", "percentage_of_workday"
    ]


class TimesheetSettingPercentageIncrement(OpenEnum):
    """Step for shares of a workday, in percent: `12.5`, `25`, `50` or `100`."""

    VALUE_100 = "100"
    VALUE_12_5 = "12.5"
    VALUE_25 = "25"
    VALUE_50 = "50"


class TimesheetSettingTimeIncrement(OpenEnum):
    """Step for registering time, in minutes: `5` to `240`."""

    VALUE_10 = "10"
    VALUE_120 = "120"
    VALUE_15 = "15"
    VALUE_240 = "240"
    VALUE_30 = "30"
    VALUE_5 = "5"
    VALUE_60 = "60"


class TimesheetSettingUnit(OpenEnum):
    """How time is entered in timesheets."""

    HOURS_AND_MINUTES = "hours_and_minutes"
    PERCENTAGE_OF_WORKDAY = "percentage_of_workday"
