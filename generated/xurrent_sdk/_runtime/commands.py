# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The commands of ``python -m <package>``: ``class``, and ``apply`` with its feature."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec

from .core.lazy import without
from .core.output import discard_output, write_utf8

_COMMANDS = {
    "class": ("decoding.starter", "print a class for into(...) to start from"),
    "apply": ("apply.command", "upsert records from the rows of a CSV file"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return its exit code, 2 for an unknown command."""
    write_utf8()
    words = list(sys.argv[1:] if arguments is None else arguments)
    package = (__package__ or "").partition("._runtime")[0]
    there = {
        name: module
        for name, (module, _) in _COMMANDS.items()
        if find_spec(f"{__package__}.{module.partition('.')[0]}")
    }
    if words and words[0] in there:
        module = import_module(f".{there[words[0]]}", __package__)
        try:
            code = int(module.main(words))
            print(end="", flush=True)  # a service may have no stdout
        except BrokenPipeError:
            return discard_output()
        return code
    if words and words[0] in _COMMANDS:  # a command has the name of its feature
        print(without(package, words[0]), file=sys.stderr)
        return 2
    wants_help = words[:1] in (["-h"], ["--help"])
    out = sys.stdout if wants_help else sys.stderr
    print(f"usage: python -m {package} COMMAND ...\n", file=out)
    for name in there:
        print(f"  {name:8}{_COMMANDS[name][1]}", file=out)
    return 0 if wants_help else 2
