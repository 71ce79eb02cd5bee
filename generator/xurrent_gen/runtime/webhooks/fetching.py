"""Fetching for discovery and handshakes: the seam, and its way over the network.

Strict where an attacker could steer: https only, the TLS certificate checked for the host's
name, no redirects, no proxies, no credentials, no cookies. The name is resolved here, every
address it resolves to is checked, and the connection goes to one of exactly those
addresses: a name that resolves differently a moment later gains nothing. Time is bounded
as a whole, so a server that answers one byte a second is cut off as well.

There is one implementation, with asyncio. The blocking fetcher runs it in a thread of its
own, since only cancellation can bound an exchange as a whole. Fetches are rare.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from ..core.expect import expect_fields
from ..http.effects import Flow, call
from ..http.resolving import aresolve, next_one
from .errors import (
    DiscoveryDocumentError,
    DiscoveryError,
    DiscoveryTimeoutError,
    DiscoveryTooLargeError,
    DiscoveryUnreachableError,
    ForbiddenAddressError,
    WebhookPolicyError,
)
from .urls import HttpsUrl, shown

if TYPE_CHECKING:
    import ssl

    import httpx

_USER_AGENT: Final = "xurrent-sdk webhooks"


@dataclass(frozen=True, slots=True)
class Fetch:
    """GET a document, without credentials and without following redirects.

    At most ``max_bytes`` of body are accepted. With ``cut`` a longer body is cut off
    there instead of refused.
    """

    url: HttpsUrl
    max_bytes: int
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Fetched:
    """The answer to a ``Fetch``: status and body."""

    status: int
    body: bytes


class Fetcher(Protocol):
    """Performs a ``Fetch``. The seam for tests and for special networks.

    Raises a ``DiscoveryError`` when there is no acceptable answer; what else it raises
    counts as an outage. A redirect is an answer with its status, never followed.
    """

    def fetch(self, request: Fetch) -> Fetched:
        """Send the request and wait for the answer."""
        ...


class AsyncFetcher(Protocol):
    """The twin of ``Fetcher`` for asyncio."""

    async def fetch(self, request: Fetch) -> Fetched:
        """Send the request and wait for the answer."""
        ...


def fetched(fetcher: Fetcher | AsyncFetcher, request: Fetch) -> Flow[Fetched]:
    """Perform a fetch; whatever it raises is a ``DiscoveryError``, without its text."""
    try:
        return (yield from call(lambda: fetcher.fetch(request)))
    except DiscoveryError:
        raise
    except Exception as error:
        raise DiscoveryUnreachableError(
            f"The fetcher failed with {type(error).__name__} at"
            f" {request.url.without_query}."
        ) from error


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchSettings:
    """How the network is used.

    ``connect_timeout`` and ``timeout`` are in seconds; the latter is for the whole
    exchange, name resolution included. ``ssl_context`` replaces the ordinary trust in
    public certificate authorities. ``allow_private_addresses`` is for tests and
    sandboxes: without it, hosts that resolve to a private, loopback, link-local or
    reserved address are refused.
    """

    ssl_context: ssl.SSLContext | None = None
    allow_private_addresses: bool = False
    connect_timeout: float = 2.0
    timeout: float = 5.0

    def __post_init__(self) -> None:
        expect_fields(self, WebhookPolicyError, positive=True)


class AsyncHttpFetcher:
    """Fetches with asyncio."""

    def __init__(self, settings: FetchSettings | None = None) -> None:
        self._settings = settings or FetchSettings()
        self._ssl_context = self._settings.ssl_context

    async def fetch(self, request: Fetch) -> Fetched:
        """Send the request and wait for the answer.

        Raises the ``DiscoveryError`` that says what went wrong.
        """
        import asyncio

        try:
            async with asyncio.timeout(self._settings.timeout):
                addresses = await self._addresses(request)
                return await self._exchange(request, addresses)
        except TimeoutError:
            raise DiscoveryTimeoutError(
                f"{request.url.without_query} did not answer within"
                f" {self._settings.timeout:g} s."
            ) from None

    async def _addresses(self, request: Fetch) -> list[str]:
        try:
            addresses = await aresolve(request.url.address, request.url.port)
        except OSError:
            raise DiscoveryUnreachableError(
                f"The name {request.url.host} cannot be resolved."
            ) from None
        allowed = self._settings.allow_private_addresses
        if not allowed and not all(is_public(address) for address in addresses):
            raise ForbiddenAddressError(
                f"{request.url.host} resolves to an address that is not public. For a"
                " sandbox, set allow_private_addresses."
            )
        return addresses

    async def _exchange(self, request: Fetch, addresses: list[str]) -> Fetched:
        import httpx

        if self._ssl_context is None:
            self._ssl_context = httpx.create_ssl_context()
        settings = self._settings
        timeout = httpx.Timeout(settings.timeout, connect=settings.connect_timeout)
        try:
            async with httpx.AsyncClient(
                verify=self._ssl_context,
                timeout=timeout,
                trust_env=False,
                follow_redirects=False,
            ) as client:
                for address in addresses:
                    with next_one(httpx, address, addresses):
                        return await _send(client, request, address)
        except httpx.ConnectTimeout:
            raise DiscoveryTimeoutError(
                f"{request.url.host} did not accept a connection within"
                f" {settings.connect_timeout:g} s."
            ) from None
        except httpx.TimeoutException:
            raise TimeoutError from None
        except httpx.HTTPError as error:
            raise DiscoveryUnreachableError(
                f"{request.url.without_query} cannot be fetched: {type(error).__name__}"
                f" {shown(str(error))}."
            ) from None
        raise AssertionError("the last address gives an answer or raises")


async def _send(client: httpx.AsyncClient, request: Fetch, address: str) -> Fetched:
    """Send to one address, while the certificate is checked for the host's name."""
    import httpx

    url = httpx.URL(
        scheme="https",
        host=address,
        port=request.url.port,
        raw_path=request.url.target.encode("ascii"),
    )
    headers = {
        "Host": request.url.authority,
        "Accept": "application/json, */*;q=0.1",
        "Accept-Encoding": "identity",
        "User-Agent": _USER_AGENT,
    }
    extensions = {"sni_hostname": request.url.address}
    async with client.stream(
        "GET", url, headers=headers, extensions=extensions
    ) as response:
        if response.status_code != 200 and not request.cut:
            return Fetched(response.status_code, b"")
        return Fetched(response.status_code, await _read(response, request))


