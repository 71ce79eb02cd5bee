"""Changes of the public elements of a package, and their effect on Python programs.

A change is *breaking* when working or type-correct code may fail afterwards;
*dangerous* when code still runs but may behave differently; *safe* otherwise. That
differs from GraphQL's classes: a new optional argument is safe because arguments are
keywords, and a new enum value is safe because enums are open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

from xurrent_gen.analysis.surface import UNPAGED, Element, Offer, Offers
from xurrent_gen.ir.model import ListOf, Named, TypeRef

Level: TypeAlias = Literal["breaking", "dangerous", "safe"]
LEVELS: Final[tuple[Level, ...]] = ("breaking", "dangerous", "safe")
"""The levels, the most severe first."""

Kind: TypeAlias = Literal[
    "removed",
    "added",
    "renamed",
    "unnamed",
    "retyped",
    "required",
    "optional",
    "default",
    "deprecated",
    "undeprecated",
    "described",
]

UNCOUNTED: Final = "`count()` works no longer"
"""Detail of a change to a list that can no longer be counted."""
CALLED: Final = "paths have to call it now; without `select` it is not fetched"
"""Detail of a change to a field that takes arguments now."""

INPUTS = (Element.ARGUMENT, Element.INPUT_FIELD)


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one element.

    ``names`` are the removed, new or changed spellings in programs; ``detail`` describes
    the change, such as ``"str → str | None"``.
    """

    level: Level
    kind: Kind
    element: Element
    coordinate: str
    group: str
    names: tuple[str, ...]
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """All changes, sorted by record and coordinate, and the two schemas.

    ``settings`` are the changes caused by settings of the package, such as ``include``,
    and not by the schema. ``not_compared`` has the parts that could not be read, with the
    reasons.
    """

    changes: tuple[Change, ...]
    before: str = ""
    after: str = ""
    settings: tuple[Change, ...] = ()
    not_compared: tuple[str, ...] = ()

    @property
    def moved(self) -> tuple[Change, ...]:
        """The changes caused by the schema and by custom fields."""
        known = frozenset(self.settings)
        return tuple(each for each in self.changes if each not in known)

    def of(self, level: Level) -> tuple[Change, ...]:
        """The changes of one level."""
        return tuple(each for each in self.changes if each.level == level)

    @property
    def is_breaking(self) -> bool:
        """Return whether any change may break a program."""
        return any(each.level == "breaking" for each in self.changes)


def compare(old: Offers, new: Offers) -> tuple[Change, ...]:
    """Return the changes from one package, or its forms, to the other, sorted.

    An element that is removed or added with its parent is not listed; nor is a spelling
    whose beginning is removed.
    """
    return ordered(_changes(old, new))


