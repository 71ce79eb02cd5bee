# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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

    CI_NAME = Known("ciName")
    CREATED_AT = Known("createdAt")
    END_AT = Known("endAt")
    NAME = Known("name")
    PERSON_NAME = Known("personName")
    START_AT = Known("startAt")
    STATUS = Known("status")
    UPDATED_AT = Known("updatedAt")


class ReservationStatus(OpenEnum):
    """Stage of a reservation."""

    ACTIVE = Known("active")
    """Under way."""
    BEING_PREPARED = Known("being_prepared")
    """Asset is made ready."""
    CANCELED = Known("canceled")
    CONFIRMED = Known("confirmed")
    """Granted."""
    CONFLICTING = Known("conflicting")
    """One of its occurrences clashes with a confirmed reservation."""
    ENDED = Known("ended")
    """Over."""
    PENDING = Known("pending")
    """Asked for, not confirmed."""
    PROTOTYPE = Known("prototype")
    PROVISIONAL = Known("provisional")
    """Held provisionally."""


class ReservationView(OpenEnum):
    """Predefined record sets of `Query.reservations`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
    PERSONAL = Known("personal")
    """Reservations of the caller."""
