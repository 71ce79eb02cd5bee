"""Hundreds of small cases in one test: each that fails is told by its name.

For tables of cases that take less than what a test of their own costs, which is some
milliseconds in each of the processes that run, tell and collect it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

import pytest

T = TypeVar("T")


def check_each(cases: Iterable[tuple[object, T]], check: Callable[[T], None]) -> None:
    """Check all named cases, and fail with what went wrong in any."""
    failed: list[BaseException] = []
    for name, case in cases:
        try:
            check(case)
        except (Exception, pytest.fail.Exception) as error:
            error.add_note(f"the case: {name}")
            failed.append(error)
    if failed:
        raise BaseExceptionGroup(f"{len(failed)} cases failed", failed)
