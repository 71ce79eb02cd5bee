"""Versions of UI extensions: in preparation, active and archived."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xurrent_gen.sandbox.data.forms import EXTENSION, VERSION
from xurrent_gen.sandbox.data.values import Ref

if TYPE_CHECKING:
    from xurrent_gen.sandbox.data.store import Row
    from xurrent_gen.sandbox.data.writing import Writer

_BODY = ("html", "css", "javascript", "formDefinition")


def write_version(writer: Writer, extension: Ref, given: Row, *, created: bool) -> None:
    """Write the bodies of an input to the version in preparation, and activate it."""
    fields = writer.store.catalog.shape(EXTENSION).fields
    if "versions" not in fields:
        return
    versions = writer.links.members(extension, fields["versions"])
    found = [v for v in versions if _status(writer, v) == "being_prepared"]
    prepared = found[0] if found else None
    body = {name: given[name] for name in _BODY if name in given}
    if body or created:
        if prepared is None:
            numbers = [writer.store.value(v, "versionNr") for v in versions]
            latest = max((n for n in numbers if isinstance(n, int)), default=0)
            body |= {"uiExtension": extension, "status": "being_prepared"}
            body["versionNr"] = latest + 1
        made, _ = writer.prepare(VERSION, body, prepared)
        prepared = writer.write(VERSION, made, prepared)
    if prepared is not None and given.get("activate"):
        former = writer.store.value(extension, "activeVersion")
        if isinstance(former, Ref):
            _set(writer, former, {"status": "archived"})
        _set(writer, prepared, {"status": "active"})
        _set(writer, extension, {"activeVersion": prepared})


def _status(writer: Writer, version: Ref) -> object:
    return writer.store.value(version, "status")


def _set(writer: Writer, ref: Ref, values: Row) -> None:
    made, _ = writer.prepare(ref.type, values, ref)
    writer.write(ref.type, made, ref)
