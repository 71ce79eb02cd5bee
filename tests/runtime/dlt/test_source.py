"""The source: tables by the schema, rows of records, settings and what is refused."""

from __future__ import annotations

import importlib
import json
import logging
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from tests.runtime.dlt.conftest import Warehouse
from tests.support.telling import locals_of
from xurrent_sdk.custom_fields import Form, FormField, Hosting, Office, Rack, Staff

TEXT, MOMENT = "VARCHAR", "TIMESTAMP WITH TIME ZONE"


def test_a_table_follows_the_schema(warehouse: Warehouse) -> None:
    people = warehouse.client.query.people().all()
    assert warehouse.copy("people") == {"people": len(people)}
    columns = warehouse.columns("people")
    assert {name: columns[name] for name in ("id", "updated_at", "manager__id")} == {
        "id": (TEXT, False),
        "updated_at": (MOMENT, True),
        "manager__id": (TEXT, True),
    }
    assert columns["cost_per_hour"] == ("DECIMAL(38,9)", True)
    assert columns["custom_fields"] == ("JSON", True)
    assert columns["do_not_translate_languages"] == ("JSON", True)
    assert columns["vip"] == ("BOOLEAN", True)
    names = ("id", "name", "vip", "created_at", "cost_per_hour", "time_zone")
    rows = warehouse.query(f"SELECT {', '.join(names)} FROM people")
    wanted = [tuple(getattr(each, name) for name in names) for each in people]
    assert sorted(rows, key=str) == sorted(wanted, key=str)


def test_custom_fields_as_json_and_as_columns(warehouse: Warehouse) -> None:
    people = (
        warehouse.client.query.people().select(lambda p: [p.id, p.custom_fields]).all()
    )
    wanted = {
        each.id: {
            field.id: field.value
            for field in each.custom_fields or ()
            if field.value is not None
        }
        for each in people
    }
    query = warehouse.client.query.people().select(
        lambda p: [p.id, p.updated_at, p.custom_fields]
    )
    warehouse.copy(queries={"people": query})
    found = warehouse.query("SELECT id, custom_fields FROM people")
    assert {key: json.loads(text or "{}") for key, text in found} == wanted
    assert any(wanted.values())
    warehouse.copy(queries={"flat": query}, custom_fields="columns")
    rows = dict(warehouse.query("SELECT id, custom_fields__rack FROM flat"))
    assert rows == {key: each.get("rack") for key, each in wanted.items()}
    for table, other in (("people", "columns"), ("flat", "json"), ("flat", [Staff])):
        with pytest.raises(Exception, match="refresh='drop_resources'"):
            warehouse.copy(queries={table: query}, custom_fields=other)
    for table, form in (("people", "columns"), ("flat", "json")):
        source = warehouse.source(queries={table: query}, custom_fields=form)
        warehouse.load(source, refresh="drop_resources")
    assert dict(warehouse.query("SELECT id, custom_fields__rack FROM people")) == rows
    assert dict(warehouse.query("SELECT id, custom_fields FROM flat")) == dict(found)


def test_custom_fields_of_forms_are_typed_columns(warehouse: Warehouse) -> None:
    """Named as ``"columns"`` names them, with the types of the forms."""
    values = {
        "shelf": 7,
        "critical": True,
        "colors": ["red", "pink"],
        "installed_on": "2026-01-31",
        "leased until": "2026-02-28",
        "opens": "08:30",
        "weight": Decimal("1.5"),
        "mounted_at": "2026-02-01T10:00:00+02:00",
        "slackWorkspaceId": "T1",
        "other": 1,
    }
    fields = [{"id": key, "value": value} for key, value in values.items()]
    server = Records(warehouse.sdk, {"customFields": fields}, {"customFields": []})
    forms = [Staff, Office, Rack, Hosting]
    warehouse.copy(**with_custom_fields(server), custom_fields=forms)
    columns = warehouse.columns("people")
    assert columns["custom_fields"] == ("JSON", True)
    found = {
        name.removeprefix("custom_fields__"): type_
        for name, (type_, _) in columns.items()
        if name.startswith("custom_fields__")
    }
    assert {name: found[name] for name in found if name in TYPED} == TYPED
    names = ", ".join(f"custom_fields__{name}" for name in TYPED)
    first, second = warehouse.query(f"SELECT {names} FROM people ORDER BY id")
    assert first == (
        *(7, True, '["red","pink"]', date(2026, 1, 31), date(2026, 2, 28), "08:30"),
        *(Decimal("1.5"), datetime(2026, 2, 1, 8, tzinfo=UTC), "T1"),
    )
    assert set(second) == {None}
    (text,), _ = warehouse.query("SELECT custom_fields FROM people ORDER BY id")
    assert json.loads(text)["other"] == 1
    with pytest.raises(warehouse.sdk.SelectionError, match="'json', 'columns' or a"):
        warehouse.source("people", custom_fields="column")


