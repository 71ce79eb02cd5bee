# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The token before its signature is checked: taken apart, and judged by what it says.

Pure decisions, in the order in which they are made: form, header, algorithm, issuer,
claims, times. Everything here runs before any network access, so a stranger's token
cannot make the receiver call anybody.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from math import isfinite
from typing import Final, NamedTuple

from ..core.json_text import JSON
from . import errors
from .event import WebhookToken
from .keys import pyjwt
from .policy import ALGORITHMS, Algorithm, WebhookLimits, WebhookPolicy
from .strict_json import read_object
from .urls import HttpsUrl, UrlRefused, parse_https_url, shown

_MAX_KEY_ID: Final = 256
_POLICIES: Final = "/webhook_policies"
_MAX_POLICY_NAME: Final = 64
_LATEST: Final = 253_402_300_800.0  # the year 10000: beyond it a number is no time


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A token, and what it says. Nothing in it is to be trusted yet."""

    text: str
    header: dict[str, JSON]
    claims: dict[str, JSON]
    signature: bytes

    @property
    def signed(self) -> bytes:
        """What the signature belongs to."""
        return self.text.rpartition(".")[0].encode()


class Times(NamedTuple):
    """The times a token states, in seconds since the epoch."""

    expires_at: float | None
    not_before: float | None
    issued_at: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenClaim:
    """A token that passed every check but that of its signature."""

    token: Token
    info: WebhookToken
    """What the event tells of it."""
    algorithm: Algorithm
    issuer_url: HttpsUrl
    remember_for: float
    """How long the token would still be accepted, in seconds: so long a use counts."""


def judge_token(
    text: JSON, policy: WebhookPolicy, limits: WebhookLimits, now: float
) -> TokenClaim:
    """Take a token apart and check all that can be checked without its key.

    ``now`` is in seconds since the epoch. Raises the subclass of
    ``WebhookVerificationError`` that belongs to the first failed check.
    """
    if not isinstance(text, str):
        raise errors.MalformedTokenError("The member jwt is not a text.")
    if not policy.issuers and policy.account_root is None:
        raise errors.IssuerNotConfiguredError(
            "The delivery is signed, but the policy does not say by whom it may be:"
            " give it an account, an account_url or an issuer."
        )
    if len(text) > limits.max_token:
        raise errors.TokenTooLongError(
            f"The token is longer than {limits.max_token} characters."
        )
    token = read_token(text)
    algorithm = choose_algorithm(token.header, policy)
    issuer, issuer_url = check_issuer(token.claims, policy)
    times = read_times(token.claims)
    remember_for = check_times(times, policy, now)
    check_audience(token.claims, policy.audience)
    key_id = _key_id(token.header)
    token_id = _token_id(token.claims, limits.max_token_id)
    subject = token.claims.get("sub")
    unique = token.signed  # without a jti: not one byte of it can change
    if token_id is not None:
        unique = f"{issuer}\n{token_id}".encode("utf-8", "surrogatepass")
    info = WebhookToken(
        issuer=issuer,
        algorithm=algorithm,
        key_id=key_id,
        token_id=token_id,
        subject=subject if isinstance(subject, str) else None,
        issued_at=times.issued_at,
        expires_at=times.expires_at,
        fingerprint=sha256(unique).hexdigest(),
    )
    return TokenClaim(
        token=token,
        info=info,
        algorithm=algorithm,
        issuer_url=issuer_url,
        remember_for=remember_for,
    )


def read_token(text: str) -> Token:
    """Read the compact form ``header.claims.signature`` with PyJWT.

    What it lets pass is refused here: members named twice, deep nesting, and in its older
    releases base64url that is not canonical, so that the last character of a part could
    be changed without changing its bytes.
    """
    from jwt import InvalidTokenError
    from jwt.utils import base64url_decode, base64url_encode

    parts = text.split(".")
    if len(parts) != 3 or not all(parts):
        raise errors.MalformedTokenError("The token does not have three parts.")
    try:
        decoded = [base64url_decode(part) for part in parts]
    except ValueError:
        raise errors.MalformedTokenError(
            "A part of the token is not base64url."
        ) from None
    if [base64url_encode(part).decode() for part in decoded] != parts:
        raise errors.MalformedTokenError(
            "A part of the token is not canonical base64url."
        )
    header = _object(decoded[0], "The token's header")
    if "crit" in header or "b64" in header:
        raise errors.CriticalHeaderError(
            "The token's header demands an extension (crit); none is supported."
        )
    try:
        read = pyjwt().decode_complete(text, options={"verify_signature": False})
    except InvalidTokenError as error:
        raise errors.MalformedTokenError(
            f"The token cannot be read: {error}."
        ) from None
    claims = _object(decoded[1], "The token's claims")
    return Token(text=text, header=header, claims=claims, signature=read["signature"])


def _object(part: bytes, what: str) -> dict[str, JSON]:
    try:
        return read_object(part, what)
    except errors.InvalidBodyError as error:
        raise errors.MalformedTokenError(str(error)) from error


def choose_algorithm(header: dict[str, JSON], policy: WebhookPolicy) -> Algorithm:
    """The one algorithm the signature is checked with: the policy's, else the header's.

    A header that names another one than the policy is refused outright.
    """
    named = header.get("alg")
    for algorithm in ALGORITHMS:
        if named == algorithm and policy.algorithm in (None, algorithm):
            return algorithm
    wanted = policy.algorithm or ", ".join(ALGORITHMS)
    raise errors.AlgorithmNotAllowedError(
        f"The token's algorithm is {shown(named)}; accepted: {wanted}. Change the webhook"
        " policy in Xurrent, or the policy here."
    )


def _key_id(header: dict[str, JSON]) -> str | None:
    key_id = header.get("kid")
    if key_id is None:
        return None
    if not isinstance(key_id, str) or not 0 < len(key_id) <= _MAX_KEY_ID:
        raise errors.MalformedTokenError(
            "The token's key ID (kid) is not a short text."
        )
    return key_id


def check_issuer(
    claims: dict[str, JSON], policy: WebhookPolicy
) -> tuple[str, HttpsUrl]:
    """The issuer as it stands and as a URL, if the policy accepts it."""
    issuer = claims.get("iss")
    if issuer is None:
        raise errors.MissingClaimError("The token does not say who issued it (iss).")
    if not isinstance(issuer, str):
        raise errors.InvalidClaimError("The token's issuer (iss) is not a text.")
    try:
        url = parse_https_url(issuer)
    except UrlRefused as reason:
        raise errors.IssuerMismatchError(
            f"The token's issuer (iss) is not acceptable: {reason}."
        ) from None
    accepted, expected = issuer in policy.issuers, ", ".join(policy.issuers)
    if not policy.issuers and (root := policy.account_root) is not None:
        accepted = url.normalized == root.normalized or _is_policy(url, root)
        expected = f"{root.normalized} or {root.normalized}{_POLICIES}/<name>"
    if not accepted:
        raise errors.IssuerMismatchError(
            f"The token was issued by {shown(issuer)}; expected: {expected}. If it is"
            " yours, name it as the policy's issuer."
        )
    return issuer, url


def is_trusted(issuer: str, policy: WebhookPolicy) -> bool:
    """Whether tokens of this issuer are the policy's."""
    try:
        check_issuer({"iss": issuer}, policy)
    except errors.IssuerMismatchError:
        return False
    return True


