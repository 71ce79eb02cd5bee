"""Asynchronous queries of the sandbox: a document that appears, as it was asked for."""

from __future__ import annotations

from typing import Any

from tests.sandbox.bulk.server import bulk_server
from xurrent_gen.sandbox import BulkOptions

SUBMIT = """mutation ($assets: [DiscoveredProductCategoryInput!]) {
  sent: discoveredConfigurationItems(input: {source: "scan", physicalAssets: $assets}) {
    errors { message path }
    items: configurationItems { id sourceID name locationHint product { source sourceID model } }
    asyncQuery { id status resultUrl resultCount errorCount }
  }
}"""


def assets(*items: dict[str, object], **more: object) -> list[dict[str, object]]:
    product = {
        "sourceID": "p1",
        "name": "Server",
        "model": "S",
        "brand": "B",
        "configurationItems": list(items),
        **more,
    }
    return [{"reference": "servers", "name": "Servers", "products": [product]}]


def test_the_document_is_empty_until_it_is_done_and_shown_as_asked() -> None:
    with bulk_server(BulkOptions(discovery_seconds=30)) as client:
        items: list[dict[str, object]] = [
            {"sourceID": "1", "name": "df01"},
            {"sourceID": "2", "name": "df02"},
        ]
        sent = client.query(SUBMIT, assets=assets(*items))["sent"]
        assert sent["items"] is None
        assert sent["asyncQuery"]["resultCount"] == 2
        url = sent["asyncQuery"]["resultUrl"]
        assert client.http.get(url).json() == {}
        assert client.http.get(url).json() == {}
        client.clock.advance(31)
        shown = "status startedAt completedAt createdAt person { id }"
        node = f"query ($id: ID!) {{ node(id: $id) {{ ... on AsyncQuery {{ {shown} }} }} }}"
        query = client.query(node, id=sent["asyncQuery"]["id"])["node"]
        assert query["status"] == "completed"
        assert all(query.values())
        found: Any = client.http.get(url).json()["data"]["sent"]
        assert [item["name"] for item in found["items"]] == ["df01", "df02"]
        assert found["asyncQuery"]["status"] == "completed"
        assert client.http.get(url, headers=client.credentials).status_code == 400
        assert client.http.get(url.rpartition("/")[0] + "/999999").status_code == 404


def test_the_same_item_is_changed_and_a_strategy_is_kept() -> None:
    with bulk_server() as client:
        one: dict[str, object] = {"sourceID": "1", "name": "df01"}
        client.query(SUBMIT, assets=assets(one))
        two = {**one, "name": "df01b", "meta": {"strategy": "UPDATE"}}
        two["locationHint"] = "Room 9"
        three = {**one, "meta": {"strategy": "CREATE"}}
        sent = client.query(SUBMIT, assets=assets(two, three))["sent"]
        counts = sent["asyncQuery"]
        assert (counts["resultCount"], counts["errorCount"]) == (1, 1)
        url = counts["resultUrl"]
        client.http.get(url)
        found: Any = client.http.get(url).json()["data"]["sent"]
        (item,) = found["items"]
        assert (item["name"], item["locationHint"]) == ("df01b", "Room 9")
        assert found["errors"][0]["path"] == ["sourceID"]


def test_a_known_product_adopts_the_key_of_the_tool() -> None:
    """Matching: "then on first upload serial number (CI) or productID (product), which
    adopt the sourceID"."""
    with bulk_server() as client:
        sheet = "Name,Brand,Category,Product ID"
        reference = client.rows("product_categories")[0]["Reference"]
        client.bring("products", f"{sheet}\nOld,B,{reference},77\n")
        given = assets({"sourceID": "1", "name": "df01"}, productID="77")
        url = client.query(SUBMIT, assets=given)["sent"]["asyncQuery"]["resultUrl"]
        client.http.get(url)
        (item,) = client.http.get(url).json()["data"]["sent"]["items"]
        assert item["product"] == {"source": "scan", "sourceID": "p1", "model": "S"}


def test_a_call_brings_a_hundred_items_at_most() -> None:
    """ "Adds or updates up to 100 CIs found by a discovery tool"."""
    with bulk_server() as client:
        many: list[dict[str, object]] = [
            {"sourceID": f"{n}", "name": f"df{n}"} for n in range(101)
        ]
        sent = client.query(SUBMIT, assets=assets(*many))["sent"]
        assert sent["asyncQuery"] is None
        assert sent["errors"][0]["path"] == ["physicalAssets"]
        found = '{ configurationItems(first: 1, filter: {source: {values: ["scan"]}}) {'
        assert not client.query(found + " totalCount } }")["configurationItems"][
            "totalCount"
        ]
