"""Stages, regions and explicit endpoints become the right addresses, or an error."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.harness import OK, TOKEN, World, error_reply
from xurrent_gen.runtime.client.client import Client
from xurrent_gen.runtime.core.environment import Variables
from xurrent_gen.runtime.core.errors import ConfigurationError, XurrentError
from xurrent_gen.runtime.http.fake import FakeTransport, Reply
from xurrent_gen.runtime.session.endpoints import (
    AccountLocation,
    Endpoints,
    resolve_location,
)

DOMAINS = {"prod": "xurrent.com", "qa": "xurrent.qa", "demo": "xurrent-demo.com"}
OWN = "https://graphql.example.net/"
OWN_OAUTH = "https://login.example.net:8443/token?x=1"


def resolve_endpoints(**settings: Any) -> Endpoints:
    variables = Variables(settings.pop("environ", {}))
    return resolve_location(
        AccountLocation(**settings), variables, AccountLocation()
    ).endpoints


@pytest.mark.parametrize("stage", DOMAINS)
@pytest.mark.parametrize("region", [None, "eu", "global", "au", "ch", "uk", "us"])
def test_every_stage_in_every_region(stage: str, region: str | None) -> None:
    is_global = region in (None, "eu", "global")
    prefix = "" if is_global or stage == "demo" else f"{region}."
    found = resolve_endpoints(stage=stage, region=region)
    assert found.graphql == f"https://graphql.{prefix}{DOMAINS[stage]}"
    assert found.oauth == f"https://oauth.{prefix}{DOMAINS[stage]}/token"
    assert found.introspect == f"https://oauth.{prefix}{DOMAINS[stage]}/introspect"


def test_introspection_keeps_the_port_and_drops_path_and_query() -> None:
    found = resolve_endpoints(graphql_endpoint=OWN, oauth_endpoint=OWN_OAUTH)
    assert found.introspect == "https://login.example.net:8443/introspect"
    local = resolve_endpoints(stage="qa", oauth_endpoint="http://[::1]:80/a/token")
    assert local.introspect == "http://[::1]:80/introspect"


@pytest.mark.parametrize(
    ("settings", "word"),
    [
        ({"region": "au"}, "stage"),
        ({"oauth_endpoint": OWN}, "graphql_endpoint"),
        ({"rest_endpoint": OWN}, "graphql_endpoint"),
        ({"stage": "test"}, "prod, qa, demo"),
        ({"stage": " "}, "prod, qa, demo"),
        ({"stage": "qa", "graphql_endpoint": ""}, "complete URL"),
        ({"stage": "qa", "region": "nl"}, "au, ch, uk, us"),
        ({"stage": "qa", "graphql_endpoint": "graphql.xurrent.qa"}, "complete URL"),
        ({"stage": "qa", "graphql_endpoint": "http://xurrent.qa"}, "plain HTTP"),
        ({"stage": "qa", "graphql_endpoint": "https://a:hidden@x.qa"}, "credentials"),
        ({"stage": "qa", "graphql_endpoint": "https://x.qa/#a"}, "fragment"),
        ({"stage": "qa", "graphql_endpoint": "https://x.qa:port/"}, "complete URL"),
        ({"stage": "qa", "graphql_endpoint": "https://x.qa/\r\nA: b"}, "complete URL"),
        ({"domain": "4me.qa", "stage": "qa"}, "both say where"),
        ({"domain": "https://4me.qa"}, "no domain"),
        ({"domain": "a:hidden@4me.qa"}, "no domain"),
        ({"domain": " "}, "no domain"),
    ],
)
def test_what_cannot_work_is_said(settings: dict[str, str], word: str) -> None:
    with pytest.raises(ConfigurationError, match=word) as caught:
        resolve_endpoints(**settings)
    assert "hidden" not in str(caught.value).replace("'a:hidden@4me.qa'", "")


QA = {"XURRENT_STAGE": "qa", "XURRENT_REGION": "au"}
SERVERS = {"XURRENT_GRAPHQL_ENDPOINT": OWN, "XURRENT_OAUTH_ENDPOINT": OWN_OAUTH}


@pytest.mark.parametrize("environ", [QA, SERVERS, {**QA, **SERVERS}])
@pytest.mark.parametrize(
    ("settings", "graphql", "oauth"),
    [
        ({"stage": "demo"}, "graphql.xurrent-demo.com", "oauth.xurrent-demo.com/token"),
        ({"graphql_endpoint": "https://g.example"}, "g.example", None),
        (
            {"stage": "prod", "oauth_endpoint": "https://o.example/t"},
            "graphql.xurrent.com",
            "o.example/t",
        ),
    ],
)
def test_what_is_explicit_wins_as_a_whole(
    environ: dict[str, str], settings: dict[str, str], graphql: str, oauth: str | None
) -> None:
    found = resolve_endpoints(environ=environ, **settings)
    assert found.graphql == f"https://{graphql}"
    assert found.oauth == (oauth and f"https://{oauth}")


@pytest.mark.parametrize("region", ["uk", "eu"])
@pytest.mark.parametrize("environ", [QA, SERVERS])
def test_half_of_a_place_borrows_nothing(environ: dict[str, str], region: str) -> None:
    with pytest.raises(ConfigurationError, match="does not say where GraphQL"):
        resolve_endpoints(environ=environ, oauth_endpoint="https://o.example/t")
    with pytest.raises(
        ConfigurationError, match=r"needs a stage \(region\): add stage"
    ):
        resolve_endpoints(environ=environ, region=region)


@pytest.mark.parametrize("environ", [QA, SERVERS])
def test_the_place_of_another_account_is_not_borrowed(environ: dict[str, str]) -> None:
    """Nor is it dropped: that would be production."""
    environ = {**environ, "XURRENT_ACCOUNT": "gadget"}
    with pytest.raises(ConfigurationError, match=r"'gadget'.*'widget'"):
        resolve_endpoints(account="widget", environ=environ)
    assert resolve_endpoints(account=" gadget\n", environ=environ)
    assert resolve_endpoints(account="widget", stage="demo", environ=environ) == (
        resolve_endpoints(stage="demo")
    )


@pytest.mark.parametrize(
    "settings",
    [
        {"stage": "qa", "graphql_endpoint": "https://graphql.xurrent.com"},
        {
            "stage": "qa",
            "region": "au",
            "graphql_endpoint": "https://graphql.xurrent.qa",
        },
        {"region": "au", "graphql_endpoint": "https://graphql.uk.xurrent.qa"},
        {
            "graphql_endpoint": "https://graphql.xurrent.qa",
            "oauth_endpoint": "https://oauth.xurrent.com/token",
        },
        {"stage": "prod", "graphql_endpoint": "https://GraphQL.XURRENT.QA./"},
        {"region": "uk", "graphql_endpoint": "https://b.graphql.au.xurrent.qa"},
    ],
)
def test_contradictions_in_one_place_are_errors(settings: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError, match="another stage or region"):
        resolve_endpoints(**settings)
    environ = {f"XURRENT_{name.upper()}": value for name, value in settings.items()}
    with pytest.raises(ConfigurationError, match=r"another stage or region.*XURRENT_"):
        resolve_endpoints(environ=environ)


def test_a_host_of_ones_own_is_on_no_platform() -> None:
    own = "https://graphql.notxurrent.qa/xurrent.qa"
    assert resolve_endpoints(stage="prod", graphql_endpoint=own).graphql == own


REMEMBERED = AccountLocation(account="widget", stage="qa", region="au")


@pytest.mark.parametrize(
    ("settings", "environ", "graphql"),
    [
        ({}, {}, "https://graphql.au.xurrent.qa"),
        ({"account": "widget"}, {}, "https://graphql.au.xurrent.qa"),
        ({"account": "gadget", "stage": "prod"}, {}, "https://graphql.xurrent.com"),
        ({}, {"XURRENT_STAGE": ""}, "https://graphql.au.xurrent.qa"),
        ({}, {"XURRENT_STAGE": "prod"}, "https://graphql.xurrent.com"),
        ({}, SERVERS, OWN),
        ({"stage": "demo"}, QA, "https://graphql.xurrent-demo.com"),
    ],
)
def test_what_a_package_remembers_comes_last(
    settings: dict[str, Any], environ: dict[str, str], graphql: str
) -> None:
    place = resolve_location(
        AccountLocation(**settings), Variables(environ), REMEMBERED
    )
    assert place.endpoints.graphql == graphql
    assert place.account == settings.get(
        "account", environ.get("XURRENT_ACCOUNT", "widget")
    )


@pytest.mark.parametrize(
    ("settings", "environ"),
    [
        ({"account": "gadget"}, {}),
        ({"token": "t"}, {"XURRENT_ACCOUNT": "gadget"}),
    ],
)
def test_the_endpoint_of_a_package_is_not_borrowed_for_another_account(
    settings: dict[str, Any], environ: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The token of the other account would go there."""

    class Generated(Client):
        _generated_from = REMEMBERED

    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(
        ConfigurationError, match=r"package's stage.*'widget'.*'gadget'"
    ):
        Generated(**settings, transport=FakeTransport([]))
    made = Generated(token=TOKEN, account="widget", transport=FakeTransport([]))
    assert made.for_account("gadget\n").options.account == "gadget"


