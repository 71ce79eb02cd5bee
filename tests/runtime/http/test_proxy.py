"""A proxy and CA certificates, from settings and from the environment."""

from __future__ import annotations

import gc
import re
import socket
import ssl
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.proxy import USER, Proxy, running_proxy
from tests.support.server import LocalServer, Say
from tests.support.webhook_provider import (
    Provider,
    authority,
    connections,
    document,
    raw,
    running,
    trust,
)
from tests.support.wire import Wire, post
from xurrent_gen.runtime.client.client import AsyncClient, Client
from xurrent_gen.runtime.core import errors
from xurrent_gen.runtime.http.retry import RetryPolicy
from xurrent_gen.runtime.http.settings import HttpSettings, Timeout

HOST = "widget.example"


@pytest.fixture
def provider() -> Iterator[Provider]:
    """A TLS server that only the proxy can reach by its name."""
    with running(HOST) as started:
        started.host = HOST
        started.answers["/graphql"] = document({"a": 1})
        yield started


@pytest.fixture
def proxy() -> Iterator[Proxy]:
    with running_proxy(USER) as started:
        yield started


@pytest.fixture(params=["settings", "HTTPS_PROXY"])
def given(
    request: pytest.FixtureRequest, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> dict[str, Any]:
    """The proxy with its password, as a setting or as a variable."""
    url = f"http://{USER}@{proxy.address}"
    if request.param == "settings":
        return {"proxy": url}
    monkeypatch.setenv(request.param, url)
    return {"trust_env": True}


def test_a_request_goes_through_the_proxy(
    wire: Wire, provider: Provider, proxy: Proxy, given: dict[str, Any]
) -> None:
    [response] = wire(post(f"{provider.origin}/graphql"), verify=trust(), **given)
    assert (response.status, response.body) == (200, b'{"a": 1}')
    assert proxy.targets == [f"{HOST}:{provider.port}"]


def test_the_ca_file_of_the_environment(
    wire: Wire,
    provider: Provider,
    proxy: Proxy,
    tmp_path: Path,
    given: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    authority().cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    trusting = {**given, "trust_env": True}
    [response] = wire(post(f"{provider.origin}/graphql"), **trusting)
    assert response.status == 200
    [error] = wire(post(f"{provider.origin}/graphql"), **{**given, "verify": True})
    if "proxy" in given:  # and nothing of the environment
        assert "is not trusted" in error.message


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        ("200 OK", errors.HtmlResponseError),
        ("302 Found", errors.ProtocolError),
        ("502 Bad Gateway", errors.GatewayError),
    ],
)
def test_a_proxy_that_may_have_answered_itself_is_named(
    provider: Provider, proxy: Proxy, status: str, kind: type[errors.XurrentError]
) -> None:
    provider.answers["/graphql"] = raw(
        f"HTTP/1.1 {status}\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n"
        "<html>".encode()
    )
    with (
        Client(
            account="widget",
            token="t",
            graphql_endpoint=f"{provider.origin}/graphql",
            proxy=f"http://{USER}@{proxy.address}",
            verify=trust(),
            retry=RetryPolicy(attempts=1),
        ) as client,
        pytest.raises(errors.XurrentError) as caught,
    ):
        client.execute("{ me { id } }")
    assert type(caught.value) is kind
    assert f"through the proxy {proxy.address}" in str(caught.value)


def test_a_tunnel_that_fails_takes_no_connection(
    wire: Wire, provider: Provider, proxy: Proxy
) -> None:
    """The library counts it as busy for ever."""
    wrong = post(f"https://other.example:{provider.port}/graphql")
    good = post(f"{provider.origin}/graphql")
    settings = {"proxy": f"http://{USER}@{proxy.address}", "max_connections": 1}
    found = wire(wrong, wrong, good, good, verify=trust(), **settings)
    assert "is for another name than other.example" in found[1].message
    assert [each.status for each in found[2:]] == [200, 200]


