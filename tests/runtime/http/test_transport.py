"""The adapters on both HTTP libraries, against a real server on loopback."""

from __future__ import annotations

import asyncio
import gzip
import inspect
import os
import socket
import ssl
import threading
import time
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from typing import Any, cast

import anyio
import h11
import httpx
import pytest
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import DataReceived, StreamEnded
from h2.settings import SettingCodes

from tests.support.server import Hang, LocalServer, Received, Say
from tests.support.webhook_provider import authority, trust
from tests.support.wire import BIG, PATIENT, Wire, post
from xurrent_gen.project import DEPENDENCIES
from xurrent_gen.runtime.client.client import AsyncClient, Client
from xurrent_gen.runtime.core import errors
from xurrent_gen.runtime.http.exchange import Exchange
from xurrent_gen.runtime.http.httpx_transport import (
    AsyncHttpxTransport,
    HttpxTransport,
)
from xurrent_gen.runtime.http.messages import HttpRequest, HttpResponse
from xurrent_gen.runtime.http.retry import RetryPolicy
from xurrent_gen.runtime.http.settings import HttpLibrary, HttpSettings, Timeout


def test_a_request_arrives_as_it_is(wire: Wire) -> None:
    with LocalServer(lambda r: Say({"a": 1}, headers={"X-Request-Id": "R"})) as server:
        [response] = wire(post(server, b"body", authorization="Bearer x"))
    [received] = server.received
    assert (received.method, received.target) == ("POST", "/graphql")
    assert received.body == b"body"
    assert received.headers["authorization"] == "Bearer x"
    assert response == HttpResponse(200, response.headers, b'{"a": 1}')
    assert response.headers["x-request-id"] == "R"


def test_the_clock_is_frozen_by_a_test(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(_: Received) -> Say:
        time.sleep(0.02)
        return Say({"a": 1})

    monkeypatch.setattr(time, "monotonic", lambda: 2e9)  # as freezegun does
    with LocalServer(answer) as server:
        [response] = wire(post(server, timeout=Timeout(total=20)))
    assert response.status == 200


def test_connections_are_reused(wire: Wire) -> None:
    with LocalServer(lambda r: Say()) as server:
        wire(post(server), post(server), post(server))
    assert {r.connection for r in server.received} == {1}


def test_redirects_and_cookies_are_left_alone(wire: Wire) -> None:
    headers = {"Location": "/other", "Set-Cookie": "a=b; Path=/"}
    with LocalServer(lambda r: Say(status=302, headers=headers)) as server:
        found = wire(post(server), post(server))
    assert [r.status for r in found] == [302, 302]
    assert all("cookie" not in r.headers for r in server.received)


def pieces() -> Iterator[bytes]:
    yield b"one "
    yield b""
    yield b"two"


async def async_pieces() -> AsyncIterator[bytes]:
    yield b"one "
    await asyncio.sleep(0)
    yield b"two"


def test_a_body_is_streamed_from_an_iterator(wire: Wire) -> None:
    length: Any = {"content-length": "7"}
    with LocalServer(lambda r: Say()) as server:
        wire(post(server, pieces()), post(server, pieces(), **length))
    first, second = server.received
    assert first.body == second.body == b"one two"
    assert first.headers["transfer-encoding"] == "chunked"
    assert "transfer-encoding" not in second.headers


def test_a_body_from_an_async_iterator() -> None:
    with LocalServer(lambda r: Say()) as server:
        Wire("async")(post(server, async_pieces()))
    assert server.received[0].body == b"one two"


def test_an_error_of_the_users_iterator_is_the_users(wire: Wire) -> None:
    def broken() -> Iterator[bytes]:
        yield b"one"
        raise KeyError("mine")

    with LocalServer(lambda r: Say()) as server, pytest.raises(KeyError, match="mine"):
        wire(post(server, broken()))


def test_a_download_is_written_piece_by_piece(wire: Wire) -> None:
    content = os.urandom(300_000)
    written: list[bytes] = []
    request: list[HttpRequest] = []

    def step(transport: Any) -> Any:
        return transport.send(
            request[0], timeout=PATIENT, max_bytes=10, write=written.append
        )

    with LocalServer(lambda r: Say(content, chunked=True)) as server:
        request.append(HttpRequest("GET", server.url))
        [response] = wire(step)
    assert b"".join(written) == content
    assert len(written) > 1
    assert response.body == b""


def test_an_error_of_the_writer_is_the_users(wire: Wire) -> None:
    def full(piece: bytes) -> None:
        raise OSError("disk full")

    with LocalServer(lambda r: Say(b"x" * 100)) as server:
        request = HttpRequest("GET", server.url)
        with pytest.raises(OSError, match="disk full"):
            wire(lambda t: t.send(request, timeout=PATIENT, max_bytes=BIG, write=full))


def test_nobody_listens(wire: Wire) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    [error] = wire(post(f"http://u:secret@127.0.0.1:{port}/graphql?key=secret"))
    assert type(error) is errors.ConnectionFailedError
    assert f"No connection to http://127.0.0.1:{port}/graphql (" in error.message
    assert "secret" not in str(error)
    assert not error.maybe_executed
    assert "nothing was sent" in str(error)


@pytest.mark.parametrize("host", ["https://.xurrent.com", "https://a..xurrent.com"])
def test_a_host_name_that_cannot_be_one_is_named(host: str) -> None:
    """Threads get a ``UnicodeError`` of Python's, tasks that of the name server."""
    [error] = Wire("sync")(post(f"{host}/graphql"))
    assert type(error) is errors.ConnectionFailedError
    assert f"The name {host[8:]}, or that of the proxy, is not known" in error.message
    assert error.lasting


def test_a_server_without_tls_is_not_asked_again_and_again(wire: Wire) -> None:
    """Time does not mend a scheme or port that is wrong."""

    def answer(listener: socket.socket) -> None:
        peer, _ = listener.accept()
        with peer:
            peer.recv(4096)
            peer.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=answer, args=(listener,))
        thread.start()
        port = listener.getsockname()[1]
        [error] = wire(post(f"https://127.0.0.1:{port}/"))
        thread.join()
    assert type(error) is errors.ConnectionFailedError
    assert error.lasting
    assert "does not speak TLS there" in str(error)


