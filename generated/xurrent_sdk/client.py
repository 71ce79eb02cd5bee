# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The clients of the account."""

from __future__ import annotations

from typing import cast, TYPE_CHECKING

from ._runtime.client.client import AsyncClient, Client

if TYPE_CHECKING:
    from ._runtime.attachments.facade import AsyncAttachments, Attachments
    from ._runtime.bulk.facade import AsyncBulk, Bulk
    from ._runtime.bulk.events import AsyncEvents, Events
    from ._runtime.bulk.discovery import AsyncDiscovery, Discovery
    from ._runtime.bulk.jobs import AsyncWait, Wait
    from ._runtime.apply.batch import AsyncBatch, Batch
    from .apply import AsyncApply, Apply
    from .mutation import AsyncMutations, BatchMutations, Mutations
    from .query import AsyncQueries, Queries


class XurrentClient(Client):
    """Synchronous client of the account. It is thread-safe: share one among threads.

        with XurrentClient(token="...") as client:
            for person in client.query.people():
                print(person.name)

    Credentials and endpoints:

    - ``account``: the account id, such as ``widget`` of ``widget.xurrent.com``.
    - ``token``: a personal access token, a list of tokens (the one with the most
      budget left is used), or a function that returns one.
    - ``client_id``, ``client_secret``: of an OAuth application, instead of a token.
    - ``stage``: ``prod``, ``qa`` or ``demo``.
    - ``region``: ``au``, ``ch``, ``uk`` or ``us``; omit it for the global one.
    - ``domain``: the domain of all services (``4me.qa``), instead of the stage's.
    - ``graphql_endpoint``, ``oauth_endpoint``, ``rest_endpoint``: URLs, instead of a
      stage and region.

    Omitted arguments come from the variables ``XURRENT_ACCOUNT``, ``XURRENT_TOKEN``,
    ``XURRENT_CLIENT_ID``, ``XURRENT_CLIENT_SECRET``, ``XURRENT_STAGE``,
    ``XURRENT_REGION``, ``XURRENT_DOMAIN``, ``XURRENT_GRAPHQL_ENDPOINT``,
    ``XURRENT_OAUTH_ENDPOINT`` and ``XURRENT_REST_ENDPOINT``.

    Options of calls, which ``with_options`` can change:

    - ``timeout``: seconds, or a ``Timeout``.
    - ``retry``: a ``RetryPolicy``.
    - ``limits``: ``Limits`` of requests and points.
    - ``source``: the name of the calling system, for records that REST creates.
    - ``headers``: HTTP headers of each request.
    - ``max_response_bytes``: the size of the largest response to read.
    - ``keep_raw``: keep the whole response in its metadata.
    - ``progress``: called with a ``ClientProgress``, such as ``show_progress()``.

    HTTP:

    - ``http_library``, ``http2``, ``proxy``, ``trust_env``, ``max_connections``.
    - ``verify``: a CA file or an SSL context, or ``False``.
    - ``account_header``: the name of the header that carries the account.

    Observation and tests:

    - ``event_hooks``: functions to call with each request and response: ``EventHooks``.
    - ``tracing``, ``metrics``: spans and measurements, by OpenTelemetry or by a
      ``Tracer`` and a ``Meter``; both need the feature ``opentelemetry``.
    - ``transport``: sends the requests instead of HTTP.
    - ``clock``, ``sleep``: replace the clocks and the waiting.

    Raises ``ConfigurationError`` for settings that cannot work. Nothing is sent before
    the first call.
    """

    _package_name = "xurrent_sdk"
    _package_version = "0.2.0"

    @property
    def query(self) -> Queries:
        """The queries of the account, one method each."""
        from ._runtime.client.roots import LazyRoots, named

        roots = named(LazyRoots, "Queries", "query")(self, "queries")
        return cast("Queries", roots)

    @property
    def mutation(self) -> Mutations:
        """The mutations of the account, one method each."""
        from ._runtime.client.roots import LazyMutations, named

        roots = named(LazyMutations, "Mutations", "mutation")
        return cast("Mutations", roots(self, "mutations"))

    @property
    def attachments(self) -> Attachments:
        """File uploads for use in mutations, and downloads of attachments."""
        from ._runtime.attachments.facade import Attachments

        return Attachments(self)

    @property
    def bulk(self) -> Bulk:
        """Bulk import and bulk export of records, as files."""
        from ._runtime.bulk.facade import Bulk

        return Bulk(self)

    @property
    def events(self) -> Events:
        """Create requests from monitoring events."""
        from ._runtime.bulk.events import Events

        return Events(self)

    @property
    def discovery(self) -> Discovery:
        """Upload the configuration items that a discovery tool found."""
        from ._runtime.bulk.discovery import Discovery

        return Discovery(self)

    @property
    def wait(self) -> Wait:
        """Wait for the job that a mutation started: ``client.wait(payload)``."""
        from ._runtime.bulk.jobs import Wait

        return Wait(self)

    def batch(self, *, size: int = 20) -> Batch[BatchMutations]:
        """Collect mutations and send at most ``size`` of them in a request."""
        from ._runtime.apply.batch import Batch

        return Batch(self, "BatchMutations", size)

    @property
    def apply(self) -> Apply:
        """Upsert records from rows, with one function per type."""
        from .apply import Apply

        return Apply(self)


