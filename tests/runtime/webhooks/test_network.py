"""Discovery over real TLS from a foreign provider, and everything it may do wrong."""

from __future__ import annotations

import asyncio
import socket
import ssl
import time
from collections.abc import Callable, Iterator, Mapping

import pytest

from tests.support.webhook_provider import (
    Provider,
    Speaker,
    document,
    raw,
    running,
    trust,
)
from tests.support.webhooks import (
    HEADERS,
    Json,
    Mode,
    claims,
    jwk,
    rs_name,
    token_by_joserfc,
    wrapped,
)
from xurrent_sdk._runtime.http import resolving
from xurrent_sdk._runtime.webhooks import fetching
from xurrent_sdk.webhooks import (
    AsyncHttpFetcher,
    AsyncWebhookVerifier,
    CallbackFailedError,
    DiscoveryDocumentError,
    DiscoveryError,
    DiscoveryTimeoutError,
    DiscoveryTooLargeError,
    DiscoveryUnreachableError,
    FetchSettings,
    ForbiddenAddressError,
    HttpFetcher,
    KeysHostMismatchError,
    RedirectRefusedError,
    WebhookEvent,
    WebhookPolicy,
    WebhookVerificationError,
    WebhookVerifier,
)

WELL_KNOWN = "/policies/7/.well-known/openid-configuration"
KEYS = "/policies/7/keys"
TRUSTING = FetchSettings(ssl_context=trust(), allow_private_addresses=True)
HASTY = FetchSettings(
    ssl_context=trust(), allow_private_addresses=True, connect_timeout=0.2, timeout=0.4
)


@pytest.fixture
def provider() -> Iterator[Provider]:
    with running() as started:
        yield started


def verify(
    mode: Mode,
    issuer: str,
    settings: FetchSettings = TRUSTING,
    algorithm: str = "ES256",
    **changes: Json,
) -> WebhookEvent:
    """Verify a delivery from an issuer, with the true clock."""
    now = time.time()
    times = {"iat": now, "nbf": now, "exp": now + 60}
    body = wrapped(
        token_by_joserfc(claims(iss=issuer, **times, **changes), algorithm, "k1")
    )
    policy = WebhookPolicy(issuer=issuer)
    if mode == "sync":
        return WebhookVerifier(policy, fetcher=HttpFetcher(settings)).verify(
            body, HEADERS
        )
    verifier = AsyncWebhookVerifier(policy, fetcher=AsyncHttpFetcher(settings))
    return asyncio.run(verifier.verify(body, HEADERS))


@pytest.mark.parametrize("algorithm", ["RS256", "ES384"])
def test_keys_of_a_foreign_provider(
    mode: Mode, provider: Provider, algorithm: str
) -> None:
    issuer = provider.publish(jwk(rs_name(algorithm)))
    event = verify(mode, issuer, algorithm=algorithm)
    assert event.event == "request.status-changed"
    assert provider.paths == [WELL_KNOWN, KEYS]


