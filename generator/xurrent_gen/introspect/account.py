"""Ask an account for its schema or its limits, with the client of generated packages.

This module uses the runtime, so credentials, waits and limits work as in a generated
client. It translates the client's errors into ours, each with the one thing to change.
"""

from __future__ import annotations

import json
import re
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, Final

from graphql import get_introspection_query

from xurrent_gen.config.endpoints import credential_names
from xurrent_gen.config.model import DEFAULT_TIMEOUT, AccountSettings
from xurrent_gen.errors import FetchError
from xurrent_gen.progress import LOG
from xurrent_gen.runtime.client.client import Client
from xurrent_gen.runtime.core import errors as runtime
from xurrent_gen.runtime.http.messages import HttpRequest, shown_url
from xurrent_gen.runtime.http.retry import RetryPolicy
from xurrent_gen.runtime.http.settings import Timeout
from xurrent_gen.runtime.session.config import sendable
from xurrent_gen.runtime.session.quota import Limits
from xurrent_gen.schema.load import SchemaText

_QUERIES: Final = (
    *(
        get_introspection_query(
            specified_by_url=True,
            directive_is_repeatable=True,
            schema_description=True,
            input_value_deprecation=True,
            one_of=one_of,
        )
        for one_of in (True, False)
    ),
    # Type references of real schemas need four levels at most: [[T!]!]!
    get_introspection_query(type_depth=4),
)
"""Queries for servers of the GraphQL specification of 2025, of 2021, and for older servers
or those that limit the depth. Only the first two ask for deprecated arguments and
input fields."""
_NOT_FETCHED: Final = "the schema could not be fetched"
# Sent if no account is named, to servers that have no accounts.
_NO_ACCOUNT: Final = "unnamed"
# The client's message names its argument, but ours came from a flag, variable or file.
_ENDPOINT: Final = re.compile(r"\. The endpoint is \S+( \([^)]*\))?")
_EXTENSIONS: Final = """
query UiExtensions($after: String) {
  uiExtensions(first: 50, after: $after) {
    nodes { id name title category disabled activeVersion { html formDefinition } }
    pageInfo { hasNextPage endCursor }
  }
}
"""
_CHECK_ENDPOINT: Final = "check the GraphQL endpoint (--graphql-endpoint, --stage)"


def ask_schema(
    settings: AccountSettings, timeout: float = DEFAULT_TIMEOUT
) -> SchemaText:
    """Ask an account for its schema, with an older query if it refuses a newer one.

    ``timeout`` is in seconds, for all attempts together. Raises ``FetchError``.
    """
    where = shown_url(settings.graphql_endpoint)
    LOG.debug(f"introspecting {where}")
    with open_client(settings, timeout, _NOT_FETCHED) as client:
        data = _introspect(client, where)
    return SchemaText("introspection", json.dumps({"data": data}), where)


def _introspect(client: Client, where: str) -> object:
    problem = ""
    for query in _QUERIES:
        try:
            data = client.execute(query)
        except (runtime.ScopeMissingError, runtime.NotAuthorizedError):
            raise
        except runtime.GraphQLError as error:
            problem = f"the server does not tell its schema: {error.message}"
            LOG.debug("the server refuses the introspection query")
            continue
        if isinstance(data.get("__schema"), dict):
            return data
        what = "the server answered the introspection query without a schema"
        raise _refused(what, where)
    raise _refused(problem, where)


def ask_extensions(settings: AccountSettings, timeout: float) -> list[object]:
    """Return all UI extensions. Raises ``FetchError``."""
    nodes: list[object] = []
    after: str | None = None
    what = "uiExtensions could not be read"
    with open_client(settings, timeout, what) as client:
        while True:
            data: dict[str, Any] = client.execute(_EXTENSIONS, {"after": after})
            page = data["uiExtensions"]
            nodes += (page and page["nodes"]) or ()
            if page is None or not page["pageInfo"]["hasNextPage"]:
                return nodes
            after = page["pageInfo"]["endCursor"]


