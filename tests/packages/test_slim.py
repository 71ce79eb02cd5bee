"""A typical slim package of the bundled schema: its size and its types."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest

from tests.support.checkers import mypy
from tests.support.packages import BUNDLED, generate
from tests.support.programs import printed

EDGES = ("cut", "keep-ids")
WHOLE = Path(__file__).parents[2] / "generated" / "xurrent_sdk"
TYPICAL = (
    *("--include", "people", "requests", "teams", "Note", "noteCreate"),
    *("requestCreate", "requestUpdate", "--feature", "all"),
)

PROGRAM = """
from xurrent_sdk import NoteCreateInput, XurrentClient

client = XurrentClient(account="a", token="t", stage="qa")
people = client.query.people().select(lambda p: [p.name, p.teams.name])
for request in client.query.requests().select(lambda r: [r.subject, r.team.name]):
    if request.team:
        name: str | None = request.team.name
client.mutation(NoteCreateInput(owner_id="1", text="x"))
"""
CUT = """
from xurrent_sdk import PersonFields

def card(p: PersonFields) -> object:
    return p.site
"""
LACKING = """
import json
from xurrent_sdk import AsyncXurrentClient, FeatureLeftOutError, XurrentClient
said = []
for kind in (XurrentClient, AsyncXurrentClient):
    client = kind(account="a", token="t", stage="qa")
    for name in ("attachments", "mutation", "batch", "apply"):
        try:
            getattr(client, name)
        except FeatureLeftOutError as error:
            said.append([name, str(error)])
print(json.dumps(said))
"""
COMMAND = """
import os
from xurrent_sdk._runtime.commands import main
os.environ.update(XURRENT_ACCOUNT="a", XURRENT_TOKEN="t")
print(main(["apply", "people", "rows.csv", "--source", "hr"]))
"""
CHILDREN = """
from xurrent_sdk import XurrentClient
from xurrent_sdk.testing import FakeXurrent, fake
account = FakeXurrent(requests=[fake.request(source="s", source_id="k")])
client = XurrentClient(account="a", token="t", stage="qa", transport=account)
row = {"source_id": "k", "new_watches": [{"person_id": "1"}]}
plan = client.apply.requests([row], source="s", remember="memory")
print(plan.is_empty, plan.not_applied)
"""


@pytest.fixture(scope="module")
def roots(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The folders of both packages, in one; each has the programs, too."""
    folder = tmp_path_factory.mktemp("slim")
    roots = {edges: folder / edges for edges in EDGES}
    for edges, root in roots.items():
        generate(BUNDLED, root, *TYPICAL, "--edges", edges)
        (root / "program.py").write_text(PROGRAM)
        (root / "cut.py").write_text(CUT)
    return roots


@pytest.fixture(scope="module", params=EDGES)
def root(request: pytest.FixtureRequest, roots: dict[str, Path]) -> Path:
    return roots[str(request.param)]


def lines(package: Path) -> int:
    """The lines of generated code: the runtime is the same in every package."""
    return sum(
        len(path.read_text("utf-8").splitlines())
        for path in package.rglob("*.py")
        if "_runtime" not in path.relative_to(package).parts
    )


def test_it_is_less_than_an_eighth_of_the_whole(root: Path) -> None:
    assert lines(root / "xurrent_sdk") < lines(WHOLE) / 8


def test_it_has_rows_of_imports_for_what_was_asked_for(root: Path) -> None:
    text = (root / "xurrent_sdk" / "import_rows.py").read_text("utf-8")
    assert re.findall(r"^(\w+) = TypedDict", text, re.M) == [
        "PeopleRow",
        "PeopleContactDetailsRow",
        "PeopleRolesRow",
        "TeamsRow",
        "RequestsRow",
        "NotesRow",
    ]


def test_the_whole_keeps_to_its_size() -> None:
    assert lines(WHOLE) <= 71_500


def test_its_types_are_right_and_what_was_cut_is_reported(
    root: Path, tmp_path: Path
) -> None:
    programs = [root / "program.py", root / "cut.py"]
    reported = mypy(root, [root / "xurrent_sdk", *programs], tmp_path)
    found = {(each.file, each.line) for each in reported}
    assert found == (set() if root.name == "keep-ids" else {("cut.py", 5)}), found


def test_children_that_no_query_shows_are_not_added_again(root: Path) -> None:
    assert printed(CHILDREN, root) == "True {'k': ('new_watches',)}\n"


@pytest.mark.parametrize("features", ["all", "none"])
def test_what_a_cut_package_cannot_do_says_what_it_lacks(
    features: str, tmp_path: Path
) -> None:
    generate(BUNDLED, tmp_path, "--include", "people", "--feature", features)
    said = json.loads(printed(LACKING, tmp_path))
    needs = {name: text.split(":")[0].partition("without ")[2] for name, text in said}
    assert needs == {
        "attachments": "the query attachmentStorage",
        **dict.fromkeys(("mutation", "batch"), "any mutation"),
        "apply": "a query that lists records and the mutations that create and "
        "update them",
    }
    assert len(said) == 8
    assert all("include of [tool.xurrent-gen]" in text for _, text in said)


def test_the_remedy_keeps_what_is_included(tmp_path: Path) -> None:
    generate(BUNDLED, tmp_path, "--include", "people", "*_delete", "--feature", "apply")
    _, said = json.loads(printed(LACKING, tmp_path))[0]
    advice = re.search("again with (.*) and what you need, or list the same in", said)
    assert advice
    generate(BUNDLED, tmp_path, *shlex.split(advice[1]), "attachmentStorage")
    manifest = json.loads((tmp_path / "xurrent_sdk" / "_manifest.json").read_text())
    included = manifest["options"]["include"]
    assert included == ["*_delete", "attachmentStorage", "people"]
    assert {name for name, _ in json.loads(printed(LACKING, tmp_path))} == {"apply"}
    assert printed(COMMAND, tmp_path) == "2\n"  # no outage, which would be 4
