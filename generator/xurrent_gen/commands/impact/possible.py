"""Code that a change may break and no type checker can judge, found in its syntax."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from xurrent_gen.analysis.surface import Element
from xurrent_gen.commands.diff.compare import (
    GIVEN,
    UNCOUNTED,
    Change,
    Difference,
)
from xurrent_gen.commands.impact.documents import RawDocument

_WORD: Final = re.compile(r"\w+")
_PATH: Final = re.compile(r"[-+]?\w+(?:(?:\.|__|/|:)\w+)*")
_BETWEEN: Final = re.compile(r"\.|__|/|:|[-+]")
_PLATFORM: Final = re.compile(r"\bsys\.(platform|version_info)\b")
_BY_NAME: Final = frozenset(
    {"getattr", "hasattr", "setattr", "attrgetter", "methodcaller"}
)


@dataclass(frozen=True, slots=True)
class Possible:
    """A spot of the code, why no checker can judge it, and the change that it may meet."""

    line: int
    column: int
    reason: str
    cause: Change


class Words:
    """The breaking changes by the words that programs and documents use for them.

    ``fields`` are all fields of the old schema.
    """

    def __init__(self, difference: Difference, fields: frozenset[str]) -> None:
        self.fields = fields
        self.python: dict[str, Change] = {}
        self.graphql: dict[str, list[Change]] = {}
        # Mutations and inputs that have to be given more by now.
        self.calls: dict[str, Change] = {}
        # Calls and inputs whose keywords have changed in any way.
        self.given: dict[str, Change] = {}
        # Lists that cannot be paged through, or counted, any more: no type shows it.
        self.lists: dict[str, Change] = {}
        self.counts: dict[str, Change] = {}
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
    skip = _docstrings(tree)
    unchecked = set(_unchecked(tree))
    by_name = {
        argument
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _called(node) in _BY_NAME
        for argument in node.args
    }
    counts = any(
        isinstance(node, ast.Attribute) and node.attr == "count"
        for node in ast.walk(tree)
    )

    def is_blind(node: ast.expr | ast.keyword | ast.alias) -> bool:
        lines = range(node.lineno, (node.end_lineno or node.lineno) + 1)
        return (
            blind is None or node in unchecked or any(line in blind for line in lines)
        )

    def found(
        node: ast.expr | ast.keyword | ast.alias | ast.stmt, reason: str, cause: Change
    ) -> Possible:
        return Possible(node.lineno, node.col_offset + 1, reason, cause)

    for node in ast.walk(tree):
        match node:
            case ast.Attribute(attr=word) if (cause := words.python.get(word)) and (
                is_blind(node)
            ):
                yield found(node, "the type of the object is unknown", cause)
            case ast.Attribute(attr=word) if cause := words.lists.get(word):
                yield found(node, "the list is paged through when it runs", cause)
            case ast.Attribute(attr=word) if counts and (
                cause := words.counts.get(word)
            ):
                yield found(node, "the file counts lists when it runs", cause)
            case ast.alias(name=word) if (cause := words.python.get(word)) and (
                is_blind(node)
            ):
                yield found(node, "no checker looks at the import", cause)
            case ast.keyword(arg=str(word)) if (cause := words.python.get(word)) and (
                is_blind(node)
            ):
                yield found(node, "the type of what is called is unknown", cause)
            case ast.Call():
                called = _called(node)
                is_spread = any(each.arg is None for each in node.keywords)
                if is_spread and (cause := words.given.get(called)):
                    yield found(node, "the keywords are only known when it runs", cause)
                elif (cause := words.calls.get(called)) and is_blind(node.func):
                    yield found(node, "the type of what is called is unknown", cause)
            case ast.Constant(value=str(text)) if node not in skip:
                if cause := _cause_of_string(text, words):
                    reason = "the name is a string"
                    if node in by_name:
                        reason = "the attribute is read by its name"
                    yield found(node, reason, cause)
            case ast.ClassDef(name=name, body=body) if name in models:
                for each in body:
                    match each:
                        case ast.AnnAssign(
                            target=ast.Name(id=word)
                        ) if cause := words.python.get(word):
                            yield found(each, "the class is given to into()", cause)
                        case _:
                            pass
            case _:
                pass


def _cause_of_string(text: str, words: Words) -> Change | None:
    if _PATH.fullmatch(text):
        parts = _BETWEEN.split(text)
    else:
        parts = text.split()
        if len(parts) < 2 or not words.fields.issuperset(parts):
            return None
    return next(filter(None, map(words.of, parts)), None)


def _docstrings(tree: ast.Module) -> set[ast.AST]:
    """Strings that are statements: nothing uses them."""
    return {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def _unchecked(tree: ast.Module) -> Iterator[ast.AST]:
    """All that checkers skip: functions marked so, and what only the runtime executes.

    What depends on the platform is skipped on the others, and the fields of
    ``create_model`` are keywords of no meaning.
    """
    for node in ast.walk(tree):
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
            case ast.Call(keywords=keywords) if _called(node) == "create_model":
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

    All classes with annotated fields where the call does not say which.
    """
    classes: dict[str, set[str]] = {}
    given: set[str] = set()
    for tree in trees:
        for node in ast.walk(tree):
            match node:
                case ast.ClassDef(name=name, bases=bases, body=body):
                    annotations = [
                        each.annotation
                        for each in body
                        if isinstance(each, ast.AnnAssign)
                    ]
                    classes.setdefault(name, set()).update(
                        word
                        for each in (*annotations, *bases)
                        for word in _WORD.findall(ast.unparse(each))
                    )
                case ast.Call(args=[first, *_]) if _called(node) == "into":
                    given.update(_WORD.findall(ast.unparse(first)))
                case _:
                    pass
    if given.isdisjoint(classes):
        return frozenset(classes) if given else frozenset()
    waiting, found = given & set(classes), set[str]()
    while waiting:
        name = waiting.pop()
        found.add(name)
        waiting |= (classes[name] & set(classes)) - found
    return frozenset(found)


def possible_in_document(document: RawDocument, words: Words) -> Iterator[Change]:
    """The changes that a document may meet whose whole content is not known."""
    there = _WORD.findall(document.text)
    for word in dict.fromkeys(there):
        yield from words.graphql.get(word, ())[:1]


def possible_variables(
    document: RawDocument, difference: Difference
) -> Iterator[Change]:
    """The changes of inputs whose values a document takes from variables."""
    types = set(re.findall(r"\$\w+\s*:\s*\[*\s*(\w+)", document.text))
    for change in difference.of("breaking"):
        owner = change.coordinate.partition(".")[0]
        if change.element is Element.INPUT_FIELD and owner in types:
            yield change
