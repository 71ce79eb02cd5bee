"""``custom-fields.json``: the UI extensions of an account, as a package stores them.

The file has the original HTML of the forms, so that a later xurrent-gen can read more of
it; only members that are not needed are left out. A response of the API to a query of
``uiExtensions`` can be read, too.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Final, cast

from xurrent_gen.custom_fields.html import read_form
from xurrent_gen.custom_fields.model import DEFINITIONS_FILE, Extension, Form
from xurrent_gen.errors import Issue, SourceFileError, warning

_ADVICE: Final = (
    "name a file with the UI extensions of an account, as custom-fields.json in the "
    "folder of a package holds them"
)
_DESIGNER: Final = "made with the designer, whose forms are documented nowhere"


def read_definitions(path: Path) -> bytes:
    """Read the definitions in a file, in canonical form.

    Raises ``xurrent_gen.errors.SourceFileError``.
    """
    try:
        return canonical(path.read_bytes())
    except OSError as error:
        problem = error.strerror or "it cannot be read"
    except (ValueError, RecursionError) as error:
        problem = str(error) or "it is no JSON"
    raise SourceFileError(
        f"the definitions of custom fields cannot be used: {problem}",
        where=str(path),
        remedy=_ADVICE,
    )


def canonical(text: bytes | str) -> bytes:
    """Parse definitions from JSON; raises ``ValueError`` if it has none."""
    return definitions_of(_nodes(json.loads(text)))


def definitions_of(nodes: Iterable[object]) -> bytes:
    """Return the definitions of UI extensions from the nodes of a GraphQL response."""
    stored = [_stored_extension(node) for node in nodes]
    stored.sort(key=lambda each: [str(each[k]) for k in ("category", "name", "id")])
    text = json.dumps({"extensions": stored}, indent=1, ensure_ascii=False)
    return f"{text}\n".encode("utf-8", "replace")


def extensions_of(definitions: bytes) -> tuple[Extension, ...]:
    """The extensions in definitions."""
    if not definitions:
        return ()
    document = cast("dict[str, list[dict[str, str]]]", json.loads(definitions))
    return tuple(map(_extension, document["extensions"]))


def chosen(definitions: bytes, names: Sequence[str]) -> tuple[bytes, tuple[Issue, ...]]:
    """Select the definitions by names or ids, or all; with issues for unknown names."""
    if not names:
        return definitions, ()
    nodes = _nodes(json.loads(definitions))
    listed = [cast("dict[str, object]", node) for node in nodes]
    known = [str(each["name"]) for each in listed]
    matching = [e for e in listed if e["name"] in names or e["id"] in names]
    matched = {each[key] for each in matching for key in ("name", "id")}
    issues = tuple(
        warning(
            "",
            f"there is no UI extension {name!r}",
            f"correct ui-extensions; there are: {', '.join(known) or 'none'}",
        )
        for name in names
        if name not in matched
    )
    return definitions_of(matching), issues


def bundled() -> bytes:
    """The definitions that the sandbox serves."""
    data = files("xurrent_gen.data") / DEFINITIONS_FILE
    return canonical(data.read_bytes())


def unread_form_warnings(extensions: Iterable[Extension]) -> Iterator[Issue]:
    """Yield warnings about parts of forms that could not be read."""
    for each in extensions:
        for problem in each.form.unread:
            yield warning(
                "",
                f"custom fields of {each.name!r} stay raw: {problem}",
                "they are read by id: record.custom[...]",
            )


def _extension(stored: Mapping[str, object]) -> Extension:
    lines = cast("list[str]", stored["html"])
    form = read_form("\n".join(lines))
    if stored.get("designer"):
        form = Form(form.fields, (_DESIGNER, *form.unread))
    texts = {k: str(stored[k]) for k in ("id", "name", "category", "title")}
    return Extension(form=form, **texts)


def _stored_extension(node: object) -> dict[str, object]:
    if not isinstance(node, dict):
        raise ValueError("a UI extension is an object")
    each = cast("dict[str, object]", node)
    active = each.get("activeVersion")
    version = cast("dict[str, object]", active if isinstance(active, dict) else each)
    html = version.get("html") or ""
    if isinstance(html, list):
        html = "\n".join(map(str, cast("list[object]", html)))
    texts = {k: str(each.get(k) or "") for k in ("id", "name", "category", "title")}
    if not texts["id"] or not texts["name"]:
        raise ValueError("a UI extension has an id and a name")
    designer = version.get("formDefinition") is not None or version.get("designer")
    stored: dict[str, object] = {**texts, "html": str(html).split("\n")}
    return {**stored, "designer": True} if designer else stored


def _nodes(document: object) -> list[object]:
    """Return the list of extensions, without the objects around it."""
    for key in ("data", "uiExtensions", "extensions", "nodes"):
        if isinstance(document, dict) and key in document:
            document = cast("dict[str, object]", document)[key]
    if not isinstance(document, list):
        raise ValueError("it holds no list of extensions")
    return cast("list[object]", document)