def test_a_connection_that_is_reset_in_the_handshake_is_made_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Among tasks, the cause of such an error can have one of a TLS library behind it."""

    async def reset(*_: object) -> object:
        try:
            raise ssl.SSLWantReadError
        except ssl.SSLWantReadError:
            try:
                raise ConnectionResetError
            except ConnectionResetError as error:
                raise httpx.ConnectError("") from error

    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", reset)
    [error] = Wire("async")(post("https://127.0.0.1:9/"))
    assert type(error) is errors.ConnectionFailedError
    assert not error.lasting
    assert "TLS" not in str(error)


def test_an_error_that_is_its_own_cause_is_translated(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Mocks of httpx raise the error of a callback from an error that it caused."""
    failure = httpx.ConnectError("mocked")
    failure.__cause__ = KeyError()
    failure.__cause__.__cause__ = failure

    def fail(*_: object) -> object:
        raise failure

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", fail)
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", fail)
    [error] = wire(post("https://127.0.0.1:9/"))
    assert type(error) is errors.ConnectionFailedError


TROUBLE: list[tuple[Say | Hang, type[errors.XurrentError]]] = [
    (Hang(), errors.ConnectionLostError),
    (Hang(reset=True), errors.ConnectionLostError),
    (Say(b'{"data": 1}', cut=4), errors.ConnectionLostError),
    (Say(b'{"data": 1}', cut=4, reset=True), errors.ConnectionLostError),
    (Say(b'{"data": 1}', cut=4, chunked=True), errors.ConnectionLostError),
    (Say(delay=60), errors.RequestTimeoutError),
    (
        Say(b"not gzip", headers={"Content-Encoding": "gzip"}),
        errors.MalformedResponseError,
    ),
]


@pytest.mark.parametrize(("trouble", "cls"), TROUBLE)
def test_trouble_after_sending(
    wire: Wire, trouble: Say | Hang, cls: type[errors.XurrentError]
) -> None:
    answers = iter([trouble, Say({"a": 1})])
    timeout = Timeout(read=0.3) if cls is errors.RequestTimeoutError else PATIENT
    with LocalServer(lambda r: next(answers)) as server:
        error, response = wire(
            post(server, timeout=timeout, secret="hidden"), post(server)
        )
    assert type(error) is cls
    assert error.__cause__ is None
    assert error.__context__ is None, "frames of the library hold headers"
    assert response.status == 200, "the pool goes on"


