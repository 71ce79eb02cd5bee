from __future__ import annotations

from xurrent_gen.errors import Issue


def test_an_issue_is_one_line() -> None:
    issue = Issue("warning", "Person.age", "is odd", "look at it")
    assert str(issue) == "warning: Person.age: is odd (look at it)"
    assert str(Issue("info", "", "is odd")) == "info: is odd"