def test_no_proxy_is_respected(
    wire: Wire, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    with running("127.0.0.2") as provider:
        provider.answers["/graphql"] = document({"a": 1})
        for hosts in ("intranet.example,127.0.0.2", f"127.0.0.2:{provider.port}"):
            monkeypatch.setenv("NO_PROXY", hosts)
            url = f"{provider.origin}/graphql"
            [response] = wire(post(url), verify=trust(), trust_env=True)
            assert response.status == 200
            [error] = wire(post(url), trust_env=True)  # a CA that nobody trusts
            assert "through the proxy" not in error.message
    assert proxy.targets == []


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]"])
def test_a_token_for_loopback_is_sent_to_no_proxy_of_the_environment(
    wire: Wire, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Plain http is allowed to these hosts only since it does not leave the machine."""
    with LocalServer(lambda request: Say(body=b"{}")) as proxy:
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
        [error] = wire(post(f"http://{host}:1/"), trust_env=True)
        assert f"No connection to http://{host}:1/ (" in error.message
        assert proxy.received == []
        given = f"http://127.0.0.1:{proxy.port}"
        [asked] = wire(post(f"http://{host}:1/"), proxy=given)
    assert asked.status == 200  # one that is given is asked


def test_a_proxy_behind_tls_is_trusted_as_servers_are(
    wire: Wire, provider: Provider, proxy: Proxy
) -> None:
    with running_proxy(tls=True) as behind_tls:
        url = f"https://127.0.0.1:{behind_tls.port}"
        [response] = wire(post(f"{provider.origin}/graphql"), proxy=url, verify=trust())
        [error] = wire(post(f"{provider.origin}/graphql"), proxy=url)
    assert response.status == 200
    assert behind_tls.targets == [f"{HOST}:{provider.port}"]
    assert "is not trusted, or that of an https proxy" in error.message


def test_a_certificate_that_is_out_of_date_is_no_matter_of_trust(wire: Wire) -> None:
    for year in (2001, 2901):
        with running(year=year) as dated:
            [error] = wire(post(f"{dated.origin}/graphql"), verify=trust())
        assert "check this machine's clock" in error.message
        assert "ca.pem" not in error.message


def test_a_certificate_that_only_python_3_13_refuses_is_no_matter_of_trust(
    wire: Wire,
) -> None:
    context = trust()
    with running(key_identifier=False) as old:
        context.verify_flags &= ~ssl.VERIFY_X509_STRICT
        old.answers["/graphql"] = document({"a": 1})
        [response] = wire(post(f"{old.origin}/graphql"), verify=context)
        context.verify_flags |= ssl.VERIFY_X509_STRICT
        [error] = wire(post(f"{old.origin}/graphql"), verify=context)
    assert response.status == 200
    assert "~ssl.VERIFY_X509_STRICT" in error.message
    assert "ca.pem" not in error.message


@pytest.mark.parametrize("by", ["settings", "variable"])
def test_a_proxy_that_is_not_there_is_named(
    wire: Wire, by: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = "http://ann:secret@127.0.0.1:1"
    settings: dict[str, Any] = {"proxy": url}
    if by == "variable":
        monkeypatch.setenv("HTTPS_PROXY", url)
        settings = {"trust_env": True}
    [error] = wire(post("https://widget.example/graphql"), **settings)
    assert type(error) is errors.ConnectionFailedError
    assert (
        "https://widget.example/graphql through the proxy 127.0.0.1:1 ("
        in error.message
    )
    assert "secret" not in str(error)


@pytest.mark.parametrize("bound", [{"read": 0.2}, {"total": 0.2}, {}])
def test_a_proxy_that_hangs_or_hangs_up_is_named(
    wire: Wire, bound: dict[str, float]
) -> None:
    with running_proxy(hangs=bool(bound), hangs_up=not bound) as proxy:
        hanging = post("https://widget.example/", timeout=Timeout(**bound))
        [error] = wire(hanging, proxy=f"http://ann:secret@{proxy.address}")
    assert isinstance(error, errors.TransportError)
    assert bound or (type(error) is errors.ConnectionFailedError and not error.lasting)
    assert f"through the proxy {proxy.address} " in error.message
    assert ("nothing was sent" in error.message, error.maybe_executed) == (True, False)
    assert "secret" not in str(error)


@pytest.mark.parametrize(
    ("status", "lasting"), [(407, True), (403, True), (502, False)]
)
def test_a_proxy_that_refuses_is_named(wire: Wire, status: int, lasting: bool) -> None:
    with LocalServer(lambda request: Say(status=status)) as proxy:
        [error] = wire(
            post("https://graphql.nowhere.invalid/"),
            proxy=f"http://u:secret@127.0.0.1:{proxy.port}",
        )
    assert [each.method for each in proxy.received] == ["CONNECT"]
    assert type(error) is errors.ConnectionFailedError
    assert f"through the proxy 127.0.0.1:{proxy.port}" in error.message
    assert (str(status) in error.message, error.lasting) == (True, lasting)
    assert "after a 407, check its user and password" in error.message
    assert "user:password" in error.message
    assert "can reach graphql.nowhere.invalid" in error.message
    assert "secret" not in str(error)


@pytest.mark.usefixtures("what_was_there_is_no_garbage")
@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ([b"\5\xff"], "got NO ACCEPTABLE METHODS"),
        ([b"\5\0", b"\5\2\0\1" + bytes(6)], "not allowed by ruleset"),
        ([b"HTTP/1.1 400 Bad Request\r\n\r\n"], "Malformed reply"),
    ],
)
def test_a_socks_proxy_that_fails_is_named(
    wire: Wire, answers: list[bytes], reason: str
) -> None:
    def serve(peer: socket.socket) -> None:
        for answer in answers:
            peer.recv(300)
            peer.sendall(answer)

    listener = socket.create_server(("127.0.0.1", 0))
    url = f"socks5://127.0.0.1:{listener.getsockname()[1]}"
    with connections(listener, serve), warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # httpcore closes no socket
        [error] = wire(post("https://widget.example/"), proxy=url)
        gc.collect()
    assert type(error) is errors.ConnectionFailedError
    assert f"through the proxy {url[9:]} " in error.message
    assert (reason in error.message, error.maybe_executed) == (True, False)


WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "no scheme": ({"proxy": "ann:hidden@proxy.example:3128"}, "http://host:port"),
    "no host": ({"proxy": "http://:3128"}, "http://host:port"),
    "a scheme of its own": ({"proxy": "gopher://u:hidden@h:1"}, "http://host:port"),
    "empty": ({"proxy": ""}, "http://host:port"),
    "a line break": ({"proxy": "http://host:1\r\nhidden"}, "http://host:port"),
    "a slash in the password": ({"proxy": "http://u:20/hidden@h:1"}, "%2F"),
    "no text": ({"proxy": 3128}, "proxy must be str"),
    "no file": ({"verify": "/no/such/ca.pem"}, "'/no/such/ca.pem'"),
    "no file at a path": ({"verify": Path("/no/such/ca.pem")}, "'/no/such/ca.pem'"),
    "an empty path": ({"verify": ""}, "verify=''"),
    "no certificates": ({"verify": __file__}, "holds no CA certificates"),
    "a folder": ({"verify": str(Path(__file__).parent)}, "openssl rehash"),
    "a zero byte": ({"verify": "a\0b"}, "holds no CA certificates"),
    "none": ({"verify": None}, "verify must be"),
}


@pytest.mark.parametrize("name", WRONG)
@pytest.mark.parametrize("client", [Client, AsyncClient])
def test_wrong_settings_are_refused_when_a_client_is_made(
    client: type[Client] | type[AsyncClient], name: str
) -> None:
    settings, message = WRONG[name]
    with pytest.raises(errors.ConfigurationError, match=re.escape(message)) as caught:
        client(account="widget", token="t", **settings)
    assert "hidden" not in str(caught.value)


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("HTTPS_PROXY", "gopher://u:hidden@h"),
        ("HTTPS_PROXY", "http://u:hidden@proxy:99999"),
        ("NO_PROXY", "http://[::1"),
        ("NO_PROXY", "localhost,[::1]"),
        ("SSL_CERT_FILE", "/no/such/ca.pem"),
        ("SSLKEYLOGFILE", "/no/such/keys"),
    ],
)
def test_a_wrong_variable_is_named_by_the_first_call(
    wire: Wire, variable: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv(variable, value)
    [error] = wire(post("https://127.0.0.1:9/"), trust_env=True)
    assert type(error) is errors.ConfigurationError
    assert variable in error.message
    assert "hidden" not in str(error)


def test_a_key_log_that_cannot_be_written_is_no_matter_of_the_ca_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Antivirus programs on Windows set the variable for every program."""
    authority().cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSLKEYLOGFILE", "/no/such/keys")
    with pytest.raises(errors.ConfigurationError, match=r"SSLKEYLOGFILE: .*/no/such"):
        HttpSettings(verify=tmp_path / "ca.pem")
