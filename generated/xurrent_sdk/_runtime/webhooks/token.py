# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Reading the requests of strangers: JSON, the delivery's ID, and the token.

Pure checks in their order, all before any network access, so a stranger's token cannot
make the receiver send requests. JSON must be unambiguous: duplicate members, ``NaN``
and encodings other than UTF-8 are refused.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from math import inf
from typing import Final, NoReturn, Protocol, TypeAlias, cast, runtime_checkable

from ..core.expect import is_number
from ..core.json_text import JSON
from .errors import WebhookPolicyError, WebhookVerificationError, refusal, shown
from .event import WebhookToken
from .policy import ALGORITHMS, Algorithm, UrlRefused, WebhookPolicy, parse_https_url


@runtime_checkable
class HasItems(Protocol):
    """Headers as a mapping, or as the message of ``http.server``."""

    def items(self) -> Iterable[tuple[str, str]]:
        """Return the names with their values."""
        ...


Headers: TypeAlias = (
    "HasItems | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]"
)
"""Request headers in the types of web frameworks; names in any case."""

_DELIVERY: Final = ("x-xurrent-delivery", "x-4me-delivery")
"""The header of the delivery's ID, by its current and its former name."""
_ORIGIN: Final = ("x-xurrent-delivery-origin", "x-4me-delivery-origin")
_ID: Final = re.compile(r"[A-Za-z0-9._:-]{1,128}")
_PART: Final = re.compile(r"[A-Za-z0-9_-]+")

_MAX_TOKEN_ID: Final = 256
_MAX_NAME: Final = 2_048
"""Maximum length of issuer and key ID: the memory stores those of strangers."""
_POLICIES: Final = "/webhook_policies"
_LATEST: Final = 253_402_300_800.0  # the year 10000: a larger number is no time


def read_object(body: bytes, what: str) -> dict[str, JSON]:
    """Read the JSON object in ``body``; ``what`` names it in messages.

    Raises ``WebhookVerificationError``, also for duplicate members and too deep
    nesting.
    """
    try:
        value: JSON = json.loads(
            body.decode(),
            object_pairs_hook=_unique_members,
            parse_constant=_refuse_constant,
        )
    except RecursionError:
        raise refusal("nesting_too_deep", f"{what} is nested too deeply.") from None
    except ValueError:
        # The parser's message may quote the document; the position would not help.
        raise refusal("invalid_body", f"{what} is not valid JSON in UTF-8.") from None
    if not isinstance(value, dict):
        raise refusal("invalid_body", f"{what} is not a JSON object.")
    return value


def _unique_members(pairs: list[tuple[str, JSON]]) -> dict[str, JSON]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise refusal("duplicate_member", "JSON names a member twice.")
    return members


def _refuse_constant(name: str) -> NoReturn:
    raise refusal("invalid_body", f"{name} is not JSON.")


def read_delivery_ids(headers: Headers) -> tuple[str, str | None]:
    """Return the ID of a delivery, and for a redelivery that of the first one.

    Raises ``WebhookVerificationError`` without a usable one.
    """
    pairs = headers.items() if isinstance(headers, HasItems) else headers
    values = {_text(name).lower(): _text(value).strip() for name, value in pairs}
    delivery, origin = _first_id(values, _DELIVERY), _first_id(values, _ORIGIN)
    if delivery is None:
        raise refusal(
            "missing_delivery_id",
            "The request has no usable header x-xurrent-delivery. If there is a proxy in"
            " front, let it pass that header on.",
        )
    return delivery, origin


def _text(part: object) -> str:
    if not isinstance(part, str | bytes):
        raise WebhookPolicyError(
            f"A header is a {type(part).__name__}. Pass the request's headers, such as"
            " request.headers, and not its META or environ."
        )
    return part.decode("latin-1") if isinstance(part, bytes) else part


def _first_id(values: Mapping[str, str], names: tuple[str, ...]) -> str | None:
    found = next((values[name] for name in names if name in values), "")
    return found if _ID.fullmatch(found) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedToken:
    """A parsed token, which is not verified yet."""

    signed: bytes
    """The signed bytes."""
    signature: bytes
    header: dict[str, JSON]
    claims: dict[str, JSON]


