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
from .errors import WebhookVerificationError, shown
from .event import WebhookToken
from .policy import (
    ALGORITHMS,
    Algorithm,
    HttpsUrl,
    UrlRefused,
    WebhookLimits,
    WebhookPolicy,
    parse_https_url,
)
from .strict_json import read_object

_MAX_KEY_ID: Final = 256
_POLICIES: Final = "/webhook_policies"
_MAX_POLICY_NAME: Final = 64
_LATEST: Final = 253_402_300_800.0  # the year 10000: beyond it a number is no time


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedToken:
    """A token, and what it says. Nothing in it is to be trusted yet."""

    text: str
    header: dict[str, JSON]
    claims: dict[str, JSON]
    signature: bytes

    @property
    def signed(self) -> bytes:
        """The bytes that the signature belongs to."""
        return self.text.rpartition(".")[0].encode()


class Times(NamedTuple):
    """The times a token states, in seconds since the epoch."""

    expires_at: float | None
    not_before: float | None
    issued_at: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenClaim:
    """A token that passed every check but that of its signature."""

    token: SignedToken
    info: WebhookToken
    """The information about the token that the event carries."""
    algorithm: Algorithm
    issuer_url: HttpsUrl
    remember_for: float
    """The seconds for which the token is still accepted: so long a use counts."""


def judge_token(
    token: SignedToken, policy: WebhookPolicy, limits: WebhookLimits, now: float
) -> TokenClaim:
    """Check all that can be checked of a token without its key, under one policy.

    ``now`` is in seconds since the epoch. Raises ``WebhookVerificationError`` for the
    first check that fails.
    """
    if not policy.issuers and policy.account_root is None:
        raise WebhookVerificationError(
            "The delivery is signed, but the policy does not say by whom it may be:"
            " give it an account, an account_url or an issuer.",
            reason="issuer_not_configured",
        )
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


def read_token(text: JSON, limits: WebhookLimits) -> SignedToken:
    """Take a token in the compact form ``header.claims.signature`` apart, once.

    Members named twice, deep nesting and base64url that is not canonical are refused:
    the last character of a part could be changed without changing its bytes.
    """
    if not isinstance(text, str):
        raise WebhookVerificationError(
            "The member jwt is not a string.", reason="malformed_token"
        )
    if len(text) > limits.max_token:
        raise WebhookVerificationError(
            f"The token is longer than {limits.max_token} characters.",
            reason="token_too_long",
        )
    from jwt.utils import base64url_decode, base64url_encode

    parts = text.split(".")
    if len(parts) != 3 or not all(parts):
        raise WebhookVerificationError(
            "The token does not have three parts.", reason="malformed_token"
        )
    try:
        decoded = [base64url_decode(part) for part in parts]
    except ValueError:
        raise WebhookVerificationError(
            "A part of the token is not base64url.", reason="malformed_token"
        ) from None
    if [base64url_encode(part).decode() for part in decoded] != parts:
        raise WebhookVerificationError(
            "A part of the token is not canonical base64url.", reason="malformed_token"
        )
    header = _object(decoded[0], "The token's header")
    if "crit" in header or "b64" in header:
        raise WebhookVerificationError(
            "The token's header demands an extension (crit); none is supported.",
            reason="critical_header",
        )
    claims = _object(decoded[1], "The token's claims")
    return SignedToken(text=text, header=header, claims=claims, signature=decoded[2])


def _object(part: bytes, what: str) -> dict[str, JSON]:
    try:
        return read_object(part, what)
    except WebhookVerificationError as error:
        raise WebhookVerificationError(str(error), reason="malformed_token") from error


def choose_algorithm(header: dict[str, JSON], policy: WebhookPolicy) -> Algorithm:
    """The one algorithm the signature is checked with: the policy's, else the header's.

    A header that names another one than the policy is refused outright.
    """
    named = header.get("alg")
    for algorithm in ALGORITHMS:
        if named == algorithm and policy.algorithm in (None, algorithm):
            return algorithm
    wanted = policy.algorithm or ", ".join(ALGORITHMS)
    raise WebhookVerificationError(
        f"The token's algorithm is {shown(named)}; accepted: {wanted}. Change the webhook"
        " policy in Xurrent, or the policy here.",
        reason="algorithm_not_allowed",
    )


def _key_id(header: dict[str, JSON]) -> str | None:
    key_id = header.get("kid")
    if key_id is None:
        return None
    if not isinstance(key_id, str) or not 0 < len(key_id) <= _MAX_KEY_ID:
        raise WebhookVerificationError(
            "The token's key ID (kid) is not a short text.", reason="malformed_token"
        )
    return key_id


