# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Spreadsheets of exports, as the cells of a CSV file: the only module with openpyxl.

It is loaded when rows of a spreadsheet are asked for. A sheet is read from disk row by
row; its table of texts is in memory, of the 10,000 rows that a file has at most.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from datetime import datetime
from importlib import import_module
from typing import IO, Any
from zipfile import BadZipFile

from ..core.errors import ConfigurationError
from .cells import Unfit, cell_of
from .columns import Column

_ANY = Column("", "unknown")


def sheet_rows(file: IO[bytes]) -> Iterator[list[str]]:
    """The rows of the first sheet as text, each as wide as the first one.

    Raises ``ConfigurationError`` without openpyxl, and ``BadZipFile``.
    """
    try:
        openpyxl: Any = import_module("openpyxl")
    except ImportError:
        raise ConfigurationError(
            "Rows of a spreadsheet need openpyxl: pip install openpyxl, or save the file "
            "by download()"
        ) from None
    with tempfile.TemporaryFile() as copy:  # a ZIP file inside of another is no file
        shutil.copyfileobj(file, copy)
        book = None
        try:
            book = openpyxl.load_workbook(copy, read_only=True, data_only=True)
            sheet = book.worksheets[0]
            sheet.reset_dimensions()  # what a file says of its size may be wrong
            width = 0
            for row in sheet.iter_rows(values_only=True):
                texts = [_text(value) for value in row]
                width = width or len(texts)
                texts += [""] * (width - len(texts))
                while len(texts) > width and not texts[-1]:
                    texts.pop()
                if any(texts):
                    yield texts
        except (AttributeError, LookupError, SyntaxError, TypeError, ValueError):
            raise BadZipFile from None  # whatever openpyxl stumbles over
        finally:
            if book is not None:
                book.close()


def _text(value: object) -> str:
    if isinstance(value, datetime):  # without a zone, and a date where it is midnight
        midnight = value.hour == value.minute == value.second == 0
        return value.date().isoformat() if midnight else value.isoformat()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    try:
        return cell_of(_ANY, value)
    except Unfit:
        return str(value)