TYPED = {
    "shelf": "BIGINT",
    "critical": "BOOLEAN",
    "colors": "JSON",
    "installed_on": "DATE",
    "leased_until": "DATE",
    "opens": "VARCHAR",
    "weight": "DECIMAL(38,9)",
    "mounted_at": "TIMESTAMP WITH TIME ZONE",
    "slack_workspace_id": "VARCHAR",
}


def test_lists_of_records_become_child_tables(warehouse: Warehouse) -> None:
    query = warehouse.client.query.people().select(
        lambda p: [
            *(p.id, p.updated_at, p.organization.name),
            p.teams(lambda t: [t.id, t.manager.id, t.created_at, t.custom_fields]),
        ]
    )
    warehouse.copy(queries={"staff": query})
    assert warehouse.columns("staff__teams") == {
        "id": (TEXT, True),
        "manager__id": (TEXT, True),
        "created_at": (MOMENT, True),
        "custom_fields": ("JSON", True),
    }
    found = warehouse.query(
        "SELECT s.id, s.organization__name, t.id FROM staff s "
        "LEFT JOIN staff__teams t ON t._dlt_root_id = s._dlt_id"
    )
    wanted = [
        (each.id, each.organization and each.organization.name, team and team.id)
        for each in query.all()
        for team in each.teams or (None,)
    ]
    assert sorted(found, key=str) == sorted(wanted, key=str)


def test_words_in_target_fields(warehouse: Warehouse) -> None:
    warehouse.copy("requests")
    columns = warehouse.columns("requests")
    assert columns["resolution_target_at"] == (MOMENT, True)
    assert columns["resolution_target_at_word"] == (TEXT, True)
    rows = warehouse.query(
        "SELECT id, coalesce(resolution_target_at_word, "
        "CAST(epoch(resolution_target_at) AS VARCHAR)) FROM requests"
    )
    wanted = warehouse.client.query.requests().values(
        lambda r: (r.id, r.resolution_target_at)
    )
    assert {key: _told(text) for key, text in rows} == {
        key: at.timestamp() if isinstance(at, datetime) else at and str(at)
        for key, at in wanted
    }
    assert any(isinstance(at, warehouse.sdk.SpecialTimestamp) for _, at in wanted)


def _told(text: str | None) -> float | str | None:
    return float(text) if text and text[:1].isdigit() else text


def test_every_listing_can_be_loaded(warehouse: Warehouse) -> None:
    source = warehouse.source()
    names = set(source.resources)
    assert {"people", "requests", "calendars", "time_entries"} <= names
    assert not names & {"archive", "trash"}
    counts = warehouse.load(source.with_resources("calendars"))
    # What cannot be followed is replaced.
    assert warehouse.copy("calendars") == {"calendars": counts["calendars"]}
    assert warehouse.query("SELECT count(*) FROM calendars") == [(counts["calendars"],)]


