"""Look at everything a run depends on, one thing after another, and say what to fix."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from xurrent_gen.config import (
    AccountSettings,
    FileSettings,
    GeneratorConfig,
    load_secrets,
)
from xurrent_gen.errors import GeneratorError
from xurrent_gen.introspect.account import AccountReport, display_url, probe_account
from xurrent_gen.introspect.cache import schema_key
from xurrent_gen.introspect.cached import open_schema_cache
from xurrent_gen.introspect.source import fetch_schema
from xurrent_gen.progress import SilentProgress
from xurrent_gen.schema.load import load_schema

__all__ = ["Finding", "State", "examine"]

_FEW_LEFT = 0.1


class State(StrEnum):
    """How a finding turned out."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. ``error`` is what failed, for the exit code."""

    state: State
    subject: str
    text: str
    remedy: str = ""
    error: GeneratorError | None = None


def examine(config: GeneratorConfig, environ: Mapping[str, str]) -> Iterator[Finding]:
    """Look at the source that ``config`` names; stops where going on is pointless."""
    settings = config.source
    if isinstance(settings, AccountSettings):
        yield from _examine_account(settings, config, environ)
    else:
        where = (
            str(settings.path) if isinstance(settings, FileSettings) else "the sandbox"
        )
        yield Finding(State.OK, "source", where)
        yield from _examine_schema(config, environ)


def _examine_account(
    settings: AccountSettings, config: GeneratorConfig, environ: Mapping[str, str]
) -> Iterator[Finding]:
    yield Finding(State.OK, "endpoint", display_url(settings.graphql_endpoint))
    if settings.account is None:
        yield Finding(
            State.WARNING,
            "account",
            "none is named, which only servers other than Xurrent's accept",
            "add --account ID or set XURRENT_ACCOUNT",
        )
    else:
        yield Finding(State.OK, "account", settings.account)
    secrets = load_secrets(environ)
    kind = "a token" if secrets.token else "client credentials"
    try:
        report = probe_account(settings, secrets)
    except GeneratorError as error:
        yield _failure("access", error)
        return
    yield Finding(State.OK, "access", f"{kind} was accepted")
    yield _scopes(report)
    yield _budget("requests", *report.requests)
    yield _budget("cost", *report.cost)
    yield from _examine_schema(config, environ)
    cache = open_schema_cache(environ, config.schema_max_age)
    age = cache.age(schema_key(settings, secrets))
    if age is not None:
        yield Finding(State.OK, "schema age", f"fetched {age / 60:.0f} minutes ago")


def _examine_schema(
    config: GeneratorConfig, environ: Mapping[str, str]
) -> Iterator[Finding]:
    try:
        loaded = load_schema(fetch_schema(config, SilentProgress(), environ))
    except GeneratorError as error:
        yield _failure("schema", error)
        return
    yield Finding(
        State.OK,
        "schema",
        f"{len(loaded.schema.type_map)} types, {loaded.fingerprint[:19]}…",
    )
    for issue in loaded.issues:
        yield Finding(State.WARNING, "schema", str(issue))


def _scopes(report: AccountReport) -> Finding:
    if report.scopes is None:
        return Finding(State.WARNING, "scopes", f"not known: {report.scopes_problem}")
    if not report.scopes:
        return Finding(
            State.WARNING,
            "scopes",
            "the token is valid and has none",
            "add scopes to the access token or application",
        )
    return Finding(State.OK, "scopes", ", ".join(report.scopes))


def _budget(subject: str, remaining: int | None, limit: int | None) -> Finding:
    if remaining is None or limit is None:
        return Finding(State.OK, subject, "the server reports no limit")
    text = f"{remaining} of {limit} left"
    if remaining < limit * _FEW_LEFT:
        return Finding(State.WARNING, subject, text, "wait for the reset, or slow down")
    return Finding(State.OK, subject, text)


def _failure(subject: str, error: GeneratorError) -> Finding:
    return Finding(State.FAILED, subject, error.what, error.remedy or "", error)
