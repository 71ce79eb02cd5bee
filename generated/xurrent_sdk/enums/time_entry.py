# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

TimeEntryOrderFieldLiteral: TypeAlias = Literal[
    "assignmentSubject",
    "createdAt",
    "date",
    "personName",
    "startedAt",
    "timeAllocationName",
    "timeSpent",
    "updatedAt",
]
TimeEntryViewLiteral: TypeAlias = Literal["all", "all_for_data_sync", "current_account"]


class TimeEntryOrderField(OpenEnum):
    """Fields by which `Query.timeEntries` can be sorted."""

    ASSIGNMENT_SUBJECT = Known("assignmentSubject")
    CREATED_AT = Known("createdAt")
    DATE = Known("date")
    PERSON_NAME = Known("personName")
    STARTED_AT = Known("startedAt")
    TIME_ALLOCATION_NAME = Known("timeAllocationName")
    TIME_SPENT = Known("timeSpent")
    UPDATED_AT = Known("updatedAt")


class TimeEntryView(OpenEnum):
    """Predefined record sets of `Query.timeEntries`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    ALL_FOR_DATA_SYNC = Known("all_for_data_sync")
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
