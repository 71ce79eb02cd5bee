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
    """Algorithm that signs webhook messages; hs* are symmetric, rs* and es* have a
    public key.
    """

    ES256 = "es256"
    """ECDSA, curve P-256, SHA-256."""
    ES384 = "es384"
    """ECDSA, curve P-384, SHA-384."""
    ES512 = "es512"
    """ECDSA, curve P-521, SHA-512."""
    HS256 = "hs256"
    """HMAC, SHA-256."""
    HS384 = "hs384"
    """HMAC, SHA-384."""
    HS512 = "hs512"
    """HMAC, SHA-512."""
    NONE = "none"
    """Unsigned."""
    RS256 = "rs256"
    """RSA, SHA-256."""
    RS384 = "rs384"
    """RSA, SHA-384."""
    RS512 = "rs512"
    """RSA, SHA-512."""
