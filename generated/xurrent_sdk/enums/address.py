"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    AddressLabelLiteral: TypeAlias = Literal[
        "billing", "home", "mailing", "shipping", "street"
    ]


class AddressLabel(OpenEnum):
    """Purpose of an address."""

    BILLING = "billing"
    HOME = "home"
    MAILING = "mailing"
    SHIPPING = "shipping"
    STREET = "street"
