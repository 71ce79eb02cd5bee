"""The reader of CSV files, for imports, exports and paths of rows.

``csv`` refuses cells above 131,072 characters. The limit belongs to the process, and is
raised when the first file is read: exported notes and logs are longer.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from itertools import chain
from typing import IO, Final

_DELIMITERS: Final = ",;\t"
PROTECTIVE: Final = re.compile(r"\A\t(?=[=+@-])")
"""The tab of exports before a cell that spreadsheets would run as a formula."""
_SEPARATOR: Final = re.compile(r"sep=([,;\t])\r?\n")
"""A first line by which Excel knows the delimiter."""
_LONGEST_CELL: Final = 2**31 - 1
_BOM: Final = "\ufeff"


class CsvError(ValueError):
    """The file is not a table. The message names the line, and never a cell."""


class CsvTable:
    """Rows of a CSV file in UTF-8, read one by one, each as wide as ``header``.

    A byte order mark, rows without a value and protective tabs are removed. The default
    ``delimiter`` is that of a first line ``sep=;``, or the comma, semicolon or tab with
    the most headers. The file is closed at the end of its rows. The constructor and
    iteration raise ``CsvError``.
    """

    def __init__(self, file: IO[bytes], *, delimiter: str | None = None) -> None:
        text = io.TextIOWrapper(file, "utf-8-sig", newline="")
        self._rows = _rows(text, delimiter)
        self.line: int = 0
        """The line of the file at which the last row begins."""
        self.header: list[str] = next(self._rows, (0, list[str]()))[1]
        """The headers; empty if the file is."""
        for title in self.header:
            if title.strip() and self.header.count(title) > 1:
                raise CsvError(f"the header has {title!r} twice")

    def __iter__(self) -> Iterator[list[str]]:
        width = len(self.header)
        for line, cells in self._rows:
            self.line = line
            if len(cells) != width:
                raise CsvError(
                    f"line {line} has {len(cells)} cells below {width} headers"
                )
            if cells[1:] == self.header[1:] and cells[0].lstrip(_BOM) == self.header[0]:
                raise CsvError(f"line {line} has the headers again: were files joined?")
            if "\t" in "".join(cells):
                cells = [PROTECTIVE.sub("", cell) for cell in cells]
            yield cells


def _rows(
    text: io.TextIOWrapper, delimiter: str | None
) -> Iterator[tuple[int, list[str]]]:
    """Yield each row that has a value, with the line at which it begins."""
    line, reader = 0, csv.reader(())
    csv.field_size_limit(max(_LONGEST_CELL, csv.field_size_limit()))
    try:
        with text:  # otherwise its finalizer warns of an open file
            head, quotes, delimiters = list[str](), 0, delimiter or _DELIMITERS
            for each in text:
                if not (head or delimiter) and (mark := _SEPARATOR.fullmatch(each)):
                    delimiters, each = mark[1], "\n"  # the line keeps its number
                head.append(each)
                quotes += each.count('"')
                if each.strip("\r\n") and quotes % 2 == 0:
                    break  # else a title in quotes continues in the next line
            if "\0" in "".join(head):
                raise CsvError("its header has NUL")
            unquoted = re.sub('"[^"]*"', "", "".join(head))
            widest = max(delimiters, key=unquoted.count)
            lines = chain(head, text)
            reader = csv.reader(lines, delimiter=widest, strict=True)
            for cells in reader:
                if any(cells):
                    yield line + 1, cells
                line = reader.line_num
    except UnicodeDecodeError as error:  # error.object begins below the last read line
        line = reader.line_num + 1 + error.object.count(b"\n", 0, error.start)
        remedy = "" if delimiter else ": in Excel, save it as 'CSV UTF-8'"
        problem = f"it is not UTF-8 at line {line}{remedy}"
    except csv.Error as error:
        problem = f"the row that begins at line {line + 1} is damaged ({error})"
    else:
        return
    raise CsvError(problem)
