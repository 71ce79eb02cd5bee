"""One way to run uploads and downloads on both clients, over a network or a fake."""

from __future__ import annotations

from typing import Any

from tests.support import harness
from tests.support.harness import TOKEN
from xurrent_gen.runtime.attachments.facade import AsyncAttachments, Attachments
from xurrent_gen.runtime.attachments.uploaded import UploadedFile
from xurrent_gen.runtime.client.client import AsyncClient
from xurrent_gen.runtime.http.fake import Reply
from xurrent_gen.runtime.http.retry import RetryPolicy

LOCAL_URL = "https://widget.xurrent.com/uploads?secret=in-the-address-of-it"
STORAGE_URL = "https://storage.example.com/bucket?secret=in-the-address-of-it"
PARAMETERS: dict[str, object] = {
    "key": "attachments/1/${filename}",
    "policy": "a-signed-policy-that-nobody-may-see",
    "success_action_status": 201,
    "x-amz-signature": "a-signature-that-nobody-may-see",
}
SECRETS = (
    TOKEN,
    "a-signed-policy",
    "a-signature-that",
    "in-the-address-of-it",
)


class World(harness.World):
    """A client of either kind and its attachments, on a script or on the network."""

    @property
    def attachments(self) -> Any:
        if isinstance(self.client, AsyncClient):
            return AsyncAttachments(self.client)
        return Attachments(self.client)

    def upload(self, source: object, **options: Any) -> UploadedFile:
        done = self.run(self.attachments.upload(source, **options))
        assert isinstance(done, UploadedFile)
        return done

    def download(self, attachment: object, to: object, **options: Any) -> int:
        size = self.run(self.attachments.download(attachment, to, **options))
        assert isinstance(size, int)
        return size


def storage_reply(**changes: object) -> Reply:
    """What GraphQL says of the storage."""
    local = str(changes.get("provider")).lower() == "local"
    storage: dict[str, object] = {
        "uploadUri": LOCAL_URL if local else STORAGE_URL,
        "provider": "s3",
        "providerParameters": PARAMETERS,
        "sizeLimit": 2**31,
        "allowedExtensions": [],
        **changes,
    }
    return Reply({"data": {"attachmentStorage": storage}})


def xml_reply(body: str, status: int = 201) -> Reply:
    return Reply(body.encode(), status, {"Content-Type": "application/xml"})


def taken(key: str = "attachments/1/df.txt") -> Reply:
    return xml_reply(f"<PostResponse><Key>{key}</Key></PostResponse>")


ONCE = RetryPolicy(attempts=1)
