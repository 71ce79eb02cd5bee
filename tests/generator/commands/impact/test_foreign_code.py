"""Code as it is elsewhere: packages inside of packages, notebooks, odd files, no checker.

Lines that break end with ``# breaks``, those that may with ``# may``.
"""

from __future__ import annotations

import ast
import json
import re
import shutil
import sys
import venv
from pathlib import Path

import pytest

from tests.generator.commands.diff.test_compare import SCHEMA
from tests.generator.commands.impact.test_impact import run
from xurrent_gen import __version__, api
from xurrent_gen.analysis.surface import Element
from xurrent_gen.api import impact
from xurrent_gen.commands.diff.compare import Change, Difference
from xurrent_gen.commands.impact.possible import (
    Causes,
    Words,
    into_models,
    possible_in,
)
from xurrent_gen.commands.impact.report import Impact
from xurrent_gen.errors import CheckerError

AFTER = SCHEMA
for _old, _new in {
    "  tags: [String!]\n": "",
    "  mouse(name: String, size: Int = 3): String\n": "",
    "enum CatView { all hungry }": "enum CatView { all }",
    "friends(first: Int, after: String,": "friends(first: Int,",
    "input CatCreateInput { name": "input CatCreateInput { owner: ID! name",
    "{ name: StringFilter weight: Float }": "{ name: StringFilter }",
    " totalCount: Int!": "",
    "  born: Date": "  born(zone: String): Date",
    "type Dog { bark: String }": "type Wolf { bark: String }",
    "{ calm wild }": "{ calm wild tame shy }",
}.items():
    assert AFTER.count(_old) == 1
    AFTER = AFTER.replace(_old, _new)