def test_a_client_says_what_its_package_was_generated_from() -> None:
    class Generated(Client):
        _generated_from = REMEMBERED

    client = Generated(token=TOKEN, transport=FakeTransport([]))
    assert client.options.account == "widget"
    assert "'account widget, stage qa, region au'" in repr(client)
    assert "https://graphql.au.xurrent.qa" in repr(client)
    assert "generated" not in repr(Client(account="a", token=TOKEN))


@pytest.mark.parametrize("region", [None, "au"])
def test_a_domain_gives_the_three_endpoints_of_another_host(region: str | None) -> None:
    host = "4me.qa" if region is None else f"{region}.4me.qa"
    expected = Endpoints(
        f"https://graphql.{host}",
        f"https://oauth.{host}/token",
        f"https://api.{host}/v1",
    )
    assert resolve_endpoints(domain=" 4me.QA ", region=region) == expected
    environ = {"XURRENT_DOMAIN": "4me.qa", "XURRENT_REGION": region or ""}
    assert resolve_endpoints(environ=environ) == expected
    found = resolve_endpoints(domain="4me.qa", region=region, graphql_endpoint=OWN)
    assert (found.graphql, found.oauth) == (OWN, expected.oauth)


AU = "https://graphql.au.xurrent.qa"


@pytest.mark.parametrize(
    ("settings", "environ", "shown"),
    [
        (
            {"graphql_endpoint": f"{OWN}?key=secret"},
            {},
            f"{OWN} (from graphql_endpoint)",
        ),
        ({}, SERVERS, f"{OWN} (from XURRENT_GRAPHQL_ENDPOINT)"),
        ({"domain": "4me.qa"}, {}, "https://graphql.4me.qa (from domain)"),
        ({}, QA, f"{AU} (from XURRENT_STAGE)"),
        ({}, {}, "https://graphql.xurrent.com (the default)"),
    ],
)
def test_a_refused_token_names_the_endpoint_and_its_setting(
    settings: dict[str, str], environ: dict[str, str], shown: str
) -> None:
    found = resolve_endpoints(**settings, environ=environ)
    assert found.shown == shown