@pytest.mark.parametrize(
    "say",
    [
        Say(b"x" * 50_000),
        Say(b"x" * 50_000, chunked=True),
        Say(gzip.compress(b"x" * 50_000), headers={"Content-Encoding": "gzip"}),
    ],
)
def test_a_response_is_bounded(wire: Wire, say: Say) -> None:
    with LocalServer(lambda r: say) as server:
        error, response = wire(
            post(server, max_bytes=49_999), post(server, max_bytes=50_000)
        )
    assert type(error) is errors.ResponseTooLargeError
    assert len(response.body) == 50_000


def test_a_library_of_another_version(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    """httpx 1.0 has a client of the same name, and hardly anything else."""
    monkeypatch.delattr(httpx, "AsyncClient")
    monkeypatch.setattr(httpx, "__version__", "1.0.dev6")
    [error] = wire(post("http://127.0.0.1:9/"))
    assert type(error) is errors.ConfigurationError
    assert "httpx 1.0.dev6 is not supported" in str(error)
    assert f"pip install '{DEPENDENCIES[0]}'" in str(error)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_the_other_library_can_be_chosen(kind: str) -> None:
    body = b"x" * 50_000
    with LocalServer(lambda r: Say({"a": 1})) as server:
        found = Wire(kind, "httpx2")(
            post(server, body), post("http://127.0.0.1:1/"), post(server, pieces())
        )
    assert [getattr(each, "status", None) for each in found] == [200, None, 200]
    assert type(found[1]) is errors.ConnectionFailedError
    assert [r.body for r in server.received] == [body, b"one two"]
    assert server.received[0].headers["content-length"] == "50000"


def test_a_closed_transport_says_so(wire: Wire) -> None:
    def close(transport: Any) -> Any:
        return transport.close()

    with LocalServer(lambda r: Say()) as server:
        found = wire(post(server), close, post(server))
    assert type(found[2]) is errors.ClientClosedError


@pytest.mark.parametrize("chosen", ["httpx", "httpx2"])
def test_every_error_of_the_library_is_translated(chosen: HttpLibrary) -> None:
    """A new error in a later release fails here until it has its place."""
    library, settings = import_module(chosen), HttpSettings(chosen)
    request = HttpRequest("POST", "http://127.0.0.1/")
    not_from_requests = {"HTTPStatusError", "CookieConflict"}
    slow = {"ReadTimeout", "WriteTimeout"}
    found: dict[str, type[errors.XurrentError]] = {}
    for name, cls in inspect.getmembers(library, inspect.isclass):
        if not issubclass(cls, Exception) or name in not_from_requests:
            continue
        if issubclass(cls, library.StreamError) and name != "StreamError":
            error = cls.__new__(cls)
        else:
            error = cls("text")
        exchange = Exchange(settings, request, None, PATIENT, BIG)
        unsent = exchange.failure(error, closed=False)
        assert unsent is not None
        assert not unsent.maybe_executed
        assert (type(unsent) is errors.ConnectionFailedError) == (name not in slow)
        exchange.is_sent = True
        failure = exchange.failure(error, closed=False)
        assert failure is not None
        found[name] = type(failure)
    assert {n for n in found if found[n] is errors.RequestTimeoutError} == slow
    assert found["DecodingError"] is errors.MalformedResponseError
    others = set(found) - slow - {"DecodingError"}
    assert {found[name] for name in others} == {errors.ConnectionLostError}


def test_cancelling_leaves_nothing_half_open() -> None:
    def script(request: Received) -> Say | Hang:
        return Hang(close=False) if b"hang" in request.body else Say({"data": {"a": 1}})

    async def main() -> None:
        client = AsyncClient(**server.settings, token="t", trust_env=False)
        task = asyncio.ensure_future(client.execute("query hang { a }"))
        while not server.received:
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        while server.open_connections:
            await asyncio.sleep(0.01)
        assert await client.execute("{ a }") == {"a": 1}
        (credential,) = client.session.token_pool.credentials
        assert credential.budget.running == 0
        await client.close()

    with LocalServer(script) as server:
        asyncio.run(main())


class TwoStreams(asyncio.Protocol):
    """A server of HTTP/2 that takes two requests at once, and never answers a hang."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)
        self.http = H2Connection(H2Configuration(client_side=False))
        self.http.local_settings[SettingCodes.MAX_CONCURRENT_STREAMS] = 2
        self.http.initiate_connection()
        self.transport.write(self.http.data_to_send())
        self.hanging: set[int] = set()

    def data_received(self, data: bytes) -> None:
        for event in self.http.receive_data(data):
            if isinstance(event, DataReceived) and b"hang" in event.data:
                self.hanging.add(event.stream_id)
            elif isinstance(event, StreamEnded) and event.stream_id not in self.hanging:
                self.http.send_headers(event.stream_id, [(":status", "200")])
                answer = b'{"data": {"a": 1}}'
                self.http.send_data(event.stream_id, answer, end_stream=True)
        self.transport.write(self.http.data_to_send())


def test_cancelled_requests_over_http2_leave_the_connection_to_no_others() -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority().issue_cert("127.0.0.1").configure_cert(context)
    context.set_alpn_protocols(["h2"])

    async def main() -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(TwoStreams, "127.0.0.1", 0, ssl=context)
        port = server.sockets[0].getsockname()[1]
        client = AsyncClient(
            account="w",
            token="t",
            graphql_endpoint=f"https://127.0.0.1:{port}/graphql",
            verify=trust(),
            trust_env=False,
            http2=True,
        )
        for _ in range(2):
            assert await client.execute("{ a }") == {"a": 1}
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.2):
                    await client.execute("query hang { a }")
        once = client.with_options(retry=RetryPolicy(attempts=1))
        assert await once.execute("{ a }") == {"a": 1}
        await client.close()
        server.close()

    asyncio.run(main())


def test_a_slot_that_a_cancelled_task_was_given_is_not_lost() -> None:
    """httpx makes a connection for a task that waits, and forgets it with the task."""

    async def main() -> None:
        settings = {**server.settings, "token": "t", "trust_env": False}
        brief = Timeout(read=0.5)
        client = AsyncClient(**settings, max_connections=1, timeout=brief)

        async def first() -> None:
            await client.execute("{ a }")
            waiting.cancel()

        ends = asyncio.ensure_future(first())
        waiting = asyncio.ensure_future(client.execute("{ a }"))
        await ends
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert await client.execute("{ a }") == {"a": 1}
        await client.close()

    last = {"Connection": "close"}
    with LocalServer(lambda _: Say({"data": {"a": 1}}, headers=last)) as server:
        asyncio.run(main())


def test_threads_have_no_http2() -> None:
    """The library gives two threads one stream, and each the errors of the other."""
    with pytest.raises(errors.ConfigurationError, match="AsyncXurrentClient"):
        Client(account="w", token="t", http2=True)


def test_who_waits_for_a_connection_until_the_end_was_never_sent() -> None:
    async def main() -> list[Any]:
        client = AsyncClient(
            **server.settings,
            token="t",
            trust_env=False,
            max_connections=1,
            timeout=Timeout(total=1.5),
            retry=RetryPolicy(attempts=1),
        )
        calls = [client.execute("mutation { a }") for _ in range(3)]
        found = await asyncio.gather(*calls, return_exceptions=True)
        await client.close()
        return found

    with LocalServer(lambda _: Hang(close=False)) as server:
        found = asyncio.run(main())
    told = sorted((type(each).__name__, each.maybe_executed) for each in found)
    unsent = ("ConnectionFailedError", False)
    assert told == [unsent, unsent, ("RequestTimeoutError", True)]
    assert len(server.received) == 1


def test_one_async_client_in_several_event_loops() -> None:
    with LocalServer(lambda r: Say({"data": {"a": 1}})) as server:
        client = AsyncClient(**server.settings, token="loops", trust_env=False)

        async def use() -> Any:
            return await client.execute("{ a }")

        async def use_and_close() -> Any:
            found = await use()
            await client.close()
            return found

        found: list[Any] = []
        running = asyncio.new_event_loop()
        thread = threading.Thread(target=running.run_forever)
        thread.start()
        for _ in range(2):
            found.append(asyncio.run_coroutine_threadsafe(use(), running).result())
        found.append(asyncio.run(use_and_close()))
        while server.open_connections:
            time.sleep(0.01)
        running.call_soon_threadsafe(running.stop)
        thread.join()
        running.close()
    assert found == [{"a": 1}] * 3


def test_a_client_works_on_in_a_forked_child() -> None:
    with LocalServer(lambda r: Say({"data": {"a": 1}})) as server:
        client = Client(**server.settings, token="fork", trust_env=False)
        client.execute("{ a }")
        # the locks are held by other threads at the moment of the fork
        locks = [
            client.session.token_pool._window._lock,  # type: ignore[union-attr]
            client._transport._lock,  # type: ignore[attr-defined]
        ]
        for lock in locks:
            lock.__enter__()
        child = _fork()
        if child == 0:
            try:
                good = client.execute("{ a }") == {"a": 1}
            finally:
                os._exit(0 if good else 1)
        for lock in locks:
            lock.__exit__()
        _, status = os.waitpid(child, 0)
        assert status == 0
        client.execute("{ a }")
        client.close()
    assert [r.connection for r in server.received] == [1, 2, 1]


def _fork() -> int:
    import warnings

    with warnings.catch_warnings():
        # Python warns of forks with several threads, which is the point of this test.
        warnings.simplefilter("ignore", DeprecationWarning)
        return os.fork()


def test_a_client_that_is_dropped_closes_its_connections() -> None:
    with LocalServer(lambda r: Say({"data": {"a": 1}})) as server:
        client = Client(**server.settings, token="drop")
        client.execute("{ a }")
        assert server.open_connections == 1
        del client
        while server.open_connections:
            time.sleep(0.01)


def test_requests_under_way_in_threads_end_before_their_connections() -> None:
    """TLS would read from, and write to, what the program opens after the close."""
    answered, transport = threading.Event(), HttpxTransport()

    async def later(_: Received) -> Say:
        await asyncio.to_thread(answered.wait, 30)
        return Say()

    with LocalServer(later) as server, ThreadPoolExecutor() as threads:
        running = threads.submit(post(server, timeout=Timeout()), transport)
        while not server.received:
            time.sleep(0.01)
        transport.close()
        with pytest.raises(errors.ClientClosedError):
            post(server)(transport)
        answered.set()
        assert running.result(30).status == 200
        while server.open_connections:
            time.sleep(0.01)


def test_a_request_of_a_task_ends_with_the_client() -> None:
    async def use(server: LocalServer) -> None:
        client = AsyncClient(token="t", **server.settings)
        running = asyncio.ensure_future(client.execute("mutation { a }"))
        while not server.received:
            await asyncio.sleep(0.01)
        await client.close()
        with pytest.raises(errors.ClientClosedError, match="while this") as caught:
            await running
        assert caught.value.maybe_executed

    with LocalServer(lambda _: Hang(close=False)) as server:
        asyncio.run(use(server))


def test_a_close_in_a_cancelled_scope_closes_the_connections() -> None:
    async def use(server: LocalServer) -> int:
        client = AsyncClient(token="t", **server.settings)
        await client.execute("{ me { id } }")
        with anyio.move_on_after(0):  # it cancels each wait within, also of a close
            await client.close()
        while server.open_connections and time.monotonic() < deadline:
            await asyncio.sleep(0.01)
        return server.open_connections

    deadline = time.monotonic() + 5
    with LocalServer(lambda _: Say({"data": {"me": {"id": "1"}}})) as server:
        assert asyncio.run(use(server)) == 0


def test_a_connection_that_is_made_during_the_close_is_closed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    connect, transport = anyio.connect_tcp, AsyncHttpxTransport()

    async def closing(*args: Any, **settings: Any) -> Any:
        made = await connect(*args, **settings)
        await transport.close()
        return made

    async def send() -> None:
        assert (await post(server)(transport)).status == 200
        while server.open_connections:
            await asyncio.sleep(0.01)

    monkeypatch.setattr(anyio, "connect_tcp", closing)
    with LocalServer(lambda r: Say()) as server:
        asyncio.run(send())


@pytest.mark.parametrize(
    "received",
    [
        b"\x00secret-7\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: secret-7\r\n\r\n",
    ],
)
def test_no_bytes_that_a_parser_stumbled_over_are_told(received: bytes) -> None:
    """They may be of the body, or what speaks there is no web server at all."""
    parser = h11.Connection(h11.CLIENT)
    parser.send(h11.Request(method="GET", target="/", headers=[("Host", "x")]))
    parser.send(h11.EndOfMessage())
    parser.receive_data(received)
    with pytest.raises(h11.RemoteProtocolError) as caught:
        [*iter(parser.next_event, None)]
    error = httpx.RemoteProtocolError(str(caught.value))
    request = HttpRequest("POST", "http://127.0.0.1/")
    exchange = Exchange(HttpSettings(), request, None, PATIENT, BIG, is_sent=True)
    told = exchange.failure(error, closed=False)
    assert type(told) is errors.ConnectionLostError
    assert "RemoteProtocolError" in str(told)
    assert "secret-7" not in str(told)
