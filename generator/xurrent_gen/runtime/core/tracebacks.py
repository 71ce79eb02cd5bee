"""The seal: no local variables in the tracebacks of errors that leave a call.

Error reporters show the local variables of frames. Those between ``Client.run`` and the
socket hold credentials, variables, records and bodies, under many names. When an error
leaves a call, its frames are cleared; their lines and functions stay.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from traceback import walk_tb
from typing import Final, TypeVar, cast

from .errors import XurrentError

F = TypeVar("F", bound=Callable[..., object])

_PACKAGE: Final = __name__.rsplit(".", 3)[0]
_OURS: Final = (f"{_PACKAGE}.", "httpx.", "httpx2.", "httpcore.", "httpcore2.")


def forget_locals(error: BaseException) -> None:
    """Clear the frames of ``error`` and of its causes.

    In errors of other libraries, frames of the user's own functions are kept.
    """
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        one = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        waiting += [each for each in (one.__cause__, one.__context__) if each]
        for frame, _ in walk_tb(one.__traceback__):
            name = f"{frame.f_globals.get('__name__')}."
            if isinstance(one, XurrentError) or name.startswith(_OURS):
                with suppress(RuntimeError):  # it still runs: the error has not left it
                    frame.clear()


def sealed(function: F) -> F:
    """Return a function whose errors carry no local variables of the frames below."""
    if inspect.iscoroutinefunction(function):

        @wraps(function)
        async def acall(*args: object, **kwargs: object) -> object:
            try:
                return await function(*args, **kwargs)
            except BaseException as error:
                del args, kwargs
                forget_locals(error)
                raise

        return cast("F", acall)

    @wraps(function)
    def call(*args: object, **kwargs: object) -> object:
        try:
            return function(*args, **kwargs)
        except BaseException as error:
            del args, kwargs
            forget_locals(error)
            raise

    return cast("F", call)
