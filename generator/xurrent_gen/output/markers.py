"""Keeps the linters of a user's project away from what the generator wrote.

``ruff check --fix`` with default settings removes imports that stand for nothing but
re-export or annotations in text, and so breaks the types of the package. isort and
formatters would only move lines, but what is moved is no longer what was generated.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

MARKERS: Final = (
    b"# flake8: noqa\n"
    b"# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file\n"
)
"""The first lines of every module of a package; ruff knows that of flake8, too."""


def marked(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Files by path, each Python module among them with the markers on top."""
    return {
        path: MARKERS + content if path.endswith(".py") else content
        for path, content in files.items()
    }
