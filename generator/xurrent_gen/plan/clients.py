"""The docstrings of the clients, as ``help()`` shows them."""

from __future__ import annotations

from collections.abc import Container, Mapping

_SUMMARIES = {
    "sync": "Client of the account for threads; one serves any number of them.",
    "tasks": "Client of the account for asyncio: ``XurrentClient`` with ``await``.",
}

_EXAMPLES = {
    "sync": """\
    with XurrentClient(token="...") as client:
        for person in client.query.people():
            print(person.name)

""",
    "tasks": """\
    async with AsyncXurrentClient(token="...") as client:
        async for person in client.query.people():
            print(person.name)

""",
}

_VARIABLES = (
    *("ACCOUNT", "TOKEN", "CLIENT_ID", "CLIENT_SECRET", "STAGE", "REGION"),
    *("DOMAIN", "GRAPHQL_ENDPOINT", "OAUTH_ENDPOINT", "REST_ENDPOINT"),
)

_ARGUMENTS = """\
Credentials and endpoints:

- ``account``: the account id, such as ``widget`` of ``widget.xurrent.com``.
- ``token``: a personal access token, a list of tokens (the one with the most
  requests left is used), or a function that returns one.
- ``client_id``, ``client_secret``: of an OAuth application, instead of a token.
- ``stage``: ``prod``, ``qa`` or ``demo``.
- ``region``: ``au``, ``ch``, ``uk`` or ``us``; none for the EU.
- ``domain``: of all services, such as ``4me.qa``, instead of that of the stage.
- ``graphql_endpoint``, ``oauth_endpoint``, ``rest_endpoint``: URLs, instead of a
  stage and region.

{0}

Options of calls, which ``with_options`` can change:

- ``timeout``: seconds, or a ``Timeout``.
- ``retry``: a ``RetryPolicy``.
- ``limits``: ``Limits`` of requests and points.
- ``source``: the system that calls, as the source of records created without one.
- ``headers``: HTTP headers of each request.
- ``max_response_bytes``: the size of the largest response to read.
- ``keep_raw``: keep the whole response in its metadata.
- ``progress``: a function to call with the ``ClientProgress``, or ``show_progress()``.

HTTP:

- ``http_library``, ``http2``, ``proxy``, ``trust_env``, ``max_connections``.
- ``verify``: a CA file or an SSL context, or ``False``.

Observation and tests:

- ``event_hooks``: functions to call with each request and response: ``EventHooks``.
- ``tracing``: a span for each operation, by OpenTelemetry or a ``Tracer``.
- ``metrics``: measurements of requests, by OpenTelemetry or a ``Meter``.
- ``transport``: sends the requests instead of HTTP.
- ``clock``, ``sleep``, ``random``: replace the time and the random numbers.

Raises ``ConfigurationError`` for settings that cannot work. Nothing is sent before
the first call.
"""


def client_docs(
    origin: Mapping[str, str], env_prefix: str, queries: Container[str]
) -> dict[str, str]:
    """The docstrings of both; ``origin`` says where the package was generated from.

    The example is there only where the schema has the query that it names.
    """
    *names, last = (f"``{env_prefix}XURRENT_{each}``" for each in _VARIABLES)
    variables = f"Those not given come from {', '.join(names)} and {last}."
    arguments = _ARGUMENTS.format(variables)
    said = ", ".join(
        f"{name.replace('_', ' ')} {value}" for name, value in origin.items()
    )
    memory = (
        f"Generated from {said}: used where neither an argument nor a variable "
        "is given.\n\n"
        if said
        else ""
    )
    return {
        kind: (
            f"{summary}\n\n"
            f"{_EXAMPLES[kind] if 'people' in queries else ''}{memory}{arguments}"
        )
        for kind, summary in _SUMMARIES.items()
    }
