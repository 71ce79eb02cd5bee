"""Options that several commands share, and how they are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields
from functools import wraps
from pathlib import Path
from typing import Any, Final, TypeAlias

import click

from xurrent_gen.cli.terminal import Voice
from xurrent_gen.config.endpoints import REGIONS, STAGES
from xurrent_gen.config.model import Edges, Flags
from xurrent_gen.features import ALL, BUILT, DEFAULT, NONE

Command: TypeAlias = Callable[..., Any]
"""The function of a command, which click calls by keywords."""


class NamedPath(click.Path):
    """A path. An empty string fails: an unset variable of a script leaves it, and it
    would mean the current folder."""

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Any:
        """The path in a string; fails where it is empty."""
        if value == "":
            self.fail("it is empty: name a file or a folder.", param, ctx)
        return super().convert(value, param, ctx)


PATH: Final = NamedPath(path_type=Path)
"""The path of a file or folder."""
PATH_TEXT: Final = NamedPath(path_type=str)
"""A path as a string, for arguments that also accept a word."""

_LOCATION: Final = (
    ("--account", "ID", "Account id, as in ID.xurrent.com."),
    ("--stage", "STAGE", f"{', '.join(STAGES)}; prod by default."),
    ("--region", "REGION", f"{', '.join(REGIONS)}; global by default."),
    ("--domain", "HOST", "Domain of all three endpoints, instead of a stage's."),
    ("--graphql-endpoint", "URL", "GraphQL URL, instead of stage and region."),
    ("--oauth-endpoint", "URL", "OAuth token URL, instead of stage and region."),
    ("--rest-endpoint", "URL", "REST URL, instead of stage and region."),
)
"""Flags with an environment variable of the same name: ``XURRENT_ACCOUNT``."""

config_option = click.option(
    "--config",
    type=PATH,
    metavar="FILE",
    help="TOML file with [tool.xurrent-gen]; pyproject.toml by default.",
)
"""Option for the file that holds the settings."""

_SOURCE: Final = (
    click.option(
        "--schema",
        type=PATH,
        metavar="FILE",
        help="Schema file: SDL or introspection JSON.",
    ),
    click.option("--sandbox", is_flag=True, help="Introspect the built-in sandbox."),
    *(
        click.option(
            flag,
            metavar=metavar,
            help=f"{text}  [XURRENT_{flag[2:].upper().replace('-', '_')}]",
        )
        for flag, metavar, text in _LOCATION
    ),
    click.option(
        "--package",
        metavar="NAME",
        help="Name of the package, xurrent_sdk by default; selects one if several are "
        "configured.",
    ),
    click.option(
        "--refresh-schema",
        "refresh",
        is_flag=True,
        help="Fetch the schema even if a recent one is cached.",
    ),
    click.option(
        "--offline",
        is_flag=True,
        help="Use the cached schema of the account, however old it is.",
    ),
    click.option(
        "--timeout",
        type=click.FloatRange(0, min_open=True),
        metavar="SECONDS",
        help="How long a server may take to answer; 60 by default.",
    ),
    config_option,
)


def _split(
    _: click.Context, __: click.Parameter, given: tuple[str, ...]
) -> tuple[str, ...]:
    """Split the values of a repeatable option at commas and blanks."""
    return tuple(" ".join(given).replace(",", " ").split())


_INCLUDE: Final = click.option(
    "--include",
    multiple=True,
    callback=_split,
    metavar="GLOB",
    help="Only root fields, mutations and records that match; repeatable.",
)
_PART: Final = (
    _INCLUDE,
    click.option(
        "--exclude",
        multiple=True,
        callback=_split,
        metavar="GLOB",
        help="Leave out root fields, mutations and records that match; repeatable.",
    ),
    click.option(
        "--edges",
        type=click.Choice([each.value for each in Edges]),
        help="Relations to records that were not requested: left out, "
        "kept as id and name, or kept with all that they lead to; cut by default.",
    ),
    click.option(
        "--feature",
        "features",
        multiple=True,
        callback=_split,
        metavar="NAME",
        help=f"Add a feature: {', '.join(BUILT)}, {ALL} or {NONE}; repeatable. "
        "It adds to the list in the file or, without a table there, to that of the "
        f"package; {' and '.join(DEFAULT)} by default.",
    ),
    click.option(
        "--no-feature",
        "no_features",
        multiple=True,
        callback=_split,
        metavar="NAME",
        help="Remove a feature, and those that require it; repeatable.",
    ),
    click.option(
        "--custom-fields",
        type=PATH,
        metavar="FILE",
        help="File of UI extensions that type custom fields, instead of the account's.",
    ),
)
_VOICE: Final = (
    click.option("-q", "--quiet", is_flag=True, help="Show errors only."),
    click.option("-v", "--verbose", is_flag=True, help="Show times and details."),
)
_COLLECTED: Final = frozenset(field.name for field in fields(Flags)) - {"output"}


def source_options(command: Command) -> Command:
    """Add the options for the source of the schema.

    The command receives them in one ``Flags``, with all its other options that ``Flags``
    has, except for ``output``: not every command writes the package there.
    """

    @wraps(command)
    def collected(**options: Any) -> Any:
        flags = {name: options.pop(name) for name in _COLLECTED & options.keys()}
        return command(Flags(**flags), **options)

    return _with(collected, _SOURCE)


def part_options(command: Command) -> Command:
    """Add the options that select a part of the account's schema."""
    return _with(command, _PART)


def init_options(command: Command) -> Command:
    """Add the options of ``init``: the account's location, and the globs to include."""
    location = (
        click.option(flag, metavar=metavar, help=text)
        for flag, metavar, text in _LOCATION[:4]
    )
    return _with(command, (*location, _INCLUDE))


def _with(command: Command, options: Sequence[Callable[[Command], Command]]) -> Command:
    for option in reversed(options):
        command = option(command)
    return command


def examples(*lines: str) -> str:
    """Return the examples at the end of a command's help."""
    return "\b\nExamples:\n" + "\n".join(f"  xurrent-gen {line}" for line in lines)


json_option = click.option(
    "--json", "as_json", is_flag=True, help="Print one JSON document."
)


def form_options(command: Command) -> Command:
    """Add ``--format`` and ``--json``, which the command receives as ``form``."""

    @wraps(command)
    def formed(*, form: str, as_json: bool, **options: Any) -> Any:
        return command(form="json" if as_json else form, **options)

    choice = click.option(
        "--format",
        "form",
        type=click.Choice(["text", "json", "markdown"]),
        default="text",
        show_default=True,
    )
    return _with(formed, (choice, json_option))


def voice_options(command: Command) -> Command:
    """Add ``--quiet`` and ``--verbose``, which the command receives as ``voice``."""

    @wraps(command)
    def voiced(*arguments: Any, quiet: bool, verbose: bool, **options: Any) -> Any:
        return command(*arguments, voice=Voice(quiet, verbose), **options)

    return _with(voiced, _VOICE)


class ListFriendly(click.Command):
    """A command whose repeatable options also accept several values in a row.

    ``--include people teams`` means ``--include people --include teams``, which is
    unambiguous because the command has no positional arguments.
    """

    _LISTS = ("--include", "--exclude", "--feature", "--no-feature")

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Repeat the option before each further value, then parse as usual."""
        spread: list[str] = []
        option, has_value = "", False
        for word in args:
            if word.startswith("-"):
                option, has_value = (word if word in self._LISTS else ""), False
            elif option and has_value:
                spread.append(option)
            else:
                has_value = True
            spread.append(word)
        return super().parse_args(ctx, spread)
