"""All that an error reporter may show of an error."""

from __future__ import annotations

import pickle
import traceback


def told(error: BaseException) -> str:
    """All that an error reporter may show of an error, with our local variables."""
    texts = [str(error), repr(error), repr(vars(error)), repr(pickle.dumps(error))]
    one: BaseException | None = error
    while one is not None:
        shown = traceback.TracebackException(
            type(one), one, one.__traceback__, capture_locals=True, compact=True
        )
        for frame in shown.stack:
            # the test's own frames hold what the user holds
            if "/tests/" not in frame.filename:
                texts.append(f"{frame.filename}:{frame.lineno} {frame.locals}")
        one = one.__cause__ or one.__context__
    texts.append("".join(traceback.format_exception(error)))
    return "\n".join(texts)
