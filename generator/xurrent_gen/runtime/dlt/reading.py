"""What a run reads: what ``changes`` tells of, going on where dlt says that it stands.

dlt keeps the time of the last update that was loaded; where the feeds of archive and
trash were read to is kept beside it, as ``changes`` writes it down.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, MutableMapping
from datetime import datetime, timedelta
from typing import Final

from ..changes.change import ChangePage
from ..changes.kept import Kept, Mark, belonging, kept
from ..changes.reading import Reading
from ..client.builder import ConnectionState
from ..client.client import Client
from ..core.errors import InvalidVariablesError, SelectionError
from ..core.frozen import frozen, replaced
from ..core.log import logger
from ..operations.partitioning import Axis
from ..schema.serialize import wire_arguments

STAMP: Final = "updated_at"
_KEPT: Final = "changes"


@frozen
class Followed:
    """A listing that is followed by the time of the last update."""

    client: Client
    state: ConnectionState
    lag: float

    def __post_init__(self) -> None:
        """Raises ``SelectionError`` where nobody would tell what left."""
        Reading(self.client, self.state, self.lag, None)

    def pages(
        self, start: datetime | None, state: MutableMapping[str, str]
    ) -> Iterator[ChangePage[object]]:
        """What was updated from ``start`` on, and then what left since the last run.

        ``state`` is moved at the end; dlt keeps it once all is loaded.
        """
        reading = Reading(
            self.client, self.state, self.lag, self._from(start, state.get(_KEPT))
        )
        if reading.sweep_due:
            logger.warning(
                "%s was last read so long ago that what was trashed since may be erased, "
                "of which nobody tells: load the table anew",
                self.state.root.name,
            )
        while not reading.done:
            yield self.client.run(reading.page())
        state[_KEPT] = reading.state

    def _from(self, start: datetime | None, text: str | None) -> str:
        of = belonging(self.client, self.state)
        old = Kept(of, {})
        if text is not None:
            content = json.loads(text)
            # Other columns are no other table: dlt adds them.
            content["of"]["selection"] = of["selection"]
            old = kept(json.dumps(content), of)
        if start is not None:
            # What ``changes`` takes off again is in ``start`` already.
            updated = Mark(start + timedelta(seconds=self.lag))
            old = replaced(old, marks={**old.marks, "updated": updated})
        return old.to_json()


def followed(client: Client, state: ConnectionState, lag: float) -> Followed | None:
    """How a listing is followed; ``None`` where it has no order or no bounds of time.

    Those are small and are read as a whole, since nobody tells what was deleted there.
    """
    root = state.root
    try:
        wire_arguments(root.arguments, {"order": STAMP})
        Axis(root, state.arguments, STAMP)
    except (KeyError, InvalidVariablesError, SelectionError):
        return None
    return Followed(client, state, lag)
