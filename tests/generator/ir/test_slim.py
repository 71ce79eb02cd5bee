"""Slim packages: what stays, what goes, why, and that a valid schema is left."""

from __future__ import annotations

from functools import cache

import pytest
from graphql import build_schema, validate_schema
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.sdl import sdl_of
from xurrent_gen.commands.why import explain_type
from xurrent_gen.config.model import Edges, Part
from xurrent_gen.errors import ConfigError
from xurrent_gen.ir.build import build_schema_ir
from xurrent_gen.ir.left_out import issues_of, summarise
from xurrent_gen.ir.model import AbstractType, ObjectType, Schema
from xurrent_gen.ir.slim import Slim, slim_schema
from xurrent_gen.schema.load import SchemaText, load_schema

SDL = """
type Query {
  people: PersonConnection!
  sites(filter: SiteFilter): SiteConnection!
  anything: [Thing!]
  node(id: ID!): Node
}
type Mutation {
  personCreate(input: PersonCreateInput!): PersonCreatePayload
  siteDelete(input: SiteDeleteInput!): SiteDeletePayload
}
interface Node { id: ID! }
interface Place { id: ID! within: Place keeper: Keeper label: String }
union Keeper = Robot | Site
union Thing = Robot | Drill
type PersonConnection { nodes: [Person!] pageInfo: PageInfo! totalCount: Int! }
type SiteConnection { nodes: [Site!] pageInfo: PageInfo! totalCount: Int! }
type PageInfo { hasNextPage: Boolean! endCursor: String }
type Person implements Node {
  id: ID! name: String site: Site place: Place period: Period thing: Thing
  sites(filter: SiteFilter, kind: SiteKind): SiteConnection! boss: Person
  robots: [Robot!] hollow: Hollow
}
type Period { start: String at: Site }
type Hollow { site: Site }
type Site implements Node & Place {
  id: ID! label: String subject: String name(lang: String!): String kind: SiteKind
  within: Site keeper: Robot people: PersonConnection!
}
type Robot implements Node { id: ID! title: String kind: SiteKind }
type Drill { torque: Int site: Site }
enum SiteKind { OFFICE FIELD }
input SiteFilter { kind: [SiteKind!] }
input PersonCreateInput { name: String siteId: ID kind: SiteKind period: PeriodInput! }
input PeriodInput { start: String! }
input SiteDeleteInput { id: ID! }
type PersonCreatePayload { person: Person errors: [Problem!] clientMutationId: String }
type SiteDeletePayload { success: Boolean site: Site errors: [Problem!] }
type Problem { message: String! about: Robot }
"""


@cache
def ir_of(sdl: str) -> Schema:
    return build_schema_ir(load_schema(SchemaText("sdl", sdl, "x")).schema, {})[0]


def slim(
    include: str = "", exclude: str = "", edges: Edges = Edges.CUT, sdl: str = SDL
) -> Slim:
    part = Part(tuple(include.split()), tuple(exclude.split()), edges)
    found = slim_schema(ir_of(sdl), part)
    assert_valid(found.schema)
    return found


def assert_valid(schema: Schema) -> None:
    """Judged by graphql-core; and nothing is in that nothing leads to."""
    assert validate_schema(build_schema(sdl_of(schema))) == []
    for mutation in schema.mutations:
        payload = schema.types[mutation.field.type.base]
        names = {f.name for f in getattr(payload, "fields", ())}
        assert {mutation.record, mutation.errors} - {None} <= names
    for named in schema:
        if isinstance(named, AbstractType):
            for name in named.possible:
                member = schema.types[name]
                assert isinstance(member, ObjectType)
                assert named.name in member.interfaces
        if isinstance(named, ObjectType):
            for name in named.interfaces:
                assert name in schema.types


def fields(found: Slim, name: str) -> set[str]:
    named = found.schema.types[name]
    assert isinstance(named, ObjectType | AbstractType)
    return {each.name for each in named.fields}


def records(found: Slim) -> set[str]:
    return {each.name for each in found.schema.records}


def test_a_relation_to_what_nobody_asked_for_is_left_out() -> None:
    found = slim("people")
    assert records(found) == {"Person", "PageInfo", "Node", "Period", "Thing", "Drill"}
    assert fields(found, "Person") == {"id", "name", "period", "thing", "boss"}
    assert fields(found, "Period") == {"start"}
    assert fields(found, "Drill") == {"torque"}
    assert "SiteFilter" not in found.schema.types
    assert "SiteKind" not in found.schema.types
    leading = ("Drill.site", "Period.at", "Person.site", "Person.sites")
    assert found.cut["Site"] == leading


