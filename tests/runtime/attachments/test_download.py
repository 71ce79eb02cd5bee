"""Downloads: streamed, bounded, whole or not at all, and never with credentials."""

from __future__ import annotations

import io
import os
import re
import stat
from collections.abc import Callable
from contextlib import closing
from gzip import GzipFile
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.runtime.attachments.world import World, xml_reply
from tests.support.harness import TOKEN
from tests.support.server import LocalServer, Received, Say
from xurrent_gen.runtime.core.errors import ConfigurationError, DownloadError
from xurrent_gen.runtime.http.fake import Answer, Reply
from xurrent_gen.runtime.http.messages import HttpRequest
from xurrent_gen.runtime.http.settings import Timeout
from xurrent_sdk import Attachment

URL = "https://files.example.com/a?signature=nobody%2Dmay-see-this"
CONTENT = bytes(range(256)) * 4_000


def attachment(url: str | None = URL) -> SimpleNamespace:
    return SimpleNamespace(expiring_url=url)


def of(content: bytes, **headers: str) -> Reply:
    return Reply(content, 200, {"Content-Type": "text/plain", **headers})


def failure(world: World, source: object, to: object, **options: Any) -> DownloadError:
    with pytest.raises(DownloadError) as caught:
        world.download(source, to, **options)
    for text in (str(caught.value), repr(caught.value), repr(vars(caught.value))):
        assert "nobody" not in text
    return caught.value


@pytest.mark.parametrize("source", [attachment(), URL], ids=["attachment", "url"])
@pytest.mark.parametrize("as_text", [False, True])
def test_to_a_path(world: World, source: object, as_text: bool, tmp_path: Path) -> None:
    world.start([of(CONTENT)], headers={"X-Mine": "private"})
    path = tmp_path / "df.txt"
    path.write_bytes(b"what was there before")
    assert world.download(source, str(path) if as_text else path) == len(CONTENT)
    assert path.read_bytes() == CONTENT
    assert os.listdir(tmp_path) == ["df.txt"]
    (request,) = world.fake.requests
    assert request.method == "GET"
    assert set(request.headers) == {"user-agent", "accept", "accept-encoding"}


def test_the_bound_is_to_the_byte(world: World, tmp_path: Path) -> None:
    world.start([of(b"before"), of(b"x" * 7)])
    assert world.download(URL, tmp_path / "a", max_bytes=6) == 6
    error = failure(world, URL, tmp_path / "a", max_bytes=6)
    assert "larger than max_bytes (6)" in error.message
    assert (tmp_path / "a").read_bytes() == b"before"
    assert os.listdir(tmp_path) == ["a"]


@pytest.mark.parametrize(
    ("reply", "why"),
    [
        (Reply({"message": "It has expired"}, 403), "fetch its expiring_url again"),
        (xml_reply("<Error><Code>NoSuchKey</Code></Error>", 404), "NoSuchKey"),
        (Reply(b"", 204), "HTTP 204"),
        (Reply("<html>", 403, {"Content-Type": "text/html"}), "proxy or sign-in page"),
        (
            xml_reply(
                "<Error><Message>for nobody-may-see-this: no</Message></Error>", 400
            ),
            "for [redacted]: no",
        ),
    ],
)
def test_refusals(world: World, reply: Reply, why: str, tmp_path: Path) -> None:
    world.start([reply])
    error = failure(world, attachment(), tmp_path / "a")
    assert error.status == reply.status
    assert why in str(error).replace("signature=", "")
    assert "files.example.com" in error.message
    assert error.address_expired == ("expiring_url" in why or "NoSuchKey" in why)
    assert error.operation_name == "attachment download"
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(
    "url",
    [
        "ftp://files.example.com/a",
        "/etc/passwd",
        "https:///a",
        "https://user:nobody-may-see-this@files.example.com/",
        "https://[broken",
        "https://files.example.com/half\ud800",
        "https://files.example.com\x1b[31m/",
        "",
        None,
    ],
)
def test_addresses_that_are_none(world: World, url: str | None, tmp_path: Path) -> None:
    world.start([])
    for source in (attachment(url), url):  # an unchecked program has the latter
        error = failure(world, source, tmp_path / "a")
        assert "address" in error.message


class Writer:
    """A file that cannot seek."""

    def __init__(self) -> None:
        self.written = b""

    def write(self, data: bytes, /) -> None:
        self.written += data

    def close(self) -> None: ...


def cut_once() -> Callable[[Received], Say]:
    answers = iter([Say(CONTENT, cut=300_000), Say(CONTENT)])
    return lambda request: next(answers)


@pytest.mark.parametrize("target", ["path", "file"])
def test_a_cut_download_starts_anew(world: World, target: str, tmp_path: Path) -> None:
    with LocalServer(cut_once()) as server:
        world.connect(server.settings, token=TOKEN)
        file = io.BytesIO(b"before")
        file.seek(6)
        to: object = tmp_path / "a" if target == "path" else file
        assert world.download(f"http://127.0.0.1:{server.port}/a", to) == len(CONTENT)
        world.run(world.client.close())
    got = (tmp_path / "a").read_bytes() if target == "path" else file.getvalue()[6:]
    assert got == CONTENT
    assert all("authorization" not in r.headers for r in server.received)


