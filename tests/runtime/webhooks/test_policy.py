"""Policies, limits, and the strict readers of URLs and JSON."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from importlib.util import find_spec

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.architecture.source import REFERENCE
from tests.support.programs import printed
from tests.support.webhooks import ISSUER, Json
from xurrent_sdk import webhooks
from xurrent_sdk._runtime.core.errors import (
    ConfigurationError,
    WebhookVerificationError,
    XurrentError,
)
from xurrent_sdk._runtime.webhooks.policy import UrlRefused, parse_https_url
from xurrent_sdk._runtime.webhooks.token import read_object
from xurrent_sdk.webhooks import (
    AsyncWebhookVerifier,
    WebhookPolicy,
    WebhookPolicyError,
    WebhookVerifier,
)


@pytest.mark.parametrize(
    ("settings", "root"),
    [
        ({}, "https://widget.xurrent.com"),
        ({"account": "widget\n"}, "https://widget.xurrent.com"),
        ({"stage": "qa"}, "https://widget.xurrent.qa"),
        ({"stage": "demo"}, "https://widget.xurrent-demo.com"),
        ({"region": "au"}, "https://widget.au.xurrent.com"),
        ({"stage": "qa", "region": "us"}, "https://widget.us.xurrent.qa"),
        ({"stage": "demo", "region": "uk"}, "https://widget.xurrent-demo.com"),
    ],
    ids=str,
)
def test_the_accounts_url(settings: dict[str, Json], root: str) -> None:
    policy = WebhookPolicy(**{"account": "widget", **settings})
    assert policy.account_root is not None
    assert policy.account_root.normalized == root


@pytest.mark.parametrize(
    ("settings", "text"),
    [
        ({}, "Say who signs"),
        ({"account": ""}, "account must be"),
        ({"account": "widget.xurrent.com"}, "such as 'widget' of widget.xurrent.com"),
        ({"account": "a", "account_url": "https://b.example"}, "not both"),
        ({"account": "a b"}, "account must be"),
        ({"account": "evil.example/"}, "account must be"),
        ({"account": "a", "stage": "prd"}, "stage must be"),
        ({"account": "a", "region": "eu"}, "region must be"),
        ({"account_url": "http://a.example"}, "https"),
        ({"account_url": "https://a.example/?x"}, "query"),
        ({"issuer": "https://u:p@a.example"}, "plain https URL"),
        ({"issuer": ISSUER, "algorithm": "RS256"}, "belong together"),
        ({"issuer": ISSUER, "public_key": "x"}, "belong together"),
        ({"issuer": ISSUER, "algorithm": "HS256", "public_key": "x"}, "algorithm must"),
        ({"issuer": ""}, "issuer must be"),
        ({"issuer": [ISSUER]}, "issuer must be str"),
        ({"issuer": "http://a.example"}, "https"),
        ({"account": "a", "audience": ""}, "audience"),
        ({"account": "a", "leeway": -1}, "leeway"),
        ({"account": "a", "leeway": float("nan")}, "leeway"),
        ({"account": "a", "max_age": float("inf")}, "max_age"),
        ({"signed": False, "issuer": ISSUER}, "contradicts"),
        ({"signed": False, "algorithm": "RS256", "public_key": "x"}, "contradicts"),
    ],
    ids=str,
)
def test_policies_that_make_no_sense(settings: dict[str, Json], text: str) -> None:
    with pytest.raises(WebhookPolicyError, match=text):
        WebhookPolicy(**settings)


# -- errors ------------------------------------------------------------------------

ERRORS = {
    value
    for name in dir(webhooks)
    if isinstance(value := getattr(webhooks, name), type)
    and issubclass(value, XurrentError)
}


@pytest.mark.parametrize("error", sorted(ERRORS, key=str))
def test_errors_say_what_they_are_and_travel(error: type[XurrentError]) -> None:
    assert error.__doc__
    copy = pickle.loads(pickle.dumps(error("what happened")))
    assert type(copy) is error
    assert str(copy) == "what happened"


# -- what is loaded ----------------------------------------------------------------


@pytest.mark.parametrize("missing", ["jwt", "cryptography"])
@pytest.mark.parametrize("verifier", [WebhookVerifier, AsyncWebhookVerifier])
def test_a_receiver_that_cannot_check_signatures_does_not_start(
    verifier: Callable[..., object], missing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would answer each delivery 500 until somebody reads the log."""
    monkeypatch.setattr(
        "xurrent_sdk._runtime.webhooks.verifier.find_spec",
        lambda name: None if name == missing else find_spec(name),
    )
    with pytest.raises(ConfigurationError, match=r"pip install 'pyjwt\[crypto\]'"):
        verifier(WebhookPolicy(account="widget"))
    verifier(WebhookPolicy(account="widget", signed=False))


def test_heavy_libraries_are_loaded_when_needed() -> None:
    heavy = ["jwt", "cryptography", "httpx", "asyncio", "redis", "sqlite3", "pydantic"]
    check = (
        "from xurrent_sdk.webhooks import *; import sys;"
        "WebhookApp(AsyncWebhookVerifier(WebhookPolicy(account='a')));"
        f"print(*(m for m in {heavy} if m in sys.modules))"
    )
    assert printed(check, REFERENCE.parent).split() == []


# -- URLs --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "normalized"),
    [
        ("https://A.Example", "https://a.example"),
        ("HTTPS://a.example:443/", "https://a.example"),
        ("https://a.example:8443/x/", "https://a.example:8443/x"),
        ("https://[::1]:8443/x", "https://[::1]:8443/x"),
    ],
)
def test_urls(text: str, normalized: str) -> None:
    url = parse_https_url(text, query=True)
    assert url.normalized == normalized
    assert parse_https_url(normalized, query=True).normalized == normalized


@given(
    st.text(max_size=60) | st.from_regex(r"https://[\x00-\x7f]{0,40}", fullmatch=True)
)
def test_the_url_that_was_judged_is_the_one_that_is_called(text: str) -> None:
    """httpx, which connects, sees the same host and port."""
    import httpx

    try:
        url = parse_https_url(text, query=True)
    except UrlRefused:
        return
    theirs = httpx.URL(url.full)
    assert theirs.host == url.host.strip("[]")
    assert (theirs.port or 443) == url.port
    assert theirs.userinfo == b""


# -- JSON --------------------------------------------------------------------------


@given(st.binary(max_size=200) | st.text('[]{}",:\\a1 ', max_size=300).map(str.encode))
def test_any_bytes_are_an_object_or_refused(body: bytes) -> None:
    try:
        value = read_object(body, "it")
    except WebhookVerificationError:
        return
    assert isinstance(value, dict)
    assert json.loads(body) == value
