"""``@frozen`` does what a frozen dataclass with slots does."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from dataclasses import FrozenInstanceError, dataclass, field
from typing import Any, Generic, TypeVar

import pytest

from xurrent_gen.runtime.core.frozen import frozen, replaced


@frozen
class Ours:
    """A value."""

    one: int
    two: str = "two"
    many: list[int] = field(default_factory=list, compare=False)
    hidden: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        if self.one < 0:
            raise ValueError("negative")

    @property
    def double(self) -> int:
        return 2 * self.one


@dataclass(frozen=True, slots=True)
class Theirs:
    """A value."""

    one: int
    two: str = "two"
    many: list[int] = field(default_factory=list, compare=False)
    hidden: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        if self.one < 0:
            raise ValueError("negative")

    @property
    def double(self) -> int:
        return 2 * self.one


@pytest.mark.parametrize("cls", [Ours, Theirs])
def test_it_behaves_like_a_dataclass(cls: Any) -> None:
    value = cls(1, hidden="x")
    assert repr(value) == f"{cls.__name__}(one=1, two='two', many=[])"
    assert value == cls(1, "two", [5], "x") != cls(2)
    assert value != 5
    assert hash(value) == hash(cls(1, "two", [5], "x"))
    assert value.double == 2
    assert value.many is not cls(1).many
    assert cls.__slots__ == cls.__match_args__ == ("one", "two", "many", "hidden")
    assert not hasattr(value, "__dict__")
    assert cls.__doc__ == "A value."
    told = inspect.signature(cls).parameters
    assert list(told) == list(cls.__slots__)
    assert (told["one"].default, told["two"].default) == (
        inspect.Parameter.empty,
        "two",
    )
    assert told["one"].annotation == "int"
    assert copy.deepcopy(value) == value == pickle.loads(pickle.dumps(value))
    with pytest.raises(FrozenInstanceError):
        value.one = 2
    with pytest.raises(FrozenInstanceError):
        del value.one
    for arguments in ((), (1, 2, 3, 4, 5)):
        with pytest.raises(TypeError):
            cls(*arguments)
    for wrong in ({"three": 3}, {"one": 2}):
        with pytest.raises(TypeError):
            cls(1, **wrong)
    with pytest.raises(ValueError, match="negative"):
        cls(-1)
    match value:
        case cls(one, two):
            assert (one, two) == (1, "two")


@pytest.mark.parametrize("cls", [Ours, Theirs])
def test_the_functions_of_dataclasses_work(cls: Any) -> None:
    value: Any = cls(1)
    whole: Any = dataclasses
    assert dataclasses.is_dataclass(value)
    assert [f.name for f in dataclasses.fields(value)] == list(cls.__slots__)
    assert whole.replace(value, one=3) == cls(3)
    with pytest.raises(ValueError, match="negative"):
        whole.replace(value, one=-3)
    assert whole.asdict(value) == {
        "one": 1,
        "two": "two",
        "many": [],
        "hidden": "",
    }


def test_replaced() -> None:
    assert replaced(Ours(1, "x"), one=2) == Ours(2, "x")
    with pytest.raises(TypeError):
        replaced(Ours(1), three=3)


T = TypeVar("T")


@frozen
class OursMore(Ours, Generic[T]):
    five: int = 5
    two: str = "other"


@dataclass(frozen=True, slots=True)
class TheirsMore(Theirs, Generic[T]):
    five: int = 5
    two: str = "other"


@pytest.mark.parametrize("cls", [OursMore, TheirsMore])
def test_fields_are_inherited(cls: Any) -> None:
    value = cls(1, hidden="x", five=6)
    name = cls.__name__
    assert repr(value) == f"{name}(one=1, two='other', many=[], five=6)"
    assert cls.__match_args__ == ("one", "two", "many", "hidden", "five")
    assert value == cls(1, "other", [4], "x", 6)
    assert pickle.loads(pickle.dumps(value)) == value
    with pytest.raises(ValueError, match="negative"):
        cls(-1)


def test_libraries_that_look_into_dataclasses_find_what_they_look_for() -> None:
    """Dask makes keys of it, pytest its differences."""
    ours, theirs = (vars(each)["__dataclass_params__"] for each in (Ours, Theirs))
    ours = ours.__get__(None, Ours)
    names = ("init", "repr", "eq", "order", "unsafe_hash", "frozen")
    assert [getattr(ours, n) for n in names] == [getattr(theirs, n) for n in names]
