"""Classes of our ``Generic`` tell of their parameters what those of ``typing`` tell."""

from __future__ import annotations

import pickle
import typing
from typing import Any, TypeVar, get_args, get_origin

import pytest

from xurrent_sdk._runtime.core import generic

A = TypeVar("A")
B = TypeVar("B")


def classes(base: Any) -> tuple[Any, Any, Any]:
    class Pair(base[A, B]):  # type: ignore[misc]
        pass

    class Swapped(Pair[B, A], base[A, B]):  # type: ignore[misc]
        pass

    class Half(Pair[A, int]):
        pass

    return Pair, Swapped, Half


@pytest.mark.parametrize("number", range(3))
def test_parameters_are_those_of_typing(number: int) -> None:
    ours, theirs = (classes(each)[number] for each in (generic.Generic, typing.Generic))
    assert ours.__parameters__ == theirs.__parameters__
    given = tuple([str, bytes][: len(ours.__parameters__)])
    for cls in (ours, theirs):
        assert get_origin(cls[given]) is cls
        assert get_args(cls[given]) == given
    bases = [[get_args(base) for base in cls.__orig_bases__] for cls in (ours, theirs)]
    assert bases[0] == bases[1]


def test_both_kinds_of_bases_can_be_mixed() -> None:
    pair, *_ = classes(generic.Generic)

    class Users(pair[A, int], typing.Generic[A]):  # type: ignore[misc, valid-type]
        pass

    assert Users.__parameters__ == (A,)
    assert isinstance(Users[str](), pair)


def test_what_is_subscripted_can_be_called_joined_and_pickled() -> None:
    assert isinstance(Listed[int](), Listed)
    assert get_args(Listed[int] | None) == (Listed[int], type(None))
    assert pickle.loads(pickle.dumps(Listed[int])) == Listed[int]
    open_one: Any = Listed
    assert get_args(open_one[A][str]) == (str,)


class Listed(generic.Generic[A]):
    pass
