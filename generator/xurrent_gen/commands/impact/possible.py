"""Code that a change may break without a type error, and the causes of errors."""

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
    CALLED,
    INPUTS,
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

_Spot: TypeAlias = ast.expr | ast.stmt | ast.keyword | ast.alias | ast.MatchClass


@dataclass(frozen=True, slots=True)
class Possible:
    """A position in the code, the reason why no checker can judge it, and the change."""

    line: int
    column: int
    reason: str
    cause: Change


class Words:
    """The changes that may break code, by the words for them in programs and documents."""

    def __init__(
        self,
        difference: Difference,
        fields: frozenset[str],
        enums: Mapping[str, Collection[str]],
    ) -> None:
        self.fields = fields
        """All fields of the old schema, in its spelling."""
        self.enums = enums
        """The enum types of a field, by its name in the package."""
        self.python: dict[str, Change] = {}
        """Names in programs that are gone or have another type."""
        self.model_fields: dict[str, Change] = {}
        """Those of ``python`` that models may have, so not those of inputs."""
        self.graphql: dict[str, list[Change]] = {}
        """Names in documents that are gone or have another type."""
        self.stricter_calls: dict[str, Change] = {}
        """Mutations and inputs with new required arguments."""
        self.changed_calls: dict[str, Change] = {}
        """Mutations and inputs with changed keywords."""
        self.unpaged: dict[str, Change] = {}
        """Lists that can no longer be paged through, which no type shows."""
        self.uncounted: dict[str, Change] = {}
        """Lists that can no longer be counted."""
        self.called: dict[str, Change] = {}
        """Fields that take arguments now, so that only ``select`` fetches them."""
        self.new_values: dict[str, list[Change]] = {}
        """Fields whose enum has a new value: models accept it, a Literal may not."""
        for change in difference.of("safe"):
            if change.element is Element.VALUE and change.kind == "added":
                enum = change.coordinate.partition(".")[0]
                for name in (name for name, types in enums.items() if enum in types):
                    self.new_values.setdefault(name, []).append(change)
        for change in difference.of("breaking"):
            is_required = change.kind in ("added", "required")
            for name in change.names:
                self._add(name, change, is_required=is_required)
            if not is_required and change.element not in (
                Element.FEATURE,
                Element.FORM,
            ):
                word = _WORD.findall(change.coordinate)[-1]
                self.graphql.setdefault(word, []).append(change)

    def _add(self, name: str, change: Change, *, is_required: bool) -> None:
        """Add a breaking change by one of its names, such as ``client.query.x(y=)``."""
        *owners, word = _WORD.findall(name)
        call = dict.fromkeys(owners[-1:], change)
        is_input = change.element in INPUTS
        if is_input:
            self.changed_calls.update(call)
        if change.element is Element.PAGING:
            self.unpaged.setdefault(word, change)
        elif change.detail == UNCOUNTED:
            self.uncounted.setdefault(word, change)
        elif is_required:
            self.stricter_calls.update(call)
        else:
            self.python.setdefault(word, change)
            if change.detail == CALLED:
                self.called.setdefault(word, change)
            if not is_input:
                self.model_fields.setdefault(word, change)

    def of(self, word: str) -> Change | None:
        """Return the change that a word in a string may refer to."""
        change = self.python.get(word)
        return change or next(iter(self.graphql.get(word, ())), None)


def possible_in(
    tree: ast.Module,
    words: Words,
    blind: Collection[int] | None,
    models: Collection[str],
) -> Iterator[Possible]:
    """Search one module.

    ``blind`` are the lines with an expression whose type the checker does not know, or
    ``None`` if no checker has checked the file. ``models`` are the classes passed to
    ``into``.
    """
    nodes = list(ast.walk(tree))
    # Docstrings and other string statements are not used by the program.
    unused = {node.value for node in nodes if isinstance(node, ast.Expr)}
    calls = [node for node in nodes if isinstance(node, ast.Call)]
    labels = {a for call in calls if _called(call) == "custom" for a in call.args}
    classes = (node for node in nodes if isinstance(node, ast.ClassDef))
    model_fields = {each for cls in classes if cls.name in models for each in cls.body}
    counts = any(isinstance(e, ast.Attribute) and e.attr == "count" for e in nodes)
    uncounted = words.uncounted if counts else {}

    def is_blind(node: _Spot) -> bool:
        lines = range(node.lineno, (node.end_lineno or node.lineno) + 1)
        return blind is None or any(n in blind for n in lines)

    def reasons(node: _Spot) -> Iterator[tuple[str, Change | None]]:
        """Yield why no checker judges a node, with the change that it may mean."""
        unjudged = words.python if is_blind(node) else {}
        match node:
            case ast.Attribute(attr=word):
                yield "the type of the object is unknown", unjudged.get(word)
                yield "the list is paged through when it runs", words.unpaged.get(word)
                yield "the file counts lists when it runs", uncounted.get(word)
                yield "without select, it is not fetched", words.called.get(word)
            case ast.alias(name=word):
                yield "no checker looks at the import", unjudged.get(word)
            case ast.MatchClass(kwd_attrs=names):
                known = filter(None, map(unjudged.get, names))
                yield "a pattern that fits nothing is no error", next(known, None)
            case ast.keyword(arg=str(word)):
                yield "the type of what is called is unknown", unjudged.get(word)
            case ast.Call(func=func, keywords=keywords):
                called = _called(node)
                if any(each.arg is None for each in keywords):
                    reason = "the keywords are only known when it runs"
                    yield reason, words.changed_calls.get(called)
                if is_blind(func):
                    reason = "the type of what is called is unknown"
                    yield reason, words.stricter_calls.get(called)
            case ast.Constant(value=str(text)) if node not in unused:
                reason = "the name is a string"
                yield reason, _cause_of_string(text, words)
                if node in labels:  # custom("Installed on") is custom.installed_on
                    yield reason, words.python.get(snake_case(text))
            case ast.AnnAssign(target=ast.Name(id=word)) if node in model_fields:
                cause = words.model_fields.get(word) or words.unpaged.get(word)
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
    """Return the change of a new enum value that a field's annotation does not accept.

    ``field`` is the name of the attribute, or that in its ``At``.
    """
    named = _WORD.findall(ast.unparse(annotation))
    for name in (field, *(named if "At" in named else ())):
        for change in words.new_values.get(name, ()):
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


