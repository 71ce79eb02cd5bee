"""Ask an account for its schema, or how it does, with the client of generated packages.

The module of the generator that uses the runtime: its first customer. Its credentials,
waits and limits are those of the generated client; its errors become ours (``remedies``).
"""

from __future__ import annotations

import json
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final
from urllib.parse import urlsplit, urlunsplit

from graphql import get_introspection_query

from xurrent_gen.config import AccountSettings, Secrets
from xurrent_gen.errors import CredentialsError
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
    with open_client(settings, secrets, timeout, _NOT_FETCHED, []) as client:
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
    with open_client(settings, secrets, patience, what, []) as client:
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


@contextmanager
def open_client(
    settings: AccountSettings,
    secrets: Secrets,
    patience: float,
    what: str,
    seen: list[HttpResponse],
) -> Generator[Client]:
    """A client whose errors become ours, saying ``what``; ``seen`` gets the responses.

    ``patience`` is in seconds, for all attempts of a request together.

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
