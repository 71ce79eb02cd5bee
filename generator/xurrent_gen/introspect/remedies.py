"""The runtime's errors as ours: for each class of them, the one thing to change."""

from __future__ import annotations

import re
from typing import Final

from xurrent_gen.config import Secrets
from xurrent_gen.errors import (
    CredentialsError,
    FetchError,
    IntrospectionRefusedError,
    NotGraphQLError,
    ThrottledError,
    UnreachableError,
)
from xurrent_gen.runtime.core import errors as runtime

# The client names its argument; ours came from a flag, a variable or the file.
_ENDPOINT: Final = re.compile(r"\. The endpoint is \S+( \([^)]*\))?")
_CHECK_ENDPOINT: Final = "check the GraphQL endpoint (--graphql-endpoint, --stage)"


def refused(what: str, where: str) -> FetchError:
    """Error for a server that answers, but does not reveal its schema."""
    return IntrospectionRefusedError(
        what,
        where=where,
        remedy="allow introspection for this token, or obtain the schema as a file and "
        "use --schema FILE",
    )


def translated(
    error: runtime.XurrentError, where: str, what: str, secrets: Secrets
) -> FetchError:
    """The runtime's error as ours; its text never holds a secret."""
    text = _ENDPOINT.sub("", str(error))
    kind: type[FetchError] = FetchError
    match error:
        case runtime.TokenEndpointError():
            remedy = "check the OAuth endpoint (--oauth-endpoint, --stage)"
        case runtime.ConfigurationError():  # says itself what to change in what
            remedy = "correct the setting or variable that this names, and run again"
        case runtime.AuthenticationError():
            kind, remedy = CredentialsError, (
                f"check {secrets.names}, and that they belong to this stage and region"
            )
        case runtime.ScopeMissingError() | runtime.NotAuthorizedError():
            kind, remedy = CredentialsError, "add the scope to the token or application"
        case runtime.WrongAccountError():
            kind, remedy = CredentialsError, (
                f"correct --account (or {secrets.variable('account')})"
            )
        case runtime.TransportError() if "certificate" in text.lower():
            kind, remedy = UnreachableError, (
                "name the file of the authority that signed it: "
                "SSL_CERT_FILE=/path/to/ca.pem"
            )
        case runtime.RequestTimeoutError():
            kind, remedy = UnreachableError, (
                "run again, or give the server more time: --timeout SECONDS"
            )
        case runtime.TransportError():
            kind, remedy = UnreachableError, (
                "check the address, and that this machine may reach it (proxy, firewall)"
            )
        case runtime.ThrottledError() | runtime.UnavailableError():
            seconds = error.retry_after
            span = f"{seconds:.0f} seconds" if seconds is not None else "a little"
            kind, remedy = ThrottledError, f"wait {span} and run again"
        case runtime.ProtocolError() | runtime.RequestRefusedError():
            kind, remedy = NotGraphQLError, _CHECK_ENDPOINT
        case runtime.ServerError():
            remedy = "run again; if it stays, tell the server's operator"
        case _:
            remedy = _CHECK_ENDPOINT
    return kind(f"{what}: {text}", where=where, remedy=remedy)
