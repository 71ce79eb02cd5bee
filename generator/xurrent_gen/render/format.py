"""Black, for the files whose layout the rules of ``plan.layout`` do not settle."""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Iterable, Mapping
from multiprocessing import Pipe, Process, parent_process
from typing import Any, Protocol

from xurrent_gen.errors import InternalError
from xurrent_gen.plan.literals import WIDTH

_WORTH_A_PROCESS = 8
"""So many files are worth starting processes for."""


_TABLE = re.compile(r'= """\n.*?\n *"""\n', re.DOTALL)
"""Data in text: black does not look inside."""
_WHOLE = re.compile(r" +(\w+) as \1,")
"""A name of an import with a line of its own, which nothing can shorten."""


class _End(Protocol):
    """One end of a pipe, whose class differs by system."""

    def send(self, obj: Any, /) -> None: ...
    def recv(self) -> Any: ...
    def close(self) -> None: ...


def is_settled(source: str) -> bool:
    """Whether no line is longer than black allows, so that the rules have sufficed."""
    code = _TABLE.sub("\n", source)
    return all(
        len(line) <= WIDTH or _WHOLE.fullmatch(line) for line in code.split("\n")
    )


def format_sources(sources: Mapping[str, str]) -> dict[str, str]:
    """Format sources by path, in parallel when there are many.

    Raises ``MemoryError`` also when a process was ended for want of memory.
    """
    workers = min(os.cpu_count() or 1, 4)
    if len(sources) < _WORTH_A_PROCESS or workers == 1:
        return _formatted(sources.items())
    items = list(sources.items())
    shares = [items[start::workers] for start in range(workers)]
    running = [_start(share) for share in shares]
    found: dict[str, str] = {}
    try:
        for receiver, _ in running:
            result: dict[str, str] | Exception = receiver.recv()
            if isinstance(result, Exception):
                raise result
            found.update(result)
    except EOFError:
        raise MemoryError from None
    finally:
        for receiver, process in running:
            receiver.close()
            process.terminate()
            process.join()
    return {path: found[path] for path in sources}


def _start(share: list[tuple[str, str]]) -> tuple[_End, Process]:
    # A process and a pipe each, rather than an executor: its threads hang when memory
    # is short, and its processes outlive a parent that was killed.
    receiver, sender = Pipe(duplex=False)
    process = Process(target=_work, args=(sender, share), daemon=True)
    process.start()
    sender.close()
    return receiver, process


def _work(sender: _End, share: list[tuple[str, str]]) -> None:
    """Format a share and send it; ends with the process that waits for it."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    result: dict[str, str] | Exception
    try:
        result = _formatted(share)
    except (InternalError, MemoryError) as error:
        result = error
    sender.send(result)


def _end_with_parent() -> None:
    # Not what the system calls the parent: that may be a server that starts processes.
    parent = parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)


def _formatted(items: Iterable[tuple[str, str]]) -> dict[str, str]:
    return {path: format_source(path, source) for path, source in items}


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
