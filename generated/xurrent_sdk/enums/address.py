# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

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
