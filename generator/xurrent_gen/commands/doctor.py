"""Check everything that a run depends on, step by step, and say what to fix."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Literal, TypeAlias

from xurrent_gen import pipeline
from xurrent_gen.config.model import AccountSettings, FileSettings, GeneratorConfig
from xurrent_gen.errors import DriftError, GeneratorError
from xurrent_gen.introspect.account import open_client, translated
from xurrent_gen.introspect.cache import CacheFolder, account_key
from xurrent_gen.introspect.source import fetch_schema
from xurrent_gen.output.check import check_tree
from xurrent_gen.runtime.client.client import Client
from xurrent_gen.runtime.core.errors import ScopeMissingError, XurrentError
from xurrent_gen.runtime.http.messages import shown_url
from xurrent_gen.schema.load import LoadedSchema

_FEW_LEFT = 0.1
_UNUSABLE = "the account cannot be used"
# Signatures and reset times tolerate a clock skew of less than a minute.
_MOST_SKEW = 30.0


State: TypeAlias = Literal["ok", "warning", "failed"]
"""Outcome of a finding."""


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check. ``error`` decides the exit code."""

    state: State
    subject: str
    text: str
    remedy: str = ""
    error: GeneratorError | None = None


def examine(config: GeneratorConfig) -> Iterator[Finding]:
    """Check the source that ``config`` names; stops when later checks depend on a failure."""
    settings = config.source
    if isinstance(settings, AccountSettings):
        loaded = yield from _examine_account(settings, config)
    else:
        text = "the sandbox"
        if isinstance(settings, FileSettings):
            text = f"{settings.path}; no account is checked: --account names one"
        yield _ok("source", text)
        loaded = yield from _examine_schema(config)
    yield from _examine_package(config, loaded)


def _examine_account(
    settings: AccountSettings, config: GeneratorConfig
) -> Generator[Finding, None, LoadedSchema | None]:
    yield _ok("endpoint", shown_url(settings.graphql_endpoint))
    if settings.account is None:
        name = settings.variables.name("account")
        text = "none is set, which only servers other than Xurrent's accept"
        yield _warning("account", text, f"add --account ID or set {name}")
    else:
        yield _ok("account", settings.account)
    has_token = settings.variables.get("token") is not None
    where = shown_url(settings.graphql_endpoint)
    oauth = settings.oauth_endpoint and shown_url(settings.oauth_endpoint)
    refusal: GeneratorError | None = None
    try:
        with open_client(settings, config.timeout, _UNUSABLE) as client:
            try:
                client.execute("query Probe { __typename }")
            except ScopeMissingError as error:
                refusal = translated(error, where, _UNUSABLE, settings)
            if oauth:
                detail = "no token is needed from it" if has_token else "gave a token"
                yield _ok("oauth endpoint", f"{oauth} ({detail})")
            kind = "a token was" if has_token else "client credentials were"
            yield _ok("access", f"{kind} accepted")
            rate, cost = client.rate_limit, client.cost_limit
            yield _clock(client)
            if refusal is not None:
                yield _failure("scopes", refusal)
            elif oauth:
                yield _scopes(client)
            else:
                name = settings.variables.name("oauth_endpoint")
                text = "not known, because the OAuth endpoint is not known"
                yield _warning("scopes", text, f"add --oauth-endpoint or set {name}")
            yield _budget("requests", rate.remaining, rate.limit)
            yield _budget("cost", cost.remaining, cost.limit)
    except GeneratorError as error:
        yield _failure("oauth endpoint" if error.where == oauth else "access", error)
        return None
    loaded = yield from _examine_schema(config)
    cached = CacheFolder.of("schemas").load(account_key(settings))
    if cached is not None:
        yield _ok("schema age", f"fetched {cached.age / 60:.0f} minutes ago")
    return loaded


def _examine_schema(
    config: GeneratorConfig,
) -> Generator[Finding, None, LoadedSchema | None]:
    try:
        loaded = fetch_schema(config)
    except GeneratorError as error:
        yield _failure("schema", error)
        return None
    types = f"{len(loaded.schema.type_map)} types"
    yield _ok("schema", f"{types}, {loaded.fingerprint[:19]}…")
    for issue in loaded.issues:
        yield _warning("schema", str(issue))
    return loaded


def _examine_package(
    config: GeneratorConfig, loaded: LoadedSchema | None
) -> Iterator[Finding]:
    """Compare the package on disk, if there is one, with a fresh one."""
    if loaded is None or not config.target.exists():
        return
    try:
        analysis = pipeline.analyse(config, loaded)
        tree = pipeline.render(analysis, config)
        check_tree(tree, config.target, again="`xurrent-gen generate`")
    except DriftError as error:
        text = error.what.partition(":\n")[0]
        yield _warning("package", text, error.remedy or "")
    except GeneratorError as error:
        yield _failure("package", error)
    else:
        yield _ok("package", f"{config.target} is current")


def _clock(client: Client) -> Finding:
    answer = client.last_response
    try:
        date = answer.headers.get("Date", "") if answer else ""
        server_time = parsedate_to_datetime(date)
    except (TypeError, ValueError):
        return _ok("clock", "the server does not tell its time")
    skew = time.time() - server_time.timestamp()
    if abs(skew) > _MOST_SKEW:
        side = "ahead of" if skew > 0 else "behind"
        text = f"this machine is {abs(skew):.0f} s {side} the server"
        return _warning("clock", text, "set the clock, or let NTP do so")
    return _ok("clock", "agrees with the server's")


def _scopes(client: Client) -> Finding:
    """Read the scopes of the token; not a failure if the server does not report them."""
    try:
        scopes = client.token_info().scopes
    except XurrentError as error:
        return _warning("scopes", f"not known: {error.message}")
    if not scopes:
        text = "the token is valid, but the server lists no scopes for it"
        return _warning("scopes", text, "add scopes to the access token or application")
    return _ok("scopes", ", ".join(scopes))


def _budget(subject: str, remaining: int | None, limit: int | None) -> Finding:
    if remaining is None or limit is None:
        return _ok(subject, "the server reports no limit")
    text = f"{remaining} of {limit} left"
    if remaining < limit * _FEW_LEFT:
        return _warning(subject, text, "wait for the reset, or slow down")
    return _ok(subject, text)


def _ok(subject: str, text: str) -> Finding:
    return Finding("ok", subject, text)


def _warning(subject: str, text: str, remedy: str = "") -> Finding:
    return Finding("warning", subject, text, remedy)


def _failure(subject: str, error: GeneratorError) -> Finding:
    return Finding("failed", subject, error.what, error.remedy or "", error)
