"""Code that a change may break and no type checker can judge, and the causes of errors."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Final, TypeAlias

from xurrent_gen.analysis.surface import Element
from xurrent_gen.commands.diff.compare import (
    GIVEN,
    LEVELS,
    UNCOUNTED,
    Change,
    Difference,
)
from xurrent_gen.commands.impact.documents import RawDocument
from xurrent_gen.spelling import snake_case

_WORD: Final = re.compile(r"\w+")
_PATH: Final = re.compile(r"[-+]?\w+(?:(?:\.|__|/|:)\w+)*")
_BETWEEN: Final = re.compile(r"\.|__|/|:|[-+]")
_ROOT: Final = re.compile(r"^client\.(query|mutation)\.")
_PLATFORM: Final = re.compile(r"\bsys\.(platform|version_info)\b")
_BY_NAME: Final = frozenset(
    {"getattr", "hasattr", "setattr", "attrgetter", "methodcaller"}
)
_ANY_KEYWORDS: Final = frozenset({"create_model", "Arguments"})
"""Calls whose keywords are names of fields or arguments, and mean nothing to checkers."""

_Spot: TypeAlias = ast.expr | ast.stmt | ast.keyword | ast.alias | ast.MatchClass


@dataclass(frozen=True, slots=True)
class Possible:
    """A spot of the code, why no checker can judge it, and the change that it may meet."""

    line: int
    column: int
    reason: str
    cause: Change


class Words:
    """The breaking changes by the words that programs and documents use for them.

    ``fields`` are all fields of the old schema, and ``enums`` the enums that fields have
    under a name of the package.
    """

    def __init__(
        self,
        difference: Difference,
        fields: frozenset[str],
        enums: Mapping[str, Collection[str]],
    ) -> None:
        self.fields = fields
        self.python: dict[str, Change] = {}
        self.read: dict[str, Change] = {}
        self.graphql: dict[str, list[Change]] = {}
        # Mutations and inputs that have to be given more by now.
        self.calls: dict[str, Change] = {}
        # Calls and inputs whose keywords have changed in any way.
        self.given: dict[str, Change] = {}
        # Lists that cannot be paged through, or counted, any more: no type shows it.
        self.lists: dict[str, Change] = {}
        self.counts: dict[str, Change] = {}
        # Fields whose enum has a new value: open in models, but not in a Literal.
        self.enums = enums
        self.grown: dict[str, list[Change]] = {}
        for change in difference.of("safe"):
            if change.element is Element.VALUE and change.kind == "added":
                enum = change.coordinate.partition(".")[0]
                for name in enums:
                    if enum in enums[name]:
                        self.grown.setdefault(name, []).append(change)
        for change in difference.of("breaking"):
            is_asked = change.kind in ("added", "required")
            for name in change.names:
                words = _WORD.findall(name)
                if change.element in GIVEN:
                    self.given.update(dict.fromkeys(words[-2:-1], change))
                if change.element is Element.PAGING:
                    self.lists.setdefault(words[-1], change)
                elif change.detail == UNCOUNTED:
                    self.counts.setdefault(words[-1], change)
                elif is_asked:
                    self.calls.update(dict.fromkeys(words[-2:-1], change))
                else:
                    self.python.setdefault(words[-1], change)
                    if change.element not in GIVEN:
                        self.read.setdefault(words[-1], change)
            if not is_asked and change.element is not Element.FEATURE:
                word = _WORD.findall(change.coordinate)[-1]
                self.graphql.setdefault(word, []).append(change)

    def of(self, word: str) -> Change | None:
        """The change that a word in a string may be about."""
        change = self.python.get(word)
        return change or next(iter(self.graphql.get(word, ())), None)


def possible_in(
    tree: ast.Module,
    words: Words,
    blind: Collection[int] | None,
    models: Collection[str],
) -> Iterator[Possible]:
    """Search one module.

    ``blind`` are the lines with an expression that the checker has no type for, or ``None``
    where it knows nothing; ``models`` are the classes given to ``into``.
    """
    nodes = list(ast.walk(tree))
    # Strings that are statements: nothing uses them.
    skip = {node.value for node in nodes if isinstance(node, ast.Expr)}
    unchecked = set(_unchecked(nodes))
    calls = [node for node in nodes if isinstance(node, ast.Call)]
    by_name = {a for call in calls if _called(call) in _BY_NAME for a in call.args}
    labels = {a for call in calls if _called(call) == "custom" for a in call.args}
    classes = (node for node in nodes if isinstance(node, ast.ClassDef))
    fields = {each for cls in classes if cls.name in models for each in cls.body}
    counts = any(isinstance(e, ast.Attribute) and e.attr == "count" for e in nodes)

    def is_blind(node: _Spot) -> bool:
        lines = range(node.lineno, (node.end_lineno or node.lineno) + 1)
        return (
            blind is None or node in unchecked or any(line in blind for line in lines)
        )

    def reasons(node: _Spot) -> Iterator[tuple[str, Change | None]]:
        unseen = words.python if is_blind(node) else {}
        match node:
            case ast.Attribute(attr=word):
                yield "the type of the object is unknown", unseen.get(word)
                yield "the list is paged through when it runs", words.lists.get(word)
                if counts:
                    yield "the file counts lists when it runs", words.counts.get(word)
            case ast.alias(name=word):
                yield "no checker looks at the import", unseen.get(word)
            case ast.MatchClass(kwd_attrs=names):
                known = filter(None, map(unseen.get, names))
                yield "a pattern that fits nothing is no error", next(known, None)
            case ast.keyword(arg=str(word)):
                yield "the type of what is called is unknown", unseen.get(word)
            case ast.Call(func=func, keywords=keywords):
                called = _called(node)
                if any(each.arg is None for each in keywords):
                    reason = "the keywords are only known when it runs"
                    yield reason, words.given.get(called)
                if is_blind(func):
                    reason = "the type of what is called is unknown"
                    yield reason, words.calls.get(called)
            case ast.Constant(value=str(text)) if node not in skip:
                reason = "the name is a string"
                if node in by_name:
                    reason = "the attribute is read by its name"
                yield reason, _cause_of_string(text, words)
                if node in labels:  # custom("Installed on") is custom.installed_on
                    yield reason, words.python.get(snake_case(text))
            case ast.AnnAssign(target=ast.Name(id=word)) if node in fields:
                cause = words.read.get(word) or words.lists.get(word)
                yield "the class is given to into()", cause
                reason = "into() refuses a class without a known value"
                yield reason, _lacking(node.annotation, word, words)
            case _:
                pass

    for node in nodes:
        if isinstance(node, _Spot):
            for reason, cause in reasons(node):
                if cause is not None:
                    yield Possible(node.lineno, node.col_offset + 1, reason, cause)
                    break


def _lacking(annotation: ast.expr, field: str, words: Words) -> Change | None:
    """The new value that an annotation names neither itself nor by a type that has it.

    The field is the one of the class, or that of its ``At``.
    """
    named = _WORD.findall(ast.unparse(annotation))
    for name in (field, *(named if "At" in named else ())):
        for change in words.grown.get(name, ()):
            value = change.coordinate.rpartition(".")[2]
            known = {value, *words.enums[name], "str", "object", "Any"}
            if known.isdisjoint(named):
                return change
    return None


def _cause_of_string(text: str, words: Words) -> Change | None:
    if _PATH.fullmatch(text):
        parts = _BETWEEN.split(text)
    else:
        parts = text.split()
        if len(parts) < 2 or not words.fields.issuperset(parts):
            return None
    return next(filter(None, map(words.of, parts)), None)


def _unchecked(nodes: Sequence[ast.AST]) -> Iterator[ast.AST]:
    """All that checkers skip: functions marked so, and what only the runtime executes.

    What depends on the platform is skipped on the others, and the fields of
    ``create_model`` and ``Arguments`` are keywords of no meaning.
    """
    for node in nodes:
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() if any(
                ast.unparse(each).endswith("no_type_check")
                for each in node.decorator_list
            ):
                yield from ast.walk(node)
            case ast.If(test=test, body=body, orelse=orelse):
                condition = ast.unparse(test).removeprefix("typing.")
                branch = {"TYPE_CHECKING": orelse, "not TYPE_CHECKING": body}
                if _PLATFORM.search(condition):
                    branch = {condition: [*body, *orelse]}
                for each in branch.get(condition, ()):
                    yield from ast.walk(each)
            case ast.Call(keywords=keywords) if _called(node) in _ANY_KEYWORDS:
                yield from keywords
            case _:
                pass


def _called(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def given_models(trees: Sequence[ast.Module]) -> frozenset[str]:
    """The classes that ``into`` is given, with those that their fields and bases name.

    Those with the base ``Projection`` are checked without a call. All classes with
    annotated fields where a call does not say which.
    """
    classes: dict[str, set[str]] = {}
    given: set[str] = set()
    for node in chain.from_iterable(map(ast.walk, trees)):
        match node:
            case ast.ClassDef(name=name, bases=bases, body=body):
                fields = (each for each in body if isinstance(each, ast.AnnAssign))
                named = (*bases, *(each.annotation for each in fields))
                words = (_WORD.findall(ast.unparse(each)) for each in named)
                classes.setdefault(name, set()).update(*words)
                if "Projection" in classes[name]:
                    given.add(name)
            case ast.Call(args=[first, *_]) if _called(node) == "into":
                parts = _WORD.findall(ast.unparse(first))
                given.update(parts if isinstance(first, ast.Subscript) else parts[-1:])
            case _:
                pass
    if not given <= classes.keys():
        return frozenset(classes)
    waiting, models = given, set[str]()
    while waiting:
        name = waiting.pop()
        models.add(name)
        waiting |= (classes[name] & set(classes)) - models
    return frozenset(models)


def possible_in_document(document: RawDocument, words: Words) -> Iterator[Change]:
    """The changes that a document may meet whose whole content is not known."""
    for word in dict.fromkeys(_WORD.findall(document.text)):
        changes = words.graphql.get(word)
        if changes:
            yield changes[0]


def possible_variables(
    document: RawDocument, difference: Difference
) -> Iterator[Change]:
    """The changes of inputs whose values a document takes from variables."""
    types = set(re.findall(r"\$\w+\s*:\s*\[*\s*(\w+)", document.text))
    for change in difference.of("breaking"):
        owner = change.coordinate.partition(".")[0]
        if change.element is Element.INPUT_FIELD and owner in types:
            yield change


@dataclass(frozen=True)
class Causes:
    """The changes, and how likely each is the cause of an error."""

    changes: Sequence[Change]

    def of(self, message: str, *scopes: str) -> Change | None:
        """The change whose spelling the message holds, else a scope of the code around it.

        ``scopes`` go from the line outwards. Where none has the name, it is the change to a
        type that the message names, or the only one that breaks anything.
        """
        for scope in scopes:
            cause = self._best(message, scope)
            if cause is not None:
                return cause
        grave = [each for each in self.changes if each.level == "breaking"]
        retyped = (each for each in grave if each.kind == "retyped")
        for change in retyped:
            if change.detail.rpartition(" → ")[2] in message:
                return change
        return grave[0] if len(grave) == 1 else None

    def of_document(self, message: str) -> Change | None:
        """The change whose coordinate a complaint about a document spells out best."""
        reported = set(_WORD.findall(message))

        def score(change: Change) -> int:
            words = set(_WORD.findall(change.coordinate)) - {"in"}
            owner = change.coordinate.partition(".")[0]
            is_spelled_out = (words - {owner} or words) <= reported
            if change.level == "safe" or not is_spelled_out:
                return 0
            return len(words & reported)

        best = max(self.changes, key=score, default=None)
        return best if best and score(best) else None

    def _best(self, message: str, source: str) -> Change | None:
        """The change that a message and a piece of code have most in common with.

        What breaks comes before what is safe, whatever its name has in common with them.
        """
        reported, written = set(_WORD.findall(message)), set(_WORD.findall(source))
        best: tuple[int, int] = (-len(LEVELS), 0)
        cause: Change | None = None
        for change, spellings in self._spellings:
            scores = (_score(spelling, reported, written) for spelling in spellings)
            rank = (-LEVELS.index(change.level), max(scores, default=0))
            if rank[1] and rank > best:
                best, cause = rank, change
        return cause

    @cached_property
    def _spellings(self) -> list[tuple[Change, list[tuple[str, ...]]]]:
        return [
            (change, [each for name in _names(change) for each in _words(change, name)])
            for change in self.changes
            if change.kind != "described"
        ]


def _names(change: Change) -> tuple[str, ...]:
    """The spellings of a change; a value is mostly given as its literal string."""
    is_value = change.element is Element.VALUE
    return (*change.names, change.coordinate) if is_value else change.names


def _words(change: Change, name: str) -> Iterator[tuple[str, ...]]:
    """The words of a spelling; only a checker names a keyword that is missing.

    Those that all queries and mutations begin with say nothing.
    """
    words = tuple(_WORD.findall(_ROOT.sub("", name)))
    yield words
    is_new = change.level == "breaking" and change.kind in ("added", "required")
    if is_new and name.endswith("=)"):
        yield words[:-1]


def _score(spelling: tuple[str, ...], reported: set[str], written: set[str]) -> int:
    """Count the words of a spelling that the error holds; the last one has changed.

    A checker names the attribute and, mostly, its class; a keyword is in the code. What
    has no class, such as a query, is named by its whole spelling.
    """
    *owners, changed = spelling
    if changed not in reported and changed not in written:
        return 0
    score = (4 if changed in reported else 2) + (not owners)
    return score + (2 * len(reported.intersection(owners)) + len(written & set(owners)))
