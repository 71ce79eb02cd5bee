"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import Known, OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    AddressLabelLiteral: TypeAlias = Literal[
        "billing", "home", "mailing", "shipping", "street"
    ]


class AddressLabel(OpenEnum):
    """Purpose of an address."""

    BILLING = Known("billing")
    HOME = Known("home")
    MAILING = Known("mailing")
    SHIPPING = Known("shipping")
    STREET = Known("street")
