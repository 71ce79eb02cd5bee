"""``help``, ``inspect`` and ``dir`` work on all that the package offers."""

from __future__ import annotations

import inspect
import re
from dataclasses import fields
from typing import get_args, get_type_hints

import pytest

import xurrent_sdk
from tests.architecture.source import REFERENCE
from tests.support.programs import printed
from xurrent_sdk import (
    UNSET,
    Person,
    PersonFields,
    RequestCreateInput,
    XurrentClient,
    custom_fields,
)
from xurrent_sdk._runtime.core.lazy import exported

MODULES = exported("xurrent_sdk")

OURS = [name for name, module in MODULES.items() if "_runtime" in module]
TEMPLATES = [name for name, module in MODULES.items() if "_runtime" not in module]


@pytest.mark.parametrize("names", [OURS, TEMPLATES[::5]], ids=["runtime", "templates"])
def test_inspect(names: list[str]) -> None:
    """All that is written by hand, and every fifth of what templates repeat."""
    assert len(names) > 100
    for name in names:
        found = getattr(xurrent_sdk, name)
        inspect.getmembers(found)
        if inspect.isclass(found):
            inspect.classify_class_attrs(found)
            assert found.__doc__, name


@pytest.mark.parametrize("expression", ["Person", "PersonFilter", "PersonFields"])
def test_help_comes_before_any_use(expression: str) -> None:
    program = f"import xurrent_sdk; help(xurrent_sdk.{expression})"
    assert f"class {expression}(" in printed(program, REFERENCE.parent)


def test_constructors_tell_their_own_parameters() -> None:
    of_person = inspect.signature(Person).parameters
    assert list(of_person)[:1] == ["account"]
    assert of_person["name"].annotation == "str | None"
    of_input = inspect.signature(RequestCreateInput).parameters
    assert of_input["subject"].default is UNSET
    of_order = inspect.signature(xurrent_sdk.PersonOrder).parameters
    required = [n for n, p in of_order.items() if p.default is inspect.Parameter.empty]
    assert required == list(of_order)[: len(required)] != []
    for settings in (xurrent_sdk.Limits, xurrent_sdk.RetryPolicy, xurrent_sdk.Timeout):
        given = inspect.signature(settings).parameters
        assert list(given) == [each.name for each in fields(settings)]
    assert given["total"].default == 300.0
    of_client = [*inspect.signature(XurrentClient).parameters]
    for line in (XurrentClient.__doc__ or "").splitlines():
        if line.lstrip().startswith("- ``"):
            named = re.findall("``([a-z0-9_]+)``", line.partition(":")[0])
            assert set(named) <= set(of_client), line
    assert given["total"].annotation == "float | None"


def test_inspecting_leaves_decoding_as_it_is() -> None:
    inspect.classify_class_attrs(Person)
    inspect.classify_class_attrs(PersonFields)
    assert Person(id="1", name="Ada").model_dump() == {"id": "1", "name": "Ada"}


def test_the_client_documents_each_argument() -> None:
    documented = inspect.getdoc(XurrentClient) or ""
    given = set(inspect.signature(XurrentClient).parameters)
    assert {name for name in given if f"``{name}``" not in documented} == set()


def test_dir_of_a_client_is_what_users_use() -> None:
    with XurrentClient(account="widget", token="t", stage="qa") as client:
        shown = {name for name in dir(client) if not name.startswith("_")}
    assert shown == {
        *("apply", "attachments", "batch", "close", "cost_limit", "execute"),
        "for_account",
        *("bulk", "discovery", "events", "wait"),
        *("last_response", "limit_snapshots", "mutation", "query", "rate_limit"),
        *("run", "token_info", "with_options"),
    }


def test_modules_are_names_of_the_package() -> None:
    names = ("models", "inputs", "testing", "webhooks", "client")
    lines = (f"print(xurrent_sdk.{name}.__name__)" for name in names)
    found = printed("\n".join(("import xurrent_sdk", *lines)), REFERENCE.parent)
    assert found.split() == [f"xurrent_sdk.{name}" for name in names]


def test_builders_tell_what_they_ask_for_and_no_values() -> None:
    with XurrentClient(account="widget", token="t", stage="qa") as client:
        people = client.query.people(filter=xurrent_sdk.PersonFilter(query="SECRET"))
        asked = people.select(lambda p: [p.name, p.organization.name, p.teams.name])
        one = client.query.node("SECRET").select(lambda n: [n.id, n.on_person.name])
        shown = [
            repr(asked.limit(3)),
            repr(people.values(lambda p: (p.id,))),
            repr(one),
        ]
    assert "people(filter=…) { id name organization { id name } " in shown[0]
    assert "teams { id name" in shown[0]
    assert ".limit(3)" in shown[0]
    assert "node(id=…)" in shown[2]
    assert "on Person { name }" in shown[2]
    assert "SECRET" not in "".join(shown)


@pytest.mark.parametrize(
    "name",
    ["JSONValue", "JSONInput", "CustomFieldValues", "DownloadSource", "DownloadTarget"],
)
def test_aliases_resolve_in_modules_that_know_nothing_of_them(name: str) -> None:
    home = custom_fields if name.startswith("Custom") else xurrent_sdk

    def given(value: object) -> None: ...

    given.__annotations__["value"] = "alias | None"
    hints = get_type_hints(given, {"alias": getattr(home, name)})
    assert type(None) in get_args(hints["value"])
