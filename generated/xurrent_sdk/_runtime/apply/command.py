# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``python -m <package> apply``: upsert records from a CSV file.

The plan and the report go to stdout, everything else to stderr. Settings and credentials
are those of the client, from the environment.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import fields
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from ..core.errors import (
    ApplyError,
    ConfigurationError,
    FeatureLeftOutError,
    XurrentError,
)
from ..tables.csv_file import CsvError
from .csv_rows import read_rows
from .plan import ApplyPlan, ApplyRoots
from .planning import MAX_DISABLED
from .report import ApplyReport
from .rules import Choices

DONE: Final = 0
NOT_ALL: Final = 1
"""Exit code: records differ from the rows, or the user answered no."""
WRONG_USE: Final = 2
WRONG_ROWS: Final = 3
NO_ANSWER: Final = 4
CHANGES: Final = 5
INTERRUPTED: Final = 130
_AGAIN: Final = "Run the same command again: it writes only what is left."


def _run(command: argparse.ArgumentParser, options: argparse.Namespace) -> int:
    written: list[ApplyReport] = []
    try:
        with import_module("...client", __package__).XurrentClient() as client:
            return _apply(client.apply, options, command, written)
    except ApplyError as error:
        return _failed(error, WRONG_ROWS)
    except (ConfigurationError, FeatureLeftOutError) as error:
        return _failed(error, WRONG_USE)
    except XurrentError as error:
        return _failed(error, NO_ANSWER)
    except KeyboardInterrupt:
        print("\nInterrupted. ", end="", file=sys.stderr)
        if not written:
            return _failed("Nothing was written.", INTERRUPTED)
        print(written[-1])
        return _failed(_AGAIN, INTERRUPTED)


def _failed(message: object, code: int) -> int:
    print(message, file=sys.stderr)
    return code


def add_command(commands: Any) -> None:
    """Add the command to those of a command line."""
    about = "upsert records from the rows of a CSV file"
    command: argparse.ArgumentParser
    command = commands.add_parser("apply", help=about, description=about)
    command.set_defaults(run=partial(_run, command))
    add = command.add_argument
    add("type", help="the type of the records, such as people")
    add("rows", help="the CSV file; its headers name the fields")
    add("--source", required=True, help="the system that the rows are from")
    add(
        "--missing",
        choices=("ignore", "disable"),
        default="ignore",
        help="what to do with records of the source that have no row",
    )
    limits = {"disabled": MAX_DISABLED, "created": None, "updated": None}
    for action, default in limits.items():
        add(
            f"--max-{action}",
            type=limit,
            default=default,
            metavar="LIMIT",
            help=f"refuse a plan with more {action} records: a share such as 0.1, a "
            f"count such as 50, or none (default: {default or 'none'})",
        )
    add(
        "--exact-keys",
        action="store_true",
        help="treat keys that differ only in case as keys of different records",
    )
    add("--yes", action="store_true", help="write without asking")
    add(
        "--dry-run",
        action="store_true",
        help="show the plan and write nothing; exit with 5 if there are changes",
    )
    add(
        "--state", metavar="FILE", help="a file that records the outcome of each record"
    )
    add(
        "--remember",
        metavar="FILE",
        help="a file with digests of written values that records do not show",
    )
    add(
        "--map",
        action="append",
        default=[],
        metavar="HEADER=FIELD",
        help="the field of a column, such as 'Employee No=source_id'; may be repeated",
    )
    add(
        "--adopt",
        metavar="FIELD",
        help="take over records without a key that have the same value in this field",
    )
    add(
        "--adopt-from",
        action="append",
        default=[],
        metavar="SOURCE",
        help="with --adopt: take over the records of this source, too; may be repeated",
    )
    add("--plan-out", metavar="FILE", help="write the plan to this file, as JSON")


def limit(text: str) -> float | None:
    """Read a limit: 1 is one record, 1.0 and 100% are all of them."""
    text = text.strip().lower()
    if text == "none":
        return None
    if text.endswith("%"):
        return min(float(text[:-1]) / 100, 1.0)
    return int(text) if text.isdecimal() else float(text)


def _apply(
    apply: ApplyRoots,
    given: argparse.Namespace,
    parser: argparse.ArgumentParser,
    written: list[ApplyReport],
) -> int:
    types = apply.targets()
    if given.type not in types:
        parser.error(
            f"there is no {given.type!r} among {', '.join(types)}"
            f"{apply.why_not(given.type)}"
        )
    try:
        rows = list(read_rows(given.rows, apply.target(given.type), given.map))
    except (OSError, CsvError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        parser.error(f"{given.rows} cannot be read: {reason}")
    options = {each.name: getattr(given, each.name) for each in fields(Choices)}
    function: Any = getattr(apply, given.type)
    plan: ApplyPlan = function(rows, remember=given.remember, **options)
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
        answer = sys.stdin.readline() if sys.stdin else ""  # services may have none
        if answer.strip().lower() not in ("y", "yes"):
            return NOT_ALL

    def watch(report: ApplyReport) -> None:
        written[:] = [report]
        print(report.summary, file=sys.stderr)

    report = plan.execute(state=given.state, progress=watch)
    print(report, flush=True)
    for key, outcome in report.outcomes.items():
        if outcome.error:
            print(f"{key}: {outcome.error}", file=sys.stderr)
    if any(each.state in ("unknown", "waiting") for each in report.outcomes.values()):
        return _failed(_AGAIN, NOT_ALL)
    return DONE if report.is_settled else NOT_ALL
