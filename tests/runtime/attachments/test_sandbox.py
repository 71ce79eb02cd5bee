"""Attachments of the reference package against the sandbox, with both providers."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest

from xurrent_gen.sandbox import RunningSandbox, StorageOptions, running_sandbox
from xurrent_sdk import XurrentClient

NAMES = ["df.txt", 'a & <b> quo"te\n – 東京.png']


@pytest.fixture(scope="module", params=["s3", "local"])
def sandbox(request: pytest.FixtureRequest) -> Iterator[RunningSandbox]:
    options = StorageOptions(request.param, 100_000, ("TXT", "png"))
    with running_sandbox(storage=options) as running:
        yield running


@pytest.mark.parametrize("name", NAMES)
def test_upload_attach_download(sandbox: RunningSandbox, name: str) -> None:
    with XurrentClient(**sandbox.client_settings) as client:
        file = client.attachments.upload(b"content", filename=name, inline=True)
        owner = client.query.requests().first()
        assert owner is not None
        note = client.mutation.note_create(
            owner_id=owner.id,
            text=file.markdown("what it shows"),
            attachments=[file],
            select=lambda n: [
                n.text_attachments.key,
                n.text_attachments.size,
                n.text_attachments.inline,
                n.text_attachments.expiring_url,
            ],
        )
        (attachment,) = note.text_attachments
        stored = (attachment.key, attachment.size, attachment.inline)
        assert stored == (file.key, 7, True)
        target = io.BytesIO()
        assert client.attachments.download(attachment, target) == 7
        assert target.getvalue() == b"content"
