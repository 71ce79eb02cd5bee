"""Keys that sign webhooks; the libraries are loaded with the first one."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from .signing import Algorithm

_Private: TypeAlias = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey
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
    private: _Private = field(repr=False)

    @property
    def pem(self) -> str:
        """The public key as PEM, as a policy shows it on creation."""
        public = self.private.public_key()
        form = PublicFormat.SubjectPublicKeyInfo
        return public.public_bytes(Encoding.PEM, form).decode()

    def jwk(self) -> dict[str, object]:
        """The public key as a member of a JWKS."""
        method = jwt.get_algorithm_by_name(self.algorithm)
        content = method.to_jwk(self.private.public_key(), as_dict=True)
        content.pop("key_ops", None)
        return {**content, "kid": self.kid, "use": "sig", "alg": self.algorithm}

    def sign(self, claims: dict[str, object], *, named: bool) -> str:
        """A JWT with these claims, which names the key or not."""
        headers = {"kid": self.kid} if named else {}
        return jwt.encode(claims, self.private, self.algorithm, headers)


def new_key(algorithm: Algorithm) -> SigningKey:
    curve = _CURVES.get(algorithm)
    private = (
        ec.generate_private_key(curve())
        if curve is not None
        else rsa.generate_private_key(public_exponent=65_537, key_size=2_048)
    )
    return SigningKey(secrets.token_hex(8), algorithm, private)
