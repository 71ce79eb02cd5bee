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
    help="Also write the CI job that keeps the package current. If the file has the "
    "block already, write only the job.",
)
def init(*, config: Path, workflow: str | None, **given: Any) -> None:
    """Add a commented [tool.xurrent-gen] block to pyproject.toml.

    Settings that you do not give are written as comments: an example is never used.
    """
    from xurrent_gen.output.file import with_line_ends_of, write_file

    folder, existing = Path.cwd(), ""
    flags = Flags(**given)
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
    """Raise the error that ``generate`` would raise for these settings; writes nothing."""
    from xurrent_gen.output.file import work_folder

    sandbox = flags.account is None and not flags.stage and not flags.region
    # An empty folder: other tables and packages must not influence the check.
    with work_folder() as folder:
        given = replace(flags, sandbox=sandbox, output=folder)
        configure(given, environ={}, folder=folder)


def _block(given: Flags) -> str:
    from xurrent_gen.render.render import environment

    template = environment("project").get_template("settings.toml.jinja")
    return template.render(given=given, package=DEFAULT_PACKAGE, toml=_toml)


def _toml(value: str | Sequence[str]) -> str:
    """Return a string or a list as TOML, which accepts the escapes of JSON."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    return f"[{', '.join(map(_toml, value))}]"
