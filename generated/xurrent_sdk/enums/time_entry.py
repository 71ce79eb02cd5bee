"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

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

    TimeEntryViewLiteral: TypeAlias = Literal[
        "all", "all_for_data_sync", "current_account"
    ]


class TimeEntryOrderField(OpenEnum):
    """Fields by which `Query.timeEntries` can be sorted."""

    ASSIGNMENT_SUBJECT = "assignmentSubject"
    CREATED_AT = "createdAt"
    DATE = "date"
    PERSON_NAME = "personName"
    STARTED_AT = "startedAt"
    TIME_ALLOCATION_NAME = "timeAllocationName"
    TIME_SPENT = "timeSpent"
    UPDATED_AT = "updatedAt"


class TimeEntryView(OpenEnum):
    """Predefined record sets of `Query.timeEntries`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    ALL_FOR_DATA_SYNC = "all_for_data_sync"
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