def _is_policy(url: HttpsUrl, root: HttpsUrl) -> bool:
    """Whether the URL is that of a webhook policy of the account, whatever its name."""
    above, _, name = url.path.rstrip("/").rpartition("/")
    home = root.path.rstrip("/").removesuffix(_POLICIES) + _POLICIES
    return (
        url.authority == root.authority
        and above == home
        and 0 < len(name) <= _MAX_POLICY_NAME
    )


def read_times(claims: dict[str, JSON]) -> Times:
    """``exp``, ``nbf`` and ``iat``; at least one must be there.

    A token without any would be good forever, and could be replayed as soon as the
    memory of its use is gone.
    """
    times = Times(_time(claims, "exp"), _time(claims, "nbf"), _time(claims, "iat"))
    if times == (None, None, None):
        raise errors.MissingClaimError("The token has neither exp nor nbf nor iat.")
    return times


def _time(claims: dict[str, JSON], name: str) -> float | None:
    value = claims.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise errors.InvalidClaimError(f"The token's {name} is not a number.")
    # Compared before it is converted: a huge integer does not fit into a float.
    if not (-_LATEST < value < _LATEST and isfinite(value)):
        raise errors.InvalidClaimError(f"The token's {name} is not a point in time.")
    return float(value)


def check_times(times: Times, policy: WebhookPolicy, now: float) -> float:
    """Check the times; return for how many seconds the token stays acceptable."""
    leeway = policy.leeway
    remedy = "Check this machine's clock, or raise the policy's leeway."
    if times.expires_at is not None and now >= times.expires_at + leeway:
        late = now - times.expires_at
        raise errors.TokenExpiredError(f"The token expired {late:.0f} s ago. {remedy}")
    if times.not_before is not None and now < times.not_before - leeway:
        early = times.not_before - now
        raise errors.TokenNotYetValidError(
            f"The token becomes valid in {early:.0f} s. {remedy}"
        )
    if times.issued_at is not None and now < times.issued_at - leeway:
        early = times.issued_at - now
        raise errors.TokenFromFutureError(
            f"The token's iat lies {early:.0f} s in the future. {remedy}"
        )
    ends: list[float] = []
    if times.expires_at is not None:
        ends.append(times.expires_at + leeway)
    born = times.issued_at if times.issued_at is not None else times.not_before
    if born is not None:
        ends.append(born + policy.max_age + leeway)
        if now > ends[-1]:
            raise errors.TokenTooOldError(
                f"The token was issued {now - born:.0f} s ago; the policy's max_age is"
                f" {policy.max_age:.0f} s. Raise max_age if deliveries may wait longer."
            )
    return min(ends) - now


def check_audience(claims: dict[str, JSON], audience: str | None) -> None:
    """Check ``aud``, a text or a list of texts, if the policy names an audience."""
    if audience is None:
        return
    claimed = claims.get("aud")
    if claimed is None:
        raise errors.MissingClaimError("The token names no audience (aud).")
    audiences = claimed if isinstance(claimed, list) else [claimed]
    if not all(isinstance(item, str) for item in audiences):
        raise errors.InvalidClaimError("The token's audience (aud) is not text.")
    if audience not in audiences:
        raise errors.AudienceMismatchError(
            f"The token is for {shown(claimed)}; the policy's audience is another."
        )


def _token_id(claims: dict[str, JSON], limit: int) -> str | None:
    token_id = claims.get("jti")
    if token_id is None:
        return None
    if not isinstance(token_id, str) or not token_id:
        raise errors.InvalidClaimError("The token's ID (jti) is not a text.")
    if len(token_id) > limit:
        raise errors.TokenIdTooLongError(
            f"The token's ID (jti) is longer than {limit}."
        )
    return token_id
