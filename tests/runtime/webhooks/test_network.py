"""Discovery over real TLS from a foreign provider, and everything it may do wrong."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

import pytest

from tests.runtime.webhooks.receivers import asgi_post, wsgi_post
from tests.support.proxy import USER, Proxy, running_proxy
from tests.support.telling import told
from tests.support.webhook_provider import (
    Provider,
    Speaker,
    authority,
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
    refused,
    token_by_joserfc,
    wrapped,
)
from xurrent_sdk.webhooks import (
    AsyncWebhookVerifier,
    DiscoveryError,
    FetchSettings,
    HandshakeError,
    WebhookApp,
    WebhookEvent,
    WebhookPolicy,
    WebhookRefusal,
    WebhookVerificationError,
    WebhookVerifier,
    WsgiWebhookApp,
)

WELL_KNOWN = "/policies/7/.well-known/openid-configuration"
KEYS = "/policies/7/keys"
PATIENT: Final = 20.0
"""TLS takes its time on a busy machine."""
TRUSTING = FetchSettings(verify=trust(), timeout=PATIENT)
HASTY = FetchSettings(verify=trust(), timeout=0.4)
HOST = "widget.example"


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
        return WebhookVerifier(policy, fetch=settings).verify(body, HEADERS)
    verifier = AsyncWebhookVerifier(policy, fetch=settings)
    return asyncio.run(verifier.verify(body, HEADERS))


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

REDIRECT = document({}, "Location: https://127.0.0.1/", status="302 Found")
HOSTILE: dict[str, tuple[str, Speaker]] = {
    "redirect": ("redirect_refused", REDIRECT),
    "one byte too large": ("discovery_too_large", document(b" " * 65_537)),
    "too large by its header alone": (
        "discovery_too_large",
        raw(HEAD + b"Content-Length: 99999999\r\n\r\n{}"),
    ),
    "endless, without a length": ("discovery_too_large", raw(HEAD + ENDLESS)),
    "compressed": ("discovery_document", document(b"x", "Content-Encoding: gzip")),
    "cut off": (
        "discovery_unreachable",
        raw(HEAD + b"Content-Length: 100\r\n\r\n{"),
    ),
    "not HTTP": ("discovery_unreachable", raw(b"220 mail ready\r\n")),
    "silent": ("discovery_timeout", silence),
    "dripping body": (
        "discovery_timeout",
        drip(HEAD + b"Content-Length: 60000\r\n\r\n"),
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_answers(mode: Mode, provider: Provider, name: str) -> None:
    error, speaker = HOSTILE[name]
    issuer = provider.publish(jwk("ES256"))
    provider.answers[WELL_KNOWN] = speaker
    with pytest.raises(WebhookVerificationError) as caught:
        verify(mode, issuer, HASTY if error == "discovery_timeout" else TRUSTING)
    assert caught.value.reason == error
    assert "max_response_bytes" not in str(caught.value), "no setting of a receiver"
    if error == "discovery_timeout":
        text = ". For keys, the total is FetchSettings.timeout (0.4 s)"
        assert text in str(caught.value)
    assert set(provider.paths) <= {WELL_KNOWN}


def test_a_certificate_of_an_unknown_authority(mode: Mode, provider: Provider) -> None:
    issuer = provider.publish(jwk("ES256"))
    settings = FetchSettings(trust_env=False, timeout=PATIENT)
    with refused("discovery_unreachable", match="CERTIFICATE_VERIFY_FAILED"):
        verify(mode, issuer, settings)
    assert provider.requests == []


def handshake(mode: Mode, provider: Provider, settings: FetchSettings) -> None:
    callback = f"{provider.origin}/webhooks/1/verify?code=secret&expires_at=1"
    event = WebhookEvent.from_json(
        {"event": "webhook.verify", "payload": {"callback": callback}}, delivery_id="d"
    )
    policy = WebhookPolicy(account_url=provider.origin)
    if mode == "sync":
        WebhookVerifier(policy, fetch=settings).complete_handshake(event)
    else:
        verifier = AsyncWebhookVerifier(policy, fetch=settings)
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
    with pytest.raises(HandshakeError) as caught:
        handshake(mode, provider, TRUSTING)
    assert caught.value.reason == "callback_failed"
    assert caught.value.http_status == status
    assert text in str(caught.value)
    assert "secret" not in str(caught.value)
    assert isinstance(caught.value.__cause__, DiscoveryError | None)


CALLBACK = "/webhooks/1/verify?code=secret&expires_at=1"


@pytest.fixture
def hidden() -> Iterator[Provider]:
    """A provider that only a proxy can reach by its name."""
    with running(HOST) as started:
        started.host = HOST
        started.answers[CALLBACK] = document(b"thanks")
        yield started


@pytest.fixture(params=["settings", "a path object", "environment"])
def through(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Proxy, FetchSettings]]:
    """A proxy that wants a password, and a company's own CA: given in three ways."""
    ca = tmp_path / "ca.pem"
    authority().cert_pem.write_to_path(str(ca))
    with running_proxy(USER) as proxy:
        url = f"http://{USER}@{proxy.address}"
        if request.param != "environment":
            verify = str(ca) if request.param == "settings" else ca
            yield proxy, FetchSettings(proxy=url, verify=verify, timeout=PATIENT)
            return
        monkeypatch.setenv("HTTPS_PROXY", url)
        monkeypatch.setenv("SSL_CERT_FILE", str(ca))
        yield proxy, FetchSettings(timeout=PATIENT)


