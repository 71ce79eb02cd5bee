"""Ask an account for its schema, or how it does, with the client of generated packages.

The module of the generator that uses the runtime: its first customer. Its credentials,
waits and limits are those of the generated client; its errors become ours (``remedies``).
"""

from __future__ import annotations

import json
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Final
from urllib.parse import urlsplit, urlunsplit

from graphql import get_introspection_query

from xurrent_gen.config import AccountSettings, Secrets
from xurrent_gen.errors import CredentialsError, FetchError
from xurrent_gen.introspect.remedies import refused, translated
from xurrent_gen.progress import Progress
from xurrent_gen.runtime.client.client import Client
from xurrent_gen.runtime.core import errors as runtime
from xurrent_gen.runtime.http.messages import HttpRequest, HttpResponse
from xurrent_gen.runtime.http.retry import RetryPolicy
from xurrent_gen.runtime.http.settings import Timeout
from xurrent_gen.runtime.session.config import sendable
from xurrent_gen.schema.text import SchemaText

# A person waits for the answer: give up sooner than a service would.
_PATIENCE: Final = 60.0
_PROBE_PATIENCE: Final = 10.0
_QUERIES: Final = (
    get_introspection_query(
        specified_by_url=True,
        directive_is_repeatable=True,
        schema_description=True,
        input_value_deprecation=True,
        one_of=True,
    ),
    # Type references of real schemas need four levels at most: [[T!]!]!
    get_introspection_query(type_depth=4),
)
"""What newer servers know, and what older ones and those that bound the depth do."""
_NOT_FETCHED: Final = "the schema could not be fetched"
# Sent where no account is named, to servers that know none.
_NO_ACCOUNT: Final = "unnamed"


def ask_schema(
    settings: AccountSettings,
    secrets: Secrets,
    progress: Progress,
    timeout: float = _PATIENCE,
) -> SchemaText:
    """Ask an account for all that newer servers know, then for less if it refuses.

    ``timeout`` is in seconds, for all attempts together. Raises a subclass of
    ``xurrent_gen.errors.FetchError``.
    """
    where = display_url(settings.graphql_endpoint)
    progress.detail(f"introspecting {where}")
    with _open_client(settings, secrets, timeout, _NOT_FETCHED, []) as client:
        data = _introspect(client, where, progress)
    return SchemaText("introspection", json.dumps({"data": data}), where)


def _introspect(client: Client, where: str, progress: Progress) -> object:
    problem = ""
    for query in _QUERIES:
        try:
            data = client.execute(query)
        except (runtime.ScopeMissingError, runtime.NotAuthorizedError):
            raise
        except runtime.GraphQLError as error:
            if isinstance(told := error.data, dict) and told.get("__schema"):
                progress.detail("the server tells its schema beside an error")
                return told
            problem = f"the server does not tell its schema: {error.message}"
            progress.detail("the server refuses the introspection query")
            continue
        if isinstance(data.get("__schema"), dict):
            return data
        what = "the server answered the introspection query without a schema"
        raise refused(what, where)
    raise refused(problem, where)


def ask_pages(
    settings: AccountSettings,
    secrets: Secrets,
    document: str,
    root: str,
    patience: float = _PATIENCE,
) -> list[object]:
    """All nodes of a connection of records; ``document`` goes on ``$after`` a cursor.

    Raises a subclass of ``xurrent_gen.errors.FetchError``.
    """
    nodes: list[object] = []
    after: str | None = None
    what = f"{root} could not be read"
    with _open_client(settings, secrets, patience, what, []) as client:
        while True:
            found = client.execute(document, {"after": after}).get(root)
            page = found if isinstance(found, dict) else {}
            listed, info = page.get("nodes"), page.get("pageInfo")
            nodes += listed if isinstance(listed, list) else ()
            info = info if isinstance(info, dict) else {}
            cursor = info.get("endCursor")
            goes_on = info.get("hasNextPage") is True and cursor != after
            if not goes_on or not isinstance(cursor, str):
                return nodes
            after = cursor


@dataclass(frozen=True, slots=True)
class AccountReport:
    """Answers of an account.

    ``scopes`` is ``None`` when the token could not be asked about itself, and then
    ``scopes_problem`` says why; ``refusal`` is that a scope is missing even for the
    smallest query. The limits are (remaining, limit), as far as reported.
    """

    scopes: tuple[str, ...] | None
    scopes_problem: str
    refusal: FetchError | None
    requests: tuple[int | None, int | None]
    cost: tuple[int | None, int | None]
    clock_skew: float | None
    """Seconds by which this machine is ahead of the server, if that tells its time."""