async def _read(response: httpx.Response, request: Fetch) -> bytes:
    limit = request.max_bytes
    stated = response.headers.get("content-length", "")
    if not request.cut:
        if response.headers.get("content-encoding", "identity") != "identity":
            raise DiscoveryDocumentError(
                f"{request.url.without_query} came compressed, though not asked to."
            )
        if stated.isdigit() and len(stated) < 20 and int(stated) > limit:
            raise _too_large(request)
    body = bytearray()
    async for chunk in response.aiter_raw():
        body += chunk
        if len(body) > limit:
            if request.cut:
                break
            raise _too_large(request)
    return bytes(body[:limit])


def _too_large(request: Fetch) -> DiscoveryTooLargeError:
    return DiscoveryTooLargeError(
        f"{request.url.without_query} is larger than {request.max_bytes} bytes."
    )


class HttpFetcher:
    """The twin of ``AsyncHttpFetcher`` for blocking code."""

    def __init__(self, settings: FetchSettings | None = None) -> None:
        self._fetcher = AsyncHttpFetcher(settings)

    def fetch(self, request: Fetch) -> Fetched:
        """Send the request and wait for the answer.

        Raises the ``DiscoveryError`` that says what went wrong.
        """
        import asyncio

        def work() -> Fetched:
            return asyncio.run(self._fetcher.fetch(request))

        with ThreadPoolExecutor(1, "xurrent-webhooks-fetch") as thread:
            return thread.submit(work).result()


def is_public(address: str) -> bool:
    """Whether an address belongs to the public internet.

    Addresses that only wrap an IPv4 address are judged by that one.
    """
    from ipaddress import IPv4Address, IPv6Address, ip_address

    try:
        ip = ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, IPv6Address):
        embedded = ip.ipv4_mapped or ip.sixtofour or (ip.teredo or (None, None))[1]
        if ip.packed[:12] == b"\x00\x64\xff\x9b" + bytes(8):  # NAT64, RFC 6052
            embedded = IPv4Address(ip.packed[12:])
        if embedded is not None:
            return is_public(str(embedded))
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)
