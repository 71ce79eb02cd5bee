"""The tables of the documentation hold what the code has: no more, and no less."""

from __future__ import annotations

import ast
import dataclasses
import inspect
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from typing import get_args

import pytest

from tests.support.snippets import REPOSITORY
from xurrent_gen._version import __version__
from xurrent_gen.feature_set import FeatureSet
from xurrent_gen.features import BUILT
from xurrent_gen.plan.exports import RUNTIME_EXPORTS
from xurrent_sdk import (
    AsyncXurrentClient,
    BulkError,
    ChangesStateError,
    Limits,
    RetryPolicy,
    Timeout,
    XurrentClient,
    XurrentError,
    webhooks,
)
from xurrent_sdk._runtime.filtering import custom_fields, operators

DOCS = REPOSITORY / "docs"
SIGNS = {
    "==": "__eq__",
    "!=": "__ne__",
    "<": "__lt__",
    "<=": "__le__",
    ">": "__gt__",
    ">=": "__ge__",
    "~": "__invert__",
    **{f"{name}()": name for name in ("is_", "in_", "not_in", "contains")},
    **{f"{name}()": name for name in ("is_empty", "is_present")},
}
KINDS: dict[str, tuple[type, ...]] = {
    "string, enum": (operators.Values,),
    "number": (operators.Values, operators.Ordered),
    "the record's own id": (operators.OneOf, operators.NoneOf),
    "boolean": (operators.Flag,),
    "full-text search": (operators.FreeText,),
    "custom field": (custom_fields.CustomCondition,),
}


