# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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

    ES256 = Known("es256")
    """ECDSA, curve P-256, SHA-256."""
    ES384 = Known("es384")
    """ECDSA, curve P-384, SHA-384."""
    ES512 = Known("es512")
    """ECDSA, curve P-521, SHA-512."""
    HS256 = Known("hs256")
    """HMAC, SHA-256."""
    HS384 = Known("hs384")
    """HMAC, SHA-384."""
    HS512 = Known("hs512")
    """HMAC, SHA-512."""
    NONE = Known("none")
    """Unsigned."""
    RS256 = Known("rs256")
    """RSA, SHA-256."""
    RS384 = Known("rs384")
    """RSA, SHA-384."""
    RS512 = Known("rs512")
    """RSA, SHA-512."""