def probe_account(
    settings: AccountSettings, secrets: Secrets, patience: float | None = None
) -> AccountReport:
    """Send the smallest query, and ask the token about itself.

    ``patience`` is in seconds; without one it is short, since a person waits.

    Raises a subclass of ``xurrent_gen.errors.FetchError`` when the query fails;
    a token that cannot be asked about itself is no failure.
    """
    seen: list[HttpResponse] = []
    what, refusal = "the account cannot be used", None
    waits = patience or _PROBE_PATIENCE
    with _open_client(settings, secrets, waits, what, seen) as client:
        try:
            client.execute("query Probe { __typename }")
        except runtime.ScopeMissingError as error:
            where = display_url(settings.graphql_endpoint)
            refusal = translated(error, where, what, secrets)
        rate, cost = client.rate_limit, client.cost_limit
        try:
            scopes, problem = _scopes(client, settings, secrets)
        except runtime.XurrentError as error:
            scopes, problem = None, error.message
    return AccountReport(
        scopes,
        problem,
        refusal,
        (rate.remaining, rate.limit),
        (cost.remaining, cost.limit),
        _clock_skew(seen[-1]) if seen else None,
    )


def _scopes(
    client: Client, settings: AccountSettings, secrets: Secrets
) -> tuple[tuple[str, ...] | None, str]:
    """The scopes of the token, or why they are not known."""
    if settings.oauth_endpoint is None:
        name = secrets.variable("oauth_endpoint")
        return None, f"the OAuth endpoint is not: add --oauth-endpoint, or set {name}"
    return client.token_info().scopes, ""


def _clock_skew(response: HttpResponse) -> float | None:
    try:
        told = parsedate_to_datetime(response.headers.get("Date", ""))
    except (TypeError, ValueError):
        return None
    return time.time() - told.timestamp()


@contextmanager
def _open_client(
    settings: AccountSettings,
    secrets: Secrets,
    patience: float,
    what: str,
    seen: list[HttpResponse],
) -> Generator[Client]:
    """A client whose errors become ours, saying ``what``; ``seen`` gets the responses.

    Raises a subclass of ``xurrent_gen.errors.FetchError``.
    """
    check_credentials(settings, secrets)
    sent: list[HttpRequest] = []
    try:
        with Client(
            account=settings.account or _NO_ACCOUNT,
            token=secrets.token,
            client_id=None if secrets.token else secrets.client_id,
            client_secret=None if secrets.token else secrets.client_secret,
            graphql_endpoint=settings.graphql_endpoint,
            oauth_endpoint=settings.oauth_endpoint,
            timeout=Timeout(min(patience, 5.0), patience, patience, patience),
            # No attempt is begun when the time is up, and each ends by then.
            retry=RetryPolicy(attempts=3, total=patience),
            event_hooks={
                "request": [sent.append],
                "response": [lambda _, response: seen.append(response)],
            },
        ) as client:
            yield client
    except runtime.XurrentError as error:
        # Without a token of its own, no operation is sent before one was exchanged.
        is_local = isinstance(error, runtime.ConfigurationError)
        endpoint = settings.graphql_endpoint
        if settings.oauth_endpoint and not (secrets.token or sent or is_local):
            endpoint = settings.oauth_endpoint
        where = display_url(endpoint)
        is_refused = isinstance(error, runtime.AuthenticationError)
        if is_refused and settings.named_by and endpoint is settings.graphql_endpoint:
            where = f"{where} ({settings.named_by})"
        raise translated(error, where, what, secrets) from None


def check_credentials(settings: AccountSettings, secrets: Secrets) -> None:
    """Raise ``CredentialsError`` unless ``secrets`` suffice for ``settings``."""
    where = display_url(settings.graphql_endpoint)
    if secrets.token:
        if not sendable(secrets.token):
            raise CredentialsError(
                "the token holds blanks or other characters that cannot be sent",
                where=secrets.variable("token"),
                remedy=f"copy {secrets.variable('token')} again, without quotes and line "
                "breaks",
            )
        return
    if not secrets.client_id and not secrets.client_secret:
        raise CredentialsError(
            "there are no credentials for the account",
            where=where,
            remedy=f"set {secrets.names}, in the environment",
        )
    if not secrets.client_id or not secrets.client_secret:
        client_id, secret = map(secrets.variable, ("client_id", "client_secret"))
        raise CredentialsError(
            f"{secret if secrets.client_id else client_id} is not set",
            where=where,
            remedy=f"set both {client_id} and {secret}, or {secrets.variable('token')}",
        )
    if settings.oauth_endpoint is None:
        raise CredentialsError(
            "client credentials need the OAuth endpoint, which is not known",
            where=where,
            remedy="add --oauth-endpoint URL or --stage, or set "
            f"{secrets.variable('token')}",
        )


def display_url(url: str) -> str:
    """``url`` as it may be shown: without user, query and fragment."""
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    return urlunsplit((parts.scheme, host, parts.path, "", ""))
