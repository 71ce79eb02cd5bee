# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The clients of the account."""

from __future__ import annotations

from typing import cast, ClassVar, TYPE_CHECKING

from ._runtime.client.client import AsyncClient, Client

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .query import AsyncQueries, Queries


WITHOUT = {
    "mutation": "Mutation",
    "attachments": "Query.attachmentStorage",
    "bulk": "bulk",
    "events": "bulk",
    "wait": "bulk",
}
"""What the clients have not, and the feature or the root that it belongs to."""


class XurrentClient(Client):
    """Talks to the account from threads; one client serves any number of them.

    What is not given comes from ``XURRENT_ACCOUNT``, ``XURRENT_TOKEN``,
    ``XURRENT_CLIENT_ID``, ``XURRENT_CLIENT_SECRET``, ``XURRENT_STAGE``,
    ``XURRENT_REGION``, ``XURRENT_GRAPHQL_ENDPOINT``, ``XURRENT_OAUTH_ENDPOINT`` and
    ``XURRENT_REST_ENDPOINT``.

    - ``account``: the account id, such as ``widget`` of ``widget.xurrent.com``.
    - ``token``: a personal access token, several of them (the one with the most left is
      used), or a function that returns one.
    - ``client_id``, ``client_secret``: of an OAuth application, instead of a token.
    - ``stage``: ``prod``, ``qa`` or ``demo``; ``region``: ``au``, ``ch``, ``uk``,
      ``us``, or none for the EU.
    - ``graphql_endpoint``, ``oauth_endpoint``, ``rest_endpoint``: URLs, instead of
    stage
      and region.
    - ``timeout``: seconds, or a ``Timeout``.
    - ``retry``, ``limits``: a ``RetryPolicy`` and ``Limits``.
    - ``source``: the system that calls, as the source of records that are made without.
    - ``headers``: sent with each request; ``account_header``: the name of the header
      that carries the account.
    - ``max_response_bytes``: the largest response to read; ``keep_raw``: keep the whole
      response in its metadata; ``explain_mismatch``: ask the account about the type
      of a
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

    PACKAGE_NAME: ClassVar[str] = "sdk"
    PACKAGE_VERSION: ClassVar[str] = "0.1.0"
    LEFT_OUT: ClassVar[Mapping[str, str]] = WITHOUT

    @property
    def query(self) -> Queries:
        """The queries of the account, one method each."""
        from ._runtime.client.roots import LazyRoots

        return cast("Queries", LazyRoots(self, "queries", "Queries"))


class AsyncXurrentClient(AsyncClient):
    """Talks to the account from tasks: the twin of ``XurrentClient``, with ``await``.

    What is not given comes from ``XURRENT_ACCOUNT``, ``XURRENT_TOKEN``,
    ``XURRENT_CLIENT_ID``, ``XURRENT_CLIENT_SECRET``, ``XURRENT_STAGE``,
    ``XURRENT_REGION``, ``XURRENT_GRAPHQL_ENDPOINT``, ``XURRENT_OAUTH_ENDPOINT`` and
    ``XURRENT_REST_ENDPOINT``.

    - ``account``: the account id, such as ``widget`` of ``widget.xurrent.com``.
    - ``token``: a personal access token, several of them (the one with the most left is
      used), or a function that returns one.
    - ``client_id``, ``client_secret``: of an OAuth application, instead of a token.
    - ``stage``: ``prod``, ``qa`` or ``demo``; ``region``: ``au``, ``ch``, ``uk``,
      ``us``, or none for the EU.
    - ``graphql_endpoint``, ``oauth_endpoint``, ``rest_endpoint``: URLs, instead of
    stage
      and region.
    - ``timeout``: seconds, or a ``Timeout``.
    - ``retry``, ``limits``: a ``RetryPolicy`` and ``Limits``.
    - ``source``: the system that calls, as the source of records that are made without.
    - ``headers``: sent with each request; ``account_header``: the name of the header
      that carries the account.
    - ``max_response_bytes``: the largest response to read; ``keep_raw``: keep the whole
      response in its metadata; ``explain_mismatch``: ask the account about the type
      of a
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

    PACKAGE_NAME: ClassVar[str] = "sdk"
    PACKAGE_VERSION: ClassVar[str] = "0.1.0"
    LEFT_OUT: ClassVar[Mapping[str, str]] = WITHOUT

    @property
    def query(self) -> AsyncQueries:
        """The queries of the account, one method each."""
        from ._runtime.client.roots import LazyRoots

        return cast("AsyncQueries", LazyRoots(self, "queries", "AsyncQueries"))
