"""Webhooks: signed by rotating keys that a stranger can look up and verify."""

from __future__ import annotations

import json
import ssl
from collections.abc import Iterator

import jwt
import pytest

from tests.sandbox.calls import patient
from tests.support.server import LocalServer, Say
from xurrent_gen.sandbox import RunningSandbox, running_sandbox
from xurrent_gen.sandbox.webhooks.signing import Algorithm


@pytest.fixture(scope="module")
def server() -> Iterator[RunningSandbox]:
    with running_sandbox(tls=True) as running:
        yield running


@pytest.fixture
def receiver() -> Iterator[LocalServer]:
    with LocalServer(lambda _: Say("thanks")) as found:
        yield found


def verified(server: RunningSandbox, token: str) -> dict[str, object]:
    """The claims, by discovery over TLS, with no key given."""
    issuer = jwt.decode(token, options={"verify_signature": False})["iss"]
    header = jwt.get_unverified_header(token)
    assert issuer.startswith(f"{server.tls_url}/")
    with patient(verify=trusting(server)) as http:
        found = http.get(f"{issuer}/.well-known/openid-configuration").json()
        assert found["issuer"] == issuer
        keys = jwt.PyJWKSet.from_dict(http.get(found["jwks_uri"]).json())
    return dict(
        jwt.decode(
            token,
            keys[header["kid"]],
            algorithms=[header["alg"]],
            issuer=issuer,
            options={"verify_aud": False},
        )
    )


def trusting(server: RunningSandbox) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(server.ca_file))


@pytest.mark.parametrize("algorithm", ["RS256", "ES384"])
def test_signed_deliveries_can_be_verified(
    server: RunningSandbox, receiver: LocalServer, algorithm: Algorithm
) -> None:
    payload = {"status": "assigned", "previous_status": "declined"}
    sent = server.webhooks.send(
        receiver.url, "request.status-changed", payload, algorithm=algorithm
    )
    assert (sent.status, sent.answer) == (200, b'"thanks"')
    (call,) = receiver.received
    headers, content = call.headers, json.loads(call.body)
    assert list(content) == ["jwt"]
    claims = verified(server, content["jwt"])
    event = claims["data"]
    assert event == sent.event
    assert isinstance(event, dict)
    assert event["event"] == "request.status-changed"
    assert event["payload"] == payload
    assert event["account"] == server.tls_url
    assert set(claims) == {"data", "iss", "sub", "jti", "iat", "nbf", "exp"}
    assert headers["x-xurrent-delivery"] == sent.delivery_id
    assert headers["content-type"] == "application/json; charset=utf-8"
    assert 'rel="canonical"' in headers["link"]
    assert "x-xurrent-delivery-origin" not in headers


def test_the_handshake(server: RunningSandbox, receiver: LocalServer) -> None:
    server.webhooks.send_verification(receiver.url, 7, algorithm=None)
    event = json.loads(receiver.received[0].body)
    assert event["event"] == "webhook.verify"
    assert event["webhook_id"] == 7
    callback = event["payload"]["callback"]
    assert callback.startswith(f"{server.tls_url}/webhooks/7/verify?code=")
    with patient(verify=trusting(server)) as http:
        wrong = http.get(callback.replace("code=", "code=x"))
        assert wrong.status_code == 404
        assert http.get(callback.replace("/7/", "/8/")).status_code == 404
        assert 7 not in server.webhooks.verified
        assert http.get(callback).status_code == 200
    assert 7 in server.webhooks.verified


def test_public_keys_hold_nothing_private(server: RunningSandbox) -> None:
    for algorithm in ("RS256", "ES256"):
        key = server.webhooks.key(algorithm)
        assert not {"d", "p", "q"} & set(key.jwk())
        assert key.jwk()["use"] == "sig"
        assert "PUBLIC KEY" in key.pem
        assert "private" not in repr(key)
