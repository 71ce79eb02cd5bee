"""Jobs of the sandbox: limits, links, and what they ask for; runtime/bulk sees their states."""

from __future__ import annotations

import io
import zipfile

import pytest

from tests.sandbox.bulk.server import bulk_server
from xurrent_gen.sandbox import BulkOptions, TokenGrant


def test_a_link_needs_no_credentials_and_expires() -> None:
    with bulk_server() as client:
        token = client.export("sites").json()["token"]
        url = client.progress("export", token).json()["url"]
        assert client.http.get(url).status_code == 200
        assert client.http.get(url, headers=client.credentials).status_code == 400
        assert (
            client.http.get(url.replace("signature=", "signature=0")).status_code == 403
        )
        client.clock.advance(172_801)
        assert client.http.get(url).status_code == 403


def test_several_types_come_in_one_archive() -> None:
    with bulk_server() as client:
        token = client.export("people", "sites").json()["token"]
        url = client.progress("export", token).json()["url"]
        content = client.http.get(url).content
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
        assert [n.partition("-")[2] for n in names] == ["people.csv", "sites.csv"]


@pytest.mark.parametrize("since", ["yesterday", "2020-01-01"])
def test_since_when_is_checked(since: str) -> None:
    with bulk_server() as client:
        answer = client.export("people", **{"from": since})
        assert answer.status_code == 422
        assert answer.json()["errors"][0][0] == "from"


def test_a_large_type_is_exported_as_a_whole_once_a_day() -> None:
    with bulk_server(BulkOptions(large_export=10)) as client:
        client.rows("sites")
        token = client.export("people", "sites").json()["token"]
        told = client.progress("export", token).json()
        assert told == {"state": "failed", "rate_limit_exceeded": "sites"}
        client.clock.advance(86_401)
        assert client.rows("sites")


def test_scopes_and_the_role_are_needed() -> None:
    few = TokenGrant("few", ("export:Create", "export:Read", "person:Read"))
    with bulk_server(tokens=(few,)) as client:
        client.credentials["authorization"] = "Bearer few"
        assert client.export("people").status_code == 200
        refused = client.export("people", "sites")
        assert refused.status_code == 403
        assert "site:Read" in refused.json()["message"]
        client.credentials["authorization"] = "Bearer nobody"
        assert client.export("people").status_code == 401
    with bulk_server(BulkOptions(administrator=False)) as client:
        assert "Account Administrator" in client.export("people").json()["message"]
