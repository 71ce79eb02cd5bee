"""Black, for the files whose layout the rules of :mod:`..plan.layout` do not settle."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping

from xurrent_gen.errors import InternalError
from xurrent_gen.plan.literals import WIDTH

_WORTH_A_PROCESS = 8
"""So many files are worth starting processes for."""


_TABLE = re.compile(r'= """\n.*?\n *"""\n', re.DOTALL)
"""Data in text: black does not look inside."""


def is_settled(source: str) -> bool:
    """Whether no line is longer than black allows, so that the rules have sufficed."""
    code = _TABLE.sub("", source)
    return all(len(line) <= WIDTH for line in code.split("\n"))


def format_sources(sources: Mapping[str, str]) -> dict[str, str]:
    """Format sources by path, in parallel when there are many."""
    if not sources:
        return {}
    workers = min(os.cpu_count() or 1, 4)
    if len(sources) < _WORTH_A_PROCESS or workers == 1:
        return {path: format_source(path, text) for path, text in sources.items()}
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(workers) as pool:
        formatted = pool.map(format_source, sources, sources.values(), chunksize=4)
        return dict(zip(sources, formatted, strict=True))


def format_source(path: str, source: str) -> str:
    """Format one file; a source that is no Python is a fault of ours."""
    import black
    from black.parsing import InvalidInput

    try:
        return black.format_str(source, mode=black.Mode())
    except InvalidInput as error:
        numbered = "\n".join(
            f"{number:5} {line}" for number, line in enumerate(source.split("\n"), 1)
        )
        raise InternalError(f"{path} is no valid Python: {error}\n{numbered}") from None
