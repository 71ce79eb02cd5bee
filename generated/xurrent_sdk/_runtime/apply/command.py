# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``python -m <package> apply``: bring records in step with a CSV file.

The plan goes to stdout, all talk to stderr. Settings and credentials are those of the
client, from the environment.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from decimal import Decimal
from importlib import import_module
from typing import Any, Final

from ..core.errors import ApplyError, ConfigurationError, XurrentError
from ..schema.index import TypeRef
from .facade import ApplyRoots
from .plan import ApplyPlan
from .report import ApplyReport
from .rules import Target

DONE: Final = 0
NOT_ALL: Final = 1
WRONG_USE: Final = 2
WRONG_ROWS: Final = 3
NO_ANSWER: Final = 4


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; gives the exit code.

    0: in step. 1: not all was written, or the answer was no. 2: wrong use or settings.
    3: something is wrong with the rows; nothing was written. 4: the service could not be
    asked; nothing was written.
    """
    parser = _parser()
    given = parser.parse_args(arguments)
    try:
        with import_module("...client", __package__).XurrentClient() as client:
            return _apply(client.apply, given, parser)
    except ApplyError as error:
        return _told(error, WRONG_ROWS)
    except ConfigurationError as error:
        return _told(error, WRONG_USE)
    except XurrentError as error:
        return _told(error, NO_ANSWER)
    except OSError as error:  # of the report
        return _told(error, NOT_ALL)


def _told(error: Exception, code: int) -> int:
    print(error, file=sys.stderr)
    return code


def _parser() -> argparse.ArgumentParser:
    package = __name__.partition("._runtime")[0]
    parser = argparse.ArgumentParser(prog=f"python -m {package}")
    commands = parser.add_subparsers(dest="command", required=True)
    what = "bring records in step with the rows of a CSV file"
    apply = commands.add_parser("apply", help=what, description=what)
    apply.add_argument("type", help="what the rows are, such as people")
    apply.add_argument("rows", help="the CSV file; its headers name the fields")
    apply.add_argument("--source", required=True, help="the system that they are from")
    apply.add_argument(
        "--missing",
        choices=("ignore", "disable"),
        default="ignore",
        help="what becomes of records of the source that have no row",
    )
    apply.add_argument("--yes", action="store_true", help="write without asking")
    apply.add_argument(
        "--dry-run", action="store_true", help="show the plan and write nothing"
    )
    apply.add_argument("--report", help="a file for what became of each record")
    apply.add_argument(
        "--resume", action="store_true", help="go on where the report ends"
    )
    return parser


def _apply(
    apply: ApplyRoots, given: argparse.Namespace, parser: argparse.ArgumentParser
) -> int:
    types = apply.targets()
    if given.type not in types:
        parser.error(
            f"there is no {given.type!r}{apply.why_not(given.type)}; choose among "
            f"{', '.join(types)}"
        )
    if given.resume and not given.report:
        parser.error("--resume needs the --report to go on with")
    try:
        rows = list(_rows(given.rows, Target(*types[given.type])))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        parser.error(f"{given.rows} cannot be read: {error}")
    function: Any = getattr(apply, given.type)
    plan: ApplyPlan = function(rows, source=given.source, missing=given.missing)
    print(plan, flush=True)
    if given.dry_run or (plan.is_empty and not given.resume):
        return DONE
    if not given.yes:
        print("Write this? [y/N] ", end="", file=sys.stderr, flush=True)
        if sys.stdin.readline().strip().lower() not in ("y", "yes"):
            return NOT_ALL
    with _progress() as progress:
        if given.resume:
            report = plan.resume(given.report, progress=progress)
        else:
            report = plan.execute(save_to=given.report, progress=progress)
    print(report)
    for key, problem in report.failed.items():
        print(f"{key}: {problem}", file=sys.stderr)
    if report.stopped is not None:
        print(report.stopped, file=sys.stderr)
    return NOT_ALL if report.failed or report.open else DONE


def _rows(path: str, target: Target) -> Iterator[Mapping[str, object]]:
    """The rows, with what their cells mean; an empty cell says nothing."""
    types = {name: rule.type for name, rule in target.rules.items()}
    with open(path, encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file, strict=True)
        for name, count in Counter(reader.fieldnames or ()).items():
            if count > 1:
                raise csv.Error(f"{name!r} heads several columns")
        for row in reader:
            if None in row:
                raise csv.Error(f"line {reader.line_num} has more cells than headers")
            yield {n: _meant(types.get(n), text) for n, text in row.items() if text}


def _meant(ref: TypeRef | None, text: str) -> object:
    """What the text of a cell means for a field; as it is, where that makes no sense."""
    if ref is None:
        return text
    if ref.item is not None:
        item, words = ref.item, text.replace(";", " ").replace(",", " ").split()
        return [_meant(item, word) for word in words]
    read = _READERS.get(ref.codec)
    try:
        return read(text) if read else text
    except (ValueError, ArithmeticError, KeyError):
        return text  # the plan tells what is wrong with it


_READERS: Final[Mapping[str, Callable[[str], object]]] = {
    "bool": lambda text: {"true": True, "false": False}[text.strip().lower()],
    "int": int,
    "float": float,
    "decimal": Decimal,
    "json": json.loads,
}


@contextmanager
def _progress() -> Generator[Callable[[ApplyReport], None]]:
    """Shows how far the writing is: a bar where rich is there, else lines."""
    try:
        rich: Any = import_module("rich.progress")
        console: Any = import_module("rich.console").Console(stderr=True)
    except ImportError:
        yield lambda report: print(report, file=sys.stderr)
        return
    with rich.Progress(console=console) as bar:
        task: Any = bar.add_task("writing", total=None)

        def show(report: ApplyReport) -> None:
            done = report.total - len(report.open)
            bar.update(task, completed=done, total=report.total)

        yield show
