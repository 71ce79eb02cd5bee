# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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

    VALUE_100 = Known("100")
    VALUE_12_5 = Known("12.5")
    VALUE_25 = Known("25")
    VALUE_50 = Known("50")


class TimesheetSettingTimeIncrement(OpenEnum):
    """Step for registering time, in minutes: `5` to `240`."""

    VALUE_10 = Known("10")
    VALUE_120 = Known("120")
    VALUE_15 = Known("15")
    VALUE_240 = Known("240")
    VALUE_30 = Known("30")
    VALUE_5 = Known("5")
    VALUE_60 = Known("60")


class TimesheetSettingUnit(OpenEnum):
    """How time is entered in timesheets."""

    HOURS_AND_MINUTES = Known("hours_and_minutes")
    PERCENTAGE_OF_WORKDAY = Known("percentage_of_workday")
