"""``generate`` and ``schema diff`` on packages, whole and slim."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from graphql import build_schema, introspection_from_schema

from tests.generator.commands.diff.test_compare import SCHEMA
from tests.support.command import Command
from tests.support.server import LocalServer, Say
from xurrent_gen.api import diff
from xurrent_gen.commands.diff.render import digest, render
from xurrent_gen.config.load import configure
from xurrent_gen.custom_fields.definitions import definitions_of

WITHOUT_NAME = SCHEMA.replace("  name: String\n", "")


class Folder(Command):
    """A working folder with a schema, and the command line in it."""

    def run(self, *arguments: str | Path) -> tuple[int, str]:
        done = self(*arguments)
        return done.code, done.out + done.err

    def generate(self, schema: str, *more: str) -> tuple[int, str]:
        file = self.write("schema.graphql", schema)
        return self.run("generate", "--schema", file, *more)


@pytest.fixture
def folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Folder:
    monkeypatch.chdir(tmp_path)
    return Folder(tmp_path, capsys)


def test_a_check_writes_no_changelog(folder: Folder) -> None:
    folder.generate(SCHEMA)
    code, printed = folder.generate(SCHEMA, "--check", "--changelog", "CHANGES.md")
    assert code == 2
    assert "--check writes nothing: leave --changelog out" in printed
    assert not (folder.folder / "CHANGES.md").exists()


def test_a_slim_package_sets_what_is_compared(folder: Folder) -> None:
    folder.generate(SCHEMA, "--include", "mouse")
    new = folder.write("new.graphql", WITHOUT_NAME)
    compare = ("schema", "diff", "xurrent_sdk", new)
    assert folder.run(*compare) == (0, "No changes.\n")
    line = "  mouse(name: String, size: Int = 3): String\n"
    folder.write("new.graphql", SCHEMA.replace(line, ""))
    code, printed = folder.run(*compare)
    assert code == 1
    assert "Query.mouse is gone" in printed


def test_the_account_has_to_be_known(folder: Folder) -> None:
    folder.generate(SCHEMA)
    code, printed = folder.run("schema", "diff", "xurrent_sdk", "account")
    assert code == 2
    assert "XURRENT_ACCOUNT" in printed


@pytest.mark.parametrize(
    "command",
    [
        ("schema", "diff", "xurrent_sdk", "account"),
        ("impact", "xurrent_sdk", "account", "."),
        ("schema", "pull", "--out", "new.graphql"),
    ],
)
def test_a_file_of_the_settings_is_not_taken_for_the_account(
    folder: Folder, command: tuple[str, ...]
) -> None:
    folder.generate(SCHEMA)
    folder.write("pyproject.toml", '[tool.xurrent-gen]\nschema = "schema.graphql"\n')
    code, printed = folder.run(*command)
    assert (code, "no account" in printed, "--account" in printed) == (2, True, True)
    assert not (folder.folder / "new.graphql").exists()


def test_without_a_table_the_account_is_that_of_the_package(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XURRENT_TOKEN", "t")
    folder.generate(SCHEMA, "--output", "src", "--package", "cats")
    manifest = folder.folder / "src/cats/_manifest.json"
    moved = introspection_from_schema(build_schema(WITHOUT_NAME))
    with LocalServer(lambda _: Say({"data": moved})) as server:
        settings = json.loads(manifest.read_text())
        origin = {"account": "widget", "graphql_endpoint": server.url}
        settings["options"]["origin"] = origin
        manifest.write_text(json.dumps(settings))
        code, printed = folder.run("schema", "diff", "src/cats", "account")
    assert (code, "Cat.name is gone" in printed) == (1, True), printed


def test_a_difference_of_two_packages_has_the_reason_of_each_change(
    folder: Folder,
) -> None:
    folder.generate(SCHEMA)
    (folder.folder / "xurrent_sdk").rename(folder.folder / "old")
    folder.generate(WITHOUT_NAME, "--include", "cats")
    _, printed = folder.run("schema", "diff", "old", "xurrent_sdk", "--json")
    reasons = {
        each["coordinate"]: each["by_settings"]
        for each in json.loads(printed)["breaking"]
    }
    assert (reasons["Query.mouse"], reasons["Cat.name"]) == (True, False)
    for form in ("text", "markdown"):
        _, printed = folder.run(
            "schema", "diff", "old", "xurrent_sdk", "--format", form
        )
        assert printed.startswith("the schema has changed: 1 breaking\n")


FORM = {"id": "x1", "name": "Rack", "category": "person"}


def forms(html: str) -> str:
    return definitions_of([{**FORM, "activeVersion": {"html": html}}]).decode()


def test_forms_are_compared_with_what_is_configured(folder: Folder) -> None:
    folder.write("forms.json", forms("<input id=height type=number><input id=depth>"))
    made = folder.generate(
        SCHEMA, "--custom-fields", "forms.json", "--feature", "custom-fields"
    )
    assert made[0] == 0, made
    settings = '[tool.xurrent-gen]\nschema = "schema.graphql"\n'
    settings += 'features = ["custom-fields"]\n'
    folder.write("pyproject.toml", f'{settings}custom-fields = "forms.json"\n')
    configured, package = configure(), Path("xurrent_sdk")
    assert not diff(package, configured).changes
    folder.write("forms.json", forms("<input id=height type=checkbox>"))
    printed = render(diff(package, configured), "text")
    assert "Rack.depth is gone" in printed
    assert digest(diff(package, configured)).startswith("UI extensions have changed: ")
    assert "Rack.height has another type" in printed


def test_the_choice_of_ui_extensions_is_a_setting(folder: Folder) -> None:
    other = {**FORM, "id": "2", "name": "Shelf"}
    folder.write("forms.json", definitions_of([FORM, other]).decode())
    folder.write("s.graphql", SCHEMA)
    settings = '[tool.xurrent-gen]\nschema = "s.graphql"\n'
    settings += 'features = ["custom-fields"]\ncustom-fields = "forms.json"\n'
    folder.write("pyproject.toml", settings)
    assert folder.run("generate")[0] == 0
    folder.write("pyproject.toml", f'{settings}ui-extensions = ["Rack"]\n')
    printed = folder.run("generate")[1]
    assert "the package changes by its settings: 1 breaking\n" in printed
    assert "Shelf is gone" in printed
    assert "the schema has changed" not in printed


def test_features_are_settings(folder: Folder) -> None:
    folder.write("forms.json", forms("<input id=height type=number>"))
    full = ("--feature", "apply", "custom-fields", "--custom-fields", "forms.json")
    folder.generate(SCHEMA, *full)
    shutil.copytree(folder.folder / "xurrent_sdk", folder.folder / "full")
    code, printed = folder.generate(
        SCHEMA, "--no-feature", "custom-fields", "--feature", "bulk"
    )
    assert (code, "the schema has changed" in printed) == (0, False)
    assert "the package changes by its settings: 1 breaking, 1 safe\n" in printed
    code, printed = folder.run("schema", "diff", "full", "xurrent_sdk")
    assert code == 1
    assert "feature custom-fields is gone" in printed
    assert "feature bulk is new: client.bulk, client.events" in printed
    code, printed = folder.run("schema", "diff", "xurrent_sdk", "full", "--json")
    (gone,) = json.loads(printed)["breaking"]
    assert (gone["element"], gone["by_settings"]) == ("feature", True)
    schema = folder.write("same.graphql", SCHEMA)
    assert folder.run("schema", "diff", "full", schema) == (0, "No changes.\n")


def test_generate_and_check_as_json(folder: Folder) -> None:
    folder.generate(SCHEMA)
    code, printed = folder.generate(WITHOUT_NAME, "--json", "-q")
    (made,) = json.loads(printed)["packages"]
    assert (code, made["exit_code"]) == (0, 0)
    assert made["changes"]["breaking"][0]["coordinate"] == "Cat.name"
    code, printed = folder.generate(SCHEMA, "--check", "--json", "-q")
    (checked,) = json.loads(printed)["packages"]
    assert (code, checked["exit_code"]) == (1, 1)
    assert "schema.graphql" in checked["error"]


@pytest.mark.parametrize("order", [("drift", "gone"), ("gone", "drift")])
def test_of_several_packages_the_gravest_failure_decides(
    folder: Folder, order: tuple[str, str]
) -> None:
    folder.write("drift.graphql", SCHEMA)
    folder.write("gone.graphql", "type Query {")
    tables = "".join(
        f'[[tool.xurrent-gen.packages]]\nschema = "{each}.graphql"\npackage = "{each}"\n'
        for each in order
    )
    folder.write("pyproject.toml", tables)
    code, printed = folder.run("generate", "--check", "-q", "--json")
    failures = {
        each["package"]: each["exit_code"] for each in json.loads(printed)["packages"]
    }
    assert code == max(failures.values())
    assert len(set(failures.values())) == 2


def test_what_a_setting_keeps_under_a_new_name_has_not_left(folder: Folder) -> None:
    """Cats are asked for as pets from now on, and ``include`` says so."""
    folder.write("s.graphql", SCHEMA)
    folder.run("generate", "--schema", "s.graphql", "--include", "cats", "-q")
    moved = SCHEMA.replace("  cats(", "  pets(").replace("  mood: CatMood\n", "")
    folder.write("s.graphql", moved)
    _, printed = folder.run(
        *("generate", "--schema", "s.graphql", "--include", "pets", "--json", "-q")
    )
    (package,) = json.loads(printed)["packages"]
    breaking = {each["coordinate"] for each in package["changes"]["breaking"]}
    assert {"Query.cats", "Cat.mood"} <= breaking
    assert breaking.isdisjoint({"Cat", "CatView", "Cat.name"})


def test_what_neither_package_has_is_not_told(folder: Folder) -> None:
    """The dogs come by a setting, without what their schema has lost meanwhile."""
    dogs = SCHEMA.replace(
        "\ntype Mutation", " extend type Query { dog: Dog }\ntype Mutation"
    )
    folder.generate(dogs, "--include", "mouse", "-q")
    moved = dogs.replace("{ bark: String }", "{ name: String }")
    _, printed = folder.generate(moved, "--include", "mouse", "dog", "--json", "-q")
    (package,) = json.loads(printed)["packages"]
    changes = package["changes"]
    assert changes["breaking"] == []
    assert {each["coordinate"] for each in changes["safe"]} == {"Dog", "Query.dog"}
    assert all(each["by_settings"] for each in changes["safe"])


def test_a_folder_without_a_readable_manifest_is_no_package(folder: Folder) -> None:
    folder.generate(SCHEMA, "-q")
    manifest = folder.folder / "xurrent_sdk" / "_manifest.json"
    manifest.write_text("<<<<<<< HEAD\n" + manifest.read_text("utf-8"), "utf-8")
    code, printed = folder.run("schema", "diff", "xurrent_sdk", "schema.graphql")
    assert code == 2
    assert "its _manifest.json cannot be read" in printed