def test_several_accounts_share_tables(warehouse: Warehouse) -> None:
    warehouse.client.for_account("gadget").mutation.calendar_create(name="Nights")
    source = warehouse.source("teams", "calendars", accounts=["widget", "gadget"])
    assert list(source.resources) == [
        *("teams_widget", "calendars_widget"),
        *("teams_gadget", "calendars_gadget"),
    ]
    warehouse.load(source)
    for table in ("teams", "calendars"):
        counts = dict(
            warehouse.query(f"SELECT account, count(*) FROM {table} GROUP BY account")
        )
        for name in ("widget", "gadget"):
            own = getattr(warehouse.client.for_account(name).query, table)()
            assert counts[name] == own.count() > 0
    before = warehouse.query("SELECT account, count(*) FROM calendars GROUP BY ALL")
    warehouse.copy("calendars", accounts=["gadget"])
    after = warehouse.query("SELECT account, count(*) FROM calendars GROUP BY ALL")
    assert sorted(after) == sorted(before)
    # Rows without an account have another key, and could come twice.
    # A refresh empties a table for all of its accounts.
    one = warehouse.source("teams", accounts=["gadget"])
    with pytest.raises(Exception, match="remove the rows of teams_widget"):
        warehouse.load(one, refresh="drop_data")
    with pytest.raises(Exception, match="refresh='drop_sources'"):
        warehouse.copy("calendars")
    warehouse.load(warehouse.source("calendars"), refresh="drop_sources")
    with pytest.raises(Exception, match="refresh='drop_sources'"):
        warehouse.copy("calendars", accounts=["gadget"])


def test_an_account_without_rows_empties_its_part_of_a_replaced_table(
    warehouse: Warehouse,
) -> None:
    server = Records(warehouse.sdk)
    source = {"accounts": ["widget", "gadget"], "client": server.client}
    counts = "SELECT account, count(*) FROM calendars GROUP BY ALL"
    for number in (2, 0, 1):
        server.of["gadget"] = [COMPLETE] * number
        server.of["widget"] = [COMPLETE] * 2
        warehouse.copy("calendars", **source)
        wanted = {"widget": 2, "gadget": number} if number else {"widget": 2}
        assert dict(warehouse.query(counts)) == wanted


def test_a_listing_without_records_is_a_table(warehouse: Warehouse) -> None:
    tables = ("calendars", "people")
    warehouse.copy(*tables, client=Records(warehouse.sdk).client, parallel=1)
    for table in tables:
        assert warehouse.query(f"SELECT source FROM {table}") == []


COMPLETE = dict.fromkeys(["account", "disabled", "name", "source", "sourceID"])
"""A calendar of which only the id is known."""


def with_custom_fields(server: Records) -> dict[str, Any]:
    query = server.client.query.people()
    query = query.select(lambda p: [p.id, p.updated_at, p.custom_fields])
    return {"queries": {"people": query}, "parallel": 1}


def pairs(*ids: str) -> list[dict[str, Any]]:
    return [{"id": each, "value": f"value of {each}"} for each in ids]


CLASHES = [
    ([pairs("Rack ID"), pairs("rackId")], "Rack ID' and '.*rackId' would share"),
    ([[{"id": "a", "value": {"b": 1, "a__b": 2}}, *pairs("a__b")]], "a__b"),
    ([[{"id": "a", "value": [{"x": 1}, {"X": 2}]}]], r"custom_fields__a__\[\]__x"),
    ([[{"id": "a", "value": {" ": 1}}]], "a blank name"),
]


class Records:
    """People and calendars with fields of a test's choice."""

    def __init__(self, sdk: Any, *records: dict[str, Any]) -> None:
        self.records = list(records)
        self.of: dict[str, list[dict[str, Any]]] = {}
        """Those of an account, where they are others."""
        testing = importlib.import_module(f"{sdk.__name__}.testing")
        self.client = sdk.XurrentClient(
            account="widget",
            token="test",
            transport=testing.FakeTransport(self._answer),
        )

    def _answer(self, request: Any) -> Any:
        root = json.loads(request.body)["query"].split("{")[1].split("(")[0].strip()
        at = "2026-01-01T00:00:00Z"
        own = self.of.get(request.headers["x-xurrent-account"], self.records)
        nodes = [
            {"id": f"p{n}", "updatedAt": at, "createdAt": at, **each}
            for n, each in enumerate(own)
        ]
        end = {"hasNextPage": False, "endCursor": None}
        shown = nodes if root in ("people", "calendars") else []
        return {"data": {root: {"nodes": shown, "totalCount": 3, "pageInfo": end}}}


