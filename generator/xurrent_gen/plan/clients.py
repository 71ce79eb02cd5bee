"""What the classes of the clients say of themselves in ``help()``."""

from __future__ import annotations

from collections.abc import Mapping

from xurrent_gen.plan.literals import docstring

_SUMMARIES = {
    "sync": "Talks to the account from threads; one client serves any number of them.",
    "tasks": "Talks to the account from tasks: the twin of ``XurrentClient``, with "
    "``await``.",
}

_ARGUMENTS = """\
What is not given comes from ``{0}ACCOUNT``, ``{0}TOKEN``,
``{0}CLIENT_ID``, ``{0}CLIENT_SECRET``, ``{0}STAGE``,
``{0}REGION``, ``{0}GRAPHQL_ENDPOINT``, ``{0}OAUTH_ENDPOINT`` and
``{0}REST_ENDPOINT``.

- ``account``: the account id, such as ``widget`` of ``widget.xurrent.com``.
- ``token``: a personal access token, several of them (the one with the most left is
  used), or a function that returns one.
- ``client_id``, ``client_secret``: of an OAuth application, instead of a token.
- ``stage``: ``prod``, ``qa`` or ``demo``; ``region``: ``au``, ``ch``, ``uk``,
  ``us``, or none for the EU.
- ``graphql_endpoint``, ``oauth_endpoint``, ``rest_endpoint``: URLs, instead of stage
  and region.
- ``timeout``: seconds, or a ``Timeout``.
- ``retry``, ``limits``: a ``RetryPolicy`` and ``Limits``.
- ``source``: the system that calls, as the source of records that are made without.
- ``headers``: sent with each request; ``account_header``: the name of the header
  that carries the account.
- ``max_response_bytes``: the largest response to read; ``keep_raw``: keep the whole
  response in its metadata; ``explain_mismatch``: ask the account about the type of a
  response that does not match the package.
- ``transport``: what sends instead of HTTP, for tests.
- ``http_library``, ``http2``, ``proxy``, ``verify``, ``trust_env``,
  ``max_connections``: how HTTP is spoken; ``verify`` may be a CA file or a context.
- ``event_hooks``: functions told of requests and responses, see ``EventHooks``.
- ``tracing``: a span for each operation, by OpenTelemetry or a ``Tracer``.
- ``clock``, ``sleep``, ``random``: what time and chance are, for tests.

Raises ``ConfigurationError`` for settings that cannot work. Nothing is sent before
the first call.
"""


def client_docs(origin: Mapping[str, str], env_prefix: str) -> dict[str, str]:
    """The docstrings of both; ``origin`` says where the package was generated from."""
    arguments = _ARGUMENTS.format(f"{env_prefix}XURRENT_")
    said = ", ".join(
        f"{name.replace('_', ' ')} {value}" for name, value in origin.items()
    )
    memory = (
        f"Generated from {said}: that holds where neither an argument nor a "
        "variable says otherwise.\n\n"
        if said
        else ""
    )
    return {
        kind: docstring(f"{summary}\n\n{memory}{arguments}", 4)
        for kind, summary in _SUMMARIES.items()
    }
