"""Keeps what chosen root fields and mutations reach, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from difflib import get_close_matches
from fnmatch import fnmatchcase

from xurrent_gen.errors import ConfigError
from xurrent_gen.ir.model import (
    AbstractType,
    Field,
    InputType,
    Mutation,
    ObjectType,
    Schema,
)


def slim_schema(
    schema: Schema,
    include: Sequence[str],
    exclude: Sequence[str],
    spell: Callable[[str], str],
    *,
    must_match: bool = True,
) -> Schema:
    """The part of *schema* below the roots that match; nothing dangles.

    The globs are compared with the names of root fields and mutations, in GraphQL and as
    *spell* writes them in Python; one that matches none is a :class:`ConfigError`, but
    where *must_match* is false. What can fetch single records, ``node``, always stays:
    nested connections need it.
    """
    if not include and not exclude:
        return schema
    roots = [f.name for f in schema.queries]
    roots += [m.field.name for m in schema.mutations]
    chosen = _matching(roots, include, spell, "include" if must_match else None)
    left_out = _matching(roots, exclude, spell, "exclude" if must_match else None)
    kept = (chosen if include else set(roots)) - left_out
    queries = tuple(f for f in schema.queries if f.name == "node" or f.name in kept)
    mutations = tuple(m for m in schema.mutations if m.field.name in kept)
    reached = _reach(schema, queries, mutations)
    return replace(
        schema,
        queries=queries,
        mutations=mutations,
        objects=tuple(t for t in schema.objects if t.name in reached),
        abstracts=tuple(
            replace(t, possible=tuple(p for p in t.possible if p in reached))
            for t in schema.abstracts
            if t.name in reached
        ),
        enums=tuple(t for t in schema.enums if t.name in reached),
        scalars=tuple(t for t in schema.scalars if t.name in reached),
        inputs=tuple(t for t in schema.inputs if t.name in reached),
    )


def _matching(
    roots: Sequence[str],
    globs: Sequence[str],
    spell: Callable[[str], str],
    where: str | None,
) -> set[str]:
    """The roots that some glob matches; *where* names the setting if each one has to."""
    found: set[str] = set()
    for glob in globs:
        matching = {name for name in roots if _matches(name, glob, spell)}
        if not matching and where is not None:
            known = [*roots, *map(spell, roots)]
            close = get_close_matches(glob.strip("*"), known, 1, 0.5)
            raise ConfigError(
                f"{glob!r} matches no root field and no mutation",
                where=where,
                remedy=f"did you mean {close[0]!r}?" if close else "leave it out",
            )
        found |= matching
    return found


def still_matching(
    schema: Schema, globs: Iterable[str], spell: Callable[[str], str]
) -> tuple[str, ...]:
    """The globs that match a root field or mutation of another schema, too."""
    roots = [f.name for f in (*schema.queries, *(m.field for m in schema.mutations))]
    return tuple(g for g in globs if any(_matches(name, g, spell) for name in roots))


def _matches(name: str, glob: str, spell: Callable[[str], str]) -> bool:
    return fnmatchcase(name, glob) or fnmatchcase(spell(name), glob)


def _reach(
    schema: Schema, queries: Iterable[Field], mutations: Iterable[Mutation]
) -> set[str]:
    reached: set[str] = set()
    pending: list[str] = []

    def follow(fields: Iterable[Field]) -> None:
        for field in fields:
            pending.append(field.type.base)
            pending.extend(a.type.base for a in field.arguments)

    # What an interface may be is only kept where something else reaches it; otherwise
    # ``node`` would keep everything.
    follow([*queries, *(m.field for m in mutations)])
    while pending:
        name = pending.pop()
        if name in reached:
            continue
        reached.add(name)
        match schema.types[name]:
            case ObjectType() as named:
                follow(named.fields)
                pending.extend(named.interfaces)
            case AbstractType() as named:
                follow(named.fields)
                pending.extend(named.interfaces)
            case InputType() as named:
                pending.extend(f.type.base for f in named.fields)
            case _:
                pass
    return reached
