# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

ReservationOfferingOrderFieldLiteral: TypeAlias = Literal[
    "createdAt", "name", "serviceInstanceName", "updatedAt"
]
ReservationOfferingViewLiteral: TypeAlias = Literal["all", "current_account"]


class ReservationOfferingOrderField(OpenEnum):
    """Fields by which `Query.reservationOfferings` can be sorted."""

    CREATED_AT = Known("createdAt")
    NAME = Known("name")
    SERVICE_INSTANCE_NAME = Known("serviceInstanceName")
    UPDATED_AT = Known("updatedAt")


class ReservationOfferingView(OpenEnum):
    """Predefined record sets of `Query.reservationOfferings`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
