"""Installable projects: their version, their files, and what pip makes of them."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest

import xurrent_gen
from tests.generator.commands.diff.test_compare import SCHEMA
from tests.support.programs import printed
from xurrent_gen import Flags, GeneratorConfig, pipeline
from xurrent_gen.cli.main import main
from xurrent_gen.config.model import AccountSettings
from xurrent_gen.errors import ConfigError, DriftError, OutputError
from xurrent_gen.project import DEPENDENCIES, EXTRAS, FIRST, Step, moved, plan_project

EDITS = {
    "nothing": ("", "", "1.0.0"),
    "a description": ("In kilograms.", "In grams.", "1.0.1"),
    "a field is new": ("  mood: CatMood\n", "  mood: CatMood\n  age: Int\n", "1.1.0"),
    "a field is gone": ("  name: String\n", "", "2.0.0"),
    "one may be null": ("  weight: Float!", "  weight: Float", "2.0.0"),
}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def generate(schema: str = SCHEMA, table: str = "") -> str:
    """The version that the project comes to."""
    Path("schema.graphql").write_text(schema, "utf-8")
    Path("settings.toml").write_text(f"[tool.xurrent-gen]\nproject = true\n{table}")
    made = xurrent_gen.generate(config())
    assert made.project is not None
    assert version() == made.project.version
    return made.project.version


def config() -> xurrent_gen.GeneratorConfig:
    flags = Flags(
        schema=Path("schema.graphql"), output=Path("out"), config=Path("settings.toml")
    )
    return xurrent_gen.configure(flags, environ={})


def version() -> str:
    text = Path("out/pyproject.toml").read_text("utf-8")
    return str(tomllib.loads(text)["project"]["version"])


@pytest.mark.parametrize("edit", EDITS)
def test_a_version_moves_by_what_changes(edit: str) -> None:
    old, new, expected = EDITS[edit]
    assert generate() == FIRST
    assert not old or SCHEMA.count(old) == 1
    assert generate(SCHEMA.replace(old, new) if old else SCHEMA) == expected
    assert generate(SCHEMA.replace(old, new) if old else SCHEMA) == expected
    xurrent_gen.check(config())


def test_features_and_parts_move_it_as_well() -> None:
    assert generate(table="features = []\n") == "1.0.0"
    assert generate(table='features = ["redis"]\n') == "1.1.0"
    assert "http2`, `httpx2`, `redis`." in Path("out/README.md").read_text("utf-8")
    assert generate(table="features = []\n") == "2.0.0"
    assert "redis" not in Path("out/pyproject.toml").read_text("utf-8")
    assert generate(table='features = []\ninclude = ["mouse"]\n') == "3.0.0"


def test_a_run_that_was_killed_counts_once() -> None:
    generate()
    Path("schema.graphql").write_text(SCHEMA.replace("  name: String\n", ""), "utf-8")
    tree, _ = pipeline.generate(config())
    difference = xurrent_gen.diff(Path("out/xurrent_sdk"), Path("schema.graphql"))
    project = plan_project(config(), tree, difference)
    Path("out/pyproject.toml").write_bytes(project.files["pyproject.toml"])
    assert version() == "2.0.0"
    assert generate(SCHEMA.replace("  name: String\n", "")) == "2.0.0"


def test_the_readme_names_the_variables_that_the_package_lacks() -> None:
    generate()
    text = Path("out/README.md").read_text()
    assert "ACCOUNT, XURRENT_STAGE, XURRENT_TOKEN\n" in text
    origin = {"account": "widget", "stage": "qa"}
    account = AccountSettings("widget", "https://graphql.xurrent.qa", None, origin)
    tree, _ = pipeline.generate(config())
    project = plan_project(replace(config(), source=account), tree, None)
    assert b"as client:  # XURRENT_TOKEN\n" in project.files["README.md"]


def test_a_run_that_is_refused_changes_nothing() -> None:
    generate()
    Path("out/xurrent_sdk/mine.py").touch()
    Path("schema.graphql").write_text(SCHEMA.replace("  name: String\n", ""), "utf-8")
    log = Path("CHANGES.md")
    with pytest.raises(OutputError, match=r"mine\.py"):
        xurrent_gen.generate(config(), changelog=log)
    assert (version(), log.exists()) == ("1.0.0", False)
    Path("out/xurrent_sdk/mine.py").unlink()
    log.write_bytes(b"\xff")
    with pytest.raises(OutputError, match="the changelog cannot be read"):
        xurrent_gen.generate(config(), changelog=log)
    assert version() == "1.0.0"
    log.unlink()
    xurrent_gen.generate(config(), changelog=log)
    assert version() == "2.0.0"
    assert "Cat.name" in log.read_text("utf-8")


def test_a_version_may_be_edited() -> None:
    generate()
    file = Path("out/pyproject.toml")
    file.write_text(file.read_text().replace('version = "1.0.0"', 'version = "7.1"'))
    assert generate() == "7.1"
    assert generate(SCHEMA.replace("In kilograms.", "In grams.")) == "7.1.1"


@pytest.mark.parametrize(
    "edited",
    [
        '<<<<<<< HEAD\nversion = "7.1.0"\n=======\nversion = "7.0.1"\n>>>>>>> b',
        "version = 7.1",
    ],
    ids=["a merge conflict", "no quotes"],
)
def test_a_version_that_cannot_be_read_stays(edited: str) -> None:
    generate()
    file = Path("out/pyproject.toml")
    file.write_text(file.read_text().replace('version = "1.0.0"', edited))
    with pytest.raises(OutputError, match="the version of the project cannot be read"):
        xurrent_gen.generate(config())
    assert edited in file.read_text()


@pytest.mark.parametrize(
    ("before", "step", "after"),
    [
        ("1.2.3", "major", "2.0.0"),
        ("1.2.3", "minor", "1.3.0"),
        ("1.2.3rc1", "none", "1.2.3rc1"),
        ("3.1.0rc2", "patch", "3.1.1"),
    ],
)
def test_versions_are_counted(before: str, step: Step, after: str) -> None:
    assert moved(before, step) == after


@pytest.mark.parametrize("name", ["out/pyproject.toml", "out/README.md", "out"])
def test_files_of_others_are_left_alone(name: str) -> None:
    Path(name).parent.mkdir(exist_ok=True)
    Path(name).write_text("# mine\n")
    with pytest.raises(OutputError, match="a file that xurrent-gen did not") as caught:
        generate()
    assert "--output" in (caught.value.remedy or "")
    assert Path(name).read_text() == "# mine\n"
    assert not Path("out/xurrent_sdk").exists()


def test_a_project_holds_one_package() -> None:
    generate()
    with pytest.raises(OutputError, match="belongs to the package 'xurrent_sdk'"):
        xurrent_gen.generate(replace(config(), package="other_sdk"))
    Path("out/xurrent_sdk").rename("out/other_sdk")
    xurrent_gen.generate(replace(config(), package="other_sdk"))


def test_a_check_looks_at_the_files_around() -> None:
    generate()
    for name in ("pyproject.toml", "README.md"):  # as core.autocrlf checks them out
        file = Path("out", name)
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    xurrent_gen.check(config())
    readme = Path("out/README.md")
    readme.write_text(readme.read_text() + "more\n")
    with pytest.raises(DriftError, match=r"(?s)README\.md.*formatters"):
        xurrent_gen.check(config())
    Path("out/pyproject.toml").unlink()
    with pytest.raises(DriftError, match=r"pyproject\.toml"):
        xurrent_gen.check(config())


def test_it_is_built_and_installed(tmp_path: Path) -> None:
    # A project's name cannot begin with the underscore of a private package.
    generate(table='package = "_cats_sdk"\n')
    Path(".git").mkdir()
    Path(".gitignore").write_text("_cats_sdk/\n")  # as for other generated code
    build = [sys.executable, "-m", "build", "--no-isolation", "--wheel", "out"]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = Path("out/dist").glob("*.whl")
    assert wheel.name == "cats_sdk-1.0.0-py3-none-any.whl"
    with ZipFile(wheel) as files:
        names = set(files.namelist())
        metadata = files.read("cats_sdk-1.0.0.dist-info/METADATA").decode()
        files.extractall(tmp_path / "site")
    assert {"_cats_sdk/py.typed", "_cats_sdk/schema.graphql"} <= names
    assert {name.split("/")[0] for name in names} == {
        *("_cats_sdk", "cats_sdk-1.0.0.dist-info")
    }
    assert "Classifier: Private :: Do Not Upload" in metadata
    program = "import _cats_sdk; print(_cats_sdk.XurrentClient.__module__)"
    assert printed(program, tmp_path / "site").startswith("_cats_sdk")


def test_it_needs_what_the_runtime_needs() -> None:
    root = Path(__file__).parents[2]
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    bounds = set(project["dependencies"])
    assert set(DEPENDENCIES) <= bounds
    extras = project["optional-dependencies"]
    ours = {
        name: needs
        for name, needs in extras.items()
        if name not in ("impact", "sandbox") and not name.startswith("dev")
    }
    assert {name: [need] for name, need in EXTRAS.items()} == ours


PACKAGES = """
[tool.xurrent-gen]
schema = "schema.graphql"
features = []

