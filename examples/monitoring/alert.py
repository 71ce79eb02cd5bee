"""Create a request for an alert of a monitoring system, unless one is open.

echo '{"host": "df01", "text": "Disk full", "report": "..."}' | python alert.py
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass

from xurrent_sdk import (
    RequestCategory,
    RequestFields,
    RequestImpact,
    RequestStatus,
    Selection,
    XurrentClient,
)

SOURCE = "monitoring"


@dataclass(frozen=True)
class Alert:
    """An alert of the monitoring system."""

    host: str
    text: str
    report: str = ""

    @property
    def subject(self) -> str:
        """The subject, equal for each repetition of an alert, even if blanks differ."""
        return " ".join(f"{self.host}: {self.text}".split())


def card(r: RequestFields) -> Selection:
    return [r.id, r.subject]


def report(client: XurrentClient, alert: Alert) -> str:
    """Open a request for the alert, or add a note to the open one; return its id."""
    open_ones = client.query.requests().where(
        lambda f: [
            f.source == SOURCE,
            f.subject == alert.subject,
            f.status.not_in(RequestStatus.COMPLETED, RequestStatus.DECLINED),
        ]
    )
    request = open_ones.select(card).first()
    if request is None:
        request = client.mutation.request_create(
            subject=alert.subject,
            category=RequestCategory.INCIDENT,
            impact=RequestImpact.HIGH,
            source=SOURCE,  # no source_id: a repeated alert would find it in use
            select=card,
        )
    if alert.report:
        file = client.attachments.upload(alert.report.encode(), filename="report.txt")
        client.mutation.note_create(
            owner_id=request.id, text=f"Report of {alert.host}", attachments=[file]
        )
    return request.id


def main() -> None:
    with XurrentClient() as client:
        print(report(client, Alert(**json.load(sys.stdin))))


if __name__ == "__main__":
    main()
