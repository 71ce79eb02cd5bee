"""``xurrent-gen init``: the settings of a project, and its CI."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Sequence
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

import click

from xurrent_gen.cli.options import PATH, ListFriendly, examples, init_options
from xurrent_gen.cli.terminal import say
from xurrent_gen.config.load import configure
from xurrent_gen.config.model import DEFAULT_PACKAGE, Flags
from xurrent_gen.config.table import load_table
from xurrent_gen.errors import ConfigError

_WORKFLOWS: Final = {
    "github": Path(".github/workflows/xurrent.yml"),
    "gitlab": Path(".gitlab/xurrent.yml"),
}


@click.command(
    cls=ListFriendly,
    epilog=examples("init --account widget --stage qa --workflow github"),
)
@click.option(
    "--config",
    type=PATH,
    default=Path("pyproject.toml"),
    show_default=True,
    metavar="FILE",
    help="The TOML file to add the block to.",
)
@init_options
@click.option(
    "--output", type=PATH, metavar="DIR", help="Folder for the package's folder."
)
@click.option("--package", metavar="NAME", help="Name of the package.")
@click.option(
    "--workflow",
    type=click.Choice(list(_WORKFLOWS)),
    help="Write the job that keeps the package current, too; the job alone where the "
    "file has the block.",
)
def init(
    *, config: Path, include: tuple[str, ...], workflow: str | None, **given: Any
) -> None:
    """Add a commented [tool.xurrent-gen] block to pyproject.toml.

    Settings that you do not give are written as comments: an example is never used.
    """
    from xurrent_gen.output.file import with_line_ends_of, write_file

    folder, existing = Path.cwd(), ""
    globs = " ".join(include).replace(",", " ").split()
    flags = Flags(include=tuple(globs), **given)
    has_table, prefixes = False, {""}
    if config.exists():
        table = load_table(config, folder, is_required=False)
        has_table = table.is_present
        prefixes = {each.text("env-prefix") or "" for each in table.packages()}
        existing = config.read_bytes().decode()
    if has_table and (workflow is None or flags != Flags()):
        raise ConfigError(
            "the file has a table [tool.xurrent-gen] already",
            where=str(config),
            remedy="edit it there, or remove it first; --workflow alone adds the job",
        )
    _check(flags)
    root = _repository(folder)
    target = Path(os.path.relpath(root), _WORKFLOWS[workflow]) if workflow else None
    settings = Path(os.path.relpath(config, root)).as_posix()
    if target is not None and re.search(r'[\s"\\]', settings):
        raise ConfigError(
            "a job cannot name a file whose path has blanks, quotes or backslashes",
            where=settings,
            remedy="rename the folder, or leave --workflow out",
        )
    if target is not None and target.exists():
        raise ConfigError(
            "there is a workflow already",
            where=str(target),
            remedy="move it away, or leave --workflow out",
        )
    separator = ""
    if existing:
        separator = "\n" if existing.endswith("\n") else "\n\n"
    if not has_table:
        added = with_line_ends_of(existing, f"{separator}{_block(flags)}")
        write_file(config, f"{existing}{added}".encode())
        source = "" if flags.account else " name the source of the schema there,"
        command = "xurrent-gen generate"
        if config != Path("pyproject.toml"):
            command += f" --config {config}"
        say(f"{config}: added [tool.xurrent-gen];{source} then: {command}")
    if target is not None:
        job = (files("xurrent_gen.data") / f"{workflow}.yml").read_text("utf-8")
        if settings != "pyproject.toml":
            named = f'XG_ARGUMENTS: "--config {settings}"'
            job = job.replace('XG_ARGUMENTS: ""', named)
        secrets = [f"{each}XURRENT_TOKEN" for each in sorted(prefixes)]
        variable = "          XURRENT_TOKEN: ${{ secrets.XURRENT_TOKEN }}\n"
        variables = [variable.replace("XURRENT_TOKEN", each) for each in secrets]
        job = job.replace(variable, "".join(variables))
        write_file(target, job.encode())
        hint = "; include it in .gitlab-ci.yml" if workflow == "gitlab" else ""
        say(f"{target}: give the job the secret {' and '.join(secrets)}{hint}")


def _repository(folder: Path) -> Path:
    """The root of the repository, where a forge looks for jobs; else the folder itself."""
    above = (folder, *folder.parents)
    return next((each for each in above if (each / ".git").exists()), folder)


def _check(flags: Flags) -> None:
    """Raise what ``generate`` would say about such settings, before anything is written."""
    from xurrent_gen.output.file import work_folder

    sandbox = flags.account is None and not flags.stage and not flags.region
    # A folder of its own: other tables and packages say nothing about this one.
    with work_folder() as folder:
        given = replace(flags, sandbox=sandbox, output=folder)
        configure(given, environ={}, folder=folder)


def _block(flags: Flags) -> str:
    def line(key: str, value: str | None, example: str, comment: str = "") -> str:
        text = f"{key} = {_toml(value)}" if value else f"# {key} = {_toml(example)}"
        return f"{text:<30} # {comment}" if comment else text

    include = _toml(flags.include) if flags.include else None
    example = _toml(("people", "requests", "request*", "Note"))
    return _BLOCK.format(
        account=line(
            "account", flags.account, "widget", "as in https://ID.xurrent.com"
        ),
        stage=line("stage", flags.stage, "qa", "prod, qa or demo"),
        region=line("region", flags.region, "au", "au, ch, uk or us; none for global"),
        package=line("package", flags.package or DEFAULT_PACKAGE, ""),
        output=line("output", str(flags.output or "."), ""),
        include=f"include = {include}" if include else f"# include = {example}",
    )


def _toml(value: str | Sequence[str]) -> str:
    """A string or a list as TOML, which takes what JSON escapes."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    return f"[{', '.join(map(_toml, value))}]"


_BLOCK = """\
[tool.xurrent-gen]
# Where the schema comes from: one of these. Secrets are never in this file, but in the
# variables XURRENT_TOKEN, or XURRENT_CLIENT_ID and XURRENT_CLIENT_SECRET.
{account}
{stage}
{region}
# graphql-endpoint = "https://graphql.example.com"       # instead of stage and region
# oauth-endpoint = "https://oauth.example.com/token"
# schema = "schema.graphql"    # a file, as `xurrent-gen schema pull` saves it
# sandbox = true               # the built-in sandbox

# The package: the folder `package` is written inside the folder `output`.
{package}
{output}

# Only what these globs name among root fields, mutations and records. Relations to other
# records are cut, or kept as id and name ("keep-ids"), or followed ("keep-all").
{include}
# exclude = ["*Delete"]
# edges = "cut"

# An installable project around the package; `output` is then a folder of its own.
# project = true

# Features besides the core. These are the default; [] means none, ["all"] means all.
# The flag --feature adds to them, for one run.
# features = ["attachments", "webhooks"]

# For how many seconds a fetched schema is used again; --refresh-schema overrides it.
# schema-max-age = 3600

# Python types of custom scalars: str, int, float, bool, decimal, date, datetime,
# timestamp, time, json or id.
# [tool.xurrent-gen.scalars]
# Duration = "int"
"""
