from __future__ import annotations

import re

import pytest

from xurrent_gen import errors
from xurrent_gen.errors import GeneratorError, Issue, Severity, UsageError


def classes() -> list[type[GeneratorError]]:
    found: list[type[GeneratorError]] = [GeneratorError]
    for known in found:
        found += known.__subclasses__()
    return [c for c in found if c.__module__ == errors.__name__]


@pytest.mark.parametrize("kind", classes()[1:], ids=lambda c: c.__name__)
def test_the_tree_in_the_docstring_is_the_tree(kind: type[GeneratorError]) -> None:
    drawn = re.search(rf"(\S*)── {kind.__name__} \[(\d+)\]", errors.__doc__ or "")
    assert drawn, "not drawn at the top of errors.py"
    assert int(drawn[2]) == kind.exit_code
    assert kind.__doc__


def test_a_message_says_what_where_and_the_remedy() -> None:
    error = UsageError("it broke", where="here\nand there", remedy="mend it")
    assert str(error) == (
        "it broke\n  where: here\n         and there\n  fix:   mend it"
    )


def test_a_message_without_a_place_has_no_empty_line() -> None:
    assert str(UsageError("it broke")) == "it broke"


def test_an_issue_is_one_line() -> None:
    issue = Issue(Severity.WARNING, "Person.age", "is odd", "look at it")
    assert str(issue) == "warning: Person.age: is odd (look at it)"
    assert str(Issue(Severity.INFO, "", "is odd")) == "info: is odd"
