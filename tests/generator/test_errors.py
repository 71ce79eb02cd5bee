from __future__ import annotations

from xurrent_gen.errors import Issue, Severity, UsageError


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
