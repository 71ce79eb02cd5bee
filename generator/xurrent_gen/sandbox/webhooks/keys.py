"""The keys that webhooks are signed with, and their public halves as receivers see them."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias, cast, get_args

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Algorithm = Literal["RS256", "RS384", "RS512", "ES256", "ES384", "ES512"]
ALGORITHMS: tuple[Algorithm, ...] = get_args(Algorithm)
PrivateKey: TypeAlias = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey

_CURVES: Mapping[str, Callable[[], ec.EllipticCurve]] = {
    "ES256": ec.SECP256R1,
    "ES384": ec.SECP384R1,
    "ES512": ec.SECP521R1,
}


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A key pair with its id."""

    kid: str
    algorithm: Algorithm
    private: PrivateKey = field(repr=False)

    @property
    def pem(self) -> str:
        """The public key as PEM, as a policy shows it on creation."""
        public = self.private.public_key()
        return public.public_bytes(
            Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
        ).decode()

    def jwk(self) -> dict[str, object]:
        """The public key as a member of a JWKS."""
        method = jwt.get_algorithm_by_name(self.algorithm)
        content = cast(
            "dict[str, object]",
            json.loads(method.to_jwk(self.private.public_key(), as_dict=False)),
        )
        content.pop("key_ops", None)
        return {**content, "kid": self.kid, "use": "sig", "alg": self.algorithm}


def new_key(algorithm: Algorithm) -> SigningKey:
    """A fresh key pair."""
    curve = _CURVES.get(algorithm)
    private = (
        ec.generate_private_key(curve())
        if curve is not None
        else rsa.generate_private_key(public_exponent=65_537, key_size=2_048)
    )
    return SigningKey(secrets.token_hex(8), algorithm, private)


def asymmetric(name: object) -> Algorithm | None:
    """The algorithm of a policy, however it is spelled; None for one without a key
    pair, such as `hs256` and `none`."""
    wanted = str(name).upper()
    return next((each for each in ALGORITHMS if each == wanted), None)
