# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``python -m <package> apply``: upsert records from a CSV file.

The plan and the report go to stdout, everything else to stderr. Settings and credentials
are those of the client, from the environment.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final, TypeAlias, cast

from ..core.errors import (
    ApplyError,
    ConfigurationError,
    FeatureLeftOutError,
    InvalidVariablesError,
    XurrentError,
)
from ..core.output import discard_output, write_utf8
from ..core.scalars import exact_decimal, validator_of
from ..core.suggest import did_you_mean
from ..schema.index import TypeRef, index
from ..tables.csv_file import CsvError, CsvTable
from .plan import ApplyPlan, ApplyRoots
from .planning import MAX_DISABLED
from .report import ApplyReport, shown
from .rules import KEY, SOURCE, ApplyTarget, Choices

DONE: Final = 0
NOT_ALL: Final = 1
"""Exit code: records differ from the rows, or the user answered no."""
WRONG_USE: Final = 2
WRONG_ROWS: Final = 3
NO_ANSWER: Final = 4
CHANGES: Final = 5
INTERRUPTED: Final = 130

Fill: TypeAlias = Callable[[dict[str, Any], str], None]
_CUSTOM: Final = "custom"
_CUSTOM_FIELDS: Final = "custom_fields"
_KINDS: Final[Mapping[object, str]] = {
    "flag": "bool",
    **{kind: kind for kind in ("int", "decimal", "date", "datetime", "time")},
}
"""The codecs of custom fields other than strings, by their kind."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return the exit code."""
    write_utf8()
    parser, command = _parsers()
    options = parser.parse_args(arguments)
    written: list[ApplyReport] = []
    try:
        with import_module("...client", __package__).XurrentClient() as client:
            return _apply(client.apply, options, command, written)
    except BrokenPipeError:
        return discard_output()
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
        again = "Run the same command again: it writes only what is left."
        return _failed(again, INTERRUPTED)


def _failed(message: object, code: int) -> int:
    print(message, file=sys.stderr)
    return code


def _parsers() -> tuple[argparse.ArgumentParser, argparse.ArgumentParser]:
    """Return the parser of the command line, and that of the command."""
    package = __name__.partition("._runtime")[0]
    parser = argparse.ArgumentParser(prog=f"python -m {package}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    about = "upsert records from the rows of a CSV file"
    command = commands.add_parser("apply", help=about, description=about)
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
    return parser, command


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
            f"there is no {given.type!r}{apply.why_not(given.type)}; choose among "
            f"{', '.join(types)}"
        )
    try:
        rows = list(read_rows(given.rows, apply.target(given.type), given.map))
    except (OSError, CsvError) as error:
        parser.error(f"{given.rows} cannot be read: {error}")
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
    return DONE if report.is_settled else NOT_ALL


def read_rows(
    path: str, target: ApplyTarget, mapping: Sequence[str]
) -> Iterator[Mapping[str, object]]:
    """Read rows with the values of their cells; an empty cell leaves its field out.

    ``mapping`` are words such as ``Employee No=source_id``; ``Notes=`` omits a column.
    Raises ``CsvError``.
    """
    with open(path, "rb") as file:
        table = CsvTable(file)
        if not table.header:
            raise CsvError("it is empty: the first line names the fields")
        named = _fields([each.strip() for each in table.header], mapping)
        if KEY not in (field for _, field in named):
            raise CsvError(
                f"no column has keys, the first is {shown(table.header[0])}: --map "
                f"HEADER={KEY} names it"
            )
        known = {KEY, _CUSTOM, *target.rules, *target.references, *target.children}
        names = dict.fromkeys(name for _, name in named)
        others = [name for name in names if name.partition(".")[0] not in known]

        def refuse(_row: dict[str, Any], _cell: str) -> None:
            hint = target.suggest(others[0]) if len(others) == 1 else ""
            blank = " (--map = if it has no header)" if "" in others else ""
            raise CsvError(
                f"rows have no field {', '.join(map(repr, others))}{hint}; --map "
                "HEADER=FIELD names the field of a column, --map HEADER= leaves it out"
                f"{blank}"
            )

        columns = [
            (at, refuse if name in others else _column(target, name))
            for at, name in named
        ]
        for cells in table:
            row: dict[str, object] = {}
            filled = ((fill, cells[at]) for at, fill in columns if _words(cells[at]))
            try:
                for fill, cell in filled:
                    fill(row, cell)
            except CsvError as error:
                raise CsvError(f"line {table.line}: {error}") from None
            yield {n: v for n, v in row.items() if not _is_source_alone(v)}


def _is_source_alone(value: object) -> bool:
    """True if only the source of a reference is set, which identifies no record."""
    values = cast("list[object]", value if isinstance(value, list) else [value])
    return any(isinstance(each, dict) and each.keys() == {SOURCE} for each in values)


