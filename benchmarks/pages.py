"""Pages of records for the decoding benchmarks, and their selections."""

from __future__ import annotations

import json
from collections.abc import Iterator

from xurrent_sdk import XurrentClient
from xurrent_sdk._runtime.http.fake import FakeTransport, Reply
from xurrent_sdk._runtime.http.messages import HttpRequest

RECORDS = 100


def record(number: int) -> dict[str, object]:
    """Return a person as the API sends it: 15 leaf fields and two relations."""
    return {
        "id": f"NG1lLXBlcnNvbi{number:06}",
        "name": f"Person Number {number}",
        "primaryEmail": f"person.{number}@widget.example",
        "jobTitle": "Service desk analyst" if number % 3 else None,
        "location": f"Floor {number % 9}, desk {number}",
        "employeeID": f"E-{number:05}",
        "supportID": f"S{number}",
        "source": "hr",
        "sourceID": f"hr-{number:08}",
        "authenticationID": f"person.{number}@sso.widget.example",
        "information": "Works from home on Fridays, “Größe M”." if number % 5 else None,
        "disabled": number % 17 == 0,
        "vip": number % 23 == 0,
        "createdAt": f"2024-0{number % 9 + 1}-11T08:{number % 60:02}:00Z",
        "updatedAt": f"2025-0{number % 9 + 1}-21T17:{number % 60:02}:30+02:00",
        "organization": {"id": f"NG1lLW9yZw{number % 7}", "name": f"Unit {number % 7}"},
        "manager": {"id": f"NG1lLXBlcnNvbi{number // 10:06}", "name": "Somebody Else"},
    }


def body(page: int = 0, pages: int = 1, records: int = RECORDS) -> bytes:
    """Return the response to the request for one page of people."""
    info = {"hasNextPage": page + 1 < pages, "endCursor": f"Y3Vyc29y{page:06}"}
    nodes = [record(page * records + number) for number in range(records)]
    answer = {"data": {"people": {"pageInfo": info, "nodes": nodes}}}
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode()


def client(bodies: Iterator[bytes]) -> XurrentClient:
    """Return a client with these responses, without a network and without rate limits."""

    def answer(_: HttpRequest) -> Reply:
        return Reply(next(bodies))

    return XurrentClient(
        account="widget", token="none", transport=FakeTransport(answer)
    )


def people(client: XurrentClient):  # type: ignore[no-untyped-def]  # inferred by users
    """Return the query whose pages have the shape of ``body``."""
    return client.query.people().select(
        lambda p: [
            *(p.id, p.name, p.primary_email, p.job_title, p.location, p.employee_id),
            *(p.support_id, p.source, p.source_id, p.authentication_id),
            *(p.information, p.disabled, p.vip, p.created_at, p.updated_at),
            *(p.organization.id, p.organization.name),
            *(p.manager.id, p.manager.name),
        ]
    )


def rows(client: XurrentClient):  # type: ignore[no-untyped-def]  # inferred by users
    """Return the query for rows of these pages, with the columns as typed tuples."""
    return client.query.people().values(
        lambda p: (
            p.id,
            p.name,
            p.primary_email,
            p.employee_id,
            p.source_id,
            p.vip,
            p.created_at,
            p.updated_at,
            p.organization.id,
            p.organization.name,
            p.manager.id,
            p.manager.name,
        )
    )