def check_issuer(
    claims: dict[str, JSON], policy: WebhookPolicy
) -> tuple[str, HttpsUrl]:
    """The issuer as it stands and as a URL, if the policy accepts it."""
    issuer = claims.get("iss")
    if issuer is None:
        raise WebhookVerificationError(
            "The token does not say who issued it (iss).", reason="missing_claim"
        )
    if not isinstance(issuer, str):
        raise WebhookVerificationError(
            "The token's issuer (iss) is not a string.", reason="invalid_claim"
        )
    try:
        url = parse_https_url(issuer)
    except UrlRefused as reason:
        raise WebhookVerificationError(
            f"The token's issuer (iss) is not acceptable: {reason}.",
            reason="issuer_mismatch",
        ) from None
    accepted, expected = issuer in policy.issuers, ", ".join(policy.issuers)
    if not policy.issuers and (root := policy.account_root) is not None:
        accepted = url.normalized == root.normalized or _is_policy(url, root)
        expected = f"{root.normalized} or {root.normalized}{_POLICIES}/<name>"
    if not accepted:
        raise WebhookVerificationError(
            f"The token was issued by {shown(issuer)}; expected: {expected}. If it is"
            " yours, name it as the policy's issuer.",
            reason="issuer_mismatch",
        )
    return issuer, url


def is_trusted(issuer: str, policy: WebhookPolicy) -> bool:
    """Return whether tokens of this issuer are the policy's."""
    try:
        check_issuer({"iss": issuer}, policy)
    except WebhookVerificationError:
        return False
    return True


def _is_policy(url: HttpsUrl, root: HttpsUrl) -> bool:
    """Return whether the URL is that of any webhook policy of the account."""
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
        raise WebhookVerificationError(
            "The token has neither exp nor nbf nor iat.", reason="missing_claim"
        )
    return times


def _time(claims: dict[str, JSON], name: str) -> float | None:
    value = claims.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise WebhookVerificationError(
            f"The token's {name} is not a number.", reason="invalid_claim"
        )
    # Compared before it is converted: a huge integer does not fit into a float.
    if not (-_LATEST < value < _LATEST and isfinite(value)):
        raise WebhookVerificationError(
            f"The token's {name} is not a point in time.", reason="invalid_claim"
        )
    return float(value)


def check_times(times: Times, policy: WebhookPolicy, now: float) -> float:
    """Check the times; return for how many seconds the token stays acceptable."""
    leeway = policy.leeway
    remedy = "Check this machine's clock, or raise the policy's leeway."
    if times.expires_at is not None and now >= times.expires_at + leeway:
        late = now - times.expires_at
        raise WebhookVerificationError(
            f"The token expired {late:.0f} s ago. {remedy}", reason="token_expired"
        )
    if times.not_before is not None and now < times.not_before - leeway:
        early = times.not_before - now
        raise WebhookVerificationError(
            f"The token becomes valid in {early:.0f} s. {remedy}",
            reason="token_not_yet_valid",
        )
    if times.issued_at is not None and now < times.issued_at - leeway:
        early = times.issued_at - now
        raise WebhookVerificationError(
            f"The token's iat lies {early:.0f} s in the future. {remedy}",
            reason="token_from_future",
        )
    ends: list[float] = []
    if times.expires_at is not None:
        ends.append(times.expires_at + leeway)
    born = times.issued_at if times.issued_at is not None else times.not_before
    if born is not None:
        ends.append(born + policy.max_age + leeway)
        if now > ends[-1]:
            raise WebhookVerificationError(
                f"The token was issued {now - born:.0f} s ago; the policy's max_age is"
                f" {policy.max_age:.0f} s. Raise max_age if deliveries may wait longer.",
                reason="token_too_old",
            )
    return min(ends) - now


def check_audience(claims: dict[str, JSON], audience: str | None) -> None:
    """Check ``aud``, a string or a list of strings, if the policy names an audience."""
    if audience is None:
        return
    claimed = claims.get("aud")
    if claimed is None:
        raise WebhookVerificationError(
            "The token names no audience (aud).", reason="missing_claim"
        )
    audiences = claimed if isinstance(claimed, list) else [claimed]
    if not all(isinstance(item, str) for item in audiences):
        raise WebhookVerificationError(
            "The token's audience (aud) is not text.", reason="invalid_claim"
        )
    if audience not in audiences:
        raise WebhookVerificationError(
            f"The token is for {shown(claimed)}; the policy's audience is another.",
            reason="audience_mismatch",
        )


def _token_id(claims: dict[str, JSON], limit: int) -> str | None:
    token_id = claims.get("jti")
    if token_id is None:
        return None
    if not isinstance(token_id, str) or not token_id:
        raise WebhookVerificationError(
            "The token's ID (jti) is not a string.", reason="invalid_claim"
        )
    if len(token_id) > limit:
        raise WebhookVerificationError(
            f"The token's ID (jti) is longer than {limit}.", reason="token_id_too_long"
        )
    return token_id