def _fields(header: Sequence[str], mapping: Sequence[str]) -> list[tuple[int, str]]:
    """The fields, each with the index of its column; a column can have several."""
    named: dict[str, list[str]] = {}
    for words in mapping:
        column, equals, field = (part.strip() for part in words.rpartition("="))
        if not equals:
            raise CsvError(f"--map {words!r}: write HEADER=FIELD")
        if column not in header:
            hint = did_you_mean(column, header)
            raise CsvError(f"--map {words!r}: there is no column {column!r}{hint}")
        named.setdefault(column, []).extend([field] if field else [])
    numbered = ((at, named.get(each, [each])) for at, each in enumerate(header))
    columns = [(at, field) for at, fields in numbered for field in fields]
    filled = [field for _, field in columns if field]
    parted = [each.partition(".")[0] for each in filled if "." in each]
    for field in filled:
        if filled.count(field) > 1 or field in parted:
            raise CsvError(f"several columns are for the field {field!r}")
    return columns


def _column(target: ApplyTarget, header: str) -> Fill:
    """Return a function that sets a field, or a part of it: ``organization.name``."""
    name, _, part = header.partition(".")
    rule, reference = target.rules.get(header), target.references.get(name)
    is_custom = name == _CUSTOM and _CUSTOM_FIELDS in target.rules
    if is_custom and not part.strip():
        raise CsvError(
            f"the column {header!r} names no custom field: {_CUSTOM}.ID does"
        )

    record = target.root.target.name
    form_field = _form_field(record, part) if is_custom else None
    whole = target.rules.get(target.children.get(name, name))
    is_object = whole is not None and whole.type.named.is_input

    def fill(row: dict[str, Any], cell: str) -> None:
        if is_object:
            where = f"{_CUSTOM}.ID" if name == _CUSTOM_FIELDS else "a program"
            raise CsvError(f"{header}: no column can hold {name}: give it in {where}")
        if is_custom:
            value = _custom_value(form_field, cell)
            row.setdefault(_CUSTOM_FIELDS, []).append({"id": part, "value": value})
        elif reference is None or not (part or reference.rule.way == "set"):
            row[header] = _value(rule.type if rule else None, cell)
        elif reference.rule.way == "reference":
            row.setdefault(name, {})[part] = cell
        elif not part:
            row[name] = _words(cell)
        else:  # names may contain blanks and commas
            items = _texts(cell)
            known: list[dict[str, str]] = row.setdefault(name, [{} for _ in items])
            if len(items) == 1:
                items *= len(known)  # one value applies to all
            elif len(known) == 1:
                known += [{**known[0]} for _ in items[1:]]
            if len(items) != len(known):
                raise CsvError(
                    f"{header} has {len(items)} values where another column of {name} "
                    f"has {len(known)}"
                )
            for given, item in zip(known, items, strict=True):
                given[part] = item

    return fill


def _form_field(record: str, field_id: str) -> Any:
    """The field with this id in the forms of a record, or else in others.

    ``None`` if the forms differ.
    """
    package = f"{index().package}.custom_fields"
    if find_spec(package) is None:
        return None
    own: dict[tuple[Any, bool], Any] = {}
    others: dict[tuple[Any, bool], Any] = {}
    for _, owner, module, name in import_module(f"{package}._forms").FORMS:
        form = getattr(import_module(f"{package}.{module}"), name)
        for each in form.__form_fields__.values():
            if each.id == field_id:
                fields_ = own if owner == record else others
                fields_[each.kind, each.is_many] = each
    agreed = own or others
    return next(iter(agreed.values())) if len(agreed) == 1 else None


def _custom_value(field: Any, cell: str) -> object:
    """The value of a cell for a custom field, in the type that the form has for it."""
    if field is None:
        return cell.strip()
    codec = _KINDS.get(field.kind, "str")
    read = _READERS.get(codec) or validator_of(codec).validate_python
    items = _texts(cell) if field.is_many else [cell.strip()]
    try:
        values = [read(each) for each in items]
        typed = values if field.is_many else values[0]
        # An option that the form lacks may be newer than the form.
        return typed if codec == "str" else field.write(typed, field.id)
    except (ValueError, ArithmeticError, KeyError, InvalidVariablesError):
        raise CsvError(
            f"custom.{field.id}: {cell!r} is not of type {field.kind}"
        ) from None


def _texts(text: str) -> list[str]:
    return [each.strip() for each in text.split(";") if each.strip()]


def _words(text: str) -> list[str]:
    """The parts of a cell; none if it has only blanks and separators."""
    return text.replace(";", " ").replace(",", " ").split()


def _value(ref: TypeRef | None, text: str) -> object:
    """Convert a cell to the value of a field; an invalid one stays a string."""
    if ref is None:
        return text
    if ref.item is not None:
        item = ref.item
        words = _words(text) if item.codec == "id" else _texts(text)
        return [_value(item, word) for word in words]
    read = _READERS.get(ref.codec)
    try:
        return read(text) if read else text
    except (ValueError, ArithmeticError, KeyError):
        return text  # planning reports the problem


_READERS: Final[Mapping[str, Callable[[str], object]]] = {
    "bool": lambda text: {"true": True, "false": False}[text.strip().lower()],
    # Python reads 1_0 as 10.
    "int": lambda text: int(text.replace("_", "?")),
    "float": lambda text: float(text.replace("_", "?")),
    "decimal": lambda text: exact_decimal(text.strip()),
    "json": json.loads,
}