@pytest.mark.parametrize(("fields", "named"), CLASHES)
def test_custom_fields_that_would_share_a_column_are_an_error_before_the_load(
    warehouse: Warehouse, fields: list[Any], named: str
) -> None:
    server = Records(warehouse.sdk, *({"customFields": each} for each in fields))
    source = warehouse.source(**with_custom_fields(server), custom_fields="columns")
    with pytest.raises(Exception, match=named):
        warehouse.load(source)
    assert not warehouse.columns("people")


def test_a_custom_field_may_not_share_the_column_of_an_earlier_run(
    warehouse: Warehouse,
) -> None:
    server = Records(warehouse.sdk, {"customFields": pairs("rackId")})
    source = warehouse.source(**with_custom_fields(server), custom_fields="columns")
    warehouse.load(source)
    server.records = [{"customFields": pairs("rack_id")}]
    with pytest.raises(Exception, match="would share the column"):
        warehouse.load(source)


def test_forms_whose_fields_would_share_a_column_are_refused_with_a_way_out(
    warehouse: Warehouse,
) -> None:
    class Desk(Form):
        rack_id: FormField[str] = FormField("rackId", "text")
        rack_id_: FormField[str] = FormField("rack id", "text")

    given = with_custom_fields(Records(warehouse.sdk))
    told = "one name to the destination.*use custom_fields='json'"
    with pytest.raises(Exception, match=told):
        warehouse.load(warehouse.source(**given, custom_fields=[Desk]))
    warehouse.load(warehouse.source(**given, custom_fields="json"))


def test_a_decimal_that_would_be_rounded_is_an_error_before_the_load(
    warehouse: Warehouse,
) -> None:
    server = Records(warehouse.sdk, {"costPerHour": "1E-10"})
    query = server.client.query.people()
    query = query.select(lambda p: [p.id, p.updated_at, p.cost_per_hour])
    with pytest.raises(Exception, match=r"Person\.cost_per_hour holds"):
        warehouse.copy(queries={"people": query}, parallel=1)
    assert not warehouse.columns("people")
    server.records = [{"costPerHour": "99999.123456789000"}]
    warehouse.new().drop()
    warehouse.copy(queries={"people": query}, parallel=1)
    found = warehouse.query("SELECT cost_per_hour FROM people")
    assert found == [(Decimal("99999.123456789"),)]


def test_an_error_keeps_no_records(warehouse: Warehouse) -> None:
    def failed(source: Any) -> None:
        with pytest.raises(Exception, match="extract") as caught:
            warehouse.load(source)
        one: BaseException | None = caught.value
        while not isinstance(one, warehouse.sdk.XurrentError):
            assert one is not None
            one = one.__cause__ or one.__context__
        assert "@sandbox.example" not in "".join(locals_of(one, sealed=False))

    server = Records(
        warehouse.sdk, {"costPerHour": "1E-10", "primaryEmail": "a@sandbox.example"}
    )
    query = server.client.query.people()
    query = query.select(
        lambda p: [p.id, p.updated_at, p.primary_email, p.cost_per_hour]
    )
    failed(warehouse.xurrent(queries={"people": query}, parallel=1))
    client = warehouse.connect(retry=warehouse.sdk.RetryPolicy(attempts=1))
    query = client.query.people().page_size(20)
    query = query.select(lambda p: [p.id, p.updated_at, p.primary_email])
    warehouse.account.add_faults("ok", "500")
    failed(warehouse.xurrent(queries={"others": query}, removed="keep", parallel=1))


@pytest.mark.parametrize(
    "value", ["-9223372036854775809", '[{"d": [0.12345678901234567890123]}]']
)
def test_a_number_of_a_custom_field_that_would_change_is_an_error_before_the_load(
    warehouse: Warehouse, value: str
) -> None:
    number = json.loads(value, parse_float=Decimal)
    server = Records(warehouse.sdk, {"customFields": [{"id": "big", "value": number}]})
    source = with_custom_fields(server)
    with pytest.raises(Exception, match=r"Person\.custom_fields holds"):
        warehouse.copy(**source, custom_fields="columns")
    assert not warehouse.columns("people")
    warehouse.new().drop()
    assert warehouse.copy(**source)["people"] == 1


