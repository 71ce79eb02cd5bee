"""Uploads by the documented order of parts, and downloads that expire."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

import httpx
import pytest

from tests.sandbox.calls import HttpClient
from tests.support.clock import ManualClock
from xurrent_gen.sandbox import StorageOptions, running_sandbox

STORAGE = (
    "{ attachmentStorage { uploadUri provider providerParameters sizeLimit "
    "allowedExtensions } }"
)
Parts = list[tuple[str, tuple[str | None, bytes, str | None]]]


class Client(HttpClient):
    """A careful client of one sandbox's storage."""

    def storage(self) -> Any:
        return self.query(STORAGE)["attachmentStorage"]

    def parts(self, storage: Any, name: str, content: bytes) -> Parts:
        parameters = storage["providerParameters"].items()
        fields = [("Content-Type", "text/plain"), *parameters]
        found: Parts = [(key, (None, str(v).encode(), None)) for key, v in fields]
        return [*found, ("file", (name, content, "text/plain"))]

    def post(self, storage: Any, parts: Parts, **headers: str) -> httpx.Response:
        if storage["provider"] == "local" and not headers:
            headers = self.credentials
        return self.http.post(storage["uploadUri"], files=parts, headers=headers)

    def upload(self, name: str, content: bytes) -> httpx.Response:
        storage = self.storage()
        return self.post(storage, self.parts(storage, name, content))


def opened(options: StorageOptions) -> Iterator[Client]:
    clock = ManualClock()
    with running_sandbox(storage=options, clock=clock) as server:
        client = Client(server, clock)
        with client.http:
            yield client


@pytest.fixture
def s3() -> Iterator[Client]:
    yield from opened(
        StorageOptions(size_limit=1000, allowed_extensions=("txt", "PNG"))
    )


@pytest.fixture
def local() -> Iterator[Client]:
    yield from opened(StorageOptions(provider="local"))


def key_of(answer: httpx.Response) -> str:
    if answer.headers["content-type"].startswith("application/json"):
        return str(answer.json()["key"])
    found = ElementTree.fromstring(answer.content).findtext("Key")
    assert found is not None
    return found


def error_of(answer: httpx.Response) -> str:
    root = ElementTree.fromstring(answer.content)
    assert root.tag == "Error"
    return f"{root.findtext('Code')}: {root.findtext('Message')}"


def test_what_the_storage_says_about_itself(s3: Client, local: Client) -> None:
    storage = s3.storage()
    assert storage["sizeLimit"] == 1000
    assert storage["allowedExtensions"] == ["txt", "PNG"]
    assert storage["providerParameters"]["success_action_status"] == 201
    assert storage["providerParameters"]["key"].endswith("/${filename}")
    # One above what a GraphQL Int may be, as the real service says.
    assert local.storage()["sizeLimit"] == 2**31
    assert set(local.storage()["providerParameters"]) == {
        "key",
        "X-Xurrent-expiration",
        "X-Xurrent-signature",
    }


def test_wrong_uploads_are_refused_with_the_reason(s3: Client) -> None:
    storage = s3.storage()
    right = s3.parts(storage, "a.txt", b"x")

    def refused(parts: Parts, **headers: str) -> str:
        answer = s3.post(storage, parts, **headers)
        assert 400 <= answer.status_code < 500
        return error_of(answer)

    assert "takes no authorization header" in refused(right, **s3.credentials)
    assert "in this order" in refused([right[1], right[0], *right[2:]])
    assert "in this order" in refused([right[0], right[2], right[1], *right[3:]])
    assert "in this order" in refused([*right[:3], *right[4:]])
    extra: Parts = [("more", (None, b"1", None))]
    assert "in this order" in refused([*right[:-1], *extra, right[-1]])
    assert "must be the file" in refused([*right, *extra])
    assert "must be the file" in refused(right[:-1])
    assert "Policy: key" in refused([p for p in right if p[0] != "key"])
    changed: Parts = [("acl", (None, b"public-read", None))]
    assert "Policy: acl" in refused([right[0], *changed, *right[2:]])
    assert "EntityTooLarge" in refused(s3.parts(storage, "a.txt", b"x" * 1000))
    assert "'exe' are not allowed" in refused(s3.parts(storage, "a.exe", b"x"))
    s3.clock.advance(3601)
    assert "Policy expired" in refused(right)


@pytest.mark.parametrize(
    ("content_type", "body", "part"),
    [
        ("application/json", b"{}", "not multipart/form-data"),
        ("multipart/form-data; boundary=x", b"nonsense", "MalformedPOSTRequest"),
        (
            "multipart/form-data; boundary=x",
            b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1',
            "must be the file",
        ),
    ],
)
def test_bodies_that_are_no_upload(
    s3: Client, content_type: str, body: bytes, part: str
) -> None:
    answer = s3.http.post(
        s3.storage()["uploadUri"], content=body, headers={"content-type": content_type}
    )
    assert answer.status_code == 400
    assert part in error_of(answer)


NOTE = """mutation ($input: NoteCreateInput!) { noteCreate(input: $input) {
  errors { path message } note { textAttachments(first: 5) { nodes {
  id key filename size inline expiringUrl } } } } }"""


@pytest.mark.parametrize("kind", ["s3", "local"])
def test_an_upload_can_be_attached_and_downloaded(
    kind: str, request: pytest.FixtureRequest
) -> None:
    client: Client = request.getfixturevalue(kind)
    owner = client.query("{ requests(first: 1) { nodes { id } } }")
    given = {"ownerId": owner["requests"]["nodes"][0]["id"], "text": "see"}
    key = key_of(client.upload("df & more.txt", b"content"))
    attachment = {"key": key, "size": 7, "inline": True}
    made = client.query(NOTE, input={**given, "attachments": [attachment]})
    (found,) = made["noteCreate"]["note"]["textAttachments"]["nodes"]
    assert found["key"] == key
    assert found["filename"] == "df & more.txt"
    assert found["size"] == 7
    assert found["inline"] is True
    answer = client.http.get(found["expiringUrl"])
    assert answer.content == b"content"
    assert answer.headers["content-type"] == "text/plain"
    with_token = client.http.get(found["expiringUrl"], headers=client.credentials)
    assert with_token.status_code == 400
    forged = found["expiringUrl"].replace("df", "other")
    assert client.http.get(forged).status_code == 403
    client.clock.advance(3601)
    assert client.http.get(found["expiringUrl"]).status_code == 403


def test_made_up_attachments_can_be_downloaded_too(s3: Client) -> None:
    nodes = s3.query(
        "{ people(first: 100) { nodes { customFieldsAttachments(first: 2) { nodes "
        "{ size expiringUrl } } } } }"
    )["people"]["nodes"]
    files = [f for n in nodes for f in n["customFieldsAttachments"]["nodes"]]
    small = min(files, key=lambda file: file["size"])
    assert len(s3.http.get(small["expiringUrl"]).content) == small["size"]