@contextmanager
def open_client(
    settings: AccountSettings, timeout: float, what: str
) -> Generator[Client]:
    """Open a client whose errors are translated to ours, with a message after ``what``.

    ``timeout`` is in seconds, for all attempts of a request together.

    Raises ``FetchError``.
    """
    check_credentials(settings)
    variable = settings.variables.get
    token = variable("token")
    sent: list[HttpRequest] = []
    try:
        with Client(
            account=settings.account or _NO_ACCOUNT,
            token=token,
            client_id=None if token else variable("client_id"),
            client_secret=None if token else variable("client_secret"),
            graphql_endpoint=settings.graphql_endpoint,
            oauth_endpoint=settings.oauth_endpoint,
            timeout=Timeout(min(timeout, 5.0), timeout, timeout, timeout),
            # The total is a deadline: no attempt starts or continues after it.
            retry=RetryPolicy(attempts=3, total=timeout),
            limits=Limits(on_exhausted="raise"),  # a silent wait could take an hour
            event_hooks={"request": [sent.append]},
        ) as client:
            yield client
    except runtime.XurrentError as error:
        # Without a token, the client exchanges one before it sends an operation: if none
        # was sent, the exchange has failed.
        is_local = isinstance(error, runtime.ConfigurationError)
        endpoint = settings.graphql_endpoint
        if settings.oauth_endpoint and not (token or sent or is_local):
            endpoint = settings.oauth_endpoint
        where = shown_url(endpoint)
        is_refused = isinstance(error, runtime.AuthenticationError)
        if is_refused and settings.named_by and endpoint is settings.graphql_endpoint:
            where = f"{where} ({settings.named_by})"
        raise translated(error, where, what, settings) from None


def check_credentials(settings: AccountSettings) -> None:
    """Raise ``FetchError`` if variables for credentials are missing or not sendable."""
    where, variables = shown_url(settings.graphql_endpoint), settings.variables
    token, client_id, secret = map(
        variables.name, ("token", "client_id", "client_secret")
    )
    value = variables.get("token")
    if value:
        if not sendable(value):
            raise FetchError(
                "the token holds blanks, quotes or other characters that cannot be sent",
                where=token,
                remedy=f"copy {token} again, without quotes and line breaks",
            )
        return
    missing = [n for n in ("client_id", "client_secret") if not variables.get(n)]
    if len(missing) == 2:
        raise FetchError(
            "there are no credentials for the account",
            where=where,
            remedy=f"set {credential_names(variables)}, in the environment",
        )
    if missing:
        raise FetchError(
            f"{variables.name(missing[0])} is not set",
            where=where,
            remedy=f"set both {client_id} and {secret}, or {token}",
        )
    if settings.oauth_endpoint is None:
        raise FetchError(
            "client credentials need the OAuth endpoint, which is not known",
            where=where,
            remedy=f"add --oauth-endpoint URL or --stage, or set {token}",
        )


def _refused(what: str, where: str) -> FetchError:
    """Return the error for a server that refuses introspection."""
    return FetchError(
        what,
        where=where,
        remedy="allow introspection for this token, or obtain the schema as a file and "
        "use --schema FILE",
    )


def translated(
    error: runtime.XurrentError, where: str, what: str, settings: AccountSettings
) -> FetchError:
    """Translate an error of the runtime; its text never contains a secret."""
    text = _ENDPOINT.sub("", str(error))
    match error:
        case runtime.TokenEndpointError():
            remedy = "check the OAuth endpoint (--oauth-endpoint, --stage)"
        case runtime.ConfigurationError():  # its message has the remedy
            remedy = "correct the setting or variable that this names, and run again"
        case runtime.AuthenticationError():
            names = credential_names(settings.variables)
            remedy = f"check {names}, and that they belong to this stage and region"
        case runtime.ScopeMissingError() | runtime.NotAuthorizedError():
            remedy = "add the scope to the token or application"
        case runtime.WrongAccountError():
            name = settings.variables.name("account")
            remedy = f"correct the account where it is set: the settings, {name} or --account"
        case runtime.TransportError() if "is not trusted" in text:
            remedy = (
                "name the file of the authority that signed it: "
                "SSL_CERT_FILE=/path/to/ca.pem"
            )
        case runtime.TransportError() if "VERIFY_X509_STRICT" in text:
            remedy = "have it issued again, or run this with Python 3.12"
        # The exchange of client credentials has a timeout of its own.
        case runtime.RequestTimeoutError() if where != shown_url(
            settings.oauth_endpoint or ""
        ):
            remedy = "run again, or give the server more time: --timeout SECONDS"
        case runtime.TransportError() if "through the proxy" in text:
            remedy = (
                "check HTTPS_PROXY (http://user:password@host:port), and that the proxy "
                "may reach this address"
            )
        case runtime.TransportError():
            remedy = "check the address, and that this machine may reach it (proxy, firewall)"
        case runtime.ThrottledError() | runtime.UnavailableError():
            seconds = error.retry_after
            span = f"{seconds:,.0f} s" if seconds is not None else "a little"
            remedy = f"wait {span} and run again"
        case runtime.ServerError() | runtime.TruncatedResponseError():
            remedy = "run again; if it stays, tell the server's operator"
        case runtime.GraphQLError():  # a GraphQL response, so the endpoint is right
            remedy = "use a token that may read this"
        case _:
            remedy = _CHECK_ENDPOINT
    return FetchError(f"{what}: {text}", where=where, remedy=remedy)
