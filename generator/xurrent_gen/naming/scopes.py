"""Fills scopes with Python names: every name once, valid, and the same every time.

A name that is already spelt as Python would spell it keeps its name; a later one that
meets it gets a trailing underscore, then a number. Keywords and reserved names get a
trailing underscore.

The fields of records take more care: a model inherits from the models of its
interfaces, so a field has to have one Python name in all types that share an interface.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from typing import NewType, TypeAlias

from xurrent_gen.naming import reserved

PythonName = NewType("PythonName", str)
"""A valid Python identifier that is unique in its scope."""

Scope: TypeAlias = dict[str, PythonName]
Spelling: TypeAlias = Callable[[str], str]


def fill_scope(
    graphql_names: Iterable[str],
    spell: Spelling,
    taken: Set[str],
    fallback: str = "field",
    fold: bool = False,
) -> Scope:
    """The Python names of one scope; ``fold`` compares without regard to case."""
    originals = list(graphql_names)
    ideals = {name: identifier(spell(name), taken, fallback) for name in originals}
    in_use: set[str] = set()
    result: Scope = {}
    for name in sorted(originals, key=lambda n: ideals[n] != n):
        result[name] = unique(ideals[name], in_use, fold)
    return {name: result[name] for name in originals}


def fill_scopes(
    members: Mapping[str, Sequence[str]],
    parents: Mapping[str, Iterable[str]],
    spell: Spelling,
    taken: Set[str],
) -> dict[str, Scope]:
    """The Python names of many scopes, alike in scopes that are related.

    ``members`` are the names by scope; ``parents`` are the scopes that each inherits from.
    """
    scopes: dict[str, Scope] = {}
    for related in _related(members, parents):
        names = dict.fromkeys(name for scope in related for name in members[scope])
        ideals = {name: identifier(spell(name), taken, "field") for name in names}
        meeting: dict[str, list[str]] = defaultdict(list)
        for name in sorted(names, key=lambda n: (ideals[n] != n, n)):
            meeting[ideals[name]].append(name)
        contested = {
            ideal
            for scope in related
            for ideal, count in Counter(ideals[n] for n in members[scope]).items()
            if count > 1
        }
        decided: Scope = {}
        in_use = set(meeting)
        for ideal, meet in meeting.items():
            apart = meet[1:] if ideal in contested else []
            decided.update((name, PythonName(ideal)) for name in meet)
            decided.update((name, unique(ideal, in_use)) for name in apart)
        for scope in related:
            scopes[scope] = {name: decided[name] for name in members[scope]}
    return scopes


def identifier(spelt: str, taken: Set[str], fallback: str) -> str:
    """A valid identifier for what a name is spelt as, whatever that is."""
    if not spelt:
        spelt = fallback
    elif spelt[0].isdigit():
        spelt = f"{fallback}_{spelt}"
    return f"{spelt}_" if spelt in reserved.KEYWORDS or spelt in taken else spelt


def unique(ideal: str, in_use: set[str], fold: bool = False) -> PythonName:
    """``ideal``, or the next free name after it; notes it in ``in_use``."""
    candidate, number = ideal, 1
    while (candidate.lower() if fold else candidate) in in_use:
        number += 1
        candidate = f"{ideal}_" if number == 2 else f"{ideal.rstrip('_')}_{number}"
    in_use.add(candidate.lower() if fold else candidate)
    return PythonName(candidate)


def _related(
    members: Mapping[str, Sequence[str]], parents: Mapping[str, Iterable[str]]
) -> list[list[str]]:
    """The scopes in groups that inheritance holds together, in their order."""
    leader = {scope: scope for scope in members}

    def find(scope: str) -> str:
        while leader[scope] != scope:
            leader[scope] = leader[leader[scope]]
            scope = leader[scope]
        return scope

    for scope in members:
        for parent in parents.get(scope, ()):
            leader[find(scope)] = find(parent)
    groups: dict[str, list[str]] = defaultdict(list)
    for scope in members:
        groups[find(scope)].append(scope)
    return list(groups.values())
