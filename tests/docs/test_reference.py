"""The reference pages say what the code says."""

from __future__ import annotations

import re
import shlex
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from tests.support.cases import check_each
from tests.support.packages import BUNDLED
from tests.support.snippets import REPOSITORY, Block, blocks, name, pages
from xurrent_gen.cli.main import cli
from xurrent_gen.config.model import SCALAR_KINDS
from xurrent_gen.config.table import FILE_KEYS, load_table
from xurrent_gen.features import BUILT
from xurrent_gen.introspect.cache import CacheFolder

CLI_PAGE = REPOSITORY / "docs" / "cli.md"
CONFIGURATION = REPOSITORY / "docs" / "configuration.md"


def command(words: list[str]) -> tuple[click.Command, list[str]]:
    """The command that ``words`` name, and the words after it."""
    found: click.Command = cli
    while words and isinstance(found, click.Group) and words[0] in found.commands:
        found, words = found.commands[words[0]], words[1:]
    return found, words


def leaves(group: click.Group, path: str = "") -> Mapping[str, click.Command]:
    """All commands that do something, by their full name."""
    found: dict[str, click.Command] = {}
    for key, value in group.commands.items():
        here = f"{path} {key}".strip()
        if isinstance(value, click.Group):
            found.update(leaves(value, here))
        else:
            found[here] = value
    return found


def console_lines() -> list[tuple[str, str]]:
    """Each ``xurrent-gen …`` of the documentation, with the place where it stands."""
    return [
        (f"{name(page)}:{block.line}", line.partition("xurrent-gen ")[2])
        for page in pages()
        for block in blocks(page)
        if block.language == "console"
        for line in block.text.splitlines()
        if line.startswith("xurrent-gen ") or "bin/xurrent-gen " in line
    ]


def helps() -> list[tuple[Block, Block]]:
    page = blocks(CLI_PAGE)
    return list(zip(page[::2], page[1::2], strict=True))


def printed(line: str) -> str:
    """What ``xurrent-gen … --help`` prints, 80 columns wide."""
    words = shlex.split(line)[1:]
    result = CliRunner().invoke(
        cli, words, prog_name="xurrent-gen", terminal_width=80, max_content_width=80
    )
    return result.output


@pytest.mark.parametrize("pair", helps(), ids=lambda p: str(p[0].text.strip()))
def test_the_help_is_what_is_printed(
    pair: tuple[Block, Block], update_golden: bool
) -> None:
    now = printed(pair[0].text)
    if update_golden and now != pair[1].text:
        page = CLI_PAGE.read_text(encoding="utf-8")
        before = f"```console\n{pair[0].text}```\n\n```text\n"
        page = page.replace(f"{before}{pair[1].text}```", f"{before}{now}```")
        CLI_PAGE.write_text(page, encoding="utf-8")
    assert now == pair[1].text, "pytest tests/docs --update-golden writes the page anew"


def test_every_command_has_its_help_on_the_page() -> None:
    shown = {pair[0].text.strip() for pair in helps()}
    assert {f"xurrent-gen {key} --help" for key in leaves(cli)} <= shown


def test_commands_of_the_documentation_parse() -> None:
    """Only parsed, not run: some need an account. A flag that is gone is an error."""

    def check(line: str) -> None:
        found, rest = command(shlex.split(line, comments=True))
        if "--help" not in rest:
            parent = click.Context(cli, **cli.context_settings)
            found.make_context(found.name, rest, parent=parent)

    check_each(console_lines(), check)


def test_why_tells_what_the_page_shows() -> None:
    page = blocks(CONFIGURATION)
    asked, told = next(pair for pair in pairwise(page) if " --why " in pair[0].text)
    words = [*shlex.split(asked.text)[1:], "--schema", str(BUNDLED), "--quiet"]
    assert CliRunner().invoke(cli, words).output == told.text


# Flags that say how a command runs or speaks, not what it is about.
MANNERS = {"--check", "--config", "--json", "--quiet", "--verbose", "--help"}


def variables_of_the_generator() -> set[str]:
    """Every variable that a module of the generator names, and those of the place."""
    package = REPOSITORY / "generator" / "xurrent_gen"
    found = {
        variable
        for folder in ("config", "introspect", "output", "cli")
        for path in (package / folder).rglob("*.py")
        for variable in re.findall(
            r"\bXURRENT_(?:[A-Z]+_)*[A-Z]+\b", path.read_text("utf-8")
        )
    }
    services = ("graphql", "oauth", "rest")
    places = ("account", "stage", "region", *(f"{each}_endpoint" for each in services))
    # This one is click's own, between a shell and the completion script.
    return found - {"XURRENT_GEN_COMPLETE"} | {f"XURRENT_{p.upper()}" for p in places}


def test_every_setting_has_a_place_on_the_page() -> None:
    text = CONFIGURATION.read_text(encoding="utf-8")
    assert [kind for kind in SCALAR_KINDS if f"`{kind}`" not in text] == []
    assert "XURRENT_GEN_CACHE_DIR" in variables_of_the_generator()
    assert [v for v in variables_of_the_generator() if f"`{v}`" not in text] == []
    assert f"`~/.cache/{CacheFolder.of('schemas').folder.parent.name}`" in text
    rows = [line for line in text.splitlines() if line.startswith("|")]
    keys = {key for row in rows for key in re.findall(r"`\[*([a-z.-]+)", row)}
    missing = {
        f for f in FILE_KEYS if f not in keys and f"tool.xurrent-gen.{f}" not in keys
    }
    assert missing == set()


def test_every_flag_of_generate_has_a_place_on_the_page() -> None:
    text = CONFIGURATION.read_text(encoding="utf-8")
    flags = {
        option
        for parameter in leaves(cli)["generate"].params
        for option in parameter.opts
        if option.startswith("--")
    }
    assert {f for f in flags - MANNERS if not re.search(rf"`{f}[` ]", text)} == set()


def test_settings_of_the_documentation_are_accepted(tmp_path: Path) -> None:
    def check(block: Block) -> None:
        file = tmp_path / "pyproject.toml"
        file.write_text(block.text, encoding="utf-8")
        assert load_table(file, tmp_path).values

    check_each(
        (
            (f"{name(page)}:{block.line}", block)
            for page in pages()
            for block in blocks(page)
            if block.language == "toml" and "tool.xurrent-gen" in block.text
        ),
        check,
    )


def test_every_feature_has_a_row_on_the_page() -> None:
    text = CONFIGURATION.read_text(encoding="utf-8")
    assert [name for name in BUILT if f"\n| `{name}` | " not in text] == []
