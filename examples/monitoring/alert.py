"""An alert of a monitoring system becomes a request, once while it is open.

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
    """What the monitoring system tells."""

    host: str
    text: str
    report: str = ""

    @property
    def subject(self) -> str:
        """The same for each repetition of an alert, also if blanks are stripped."""
        return " ".join(f"{self.host}: {self.text}".split())


def card(r: RequestFields) -> Selection:
    return [r.id, r.subject]


def report(client: XurrentClient, alert: Alert) -> str:
    """Open a request for the alert, or add to the one that is open; gives its id."""
    open_ones = client.query.requests().where(
        lambda f: [
            f.source == SOURCE,
            f.subject == alert.subject,
            f.status.not_in(RequestStatus.COMPLETED, RequestStatus.DECLINED),
        ]
    )
    found = open_ones.select(card).first()
    if found is None:
        found = client.mutation.request_create(
            subject=alert.subject,
            category=RequestCategory.INCIDENT,
            impact=RequestImpact.HIGH,
            source=SOURCE,  # no source_id: it would be taken when the alert comes back
            select=card,
        )
    if alert.report:
        file = client.attachments.upload(alert.report.encode(), filename="report.txt")
        client.mutation.note_create(
            owner_id=found.id, text=f"Report of {alert.host}", attachments=[file]
        )
    return found.id


def main() -> None:
    with XurrentClient() as client:
        print(report(client, Alert(**json.load(sys.stdin))))


if __name__ == "__main__":
    main()