def _called(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def into_models(trees: Sequence[ast.Module]) -> frozenset[str]:
    """Return the classes passed to ``into``, with those in their fields and bases.

    A class with the base ``Projection`` is checked without a call. If a call does not name
    its class, all classes with annotated fields are returned.
    """
    classes: dict[str, set[str]] = {}
    passed: set[str] = set()
    for node in chain.from_iterable(map(ast.walk, trees)):
        match node:
            case ast.ClassDef(name=name, bases=bases, body=body):
                fields = (each for each in body if isinstance(each, ast.AnnAssign))
                named = (*bases, *(each.annotation for each in fields))
                words = (_WORD.findall(ast.unparse(each)) for each in named)
                classes.setdefault(name, set()).update(*words)
                if "Projection" in classes[name]:
                    passed.add(name)
            case ast.Call(args=[first, *_]) if _called(node) == "into":
                parts = _WORD.findall(ast.unparse(first))
                passed.update(parts if isinstance(first, ast.Subscript) else parts[-1:])
            case _:
                pass
    if not passed <= classes.keys():
        return frozenset(classes)
    waiting, models = passed, set[str]()
    while waiting:
        name = waiting.pop()
        models.add(name)
        waiting |= (classes[name] & set(classes)) - models
    return frozenset(models)


def possible_in_document(document: RawDocument, words: Words) -> Iterator[Change]:
    """Yield the changes that may affect a document which is only partly known."""
    for word in dict.fromkeys(_WORD.findall(document.text)):
        changes = words.graphql.get(word)
        if changes:
            yield changes[0]


def possible_variables(
    document: RawDocument, difference: Difference
) -> Iterator[Change]:
    """Yield the changes of inputs that a document receives as variables."""
    types = set(re.findall(r"\$\w+\s*:\s*\[*\s*(\w+)", document.text))
    for change in difference.of("breaking"):
        owner = change.coordinate.partition(".")[0]
        if change.element is Element.INPUT_FIELD and owner in types:
            yield change


@dataclass(frozen=True)
class Causes:
    """Finds the change that most likely caused an error."""

    changes: Sequence[Change]

    def of(self, message: str, *scopes: str) -> Change | None:
        """Return the change whose spelling is in the message, else in the code around it.

        ``scopes`` go from the line outwards; a document has none. If none has a spelling,
        it is the change to a type that the message names, or the only breaking change.
        """
        for scope in scopes or ("",):
            cause = self._best(message, scope)
            if cause is not None:
                return cause
        grave = [each for each in self.changes if each.level == "breaking"]
        retyped = (each for each in grave if each.kind == "retyped")
        for change in retyped:
            if change.detail.rpartition(" → ")[2] in message:
                return change
        return grave[0] if len(grave) == 1 else None

    def _best(self, message: str, source: str) -> Change | None:
        """Return the change that shares most words with a message and a piece of code.

        A breaking change wins over a safe one, however many words they share.
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
        found: list[tuple[Change, list[tuple[str, ...]]]] = []
        for change in self.changes:
            if change.kind != "described":
                names = change.names
                if change.element is not Element.FORM:  # titles are no names
                    names += (change.coordinate,)
                split = (_words(change, name) for name in names)
                found.append((change, list(chain.from_iterable(split))))
        return found


def _words(change: Change, name: str) -> Iterator[tuple[str, ...]]:
    """Split a spelling into words; only a checker reports a missing keyword.

    The words at the beginning of all queries and mutations are dropped.
    """
    words = tuple(_WORD.findall(_ROOT.sub("", name)))
    yield words
    is_new = change.level == "breaking" and change.kind in ("added", "required")
    if is_new and name.endswith("=)"):
        yield words[:-1]


def _score(spelling: tuple[str, ...], reported: set[str], written: set[str]) -> int:
    """Count the words of a spelling that are in the error; the last word has changed.

    A checker names the attribute and mostly its class. A keyword is in the code. A query,
    which has no class, is named by its whole spelling.
    """
    *owners, changed = spelling
    if changed not in reported and changed not in written:
        return 0
    score = (4 if changed in reported else 2) + (not owners)
    return score + (2 * len(reported.intersection(owners)) + len(written & set(owners)))
