"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    OutOfOfficePeriodOrderFieldLiteral: TypeAlias = Literal[
        "createdAt", "endAt", "personName", "startAt", "updatedAt"
    ]

    OutOfOfficePeriodViewLiteral: TypeAlias = Literal[
        "all", "current_account", "personal"
    ]


class OutOfOfficePeriodOrderField(OpenEnum):
    """The values of the enum ``OutOfOfficePeriodOrderField``."""

    CREATED_AT = "createdAt"
    END_AT = "endAt"
    PERSON_NAME = "personName"
    START_AT = "startAt"
    UPDATED_AT = "updatedAt"


class OutOfOfficePeriodView(OpenEnum):
    """The values of the enum ``OutOfOfficePeriodView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
    PERSONAL = "personal"
