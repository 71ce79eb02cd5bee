"""``FakeXurrent`` answers as the sandbox does, from the same records."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox, running_sandbox

PERSON = ("id", "name", "primary_email", "disabled", "job_title", "created_at", "vip")


def person(p: Any) -> list[Any]:
    return [getattr(p, name) for name in PERSON]


def everything(p: Any) -> list[Any]:
    return [*person(p), p.organization.name, p.manager.name, p.site.name, p.teams.name]


def shown(value: Any) -> Any:
    """A record, or many, without what the two cannot share."""
    if isinstance(value, list):
        return [shown(each) for each in value]
    return (
        json.loads(value.model_dump_json()) if hasattr(value, "model_dump") else value
    )


@pytest.fixture(scope="module")
def account() -> Iterator[RunningSandbox]:
    sizes = {"Person": 130, "Team": 8, "Organization": 5, "Site": 4, "Request": 3}
    with running_sandbox(sizes=sizes) as sandbox:
        yield sandbox


def connected(driver: Driver, transport: Any) -> Any:
    sdk = driver.sdk
    kind = sdk.AsyncXurrentClient if driver.is_async else sdk.XurrentClient
    retry = sdk.RetryPolicy(attempts=1)
    return kind(account="widget", token="test", transport=transport, retry=retry)


def transport_of(driver: Driver, **records: Any) -> Any:
    kind = "AsyncFakeXurrent" if driver.is_async else "FakeXurrent"
    return getattr(driver.testing, kind)(**records)


@pytest.fixture
def judge(driver: Driver, account: RunningSandbox) -> Any:
    return driver.connect(account)


@pytest.fixture
def people(driver: Driver, judge: Any) -> Any:
    return driver.run(judge.query.people().select(everything).all())


@pytest.fixture
def transport(driver: Driver, judge: Any, people: list[Any]) -> Any:
    me = driver.run(judge.query.me().select(everything).get())
    return transport_of(driver, people=people, me=me)


@pytest.fixture
def fake(driver: Driver, transport: Any) -> Any:
    return connected(driver, transport)


READS: list[Callable[[Any, Any], Any]] = [
    lambda q, _: q.me().select(person).get(),
    lambda q, _: q.people().select(everything).all(),
    lambda q, p: q.people().where(lambda f: [f.name == p.name]).select(person).all(),
    lambda q, p: q.people()
    .where(lambda f: [f.id.in_(p.id, "none")])
    .select(person)
    .all(),
    lambda q, _: q.people()
    .where(lambda f: [f.disabled == False, ~f.vip])  # noqa: E712 -- or null
    .count(),
    lambda q, p: q.people(order="-name").select(lambda p: [p.name]).first(),
    lambda q, p: q.people().where(lambda f: [f.name == "none"]).first(),
    lambda q, p: q.people()
    .where(lambda f: [f.primary_email == p.primary_email.upper()])
    .count(),
    lambda q, p: q.people().values(lambda p: [p.name, p.organization.name]).all(),
    lambda q, _: q.people().select(lambda p: [p.teams(first=1).name]).all(),
    lambda q, p: q.node(p.id).select(lambda n: [n.on_person.name]).get(),
]


@pytest.mark.parametrize("read", READS)
def test_reads_are_answered_as_by_the_sandbox(
    driver: Driver, judge: Any, fake: Any, people: list[Any], read: Any
) -> None:
    expected = driver.run(read(judge.query, people[3]))
    assert shown(driver.run(read(fake.query, people[3]))) == shown(expected)


def test_writes_are_answered_as_by_the_sandbox(
    driver: Driver, account: RunningSandbox, judge: Any, fake: Any, people: list[Any]
) -> None:
    found: list[Any] = []
    for client in (judge, fake):
        change = client.mutation.person_update(
            id=people[5].id,
            name="Grace",
            manager_id=people[6].id,
            select=lambda p: [p.name, p.manager.name],
        )
        changed = driver.run(change)
        again = client.query.people().where(lambda f: [f.name == "Grace"])
        found.append((shown(changed), shown(driver.run(again.select(person).all()))))
        driver.run(
            client.mutation.person_update(
                id=people[5].id, name=people[5].name, select=person
            )
        )
    assert found[0] == found[1]


def test_custom_fields_belong_to_one_record(driver: Driver) -> None:
    sdk, make = driver.sdk, driver.testing.Fakes()
    people = [
        make.person(custom_fields=[sdk.CustomField(id="rack", value=value)])
        for value in ("R1", "R2")
    ]
    client = connected(driver, transport_of(driver, people=people))
    query = client.query.people().select(lambda p: [p.custom_fields])
    assert [p.custom["rack"] for p in driver.run(query.all())] == ["R1", "R2"]


def test_a_payload_with_its_record(driver: Driver) -> None:
    item = driver.testing.Fakes().configuration_item()
    client = connected(driver, transport_of(driver, configuration_items=[item]))
    change = client.mutation.configuration_item_update(id=item.id, label="L")
    assert driver.run(change).configuration_item.label == "L"


def test_changes_and_orders_as_by_the_sandbox(driver: Driver) -> None:
    sdk, make, run = driver.sdk, driver.testing.Fakes(), driver.run
    names = ["bob", "Ann", "Zed", "carl"]
    ann = {"name": "Ann", "primaryEmail": "ann@example.com"}
    data: Any = {"people": [ann], "requests": [{"subject": "Help"}]}
    data["teams"] = [{"name": name} for name in names]
    teams = [make.team(name=name) for name in names]
    given = {"people": [make.person()], "requests": [make.request()], "teams": teams}
    fake = connected(driver, transport_of(driver, **given))
    with running_sandbox(data=data) as sandbox:
        for client in (driver.connect(sandbox), fake):
            query, mutation = client.query, client.mutation
            ordered = run(query.teams(order=["name"]).select(lambda t: [t.name]).all())
            assert [team.name for team in ordered] == ["Ann", "bob", "carl", "Zed"]
            read = query.requests().select(lambda r: [r.notes.text, r.custom_fields])
            node_id, change = run(read.one()).id, mutation.request_update
            run(change(id=node_id, note="Hello", custom_fields={"rack": 1, "bay": 7}))
            run(change(id=node_id, custom_fields={"bay": None, "rack": 2, "row": "b"}))
            found = run(read.one())
            assert [note.text for note in found.notes] == ["Hello"]
            assert dict(found.custom) == {"rack": 2, "row": "b"}
            read = query.people().select(lambda p: [p.contacts.label, p.contacts.uri])
            phone = sdk.ContactInput(protocol="telephone", label="home", uri="+31")
            person_id = run(read.one()).id
            for _ in range(2):
                run(mutation.person_update(id=person_id, new_contacts=[phone]))
                (contact,) = run(read.one()).contacts
                phone = sdk.ContactInput(id=contact.id, uri="+32")
            assert (contact.label, contact.uri) == ("home", "+32")


def test_moments_are_compared_and_not_their_spelling(driver: Driver) -> None:
    sdk, make = driver.sdk, driver.testing.Fakes()
    noon = datetime(2026, 1, 5, 12, tzinfo=UTC)
    there = noon.astimezone(timezone(timedelta(hours=2)))
    word = sdk.SpecialTimestamp.BEST_EFFORT
    first = make.request(created_at=there, next_target_at=word)
    second = make.request(created_at=noon + timedelta(hours=1), next_target_at=noon)
    requests = [second, first]
    client = connected(driver, transport_of(driver, requests=requests))
    for field, found in (("created_at", first), ("next_target_at", second)):
        for same in (noon, there):
            asked = client.query.requests().where(
                lambda r, f=field, at=same: [getattr(r, f) == at]
            )
            assert driver.run(asked.values(lambda r: (r.id,)).all()) == [(found.id,)]
    ordered = client.query.requests(order=["created_at"]).values(lambda r: (r.id,))
    assert driver.run(ordered.all()) == [(first.id,), (second.id,)]


def test_prices_and_names_as_by_the_sandbox(driver: Driver, judge: Any) -> None:
    query = judge.query.shop_articles().select(lambda a: [a.price])
    articles = driver.run(query.all())
    calendars = driver.run(judge.query.calendars().select(lambda c: [c.name]).all())
    price = max(a.price for a in articles if a.price is not None)
    name = calendars[0].name
    records = {"shop_articles": articles, "calendars": calendars}
    client = connected(driver, transport_of(driver, **records))
    found: list[list[Any]] = []
    for q in (judge.query, client.query):
        rising, falling = (
            q.shop_articles(order=[order]).values(lambda a: (a.price,))
            for order in ("price", "-price")
        )
        same = q.shop_articles().where(lambda a: [a.price.in_(price, Decimal("0.1"))])
        named = q.calendars().where(lambda c: [c.name == name])
        asked = [rising.all(), falling.all(), same.count(), named.count()]
        found.append([driver.run(each) for each in asked])
    assert found[0] == found[1]
    new = {
        "id": articles[0].id,
        "price": Decimal("9.50"),
        "select": lambda a: [a.price],
    }
    changed = client.mutation.shop_article_update(**new)
    assert str(driver.run(changed).price) == "9.50"


def test_an_update_between_pages_hides_no_record(driver: Driver) -> None:
    make = driver.testing.Fakes()
    people = [make.person(name=f"P{n}") for n in range(5)]
    client = connected(driver, transport_of(driver, people=people))
    enabled = client.query.people(order="-name").where(lambda f: [~f.disabled])
    query = enabled.select(lambda p: [p.name]).page_size(2)
    (page,) = driver.collect(query.pages(), at_most=1)
    for each in page:
        driver.run(client.mutation.person_update(id=each.id, disabled=True))
    rest = driver.run(query.after(page.end_cursor).all())
    assert [each.name for each in (*page, *rest)] == ["P4", "P3", "P2", "P1", "P0"]
    assert driver.run(enabled.count()) == 3


def test_an_answer_on_demand(
    driver: Driver, transport: Any, fake: Any, people: list[Any]
) -> None:
    transport.answer_next(driver.testing.Reply(status=503))
    with pytest.raises(driver.sdk.XurrentError):
        driver.run(fake.query.people().count())
    assert driver.run(fake.query.people().count()) == len(people)


def test_each_refusal_is_of_one_call(
    driver: Driver, transport: Any, fake: Any, people: list[Any]
) -> None:
    for message in ("is too long", "is locked"):
        transport.refuse("person_update", message, "name")
    batch = fake.batch()
    change = batch.mutation.person_update
    tickets = [change(id=p.id, name="New", select=person) for p in people[:3]]
    driver.run(batch.send())
    for ticket, message in zip(tickets, ("is too long", "is locked"), strict=False):
        with pytest.raises(driver.sdk.MutationError) as caught:
            ticket.result()
        assert caught.value.errors == ((("name",), message),)
    assert tickets[2].result().name == "New"
    with pytest.raises(KeyError, match="did you mean 'person_update'"):
        transport.refuse("personUpdate", "is locked")


@pytest.mark.parametrize("name", ["primary_email", "primaryEmail"])
def test_a_refusal_spells_its_path_as_xurrent_does(
    driver: Driver, transport: Any, fake: Any, people: list[Any], name: str
) -> None:
    """A program that compares paths must not pass here and fail in production."""
    transport.refuse("person_update", "is taken", name, "0")
    with pytest.raises(driver.sdk.MutationError) as caught:
        driver.run(fake.mutation.person_update(id=people[0].id, select=person))
    assert caught.value.errors == ((("primaryEmail", "0"), "is taken"),)


def test_an_answer_of_another_kind_is_named(driver: Driver) -> None:
    answers = {"data": {"me": {"id": "1"}}}, [driver.sdk.ConnectionLostError], [404]
    for given, named in zip(answers, ("'data'", "<class", "404"), strict=True):
        client, _ = driver.canned(given)
        with pytest.raises(TypeError, match=f"a Reply or an exception, not {named}"):
            driver.run(client.query.me().get())


def test_what_it_does_not_know_is_named(
    driver: Driver, fake: Any, people: list[Any]
) -> None:
    query, change, ann = fake.query, fake.mutation.person_update, people[0].id
    employer = next(p.organization for p in people if p.organization)
    filtered = query.people().where(lambda f: [f.name != "x"])
    refusals: dict[str, Callable[[], Any]] = {
        "has no location": query.people().select(lambda p: [p.location]).all,
        "no record with the id 'Nobody'": lambda: change(id="Nobody", name="x"),
        "'No', which managerId of the": lambda: change(id=ann, manager_id="No"),
        "no record with the id ''": lambda: change(id=ann, manager_id=""),
        "where a Person is due": lambda: change(id=employer.id, name="x"),
        "what contactsToDelete of": lambda: change(id=ann, contacts_to_delete=["1"]),
        "condition on name: test this against the sandbox": filtered.all,
        "the view 'archive'": query.people(view="archive").all,
        "and not by siteName": query.people(order=["site_name"]).all,
        "webhook_delete": lambda: fake.mutation.webhook_delete(id=ann),
        "documents that this package writes": lambda: fake.execute("{ me { id } }"),
        "and not this POST to https://api.": lambda: fake.events.create_request(
            subject="x", source="hr", source_id="1"
        ),
    }
    for expected, call in refusals.items():
        with pytest.raises(AssertionError, match=expected):
            driver.run(call())


def test_records_are_checked(driver: Driver) -> None:
    testing, sdk = driver.testing, driver.sdk
    make = testing.Fakes()
    with pytest.raises(
        sdk.ConfigurationError, match="AsyncFakeTransport or AsyncFakeX"
    ):
        sdk.AsyncXurrentClient(account="a", token="t", transport=testing.FakeXurrent())
    with pytest.raises(TypeError, match="did you mean 'people'"):
        testing.FakeXurrent(peopel=[])
    with pytest.raises(TypeError, match=r"people= of .* a list of Person records, "):
        testing.FakeXurrent(people=[make.team()])
    with pytest.raises(TypeError, match="people= of FakeXurrent takes a list: "):
        testing.FakeXurrent(people=make.person())
    foreign = type("Person", (), {"__module__": "qa_sdk.models"})  # of another package
    with pytest.raises(TypeError, match=r"records, not qa_sdk.models.Person"):
        testing.FakeXurrent(people=[foreign()])
    with pytest.raises(TypeError, match=r"me= of .* Person records, not Team"):
        testing.FakeXurrent(me=make.team())
    with pytest.raises(AssertionError, match="two records with the id '1'"):
        testing.FakeXurrent(teams=[sdk.Team(id="1")], sites=[sdk.Site(id="1")])
    one, other = testing.Fakes().person(name="A"), testing.Fakes().person(name="B")
    with pytest.raises(AssertionError, match="'Person-1' that differ"):
        testing.FakeXurrent(people=[one, other])
    with pytest.raises(AssertionError, match="that differ in name"):
        testing.FakeXurrent(people=[one], requests=[make.request(requested_by=other)])
    for count, people in enumerate(([], [one, one])):
        listed = connected(driver, transport_of(driver, people=people, me=one))
        assert driver.run(listed.query.people().count()) == count
