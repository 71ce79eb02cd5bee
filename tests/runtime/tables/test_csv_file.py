"""The one reader of CSV files: cells of any size, what it skips, and what it refuses."""

from __future__ import annotations

import csv
import io
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xurrent_gen.runtime.tables.csv_file import CsvError, CsvTable


def read(content: bytes, **how: Any) -> tuple[list[str], list[list[str]]]:
    file = CsvTable(io.BytesIO(content), **how)
    return file.header, list(file)


CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


@given(
    rows=st.lists(st.lists(CELLS, min_size=2, max_size=2).filter(any)),
    delimiter=st.sampled_from(",;\t"),
    end=st.sampled_from(["\n", "\r\n"]),
)
def test_rows_come_back_with_each_delimiter(
    rows: list[list[str]], delimiter: str, end: str
) -> None:
    held = io.StringIO(newline="")
    writer = csv.writer(
        held, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL
    )
    writer.writerows([["a,b", "c;d\te;f,g" if delimiter != "," else "c"], *rows])
    content = held.getvalue().encode("utf-8-sig")
    plain = [
        [
            cell[1:] if cell[:1] == "\t" and cell[1:2] in {*"=+-@"} else cell
            for cell in row
        ]
        for row in rows
    ]
    assert read(content, delimiter=delimiter)[1] == plain


@pytest.mark.parametrize(
    ("content", "header"),
    [
        (b"a,b\n", ["a", "b"]),
        (b"a\tb\n", ["a", "b"]),
        (b"\xef\xbb\xbf\r\n\na;b\n", ["a", "b"]),
        (b'd;"a,b,c"\n', ["d", "a,b,c"]),
        (b"\xef\xbb\xbfsep=;\r\na,b,c;d\r\n", ["a,b,c", "d"]),
        (b'"a;b",c,"d\ne"\n', ["a;b", "c", "d\ne"]),
        (b"a\n", ["a"]),
        (b"", []),
    ],
)
def test_the_delimiter_with_the_most_headers_is_taken(
    content: bytes, header: list[str]
) -> None:
    assert read(content) == (header, [])


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"a,a\n", "header has 'a' twice"),
        (b"a,b\n1,2\n3\n", "line 3 has 1 cells below 2 headers"),
        (b"sep=,\na,b\n1,2,3\n", "line 3 has 3 cells"),
        (b"a,b\n1,2\na,b\n3,4\n", "line 3 has the headers again"),
        ("a\n1\n\ufeffa\n2\n".encode(), "line 3 has the headers again"),
        (b'a,b\n1,"x\ny"\n3,"4', "begins at line 4 is damaged .unexpected end"),
        (b'a,b\n"1"x,2\n', "begins at line 2 is damaged"),
        (b"a,b\n1,\xff\n", "not UTF-8 at line 2"),
        (b"a,b\r\n" + b'1,"x\ny"\n' * 5000 + b"1,\xfc\n", "UTF-8 at line 10002"),
        ("a,b\n1,2\n".encode("utf-16"), "not UTF-8"),
        ("a,b\n1,2\n".encode("utf-16-le"), "NUL"),
    ],
)
def test_what_is_no_table_is_refused_with_its_line(
    content: bytes, problem: str
) -> None:
    with pytest.raises(CsvError, match=problem):
        read(content)


def test_cells_have_any_size() -> None:
    before = csv.field_size_limit(10)
    try:
        long = "x" * 300_000
        assert read(f'a,b\n1,"{long}"\n'.encode())[1] == [["1", long]]
    finally:
        csv.field_size_limit(before)


def test_flipped_bytes_are_rows_or_an_error() -> None:
    whole = 'Name,Note\nÄnn,"a ""b""\nc"\n\nBob,\t=1\n'.encode()
    dice = random.Random(7)
    for _ in range(2_000):
        content = bytearray(whole)
        content[dice.randrange(len(content))] = dice.randrange(256)
        try:
            read(bytes(content))
        except CsvError:
            continue
