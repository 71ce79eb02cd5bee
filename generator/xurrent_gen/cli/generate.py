"""``xurrent-gen generate``: write the package, or check it."""

from __future__ import annotations

import gc
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import click

from xurrent_gen.cli.options import (
    PATH,
    ListFriendly,
    NamedPath,
    examples,
    json_option,
    part_options,
    source_options,
    voice_options,
)
from xurrent_gen.cli.terminal import Voice, say, write_data, write_json
from xurrent_gen.config.load import configure_all
from xurrent_gen.config.model import Flags, GeneratorConfig
from xurrent_gen.errors import GeneratorError, Issue
from xurrent_gen.printable import printable


@click.command(
    cls=ListFriendly,
    epilog=examples(
        "generate --account widget --stage qa",
        "generate --schema schema.graphql --include people --include requests",
        "generate --check",
    ),
)
@source_options
@click.option(
    "--output",
    type=PATH,
    metavar="DIR",
    help="Folder in which the package's folder is written; the current one by default.",
)
@click.option(
    "--project",
    is_flag=True,
    help="Make the folder an installable project; generate raises its version.",
)
@part_options
@click.option(
    "--check",
    is_flag=True,
    help="Write nothing; exit 1 with the differences if the package is not current.",
)
@click.option(
    "--why",
    metavar="TYPE",
    help="Write nothing; explain why the package contains this type, or lacks it.",
)
@click.option(
    "--changelog",
    type=NamedPath(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Add the changes of the package to this file, as its newest section.",
)
@json_option
@voice_options
def generate(
    flags: Flags,
    *,
    output: Path | None,
    why: str | None,
    changelog: Path | None,
    as_json: bool,
    voice: Voice,
) -> None:
    """Write the package for the schema of a file, an account or the sandbox."""
    # The objects of a run live until the process ends: garbage collection would take a
    # fifth of the time and free 6 MB. At exit, when memory is short, it crashes Python.
    gc.disable()
    if flags.check and changelog is not None:
        raise click.UsageError("--check writes nothing: leave --changelog out")
    configs = configure_all(replace(flags, output=output))
    failed: list[GeneratorError] = []
    packages: list[dict[str, object]] = []
    for config in configs:
        package = {"package": str(config.target)}
        try:
            with voice.progress():
                done = _run(config, why, changelog)
        except GeneratorError as error:
            # A failure of one package must not keep the next ones from being written.
            failed.append(error)
            outcome = {"exit_code": error.exit_code, "error": str(error)}
            packages.append({**package, **outcome})
            if len(configs) > 1 and not as_json:
                say(f"{config.target}: error: {error}", error=True)
            continue
        texts = [str(each) for each in done.issues]
        packages.append({**package, **done.facts, "exit_code": 0, "issues": texts})
        voice.issues(done.issues)
        if why is not None and not as_json:
            name = f"{config.target}: " if len(configs) > 1 else ""
            write_data(printable(f"{name}{done.text}\n"))
        elif not as_json:
            voice.tell(done.text)
    if as_json:
        write_json({"packages": packages})
    elif failed and len(configs) == 1:
        raise failed[0]
    if failed:
        # The highest exit code wins, so the order of the packages does not matter.
        code = max(error.exit_code for error in failed)
        click.get_current_context().exit(code)


class _Done(NamedTuple):
    """The outcome of a run for one package, for people and as JSON."""

    text: str
    issues: tuple[Issue, ...]
    facts: Mapping[str, object]


def _run(config: GeneratorConfig, why: str | None, changelog: Path | None) -> _Done:
    """Explain the type ``why``, or check or write the package."""
    from xurrent_gen import api

    if why is not None:
        text = api.explain(config, why)
        return _Done(text, (), {"why": text})
    if config.check:
        checked = api.check(config)
        return _Done(f"{config.target} is current", checked.issues, {})
    made = api.generate(config, changelog=changelog)
    lines, changes = [str(made.written)], None
    if made.difference is not None:
        from xurrent_gen.commands.diff.render import digest, document

        lines.insert(0, digest(made.difference))
        changes = document(made.difference)
    if made.project is not None:
        lines.append(str(made.project))
    removed = made.features_removed
    if removed:
        lines.append(f"features removed: {', '.join(removed)}")
    files = {n: getattr(made.written, n) for n in ("added", "changed", "removed")}
    facts = {"files": files, "changes": changes, "features_removed": removed}
    text = "\n".join(filter(None, [*lines, made.left_out]))
    return _Done(text, made.issues, facts)
