"""The job that regenerates: on a repository with a bare remote, to the last word."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.automation.forge import SCRIPT, GitLab, Repository
from tests.generator.changes.test_compare import SCHEMA

HOSTILE = "`` @team fixes #1 </p><img src=x> [a](http://e) ::error::x \\u001b[31m"
MOVED = SCHEMA.replace("  name: String\n", "").replace(
    "  mood: CatMood\n", f'  mood: CatMood @deprecated(reason: "{HOSTILE}")\n'
)
PROGRAM = "from xurrent_sdk import Cat\n\ndef f(c: Cat) -> object:\n    return c.name\n"
SETTINGS = '[tool.xurrent-gen]\nschema = "../schema.graphql"\nfeatures = []\n'


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    made = Repository.create(tmp_path)
    (tmp_path / "schema.graphql").write_text(SCHEMA, "utf-8")
    (made.work / "pyproject.toml").write_text(SETTINGS)
    (made.work / "src").mkdir()
    (made.work / "src" / "program.py").write_text(PROGRAM)
    assert made.run("xurrent-gen", "generate", "--quiet") == (0, "")
    made.commit()
    return made


def move(repository: Repository, schema: str) -> None:
    (repository.folder / "schema.graphql").write_text(schema, "utf-8")


def test_what_is_current_is_left_alone(repository: Repository) -> None:
    code, told = repository.propose()
    assert (code, "the packages are current" in told) == (0, True)
    assert repository.branches() == {"main"}
    assert repository.requests == []


def test_one_request_is_opened_and_kept_current(repository: Repository) -> None:
    move(repository, MOVED)
    code, told = repository.propose(XG_CODE="src", XG_CHANGELOG="CHANGES.md")
    assert code == 0, told
    assert "opened a pull request" in told
    (request,) = repository.requests
    assert (request["verb"], request["base"]) == ("create", "main")
    assert request["head"] == "xurrent-gen/schema"
    assert "- `Cat.name` is gone: `Cat.name`, `CatFields.name`" in request["body"]
    assert "### What it breaks in the code" in request["body"]
    assert "- `src/program.py:4`: `return c.name`" in request["body"]
    repository.git("fetch", "--quiet", "origin", "xurrent-gen/schema")
    changed = repository.git("diff", "--name-only", "origin/main", "FETCH_HEAD")
    assert {"CHANGES.md", "xurrent_sdk/schema.graphql"} <= set(changed.splitlines())
    repository.git("checkout", "--quiet", "FETCH_HEAD")
    assert repository.run("xurrent-gen", "generate", "--check", "--quiet")[0] == 0
    first = repository.git("rev-parse", "FETCH_HEAD")

    code, told = repository.propose(XG_CHANGELOG="CHANGES.md")
    assert (code, "holds it already" in told) == (0, True), told
    assert repository.git("ls-remote", "origin", "xurrent-gen/schema").startswith(first)
    move(repository, MOVED.replace("  weight: Float!", "  weight: Float"))
    code, told = repository.propose(XG_CHANGELOG="CHANGES.md")
    assert (code, "updated pull request 7" in told) == (0, True), told
    assert [each["verb"] for each in repository.requests] == ["create", "edit", "edit"]
    assert "`Cat.weight` has another type" in repository.requests[-1]["body"]
    assert repository.branches() == {"main", "xurrent-gen/schema"}


def outside_of_code(markdown: str) -> str:
    """The text without its code spans, by the rules of CommonMark."""
    return re.sub(r"(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)", "", markdown)


def test_text_of_the_schema_stays_text(repository: Repository) -> None:
    move(repository, MOVED)
    code, told = repository.propose(XG_CHANGELOG="CHANGES.md")
    assert code == 0
    assert "\x1b" not in told
    body = repository.requests[0]["body"]
    assert "@team" in body
    repository.git("checkout", "--quiet", "--force", "xurrent-gen/schema")
    changelog = (repository.work / "CHANGES.md").read_text("utf-8")
    for text in (body, changelog):
        assert "\x1b" not in text
        rest = outside_of_code(text)
        for piece in ("@team", "#1", "<img", "http", "::error::", "</p>"):
            assert piece not in rest, piece


def test_a_text_that_a_forge_would_refuse_is_shortened(repository: Repository) -> None:
    more = "".join(f"  field{n}OfACat: String\n" for n in range(1500))
    move(repository, SCHEMA.replace("  mood: CatMood\n", f"  mood: CatMood\n{more}"))
    assert repository.propose()[0] == 0
    body = repository.requests[0]["body"]
    assert 50_000 < len(body) < 65_536
    assert body.endswith("… and more: see the changelog, or the commit.\n")


def test_nothing_is_pushed_when_there_is_no_schema(repository: Repository) -> None:
    move(repository, "type Query { broken")
    code, told = repository.propose()
    assert (code, "error: the schema is not valid SDL" in told) == (4, True)
    assert repository.branches() == {"main"}
    assert repository.requests == []


def test_a_package_that_is_new_is_proposed(repository: Repository) -> None:
    table = "[[tool.xurrent-gen.packages]]\npackage = "
    packages = f'{table}"xurrent_sdk"\n{table}"second_sdk"\n'
    (repository.work / "pyproject.toml").write_text(SETTINGS + packages)
    repository.commit()
    code, told = repository.propose(XG_PACKAGES="xurrent_sdk second_sdk")
    assert code == 0, told
    body = repository.requests[0]["body"]
    assert "## second_sdk\n\nThe package is new.\n" in body
    assert "## xurrent_sdk\n\nNo changes.\n" in body


def test_gitlab_gets_a_merge_request(repository: Repository) -> None:
    secret = "glpat-secret"
    log = repository.folder / "curl.log"
    curl = f'#!/bin/sh\nprintf "%s\\n" "$*" >>{log}\nexec /usr/bin/curl "$@"\n'
    (repository.folder / "tools" / "curl").write_text(curl)
    (repository.folder / "tools" / "curl").chmod(0o755)
    with GitLab() as gitlab:
        variables = {
            "XG_FORGE": "gitlab",
            "XG_TOKEN": secret,
            "XG_REMOTE": str(repository.folder / "remote.git"),
            "CI_API_V4_URL": gitlab.url,
            "CI_PROJECT_ID": "3",
        }
        for schema in (MOVED, MOVED.replace("weight: Float!", "weight: Float")):
            move(repository, schema)
            code, told = repository.propose(**variables)
            assert code == 0, told
            assert secret not in told
    place = "/api/v4/projects/3/merge_requests"
    assert [(command, path) for command, path, *_ in gitlab.told] == [
        *(("GET", place), ("POST", place), ("GET", place), ("PUT", f"{place}/9"))
    ]
    assert {token for *_, token in gitlab.told} == {secret}
    assert gitlab.told[1][2]["source_branch"] == "xurrent-gen/schema"
    assert "`Cat.name` is gone" in gitlab.told[1][2]["description"]
    assert secret not in log.read_text()
    assert repository.branches() == {"main", "xurrent-gen/schema"}


def test_the_script_comes_with_the_package() -> None:
    assert SCRIPT.is_file()