def test_what_is_named_is_kept_with_the_relations_to_it() -> None:
    found = slim("people Site")
    assert {"site", "sites", "hollow", "place"} <= fields(found, "Person")
    assert {"people", "within", "kind"} <= fields(found, "Site")
    assert "keeper" not in fields(found, "Site")
    assert {q.name for q in found.schema.queries} == {"people", "node"}
    assert {"SiteFilter", "SiteKind"} <= found.schema.types.keys()


def test_an_interface_offers_what_all_of_its_types_still_have() -> None:
    place = fields(slim("people Site"), "Place")
    # The union has a member that is in; the field of the site leads to another.
    assert place == {"id", "within", "label"}
    assert "keeper" in fields(slim("people Site Robot"), "Place")


def test_interfaces_and_unions_have_the_members_that_are_in() -> None:
    found = slim("people Robot")
    thing, node = found.schema.types["Thing"], found.schema.types["Node"]
    assert isinstance(thing, AbstractType)
    assert isinstance(node, AbstractType)
    assert thing.possible == ("Drill", "Robot")
    assert node.possible == ("Person", "Robot")
    alone = slim("people").schema.types["Thing"]
    assert isinstance(alone, AbstractType)
    assert alone.possible == ("Drill",)


def test_a_mutation_brings_its_input_and_its_record_and_no_more() -> None:
    found = slim("person_create")
    assert {"Person", "Problem", "PeriodInput", "SiteKind"} <= found.schema.types.keys()
    assert "SiteDeleteInput" not in found.schema.types
    assert fields(found, "Problem") == {"message"}
    assert "Site" in slim("siteDelete").schema.types


def test_ids_and_names_of_what_nobody_asked_for_may_be_kept() -> None:
    found = slim("people", edges=Edges.KEEP_IDS)
    assert found.stubs == {"Site", "Place", "Robot"}
    # A field that needs an argument names nobody.
    assert fields(found, "Site") == {"id", "subject"}
    assert fields(found, "Robot") == {"id", "title"}
    assert fields(found, "Place") == {"id", "label"}
    assert {"site", "sites", "robots", "place"} <= fields(found, "Person")
    node = found.schema.types["Node"]
    assert isinstance(node, AbstractType)
    assert node.possible == ("Person",)
    assert "SiteKind" in found.schema.types, "an argument of Person.sites takes it"


def test_all_may_be_kept_as_it_is_reached() -> None:
    found = slim("people", edges=Edges.KEEP_ALL)
    assert fields(found, "Site") == {
        *("id", "label", "subject", "name", "kind", "within", "keeper", "people")
    }
    assert found.cut == {}
    assert "siteDelete" not in {m.field.name for m in found.schema.mutations}


@pytest.mark.parametrize("edges", Edges)
def test_an_excluded_record_goes_with_all_that_leads_to_it(edges: Edges) -> None:
    found = slim(exclude="Site", edges=edges)
    assert not {"Site", "SiteConnection", "SiteFilter"} & found.schema.types.keys()
    assert {q.name for q in found.schema.queries} == {"people", "anything", "node"}
    # A mutation that returns more than the record can do without it.
    assert {m.field.name for m in found.schema.mutations} == {
        "personCreate",
        "siteDelete",
    }
    assert fields(found, "SiteDeletePayload") == {"success", "errors"}
    assert not {"site", "sites", "hollow"} & fields(found, "Person")


def test_an_excluded_root_leaves_its_records_to_whatever_else_leads_there() -> None:
    found = slim(exclude="sites *_delete")
    assert "Site" in found.schema.types
    assert {q.name for q in found.schema.queries} == {"people", "anything", "node"}


def test_without_errors_a_mutation_is_one_without_errors() -> None:
    mutation = slim("personCreate", "Problem").schema.mutations[0]
    assert (mutation.record, mutation.errors) == ("person", None)


def test_nothing_left_out_is_the_schema_itself() -> None:
    found = slim()
    assert found.schema is ir_of(SDL)
    assert (summarise(found), list(issues_of(found))) == ("", [])
    assert explain_type(found, "Site") == "Site stays: the settings leave nothing out"


def test_it_tells_what_was_left_out() -> None:
    found = slim("people")
    assert summarise(found) == (
        "6 of 13 records are in; 7 fields that lead to others are left out: "
        "Site, Hollow, Place, Robot"
    )
    told = {issue.coordinate: str(issue) for issue in issues_of(found)}
    assert told["Robot"] == (
        "info: Robot: left out; Person.robots leads to it (add 'Robot' to include)"
    )
    assert told["Site"] == (
        "info: Site: left out; Drill.site, Period.at, Person.site and 1 more lead to it "
        "(add 'Site' to include)"
    )
    assert "Person" not in told
    stubs = slim("people", edges=Edges.KEEP_IDS)
    assert "and of 3 more id and name: " in summarise(stubs)


