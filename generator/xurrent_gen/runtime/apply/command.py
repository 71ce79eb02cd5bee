"""``python -m <package> apply``: upsert records from a CSV file.

The plan and the report go to stdout, everything else to stderr. Settings and credentials
are those of the client, from the environment.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from ..core.csv_file import CsvError
from ..core.errors import ApplyError, ConfigurationError, XurrentError
from .columns import read_rows
from .facade import ApplyRoots
from .plan import ApplyPlan
from .planning import MAX_DISABLED
from .report import ApplyReport

DONE: Final = 0
NOT_ALL: Final = 1
"""Not all records are as the rows say, or the answer was no."""
WRONG_USE: Final = 2
WRONG_ROWS: Final = 3
NO_ANSWER: Final = 4
CHANGES: Final = 5
INTERRUPTED: Final = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    parser = _parser()
    given = parser.parse_args(arguments)
    written: list[ApplyReport] = []
    try:
        with import_module("...client", __package__).XurrentClient() as client:
            return _apply(client.apply, given, parser, written)
    except ApplyError as error:
        return _failed(error, WRONG_ROWS)
    except ConfigurationError as error:
        return _failed(error, WRONG_USE)
    except XurrentError as error:
        return _failed(error, NO_ANSWER)
    except KeyboardInterrupt:
        print("\nInterrupted. ", end="", file=sys.stderr)
        if not written:
            return _failed("Nothing was written.", INTERRUPTED)
        print(written[-1])
        again = "Run the same command again: it writes only what is left."
        return _failed(again, INTERRUPTED)


def _failed(message: object, code: int) -> int:
    print(message, file=sys.stderr)
    return code


def _parser() -> argparse.ArgumentParser:
    package = __name__.partition("._runtime")[0]
    parser = argparse.ArgumentParser(prog=f"python -m {package}")
    commands = parser.add_subparsers(dest="command", required=True)
    what = "upsert records from the rows of a CSV file"
    apply = commands.add_parser("apply", help=what, description=what)
    apply.add_argument("type", help="the type of the records, such as people")
    apply.add_argument("rows", help="the CSV file; its headers name the fields")
    apply.add_argument("--source", required=True, help="the system that they are from")
    apply.add_argument(
        "--missing",
        choices=("ignore", "disable"),
        default="ignore",
        help="what to do with records of the source that have no row",
    )
    for action, default in (
        ("disabled", MAX_DISABLED),
        ("created", None),
        ("updated", None),
    ):
        apply.add_argument(
            f"--max-{action}",
            type=limit,
            default=default,
            metavar="LIMIT",
            help=f"refuse a plan with more {action} records: a share such as 0.1 or 10%%, a "
            f"count such as 50, or none (default: {default or 'none'})",
        )
    apply.add_argument(
        "--exact-keys",
        action="store_true",
        help="take keys that differ in case only for keys of two records",
    )
    apply.add_argument("--yes", action="store_true", help="write without asking")
    apply.add_argument(
        "--dry-run",
        action="store_true",
        help="show the plan and write nothing; exit with 5 if there are changes",
    )
    apply.add_argument(
        "--state", metavar="FILE", help="a file that records the outcome of each record"
    )
    apply.add_argument(
        "--remember",
        metavar="FILE",
        help="a file that keeps digests of values that records do not show as written",
    )
    apply.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="HEADER=FIELD",
        help="the field of a column, such as 'Employee No=source_id'; may be repeated",
    )
    apply.add_argument(
        "--adopt",
        metavar="FIELD",
        help="take over records without a key that have the same value in this field",
    )
    apply.add_argument(
        "--adopt-from",
        action="append",
        default=[],
        metavar="SOURCE",
        help="with --adopt: take over the records of this source, too; may be repeated",
    )
    apply.add_argument(
        "--plan-out", metavar="FILE", help="write the plan to this file, as JSON"
    )
    return parser


def limit(text: str) -> float | None:
    """Read a limit: 1 is one record, 1.0 and 100% are all of them."""
    if text.strip().lower() == "none":
        return None
    number, percent = text.strip().removesuffix("%"), text.strip().endswith("%")
    if percent:
        share = float(number) / 100
        if share > 1:
            raise argparse.ArgumentTypeError(f"{text} is more than all records")
        return share
    return int(number) if number.isdecimal() else float(number)


def _apply(
    apply: ApplyRoots,
    given: argparse.Namespace,
    parser: argparse.ArgumentParser,
    written: list[ApplyReport],
) -> int:
    types = apply.targets()
    if given.type not in types:
        parser.error(
            f"there is no {given.type!r}{apply.why_not(given.type)}; choose among "
            f"{', '.join(types)}"
        )
    try:
        rows = list(read_rows(given.rows, apply.target(given.type), given.map))
    except (OSError, CsvError) as error:
        parser.error(f"{given.rows} cannot be read: {error}")
    function: Any = getattr(apply, given.type)
    plan: ApplyPlan = function(
        rows,
        source=given.source,
        missing=given.missing,
        adopt=given.adopt,
        adopt_from=given.adopt_from,
        max_disabled=given.max_disabled,
        max_created=given.max_created,
        max_updated=given.max_updated,
        exact_keys=given.exact_keys,
        remember=given.remember,
    )
    print(plan, flush=True)
    if given.plan_out:
        try:
            Path(given.plan_out).write_text(f"{plan.to_json()}\n", "utf-8")
        except OSError as error:
            parser.error(f"{given.plan_out} cannot be written: {error.strerror}")
    unwritten = DONE if plan.is_settled else NOT_ALL
    if given.dry_run:
        return unwritten if plan.is_empty else CHANGES
    if plan.is_empty and not given.state:
        return unwritten
    if not given.yes and not plan.is_empty:
        print("Write this? [y/N] ", end="", file=sys.stderr, flush=True)
        if sys.stdin.readline().strip().lower() not in ("y", "yes"):
            return NOT_ALL

    def watch(report: ApplyReport) -> None:
        written[:] = [report]
        print(report.summary, file=sys.stderr)

    report = plan.execute(state=given.state, progress=watch)
    print(report)
    for key, problem in report.failed.items():
        print(f"{key}: {problem}", file=sys.stderr)
    if report.stopped is not None:
        print(report.stopped, file=sys.stderr)
    return DONE if report.is_settled else NOT_ALL