def test_discovery_keys_and_callback_go_through_the_proxy(
    mode: Mode, hidden: Provider, through: tuple[Proxy, FetchSettings]
) -> None:
    proxy, settings = through
    issuer = hidden.publish(jwk("ES256"))
    assert verify(mode, issuer, settings).object_id == 70_453
    handshake(mode, hidden, settings)
    assert hidden.paths == [WELL_KNOWN, KEYS, CALLBACK]
    assert proxy.targets == [f"{HOST}:{hidden.port}"] * 3


def test_no_proxy_is_respected(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    with running_proxy() as proxy, running("127.0.0.2") as provider:
        issuer = provider.publish(jwk("ES256"))
        provider.answers[CALLBACK] = document(b"thanks")
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", "127.0.0.2")
        verify(mode, issuer)
        handshake(mode, provider, TRUSTING)
        assert proxy.targets == []


def test_a_proxy_that_refuses_is_named(mode: Mode, hidden: Provider) -> None:
    issuer = hidden.publish(jwk("ES256"))
    with running_proxy(USER) as proxy:
        wrong = FetchSettings(
            proxy=f"http://ann:secret@{proxy.address}", timeout=PATIENT
        )
        with refused("discovery_unreachable") as caught:
            verify(mode, issuer, wrong)
        with refused("callback_failed") as called:
            handshake(mode, hidden, wrong)
    for error in (caught.value, called.value):
        assert error.is_outage
        assert f"through the proxy {proxy.address}" in str(error)
        assert "407" in str(error)
        assert "secret" not in str(error)
    assert hidden.requests == []


@pytest.mark.parametrize(
    ("status", "size", "reason"),
    [
        ("200 OK", 6, "discovery_document"),
        ("200 OK", 70_000, "discovery_too_large"),
        ("302 Found", 6, "redirect_refused"),
        ("403 Forbidden", 6, "discovery_status"),
        ("403 Forbidden", 70_000, "discovery_too_large"),
    ],
)
def test_a_proxy_that_may_have_answered_itself_is_named(
    mode: Mode, hidden: Provider, status: str, size: int, reason: WebhookRefusal
) -> None:
    """One that looks into the traffic answers as the issuer, with a page of its own."""
    issuer = hidden.publish(jwk("ES256"))
    page = f"Content-Type: text/html\r\nContent-Length: {size}\r\n\r\n{'<html>':{size}}"
    hidden.answers[WELL_KNOWN] = raw(f"HTTP/1.1 {status}\r\n{page}".encode())
    hidden.answers[CALLBACK] = raw(f"HTTP/1.1 403 Forbidden\r\n{page}".encode())
    with running_proxy() as proxy:
        settings = FetchSettings(proxy=proxy.url, verify=trust(), timeout=PATIENT)
        with refused(reason, f"through the proxy {proxy.address}"):
            verify(mode, issuer, settings)
        with refused("callback_failed", f"through the proxy {proxy.address}"):
            handshake(mode, hidden, settings)


def test_no_error_that_a_receiver_hands_on_keeps_a_token(
    mode: Mode, provider: Provider
) -> None:
    policy = WebhookPolicy(issuer=provider.publish(jwk("ES256")))
    provider.answers[WELL_KNOWN] = raw(b"")
    now = time.time()
    times = {"iat": now, "nbf": now, "exp": now + 60}
    body = wrapped(token_by_joserfc(claims(iss=policy.issuer, **times), "ES256", "k1"))
    shown: list[str] = []

    def keep(error: WebhookVerificationError) -> None:
        assert error.is_outage
        shown.append(told(error))

    if mode == "sync":
        verifier = WebhookVerifier(policy, fetch=TRUSTING)
        wsgi = WsgiWebhookApp(verifier, on_refused=keep)
        assert wsgi_post(wsgi, body, HEADERS).status == 503
    else:
        app = WebhookApp(AsyncWebhookVerifier(policy, fetch=TRUSTING), on_refused=keep)
        assert asyncio.run(asgi_post(app, [body], HEADERS)).status == 503
    assert shown
    assert not [text for text in shown if "eyJ" in text]
