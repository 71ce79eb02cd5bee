"""Webhooks: signed by rotating keys that a stranger can look up and verify."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import httpx
import jwt
import pytest

from xurrent_gen.sandbox import RunningSandbox, running_sandbox
from xurrent_gen.sandbox.webhooks.signing import ALGORITHMS, Algorithm


class Receiver(HTTPServer):
    """Keeps what is posted to it."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.received: list[tuple[dict[str, str], bytes]] = []
        self.arrived = threading.Condition()
        self.url = f"http://127.0.0.1:{self.server_address[1]}/hook"

    def wait(self, count: int) -> bool:
        """Whether as many deliveries arrived, after waiting for them."""
        with self.arrived:
            return self.arrived.wait_for(lambda: len(self.received) >= count, 10)


class _Handler(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        headers = {name.lower(): value for name, value in self.headers.items()}
        with self.server.arrived:
            self.server.received.append((headers, body))
            self.server.arrived.notify_all()
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"thanks")

    def log_message(self, *_: object) -> None:
        """Quiet."""


@pytest.fixture(scope="module")
def server() -> Iterator[RunningSandbox]:
    with running_sandbox(tls=True) as running:
        yield running


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as found:
        thread = threading.Thread(
            target=found.serve_forever, kwargs={"poll_interval": 0.01}
        )
        thread.start()
        yield found
        found.shutdown()
        thread.join()


def verified(server: RunningSandbox, token: str) -> dict[str, object]:
    """The claims, by discovery over TLS, with no key given."""
    issuer = jwt.decode(token, options={"verify_signature": False})["iss"]
    header = jwt.get_unverified_header(token)
    assert issuer.startswith(f"{server.tls_url}/")
    with httpx.Client(verify=trusting(server), trust_env=False) as http:
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


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_signed_deliveries_can_be_verified(
    server: RunningSandbox, receiver: Receiver, algorithm: Algorithm
) -> None:
    payload = {"status": "assigned", "previous_status": "declined"}
    sent = server.webhooks.send(
        receiver.url, "request.status-changed", payload, algorithm=algorithm
    )
    assert (sent.status, sent.answer) == (200, b"thanks")
    ((headers, body),) = receiver.received
    content = json.loads(body)
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


def test_unsigned_and_redelivered(server: RunningSandbox, receiver: Receiver) -> None:
    first = server.webhooks.send(receiver.url, "person.update", algorithm=None)
    server.webhooks.send(
        receiver.url, first.event, algorithm=None, redelivery_of=first.delivery_id
    )
    (_, body), (headers, again) = receiver.received
    assert json.loads(body)["event"] == "person.update"
    assert json.loads(again) == json.loads(body)
    assert headers["x-xurrent-delivery-origin"] == first.delivery_id
    assert headers["x-xurrent-delivery"] != first.delivery_id


def test_keys_rotate(server: RunningSandbox) -> None:
    hooks = server.webhooks
    event = hooks.event("ci.create")
    old = hooks.sign(event, algorithm="ES256")
    hooks.rotate("ES256")
    new = hooks.sign(event, algorithm="ES256")
    assert (
        jwt.get_unverified_header(old)["kid"] != jwt.get_unverified_header(new)["kid"]
    )
    assert verified(server, old)["data"] == verified(server, new)["data"] == event
    hooks.rotate("ES256", keep_old=False)
    assert verified(server, old)
    with pytest.raises(KeyError):
        verified(server, new)


def test_the_verification_handshake(server: RunningSandbox, receiver: Receiver) -> None:
    server.webhooks.send_verification(receiver.url, 7, algorithm=None)
    event = json.loads(receiver.received[0][1])
    assert event["event"] == "webhook.verify"
    assert event["webhook_id"] == 7
    callback = event["payload"]["callback"]
    assert callback.startswith(f"{server.tls_url}/webhooks/7/verify?code=")
    with httpx.Client(verify=trusting(server), trust_env=False) as http:
        wrong = http.get(callback.replace("code=", "code=x"))
        assert wrong.status_code == 404
        assert http.get(callback.replace("/7/", "/8/")).status_code == 404
        refused = http.get(callback, headers={"authorization": "Bearer x"})
        assert refused.status_code == 400
        assert 7 not in server.webhooks.verified
        assert http.get(callback).status_code == 200
    assert 7 in server.webhooks.verified