@pytest.mark.parametrize("by", ["dlt", "variables"])
def test_secrets_come_by_dlt_or_by_the_clients_variables(
    warehouse: Warehouse,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    by: str,
) -> None:
    caplog.set_level(logging.DEBUG)
    settings = {
        "ACCOUNT": warehouse.account.account,
        "TOKEN": warehouse.account.token,
        "GRAPHQL_ENDPOINT": warehouse.account.graphql_url,
        "OAUTH_ENDPOINT": warehouse.account.oauth_url,
    }
    prefix = "SOURCES__XURRENT__" if by == "dlt" else "XURRENT_"
    for name, value in settings.items():
        monkeypatch.setenv(f"{prefix}{name}", value)
    source = warehouse.xurrent("calendars")
    assert warehouse.load(source)["calendars"]
    state = json.dumps(warehouse.pipeline.state, default=str)
    told = [repr(source), str(source), caplog.text, state]
    told += [str(warehouse.pipeline.default_schema.to_dict())]
    assert not [text for text in told if warehouse.account.token in text]


def test_a_column_whose_type_moves_is_an_error(warehouse: Warehouse) -> None:
    import dlt

    people = (
        warehouse.connect().query.people().select(lambda p: [p.id, p.updated_at, p.vip])
    )
    warehouse.copy(queries={"people": people})
    contract = warehouse.pipeline.default_schema.settings["schema_contract"]
    assert contract == {"data_type": "freeze"}

    @dlt.resource(table_name="people", write_disposition="append")
    def wrong() -> Any:
        yield {"id": "x", "_read_at": datetime.now(UTC), "vip": "certainly"}

    with pytest.raises(Exception, match="are frozen"):
        warehouse.new().run(wrong(), schema=warehouse.pipeline.default_schema)


def test_what_can_be_no_table_is_refused(warehouse: Warehouse) -> None:
    people = warehouse.client.query.people()
    own = people.select(lambda p: [p.id, p.updated_at])
    refused = [
        (["peple"], {}, "no listing 'peple'; did you mean 'people'"),
        (["people"], {"people": people}, "two tables are called 'people'"),
        (
            [],
            {"a": people.select(lambda p: [p.name])},
            "the table 'a' needs updated_at",
        ),
        ([], {"a": people.values(lambda p: (p.id,))}, r"needs a query with select\(\)"),
        ([], {"a": people.limit(5)}, "the whole of a listing"),
        ([], {"myTable": own, "my_table": own}, "are one name to the destination"),
    ]
    for names, queries, told in refused:
        with pytest.raises(warehouse.sdk.SelectionError, match=told):
            warehouse.source(*names, queries=queries)
    for lag in (-1, "5"):
        with pytest.raises(warehouse.sdk.SelectionError, match="lag="):
            warehouse.source("people", lag=lag)
    with pytest.raises(warehouse.sdk.SelectionError, match="a list of accounts"):
        warehouse.source("people", accounts="widget")


def test_queries_of_another_client_are_refused(warehouse: Warehouse) -> None:
    other = warehouse.client.for_account("gadget")

    def own(client: Any) -> Any:
        return client.query.people().select(lambda p: [p.id, p.updated_at])

    for stranger in (other, warehouse.connect()):
        for given in (
            {"queries": {"a": own(warehouse.client), "b": own(stranger)}},
            {"queries": {"b": own(stranger)}, "client": warehouse.client},
        ):
            with pytest.raises(
                warehouse.sdk.SelectionError, match="'b' is one of another client"
            ):
                warehouse.source(**given)
    derived = warehouse.client.with_options(timeout=9)
    warehouse.source(queries={"a": own(warehouse.client), "b": own(derived)})
    both = {"a": own(warehouse.client), "b": own(other)}
    warehouse.source(queries=both, accounts=["widget", "gadget"])


def test_without_dlt(warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "dlt", None)
    with pytest.raises(warehouse.sdk.ConfigurationError, match="pip install dlt"):
        warehouse.source("people")
