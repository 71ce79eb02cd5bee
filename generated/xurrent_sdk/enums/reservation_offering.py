"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    ReservationOfferingOrderFieldLiteral: TypeAlias = Literal[
        "createdAt", "name", "serviceInstanceName", "updatedAt"
    ]

    ReservationOfferingViewLiteral: TypeAlias = Literal["all", "current_account"]


class ReservationOfferingOrderField(OpenEnum):
    """The values of the enum ``ReservationOfferingOrderField``."""

    CREATED_AT = "createdAt"
    NAME = "name"
    SERVICE_INSTANCE_NAME = "serviceInstanceName"
    UPDATED_AT = "updatedAt"


class ReservationOfferingView(OpenEnum):
    """The values of the enum ``ReservationOfferingView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
