# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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