def test_webhooks_from_the_control_address(
    server: RunningSandbox, receiver: Receiver
) -> None:
    control = f"{server.base_url}/_sandbox"
    content = {"url": receiver.url, "event": "request.create", "algorithm": "ES384"}
    with httpx.Client(trust_env=False) as http:
        answer = http.post(f"{control}/webhooks", json=content)
        assert answer.json()["status"] == 200
        assert verified(server, json.loads(receiver.received[0][1])["jwt"])
        kid = http.post(f"{control}/rotate", json={"algorithm": "ES384"}).json()["kid"]
        assert kid == server.webhooks.key("ES384").kid
        wrong = http.post(f"{control}/webhooks", json={**content, "algorithm": "HS256"})
        assert wrong.status_code == 400
        gone = http.post(
            f"{control}/webhooks", json={**content, "url": "http://127.0.0.1:1/"}
        )
        assert gone.status_code == 502


def test_faults_strike_discovery(server: RunningSandbox) -> None:
    server.add_faults("oidc:500", "jwks:html")
    issuer = server.webhooks.issuer()
    with httpx.Client(verify=trusting(server), trust_env=False) as http:
        first = http.get(f"{issuer}/.well-known/openid-configuration")
        assert first.status_code == 500
        second = http.get(f"{issuer}/.well-known/openid-configuration")
        assert second.json()["jwks_uri"] == f"{issuer}/jwks"
        keys = http.get(f"{issuer}/jwks")
        assert keys.headers["content-type"].startswith("text/html")


def test_public_keys_hold_nothing_private(server: RunningSandbox) -> None:
    for algorithm in ALGORITHMS:
        key = server.webhooks.key(algorithm)
        assert not {"d", "p", "q"} & set(key.jwk())
        assert key.jwk()["use"] == "sig"
        assert "PUBLIC KEY" in key.pem
        assert "private" not in repr(key)


POLICY = """mutation { webhookPolicyCreate(input: {jwtAlg: es256}) {
  webhookPolicy { id } } }"""
HOOK = """mutation ($input: WebhookCreateInput!) { webhookCreate(input: $input) {
  errors { message } webhook { id } } }"""
REQUEST = """mutation { requestCreate(input: {subject: "x", status: assigned}) {
  request { id } } }"""
SOLVE = """mutation ($id: ID!) { requestUpdate(input: {id: $id, status: completed}) {
  request { id } } }"""
NOTE = """mutation ($id: ID!) { noteCreate(input: {ownerId: $id, text: "n"}) {
  note { id } } }"""


def test_webhooks_fire_by_themselves(receiver: Receiver) -> None:
    with running_sandbox(deliver_webhooks=True) as server:

        def post(document: str, **variables: object) -> Any:
            answer = httpx.post(
                server.graphql_url,
                json={"query": document, "variables": variables},
                headers={
                    "authorization": f"Bearer {server.token}",
                    "x-xurrent-account": server.account,
                },
                trust_env=False,
            ).json()
            assert "errors" not in answer
            return next(iter(answer["data"].values()))

        def received(count: int) -> list[dict[str, Any]]:
            assert receiver.wait(count)
            bodies = [json.loads(body) for _, body in receiver.received]
            return [
                (
                    jwt.decode(b["jwt"], options={"verify_signature": False})["data"]
                    if "jwt" in b
                    else b
                )
                for b in bodies
            ]

        policy = post(POLICY)["webhookPolicy"]["id"]
        given = {"uri": receiver.url, "event": "request.status-changed"}
        post(HOOK, input={**given, "webhookPolicyId": policy})
        post(HOOK, input={**given, "event": "request.note-added"})
        ids = [event["webhook_id"] for event in received(2)]
        # Not verified: nothing is sent but the verification.
        request = post(REQUEST)["request"]["id"]
        post(SOLVE, id=request)
        for event in received(2):
            assert event["event"] == "webhook.verify"
            httpx.get(event["payload"]["callback"], trust_env=False)
        assert server.webhooks.verified == set(ids)
        request = post(REQUEST)["request"]["id"]
        post(SOLVE, id=request)
        note = post(NOTE, id=request)["note"]["id"]
        changed, noted = received(4)[2:]
        assert changed["event"] == "request.status-changed"
        assert changed["object_nodeID"] == request
        assert changed["payload"]["status"] == "completed"
        assert changed["payload"]["previous_status"] == "assigned"
        assert noted["payload"]["note_nodeID"] == note
        assert list(json.loads(receiver.received[2][1])) == ["jwt"]
        assert "jwt" not in json.loads(receiver.received[3][1])
