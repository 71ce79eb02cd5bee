"""The UI extensions of the sandbox, and custom fields filled by their forms.

The extensions are in ``custom-fields.json`` of the package's data, as an account sends
them. Each has one version.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from xurrent_gen.custom_fields.definitions import bundled, extensions_of
from xurrent_gen.custom_fields.html import read_form
from xurrent_gen.custom_fields.model import Extension, FormField, Kind, record_of
from xurrent_gen.spelling import snake_case

from .values import EPOCH, Make, Ref, mix, salt

if TYPE_CHECKING:
    from .store import Row, Store

EXTENSION, VERSION = "UiExtension", "UiExtensionVersion"
_OWNERS = ("template", "shopArticle", "customCollection", "productCategory", "product")
"""Fields that lead to the record with the extension; by default the record itself."""
_RECORDS = {"person": "Person", "team": "Team", "organization": "Organization"}


@cache
def extensions() -> tuple[Extension, ...]:
    """The extensions in the order of their numbers, from 1."""
    return tuple(sorted(extensions_of(bundled()), key=lambda each: _number(each.id)))


def _number(node_id: str) -> int:
    padded = node_id + "=" * (-len(node_id) % 4)
    return int(urlsafe_b64decode(padded).decode().rpartition("/")[2])


@cache
def _html(version: int) -> str:
    by_id = {each["id"]: each["html"] for each in json.loads(bundled())["extensions"]}
    return "\n".join(by_id[extensions()[version - 1].id])


MADE: dict[tuple[str, str], Make] = {
    (EXTENSION, "name"): lambda n: extensions()[n - 1].name,
    (EXTENSION, "title"): lambda n: extensions()[n - 1].title or None,
    (EXTENSION, "category"): lambda n: extensions()[n - 1].category,
    (EXTENSION, "activeVersion"): lambda n: Ref(VERSION, n),
    (EXTENSION, "disabled"): lambda n: False,
    (EXTENSION, "account"): lambda n: Ref("Account", 1),
    (VERSION, "html"): _html,
    (VERSION, "formDefinition"): lambda n: None if _html(n) else {"form": n},
    (VERSION, "uiExtension"): lambda n: Ref(EXTENSION, n),
    (VERSION, "status"): lambda n: "active",
    (VERSION, "versionNr"): lambda n: 1,
}
"""Makers of the known fields of an extension and of a version."""


def linked(
    store: Store, owner: str, salted: int, usable: Callable[[Ref], bool]
) -> Make:
    """The maker of the extension of a type's records, which has their category."""
    category = snake_case(owner)

    @cache
    def matching() -> list[Ref]:
        refs = (Ref(EXTENSION, number) for number in store.table(EXTENSION).initial)
        return [r for r in refs if usable(r) and store.value(r, "category") == category]

    def make(number: int) -> object:
        bits, refs = mix(salted, number), matching()
        return refs[(bits >> 8) % len(refs)] if refs and bits % 8 else None

    return make


_form = cache(read_form)


def fields_of(store: Store, ref: Ref) -> tuple[FormField, ...] | None:
    """The fields of a record's form, None without a form."""
    makers = store.table(ref.type).makers
    names = [n for n in _OWNERS if n in makers]
    found = store.value(ref, names[0]) if names else ref
    for name in ("uiExtension", "activeVersion"):
        if not isinstance(found, Ref):
            return None
        found = store.value(found, name)
    html = store.value(found, "html") if isinstance(found, Ref) else None
    return _form(html).fields if isinstance(html, str) else None


def pairs(store: Store, ref: Ref, salted: int) -> list[Row]:
    """The custom fields of a record, or old values of a form that was unlinked."""
    fields = fields_of(store, ref)
    if fields is None:
        return _left(store, mix(salted, ref.number))
    rows: list[Row] = []
    for field in fields:
        bits = mix(salted ^ salt(field.id), ref.number)
        if bits % 5 == 0:
            continue
        value = None if bits % 11 == 1 else _value(store, field, bits >> 8)
        rows.append(store.custom_field(field.id, value))
    return rows


def _left(store: Store, bits: int) -> list[Row]:
    values: dict[str, object] = {
        "rack": f"R{bits % 40:02d}",
        "shelf": (bits >> 8) % 60,
        "critical": (bits >> 16) % 2 == 0,
        "colors": [("red", "green", "blue")[(bits >> 20) % 3], "grey"],
        "installed_on": f"2024-{(bits >> 24) % 12 + 1:02d}-{(bits >> 32) % 28 + 1:02d}",
    }
    return [
        store.custom_field(name, None if (bits >> (48 + index)) % 5 == 0 else value)
        for index, (name, value) in enumerate(values.items())
        if (bits >> (40 + index)) % 4
    ]


def _value(store: Store, field: FormField, bits: int) -> object:
    if not field.is_many:
        return _single(store, field, bits)
    values = (_single(store, field, bits + n * 7) for n in range(1 + bits % 2))
    return [*dict.fromkeys(values)]


def _single(store: Store, field: FormField, bits: int) -> object:
    day = EPOCH.replace(month=bits % 12 + 1, day=bits // 12 % 28 + 1)
    match field.kind:
        case Kind.INT:
            return bits % 42 + 1
        case Kind.DECIMAL:
            return bits % 4000 / 4
        case Kind.FLAG:
            return bits % 2 == 0
        case Kind.DATE:
            return f"{day:%Y-%m-%d}"
        case Kind.DATETIME:
            return f"{day:%Y-%m-%dT%H:%M:%SZ}"
        case Kind.TIME:
            return f"{bits % 24:02}:{bits // 24 % 4 * 15:02}"
        case Kind.OPTION:
            return field.options[bits % len(field.options)].value
        case Kind.RECORD:
            target = _RECORDS.get(field.record, "Person")
            return store.node_id(Ref(target, bits % 40 + 1))
        case _:
            text = f"{field.label or field.id} {bits % 90}"
            return "***" if field.is_secret else text


def filter_field(store: Store, ref: Ref, name: object) -> FormField | None:
    """Field of a record's form with a filter name, None when there is none."""
    fields = fields_of(store, ref)
    if fields is None:
        # A record without a form may have old values: use any form of its category.
        own = [e.form for e in extensions() if record_of(e.category) == ref.type]
        fields = tuple(field for form in own for field in form.fields)
    return next((field for field in fields if field.filter_name == name), None)