def ordered(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Sort changes by record and coordinate."""
    return tuple(
        sorted(changes, key=lambda each: (each.group, each.coordinate, each.kind))
    )


def _changes(old: Offers, new: Offers) -> Iterator[Change]:
    # A type that is added, removed or of another kind is listed without its members.
    whole = {
        coordinate
        for coordinate in {*old, *new}
        if coordinate not in old
        or coordinate not in new
        or _is_another_kind(old[coordinate], new[coordinate])
    }
    gone = {name for each in old.values() for name in each.names}
    gone -= {name for each in new.values() for name in each.names}
    for coordinate in sorted({*old, *new}):
        was, now = old.get(coordinate), new.get(coordinate)
        offer = was or now
        assert offer is not None
        is_unseen = offer.element is Element.TYPE and not offer.names
        if offer.parent in whole or (is_unseen and (was is None or now is None)):
            continue
        if was is None:
            assert now is not None
            yield _added(now)
        elif now is None:
            yield _change("breaking", "removed", was, was.names)
        elif coordinate in whole:
            yield _reshaped(was, now)
        else:
            if "paging" not in (was.shape, now.shape):
                yield from _renamed(was, now, gone)
            yield from _altered(was, now)


def _is_another_kind(was: Offer, now: Offer) -> bool:
    has_kind = was.element in (Element.TYPE, Element.FORM_FIELD)
    return has_kind and was.shape != now.shape


def _change(
    level: Level, kind: Kind, offer: Offer, names: Iterable[str], detail: str = ""
) -> Change:
    where = offer.element, offer.coordinate, offer.group
    return Change(level, kind, *where, tuple(names), detail)


def _added(now: Offer) -> Change:
    if now.element in INPUTS and now.required:
        return _change("breaking", "added", now, now.names, "it has to be given")
    if now.element is Element.FRAGMENT:
        detail = "records of this type may come now"
        return _change("dangerous", "added", now, now.names, detail)
    return _change("safe", "added", now, now.names)


def _renamed(was: Offer, now: Offer, gone: set[str]) -> Iterator[Change]:
    """Return the change of spellings, without those whose beginning is removed, too."""
    lost = [
        name for name in was.names if name not in now.names and _owner(name) not in gone
    ]
    come = [name for name in now.names if name not in was.names]
    if lost and come:
        yield _change("breaking", "renamed", was, lost, f"now {', '.join(come)}")
    elif lost:
        yield _change("breaking", "unnamed", was, lost)


def _owner(name: str) -> str:
    """Return the beginning of a spelling: ``Person`` of ``Person.vip``, or the call of a
    keyword, or the keyword of a string."""
    keyword, quote, _ = name.partition('"')
    if quote:
        return f"{keyword})"
    call, bracket, _ = name.partition("(")
    return call if bracket else name.rpartition(".")[0]


def _altered(was: Offer, now: Offer) -> Iterator[Change]:
    if was.shape != now.shape:
        yield _reshaped(was, now)
    if now.is_called and not was.is_called:
        yield _change("breaking", "retyped", now, now.names, CALLED)
    if was.type is not None and now.type is not None:
        # A required field is also not null: both are one change, which is reported below.
        with_other_null = replace(now.type, nullable=not now.type.nullable)
        if was.required == now.required or was.type != with_other_null:
            yield from _retyped(was.type, now, now.type)
    if was.required != now.required:
        kind: Kind = "required" if now.required else "optional"
        level: Level = "breaking" if now.required else "safe"
        yield _change(level, kind, now, now.names)
    if was.default != now.default:
        detail = f"{was.default or 'none'} → {now.default or 'none'}"
        yield _change("dangerous", "default", now, now.names, detail)
    if was.deprecation != now.deprecation:
        if now.deprecation is None:
            yield _change("safe", "undeprecated", now, now.names)
        else:
            yield _change("safe", "deprecated", now, now.names, now.deprecation)
    if was.description != now.description:
        yield _change("safe", "described", now, now.names)


def _reshaped(was: Offer, now: Offer) -> Change:
    if {was.shape, now.shape} == {"", "counted"}:
        if now.shape:
            return _change("safe", "retyped", now, now.names, "`count()` works now")
        return _change("breaking", "retyped", now, now.names, UNCOUNTED)
    if not {"paging", UNPAGED}.isdisjoint({was.shape, now.shape}):
        now_pages = now.shape == "paging" or was.shape == UNPAGED
        detail = "it pages now" if now_pages else "it pages no longer"
        return _change("breaking", "retyped", was, was.names, detail)
    names = was.names or now.names
    return _change("breaking", "retyped", now, names, f"{was.shape} → {now.shape}")


def _retyped(was: TypeRef, now: Offer, new: TypeRef) -> Iterator[Change]:
    if was != new:
        fits = _fits(was, new) if now.element in INPUTS else _fits(new, was)
        level: Level = "safe" if fits else "breaking"
        detail = f"{_annotation(was)} → {_annotation(new)}"
        yield _change(level, "retyped", now, now.names, detail)


def _fits(narrow: TypeRef, wide: TypeRef) -> bool:
    """Return whether every value of ``narrow`` is a value of ``wide``."""
    if narrow.nullable and not wide.nullable:
        return False
    match narrow, wide:
        case ListOf(), ListOf():
            return _fits(narrow.item, wide.item)
        case Named(), Named():
            return narrow.name == wide.name
        case _:
            return False


def _annotation(ref: TypeRef) -> str:
    text = f"list[{_annotation(ref.item)}]" if isinstance(ref, ListOf) else ref.name
    return f"{text} | None" if ref.nullable else text
