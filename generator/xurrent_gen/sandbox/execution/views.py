"""Views: which records of a type a root connection shows.

`current_account` (the default) is what belongs to the account of the request; `all`
adds the other accounts; archived and trashed records only show in their own view. The
other views show what their name says when the record has such a field, and a fixed
third of the records otherwise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from xurrent_gen.sandbox.data.values import Ref, mix, salt

if TYPE_CHECKING:
    from xurrent_gen.sandbox.data.store import Store

ME = 1  # the number of the person behind every token

_ME_FIELDS = {
    "assigned_to_me": ("member", "assignee"),
    "created_by_me": ("createdBy",),
    "requested_by_or_for_me": ("requestedBy", "requestedFor"),
    "managed_by_me": ("manager",),
    "coordinated_by_me": ("coordinator",),
}


def in_view(store: Store, ref: Ref, view: object, account: int) -> bool:
    """Return whether a view, None being the default one, shows a record."""
    makers = store.table(ref.type).makers
    state = store.value(ref, "lifeCycleState") if "lifeCycleState" in makers else None
    name = view if isinstance(view, str) else "current_account"
    if name in ("archive", "trash"):
        wanted = ("archived",) if name == "archive" else ("trash", "trashed")
        return state in wanted
    if state not in (None, "active"):
        return False
    if name.startswith("all"):
        return True
    if "account" in makers and store.value(ref, "account") != Ref("Account", account):
        return False
    if name == "current_account":
        return True
    fields = [f for f in _ME_FIELDS.get(name, ()) if f in makers]
    if fields:
        return any(store.value(ref, f) == Ref("Person", ME) for f in fields)
    return mix(salt(store.seed, ref.type, name), ref.number) % 3 == 0
