"""Read what ``changes`` yields, from where dlt's state says that the last load ended.

The state is what ``changes`` writes. Archive and trash are read once for all tables of an
account, since each of their pages holds entries of all types.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, MutableMapping, Sequence
from contextlib import nullcontext
from datetime import datetime
from threading import Lock
from typing import Any, Final

from pydantic_core import to_json

from ..changes.change import ChangePage
from ..changes.kept import ChangesStateError, Kept, Mark, belonging, kept
from ..changes.listing import RunStart
from ..changes.reading import FEEDS, Feeds, Reading
from ..client.builder import ConnectionState
from ..client.client import Client
from ..core.errors import InvalidVariablesError, SelectionError
from ..core.fork import watch_forks
from ..core.frozen import frozen, replaced
from ..core.log import logger
from ..http.effects import Flow
from ..http.messages import GraphQLResult, Operation
from ..operations.partitioning import Axis
from ..schema.serialize import wire_arguments

STAMP: Final = "updated_at"
_KEPT: Final = "changes"
_FEEDS_AT: Final = "feeds_at"
_LEAVES: Final = "life_cycle_state"


class SharedFeeds:
    """Archive and trash of an account, read once for all tables of a run."""

    def __init__(self, client: Client, states: Sequence[ConnectionState]) -> None:
        targets = [each.root.target for each in states]
        self._types = sorted({t.name for t in targets if _LEAVES in t.fields})
        self._client = client
        self._run: object = None
        self._begun = RunStart(client)
        self._answers: dict[bytes, GraphQLResult] = {}
        self.since: datetime | None = None
        """The earliest watermark of the tables of this run."""
        watch_forks(self)

    def renew_after_fork(self) -> None:
        """Make a new lock."""
        self._lock = Lock()

    def of_run(self, run: object, states: Sequence[Mapping[str, str]]) -> Feeds:
        """The feeds of a run; ``states`` are those of its tables."""
        with self._lock:
            if run is not self._run:
                self._run, self._answers = run, {}
                self._begun = RunStart(self._client)
                known = [each[_FEEDS_AT] for each in states if _FEEDS_AT in each]
                self.since = min(map(datetime.fromisoformat, known), default=None)
            return Feeds(self._call, self._types, self._begun)

    def _call(self, operation: Operation) -> Flow[GraphQLResult]:
        key = to_json([operation.document, operation.variables])
        with self._lock:
            found = self._answers.get(key)
            if found is None:
                found = yield from self._client.call(operation)
                self._answers[key] = replaced(found, reading=nullcontext())
        return found


@frozen
class Followed:
    """A listing that is followed by the time of the last update."""

    client: Client
    state: ConnectionState
    lag: float

    def __post_init__(self) -> None:
        """Raises ``SelectionError`` where removals could not be found."""
        Reading(self.client, self.state, self.lag, None)

    def pages(
        self,
        state: MutableMapping[str, str],
        shared: SharedFeeds,
        run: object,
        states: Sequence[Mapping[str, str]],
    ) -> Iterator[ChangePage[object]]:
        """Yield the records updated since the last run, then the removals.

        ``state`` is moved at the end; dlt keeps it once all is loaded.
        """
        feeds = shared.of_run(run, states)
        given = self._from(state.get(_KEPT), shared.since)
        reading = Reading(self.client, self.state, self.lag, given, feeds)
        if reading.sweep_due:
            logger.warning(
                "%s was last read so long ago that records trashed since may be erased "
                "without a trace: load the table again with refresh='drop_data'",
                self.state.root.name,
            )
        while not reading.done:
            yield self.client.run(reading.page())
        state[_KEPT] = reading.state
        if feeds.begun.at is not None:
            state[_FEEDS_AT] = feeds.begun.at.isoformat()

    def _from(self, text: str | None, since: datetime | None) -> str:
        of = belonging(self.client, self.state)
        old = Kept(of, {})
        try:
            if text is not None:
                content: Any = json.loads(text)
                # Other columns are no other table: dlt adds them.
                content["of"]["selection"] = of["selection"]
                old = kept(json.dumps(content), of)
        except (ChangesStateError, ValueError, LookupError, TypeError) as error:
            raise ChangesStateError(
                f"{self.state.root.name}: the state that dlt holds of this table is of "
                "another account, filter or version of this package: load the table "
                "again with pipeline.run(source, refresh='drop_data')"
            ) from error
        if since is not None:
            feeds = {n: replaced(old.marks.get(n, Mark()), at=since) for n in FEEDS}
            old = replaced(old, marks={**old.marks, **feeds})
        return old.to_json()


def followed(client: Client, state: ConnectionState, lag: float) -> Followed | None:
    """How a listing is followed; ``None`` where it has no order or no bounds of time.

    Those are small and are read as a whole, since their deletions leave no trace.
    """
    root = state.root
    try:
        wire_arguments(root.arguments, {"order": STAMP})
        Axis(root, state.arguments, STAMP)
    except (KeyError, InvalidVariablesError, SelectionError):
        return None
    return Followed(client, state, lag)
