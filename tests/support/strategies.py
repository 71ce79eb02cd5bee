"""Shared strategies of the property tests: names, texts, annotations, schemas."""

from __future__ import annotations

import json
from collections.abc import Set
from keyword import iskeyword
from random import Random

from hypothesis import strategies as st

NASTY_NAMES = (
    *("from", "class", "None", "True", "self", "cls", "mro", "name", "value"),
    *("list", "str", "int", "date", "datetime", "type", "id", "property", "object"),
    *("copy", "json", "schema", "model_config", "model_fields", "absent", "dict"),
    *("select", "input", "cast", "found", "arguments", "mutate", "overload"),
    *("deprecated", "async", "await", "match", "_", "_1", "a1", "ID", "URLs"),
    *("fooBar", "foo_bar", "FooBar", "FOO_BAR", "foo_bar_3", "fooBar_", "_fooBar"),
)
NASTY_TYPES = (
    *("Query", "Mutation", "Model", "Leaf", "Page", "Input", "List", "None", "True"),
    *("Any", "Person", "person", "PERSON", "PersonFields", "PersonConnection"),
    *("Exception", "NotFoundError", "XurrentClient", "UNSET", "Sequence", "Where"),
    *("Decimal", "Literal", "Never", "Generic", "One", "Many", "Card", "Nul", "_"),
    *("_1", "_2a", "Ellipsis", "NotImplemented", "ValueError", "Warning", "object"),
)


def _is_free(name: str) -> bool:
    return not name.startswith("__")


def graphql_names(nasty: tuple[str, ...] = NASTY_NAMES) -> st.SearchStrategy[str]:
    """Any name that a schema may use; problematic names are more frequent."""
    anything = st.from_regex(r"[_A-Za-z][_0-9A-Za-z]{0,12}", fullmatch=True)
    return st.one_of(st.sampled_from(nasty), anything.filter(_is_free))


_HURTFUL = (
    *(
        '"""',
        "'''",
        '"',
        "\\",
        '\\"',
        '\\"""',
        '"""\nimport os\n"""',
        "\\N{DEGREE SIGN}",
    ),
    *("\n", "\n\n", "\r\n", "\t", "    code", "```python\nx = 1\n```", "* item"),
    *("\x00", "\x0c", "\x1b[31m", "\u2028", "\u202e", "\ufeff", "\x85", "\x7f"),
    *("ö", "🙂", "a" * 100, "word " * 30, "https://example.com/" + "x" * 90, "#", "%s"),
)


def descriptions() -> st.SearchStrategy[str]:
    """Any text of a description, including hostile pieces."""
    no_surrogates = st.characters(exclude_categories=["Cs"])
    pieces = st.one_of(
        st.sampled_from(_HURTFUL),
        st.text(st.sampled_from("abc .,'\"\\\n"), max_size=40),
        st.text(no_surrogates, max_size=10),
    )
    return st.lists(pieces, max_size=8).map("".join)


def python_names() -> st.SearchStrategy[str]:
    """Names as in generated code, short and very long."""
    names = st.from_regex(r"[a-z](_?[a-z0-9]){0,50}", fullmatch=True)
    return names.filter(lambda name: not iskeyword(name))


def class_names() -> st.SearchStrategy[str]:
    """Names of classes as in generated code."""
    return st.from_regex(r"[A-Z][a-zA-Z]{0,45}", fullmatch=True)


def type_annotations() -> st.SearchStrategy[str]:
    """Annotations as in generated code."""
    subscript = st.builds(
        "{}[{}]".format, st.sampled_from(["list", "Sequence"]), class_names()
    )
    optional = st.one_of(class_names(), subscript)
    return st.one_of(
        optional,
        optional.map("{} | None".format),
        st.builds("list[{} | None]".format, class_names()),
        st.builds("{} | {} | None | Unset".format, class_names(), optional),
        st.builds("{}[{} | Nul, Card]".format, class_names(), optional),
    )


