"""Bodies of multipart/form-data, read by Starlette while they arrive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from xurrent_gen.sandbox.messages import Part, Upload, UploadRefused

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Mapping

_MAX_FIELD = 65_536
_MAX_FIELDS = 1_048_576


async def read_upload(
    headers: Mapping[str, str], stream: AsyncIterator[bytes], limit: int
) -> Upload:
    """Read an upload whose file is smaller than `limit` bytes; close it afterwards.

    Raises UploadRefused.
    """
    too_large = UploadRefused(
        "EntityTooLarge", f"The file must be smaller than {limit} bytes"
    )

    async def bounded() -> AsyncGenerator[bytes, None]:
        left = limit + _MAX_FIELDS
        async for chunk in stream:
            left -= len(chunk)
            if left < 0:
                raise too_large
            yield chunk

    kind = headers.get("content-type", "")
    if not kind.lower().startswith("multipart/form-data") or "boundary=" not in kind:
        raise UploadRefused(
            "MalformedPOSTRequest", "The body is not multipart/form-data"
        )
    parser = MultiPartParser(Headers(headers), bounded(), max_part_size=_MAX_FIELD)
    try:
        form = await parser.parse()
    except MultiPartException as error:
        raise UploadRefused("MalformedPOSTRequest", error.message) from None
    except ValueError as error:  # of the parser that Starlette uses
        raise UploadRefused("MalformedPOSTRequest", str(error)) from None
    parts: list[Part] = []
    for name, value in form.multi_items():
        if isinstance(value, UploadFile):
            parts.append(Part(name, "", _unescaped(value.filename or ""), value.file))
            if (value.size or 0) >= limit:
                value.file.close()
                raise too_large
        else:
            parts.append(Part(name, value))
    return Upload(parts)


def _unescaped(name: str) -> str:
    """A file name as browsers escape it: `%22`, `%0D`, `%0A`."""
    for escaped, plain in (("%22", '"'), ("%0D", "\r"), ("%0A", "\n")):
        name = name.replace(escaped, plain).replace(escaped.lower(), plain)
    return name
