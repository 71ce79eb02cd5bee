"""Packages with no feature, each alone, and all: imported, asked and type-checked."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path

import pytest

from tests.support.checkers import Finding, basedpyright_of_each, emitted, mypy
from tests.support.generated import generated, imported
from tests.support.packages import generate
from tests.support.programs import printed
from xurrent_gen.config.load import configure
from xurrent_gen.config.model import Flags
from xurrent_gen.errors import ConfigError
from xurrent_gen.feature_set import FeatureSet
from xurrent_gen.features import BUILT, CORE, DEFAULT, Feature, resolve

CHOICES = ["none", *BUILT, "all"]

SCHEMA = """
type Query {
  attachmentStorage: AttachmentStorage! person(id: ID!): Person
  people(first: Int, after: String, filter: PersonFilter): PersonConnection
}
type Mutation { noteCreate(input: NoteCreateInput!): NoteCreatePayload }
type AttachmentStorage {
  allowedExtensions: [String!]! provider: String! providerParameters: JSON!
  sizeLimit: Int! uploadUri: String!
}
type Person {
  id: ID! name: String updatedAt: ISO8601Timestamp customFields: [CustomField!]
}
type PersonConnection { nodes: [Person!] pageInfo: PageInfo! }
type PageInfo { hasNextPage: Boolean! endCursor: String }
input PersonFilter { updatedAt: TimestampFilter }
input TimestampFilter {
  greaterThanOrEqualTo: ISO8601Timestamp lessThan: ISO8601Timestamp
}
scalar ISO8601Timestamp
type CustomField { id: String! value: JSON }
input CustomFieldInput { id: String! value: JSON }
type NoteCreatePayload { person: Person errors: [String!] }
input NoteCreateInput {
  text: String! attachments: [AttachmentInput!] customFields: [CustomFieldInput!]
}
input AttachmentInput { key: String! inline: Boolean }
scalar JSON
"""

PROGRAM = """
import importlib, json, pkgutil
import xurrent_sdk
from xurrent_sdk import AsyncXurrentClient, NoteCreateInput, XurrentClient, testing

found = {"errors": {}, "modules": [], "root": [], "client": []}
def tried(name, job):
    try:
        job()
    except Exception as error:
        kinds = [kind.__name__ for kind in type(error).__mro__]
        found["errors"][name] = [kinds, str(error)]

for module in pkgutil.walk_packages(xurrent_sdk.__path__, "xurrent_sdk."):
    found["modules"].append(module.name)
    importlib.import_module(module.name)
for name in dir(xurrent_sdk):
    getattr(xurrent_sdk, name)
    found["root"].append(name)
NoteCreateInput(text="t", attachments=[{"key": "k"}])
for kind in (XurrentClient, AsyncXurrentClient):
    client = kind(account="a", token="t", stage="qa")
    found["client"].append([name for name in dir(client) if name[0] != "_"])
    tried(f"{kind.__name__}.attachments", lambda: client.attachments)
    tried(f"{kind.__name__}.bulk", lambda: client.bulk)
    tried(f"{kind.__name__}.attachmentz", lambda: client.attachmentz)
    tried(f"{kind.__name__}.changes", lambda: client.query.people().changes(None))
    tried(f"{kind.__name__}.sweep", lambda: client.query.people().sweep([]))
    traced = lambda: kind(account="a", token="t", tracing=True)
    tried(f"{kind.__name__}.tracing", traced)
    measured = lambda: kind(account="a", token="t", metrics=True)
    tried(f"{kind.__name__}.metrics", measured)
    tried(f"{kind.__name__}.changez", lambda: client.query.people().changez)
def taken(): from xurrent_sdk import webhooks
def delivery(): from xurrent_sdk.testing import signed_delivery
def named(): from xurrent_sdk import UploadedFile
def read(): xurrent_sdk.UploadedFile
def window(): from xurrent_sdk import RedisWindow
def inbox(): from xurrent_sdk.webhooks import SqliteInbox
def shared(): from xurrent_sdk.webhooks import RedisInbox
def nothing(): from xurrent_sdk.webhooks import RedisInbocks
def misspelt(): from xurrent_sdk import UploadedFyle
def custom(): xurrent_sdk.Person(id="1", custom_fields=[]).custom.get("x")
def custom_module(): from xurrent_sdk import custom_fields
def given(): NoteCreateInput(text="t", custom_fields={"rack": 12})
for job in (taken, delivery, window, named, read, misspelt, custom, custom_module, given):
    tried(job.__name__, job)
if "xurrent_sdk.webhooks" in found["modules"]:
    for job in (inbox, shared, nothing):
        tried(job.__name__, job)
