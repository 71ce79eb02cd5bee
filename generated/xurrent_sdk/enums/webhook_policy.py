"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    WebhookPolicyJwtAlgLiteral: TypeAlias = Literal[
        "es256",
        "es384",
        "es512",
        "hs256",
        "hs384",
        "hs512",
        "none",
        "rs256",
        "rs384",
        "rs512",
    ]


class WebhookPolicyJwtAlg(OpenEnum):
    """The values of the enum ``WebhookPolicyJwtAlg``."""

    ES256 = "es256"
    ES384 = "es384"
    ES512 = "es512"
    HS256 = "hs256"
    HS384 = "hs384"
    HS512 = "hs512"
    NONE = "none"
    RS256 = "rs256"
    RS384 = "rs384"
    RS512 = "rs512"
