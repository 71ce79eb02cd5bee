# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Takes what was at hand out of the tracebacks of errors.

Error reporters show the local variables of frames. Those between a public call and the
socket hold credentials, variables, records and bodies, under many names. Rather than
keep each of them clean, what leaves a public method has its frames emptied; lines and
functions stay for those who look for the cause.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine, Iterator
from functools import wraps
from types import FrameType, FunctionType
from typing import Any, Final, ParamSpec, TypeVar, cast

from .errors import XurrentError

P = ParamSpec("P")
R = TypeVar("R")
C = TypeVar("C")

_PACKAGE: Final = __name__.rsplit(".", 3)[0]
_OURS: Final = {_PACKAGE, "httpx", "httpx2", "httpcore", "httpcore2"}


def _below(error: BaseException) -> Iterator[tuple[BaseException, FrameType]]:
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        one = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        waiting += [each for each in (one.__cause__, one.__context__) if each]
        trace = one.__traceback__
        while trace is not None:
            yield one, trace.tb_frame
            trace = trace.tb_next


def _is_ours(frame: FrameType) -> bool:
    name: str = frame.f_globals.get("__name__", "")
    return any(name == each or name.startswith(f"{each}.") for each in _OURS)


def forget_locals(error: BaseException) -> None:
    """Empty the frames that ``error`` has left, and those of what caused it.

    Of errors that are not ours, frames of the user's own functions stay as they are.
    """
    for one, frame in _below(error):
        if isinstance(one, XurrentError) or _is_ours(frame):
            try:
                frame.clear()
            except RuntimeError:
                continue  # it still runs: the error has not left it


def sealed(function: Callable[P, R]) -> Callable[P, R]:
    """``function``, from which no error carries a local variable along."""
    if inspect.iscoroutinefunction(function):
        asynchronous = cast("Callable[P, Coroutine[Any, Any, object]]", function)

        @wraps(function)
        async def acall(*args: P.args, **kwargs: P.kwargs) -> object:
            try:
                return await asynchronous(*args, **kwargs)
            except BaseException as error:
                del args, kwargs
                forget_locals(error)
                raise

        return cast("Callable[P, R]", acall)

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return function(*args, **kwargs)
        except BaseException as error:
            del args, kwargs
            forget_locals(error)
            raise

    return call


def sealed_methods(cls: type[C]) -> type[C]:
    """The class with its public methods, and its constructor, sealed."""
    for name, member in list(vars(cls).items()):
        public = name == "__init__" or not name.startswith("_")
        if public and isinstance(member, FunctionType):
            setattr(cls, name, sealed(member))
    return cls
