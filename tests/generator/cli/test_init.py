"""``init`` writes what it is given, and leaves no placeholder."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
import yaml

from tests.support.command import Command
from xurrent_gen.config.load import configure
from xurrent_gen.config.model import AccountSettings, Flags


def settings(folder: Path) -> dict[str, object]:
    text = (folder / "pyproject.toml").read_text("utf-8")
    return dict(tomllib.loads(text)["tool"]["xurrent-gen"])


def test_flags_become_settings(command: Command) -> None:
    done = command(
        *("init", "--account", "widget", "--domain", "4me.qa", "--region", "au"),
        *("--output", 'my "src"', "--package", "widget_sdk"),
        *("--include", "people, requests", "Note"),
    )
    assert done.code == 0, done.err
    assert settings(command.folder) == {
        "account": "widget",
        "region": "au",
        "domain": "4me.qa",
        "output": 'my "src"',
        "package": "widget_sdk",
        "include": ["people", "requests", "Note"],
    }
    config = configure(Flags(), environ={}, folder=command.folder)
    assert isinstance(config.source, AccountSettings)
    assert config.target == command.folder / 'my "src"' / "widget_sdk"


@pytest.mark.parametrize(
    ("flags", "told"),
    [
        (("--account", "a", "--stage", "test"), "stage"),
        (("--package", "class"), "'class'"),
        (("--region", "au"), "--region"),
    ],
)
def test_what_cannot_be_is_told_before_anything_is_written(
    flags: tuple[str, ...], told: str, command: Command
) -> None:
    done = command("init", *flags)
    assert done.code == 2
    assert told in done.err
    assert not (command.folder / "pyproject.toml").exists()


def test_another_file_has_no_say(command: Command) -> None:
    other = '[tool.xurrent-gen]\naccount = "widget"\nstage = "qa"\n'
    (command.folder / "pyproject.toml").write_text(other)
    command.write(
        "xurrent_sdk/_manifest.json", '{"made_by": "xurrent-gen", "options": {}}'
    )
    done = command("init", "--config", "other.toml", "--account", "gadget")
    assert done.code == 0, done.err
    assert "_manifest.json: the table replaces its options" in done.out
    assert 'account = "gadget"' in (command.folder / "other.toml").read_text("utf-8")
    assert "then: xurrent-gen generate --config other.toml\n" in done.out + done.err


def test_a_block_is_added_once_and_keeps_line_ends(command: Command) -> None:
    file = command.folder / "pyproject.toml"
    file.write_bytes(b'[project]\r\nname = "a"\r\n')
    assert command("init").code == 0
    text = file.read_bytes()
    assert text.startswith(b'[project]\r\nname = "a"\r\n\r\n[tool.xurrent-gen]\r\n')
    assert text.count(b"\n") == text.count(b"\r\n")
    named = settings(command.folder)
    assert set(named) == {"package", "output"}, "nobody has named an account"
    assert command("init").code == 2
    assert file.read_bytes() == text


def test_the_commented_settings_are_valid_too(command: Command) -> None:
    command("init", "--config", "c.toml")
    lines = (command.folder / "c.toml").read_text().splitlines()
    uncommented = [
        line.removeprefix("# ")
        for line in lines
        if "=" in line or line.startswith(("[", "# ["))
        if not any(each in line for each in ("sandbox", "schema =", "domain"))
    ]
    command.write("c.toml", "\n".join(uncommented))
    done = command("generate", "--config", "c.toml")
    assert done.code == 3, done.err
    assert "no credentials" in done.err


@pytest.mark.parametrize(
    ("forge", "place"),
    [("github", ".github/workflows/xurrent.yml"), ("gitlab", ".gitlab/xurrent.yml")],
)
def test_the_job_is_written_once(forge: str, place: str, command: Command) -> None:
    done = command("init", "--workflow", forge, "--output", "src", "--account", "a")
    assert done.code == 0, done.err
    text = (command.folder / place).read_text("utf-8")
    document = yaml.safe_load(text)
    variables = document["env" if forge == "github" else "variables"]
    assert variables["XG_CODE"] == ""
    assert "is a workflow already" in command("init", "--workflow", forge).err
    (command.folder / place).unlink()
    assert command("init", "--workflow", forge, "--stage", "qa").code == 2
    assert command("init", "--workflow", forge).code == 0
    assert (command.folder / place).read_text("utf-8") == text
    assert settings(command.folder)["account"] == "a"


def test_the_job_has_the_secret_of_each_prefix(command: Command) -> None:
    table = '[[tool.xurrent-gen.packages]]\npackage = "{0}"\nenv-prefix = "{0}_"\n'
    command.write("pyproject.toml", table.format("A") + table.format("B"))
    done = command("init", "--workflow", "github")
    assert "give the job the secret A_XURRENT_TOKEN and B_XURRENT_TOKEN" in done.out
    job = command.folder / ".github" / "workflows" / "xurrent.yml"
    for each in yaml.safe_load(job.read_text("utf-8"))["jobs"].values():
        env = each["steps"][-1]["env"]
        assert [name for name in env if name.startswith("XURRENT")] == []
        for name in ("A_XURRENT_TOKEN", "B_XURRENT_TOKEN"):
            assert env[name] == f"${{{{ secrets.{name} }}}}"


@pytest.mark.parametrize("forge", ["github", "gitlab"])
def test_the_job_of_a_folder_below_is_found_and_finds_its_settings(
    forge: str, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """GitHub runs workflows at the root of a repository only."""
    (command.folder / ".git").mkdir()
    (command.folder / "services").mkdir()
    monkeypatch.chdir(command.folder / "services")
    done = command("init", "--workflow", forge, "--config", "sdk.toml")
    assert done.code == 0, done.err
    (job,) = command.folder.glob(".g*/**/xurrent.yml")
    document = yaml.safe_load(job.read_text("utf-8"))
    variables = document["env" if forge == "github" else "variables"]
    assert variables["XG_ARGUMENTS"] == "--config services/sdk.toml"
    place = Path("..", job.relative_to(command.folder))
    assert f"{place}: give the job" in done.out


def test_a_job_is_not_written_for_a_file_that_it_cannot_name(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Words of the shell hold the path, which may have no blanks."""
    (command.folder / ".git").mkdir()
    (command.folder / "my app").mkdir()
    monkeypatch.chdir(command.folder / "my app")
    done = command("init", "--workflow", "github")
    assert done.code == 2
    assert "cannot name a file" in done.err
    assert "where: my app/pyproject.toml" in done.err
    assert [*command.folder.glob("**/*.toml"), *command.folder.glob("**/*.yml")] == []
    assert command("init").code == 0


def test_a_machine_without_temporary_folders_is_told_what_to_set(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(command.folder / "none"))
    done = command("init")
    assert (done.code, "set TMPDIR" in done.err) == (2, True), done.err