print(json.dumps(found))
"""

CHOSEN = [
    ((), "", ("attachments", "webhooks")),
    ((), "features = []", ()),
    ((), 'features = ["none"]', ()),
    ((), 'features = ["webhooks"]', ("webhooks",)),
    ((), 'features = ["all"]', tuple(BUILT)),
    (("none",), 'features = ["all"]', ()),
    (("webhooks", "attachments", "webhooks"), "", ("attachments", "webhooks")),
    (("all", "webhooks"), "features = []", tuple(BUILT)),
]

REFUSED = [
    (("webhook",), "", "did you mean 'webhooks'? choose among attachments, webhooks"),
    ((), 'features = ["atachments"]', "did you mean 'attachments'?"),
    ((), 'features = "all"', 'features = ["attachments"]'),
]


def chosen(flags: tuple[str, ...], line: str, folder: Path) -> tuple[str, ...]:
    (folder / "pyproject.toml").write_text(f"[tool.xurrent-gen]\n{line}\n")
    return configure(
        Flags(sandbox=True, features=flags), environ={}, folder=folder
    ).features


@pytest.mark.parametrize(("flags", "line", "features"), CHOSEN)
def test_flags_and_file_choose(
    flags: tuple[str, ...], line: str, features: tuple[str, ...], tmp_path: Path
) -> None:
    assert chosen(flags, line, tmp_path) == features


@pytest.mark.parametrize(("flags", "line", "told"), REFUSED)
def test_a_choice_that_cannot_be_is_told(
    flags: tuple[str, ...], line: str, told: str, tmp_path: Path
) -> None:
    with pytest.raises(ConfigError) as caught:
        chosen(flags, line, tmp_path)
    assert told in str(caught.value)


def test_what_a_feature_requires_comes_along(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(BUILT, "more", Feature("more", ("more",), requires=("inbox",)))
    assert resolve(["inbox"]) == ("webhooks", "inbox")
    assert resolve(["more"]) == ("webhooks", "inbox", "more")
    assert resolve(["all"]) == tuple(BUILT)
    rooms = {room for row in BUILT.values() for room in row.rooms}
    assert set(FeatureSet(("webhooks",)).rooms_left_out) == rooms - {"webhooks"}


USED = {
    "attachments": """import xurrent_sdk
from xurrent_sdk import UploadedFile
file: UploadedFile = xurrent_sdk.XurrentClient().attachments.upload("a.txt")
xurrent_sdk.NoteCreateInput(text="t", attachments=[file])
""",
    "webhooks": """from __future__ import annotations
import xurrent_sdk.webhooks
from xurrent_sdk.testing import signed_delivery

def verify() -> type[xurrent_sdk.webhooks.WebhookVerifier]:
    signed_delivery({})
    return xurrent_sdk.webhooks.WebhookVerifier
""",
    "inbox": """from __future__ import annotations
from xurrent_sdk.webhooks import SqliteInbox; inbox: SqliteInbox
""",
    "bulk": """import xurrent_sdk
from xurrent_sdk import ExportJob
job: ExportJob | None = xurrent_sdk.XurrentClient().bulk.export("people")
""",
    "custom-fields": """from xurrent_sdk import NoteCreateInput, Person
rack: object = Person(id="1").custom.get("rack")
NoteCreateInput(text="t", custom_fields={"rack": 12})
""",
    "apply": """import xurrent_sdk
from xurrent_sdk import NoteCreatePayload, Ticket
batch = xurrent_sdk.XurrentClient().batch(); found = batch.mutation.note_create(text="t")
ticket: Ticket[NoteCreatePayload] = found
print(ticket.result().person)
""",
    "dlt": """from __future__ import annotations
from xurrent_sdk.dlt import xurrent; source = xurrent("people")
""",
    "redis": """from __future__ import annotations
from xurrent_sdk import RedisWindow; window: RedisWindow
""",
    "opentelemetry": """from __future__ import annotations
from xurrent_sdk import Tracer; tracer: Tracer
""",
    "changes": """import xurrent_sdk
from xurrent_sdk import Changes, Person
found: Changes[Person] = xurrent_sdk.XurrentClient().query.people().changes(None)
""",
}
"""What a program does with a feature: without it line 2 is wrong, and a third one, too."""


@pytest.fixture(scope="module", params=CHOICES)
def choice(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def roots(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The folders of all packages, in one; each has a program for each feature, too."""
    folder = tmp_path_factory.mktemp("features")
    roots = {choice: folder / choice for choice in CHOICES}
    for choice, root in roots.items():
        root.mkdir()
        schema = root / "schema.graphql"
        schema.write_text(SCHEMA)
        generate(schema, root, *exactly(choice))
        for name, program in USED.items():
            (root / f"uses_{name}.py").write_text(program)
    return roots


@pytest.fixture(scope="module")
def root(choice: str, roots: dict[str, Path]) -> Path:
    return roots[choice]


def exactly(choice: str) -> list[str]:
    """The flags that lead to one feature, and none of the default that it lacks."""
    gone = set(DEFAULT) - chosen_by(choice) if choice != "none" else ()
    return ["--feature", choice, *(f"--no-feature={name}" for name in sorted(gone))]


def chosen_by(choice: str) -> set[str]:
    return set(resolve([] if choice == "none" else [choice]))


@pytest.fixture(scope="module")
def has(choice: str) -> set[str]:
    return chosen_by(choice)


def programs(root: Path) -> list[Path]:
    return sorted(root.glob("uses_*.py"))


