"""Coroutine functions from methods that return what is awaited.

Frameworks await only what ``inspect`` knows as a coroutine function. Starlette runs any
other function of a background task in a thread, where nothing awaits its result: a
mutation would never be sent.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

C = TypeVar("C")


def coroutine_function(method: Callable[..., Any], /) -> Callable[..., Any]:
    """Return a coroutine function that calls ``method`` and awaits the result."""

    @wraps(method)
    async def call(*args: Any, **kwargs: Any) -> Any:
        result = method(*args, **kwargs)
        del args, kwargs  # error reporters show the local variables of this frame
        return await result

    call.__qualname__ = method.__name__  # for the warning about a missing await
    return call


def coroutine_functions(*names: str) -> Callable[[type[C]], type[C]]:
    """Return a class decorator that makes coroutine functions of these methods."""

    def decorate(cls: type[C]) -> type[C]:
        for name in names:
            setattr(cls, name, coroutine_function(getattr(cls, name)))
        return cls

    return decorate