def test_requests_carry_no_credentials(
    mode: Mode, provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://user:secret@127.0.0.1:9")
    issuer = provider.publish(jwk("ES256"))
    verify(mode, issuer)
    for request in provider.requests:
        head = request.decode().lower()
        assert f"host: 127.0.0.1:{provider.port}\r\n" in head
        assert "accept-encoding: identity\r\n" in head
        for name in ("authorization", "cookie", "x-xurrent"):
            assert f"\r\n{name}" not in head


def drip(start: bytes) -> Speaker:
    """Answers one byte at a time, each well within any read timeout."""

    def speak(connection: ssl.SSLSocket) -> None:
        connection.sendall(start)
        for _ in range(60):
            connection.sendall(b"a")
            time.sleep(0.05)

    return speak


def silence(connection: ssl.SSLSocket) -> None:
    """Answers nothing until the client gives up."""
    connection.recv(1)


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
ENDLESS = (
    b"Transfer-Encoding: chunked\r\n\r\n" + (b"4000\r\n" + b" " * 0x4000 + b"\r\n") * 8
)

HOSTILE: dict[str, tuple[type[WebhookVerificationError], Speaker, FetchSettings]] = {
    "redirect": (
        RedirectRefusedError,
        document({}, "Location: https://127.0.0.1/", status="302 Found"),
        TRUSTING,
    ),
    "keys on another host": (
        KeysHostMismatchError,
        document({"jwks_uri": "https://localhost/keys"}),
        TRUSTING,
    ),
    "keys on another port": (
        KeysHostMismatchError,
        document({"jwks_uri": "https://127.0.0.1:1/keys"}),
        TRUSTING,
    ),
    "one byte too large": (
        DiscoveryTooLargeError,
        document(b" " * 65_537),
        TRUSTING,
    ),
    "too large by its header alone": (
        DiscoveryTooLargeError,
        raw(HEAD + b"Content-Length: 99999999\r\n\r\n{}"),
        TRUSTING,
    ),
    "endless, without a length": (
        DiscoveryTooLargeError,
        raw(HEAD + ENDLESS),
        TRUSTING,
    ),
    "compressed": (
        DiscoveryDocumentError,
        document(b"x", "Content-Encoding: gzip"),
        TRUSTING,
    ),
    "cut off": (
        DiscoveryUnreachableError,
        raw(HEAD + b"Content-Length: 100\r\n\r\n{"),
        TRUSTING,
    ),
    "not HTTP": (DiscoveryUnreachableError, raw(b"220 mail ready\r\n"), TRUSTING),
    "no answer": (DiscoveryUnreachableError, raw(b""), TRUSTING),
    "silent": (DiscoveryTimeoutError, silence, HASTY),
    "dripping headers": (DiscoveryTimeoutError, drip(HEAD + b"X-Slow: "), HASTY),
    "dripping body": (
        DiscoveryTimeoutError,
        drip(HEAD + b"Content-Length: 60000\r\n\r\n"),
        HASTY,
    ),
}


def check_paths(provider: Provider, expected: list[str], used: FetchSettings) -> None:
    """What was called; on a busy machine the hasty may give up before they ask."""
    asked = provider.paths
    assert asked == (expected[: len(asked)] if used is HASTY else expected)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_answers(mode: Mode, provider: Provider, name: str) -> None:
    error, speaker, settings = HOSTILE[name]
    issuer = provider.publish(jwk("ES256"))
    provider.answers[WELL_KNOWN] = speaker
    with pytest.raises(WebhookVerificationError) as caught:
        verify(mode, issuer, settings)
    assert type(caught.value) is error
    check_paths(provider, [WELL_KNOWN], settings)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_key_sets(mode: Mode, provider: Provider, name: str) -> None:
    error, speaker, settings = HOSTILE[name]
    if error is KeysHostMismatchError:
        error = DiscoveryDocumentError
    issuer = provider.publish(jwk("ES256"))
    provider.answers[KEYS] = speaker
    with pytest.raises(WebhookVerificationError) as caught:
        verify(mode, issuer, settings)
    assert type(caught.value) is error
    check_paths(provider, [WELL_KNOWN, KEYS], settings)


def test_largest_document(mode: Mode, provider: Provider) -> None:
    issuer = provider.publish(jwk("ES256"))
    text = b'{"jwks_uri":"%b%b"}' % (provider.origin.encode(), KEYS.encode())
    provider.answers[WELL_KNOWN] = document(text.ljust(65_536))
    assert verify(mode, issuer).object_id == 70_453


def test_private_addresses_are_refused_without_connecting(
    mode: Mode, provider: Provider
) -> None:
    issuer = provider.publish(jwk("ES256"))
    with pytest.raises(ForbiddenAddressError):
        verify(mode, issuer, FetchSettings(ssl_context=trust()))
    assert provider.requests == []


@pytest.mark.parametrize(
    "addresses",
    [
        ["10.0.0.1"],
        ["93.184.215.14", "127.0.0.1"],
        ["169.254.169.254"],
        ["192.168.1.1"],
        ["172.16.0.1"],
        ["100.64.0.1"],
        ["0.0.0.0"],
        ["224.0.0.1"],
        ["255.255.255.255"],
        ["::1"],
        ["::"],
        ["fe80::1%eth0"],
        ["fd00::1"],
        ["ff02::1"],
        ["::ffff:127.0.0.1"],
        ["64:ff9b::7f00:1"],
        ["2002:7f00:1::1"],
        ["2001:db8::1"],
        ["not an address"],
    ],
    ids=str,
)
def test_names_that_lead_inside(
    mode: Mode, monkeypatch: pytest.MonkeyPatch, addresses: list[str]
) -> None:
    monkeypatch.setattr(resolving, "look_up", lambda host, port: addresses)
    with pytest.raises(ForbiddenAddressError):
        verify(mode, "https://widget.example/7", FetchSettings())


@pytest.mark.parametrize(
    "address",
    [
        "93.184.215.14",
        "2606:2800:21f:cb07:6820:80da:af6b:8b2c",
        "::ffff:8.8.8.8",
        "64:ff9b::808:808",  # how an IPv6-only network reaches IPv4 hosts
    ],
)
def test_public_addresses(address: str) -> None:
    assert fetching.is_public(address)


def test_the_connection_goes_to_the_address_that_was_checked(
    mode: Mode, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The name is resolved once; the certificate is checked for the name."""
    lookups: list[str] = []

    def look_up(host: str, port: int) -> list[str]:
        lookups.append(host)
        return ["127.0.0.1"]

    monkeypatch.setattr(resolving, "look_up", look_up)
    with running("widget.example") as provider:
        provider.host = "widget.example"
        issuer = provider.publish(jwk("ES256"))
        assert verify(mode, issuer).object_id == 70_453
        assert lookups == ["widget.example"] * 2
        assert f"Host: widget.example:{provider.port}".encode() in provider.requests[0]


def test_the_next_address_is_tried(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        resolving, "look_up", lambda host, port: ["127.0.0.2", "127.0.0.1"]
    )
    with running("widget.example") as provider:
        provider.host = "widget.example"
        issuer = provider.publish(jwk("ES256"))
        assert verify(mode, issuer).object_id == 70_453


def test_a_certificate_for_another_name(
    mode: Mode, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resolving, "look_up", lambda host, port: ["127.0.0.1"])
    with running("gadget.example") as provider:
        provider.host = "widget.example"
        issuer = provider.publish(jwk("ES256"))
        with pytest.raises(
            DiscoveryUnreachableError, match="CERTIFICATE_VERIFY_FAILED"
        ):
            verify(mode, issuer)
        assert provider.requests == []


def test_a_certificate_of_an_unknown_authority(mode: Mode, provider: Provider) -> None:
    issuer = provider.publish(jwk("ES256"))
    settings = FetchSettings(allow_private_addresses=True)
    with pytest.raises(DiscoveryUnreachableError, match="CERTIFICATE_VERIFY_FAILED"):
        verify(mode, issuer, settings)
    assert provider.requests == []


def test_nobody_listens(mode: Mode) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(DiscoveryUnreachableError):
        verify(mode, f"https://127.0.0.1:{port}/7")


def test_nobody_accepts(mode: Mode) -> None:
    """A full backlog: the connection is never made, or never answered."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        with pytest.raises(DiscoveryTimeoutError):
            verify(mode, f"https://127.0.0.1:{port}/7", HASTY)


@pytest.mark.parametrize("outcome", [OSError("no such name"), UnicodeError("bad"), []])
def test_a_name_that_cannot_be_resolved(
    mode: Mode, monkeypatch: pytest.MonkeyPatch, outcome: Exception | list[str]
) -> None:
    def look_up(host: str, port: int) -> list[str]:
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    monkeypatch.setattr(resolving, "look_up", look_up)
    with pytest.raises(DiscoveryUnreachableError, match="cannot be resolved"):
        verify(mode, "https://widget.example/7")


def test_a_resolver_that_hangs(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    def look_up(host: str, port: int) -> list[str]:
        time.sleep(1)
        return ["127.0.0.1"]

    monkeypatch.setattr(resolving, "look_up", look_up)
    with pytest.raises(DiscoveryTimeoutError):
        verify(mode, "https://widget.example/7", HASTY)


def handshake(mode: Mode, provider: Provider, settings: FetchSettings) -> None:
    callback = f"{provider.origin}/webhooks/1/verify?code=secret&expires_at=1"
    event = WebhookEvent.from_json(
        {"event": "webhook.verify", "payload": {"callback": callback}}, delivery_id="d"
    )
    policy = WebhookPolicy(account_url=provider.origin)
    if mode == "sync":
        WebhookVerifier(policy, fetcher=HttpFetcher(settings)).complete_handshake(event)
    else:
        verifier = AsyncWebhookVerifier(policy, fetcher=AsyncHttpFetcher(settings))
        asyncio.run(verifier.complete_handshake(event))


def test_handshake(mode: Mode, provider: Provider) -> None:
    path = "/webhooks/1/verify?code=secret&expires_at=1"
    provider.answers[path] = document(b"thanks" * 100_000)  # more than is read
    handshake(mode, provider, TRUSTING)
    assert provider.paths == [path]
    assert b"authorization" not in provider.requests[0].lower()


ANSWERS: Mapping[str, tuple[Callable[[], Speaker], int | None, str]] = {
    "error": (lambda: document(b"too late", status="410 Gone"), 410, "too late"),
    "redirect": (
        lambda: document(b"", "Location: https://127.0.0.1/", status="302 Found"),
        302,
        "",
    ),
    "nothing": (lambda: raw(b""), None, ""),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_handshake_that_fails(mode: Mode, provider: Provider, name: str) -> None:
    make, status, text = ANSWERS[name]
    provider.answers["/webhooks/1/verify?code=secret&expires_at=1"] = make()
    with pytest.raises(CallbackFailedError) as caught:
        handshake(mode, provider, TRUSTING)
    assert caught.value.http_status == status
    assert caught.value.response_text == text
    assert "secret" not in str(caught.value)
    assert isinstance(caught.value.__cause__, DiscoveryError | None)
