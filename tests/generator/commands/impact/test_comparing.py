"""Errors are compared by place and kind, in whatever words they are reported."""

from __future__ import annotations

import pytest

from xurrent_gen.commands.impact.checkers import Finding
from xurrent_gen.commands.impact.verdicts import new_findings

STATEMENTS = {1: 1, 2: 2, 3: 2, 4: 2}
"""Lines 2 to 4 are one call."""


def finding(place: str) -> Finding:
    line, column, code = place.split(":")
    return Finding(
        "app.py", int(line), code, f"in other words each {id(place)}", int(column)
    )


@pytest.mark.parametrize(
    ("before", "after", "new"),
    [
        ("1:5:attr-defined", "1:5:attr-defined", ""),
        ("1:5:attr-defined", "1:5:attr-defined 1:9:attr-defined", "1:9:attr-defined"),
        ("1:5:attr-defined", "1:5:arg-type", "1:5:arg-type"),
        ("2:5:call-overload", "2:5:call-arg", ""),
        ("2:5:call-overload", "3:9:arg-type", ""),
        ("2:5:call-overload", "3:9:arg-type 2:5:call-arg", "3:9:arg-type"),
        ("2:5:reportCallIssue", "4:9:reportArgumentType", ""),
        ("1:5:call-overload", "3:9:arg-type", "3:9:arg-type"),
        ("1:5:call-arg 1:5:call-arg", "1:5:call-arg", ""),
        ("1:5:call-arg", "1:5:call-arg 1:5:call-arg", "1:5:call-arg"),
        ("", "1:5:call-arg", "1:5:call-arg"),
    ],
)  # fmt: skip
def test_an_error_is_new_if_its_place_had_none_of_its_kind(
    before: str, after: str, new: str
) -> None:
    known, found = (list(map(finding, each.split())) for each in (before, after))
    reported = new_findings(known, found, STATEMENTS)
    assert [
        f"{each.line}:{each.column}:{each.code}" for each in reported
    ] == new.split()
