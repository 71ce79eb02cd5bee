# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The clients of the account."""

from __future__ import annotations

from typing import cast, TYPE_CHECKING

from ._runtime.client.client import AsyncClient, Client

if TYPE_CHECKING:
    from .mutation import AsyncMutations, Mutations
    from .query import AsyncQueries, Queries


WITHOUT = {
    "attachments": "Query.attachmentStorage",
    "bulk": "bulk",
    "events": "bulk",
    "discovery": "bulk",
    "wait": "bulk",
    "batch": "apply",
    "apply": "Mutation",
}
"""Names that the clients lack, with the feature or root that each belongs to."""


class XurrentClient(Client):
    """Client of the account for threads; one serves any number of them.

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

    Those not given come from ``XURRENT_ACCOUNT``, ``XURRENT_TOKEN``,
    ``XURRENT_CLIENT_ID``, ``XURRENT_CLIENT_SECRET``, ``XURRENT_STAGE``,
    ``XURRENT_REGION``, ``XURRENT_DOMAIN``, ``XURRENT_GRAPHQL_ENDPOINT``,
    ``XURRENT_OAUTH_ENDPOINT`` and ``XURRENT_REST_ENDPOINT``.

    Options of calls, which ``with_options`` can change:

    - ``timeout``: seconds, or a ``Timeout``.
    - ``retry``: a ``RetryPolicy``.
    - ``limits``: ``Limits`` of requests and points.
    - ``source``: the system that calls, as the source of records created without one.
    - ``headers``: HTTP headers of each request.
    - ``max_response_bytes``: the size of the largest response to read.
    - ``keep_raw``: keep the whole response in its metadata.
    - ``progress``: a function to call with the ``ClientProgress``, or
    ``show_progress()``.

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

    _package_name = "sdk"
    _package_version = "0.2.0"
    _left_out = WITHOUT

    @property
    def query(self) -> Queries:
        """The queries of the account, one method each."""
        from ._runtime.client.roots import LazyRoots

        found = LazyRoots(self, "queries", "Queries")
        return cast("Queries", found)

    @property
    def mutation(self) -> Mutations:
        """The mutations of the account, one method each."""
        from ._runtime.client.roots import LazyMutations

        found = LazyMutations(self, "mutations", "Mutations")
        return cast("Mutations", found)


class AsyncXurrentClient(AsyncClient):
    """Client of the account for asyncio: ``XurrentClient`` with ``await``.

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

    Those not given come from ``XURRENT_ACCOUNT``, ``XURRENT_TOKEN``,
    ``XURRENT_CLIENT_ID``, ``XURRENT_CLIENT_SECRET``, ``XURRENT_STAGE``,
    ``XURRENT_REGION``, ``XURRENT_DOMAIN``, ``XURRENT_GRAPHQL_ENDPOINT``,
    ``XURRENT_OAUTH_ENDPOINT`` and ``XURRENT_REST_ENDPOINT``.

    Options of calls, which ``with_options`` can change:

    - ``timeout``: seconds, or a ``Timeout``.
    - ``retry``: a ``RetryPolicy``.
    - ``limits``: ``Limits`` of requests and points.
    - ``source``: the system that calls, as the source of records created without one.
    - ``headers``: HTTP headers of each request.
    - ``max_response_bytes``: the size of the largest response to read.
    - ``keep_raw``: keep the whole response in its metadata.
    - ``progress``: a function to call with the ``ClientProgress``, or
    ``show_progress()``.

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

    _package_name = "sdk"
    _package_version = "0.2.0"
    _left_out = WITHOUT

    @property
    def query(self) -> AsyncQueries:
        """The queries of the account, one method each."""
        from ._runtime.client.roots import LazyRoots

        found = LazyRoots(self, "queries", "AsyncQueries")
        return cast("AsyncQueries", found)

    @property
    def mutation(self) -> AsyncMutations:
        """The mutations of the account, one method each."""
        from ._runtime.client.roots import LazyMutations

        found = LazyMutations(self, "mutations", "AsyncMutations")
        return cast("AsyncMutations", found)
