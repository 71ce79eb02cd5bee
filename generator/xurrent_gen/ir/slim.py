"""Reduce a schema to the requested records and their dependencies.

*Requested* are the records that the chosen root fields and mutations return, and those
that a glob names. An object without an id (a period, a pair, a payload) is kept with its
owner. ``xurrent_gen.config.model.Edges`` decides about relations to any other record. No
reference is left dangling.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from fnmatch import fnmatchcase
from typing import NamedTuple, TypeVar

from xurrent_gen.config.model import Edges, Part
from xurrent_gen.errors import ConfigError
from xurrent_gen.ir.conventions import (
    DISPLAY_FIELDS,
    FEEDS,
    ID,
    NODE,
    NODE_ROOT,
    is_entity,
    listings_with_feeds,
)
from xurrent_gen.ir.model import (
    AbstractType,
    Field,
    InputType,
    Mutation,
    ObjectType,
    Schema,
)
from xurrent_gen.spelling import did_you_mean, snake_case

R = TypeVar("R", ObjectType, AbstractType)

NAMED = ""
"""Marks the reason of a record that a glob names directly."""


class Reason(NamedTuple):
    """The field that leads to a needed type, and the type with this field."""

    owner: str
    """Empty for the result of a root field, and for a record that a glob names."""
    field: str
    """Such as ``Person.team``; ``NAMED`` for a record that a glob names."""


@dataclass(frozen=True, slots=True)
class Slim:
    """A part of a schema, and the reasons for its content."""

    schema: Schema
    part: Part
    whole: Schema
    reasons: Mapping[str, Reason]
    """By needed type."""
    cut: Mapping[str, tuple[str, ...]]
    """Record that is left out, or a stub → the fields that lead to it."""
    stubs: frozenset[str]
    """The records that are reduced to id and name."""

    @property
    def absent(self) -> list[str]:
        """Relations that are left out of kept records, such as ``Person.site``."""
        there = {f"{t.name}.{f.name}" for t in self.schema.objects for f in t.fields}
        kept = {each.name for each in self.schema.objects}
        led = (field for fields in self.cut.values() for field in fields)
        return sorted(f for f in led if f not in there and f.partition(".")[0] in kept)


def slim_schema(schema: Schema, part: Part, *, must_match: bool = True) -> Slim:
    """Reduce ``schema`` to ``part``.

    Raises ``xurrent_gen.errors.ConfigError`` for a glob that matches nothing, unless
    ``must_match`` is false. The root field ``node`` is always kept, because nested
    connections need it. If the part ``follows``, archive and trash are kept with the
    listings of their records.
    """
    if part.is_whole:
        return Slim(schema, part, schema, {}, {}, frozenset())
    names = _Globs(schema)
    if must_match:
        names.require(part.include, "include")
        names.require(part.exclude, "exclude")
    barred = names.matching(part.exclude)
    chosen = names.matching(part.include or ["*"])
    if part.follows:
        roots = (each for each in schema.queries if each.name in chosen)
        if any(listings_with_feeds(schema, roots)):
            chosen.update(f.name for f in schema.queries if f.name in FEEDS)
    chosen -= barred
    return _Slimming(schema, part, chosen, barred).slim()


class _Globs:
    """The names that globs can match: root fields in both spellings, and records."""

    def __init__(self, schema: Schema) -> None:
        roots = [f.name for f in schema.queries]
        roots += [m.field.name for m in schema.mutations]
        self._spellings = {name: (name, snake_case(name)) for name in roots}
        self._spellings |= {t.name: (t.name, t.name) for t in schema.records}

    def matching(self, globs: Iterable[str]) -> set[str]:
        """Return the names that match any glob."""
        return {
            name
            for glob in globs
            for name, spellings in self._spellings.items()
            if any(fnmatchcase(each, glob) for each in spellings)
        }

    def require(self, globs: Iterable[str], where: str) -> None:
        """Raise ``ConfigError`` for a glob that matches nothing."""
        for glob in globs:
            if self.matching([glob]):
                continue
            known = [each for both in self._spellings.values() for each in both]
            guess = did_you_mean(glob.strip("*"), known)
            leave = "Else leave" if guess else "leave"
            raise ConfigError(
                f"{glob!r} matches no root field, no mutation and no record",
                where=where,
                remedy=f"{guess}{leave} it out: the schema may have lost it, which "
                "`xurrent-gen schema diff` shows",
            )


class _Form(Enum):
    WHOLE = auto()
    STUB = auto()
    OUT = auto()


class _Slimming:
    def __init__(
        self, schema: Schema, part: Part, chosen: set[str], barred: set[str]
    ) -> None:
        self._schema = schema
        self._part = part
        self._barred = barred
        self._seeds = sorted(chosen & schema.types.keys()) if part.include else []
        self._queries = [
            f for f in schema.queries if f.name == NODE_ROOT or f.name in chosen
        ]
        self._mutations = [m for m in schema.mutations if m.field.name in chosen]
        self._requested = chosen & schema.types.keys()
        for mutation in self._mutations:
            self._requested.update(self._returned(mutation))
        for root in self._queries:
            if root.type.base != NODE:
                self._requested.add(self._target(root))
        for named in schema.abstracts:
            is_requested = named.is_union and named.name in self._requested
            if is_requested and self._requested.isdisjoint(named.possible):
                self._requested.update(named.possible)
        # Both sets only grow, so the loop ends: then all kept parts are complete.
        self._dead: set[str] = set()
        self._dropped: set[tuple[str, str]] = set()
        self._reasons: Mapping[str, Reason] = {}

    def slim(self) -> Slim:
        self._reasons = self._reach()
        while self._drop_incomplete():
            self._reasons = self._reach()
        reasons = self._reasons
        built = replace(
            self._schema,
            queries=tuple(f for f in self._queries if self._is_kept(f)),
            mutations=tuple(self._mutation(m) for m in self._kept_mutations()),
            objects=tuple(
                self._record(t) for t in self._schema.objects if t.name in reasons
            ),
            abstracts=tuple(
                replace(self._record(t), possible=tuple(self._possible(t)))
                for t in self._schema.abstracts
                if t.name in reasons
            ),
            enums=tuple(t for t in self._schema.enums if t.name in reasons),
            scalars=tuple(t for t in self._schema.scalars if t.name in reasons),
            inputs=tuple(t for t in self._schema.inputs if t.name in reasons),
        )
        stubs = {name for name in reasons if self._form(name) is _Form.STUB}
        return Slim(
            built,
            self._part,
            self._schema,
            reasons,
            self._cut(),
            frozenset(stubs),
        )

    def _returned(self, mutation: Mutation) -> Iterator[str]:
        """Yield the records that a mutation returns, directly or in its payload."""
        payload = self._schema.types[mutation.field.type.base]
        yield payload.name
        if isinstance(payload, ObjectType) and not is_entity(payload):
            yield from map(self._target, payload.fields)

    def _target(self, field: Field) -> str:
        return self._schema.target_of(field.type)

    def _form(self, name: str) -> _Form:
        named = self._schema.types[name]
        if name in self._dead or name in self._barred:
            return _Form.OUT
        if isinstance(named, ObjectType) and named.connection is not None:
            is_out = self._form(named.connection.node) is _Form.OUT
            return _Form.OUT if is_out else _Form.WHOLE
        if not isinstance(named, ObjectType | AbstractType):
            return _Form.WHOLE
        if (
            name == NODE
            or self._part.edges is Edges.KEEP_ALL
            or self._is_kept_whole(named)
        ):
            return _Form.WHOLE
        return _Form.STUB if self._part.edges is Edges.KEEP_IDS else _Form.OUT

    def _is_kept_whole(self, named: ObjectType | AbstractType) -> bool:
        if named.name in self._requested:
            return True
        if isinstance(named, ObjectType):
            return not is_entity(named)
        members = (self._schema.types[name] for name in named.possible)
        return any(
            isinstance(each, ObjectType)
            and each.name not in self._barred
            and self._is_kept_whole(each)
            for each in members
        )

    def _is_kept(self, field: Field) -> bool:
        return self._form(field.type.base) is not _Form.OUT

    def _record(self, named: R) -> R:
        """Return the type with its kept fields and interfaces only."""
        fields, interfaces = self._fields(named), self._interfaces(named)
        return replace(named, fields=tuple(fields), interfaces=interfaces)

    def _fields(self, named: ObjectType | AbstractType) -> Iterator[Field]:
        if self._form(named.name) is _Form.STUB:
            yield from self._stub_fields(named)
            return
        for each in named.fields:
            if (named.name, each.name) not in self._dropped and self._is_kept(each):
                yield each

    def _stub_fields(self, named: ObjectType | AbstractType) -> Iterator[Field]:
        """Yield the id and the display name of a record."""
        bare = {
            each.name: each
            for each in named.fields
            if self._schema.is_leaf(each.type.base) and each.selectable_bare
        }
        display = next((name for name in DISPLAY_FIELDS if name in bare), None)
        if ID in bare:
            yield from (f for f in bare.values() if f.name in (ID, display))

    def _kept_mutations(self) -> Iterator[Mutation]:
        for mutation in self._mutations:
            result = self._schema.result_of(mutation)
            if self._is_kept(mutation.field) and self._form(result) is not _Form.OUT:
                yield mutation

    def _mutation(self, mutation: Mutation) -> Mutation:
        payload = self._schema.types[mutation.field.type.base]
        fields = self._fields(payload) if isinstance(payload, ObjectType) else ()
        has_errors = mutation.errors in {each.name for each in fields}
        return mutation if has_errors else replace(mutation, errors=None)

    def _reach(self) -> dict[str, Reason]:
        """Return the needed types, each with the last field of the shortest path to it."""
        schema, reasons = self._schema, dict[str, Reason]()
        pending: deque[str] = deque()

        def visit(name: str, owner: str, field: str) -> None:
            if name not in reasons:
                reasons[name] = Reason(owner, field)
                pending.append(name)

        def follow(fields: Iterable[Field], owner: str, spelled: str) -> None:
            for each in filter(self._is_kept, fields):
                field = f"{spelled}.{each.name}"
                visit(each.type.base, owner, field)
                for argument in each.arguments:
                    visit(argument.type.base, owner, f"{field}({argument.name}:)")

        follow(self._queries, "", schema.query_type)
        mutations = (m.field for m in self._kept_mutations())
        follow(mutations, "", schema.mutation_type or "")
        seeds = deque(name for name in self._seeds if self._form(name) is not _Form.OUT)
        while pending or seeds:
            if not pending:
                visit(seeds.popleft(), "", NAMED)
                continue
            name = pending.popleft()
            match schema.types[name]:
                case ObjectType() | AbstractType() as named:
                    follow(self._fields(named), name, name)
                    if self._part.edges is Edges.KEEP_ALL:
                        for each in named.interfaces:
                            if self._form(each) is not _Form.OUT:
                                visit(each, name, f"{name} is a {each}")
                    for each in self._members(named):
                        visit(each, name, f"{each} in {name}")
                case InputType() as given:
                    for one in given.fields:
                        visit(one.type.base, name, f"{name}.{one.name}")
                case _:
                    pass
        return reasons

    def _members(self, named: ObjectType | AbstractType) -> Iterator[str]:
        """Yield the types that are kept because of an interface or a union.

        For an interface, only types without an id: otherwise ``node`` would keep
        everything.
        """
        if isinstance(named, AbstractType) and named.name != NODE:
            for name in named.possible:
                member = self._schema.types[name]
                assert isinstance(member, ObjectType)
                is_alone = named.is_union or not is_entity(member)
                if is_alone and self._form(name) is _Form.WHOLE:
                    yield name

    def _drop_incomplete(self) -> bool:
        """Drop parts that lack a dependency; return whether any was dropped."""
        dead, dropped = len(self._dead), len(self._dropped)
        for name in self._reasons:
            match self._schema.types[name]:
                case AbstractType(is_union=True) as named:
                    is_empty = not any(self._possible(named))
                case ObjectType() | AbstractType() as named:
                    is_empty = not any(self._fields(named))
                case _:
                    continue
            if is_empty:
                self._dead.add(name)
            for each in self._interfaces(named):
                self._conform(named, self._schema.types[each])
        return (dead, dropped) != (len(self._dead), len(self._dropped))

    def _conform(self, named: ObjectType | AbstractType, to: object) -> None:
        """Drop fields of an interface that one of its types has lost.

        A record reduced to id and name belongs to no interface and to no union, so a field
        that narrows to it no longer has the type of the interface's field.
        """
        assert isinstance(to, AbstractType)
        has = {each.name: each.type.base for each in self._fields(named)}
        for each in self._fields(to):
            base = has.get(each.name)
            if base is None or (
                base != each.type.base and self._form(base) is _Form.STUB
            ):
                self._dropped.add((to.name, each.name))

    def _interfaces(self, named: ObjectType | AbstractType) -> tuple[str, ...]:
        is_stub = self._form(named.name) is _Form.STUB
        return () if is_stub else tuple(filter(self._is_there, named.interfaces))

    def _possible(self, named: AbstractType) -> Iterator[str]:
        if self._form(named.name) is _Form.WHOLE:
            yield from filter(self._is_there, named.possible)

    def _is_there(self, name: str) -> bool:
        return name in self._reasons and self._form(name) is _Form.WHOLE

    def _cut(self) -> dict[str, tuple[str, ...]]:
        """Return, by record that is not kept whole, the fields that lead to it."""
        cut: dict[str, list[str]] = {}
        for name in self._reasons:
            named = self._schema.types[name]
            if not isinstance(named, ObjectType | AbstractType):
                continue
            if self._form(name) is _Form.STUB:
                continue
            kept = {each.name for each in self._fields(named)}
            for each in named.fields:
                target = self._target(each)
                if each.name not in kept or self._form(target) is _Form.STUB:
                    cut.setdefault(target, []).append(f"{name}.{each.name}")
        return {name: tuple(sorted(cut[name])) for name in sorted(cut)}
