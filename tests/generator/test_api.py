"""The functions behind the command line: silent, typed, and raising."""

from __future__ import annotations

import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import xurrent_gen
from tests.generator.commands.diff.test_compare import SCHEMA
from xurrent_gen import Flags
from xurrent_gen.errors import DriftError

WITHOUT_NAME = SCHEMA.replace("  name: String\n", "")


@pytest.fixture(autouse=True)
def silence(capfd: pytest.CaptureFixture[str]) -> object:
    yield
    assert capfd.readouterr() == ("", "")


@pytest.fixture
def schema(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "schema.graphql"
    file.write_text(SCHEMA, "utf-8")
    return file


def config_of(schema: Path, *include: str) -> xurrent_gen.GeneratorConfig:
    return xurrent_gen.configure(Flags(schema=schema, include=include), environ={})


def test_generate_check_and_what_has_changed(schema: Path, tmp_path: Path) -> None:
    config = config_of(schema)
    first = xurrent_gen.generate(config)
    assert first.written.added > 10
    assert (first.difference, first.left_out) == (None, "")
    assert xurrent_gen.check(config).target == Path("xurrent_sdk")
    schema.write_text(WITHOUT_NAME, "utf-8")
    with pytest.raises(DriftError):
        xurrent_gen.check(config)
    second = xurrent_gen.generate(config, changelog=tmp_path / "CHANGES.md")
    assert second.difference is not None
    assert second.difference.is_breaking
    assert "Cat.name" in (tmp_path / "CHANGES.md").read_text("utf-8")
    manifest = config.target / "_manifest.json"
    text = manifest.read_text("utf-8").replace(xurrent_gen.__version__, "0.10.3")
    manifest.write_text(text, "utf-8")
    [issue] = xurrent_gen.generate(config).issues
    assert "xurrent-gen 0.10.3 wrote the package before" in str(issue)


def test_sides_are_files_packages_and_configurations(schema: Path) -> None:
    config = config_of(schema)
    xurrent_gen.generate(config)
    new = schema.with_name("new.graphql")
    new.write_text(WITHOUT_NAME, "utf-8")
    for old in (schema, config.target, config):
        for side in (new, config_of(new)):
            changes = xurrent_gen.diff(old, side).changes
            assert [each.coordinate for each in changes] == ["Cat.name"]


def test_doctor_and_why(schema: Path) -> None:
    states = {each.state for each in xurrent_gen.doctor(config_of(schema))}
    assert states == {"ok"}
    why = xurrent_gen.explain(config_of(schema, "mouse"), "Cat")
    assert why.startswith("Cat is left out")


def test_each_name_is_there_and_documented() -> None:
    for name in xurrent_gen.__all__:
        value = getattr(xurrent_gen, name)
        if inspect.isfunction(value) or inspect.isclass(value):
            assert inspect.getdoc(value), name
    assert {"generate", "check", "diff", "impact", "doctor"} <= set(dir(xurrent_gen))
    with pytest.raises(AttributeError):
        _ = xurrent_gen.generat  # type: ignore[attr-defined]


def test_the_version_costs_nothing() -> None:
    program = (
        "import sys, xurrent_gen; xurrent_gen.__version__; print(len(sys.modules))"
    )
    program += "; assert not {'click', 'graphql', 'httpx'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)