class AsyncXurrentClient(AsyncClient):
    """Asyncio client of the account: ``XurrentClient`` with ``await``.

        async with AsyncXurrentClient(token="...") as client:
            async for person in client.query.people():
                print(person.name)

    Credentials and endpoints:

    - ``account``: the account id, such as ``widget`` of ``widget.xurrent.com``.
    - ``token``: a personal access token, a list of tokens (the one with the most
      budget left is used), or a function that returns one.
    - ``client_id``, ``client_secret``: of an OAuth application, instead of a token.
    - ``stage``: ``prod``, ``qa`` or ``demo``.
    - ``region``: ``au``, ``ch``, ``uk`` or ``us``; omit it for the global one.
    - ``domain``: the domain of all services (``4me.qa``), instead of the stage's.
    - ``graphql_endpoint``, ``oauth_endpoint``, ``rest_endpoint``: URLs, instead of a
      stage and region.

    Omitted arguments come from the variables ``XURRENT_ACCOUNT``, ``XURRENT_TOKEN``,
    ``XURRENT_CLIENT_ID``, ``XURRENT_CLIENT_SECRET``, ``XURRENT_STAGE``,
    ``XURRENT_REGION``, ``XURRENT_DOMAIN``, ``XURRENT_GRAPHQL_ENDPOINT``,
    ``XURRENT_OAUTH_ENDPOINT`` and ``XURRENT_REST_ENDPOINT``.

    Options of calls, which ``with_options`` can change:

    - ``timeout``: seconds, or a ``Timeout``.
    - ``retry``: a ``RetryPolicy``.
    - ``limits``: ``Limits`` of requests and points.
    - ``source``: the name of the calling system, for records that REST creates.
    - ``headers``: HTTP headers of each request.
    - ``max_response_bytes``: the size of the largest response to read.
    - ``keep_raw``: keep the whole response in its metadata.
    - ``progress``: called with a ``ClientProgress``, such as ``show_progress()``.

    HTTP:

    - ``http_library``, ``http2``, ``proxy``, ``trust_env``, ``max_connections``.
    - ``verify``: a CA file or an SSL context, or ``False``.
    - ``account_header``: the name of the header that carries the account.

    Observation and tests:

    - ``event_hooks``: functions to call with each request and response: ``EventHooks``.
    - ``tracing``, ``metrics``: spans and measurements, by OpenTelemetry or by a
      ``Tracer`` and a ``Meter``; both need the feature ``opentelemetry``.
    - ``transport``: sends the requests instead of HTTP.
    - ``clock``, ``sleep``: replace the clocks and the waiting.

    Raises ``ConfigurationError`` for settings that cannot work. Nothing is sent before
    the first call.
    """

    _package_name = "xurrent_sdk"
    _package_version = "0.2.0"

    @property
    def query(self) -> AsyncQueries:
        """The queries of the account, one method each."""
        from ._runtime.client.roots import LazyRoots, named

        roots = named(LazyRoots, "AsyncQueries", "query")(self, "queries")
        return cast("AsyncQueries", roots)

    @property
    def mutation(self) -> AsyncMutations:
        """The mutations of the account, one method each."""
        from ._runtime.client.roots import AsyncLazyMutations, named

        roots = named(AsyncLazyMutations, "AsyncMutations", "mutation")
        return cast("AsyncMutations", roots(self, "mutations"))

    @property
    def attachments(self) -> AsyncAttachments:
        """File uploads for use in mutations, and downloads of attachments."""
        from ._runtime.attachments.facade import AsyncAttachments

        return AsyncAttachments(self)

    @property
    def bulk(self) -> AsyncBulk:
        """Bulk import and bulk export of records, as files."""
        from ._runtime.bulk.facade import AsyncBulk

        return AsyncBulk(self)

    @property
    def events(self) -> AsyncEvents:
        """Create requests from monitoring events."""
        from ._runtime.bulk.events import AsyncEvents

        return AsyncEvents(self)

    @property
    def discovery(self) -> AsyncDiscovery:
        """Upload the configuration items that a discovery tool found."""
        from ._runtime.bulk.discovery import AsyncDiscovery

        return AsyncDiscovery(self)

    @property
    def wait(self) -> AsyncWait:
        """Wait for the job that a mutation started: ``client.wait(payload)``."""
        from ._runtime.bulk.jobs import AsyncWait

        return AsyncWait(self)

    def batch(self, *, size: int = 20) -> AsyncBatch[BatchMutations]:
        """Collect mutations and send at most ``size`` of them in a request."""
        from ._runtime.apply.batch import AsyncBatch

        return AsyncBatch(self, "BatchMutations", size)

    @property
    def apply(self) -> AsyncApply:
        """Upsert records from rows, with one function per type."""
        from .apply import AsyncApply

        return AsyncApply(self)
