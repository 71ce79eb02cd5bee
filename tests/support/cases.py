"""Hundreds of small cases in one test, which names each failing case.

For tables of cases that run faster than pytest collects and reports a test, which takes
some milliseconds in each process.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

import pytest

T = TypeVar("T")


def check_each(cases: Iterable[tuple[object, T]], check: Callable[[T], None]) -> None:
    """Check all named cases, and fail with the errors of all failing ones."""
    failed: list[BaseException] = []
    for name, case in cases:
        try:
            check(case)
        except (Exception, pytest.fail.Exception) as error:
            error.add_note(f"the case: {name}")
            failed.append(error)
    if failed:
        raise BaseExceptionGroup(f"{len(failed)} cases failed", failed)