def judge_token(
    token: SignedToken, policy: WebhookPolicy, now: float
) -> tuple[WebhookToken, float]:
    """Make all checks of a token that need no key, under one policy.

    Return the part of it for the event, and the seconds for which the token stays
    valid, and its use must be remembered. ``now`` is in seconds since the epoch. Raises
    ``WebhookVerificationError`` for the first check that fails.
    """
    if policy.home is None:
        raise refusal(
            "issuer_not_configured",
            "The delivery is signed, but the policy does not say by whom it may be:"
            " give it an account, an account_url or an issuer.",
        )
    claims = token.claims
    algorithm = _algorithm(token.header, policy)
    issuer = _issuer(claims, policy)
    expires, begins, issued = (_time(claims, name) for name in ("exp", "nbf", "iat"))
    lifetime = _lifetime(expires, begins, issued, policy, now)
    _check_audience(claims.get("aud"), policy.audience)
    key_id = _key_id(token.header)
    token_id = _token_id(claims)
    subject = claims.get("sub")
    unique = token.signed  # without a jti, all signed bytes identify it
    if token_id is not None:
        unique = f"{issuer}\n{token_id}".encode("utf-8", "surrogatepass")
    info = WebhookToken(
        issuer=issuer,
        algorithm=algorithm,
        key_id=key_id,
        token_id=token_id,
        subject=subject if isinstance(subject, str) else None,
        issued_at=issued,
        expires_at=expires,
        fingerprint=sha256(unique).hexdigest(),
    )
    return info, lifetime


def read_token(text: JSON) -> SignedToken:
    """Parse a token in the compact form ``header.claims.signature``.

    Base64url that is not canonical is refused: otherwise another last character could
    give the same bytes.
    """
    if not isinstance(text, str):
        raise refusal("malformed_token", "The member jwt is not a string.")
    from jwt.utils import base64url_decode, base64url_encode

    parts = text.split(".")
    if len(parts) != 3 or not all(parts):
        raise refusal("malformed_token", "The token does not have three parts.")
    try:
        # The decoder skips other characters, and warns of some.
        decoded = [base64url_decode(part) for part in parts if _PART.fullmatch(part)]
    except ValueError:
        decoded = []
    if [base64url_encode(part).decode() for part in decoded] != parts:
        raise refusal(
            "malformed_token", "A part of the token is not canonical base64url."
        )
    try:
        header = read_object(decoded[0], "The token's header")
        claims = read_object(decoded[1], "The token's claims")
    except WebhookVerificationError as error:
        raise refusal("malformed_token", str(error)) from error
    if "crit" in header or "b64" in header:
        raise refusal(
            "critical_header",
            "The token's header demands an extension (crit); none is supported.",
        )
    signed = text.rpartition(".")[0].encode()
    return SignedToken(
        signed=signed, signature=decoded[2], header=header, claims=claims
    )


def _algorithm(header: dict[str, JSON], policy: WebhookPolicy) -> Algorithm:
    """Return the algorithm of the header, if the policy accepts it."""
    named = header.get("alg")
    if named in ALGORITHMS and policy.algorithm in (None, named):
        return cast("Algorithm", named)
    wanted = policy.algorithm or ", ".join(ALGORITHMS)
    raise refusal(
        "algorithm_not_allowed",
        f"The token's algorithm is {shown(named)}; accepted: {wanted}. Change the webhook"
        " policy in Xurrent, or the policy here.",
    )


def _key_id(header: dict[str, JSON]) -> str | None:
    key_id = header.get("kid")
    if not isinstance(key_id, str | None):
        raise refusal("malformed_token", "The token's key ID (kid) is not a string.")
    if key_id is not None and len(key_id) > _MAX_NAME:
        raise refusal(
            "malformed_token", f"The token's key ID (kid) is longer than {_MAX_NAME}."
        )
    return key_id


