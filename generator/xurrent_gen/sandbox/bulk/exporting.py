"""Making export files: CSV by type, one file, or a ZIP where there are several."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import datetime
from typing import TYPE_CHECKING

from .cells import protected

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .records import Records


def changed_numbers(records: Records, since: datetime | None) -> list[int]:
    """The records that were created or changed after a time; all for None."""
    numbers = records.numbers()
    if since is None:
        return list(numbers)
    return [n for n in numbers if _after(records.changed_at(n), since)]


def _after(stamp: str, since: datetime) -> bool:
    return not stamp or datetime.fromisoformat(stamp) > since


def csv_file(
    records: Records, numbers: Iterable[int], line_end: str, turn: int
) -> bytes:
    """The file of one type. Columns begin at another one each time (`turn`), since
    their order is not promised, and one is there that no document knows."""
    columns = records.columns
    start = turn % max(1, len(columns))
    columns = columns[start:] + columns[:start]
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator=line_end)
    writer.writerow([*(c.header for c in columns), "Sandbox Remarks"])
    for number in numbers:
        cells = (records.cell(number, c) for c in columns)
        writer.writerow([*map(protected, cells), ""])
    return text.getvalue().encode()


def packed(files: Sequence[tuple[str, bytes]], stem: str) -> tuple[str, bytes]:
    """The name and content of what is downloaded."""
    if len(files) == 1:
        name, content = files[0]
        return f"{stem}-{name}-1.csv", content
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, (name, content) in enumerate(files, 1):
            archive.writestr(f"{number:03d}-{name}.csv", content)
    return f"{stem}-export.zip", held.getvalue()