[[tool.xurrent-gen.packages]]
package = "cats_sdk"
exclude = ["mouse"]

[[tool.xurrent-gen.packages]]
package = "mouse_sdk"
output = "elsewhere"
include = ["mouse"]

[[tool.xurrent-gen.packages]]
package = "qa_sdk"
account = "widget"
stage = "qa"
env-prefix = "QA_"
"""


def token_of(config: GeneratorConfig) -> str | None:
    assert isinstance(config.source, AccountSettings)
    return config.source.variables.get("token")


def test_one_configuration_holds_several_packages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("schema.graphql").write_text(SCHEMA, "utf-8")
    Path("pyproject.toml").write_text(PACKAGES)
    monkeypatch.setenv("XURRENT_TOKEN", "prod")
    monkeypatch.setenv("QA_XURRENT_TOKEN", "qa")
    cats, mouse, qa = xurrent_gen.configure_all(environ={})
    packages = [each.package for each in (cats, mouse, qa)]
    assert packages == ["cats_sdk", "mouse_sdk", "qa_sdk"]
    assert mouse.target == tmp_path / "elsewhere" / "mouse_sdk"
    assert (cats.features, cats.exclude) == ((), ("mouse",))
    assert dict(qa.origin)["account"] == "widget"
    assert token_of(qa) == "qa"
    monkeypatch.delenv("QA_XURRENT_TOKEN")
    assert token_of(qa) is None
    for each in (cats, mouse):
        xurrent_gen.generate(each)
        xurrent_gen.check(each)
    qa = xurrent_gen.configure(Flags(package="qa_sdk"), environ={})
    assert qa.package == "qa_sdk"


REFUSED = {
    "packages = []": "must be a list of tables",
    "packages = [1]": "must be a list of tables",
    '[[tool.xurrent-gen.packages]]\npackage = "a"\npackages = []': "no setting 'packages'",
    '[[tool.xurrent-gen.packages]]\ntoken = "x"': "must not be in a file",
    "[[tool.xurrent-gen.packages]]\n[[tool.xurrent-gen.packages]]": "the same folder",
}


@pytest.mark.parametrize("table", REFUSED)
def test_what_a_list_of_packages_cannot_be(table: str) -> None:
    Path("pyproject.toml").write_text(f"[tool.xurrent-gen]\nsandbox = true\n{table}\n")
    with pytest.raises(ConfigError) as caught:
        xurrent_gen.configure_all(environ={})
    assert REFUSED[table] in str(caught.value)


def test_one_variable_is_not_the_account_of_packages_of_several() -> None:
    shared = '[tool.xurrent-gen]\nstage = "prod"\n'
    table = '[[tool.xurrent-gen.packages]]\npackage = "{0}_sdk"\naccount = "{0}"\n'
    tables = shared + table.format("cats") + table.format("mouse")
    Path("pyproject.toml").write_text(tables)
    environ = {"XURRENT_ACCOUNT": "cats", "XURRENT_STAGE": "qa"}
    for each in (environ, {"XURRENT_ACCOUNT": "cats"}):
        with pytest.raises(ConfigError, match="of 'cats' and 'mouse' would") as caught:
            xurrent_gen.configure_all(environ=each)
        assert "XURRENT_ACCOUNT" in str(caught.value)
    one = xurrent_gen.configure(Flags(package="mouse_sdk"), environ=environ)
    assert dict(one.origin)["account"] == "cats", "variables are before the file"
    both = xurrent_gen.configure_all(environ={"XURRENT_STAGE": "qa"})
    assert [dict(each.origin)["account"] for each in both] == ["cats", "mouse"]


def test_one_of_several_has_to_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    Path("pyproject.toml").write_text(PACKAGES)
    with pytest.raises(SystemExit):
        main(["schema", "diff", "old.graphql", "account"])
    assert "the folder of one: " in capsys.readouterr().err, "it takes no --package"
    with pytest.raises(ConfigError, match="several packages") as caught:
        xurrent_gen.configure(environ={})
    assert "--package cats_sdk or mouse_sdk or qa_sdk" in (caught.value.remedy or "")
    with pytest.raises(ConfigError, match="no package 'dogs_sdk'"):
        xurrent_gen.configure(Flags(package="dogs_sdk"), environ={})


def test_the_command_goes_on_after_a_package_that_fails(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XURRENT_TOKEN", "QA_XURRENT_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    Path("schema.graphql").write_text(SCHEMA, "utf-8")
    tables = PACKAGES.split("[[tool")
    Path("pyproject.toml").write_text(
        "[[tool".join([tables[0], tables[3], *tables[1:3]])
    )

    def run(*flags: str) -> tuple[object, str, str]:
        with pytest.raises(SystemExit) as ended:
            main(["generate", *flags])
        return ended.value.code, *capsys.readouterr()

    code, out, err = run()
    assert code == 3, "the account has no credentials"
    assert err.count("error: ") == 1
    assert "qa_sdk: error: " in err
    assert "cats_sdk: files" in out
    assert "mouse_sdk: files" in out
    assert run("--package", "mouse_sdk", "--check")[0] == 0
    code, out, _ = run("--package", "mouse_sdk", "--project")
    assert (code, "elsewhere/pyproject.toml: version 1.0.0" in out) == (0, True)