WHYS = [
    (
        *("people Site", Edges.CUT, "SiteKind"),
        "SiteKind stays (include people, Site; edges cut):\n"
        "  Query.people\n  Person.sites(kind:)",
    ),
    (
        *("Robot", Edges.CUT, "Robot"),
        "Robot stays (include Robot; edges cut):\n  Robot itself",
    ),
    (
        *("people", Edges.CUT, "Robot"),
        "Robot is left out (include people; edges cut), with the fields that lead to it:\n"
        "  Person.robots",
    ),
    (
        *("people", Edges.KEEP_IDS, "Robot"),
        "Robot is kept as id and name (include people; edges keep-ids):\n"
        "  Query.people\n  Person.robots",
    ),
    (
        *("Robot", Edges.CUT, "Period"),
        "Period is left out (include Robot; edges cut): nothing that is kept leads to it",
    ),
]


@pytest.mark.parametrize(("include", "edges", "name", "text"), WHYS)
def test_the_chain_is_told(include: str, edges: Edges, name: str, text: str) -> None:
    assert explain_type(slim(include, edges=edges), name) == text


def test_a_chain_of_what_is_not_there() -> None:
    with pytest.raises(ConfigError, match="no type 'Robbot'") as caught:
        explain_type(slim("people"), "Robbot")
    assert caught.value.remedy == "did you mean 'Robot'?"


NAMES = st.sampled_from(
    [
        *(each.name for each in ir_of(SDL).queries),
        *(each.field.name for each in ir_of(SDL).mutations),
        *(each.name for each in ir_of(SDL).records),
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(NAMES, max_size=6), st.lists(NAMES, max_size=3), st.sampled_from(Edges))
def test_any_part_of_a_schema_is_a_schema(
    include: list[str], exclude: list[str], edges: Edges
) -> None:
    part = Part(tuple(include), tuple(exclude), edges)
    found = slim_schema(ir_of(SDL), part)
    if found.schema.queries:
        assert_valid(found.schema)
    for name in (*found.cut, *found.reasons):
        assert explain_type(found, name)


FEEDS = """
type Query { people: PersonConnection sites: [Site] archive: EntryConnection }
interface HasLife { lifeCycleState: Life }
enum Life { active archived }
type PersonConnection { nodes: [Person!] pageInfo: PageInfo! }
type EntryConnection { nodes: [Entry!] pageInfo: PageInfo! }
type PageInfo { hasNextPage: Boolean! endCursor: String }
type Person implements HasLife { id: ID! lifeCycleState: Life }
type Site implements HasLife { id: ID! lifeCycleState: Life }
type Entry { id: ID! archived: HasLife }
"""


def roots(found: Slim) -> list[str]:
    return [each.name for each in found.schema.queries]


def test_what_tells_of_removals_comes_along_where_listings_are_followed() -> None:
    def part(include: str, exclude: str = "", follows: bool = True) -> Slim:
        globs = tuple(include.split()), tuple(exclude.split())
        features = frozenset({"changes"} if follows else ())
        found = Part(*globs, Edges.CUT, features=features)
        return slim_schema(ir_of(FEEDS), found)

    assert roots(part("people")) == ["archive", "people"]
    assert roots(part("people", follows=False)) == ["people"]
    assert roots(part("sites")) == ["sites"]  # no listing
    assert roots(part("people", "archive")) == ["people"]
    told = [str(each) for each in issues_of(part("people", "archive"))]
    assert told[-2:] == [
        "warning: archive: changes() needs it to follow people, and it is excluded "
        "(take 'archive' out of exclude)",
        "warning: trash: changes() needs it to follow people, and it is not in the "
        "schema",
    ]
    assert not [each for each in issues_of(part("sites")) if each.severity == "warning"]


@pytest.mark.parametrize("glob", ["personCreate", "person_create", "personC*"])
def test_globs_match_both_spellings(glob: str) -> None:
    def mutations(found: Slim) -> set[str]:
        return {each.field.name for each in found.schema.mutations}

    assert mutations(slim(f"people {glob}")) == {"personCreate"}
    assert mutations(slim(exclude=glob)) == {"siteDelete"}


@pytest.mark.parametrize(
    ("glob", "nearest"),
    [
        ("peple", "people"),
        ("personCrate", "personCreate"),
        ("PEOPLE", "people"),
        ("PERSON_CREATE", "person_create"),
    ],
)
def test_a_glob_that_matches_nothing_is_an_error(glob: str, nearest: str) -> None:
    for where in ("include", "exclude"):
        with pytest.raises(ConfigError) as caught:
            slim(*((glob, "") if where == "include" else ("", glob)))
        assert caught.value.where == where
        remedy = caught.value.remedy or ""
        assert repr(nearest) in remedy
        # What the account had yesterday was spelled right, and has no near name.
        assert "schema diff" in remedy
