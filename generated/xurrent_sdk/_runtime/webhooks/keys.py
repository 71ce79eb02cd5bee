# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Public keys: from a PEM or a JWK to a key that fits one algorithm, and its use.

PyJWT is imported with the first token. A key is always made *for* an algorithm: type, curve
and size are bound to it, so a key can never be used in another role (an RSA key as an HMAC
secret, for instance). Key material inside a token is not even looked at.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Final, TypeAlias

from .errors import (
    DiscoveryError,
    WebhookPolicyError,
    WebhookVerificationError,
    refusal,
    shown,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from jwt import PyJWS

    from ..core.json_text import JSON
    from .policy import Algorithm

Key: TypeAlias = "RSAPublicKey | EllipticCurvePublicKey"
Jwk: TypeAlias = "Mapping[str, JSON]"
KeySet: TypeAlias = "Mapping[str, Sequence[Jwk]]"
"""The keys that an issuer publishes, by their IDs."""

_MAX_KEYS: Final = 100
"""A provider that publishes more keys is not believed."""

_CURVES: Final = {"ES256": "secp256r1", "ES384": "secp384r1", "ES512": "secp521r1"}
_PUBLIC: Final = ("kty", "n", "e", "crv", "x", "y")
_RSA_BITS: Final = range(2_048, 8_193)


def read_key_set(document: Mapping[str, JSON]) -> KeySet:
    """The named keys of a JWK set; entries that cannot be one are passed over.

    Raises ``DiscoveryError`` when the document is no key set.
    """
    entries = document.get("keys")
    if not isinstance(entries, list) or len(entries) > _MAX_KEYS:
        raise DiscoveryError(
            f"The key set has no list of at most {_MAX_KEYS} keys.",
            reason="discovery_document",
        )
    keys: dict[str, list[Jwk]] = {}
    for entry in entries:
        if isinstance(entry, dict) and isinstance(key_id := entry.get("kid"), str):
            keys.setdefault(key_id, []).append(entry)
    return keys


def select_key(named: Sequence[Jwk], key_id: str, algorithm: Algorithm) -> Key:
    """The one of the keys of an ID that is a signature key for the algorithm.

    Raises ``WebhookVerificationError`` when it is not, or is not alone of its type.
    """
    kind = "RSA" if algorithm.startswith("RS") else "EC"
    suitable = [key for key in named if key.get("kty") == kind]
    if not suitable:
        raise refusal("unusable_key", f"The key {shown(key_id)} is not of type {kind}.")
    if len(suitable) > 1:
        raise refusal(
            "unusable_key", f"The issuer publishes {shown(key_id)} more than once."
        )
    (members,) = suitable
    if members.get("use") != "sig":
        raise refusal("unusable_key", "The key is not published for signatures (use).")
    if members.get("alg") not in (None, algorithm):
        raise refusal(
            "unusable_key",
            f"The key is for {shown(members.get('alg'))}, the token uses {algorithm}.",
        )
    operations = members.get("key_ops", ["verify"])
    if not isinstance(operations, list) or "verify" not in operations:
        raise refusal(
            "unusable_key", "The key is not published for verifying (key_ops)."
        )
    from jwt import PyJWK
    from jwt.exceptions import PyJWTError

    # Nothing but these: with a private member, PyJWT would read a private key.
    public = {name: members[name] for name in _PUBLIC if name in members}
    try:
        key: object = PyJWK(public, algorithm).key
    except (PyJWTError, ValueError, TypeError) as error:
        raise refusal(
            "unusable_key", f"The key cannot be used: {shown(str(error))}"
        ) from None
    return _bound(key, algorithm)


def key_from_pem(pem: str, algorithm: Algorithm) -> Key:
    """Read a pinned public key, for one algorithm.

    Raises ``WebhookPolicyError`` when the text is not such a key.
    """
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    if "PRIVATE KEY" in pem:
        raise WebhookPolicyError(
            "public_key holds a private key. Give the public key only, and replace the"
            " key pair: a private key that was copied around is no secret any more."
        )
    try:
        key = load_pem_public_key(pem.encode())
    except (ValueError, UnsupportedAlgorithm):
        raise WebhookPolicyError(
            "public_key is not a public key in PEM form ('-----BEGIN PUBLIC KEY-----')."
        ) from None
    try:
        return _bound(key, algorithm)
    except WebhookVerificationError as error:
        raise WebhookPolicyError(f"public_key does not fit: {error}") from None


def _bound(key: object, algorithm: Algorithm) -> Key:
    """The key, if its type, curve and size are those of the algorithm."""
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    if algorithm.startswith("RS"):
        if not isinstance(key, RSAPublicKey):
            raise refusal("unusable_key", f"{algorithm} needs an RSA key.")
        if key.key_size not in _RSA_BITS:
            raise refusal(
                "unusable_key",
                f"An RSA key of {key.key_size} bits is refused; 2,048 to 8,192 are good.",
            )
        return key
    curve = _CURVES[algorithm]
    if not isinstance(key, EllipticCurvePublicKey) or key.curve.name != curve:
        raise refusal("unusable_key", f"{algorithm} needs a key on the curve {curve}.")
    return key


@cache
def _pyjwt() -> PyJWS:
    from jwt import PyJWS

    return PyJWS()


def check_signature(
    signed: bytes, signature: bytes, key: Key, algorithm: Algorithm
) -> None:
    """Check a token's signature; raises ``WebhookVerificationError``."""
    judge = _pyjwt().get_algorithm_by_name(algorithm)
    if not judge.verify(signed, judge.prepare_key(key), signature):
        raise refusal(
            "invalid_signature",
            "The token's signature is not that of the issuer's key.",
        )
