"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    ReservationOrderFieldLiteral: TypeAlias = Literal[
        "ciName",
        "createdAt",
        "endAt",
        "name",
        "personName",
        "startAt",
        "status",
        "updatedAt",
    ]

    ReservationStatusLiteral: TypeAlias = Literal[
        "active",
        "being_prepared",
        "canceled",
        "confirmed",
        "conflicting",
        "ended",
        "pending",
        "prototype",
        "provisional",
    ]

    ReservationViewLiteral: TypeAlias = Literal["all", "current_account", "personal"]


class ReservationOrderField(OpenEnum):
    """The values of the enum ``ReservationOrderField``."""

    CI_NAME = "ciName"
    CREATED_AT = "createdAt"
    END_AT = "endAt"
    NAME = "name"
    PERSON_NAME = "personName"
    START_AT = "startAt"
    STATUS = "status"
    UPDATED_AT = "updatedAt"


class ReservationStatus(OpenEnum):
    """The values of the enum ``ReservationStatus``."""

    ACTIVE = "active"
    BEING_PREPARED = "being_prepared"
    CANCELED = "canceled"
    CONFIRMED = "confirmed"
    CONFLICTING = "conflicting"
    ENDED = "ended"
    PENDING = "pending"
    PROTOTYPE = "prototype"
    PROVISIONAL = "provisional"


class ReservationView(OpenEnum):
    """The values of the enum ``ReservationView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
    PERSONAL = "personal"