FILES = {
    "src/acme/__init__.py": "",
    "src/acme/app.py": '''\
"""Ends with a statement after which nothing is reached."""
from __future__ import annotations

import sys
from functools import partial
from typing import Annotated, Literal

from . import helpers
from .fragments import CAT
from .sdk import At, Cat, Projection, XurrentClient


def tags(cat: Cat) -> list[str]:
    print(cat.born)  # may
    return cat.tags or []  # breaks


def go(client: XurrentClient) -> None:
    client.execute(f"query {{ cats {{ nodes {{ {CAT} }} }} }}")  # breaks
    client.execute(f"query {{ cats {{ nodes {{ {sys.argv[0]} tags }} }} }}")  # may
    client.execute("query { cats { nodes { %s tags } } }" % sys.argv[0])  # may
    client.execute("query { cats { nodes { name } } }")
    print(client.query.mouse())  # type: ignore[attr-defined]  # may
    print(client.query.nothing())  # type: ignore[attr-defined]
    helpers.show(client)


def row(cat):
    print(cat.name)
    return cat.tags  # may


def by_name(cat: Cat) -> object:
    return getattr(cat, "tags")  # may


def computed(cat: Cat, name: str = "tags") -> object:  # may
    return getattr(cat, name) or getattr(cat, "ta" + "gs")


def make(client: XurrentClient, data: dict[str, str]) -> None:
    client.mutation.cat_create(**data)  # may
    client.mutation.cat_create(name="a")  # breaks
    print(partial(row, None)().tags)  # may


class Row:
    name: str | None
    weight: float | None
    tags: list[str]  # may


class Other:
    tags: list[str]


class Moods:
    mood: Literal["calm", "wild", "shy"] | None  # may


class RenamedMoods:
    temper: Annotated[Literal["calm", "wild"] | None, At("mood")]  # may


class OpenMoods:
    mood: Literal["calm", "wild", "tame", "shy"] | None


def moods(client: XurrentClient) -> None:
    cats = client.query.cats()
    print(cats.into(Moods), cats.into(RenamedMoods), cats.into(OpenMoods))


def rows(client: XurrentClient, other: Other) -> None:
    print(client.query.cats().into(Row), other.tags)


class Card(Projection[Cat]):
    """Is checked when it is defined."""

    tags: list[str]  # may
    friends: list[Friend]  # may


class Friend(Projection[Cat]):
    name: str | None


sys.exit(0)
''',
    "src/acme/fragments.py": 'CAT = "id tags"  # may\n',
    "src/acme/helpers.py": """\
# pyright: strict, reportMissingImports=false  # mypy: ignore-missing-imports
import acme.sdk as sdk
def show(client: sdk.XurrentClient) -> None:
    for c in client.query.cats():
        print(c.tags)  # breaks
""",
    "src/acme/silent.py": """\
# mypy: disable-error-code=attr-defined
from acme.sdk import Cat
def f(c: Cat) -> None:
    print(c.tags)  # may
""",
    "src/acme/crlf.py": "from acme.sdk import Cat\r\n\r\nCat.tags  # breaks\r\n",
    "src/acme/paged.py": """\
from .sdk import CatFields, Selection
def card(c: CatFields) -> Selection:
    return [c.name, c.friends.name]  # may
""",
    "src/acme/unseen.py": """\
from typing import Any
from .sdk import CatCreateInput, XurrentClient

def make(client: XurrentClient, **values: Any) -> None:
    client.mutation.cat_create(name="a", **values)  # may
    client.mutation(CatCreateInput(**values))  # may

def count(client: XurrentClient) -> None:
    cats = client.query.cats()  # may
    print(cats.count(), "abc".count("a"))
""",
    "src/acme/unparsed.py": "def f(:\n",
    "src/acme/build/x.py": "from acme.sdk import Cat\nCat.tags  # breaks\n",
    # Copies that setuptools and Jupyter leave behind, and an environment.
    "src/build/lib/acme/x.py": "from acme.sdk import Cat\nCat.tags\n",
    "jobs/.ipynb_checkpoints/x.py": "from acme.sdk import Cat\nCat.tags\n",
    "jobs/env/lib/x.py": "from acme.sdk import Cat\nCat.tags\n",
    "jobs/env/conda-meta/history": "",
    "src/acme/library.py": """\
import lacking_library
from acme.sdk import XurrentClient
def go(client: XurrentClient) -> None:
    print(lacking_library.load(client).tags)  # may
""",
    "src/acme/dogs.py": """\
from acme.sdk import Dog  # breaks
def show(dogs: list[Dog]) -> int:
    print([dog.bark for dog in dogs])
    return len(dogs)
""",
    "src/acme/comment.py": "x = []  # type: foo bar\n",
    "src/acme/both.py": "",
    "src/acme/both/__init__.py": "",
    "jobs/job-a/util.py": "from acme.sdk import Cat\nCat.tags  # breaks\n",
    "jobs/job-a/run.py": "from util import Cat\nCat.tags  # breaks\n",
    "jobs/job-b/util.py": "from acme.sdk import Cat\nCat.tags  # breaks\n",
    "jobs/job-b/run.py": "import util\nutil.Cat.tags  # breaks\n",
    "jobs/nightly": "#!/usr/bin/env python3\nfrom acme.sdk import Cat\nCat.tags  # breaks\n",
    "tests/acme/test_x.py": "from acme.sdk import CatView\nCatView.HUNGRY  # breaks\n",
    "queries/broken.graphql": "{ parrots { nodes\n",
    "queries/q.graphql": """\ufeff\
query Q($i: CatCreateInput!) {  # may
  cats(view: hungry) { nodes { id } }  # breaks
}
""",
}
CELLS = [
    {"cell_type": "markdown", "source": ["tags"]},
    {"cell_type": "code", "source": ["%matplotlib inline\n", "cat.tags  # may\n"]},
    {"cell_type": "code", "source": "client.execute('{cats{nodes{tags}}}')  # may"},
    {"cell_type": "code", "source": ["print(cat.name)"]},
    {"cell_type": "code", "source": ["cat.tags, 'é'  # may\n", "cat.tags  # may"]},
    {"cell_type": "code", "source": "match x:\n case Cat(tags=_): 1  # may"},
    {"cell_type": "code", "source": ["files = !ls"]},
]
BINARY = {
    "src/acme/latin.py": '# coding: latin-1\nfrom .sdk import Cat\nprint("é", Cat.tags)  # breaks\n',
    "src/acme/encoding.py": 'x = "é"\n',
}
LEFT_OUT = {
    "src/acme/unparsed.py",
    "src/acme/comment.py",
    "src/acme/both.py",
    "src/acme/encoding.py",
    "queries/broken.graphql",
    "notebooks/a.ipynb, cell 7",
    "notebooks/b.ipynb",
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with the package as ``acme.sdk``, inside of the user's own."""
    folder = tmp_path_factory.mktemp("foreign")
    contents = {name: text.encode() for name, text in FILES.items()}
    contents |= {name: text.encode("latin-1") for name, text in BINARY.items()}
    cells = json.dumps({"cells": CELLS}, ensure_ascii=False, indent=1)
    contents |= {"notebooks/a.ipynb": cells.encode(), "notebooks/b.ipynb": b"[]"}
    contents |= {"old.graphql": SCHEMA.encode(), "new.graphql": AFTER.encode()}
    for name, content in contents.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    made = ("--schema", folder / "old.graphql", "--output", folder)
    assert run("generate", "-q", *made) == 0
    shutil.move(folder / "xurrent_sdk", folder / "src" / "acme" / "sdk")
    return folder


@pytest.fixture(scope="module")
def found(project: Path) -> Impact:
    paths = [
        project / name for name in ("src", "jobs", "tests", "queries", "notebooks")
    ]
    old, new = project / "src/acme/sdk", project / "new.graphql"
    return impact(old, new, paths, checkers=["mypy"])


def expected(project: Path, end: str) -> set[tuple[str, int]]:
    """The lines of all files that end with a comment."""
    return {
        (name, number)
        for name in (*FILES, *BINARY, "notebooks/a.ipynb")
        for number, line in enumerate(
            (project / name).read_bytes().decode("latin-1").split("\n"), 1
        )
        if re.search(rf"# {end}\b", line)
    }


@pytest.mark.parametrize("end", ["breaks", "may"])
def test_each_line_is_in_its_class(end: str, found: Impact, project: Path) -> None:
    lines = found.broken if end == "breaks" else found.perhaps
    places = {
        (str(Path(each.finding.path).relative_to(project)), each.finding.line)
        for each in lines
    }
    assert places == expected(project, end)


def test_a_helper_may_give_any_class_to_into() -> None:
    tree = ast.parse(
        "class Card: tags: str\nclass Row: tags: str\nclass Plain: tags: str\n"
        "def cards(query): return query.into(models.Card)\n"
    )
    helper = ast.parse("def load(query, model): return query.into(model)")
    assert into_models([tree]) == {"Card"}
    assert into_models([tree, helper]) == {"Card", "Row", "Plain"}


def test_custom_fields_are_filtered_by_their_labels() -> None:
    names = ("Person.custom.installed_on",)
    field = Element.FORM_FIELD
    change = Change("breaking", "renamed", field, "Staff.since", "Staff", names)
    words = Words(Difference((change,)), frozenset(), {})
    code = (
        'people.where(lambda p: p.custom("Installed on") > day)\nprint("Installed on")'
    )
    (found,) = possible_in(ast.parse(code), words, set(), ())
    assert (found.line, found.cause) == (1, change)


def test_the_title_of_a_form_is_no_name_in_programs() -> None:
    changes = [
        Change("breaking", "removed", Element.FORM, title, name, (name,))
        for title, name in (("Change plan", "ChangePlan"), ("!", "Form"))
    ]
    words = Words(Difference(tuple(changes)), frozenset(), {})
    tree = ast.parse('print(row["plan"])\nprint(getattr(forms, "ChangePlan"))')
    (found,) = possible_in(tree, words, set(), ())
    assert (found.line, found.cause) == (2, changes[0])
    message = 'Unexpected keyword argument "save_to" for "execute" of "BasePlan"'
    assert Causes(changes).of(message, 'plan.execute(save_to="plan.json")') is None


def test_each_line_has_a_cause(found: Impact) -> None:
    for each in (*found.broken, *found.perhaps):
        assert each.cause is not None, each


def test_what_was_not_looked_at_is_listed(found: Impact, project: Path) -> None:
    reasons = found.coverage.left_out
    assert {name.removeprefix(f"{project}/") for name in reasons} == LEFT_OUT
    reason = reasons[str(project / "src/acme/comment.py")]
    assert reason.startswith("mypy cannot parse it: ")
    assert "lacking_library" in found.coverage.unknown


def test_documents_alone_and_what_may_break_by_strict(
    project: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(api, "__version__", "99")
    sides = project / "src/acme/sdk", project / "new.graphql"
    query = tmp_path / "only.graphql"
    query.write_text("query Q($i: CatCreateInput!) { cats { nodes { id } } }")
    assert run("impact", *sides, query, "-q") == 0
    assert run("impact", *sides, query, "-q", "--strict") == 1
    query.write_text("{ cats { nodes { tags } } }")
    assert run("impact", *sides, query, "-q") == 1
    told = capsys.readouterr().out
    assert f"not looked at: the upgrade from xurrent-gen {__version__} (" in told


def test_no_verdict_without_the_dependencies_of_the_package(
    project: Path, tmp_path: Path
) -> None:
    venv.create(tmp_path / "bare")
    python = tmp_path / "bare" / "bin" / "python"
    old, new = project / "src/acme/sdk", project / "new.graphql"
    code = [project / "src/acme/helpers.py"]
    with pytest.raises(CheckerError, match="does not see the types") as caught:
        impact(old, new, code, checkers=["mypy"], python=python)
    assert caught.value.exit_code == 2
    assert "--python" in str(caught.value.remedy)


def test_no_verdict_on_code_of_no_package_or_of_that_of_another_account(
    project: Path, tmp_path: Path
) -> None:
    for name in ("widget_sdk", "widget_qa_sdk"):
        made = ("--schema", project / "old.graphql", "--output", tmp_path)
        assert run("generate", "-q", *made, "--package", name) == 0
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "job.py").write_text("from widget_sdk import Cat\nCat.tags\n")
    (tmp_path / "app" / "app.py").write_text("import sys\nprint(sys.argv)\n")
    (tmp_path / "app" / "schema.graphql").write_text(SCHEMA)
    old, new = tmp_path / "widget_qa_sdk", project / "new.graphql"
    with pytest.raises(CheckerError, match="no file imports the package widget_qa_sdk"):
        impact(old, new, [tmp_path / "app"], checkers=["mypy"])


@pytest.mark.parametrize("module", ["api", "xurrent_sdk.models.cat"])
def test_code_that_imports_another_copy_of_the_package(
    module: str, project: Path, tmp_path: Path
) -> None:
    """A copy beside the code, or one that is nowhere, under its own name."""
    shutil.copytree(project / "src/acme/sdk", tmp_path / "new" / "api")
    shutil.copytree(project / "src/acme/sdk", tmp_path / "before")
    job = tmp_path / "new" / "job.py"
    job.write_text(f"from {module} import Cat\nCat.tags\n")
    old, new, python = (
        tmp_path / "before",
        project / "new.graphql",
        Path(sys.executable),
    )
    code = [job if "." in module else job.parent]
    found = impact(old, new, code, checkers=["mypy"], python=python)
    assert [each.finding.line for each in found.broken] == [2]


def test_code_that_uses_the_package_through_a_module_elsewhere(
    project: Path, tmp_path: Path
) -> None:
    shutil.copytree(project / "src/acme/sdk", tmp_path / "sdk")
    (tmp_path / "wrapper.py").write_text("from sdk import Cat\nCat.tags\n")
    (tmp_path / "jobs").mkdir()
    (tmp_path / "jobs" / "job.py").write_text("from wrapper import Cat\nCat.tags\n")
    shutil.copytree(project / "src/acme/sdk", tmp_path / "other")
    (tmp_path / "jobs" / "two.py").write_text(
        "from other import Dog\nfrom wrapper import Cat\nCat.tags\n"
    )
    old, new = tmp_path / "sdk", project / "new.graphql"
    found = impact(old, new, [tmp_path / "jobs"], checkers=["mypy"])
    assert [each.finding.path for each in found.broken] == [
        f"{tmp_path}/jobs/{name}.py" for name in ("job", "two")
    ]
    assert (found.unaffected, found.coverage.left_out) == (0, {})


def test_services_with_modules_of_one_name_and_a_package_each(
    project: Path, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        app = tmp_path / name / "app"
        shutil.copytree(project / "src/acme/sdk", app / "api")
        (app / "__init__.py").touch()
        (app / "main.py").write_text("from app.api import Cat\nCat.tags\n")
    (tmp_path / "two/app/main.py").write_text(
        "from app.api import Cat\nCat.tags\ndef f(cat):\n    return cat.tags\n"
    )
    old, new = tmp_path / "one/app/api", project / "new.graphql"
    found = impact(old, new, [tmp_path], checkers=["mypy"])
    assert [each.finding.path for each in found.broken] == [
        f"{tmp_path}/one/app/main.py"
    ]
    assert found.perhaps == ()
    assert found.coverage.left_out == {
        f"{tmp_path}/two/app/main.py": "it imports another package, app.api"
    }


@pytest.mark.parametrize("service", ["one", "two"])
def test_services_with_packages_of_one_name(
    project: Path, tmp_path: Path, service: str
) -> None:
    for name in ("one", "two"):
        shutil.copytree(project / "src/acme/sdk", tmp_path / name / "sdk")
        (tmp_path / name / "jobs").mkdir()
        (tmp_path / name / "jobs" / "job.py").write_text(
            "from sdk import Cat\nCat.tags\n"
        )
    old, new = tmp_path / service / "sdk", project / "new.graphql"
    found = impact(old, new, [tmp_path], checkers=["mypy"])
    assert [each.finding.path for each in found.broken] == [
        f"{tmp_path}/{service}/jobs/job.py"
    ]
    assert found.unaffected == 0
