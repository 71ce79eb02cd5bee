"""``xurrent-gen schema``: fetch the schema of an account, and compare two schemas."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from xurrent_gen.cli.options import (
    PATH,
    PATH_TEXT,
    config_option,
    examples,
    form_options,
    source_options,
    voice_options,
)
from xurrent_gen.cli.terminal import Voice, write_data, write_form
from xurrent_gen.config.load import configure, configure_all
from xurrent_gen.config.manifest import read_options
from xurrent_gen.config.model import FileSettings, Flags, GeneratorConfig
from xurrent_gen.config.table import load_table
from xurrent_gen.errors import ConfigError

if TYPE_CHECKING:
    from xurrent_gen.commands.diff.render import Form


@click.group()
def schema() -> None:
    """Save the schema of an account, or compare two schemas."""


@schema.command(epilog=examples("schema pull --account widget --stage qa"))
@source_options
@click.option(
    "--out",
    type=PATH,
    default=Path("schema.graphql"),
    show_default=True,
    metavar="FILE",
    help="Introspection JSON if the name ends in .json, else SDL; - for SDL on stdout.",
)
@voice_options
def pull(flags: Flags, *, out: Path, voice: Voice) -> None:
    """Save the account's schema as SDL or introspection JSON.

    It is always fetched again, unless --offline is given.
    """
    config = configure(flags)
    if flags.schema is None:
        _require_server(config)
    config = replace(config, refresh=not config.offline)
    is_stdout = str(out) == "-"
    with voice.progress():
        from xurrent_gen.introspect.source import fetch_schema
        from xurrent_gen.output.file import write_file
        from xurrent_gen.schema.load import export_schema

        loaded = fetch_schema(config)
        content = export_schema(loaded, as_json=out.suffix == ".json")
        if not is_stdout:
            write_file(out, content.encode())
    voice.issues(loaded.issues)
    if is_stdout:
        write_data(content)
    else:
        voice.tell(f"{out}: {len(loaded.schema.type_map)} types, {loaded.fingerprint}")


@schema.command(
    epilog=examples(
        "schema diff xurrent_sdk account", "schema diff old.graphql new.graphql --json"
    )
)
@click.argument("old", type=PATH_TEXT, metavar="OLD")
@click.argument("new", type=PATH_TEXT, metavar="NEW")
@form_options
@config_option
def diff(*, old: str, new: str, form: Form, config: Path | None) -> None:
    """List the changes between two schemas, breaking ones first.

    OLD and NEW are schema files or packages (the folder xurrent_sdk), or the word
    account: the schema of the account that is configured, or that the package
    remembers, fetched again.

    Exit code 1 when a change is breaking.
    """
    from xurrent_gen import api
    from xurrent_gen.commands.diff.render import render

    difference = api.diff(
        side_named(old, config, beside=new), side_named(new, config, beside=old)
    )
    write_form(render(difference, form), form)
    if difference.is_breaking:
        click.get_current_context().exit(1)


def side_named(
    name: str, config: Path | None, *, beside: str
) -> Path | GeneratorConfig:
    """Return the path of a schema file or package, or the configuration for ``account``.

    Among several configured packages, it is the one whose folder is ``beside``. Without a
    settings table, the account is that of the package ``beside``. Raises ``ConfigError``.
    """
    if name != "account":
        return Path(name)
    flags, folder = Flags(config=config), Path(beside).resolve()
    if read_options(folder) and not load_table(config, Path.cwd()).is_present:
        flags = replace(flags, output=folder.parent, package=folder.name)
    configs = configure_all(flags)
    only, *others = [e for e in configs if e.target.resolve() == folder] or configs
    if others:
        folders = " or ".join(str(each.target) for each in configs)
        raise ConfigError(
            "the configuration has several packages",
            where="account",
            remedy=f"compare it with the folder of one: {folders}",
        )
    _require_server(only)
    return only


def _require_server(config: GeneratorConfig) -> None:
    """Raise ``ConfigError`` if the settings name a schema file and not a server."""
    if isinstance(config.source, FileSettings):
        raise ConfigError(
            "the settings name a file as the source, and no account",
            where=str(config.source.path),
            remedy="save the schema of the account by `xurrent-gen schema pull --account "
            "ID --stage STAGE --out new.graphql`; schema diff and impact take that file",
        )
