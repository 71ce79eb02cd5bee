"""The result of an upload, which stands wherever an ``AttachmentInput`` does."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UploadedFile:
    """A file in the account's storage, not attached to anything yet."""

    key: str
    """The storage key."""
    size: int
    """Bytes."""
    filename: str
    content_type: str
    inline: bool = False
    """Whether it is shown inside a rich text that refers to it."""

    def __graphql_input__(self) -> dict[str, object]:
        return {"key": self.key, "size": self.size, "inline": self.inline}
