"""Everything that an error reporter may show of an error."""

from __future__ import annotations

import pickle
import traceback
from collections.abc import Iterator

SEAL = "core/tracebacks.py"
"""The file of the function through which errors leave a call."""


def told(error: BaseException, *, sealed: bool = False) -> str:
    """Return everything that an error reporter may show, with our local variables.

    With ``sealed``, frames of methods that the test called are left out, because they have
    the arguments of the test.
    """
    texts = [str(error), repr(error), repr(vars(error)), repr(pickle.dumps(error))]
    one: BaseException | None = error
    while one is not None:
        texts += locals_of(one, sealed)
        one = one.__cause__ or one.__context__
    texts.append("".join(traceback.format_exception(error)))
    return "\n".join(texts)


def locals_of(error: BaseException, sealed: bool) -> Iterator[str]:
    shown = traceback.TracebackException(
        type(error), error, error.__traceback__, capture_locals=True, compact=True
    )
    # frames of the test have the user's own values
    frames = [each for each in shown.stack if "/tests/" not in each.filename]
    if sealed:
        seals = [n for n, each in enumerate(frames) if each.filename.endswith(SEAL)]
        frames = frames[seals[0] :] if seals else []
    for frame in frames:
        yield f"{frame.filename}:{frame.lineno} {frame.locals}"