@pytest.fixture(scope="module")
def seen_by_basedpyright(roots: dict[str, Path]) -> dict[Path, list[Finding]]:
    """Without the runtime, of which ``nox -s types`` has it judge every room."""
    return basedpyright_of_each(
        {
            root: [*emitted(root / "xurrent_sdk"), *programs(root)]
            for root in roots.values()
        },
        roots["all"].parent,
    )


def test_only_what_is_named_is_in(root: Path, has: set[str]) -> None:
    package = root / "xurrent_sdk"
    manifest = json.loads((package / "_manifest.json").read_text("utf-8"))
    assert set(manifest["options"]["features"]) == has
    rooms = {path.name for path in (package / "_runtime").iterdir()}
    for name, feature in BUILT.items():
        assert (name in has) == (set(feature.rooms) <= rooms)
        for module in set(feature.modules) - set(CORE.modules):
            sharing = {row.name for row in BUILT.values() if module in row.modules}
            there = {path.name.removesuffix(".py") for path in package.iterdir()}
            assert (module in there) == bool(sharing & has)


def test_it_is_imported_and_tells_what_it_has_not(root: Path, has: set[str]) -> None:
    found = json.loads(printed(PROGRAM, root))
    absent = {
        "XurrentClient.attachments": "attachments",
        "AsyncXurrentClient.attachments": "attachments",
        "XurrentClient.bulk": "bulk",
        "AsyncXurrentClient.bulk": "bulk",
        "XurrentClient.changes": "changes",
        "AsyncXurrentClient.changes": "changes",
        "XurrentClient.sweep": "changes",
        "AsyncXurrentClient.sweep": "changes",
        "named": "attachments",
        "read": "attachments",
        "taken": "webhooks",
        "delivery": "webhooks",
        "custom": "custom-fields",
        "custom_module": "custom-fields",
        "given": "custom-fields",
        "window": "redis",
        "XurrentClient.tracing": "opentelemetry",
        "AsyncXurrentClient.tracing": "opentelemetry",
        "XurrentClient.metrics": "opentelemetry",
        "AsyncXurrentClient.metrics": "opentelemetry",
        **({"inbox": "inbox", "shared": "redis"} if "webhooks" in has else {}),
    }
    errors = found["errors"]
    for name, feature in absent.items():
        if feature in has:
            assert name not in errors, errors[name]
            continue
        kinds, message = errors.pop(name)
        assert f"generated without {feature}" in message
        assert f"--feature {feature}" in message
        client = {"FeatureLeftOutError", "XurrentError", "AttributeError"}
        if "Client" in name or name == "custom":
            assert client <= set(kinds)
        else:
            assert {"given": "InvalidVariablesError"}.get(name, "ImportError") in kinds
    assert ("nothing" in errors) == ("webhooks" in has)
    errors.pop("nothing", None)
    assert set(errors) == {
        "XurrentClient.attachmentz",
        "AsyncXurrentClient.attachmentz",
        "XurrentClient.changez",
        "AsyncXurrentClient.changez",
        "misspelt",
    }
    assert not any("generated without" in message for _, message in errors.values())
    assert ("xurrent_sdk.webhooks" in found["modules"]) == ("webhooks" in has)
    assert ("UploadError" in found["root"]) == ("attachments" in has)
    for names in found["client"]:
        assert ("attachments" in names) == ("attachments" in has)


@pytest.mark.timeout(600)  # the first one waits for basedpyright's look at all
def test_checkers_see_what_is_in_and_no_more(
    choice: str,
    root: Path,
    has: set[str],
    seen_by_basedpyright: dict[Path, list[Finding]],
    tmp_path: Path,
) -> None:
    modules = [root / "xurrent_sdk", *programs(root)]
    lacking = {f"uses_{n}.py": USED[n].count("\n") for n in BUILT if n not in has}
    judges = [seen_by_basedpyright[root]]
    if choice in ("none", "all"):  # it reads each package from the start, in 8 seconds
        judges.append(mypy(root, modules, tmp_path))
    for findings in judges:
        found = {(finding.file, finding.line) for finding in findings}
        assert {file for file, _ in found} == set(lacking), found
        assert found >= {
            (f, n) for f, last in lacking.items() for n in (2, 3)[: last - 1]
        }


def test_nothing_of_the_bundled_schema_needs_a_feature(tmp_path: Path) -> None:
    bundled = Path("generator/xurrent_gen/data/xurrent.graphql").resolve()
    generate(bundled, tmp_path, "--feature", "none")
    assert mypy(tmp_path, [tmp_path / "xurrent_sdk"], tmp_path) == []


def test_a_deprecated_mutation_is_marked_in_batches(tmp_path: Path) -> None:
    mutations = "type Mutation { old(a: Int): Int @deprecated  new(a: Int): Int }"
    schema = f"type Query {{ a: Int }} {mutations}"
    generated(schema, tmp_path, "old_sdk", features=("apply",))
    with imported(tmp_path, "old_sdk"):
        methods = vars(import_module("old_sdk.mutations.common").BatchMutations)
        assert methods["old"].__deprecated__ == "No longer supported"
        assert not hasattr(methods["new"], "__deprecated__")
