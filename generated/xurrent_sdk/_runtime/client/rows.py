# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The columns that ``values`` can be given, as type checkers see them: 1 to 12 of them,
or a list of any length whose rows are typed loosely.

Nothing loads this module when a program runs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias, TypeVar

from ..selection.paths import One, Selectable

F = TypeVar("F")
T1 = TypeVar("T1")
T2 = TypeVar("T2")
T3 = TypeVar("T3")
T4 = TypeVar("T4")
T5 = TypeVar("T5")
T6 = TypeVar("T6")
T7 = TypeVar("T7")
T8 = TypeVar("T8")
T9 = TypeVar("T9")
T10 = TypeVar("T10")
T11 = TypeVar("T11")
T12 = TypeVar("T12")

T = TypeVar("T")
C: TypeAlias = Selectable[T, One]
"""A column: what has one value in each record."""

Columns1: TypeAlias = Callable[[F], tuple[C[T1]]]
Columns2: TypeAlias = Callable[[F], tuple[C[T1], C[T2]]]
Columns3: TypeAlias = Callable[[F], tuple[C[T1], C[T2], C[T3]]]
Columns4: TypeAlias = Callable[[F], tuple[C[T1], C[T2], C[T3], C[T4]]]
Columns5: TypeAlias = Callable[[F], tuple[C[T1], C[T2], C[T3], C[T4], C[T5]]]
Columns6: TypeAlias = Callable[[F], tuple[C[T1], C[T2], C[T3], C[T4], C[T5], C[T6]]]
Columns7: TypeAlias = Callable[
    [F], tuple[C[T1], C[T2], C[T3], C[T4], C[T5], C[T6], C[T7]]
]
Columns8: TypeAlias = Callable[
    [F], tuple[C[T1], C[T2], C[T3], C[T4], C[T5], C[T6], C[T7], C[T8]]
]
Columns9: TypeAlias = Callable[
    [F], tuple[C[T1], C[T2], C[T3], C[T4], C[T5], C[T6], C[T7], C[T8], C[T9]]
]
Columns10: TypeAlias = Callable[
    [F], tuple[C[T1], C[T2], C[T3], C[T4], C[T5], C[T6], C[T7], C[T8], C[T9], C[T10]]
]
Columns11: TypeAlias = Callable[
    [F],
    tuple[
        C[T1], C[T2], C[T3], C[T4], C[T5], C[T6], C[T7], C[T8], C[T9], C[T10], C[T11]
    ],
]
Columns12: TypeAlias = Callable[
    [F],
    tuple[
        C[T1],
        C[T2],
        C[T3],
        C[T4],
        C[T5],
        C[T6],
        C[T7],
        C[T8],
        C[T9],
        C[T10],
        C[T11],
        C[T12],
    ],
]
AnyColumns: TypeAlias = Callable[[F], list[C[object]]]
