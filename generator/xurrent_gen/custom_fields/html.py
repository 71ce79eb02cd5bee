"""Reads the HTML of a form: the one place that knows a parser of HTML.

A form is what a browser makes of the markup, so the parser is one that follows the
standard as browsers do. Scripts are not run: they may still change at run time what is
required, visible or offered, so nothing here is more than likely.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from xurrent_gen.custom_fields.model import Form, FormField, Kind, Option
from xurrent_gen.printable import UNPRINTABLE

_FIELDS = (
    "input, select, textarea, .rich-text, [class*='-suggest'], [data-custom-view], "
    "[data-filterable-name]"
)
"""Selects all elements that may be fields."""
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
_SUGGEST = re.compile(r"(?P<record>[a-z][a-z0-9_-]*)-suggest")
_APART = frozenset({"label", "option", "script", "style", "template"})
"""Elements whose text is none of the element around them."""
_BLANKS = re.compile(r"\s+")


def read_form(html: str) -> Form:
    """The fields of a form, in their order; raises nothing, whatever the text is."""
    # A lone surrogate is in no document that a browser reads.
    tree = LexborHTMLParser(html.encode("utf-8", "replace").decode())
    labels = {each.attributes["for"]: each for each in tree.css("label[for]")[::-1]}
    fields: dict[str, FormField] = {}
    unread: dict[str, None] = {}
    # An element that several of the selectors match is found several times.
    for node in {each.mem_id: each for each in tree.css(_FIELDS)}.values():
        classes = _words(node)
        kind = _kind(node, classes)
        field_id = node.attributes.get("id") or ""
        if kind is None:
            continue
        if not field_id.strip():
            unread[f"{_named(node)} without id"] = None
        elif not isinstance(kind, Kind):
            unread[f"{kind} {field_id!r}"] = None
        elif field_id in fields:
            unread[f"a second field {field_id!r}"] = None
        else:
            if kind is Kind.JSON:
                unread[f"{_named(node)} {field_id!r}"] = None
            label = labels.get(field_id) or _label_around(node) or _label_of_row(node)
            text = _text(label) if label else ""
            fields[field_id] = _field(node, classes, kind, field_id, text)
    return Form(tuple(fields.values()), tuple(unread))


def _around(node: LexborNode) -> Iterator[LexborNode]:
    """The element and those around it, from the inside out."""
    above: LexborNode | None = node
    while above is not None:
        yield above
        above = above.parent


def _label_around(node: LexborNode) -> LexborNode | None:
    """The label around a field, unless it is for another one."""
    label = next((each for each in _around(node) if each.tag == "label"), None)
    return None if label is None or label.attributes.get("for") else label


def _label_of_row(node: LexborNode) -> LexborNode | None:
    """The label of the row, if it is the only one and for no field."""
    row = _row(node)
    if row is None:
        return None
    inside = [(each, _row(each)) for each in row.css("label")]
    own = [each for each, its in inside if its and its.mem_id == row.mem_id]
    return own[0] if len(own) == 1 and not own[0].attributes.get("for") else None


def _row(node: LexborNode) -> LexborNode | None:
    return next((each for each in _around(node) if "row" in _words(each)), None)


def _text(node: LexborNode) -> str:
    """Text of an element as a reader sees it, without the mark of what is required."""
    parts: list[str] = []
    pending = [*node.iter(include_text=True)][::-1]
    while pending:
        each = pending.pop()
        if each.is_text_node:
            parts.append(each.text_content or "")
        elif each.tag not in _APART:
            pending += [*each.iter(include_text=True)][::-1]
    text = UNPRINTABLE.sub(" ", "".join(parts))
    return _BLANKS.sub(" ", text).strip().rstrip("*:").strip()


def _kind(node: LexborNode, classes: frozenset[str]) -> Kind | str | None:
    """The kind of a field; words for one that has no value of its own, or ``None``."""
    given = (node.attributes.get("type") or "").strip().lower()
    if "data-custom-view" in node.attributes or _record(classes) is not None:
        return Kind.RECORD
    if node.tag == "textarea" or "rich-text" in classes:
        return Kind.TEXT
    if node.tag == "select":
        return Kind.OPTION
    if node.tag != "input":
        return Kind.JSON if "data-filterable-name" in node.attributes else None
    if given in _WITHOUT_VALUE:
        return None
    if given == "radio":
        return "radio buttons"
    if given in _NUMBERS:
        step = (node.attributes.get("step") or "1").strip()
        return Kind.INT if step.isdecimal() else Kind.DECIMAL
    if given in _TEXTS:
        return next((_CLASSES[word] for word in _CLASSES if word in classes), Kind.TEXT)
    return _INPUTS.get(given, Kind.JSON)


def _field(
    node: LexborNode, classes: frozenset[str], kind: Kind, field_id: str, label: str
) -> FormField:
    attributes = node.attributes
    options = tuple(_options(node)) if kind is Kind.OPTION else ()
    many = kind is Kind.OPTION and "multiple" in attributes
    if kind in (Kind.OPTION, Kind.RECORD):
        many = many or _is_on(attributes.get("data-multiple", "false"))
    filter_name = (attributes.get("data-filterable-name") or "").strip()
    marks = (each.attributes for each in _around(node))
    filterable = next(
        (m["data-filterable"] for m in marks if "data-filterable" in m), "0"
    )
    is_secret = _is_on(attributes.get("data-secret", "false"))
    return FormField(
        id=field_id,
        kind=Kind.TEXT if kind is Kind.OPTION and not options else kind,
        label=label,
        is_required="required" in classes or "required" in attributes,
        is_many=many,
        is_secret=is_secret or attributes.get("type") == "password",
        options=options,
        record=_record(classes) or "",
        filter_name=filter_name if _is_on(filterable) else "",
    )


def _options(node: LexborNode) -> Iterator[Option]:
    seen: set[str] = set()
    for option in node.css("option"):
        label, attributes = _text(option), option.attributes
        value = (attributes["value"] or "") if "value" in attributes else label
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
