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
from xurrent_gen.config.manifest import MANIFEST, read_options
from xurrent_gen.config.model import DEFAULT_PACKAGE, Flags
from xurrent_gen.config.table import load_table
from xurrent_gen.errors import ConfigError
from xurrent_gen.output.file import with_line_ends_of, work_folder, write_file

_WORKFLOWS: Final = {
    "github": Path(".github/workflows/xurrent.yml"),
    "gitlab": Path(".gitlab/xurrent.yml"),
}
"""The job of each CI that keeps the package current, whose text is ``data/NAME.yml``."""
_SECRET: Final = "          XURRENT_TOKEN: ${{ secrets.XURRENT_TOKEN }}\n"
"""The line of GitHub's job that passes the token; repeated for each env-prefix."""


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
    settings = Path(os.path.relpath(config, root)).as_posix()
    job = Path(os.path.relpath(root), _WORKFLOWS[workflow]) if workflow else None
    if job is not None:
        _check_job(job, settings)
    if not has_table:
        _add_block(config, existing, flags)
    if workflow and job is not None:
        _write_job(job, workflow, settings, sorted(prefixes))


def _add_block(config: Path, existing: str, flags: Flags) -> None:
    separator = ""
    if existing:
        separator = "\n" if existing.endswith("\n") else "\n\n"
    added = with_line_ends_of(existing, f"{separator}{_block(flags)}")
    write_file(config, f"{existing}{added}".encode())
    source = "" if flags.account else " name the source of the schema there,"
    command = "xurrent-gen generate"
    if config != Path("pyproject.toml"):
        command += f" --config {config}"
    say(f"{config}: added [tool.xurrent-gen];{source} then: {command}")
    package = (flags.output or Path()) / (flags.package or DEFAULT_PACKAGE)
    if read_options(package) is not None:
        say(
            f"{package / MANIFEST}: the table replaces its options; copy those that you "
            "need, such as features and include"
        )


def _check_job(job: Path, settings: str) -> None:
    if re.search(r'[\s"\\]', settings):
        raise ConfigError(
            "a job cannot name a file whose path has blanks, quotes or backslashes",
            where=settings,
            remedy="rename the folder, or leave --workflow out",
        )
    if job.exists():
        raise ConfigError(
            "there is a workflow already",
            where=str(job),
            remedy="move it away, or leave --workflow out",
        )


def _write_job(job: Path, name: str, settings: str, prefixes: Sequence[str]) -> None:
    """Write the job for a file of settings, with the secret of each env-prefix."""
    text = (files("xurrent_gen.data") / f"{name}.yml").read_text("utf-8")
    if settings != "pyproject.toml":
        text = text.replace('XG_ARGUMENTS: ""', f'XG_ARGUMENTS: "--config {settings}"')
    secrets = [f"{each}XURRENT_TOKEN" for each in prefixes]
    lines = (_SECRET.replace("XURRENT_TOKEN", each) for each in secrets)
    write_file(job, text.replace(_SECRET, "".join(lines)).encode())
    hint = "; include it in .gitlab-ci.yml" if name == "gitlab" else ""
    say(f"{job}: give the job the secret {' and '.join(secrets)}{hint}")


def _repository(folder: Path) -> Path:
    """The root of the repository, where a forge looks for jobs; else the folder itself."""
    above = (folder, *folder.parents)
    return next((each for each in above if (each / ".git").exists()), folder)


def _check(flags: Flags) -> None:
    """Raise the error that ``generate`` would raise for these settings; writes nothing."""
    located = flags.account or flags.stage or flags.region or flags.domain
    # An empty folder: other tables and packages must not influence the check.
    with work_folder() as folder:
        given = replace(flags, sandbox=not located, output=folder)
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
