"""Removed records with their content, for tables that keep them.

A row is written as a whole, so a removal has to come with the record's fields. They are
read from the entry in archive or trash that reported the removal: a listing may lag
behind that entry, and some types have no view of archived records.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final, Literal, TypeAlias

from ..changes.change import Change, Removal, RemovalReason
from ..changes.reading import FEEDS, feed_field, filtered
from ..client.client import Client
from ..decoding.items import model_shape
from ..decoding.portable import shape_from_json, shape_to_json
from ..http.effects import Flow
from ..operations.connection import read_all
from ..operations.query import PagedQuery
from ..selection.tree import SelectedField, SelectionSet, number_fields

RemovedRows: TypeAlias = Literal["delete", "flag", "keep"]
"""The treatment of the rows of removed records."""
_IDS_PER_REQUEST: Final = 100


@dataclass(frozen=True, slots=True)
class Flagged:
    """A removed record with its content."""

    record: object
    reason: RemovalReason
    at: datetime | None


def flagged(
    client: Client,
    query: PagedQuery,
    changes: Sequence[Change[Any]],
    entries: Mapping[str, tuple[str, str]],
) -> Flow[list[Change[Any] | Flagged]]:
    """Replace removals by the removed records; ``entries`` says what reported them.

    A record that was restored in the meantime is left out: its update follows.
    """
    removals = {each.id: each for each in changes if isinstance(each, Removal)}
    found: list[Change[Any] | Flagged] = []
    found += [each for each in changes if not isinstance(each, Removal)]
    for source in ("deleted", *FEEDS):
        ids = [entries[each][1] for each in removals if entries[each][0] == source]
        for start in range(0, len(ids), _IDS_PER_REQUEST):
            some = ids[start : start + _IDS_PER_REQUEST]
            records = yield from _records(client, query, source, some)
            for record in records:
                removal = removals.get(record.id)
                if removal is not None:
                    found.append(Flagged(record, removal.reason, removal.at))
    return found


def _records(
    client: Client, query: PagedQuery, source: str, ids: Sequence[str]
) -> Flow[list[Any]]:
    given = {"id": {"values": ids}}
    if source not in FEEDS:
        of = filtered(query, deleted=True, **given)
        return (yield from read_all(client.call, of, client.costs))
    target = query.root.target
    root, field, _ = feed_field(source, query, [target.name])
    below, entry = SelectionSet(field.target), SelectionSet(root.target)
    # The positions of fields are those in one selection, so a second one needs a copy.
    below.fragments[target.name] = _copied(query)
    entry.fields[field.name] = SelectedField(field, below=below)
    feed = PagedQuery(root, {}, model_shape(number_fields(entry)))
    if "view" in query.arguments and "view" in root.arguments:
        feed = replace(feed, arguments={"view": "all"})
    found = yield from read_all(client.call, filtered(feed, **given), client.costs)
    records = [getattr(each, field.name) for each in found]
    return [each for each in records if each is not None and hasattr(each, "id")]


def _copied(query: PagedQuery) -> SelectionSet:
    content = shape_to_json(query.shape)
    return shape_from_json(query.root.target, content).selection
