"""Copy requests of one account to another, which may have another schema."""

from __future__ import annotations

import gadget_sdk
import widget_sdk

SOURCE = "widget"


def is_there(gadget: gadget_sdk.XurrentClient, number: str) -> bool:
    """Return whether the request with this id of the other account was copied before.

    The id of a copy in the archive or trash is taken, too: a second copy is refused.
    """
    return any(
        gadget.query.requests(view=view)
        .where(lambda f: [f.source == SOURCE, f.source_id == number])
        .count()
        for view in ("current_account", "archive", "trash")
    )


def hand_over(
    widget: widget_sdk.XurrentClient, gadget: gadget_sdk.XurrentClient, most: int
) -> int:
    """Copy up to ``most`` open incidents that are not there yet; return their number."""
    open_ones = widget.query.requests().where(
        lambda f: [
            f.category == widget_sdk.RequestCategory.INCIDENT,
            f.status.not_in(
                widget_sdk.RequestStatus.COMPLETED, widget_sdk.RequestStatus.DECLINED
            ),
        ]
    )
    copied = 0
    for number, subject in open_ones.values(lambda r: (r.id, r.subject)):
        if copied == most:
            break
        if not is_there(gadget, number):
            gadget.mutation.request_create(
                subject=subject or "without a subject",
                category=gadget_sdk.RequestCategory.INCIDENT,
                source=SOURCE,
                source_id=number,
            )
            copied += 1
    return copied


if __name__ == "__main__":
    with widget_sdk.XurrentClient() as widget, gadget_sdk.XurrentClient() as gadget:
        print(hand_over(widget, gadget, 100), "requests handed over")
