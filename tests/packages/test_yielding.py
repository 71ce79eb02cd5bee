"""The schema's names go first: types may be called as anything of the package is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.support.checkers import basedpyright, emitted, mypy
from tests.support.packages import generate
from tests.support.programs import printed
from xurrent_gen.feature_set import FeatureSet
from xurrent_gen.features import BUILT
from xurrent_gen.plan.package import own_names
from xurrent_gen.runtime.core.lazy import exported

LENT = set(exported("xurrent_gen.runtime"))
EXPORTED = {
    name for names in own_names(FeatureSet(tuple(BUILT))).values() for name in names
}
OPERATIONS = {"AsyncMutations", "AsyncQueries", "Mutations", "Queries"}
NAMES = sorted(
    name
    for name in {*LENT, *EXPORTED, *OPERATIONS}
    if name[0].isupper() and name != "UNSET"
)

PROGRAM = f"""
import xurrent_sdk

for name in {NAMES!r}:
    assert issubclass(getattr(xurrent_sdk, name), object), name
    assert getattr(xurrent_sdk, name).__graphql_name__ == name, name
    assert getattr(xurrent_sdk, f"{{name}}Kind").A == "A", name
for name in {sorted(EXPORTED - set(NAMES))!r}:
    assert hasattr(xurrent_sdk, name), name
for name in {sorted(EXPORTED & set(NAMES))!r}:
    assert hasattr(xurrent_sdk, f"{{name}}_"), name
with xurrent_sdk.XurrentClient_(
    account="a",
    token="t",
    transport=xurrent_sdk.testing.FakeTransport(
        [{{"data": {{"page": {{"id": "1", "kind": "A"}}}}}}]
    ),
) as client:
    found = client.query.page().select(lambda p: [p.id, p.kind]).get()
assert found == xurrent_sdk.Page(id="1", kind=xurrent_sdk.PageKind.A)
"""


def schema(taken: Sequence[str]) -> str:
    """A schema in which names of ours are those of types, enums and inputs."""
    types = [f"""
interface {name}Like {{ id: ID! }}
type {name} implements {name}Like {{
  id: ID!
  kind: {name}Kind!
  page({name}: [Int!]): [{name}!]
  nodes(first: Int, after: String): {name}Connection
}}
type {name}Connection {{ nodes: [{name}!] pageInfo: PageInfo! }}
enum {name}Kind {{ A B }}
input {name}Given {{ text: String at: [{name}Kind!]! }}
type {name}Payload {{ record: {name} errors: [String!] }}
""" for name in taken]
    fields = "\n".join(
        f"  {name[0].lower()}{name[1:]}: {name}\n  all{name}: {name}Connection"
        for name in taken
    )
    mutations = "\n".join(
        f"  make{name}(input: {name}Given!): {name}Payload" for name in taken
    )
    return "\n".join(
        [
            "type PageInfo { hasNextPage: Boolean! endCursor: String }",
            f"type Query {{\n{fields}\n}}",
            f"type Mutation {{\n{mutations}\n}}",
            *types,
        ]
    )


def package(folder: Path, taken: Sequence[str]) -> Path:
    """The folder of a package in which the schema takes these names."""
    path = folder / "schema.graphql"
    path.write_text(schema(taken))
    return generate(path, folder, "--feature", "all")


def test_the_schemas_names_win(tmp_path: Path) -> None:
    root = package(tmp_path, NAMES)
    printed(PROGRAM, root)


def test_checkers_agree(tmp_path: Path) -> None:
    """On every twentieth name, since checkers take seconds for each dozen."""
    root = package(tmp_path, NAMES[::20])
    judged = root / "xurrent_sdk"
    assert mypy(root, [judged], tmp_path) == []
    assert basedpyright(root, emitted(judged), tmp_path) == []
