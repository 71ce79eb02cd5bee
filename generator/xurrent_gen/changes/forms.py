"""What changed in the forms of UI extensions, and what that does to programs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from xurrent_gen.changes.compare import Change, Kind
from xurrent_gen.changes.surface import Element
from xurrent_gen.features import BUILT, CUSTOM_FIELDS
from xurrent_gen.naming.forms import FormNames, name_forms
from xurrent_gen.schema.diff import Level
from xurrent_gen.ui_extensions.definitions import extensions_of
from xurrent_gen.ui_extensions.model import Extension, FormField


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms of one side by the ids of their extensions, and their names."""

    extensions: Mapping[str, Extension]
    names: FormNames


def read_forms(definitions: bytes) -> Forms:
    """The forms in definitions as a package keeps them."""
    extensions = extensions_of(definitions)
    lent = BUILT[CUSTOM_FIELDS].modules["custom_fields"].values()
    taken = frozenset(name for found in lent for name in found)
    by_id = {each.id: each for each in extensions}
    return Forms(by_id, name_forms(extensions, taken))


def compare_forms(before: Forms, after: Forms) -> Iterator[Change]:
    """The changes that lead from one side to the other."""
    for key in sorted({*before.extensions, *after.extensions}):
        was, now = before.extensions.get(key), after.extensions.get(key)
        if was is None or now is None:
            there = before if now is None else after
            name = there.names.classes[key]
            kind: Kind = "removed" if now is None else "added"
            level: Level = "breaking" if now is None else "safe"
            yield Change(level, kind, Element.FORM, name, name, (name,))
            continue
        old_name, new_name = before.names.classes[key], after.names.classes[key]
        if old_name != new_name:
            detail = f"now {new_name}"
            yield Change(
                "breaking",
                "renamed",
                Element.FORM,
                old_name,
                new_name,
                (old_name,),
                detail,
            )
        yield from _fields(before, was, after, now)


def _fields(
    before: Forms, was: Extension, after: Forms, now: Extension
) -> Iterator[Change]:
    old = {each.id: each for each in was.form.fields}
    new = {each.id: each for each in now.form.fields}
    group = after.names.classes[now.id]
    for key in sorted({*old, *new}):
        there = old.get(key) or new[key]
        side, extension = (before, was) if key in old else (after, now)
        name = f"{group}.{side.names.fields[extension.id][there.id]}"
        if key not in new:
            yield _change("breaking", "removed", name, group)
        elif key not in old:
            yield _change("safe", "added", name, group)
        else:
            yield from _altered(old[key], new[key], name, group)


def _altered(was: FormField, now: FormField, name: str, group: str) -> Iterator[Change]:
    if _type(was) != _type(now):
        detail = f"{_type(was)} → {_type(now)}"
        yield _change("breaking", "retyped", name, group, detail)
    gone = sorted({o.value for o in was.options} - {o.value for o in now.options})
    more = sorted({o.value for o in now.options} - {o.value for o in was.options})
    if was.options and now.options and gone:
        yield _change("breaking", "retyped", name, group, f"without {', '.join(gone)}")
    if was.options and now.options and more:
        yield _change("safe", "retyped", name, group, f"also {', '.join(more)}")
    if was.filter_name != now.filter_name:
        detail = f"filter {was.filter_name or 'none'} → {now.filter_name or 'none'}"
        level: Level = "breaking" if was.filter_name else "safe"
        yield _change(level, "renamed", name, group, detail)
    said = (was.label, was.is_required, was.is_secret, _labels(was))
    if said != (now.label, now.is_required, now.is_secret, _labels(now)):
        yield _change("safe", "described", name, group)


def _change(
    level: Level, kind: Kind, name: str, group: str, detail: str = ""
) -> Change:
    return Change(level, kind, Element.FORM_FIELD, name, group, (name,), detail)


def _type(field: FormField) -> str:
    text = f"{field.kind.value} {field.record}".strip()
    return f"list of {text}" if field.is_many else text


def _labels(field: FormField) -> list[tuple[str, str]]:
    return [(each.value, each.label) for each in field.options]
