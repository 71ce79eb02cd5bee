"""Stages, regions and explicit endpoints become the right addresses, or an error."""

from __future__ import annotations

import pytest

from xurrent_gen.runtime.endpoints import resolve_endpoints
from xurrent_gen.runtime.errors import ConfigurationError

DOMAINS = {"prod": "xurrent.com", "qa": "xurrent.qa", "demo": "xurrent-demo.com"}
OWN = "https://graphql.example.net/"
OWN_OAUTH = "https://login.example.net:8443/token?x=1"


@pytest.mark.parametrize("stage", DOMAINS)
@pytest.mark.parametrize("region", [None, "au", "ch", "uk", "us"])
def test_every_stage_in_every_region(stage: str, region: str | None) -> None:
    prefix = "" if region is None or stage == "demo" else f"{region}."
    found = resolve_endpoints(stage=stage, region=region)
    assert found.graphql == f"https://graphql.{prefix}{DOMAINS[stage]}"
    assert found.oauth == f"https://oauth.{prefix}{DOMAINS[stage]}/token"
    assert found.introspect == f"https://oauth.{prefix}{DOMAINS[stage]}/introspect"


def test_nothing_given_is_production_in_the_eu() -> None:
    assert resolve_endpoints().graphql == "https://graphql.xurrent.com"


def test_own_endpoints_are_used_as_they_are() -> None:
    found = resolve_endpoints(graphql_endpoint=OWN, oauth_endpoint=OWN_OAUTH)
    assert (found.graphql, found.oauth) == (OWN, OWN_OAUTH)


def test_introspection_keeps_the_port_and_drops_path_and_query() -> None:
    found = resolve_endpoints(graphql_endpoint=OWN, oauth_endpoint=OWN_OAUTH)
    assert found.introspect == "https://login.example.net:8443/introspect"
    local = resolve_endpoints(stage="qa", oauth_endpoint="http://[::1]:80/a/token")
    assert local.introspect == "http://[::1]/introspect"


def test_one_endpoint_with_a_stage_is_for_its_own_service_only() -> None:
    found = resolve_endpoints(stage="qa", region="au", oauth_endpoint=OWN_OAUTH)
    assert found.graphql == "https://graphql.au.xurrent.qa"
    assert found.oauth == OWN_OAUTH


@pytest.mark.parametrize(
    ("settings", "word"),
    [
        ({"region": "au"}, "stage"),
        ({"graphql_endpoint": OWN}, "oauth_endpoint"),
        ({"oauth_endpoint": OWN}, "graphql_endpoint"),
        ({"stage": "test"}, "prod, qa, demo"),
        ({"stage": "qa", "region": "nl"}, "au, ch, uk, us"),
        ({"stage": "qa", "graphql_endpoint": "graphql.xurrent.qa"}, "complete URL"),
        ({"stage": "qa", "graphql_endpoint": "http://xurrent.qa"}, "plain HTTP"),
        ({"stage": "qa", "graphql_endpoint": "https://a:b@x.qa"}, "credentials"),
        ({"stage": "qa", "graphql_endpoint": "https://x.qa/#a"}, "fragment"),
        ({"stage": "qa", "graphql_endpoint": "https://x.qa:port/"}, "complete URL"),
        ({"stage": "qa", "graphql_endpoint": "https://x.qa/a b"}, "complete URL"),
        ({"stage": "qa", "graphql_endpoint": "https://x.qa/\r\nA: b"}, "complete URL"),
    ],
)
def test_what_cannot_work_is_said(settings: dict[str, str], word: str) -> None:
    with pytest.raises(ConfigurationError, match=word):
        resolve_endpoints(**settings)  # type: ignore[arg-type]  # only texts


def test_variables_stand_in_for_what_is_not_given() -> None:
    environ = {"XURRENT_STAGE": "QA", "XURRENT_REGION": "us"}
    found = resolve_endpoints(environ=environ)
    assert found.graphql == "https://graphql.us.xurrent.qa"
    assert resolve_endpoints(region="au", environ=environ).graphql == (
        "https://graphql.au.xurrent.qa"
    )


def test_an_explicit_stage_wins_over_an_endpoint_variable() -> None:
    environ = {"XURRENT_GRAPHQL_ENDPOINT": OWN, "XURRENT_OAUTH_ENDPOINT": OWN_OAUTH}
    assert resolve_endpoints(environ=environ).graphql == OWN
    assert resolve_endpoints(stage="demo", environ=environ).graphql == (
        "https://graphql.xurrent-demo.com"
    )


def test_an_endpoint_variable_wins_over_a_stage_variable() -> None:
    environ = {"XURRENT_GRAPHQL_ENDPOINT": OWN, "XURRENT_STAGE": "qa"}
    found = resolve_endpoints(environ=environ)
    assert found.graphql == OWN
    assert found.oauth == "https://oauth.xurrent.qa/token"


def test_errors_do_not_repeat_an_address_with_credentials() -> None:
    with pytest.raises(ConfigurationError) as caught:
        resolve_endpoints(stage="qa", graphql_endpoint="https://user:hidden@x.qa")
    assert "hidden" not in str(caught.value)