def test_a_token_needs_no_oauth_endpoint(world: World) -> None:
    world.start([OK], graphql_endpoint=OWN, token=TOKEN)
    assert world.execute() == OK["data"]
    with pytest.raises(ConfigurationError, match="oauth_endpoint"):
        world.run(world.client.token_info())
    with pytest.raises(
        ConfigurationError, match=r"Client credentials .*oauth_endpoint"
    ):
        world.start([], graphql_endpoint=OWN, client_id="a", client_secret="b")


@pytest.mark.parametrize(
    "answer",
    [error_reply(status) for status in (401, 404, 405, 302)] + [Reply(b"<html>")],
)
def test_who_answered_is_named_where_it_may_be_the_wrong_one(
    world: World, answer: Reply
) -> None:
    url = "https://graphql.example.net/api"
    world.start([answer], graphql_endpoint=f"{url}?key=hidden", token=TOKEN)
    with pytest.raises(XurrentError) as caught:
        world.execute()
    assert f". The endpoint is {url} (from graphql_endpoint)" in str(caught.value)
    assert "hidden" not in str(caught.value)


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({"stage": "qa", "region": "au"}, "https://api.au.xurrent.qa/v1"),
        ({"graphql_endpoint": OWN, "rest_endpoint": f"{OWN}/v1/"}, f"{OWN}/v1"),
    ],
)
def test_rest_follows_from_the_stage_or_is_said(
    settings: dict[str, str], expected: str
) -> None:
    assert resolve_endpoints(**settings).require("REST", "This needs") == expected
    with pytest.raises(ConfigurationError, match="XURRENT_REST_ENDPOINT"):
        resolve_endpoints(graphql_endpoint=OWN).require("REST", "This needs")