def _issuer(claims: dict[str, JSON], policy: WebhookPolicy) -> str:
    """Return the issuer unchanged, if the policy accepts it."""
    issuer = claims.get("iss")
    if issuer is None:
        raise refusal("missing_claim", "The token does not say who issued it (iss).")
    if not isinstance(issuer, str):
        raise refusal("invalid_claim", "The token's issuer (iss) is not a string.")
    if not is_trusted(issuer, policy):
        expected = policy.issuer
        if expected is None and (root := policy.account_root) is not None:
            expected = f"{root.normalized} or {root.normalized}{_POLICIES}/<name>"
        raise refusal(
            "issuer_mismatch",
            f"The token was issued by {shown(issuer)}; expected: {expected}. If it is"
            " yours, name it as the policy's issuer.",
        )
    return issuer


def is_trusted(issuer: str, policy: WebhookPolicy) -> bool:
    """Return whether the policy accepts tokens of this issuer."""
    root = policy.account_root
    if policy.issuer is not None or root is None:
        return issuer == policy.issuer
    if len(issuer) > _MAX_NAME:
        return False
    try:
        url = parse_https_url(issuer)
    except UrlRefused:
        return False
    above = url.path.rstrip("/").rpartition("/")[0]
    home = root.path.rstrip("/").removesuffix(_POLICIES) + _POLICIES
    is_policy = url.authority == root.authority and above == home
    return is_policy or url.normalized == root.normalized


def _time(claims: dict[str, JSON], name: str) -> float | None:
    value = claims.get(name)
    if value is None:
        return None
    # Compared before the conversion: a huge integer does not fit into a float.
    if not is_number(value) or not -_LATEST < value < _LATEST:
        raise refusal("invalid_claim", f"The token's {name} is not a point in time.")
    return float(value)


def _lifetime(
    expires: float | None,
    begins: float | None,
    issued: float | None,
    policy: WebhookPolicy,
    now: float,
) -> float:
    """Check the times of a token; return the seconds for which it stays valid."""
    # Without a time, it could be replayed after the memory has forgotten its use.
    if expires is None and begins is None and issued is None:
        raise refusal("missing_claim", "The token has neither exp nor nbf nor iat.")
    leeway = policy.leeway
    remedy = "Check this machine's clock, or raise the policy's leeway."
    if expires is not None and now >= expires + leeway:
        late = now - expires
        raise refusal("token_expired", f"The token expired {late:.0f} s ago. {remedy}")
    if begins is not None and now < begins - leeway:
        raise refusal(
            "token_not_yet_valid",
            f"The token becomes valid in {begins - now:.0f} s. {remedy}",
        )
    if issued is not None and now < issued - leeway:
        raise refusal(
            "token_from_future",
            f"The token's iat lies {issued - now:.0f} s in the future. {remedy}",
        )
    born = begins if issued is None else issued
    oldest = inf if born is None else born + policy.max_age
    if born is not None and now > oldest + leeway:
        raise refusal(
            "token_too_old",
            f"The token was issued {now - born:.0f} s ago; the policy's max_age is"
            f" {policy.max_age:.0f} s. Check this machine's clock, or raise max_age if"
            " deliveries may wait longer.",
        )
    return min(inf if expires is None else expires, oldest) + leeway - now


def _check_audience(claimed: JSON, audience: str | None) -> None:
    """Check ``aud``, a string or a list of strings, if the policy names an audience."""
    if audience is None:
        return
    expected = (
        f"expected: {shown(audience)}. Change the audience of the webhook policy in"
        " Xurrent, or of the policy here."
    )
    if claimed is None:
        raise refusal("missing_claim", f"The token names no audience (aud); {expected}")
    audiences = claimed if isinstance(claimed, list) else [claimed]
    if audience not in audiences:
        raise refusal(
            "audience_mismatch", f"The token is for {shown(claimed)}; {expected}"
        )


def _token_id(claims: dict[str, JSON]) -> str | None:
    token_id = claims.get("jti")
    if token_id is None:
        return None
    if not isinstance(token_id, str) or not token_id:
        raise refusal("invalid_claim", "The token's ID (jti) is not a string.")
    if len(token_id) > _MAX_TOKEN_ID:
        raise refusal(
            "token_id_too_long", f"The token's ID (jti) is longer than {_MAX_TOKEN_ID}."
        )
    return token_id
