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
    """Fields by which `Query.reservations` can be sorted."""

    CI_NAME = "ciName"
    CREATED_AT = "createdAt"
    END_AT = "endAt"
    NAME = "name"
    PERSON_NAME = "personName"
    START_AT = "startAt"
    STATUS = "status"
    UPDATED_AT = "updatedAt"


class ReservationStatus(OpenEnum):
    """Stage of a reservation."""

    ACTIVE = "active"
    """Under way."""
    BEING_PREPARED = "being_prepared"
    """Asset is made ready."""
    CANCELED = "canceled"
    CONFIRMED = "confirmed"
    """Granted."""
    CONFLICTING = "conflicting"
    """One of its occurrences clashes with a confirmed reservation."""
    ENDED = "ended"
    """Over."""
    PENDING = "pending"
    """Asked for, not confirmed."""
    PROTOTYPE = "prototype"
    PROVISIONAL = "provisional"
    """Held provisionally."""


class ReservationView(OpenEnum):
    """Predefined record sets of `Query.reservations`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
    PERSONAL = "personal"
    """Reservations of the caller."""
