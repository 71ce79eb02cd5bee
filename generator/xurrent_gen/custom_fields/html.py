"""Reads the HTML of a form: the one place that knows a parser of HTML.

A form is what a browser makes of the markup, so the parser is one that follows the
standard as browsers do. Scripts are not run: they may still change at run time what is
required, visible or offered, so nothing here is more than likely.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from selectolax.lexbor import LexborHTMLParser, LexborNode

from xurrent_gen.custom_fields.model import Form, FormField, Kind, Option
from xurrent_gen.printable import UNPRINTABLE

_MOST = 1 << 20
"""So much is read; the service itself stops at 64 KB."""

_TEXTS = frozenset({"text", "email", "search", "tel", "url", "password", ""})
_CLASSES = {"date": Kind.DATE, "date-time": Kind.DATETIME, "time": Kind.TIME}
_INPUTS = {
    "checkbox": Kind.FLAG,
    "date": Kind.DATE,
    "datetime-local": Kind.DATETIME,
    "time": Kind.TIME,
}
_NUMBERS = frozenset({"number", "range"})
_WITHOUT_VALUE = frozenset({"button", "submit", "reset", "image"})
_NO_FIELDS = frozenset({"script", "style", "template", "title", "head"})
_SUGGEST = re.compile(r"(?P<record>[a-z][a-z0-9_-]*)-suggest")
_FIELD_MARKS = frozenset({"data-filterable-name", "data-custom-view"})
_BLANKS = re.compile(r"\s+")


@dataclass(eq=False, slots=True)
class _Place:
    """Facts about an element that come from the elements above it."""

    label: _Text | None = None
    """The label around it."""
    row: list[tuple[str | None, _Text]] = field(
        default_factory=list[tuple[str | None, "_Text"]]
    )
    """The labels of its row: what each is for, and its text."""
    is_filterable: bool = False
    is_row: bool = False
    options: list[tuple[str | None, _Text]] | None = None
    """List that receives the options of a select."""


@dataclass(eq=False, slots=True)
class _Text:
    """Text of an element as a reader sees it, without the mark of what is required."""

    parts: list[str] = field(default_factory=list[str])

    def __str__(self) -> str:
        text = UNPRINTABLE.sub(" ", "".join(self.parts))
        return _BLANKS.sub(" ", text).strip().rstrip("*:").strip()


@dataclass(eq=False, slots=True)
class _Found:
    """An element that may be a field."""

    node: LexborNode
    kind: Kind | str
    place: _Place
    options: list[tuple[str | None, _Text]]


def read_form(html: str) -> Form:
    """The fields of a form, in their order; raises nothing, whatever the text is."""
    if len(html) > _MOST:
        return Form(unread=(f"HTML of {len(html):,} characters",))
    # A lone surrogate is in no document that a browser reads.
    tree = LexborHTMLParser(html.encode("utf-8", "replace").decode())
    labels: dict[str, _Text] = {}
    found = list(_walk(tree.root, labels))
    fields: dict[str, FormField] = {}
    unread: dict[str, None] = {}
    for each in found:
        field_id = each.node.attributes.get("id") or ""
        if not field_id.strip():
            unread[f"{_named(each.node)} without id"] = None
        elif not isinstance(each.kind, Kind):
            unread[f"{each.kind} {field_id!r}"] = None
        elif field_id in fields:
            unread[f"a second field {field_id!r}"] = None
        else:
            if each.kind is Kind.JSON:
                unread[f"{_named(each.node)} {field_id!r}"] = None
            fields[field_id] = _field(each, field_id, each.kind, labels)
    return Form(tuple(fields.values()), tuple(unread))


def _walk(root: LexborNode | None, labels: dict[str, _Text]) -> Iterator[_Found]:
    """All elements that may be fields; notes ``labels`` by what they are for.

    Once over the document, without recursion: it may nest as deep as it is long.
    """
    node, places = root, [_Place()]
    texts: list[_Text | None] = [None]
    while node is not None:
        place, text = places[-1], texts[-1]
        if node.is_element_node:
            classes = _words(node)
            place, text = _below(node, classes, place, text, labels)
            kind = _kind(node, classes)
            if kind is not None:
                options = list[tuple[str | None, _Text]]()
                if kind is Kind.OPTION:
                    place = replace(place, options=options)
                yield _Found(node, kind, place, options)
        elif text is not None and node.is_text_node:
            text.parts.append(node.text_content or "")
        child = None if node.tag in _NO_FIELDS else node.child
        if child is not None:
            places.append(place)
            texts.append(text)
            node = child
            continue
        following = node.next
        while following is None and len(places) > 1 and node is not None:
            places.pop()
            texts.pop()
            node = node.parent
            following = node.next if node is not None else None
        node = following


def _below(
    node: LexborNode,
    classes: frozenset[str],
    place: _Place,
    text: _Text | None,
    labels: dict[str, _Text],
) -> tuple[_Place, _Text | None]:
    """Facts and text that apply to an element and to those below it."""
    attributes = node.attributes
    if "data-filterable" in attributes:
        on = _is_on(attributes["data-filterable"])
        place = replace(place, is_filterable=on)
    if "row" in classes:
        place = replace(place, row=[], is_row=True)
    if node.tag == "label":
        text = _Text()
        target = attributes.get("for")
        if target:
            labels.setdefault(target, text)
        if place.is_row:
            place.row.append((target, text))
        # What it is for is its only field, also around others.
        place = replace(place, label=None if target else text)
    elif node.tag == "option" and place.options is not None:
        text = _Text()
        value = attributes.get("value") or "" if "value" in attributes else None
        place.options.append((value, text))
    return place, text


def _kind(node: LexborNode, classes: frozenset[str]) -> Kind | str | None:
    """The kind of a field; words for one that has no value of its own, or ``None``."""
    tag = node.tag
    if "data-custom-view" in node.attributes or _record(classes) is not None:
        return Kind.RECORD
    if tag == "textarea" or "rich-text" in classes:
        return Kind.TEXT
    if tag == "select":
        return Kind.OPTION
    if tag == "input":
        return _input(node, classes)
    marked = _FIELD_MARKS & node.attributes.keys()
    return Kind.JSON if marked else None


def _input(node: LexborNode, classes: frozenset[str]) -> Kind | str | None:
    given = (node.attributes.get("type") or "").strip().lower()
    if given in _WITHOUT_VALUE:
        return None
    if given == "radio":
        return "radio buttons"
    if given in _NUMBERS:
        step = (node.attributes.get("step") or "1").strip()
        return Kind.INT if step.isdecimal() else Kind.DECIMAL
    if given in _TEXTS:
        for word, kind in _CLASSES.items():
            if word in classes:
                return kind
        return Kind.TEXT
    return _INPUTS.get(given, Kind.JSON)


def _field(
    found: _Found, field_id: str, kind: Kind, labels: dict[str, _Text]
) -> FormField:
    attributes, classes = found.node.attributes, _words(found.node)
    options = tuple(_options(found.options)) if kind is Kind.OPTION else ()
    many = kind is Kind.OPTION and "multiple" in attributes
    if kind in (Kind.OPTION, Kind.RECORD):
        many = many or _is_on(attributes.get("data-multiple", "false"))
    filter_name = (attributes.get("data-filterable-name") or "").strip()
    return FormField(
        id=field_id,
        kind=Kind.TEXT if kind is Kind.OPTION and not options else kind,
        label=_label(found, field_id, labels),
        is_required="required" in classes or "required" in attributes,
        is_many=many,
        is_secret=_is_on(attributes.get("data-secret", "false"))
        or attributes.get("type") == "password",
        options=options,
        record=_record(classes) or "",
        filter_name=filter_name if found.place.is_filterable else "",
    )


def _label(found: _Found, field_id: str, labels: dict[str, _Text]) -> str:
    """The label for a field, around it, or the only one of its row."""
    text = labels.get(field_id) or found.place.label
    row = found.place.row
    if text is None and len(row) == 1 and row[0][0] is None:
        text = row[0][1]
    return str(text or "")


def _options(found: list[tuple[str | None, _Text]]) -> Iterator[Option]:
    seen: set[str] = set()
    for given, text in found:
        label = str(text)
        value = label if given is None else given
        # Without a value it stands for none, and asks to choose.
        if value and value not in seen:
            seen.add(value)
            yield Option(value, label or value)


def _record(classes: frozenset[str]) -> str | None:
    """Record that a suggest points to; empty where it does not say."""
    for word in sorted(classes):
        match = _SUGGEST.fullmatch(word)
        if match:
            return "" if match["record"] == "custom" else match["record"]
    return None


def _words(node: LexborNode) -> frozenset[str]:
    return frozenset((node.attributes.get("class") or "").lower().split())


def _is_on(value: str | None) -> bool:
    """Return whether an attribute is set: it is by its name alone, too."""
    return (value or "true").strip().lower() not in ("false", "0", "no")


def _named(node: LexborNode) -> str:
    given = (node.attributes.get("type") or "").strip().lower()
    tag = node.tag or "an element"
    return f"{tag} of type {given!r}" if given and tag == "input" else str(tag)
