"""Read the HTML of a form; no other module uses an HTML parser.

Browsers define what a form is, so the parser follows the HTML standard as they do. Scripts
are not run. Since they may change which fields are required or visible and which options
exist, the result is only likely.
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
"""CSS selectors of elements that may be fields."""
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
"""Elements whose text does not belong to the surrounding element."""
_BLANKS = re.compile(r"\s+")


def read_form(html: str) -> Form:
    """Read the fields of a form, in their order; never raises, for any valid string."""
    tree = LexborHTMLParser(html)
    labels = {each.attributes["for"]: each for each in tree.css("label[for]")[::-1]}
    fields: dict[str, FormField] = {}
    unread: dict[str, None] = {}
    # An element that several selectors match is returned several times.
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
    """Yield the element and its ancestors, from the inside out."""
    above: LexborNode | None = node
    while above is not None:
        yield above
        above = above.parent


def _label_around(node: LexborNode) -> LexborNode | None:
    """Return the label around a field, unless it is for another field."""
    label = next((each for each in _around(node) if each.tag == "label"), None)
    return None if label is None or label.attributes.get("for") else label


def _label_of_row(node: LexborNode) -> LexborNode | None:
    """Return the label of the row if it is the only one and is for no other field."""
    row = _row(node)
    if row is None:
        return None
    inside = [(each, _row(each)) for each in row.css("label")]
    own = [each for each, its in inside if its and its.mem_id == row.mem_id]
    return own[0] if len(own) == 1 and not own[0].attributes.get("for") else None


def _row(node: LexborNode) -> LexborNode | None:
    return next((each for each in _around(node) if "row" in _words(each)), None)


def _text(node: LexborNode) -> str:
    """Return the visible text of an element, without the mark of required fields."""
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
    """Return the kind of a field; a description or ``None`` if it has no own value."""
    input_type = (node.attributes.get("type") or "").strip().lower()
    if "data-custom-view" in node.attributes or _record(classes) is not None:
        return Kind.RECORD
    if node.tag == "textarea" or "rich-text" in classes:
        return Kind.TEXT
    if node.tag == "select":
        return Kind.OPTION
    if node.tag != "input":
        return Kind.JSON if "data-filterable-name" in node.attributes else None
    if input_type in _WITHOUT_VALUE:
        return None
    if input_type == "radio":
        return "radio buttons"
    if input_type in _NUMBERS:
        step = (node.attributes.get("step") or "1").strip()
        return Kind.INT if step.isdecimal() else Kind.DECIMAL
    if input_type in _TEXTS:
        return next((_CLASSES[word] for word in _CLASSES if word in classes), Kind.TEXT)
    return _INPUTS.get(input_type, Kind.JSON)


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
        # An option without a value is a prompt, such as "Please choose".
        if value and value not in seen:
            seen.add(value)
            yield Option(value, label or value)


def _record(classes: frozenset[str]) -> str | None:
    """Return the record type of a suggest field, empty if unknown; ``None`` for others."""
    for word in sorted(classes):
        match = _SUGGEST.fullmatch(word)
        if match:
            return "" if match["record"] == "custom" else match["record"]
    return None


def _words(node: LexborNode) -> frozenset[str]:
    return frozenset((node.attributes.get("class") or "").lower().split())


def _is_on(value: str | None) -> bool:
    """Return whether an attribute is set, with or without a value."""
    return (value or "true").strip().lower() not in ("false", "0", "no")


def _named(node: LexborNode) -> str:
    input_type = (node.attributes.get("type") or "").strip().lower()
    tag = node.tag or "an element"
    return (
        f"{tag} of type {input_type!r}" if input_type and tag == "input" else str(tag)
    )
