"""The commands of ``python -m <package>``: ``class``, and ``apply`` with its feature."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec

from .core.lazy import without
from .core.output import discard_output, write_utf8
from .decoding import starter


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return its exit code, 2 for wrong usage."""
    write_utf8()
    words = sys.argv[1:] if arguments is None else arguments
    package = __name__.partition("._runtime")[0]
    parser = argparse.ArgumentParser(prog=f"python -m {package}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    starter.add_command(commands)
    if find_spec(f"{__package__}.apply") is not None:
        import_module(".apply.command", __package__).add_command(commands)
    elif words[:1] == ["apply"]:
        print(without(package, "apply"), file=sys.stderr)
        return 2
    options = parser.parse_args(words)
    try:
        return int(options.run(options))
    except BrokenPipeError:
        return discard_output()
