"""Changes in the forms of UI extensions, and their effect on programs."""

from __future__ import annotations

from collections.abc import Iterator

from xurrent_gen.analysis.surface import Element
from xurrent_gen.commands.diff.compare import Change, Kind, Level
from xurrent_gen.custom_fields.definitions import extensions_of
from xurrent_gen.custom_fields.model import Extension, FormField, record_of
from xurrent_gen.custom_fields.names import name_filters
from xurrent_gen.custom_fields.plan import Forms, named_forms
from xurrent_gen.feature_set import FeatureSet
from xurrent_gen.features import CUSTOM_FIELDS
from xurrent_gen.naming.names import Scope


def read_forms(definitions: bytes) -> Forms:
    """The forms in definitions as a package keeps them, and their names."""
    return named_forms(extensions_of(definitions), FeatureSet((CUSTOM_FIELDS,)))


def compare_forms(before: Forms, after: Forms) -> Iterator[Change]:
    """The changes that lead from one side to the other."""
    old = {each.id: each for each in before.extensions}
    new = {each.id: each for each in after.extensions}
    for key in sorted({*old, *new}):
        was, now = before.names.classes.get(key), after.names.classes.get(key)
        if was is None and now is not None:
            yield _change("safe", "added", now, now, element=Element.FORM)
        elif was is not None and now is None:
            yield _change("breaking", "removed", was, was, element=Element.FORM)
        elif was is not None and now is not None:
            if was != now:
                detail, element = f"now {now}", Element.FORM
                yield _change("breaking", "renamed", was, now, detail, element)
            yield from _fields(before, old[key], after, new[key])
    yield from _filters(before, after)


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
            yield from _renamed(before, after, (was.id, key), group)


def _renamed(
    before: Forms, after: Forms, key: tuple[str, str], group: str
) -> Iterator[Change]:
    """Python names that a newcomer took: programs that use them mean another thing now."""
    extension, field = key
    old, new = before.names, after.names
    pairs = [(old.fields[extension][field], new.fields[extension][field], group)]
    if key in old.enums and key in new.enums:
        enum = old.enums[key]
        pairs.append((enum, new.enums[key], ""))
        pairs.append((old.literals[key], new.literals[key], ""))
        members = new.members[key]
        pairs += [
            (name, members[value], enum)
            for value, name in old.members[key].items()
            if value in members
        ]
    for was, now, owner in pairs:
        if was != now:
            name = f"{owner}.{was}" if owner else was
            yield _change("breaking", "renamed", name, group, f"now {now}")


def _filters(before: Forms, after: Forms) -> Iterator[Change]:
    """The same for the names of filters, which all forms of a type of records share."""
    old, new = _filter_names(before), _filter_names(after)
    for record, names in old.items():
        for key, was in names.items():
            now = new.get(record, {}).get(key, was)
            if was != now:
                name = f"{record}.custom.{was}"
                yield _change("breaking", "renamed", name, record, f"now {now}")


def _filter_names(forms: Forms) -> dict[str, Scope]:
    found: dict[str, set[str]] = {}
    for extension in forms.extensions:
        names = {each.filter_name for each in extension.form.fields} - {""}
        found.setdefault(record_of(extension.category), set()).update(names)
    return {record: name_filters(sorted(names)) for record, names in found.items()}


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
    level: Level,
    kind: Kind,
    name: str,
    group: str,
    detail: str = "",
    element: Element = Element.FORM_FIELD,
) -> Change:
    return Change(level, kind, element, name, group, (name,), detail)


def _type(field: FormField) -> str:
    text = f"{field.kind.value} {field.record}".strip()
    return f"list of {text}" if field.is_many else text


def _labels(field: FormField) -> list[tuple[str, str]]:
    return [(each.value, each.label) for each in field.options]
