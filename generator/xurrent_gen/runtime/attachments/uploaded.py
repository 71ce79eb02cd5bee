"""The result of an upload, which can be used as an ``AttachmentInput``."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias
from urllib.parse import quote

Progress: TypeAlias = Callable[[int, int | None], object]
"""Called with the bytes of the file that were sent, and their total.

It starts again with each attempt. The async client awaits its result.
"""


@dataclass(frozen=True, slots=True)
class UploadedFile:
    """A file in the account's storage, not attached to anything yet."""

    key: str
    """The storage key."""
    size: int
    """The size in bytes."""
    filename: str
    content_type: str
    inline: bool = False
    """True if the file is shown inside a rich text that refers to it."""

    def markdown(self, alt: str = "") -> str:
        """Return the Markdown that shows this image or video inside of rich text.

        ``alt`` describes it to those who cannot see it. Upload it with ``inline=True``,
        put this into the note, and list the file in the attachments of the same note::

            image = client.attachments.upload("disk.png", inline=True)
            client.mutation.note_create(
                owner_id=request.id, text=image.markdown("Disk usage"), attachments=[image]
            )
        """
        described = re.sub(r"[\[\]\\]", r"\\\g<0>", " ".join(alt.split()))
        # Only what would end the address is escaped: the rest must equal the key.
        ends = r'[\s()<>"\\\x00-\x1f\x7f]'
        address = re.sub(ends, lambda found: quote(found[0], ""), self.key)
        return f"![{described}]({address})"

    def __graphql_input__(self) -> dict[str, object]:
        return {"key": self.key, "size": self.size, "inline": self.inline}
