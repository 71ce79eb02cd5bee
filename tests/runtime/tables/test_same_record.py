"""The rule for two rows about one record."""

from __future__ import annotations

import pytest

from xurrent_gen.runtime.tables.same_record import RecordKeys

Keys = dict[str, tuple[str, ...]]
PAIR = "Source and Source ID"


def keys(email: str = "", source_id: str = "") -> Keys:
    found: Keys = {}
    if source_id:
        found[PAIR] = ("hr", source_id)
    if email:
        found["Primary Email"] = (email,)
    return found


@pytest.mark.parametrize(
    ("first", "second", "exact", "shared"),
    [
        (keys("a@b.c"), keys("a@b.c"), True, "Primary Email"),
        (keys("a@b.c"), keys(" A@B.c "), True, "Primary Email"),
        (keys("a@b.c", "1"), keys("a@b.c", "2"), True, "Primary Email"),
        (keys("a@b.c", "1"), keys("b@b.c", "1 "), True, PAIR),
        (keys("a@b.c"), keys("b@b.c"), False, None),
        (keys("a@b.c"), keys(source_id="1"), False, None),
        (keys(source_id="ab"), keys(source_id="AB"), False, PAIR),
        (keys(source_id="ab"), keys(source_id="AB"), True, None),
        (keys(source_id="straße"), keys(source_id="strasse"), False, None),
        ({}, {}, False, None),
    ],
)
def test_one_equal_key_makes_two_rows_about_one_record(
    first: Keys, second: Keys, exact: bool, shared: str | None
) -> None:
    seen = RecordKeys(exact=exact, emails=["Primary Email"])
    assert seen.add(1, first) is None
    assert seen.add(2, second) == (None if shared is None else (1, shared))


def test_the_earliest_row_is_named_and_every_key_is_kept() -> None:
    seen = RecordKeys(emails=["Primary Email"])
    assert seen.add(1, keys(source_id="1")) is None
    assert seen.add(2, keys("a@b.c")) is None
    assert seen.add(3, keys("a@b.c", "1")) == (1, PAIR)
    assert seen.add(4, keys("a@b.c", "4")) == (2, "Primary Email")
    assert seen.add(5, keys(source_id="4")) == (4, PAIR)