@pytest.mark.parametrize("make", [Writer, lambda: GzipFile(None, "w", 9, io.BytesIO())])
def test_a_cut_download_to_a_pipe_says_so(
    world: World, make: Callable[[], Writer | GzipFile]
) -> None:
    with LocalServer(cut_once()) as server, closing(make()) as to:
        world.connect(server.settings, token=TOKEN)
        error = failure(world, f"http://127.0.0.1:{server.port}/a", to)
        world.run(world.client.close())
    assert "cannot seek: give a path" in error.message


def test_what_cannot_seek_is_tried_again_while_it_is_empty(world: World) -> None:
    kept = Writer()
    world.start([Reply({"message": "Timeout expired"}, 503), of(CONTENT)])
    assert world.download(URL, kept) == len(CONTENT)
    assert kept.written == CONTENT


def test_redirects_are_followed_without_credentials(
    world: World, tmp_path: Path
) -> None:
    def answer(request: HttpRequest) -> Answer:
        if request.url == URL:
            return Reply(b"", 302, {"Location": "//b.example.com/b?signature=other"})
        assert request.url == "https://b.example.com/b?signature=other"
        return of(b"there") if len(world.fake.requests) == 2 else Reply(b"", 403)

    world.start(answer)
    assert world.download(URL, tmp_path / "a") == 5
    error = failure(world, URL, tmp_path / "a")
    assert "from b.example.com: it answered HTTP 403" in error.message
    assert all("authorization" not in r.headers for r in world.fake.requests)


@pytest.mark.parametrize("url", ["http://files.example.com/a", "HTTP://[::1]/a"])
def test_plain_http_is_refused_beside_an_https_endpoint(
    world: World, url: str, tmp_path: Path
) -> None:
    world.start([])
    error = failure(world, url, tmp_path / "a")
    assert "is not https" in error.message
    assert world.fake.requests == []


def test_a_download_is_bounded_by_its_pieces_and_not_as_a_whole(
    world: World, tmp_path: Path
) -> None:
    """A large file may take longer than a request."""
    with LocalServer(lambda _: Say(b"0123456789", dribble=0.02)) as server:
        world.connect(server.settings, token=TOKEN, timeout=Timeout(total=0.08))
        url = f"http://127.0.0.1:{server.port}/a"
        assert world.download(url, tmp_path / "a") == 10
        world.run(world.client.close())


@pytest.mark.parametrize(
    "location",
    ["http://files.example.com/a", "file:///a", "https://[c.example", "", URL],
)
def test_redirects_that_are_not_followed(
    world: World, location: str, tmp_path: Path
) -> None:
    world.start(lambda request: Reply(b"", 302, {"Location": location}))
    failure(world, URL, tmp_path / "a")
    assert len(world.fake.requests) <= 6


class AwaitedFile:
    """A file as anyio and aiofiles open it: nothing is written until it is awaited."""

    async def write(self, data: bytes) -> int:
        return len(data)


def test_targets_that_are_none(world: World, tmp_path: Path) -> None:
    world.start([])
    folder = str(tmp_path) + os.sep
    device = Path("/dev/null")
    for to in (tmp_path, folder, io.StringIO(), AwaitedFile(), 3, None, device):
        with pytest.raises(ConfigurationError):
            world.download(URL, to)
    with pytest.raises(FileNotFoundError):
        world.download(URL, tmp_path / "no folder" / "a")
    assert world.fake.requests == []
    assert not device.is_file()


def test_a_link_is_followed_and_the_mode_kept(world: World, tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"before")
    (tmp_path / "real").chmod(0o751)
    (tmp_path / "link").symlink_to("real")
    world.start([of(CONTENT)])
    world.download(URL, tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == CONTENT
    assert stat.S_IMODE((tmp_path / "real").stat().st_mode) == 0o751
    assert sorted(os.listdir(tmp_path)) == ["link", "real"]


def test_a_transport_of_ones_own_may_return_the_content(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.start([of(CONTENT)])
    respond = world.fake.respond

    def returned(request: HttpRequest, _: object) -> object:
        return respond(request)

    monkeypatch.setattr(world.fake, "respond", returned)
    to = io.BytesIO()
    assert world.download(URL, to) == len(to.getvalue()) == len(CONTENT)


@pytest.mark.parametrize(
    ("said", "kind", "why"),
    [
        (3, "text/plain", f"has 3 bytes, but {len(CONTENT)} arrived"),
        (0, "text/plain", "has 0 bytes"),
        (9, "text/html", "web page came back .*check whether a proxy"),
    ],
)
def test_the_size_that_was_selected_is_checked(
    world: World, said: int, kind: str, why: str, tmp_path: Path
) -> None:
    world.start([of(CONTENT, **{"Content-Type": kind})])
    source = SimpleNamespace(expiring_url=URL, size=said)
    assert re.search(why, str(failure(world, source, tmp_path / "x")))
    assert os.listdir(tmp_path) == []


def test_a_record_of_another_package_needs_no_size(
    world: World, tmp_path: Path
) -> None:
    world.start([of(CONTENT)])
    source = Attachment(expiring_url=URL)
    assert world.download(source, tmp_path / "x") == len(CONTENT)
