# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

OutOfOfficePeriodOrderFieldLiteral: TypeAlias = Literal[
    "createdAt", "endAt", "personName", "startAt", "updatedAt"
]
OutOfOfficePeriodViewLiteral: TypeAlias = Literal["all", "current_account", "personal"]


class OutOfOfficePeriodOrderField(OpenEnum):
    """Fields by which `Query.outOfOfficePeriods` can be sorted."""

    CREATED_AT = Known("createdAt")
    END_AT = Known("endAt")
    PERSON_NAME = Known("personName")
    START_AT = Known("startAt")
    UPDATED_AT = Known("updatedAt")


class OutOfOfficePeriodView(OpenEnum):
    """Predefined record sets of `Query.outOfOfficePeriods`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
    PERSONAL = Known("personal")
    """Absences of the caller."""