def schemas() -> st.SearchStrategy[str]:
    """The SDL of a small valid schema: roots, records, connections, inputs, enums."""
    return st.integers(0, 2**32).map(lambda seed: _Writer(Random(seed)).schema())


class _Writer:
    """Writer of one schema from a seed, because drawing each choice would be slow."""

    def __init__(self, random: Random) -> None:
        self._random = random
        some = [*random.sample(NASTY_TYPES, 6), f"T{random.randrange(20)}x", "aB_c"]
        names = [n for n in dict.fromkeys(some) if not n.endswith("Connection")]
        self._objects, self._interfaces = names[:3], names[3:4]
        self._enums, self._inputs = names[4:6], names[6:]
        self._connections = [f"{name}Connection" for name in self._objects]

    def schema(self) -> str:
        """Return the SDL."""
        common = self._names(2)
        shared = "\n".join(self._field(name) for name in common)
        parts = ["schema { query: Root mutation: Changes }"]
        parts += [f"interface {name} {{ {shared} }}" for name in self._interfaces]
        header = " & ".join(self._interfaces)
        for name, connection in zip(self._objects, self._connections, strict=True):
            own = self._fields(4, set(common))
            parts.append(
                f"{self._doc()}type {name} implements {header} {{ {shared}\n{own} }}"
            )
            parts.append(
                f"type {connection} {{ nodes: [{name}!] pageInfo: PageInfo! "
                "totalCount: Int! }"
            )
        parts.append("type PageInfo { hasNextPage: Boolean! endCursor: String }")
        parts.append(f"type Root {{ {self._fields(5)} }}")
        parts.append(f"type Changes {{ {self._fields(4)} }}")
        for name in self._enums:
            values = self._names(5, {"true", "false", "null"})
            parts.append(f"enum {name} {{ {' '.join(values)} }}")
        for name in self._inputs:
            lines = [f"{each}: {self._input()}" for each in self._names(5)]
            parts.append(f"{self._doc()}input {name} {{ {' '.join(lines)} }}")
        return "\n".join(parts)

    def _fields(self, most: int, taken: Set[str] = frozenset()) -> str:
        return "\n".join(self._field(name) for name in self._names(most, taken))

    def _names(self, most: int, taken: Set[str] = frozenset()) -> list[str]:
        free = [name for name in NASTY_NAMES if name not in taken]
        return self._random.sample(free, self._random.randint(1, most))

    def _field(self, name: str) -> str:
        pick = self._random.choice
        leaves = ["Int", "String", "ID", "Boolean", "Float", *self._enums]
        base = pick([*leaves, *self._objects, *self._interfaces, *self._connections])
        given = [f"{each}: {self._input('')}" for each in self._names(3)]
        given = given if pick([True, False, False]) else []
        if base in self._connections:
            given += ["first: Int", "last: Int", "before: String", "after: String"]
            text = base
        else:
            text = pick(["{}", "{}!", "[{}!]!", "[{}]", "[[{}]!]"]).format(base)
        arguments = f"({', '.join(given)})" if given else ""
        reason = _quoted(pick(_HURTFUL))
        mark = f" @deprecated(reason: {reason})" if pick([True, False, False]) else ""
        return f"{self._doc()}{name}{arguments}: {text}{mark}"

    def _input(self, required: str = "!") -> str:
        base = self._random.choice(["Int", "String", "ID", *self._enums, *self._inputs])
        if base in self._inputs:
            return self._random.choice([base, f"[{base}!]"])
        if base not in self._enums and self._random.random() < 0.3:
            text = _quoted(self._random.choice(_HURTFUL))
            default = {"Int": "-7", "ID": "4", "String": text}[base]
            return self._random.choice(
                [f"{base}! = {default}", f"[{base}!]! = [{default}]"]
            )
        return self._random.choice([base, f"{base}{required}", f"[{base}!]"])

    def _doc(self) -> str:
        pieces = self._random.choices(_HURTFUL, k=self._random.randrange(4))
        return f"{_quoted(''.join(pieces))} " if pieces else ""


def _quoted(text: str) -> str:
    return json.dumps(text)
