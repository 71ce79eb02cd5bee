"""The small commands: ``init`` and ``completion``."""

from __future__ import annotations

from pathlib import Path

import click
from click.shell_completion import get_completion_class

from xurrent_gen.cli.options import working_folder
from xurrent_gen.cli.terminal import say, write_data
from xurrent_gen.errors import ConfigError

__all__ = ["completion", "init"]

_BLOCK = """\
[tool.xurrent-gen]
# Where the schema comes from: one of these. Secrets never stand here; they are read from
# XURRENT_TOKEN, or XURRENT_CLIENT_ID and XURRENT_CLIENT_SECRET.
account = "your-account"       # as in https://your-account.xurrent.com
stage = "qa"                   # prod, qa or demo
# region = "au"                # au, ch, uk or us; leave it out for the global instance
# graphql-endpoint = "https://graphql.example.com"       # instead of stage and region
# oauth-endpoint = "https://oauth.example.com/token"
# schema = "schema.graphql"    # a file, as `xurrent-gen schema pull` saves it
# sandbox = true               # the built-in sandbox

# The package: the folder `package` is written inside the folder `output`.
package = "xurrent_sdk"
output = "."

# Only what these globs name among root fields, mutations and records. Relations to other
# records are cut, or kept as id and name ("keep-ids"), or followed ("keep-all").
# include = ["people", "requests", "request*", "Note"]
# exclude = ["*Delete"]
# edges = "cut"

# An installable project around the package, in a folder of its own.
# project = true

# What is in besides the core: the default; [] for nothing, ["all"] for everything.
# features = ["attachments", "webhooks"]

# For how many seconds a fetched schema is used again; --refresh-schema overrides it.
# schema-max-age = 3600

# Python types of custom scalars: str, int, float, bool, decimal, date, datetime,
# timestamp, time, json or id.
# [tool.xurrent-gen.scalars]
# Duration = "int"
"""


@click.command()
@click.option(
    "--config",
    type=click.Path(path_type=Path),
    default=Path("pyproject.toml"),
    show_default=True,
    metavar="FILE",
    help="The TOML file to add the block to.",
)
def init(*, config: Path) -> None:
    """Add a commented [tool.xurrent-gen] block to pyproject.toml."""
    from xurrent_gen.config import load_table
    from xurrent_gen.output.file import write_file

    folder, existing = working_folder(), ""
    if config.exists():
        if load_table(config, folder, is_required=False).is_present:
            raise ConfigError(
                "the file has a table [tool.xurrent-gen] already",
                where=str(config),
                remedy="edit it there, or remove it first",
            )
        existing = config.read_text(encoding="utf-8")
    separator = "" if not existing else "\n" if existing.endswith("\n") else "\n\n"
    write_file(config, f"{existing}{separator}{_BLOCK}".encode())
    say(f"{config}: added [tool.xurrent-gen]; edit it, then: xurrent-gen generate")


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, *, shell: str) -> None:
    """Print the completion script of a shell.

    Bash and zsh: eval "$(xurrent-gen completion bash)". Fish: xurrent-gen completion
    fish | source.
    """
    kind = get_completion_class(shell)
    assert kind is not None, "click knows the three shells"
    script = kind(
        context.find_root().command, {}, "xurrent-gen", "_XURRENT_GEN_COMPLETE"
    )
    write_data(f"{script.source()}\n")