def rows(page: str) -> list[list[str]]:
    """The cells of all tables of a page."""
    lines = (DOCS / page).read_text(encoding="utf-8").splitlines()
    found = [line for line in lines if line.startswith("|")]
    return [
        [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in found
    ]


def spans(cell: str) -> list[str]:
    """What is set as code in a cell."""
    return re.findall(r"`([^`]+)`", cell.replace("\\|", "|"))


@pytest.mark.parametrize("client", [XurrentClient, AsyncXurrentClient])
def test_every_argument_of_a_client(client: type[XurrentClient]) -> None:
    text = (DOCS / "client-options.md").read_text(encoding="utf-8")
    told = {span for row in rows("client-options.md") for span in spans(row[0])}
    arguments = set(inspect.signature(client).parameters)
    apart = {"event_hooks", "clock", "sleep"}
    groups = {"timeout", "retry", "limits"}
    assert arguments - told == apart | groups
    assert [name for name in apart | groups if f"`{name}` " not in text] == []
    twins = set(inspect.signature(client.with_options).parameters) - {"self"}
    section = text.partition("## Options per call")[2]
    assert {name for name in twins if f"`{name}`" not in section} == set()


@pytest.mark.parametrize("settings", [Timeout, RetryPolicy, Limits])
def test_every_field_of_settings_with_its_default(
    settings: type[Timeout | RetryPolicy | Limits],
) -> None:
    table = rows("client-options.md")
    start = next(n for n, r in enumerate(table) if f"`{settings.__name__}`" in r[0])
    expected = [
        (f"`{field.name}`", f"`{field.default!r}`")
        for field in dataclasses.fields(settings)
    ]
    told = [(row[0], row[1]) for row in table[start + 2 :][: len(expected)]]
    assert told == expected


def below(error: type[XurrentError]) -> Iterator[type[XurrentError]]:
    for each in error.__subclasses__():
        if not each.__name__.startswith("_"):
            yield each
        yield from below(each)


ERROR = re.compile(
    r"^### (\w+)\n\nAn? `(\w+)` · (maybe executed|outage): ([\w ]+)$", re.MULTILINE
)


def errors_on_the_page() -> dict[str, tuple[str, str, str]]:
    """Each error's base, and what is said of it, by the headings of the page."""
    text = (DOCS / "errors.md").read_text(encoding="utf-8")
    found = {name: (base, kind, says) for name, base, kind, says in ERROR.findall(text)}
    assert len(found) == len(re.findall(r"^### \w", text, re.MULTILINE))
    return found


def test_every_error() -> None:
    loaded = {webhooks.WebhookPolicyError.__name__, BulkError.__name__}
    loaded.add(ChangesStateError.__name__)
    classes = {each.__name__: each for each in below(XurrentError)}
    # Tests make subclasses of their own.
    classes = {n: c for n, c in classes.items() if c.__module__.startswith("xurrent_")}
    told = errors_on_the_page()
    assert loaded <= set(told)
    assert told.keys() == classes.keys()
    for name, (base, kind, says) in told.items():
        bases = classes[name].__bases__
        if bases[0].__name__.startswith("_"):
            bases = bases[0].__bases__
        assert base in {b.__name__ for b in bases}, name
        if kind == "maybe executed":
            assert says == ("yes" if classes[name].maybe_executed else "no"), name


def test_the_hierarchy_of_errors() -> None:
    text = (DOCS / "errors.md").read_text(encoding="utf-8")
    tree = text.partition("```text\nXurrentError\n")[2].partition("```")[0]
    above = [XurrentError.__name__]
    drawn: dict[str, str] = {}
    for line in tree.splitlines():
        name = line.strip()
        depth = (len(line) - len(name)) // 4
        drawn[name] = above[depth - 1]
        above[depth:] = [name]
    assert drawn == {name: base for name, (base, *_) in errors_on_the_page().items()}


def test_every_reason_of_a_refusal() -> None:
    text = (DOCS / "errors.md").read_text(encoding="utf-8")
    parts = re.split(r"^\*\*Class `(\w+)`\*\*$", text, flags=re.MULTILINE)[1:]
    told = {
        reason: cls
        for cls, part in zip(parts[::2], parts[1::2], strict=True)
        for reason in re.findall(r"^\| `([a-z_]+)` ", part, flags=re.MULTILINE)
    }
    assert {*told, "other"} == {*get_args(webhooks.WebhookRefusal)}
    for reason, expected in told.items():
        old = "".join(word.title() for word in reason.split("_")) + "Error"
        assert getattr(webhooks, old).__name__ == expected, reason


def test_what_is_told_of_outages() -> None:
    for name, (_, kind, says) in errors_on_the_page().items():
        if kind == "outage" and says != "by its reason":
            error = getattr(webhooks, name)("")
            expected = "yes" if getattr(error, "is_outage", False) else "no"
            assert says == expected, name


def has(cls: type, name: str) -> bool:
    bases = (b for b in cls.__mro__ if b not in (operators.Condition, object))
    return any(name in base.__dict__ for base in bases)


@pytest.mark.parametrize("kind", KINDS)
def test_every_operator(kind: str) -> None:
    table = {row[0]: row[1] for row in rows("querying.md") if row[0].startswith(kind)}
    (cell,) = table.values()
    if cell.startswith("the same"):
        above = [r for r in rows("querying.md") if r[0].startswith("string, enum")]
        cell = f"{above[0][1]} {cell}"
    told = {SIGNS[sign] for sign in spans(cell) if sign in SIGNS}
    assert told == {
        name for name in SIGNS.values() for cls in KINDS[kind] if has(cls, name)
    }


def texts() -> str:
    """What the code can print: its string literals, ``…`` where something is filled in."""
    found: list[str] = []
    for path in (REPOSITORY / "generator").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.JoinedStr(values=values):
                    parts = (
                        str(v.value) if isinstance(v, ast.Constant) else "…"
                        for v in values
                    )
                    found.append("".join(parts))
                case ast.Constant(value=str(value)):
                    found.append(value)
    return "\n".join(found)


def test_what_troubleshooting_quotes_is_printed() -> None:
    printed = texts()
    quoted = [
        span
        for row in rows("troubleshooting.md")
        for span in spans(row[0])
        if not re.fullmatch(r"\d+|\w+Error|--check", span)
    ]
    assert len(quoted) > 15
    assert [text for text in quoted if text not in printed] == []


@pytest.mark.parametrize(("tag", "status"), [(__version__, 0), ("99.0.0", 1)])
def test_version_and_changelog_agree(tag: str, status: int) -> None:
    command = (sys.executable, str(REPOSITORY / ".ci" / "release.py"), "check")
    done = subprocess.run((*command, f"v{tag}"), capture_output=True, check=False)
    assert done.returncode == status


def test_every_page_has_a_place_on_the_site() -> None:
    config = (REPOSITORY / ".ci/site/zensical.toml").read_text(encoding="utf-8")
    listed = set(re.findall(r'"([\w-]+\.md)"', config))
    assert {page.name for page in DOCS.glob("*.md")} - listed == set()


def test_the_reference_of_the_site_names_classes_that_are_there() -> None:
    source = (REPOSITORY / ".ci/site/api.py").read_text(encoding="utf-8")
    named = re.findall(r'"_runtime\.([\w.]+)\.(\w+)"', source)
    assert named
    for module, name in named:
        assert hasattr(import_module(f"xurrent_sdk._runtime.{module}"), name)


def test_every_public_type_is_on_the_page() -> None:
    of_features = FeatureSet(tuple(BUILT)).merged(lambda row: row.root)
    offered = {
        name
        for names in (*RUNTIME_EXPORTS.values(), *of_features.values())
        for name in names
        if name[0].isupper() and not name.endswith("Error") and name != "UNSET"
    }
    section = (
        (DOCS / "typing.md").read_text("utf-8").partition("## All public types")[2]
    )
    listed = [span for span in spans(section) if span != "into"]
    assert sorted(listed) == sorted(offered)
