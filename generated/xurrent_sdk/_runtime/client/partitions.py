# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Parts of a listing, to be read by threads, tasks, processes or machines."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Generic,
    Protocol,
    TypeVar,
    cast,
    overload,
    runtime_checkable,
)

from ..core.errors import SelectionError
from ..core.expect import is_whole
from ..core.json_text import encode_json, loads_exact
from ..decoding.items import shape_from_json, shape_to_json
from ..operations.partitioning import Axis, cut
from ..operations.query import PagedQuery
from ..schema.index import index

if TYPE_CHECKING:
    from ..http.effects import Flow
    from .base import BaseClient
    from .client import AsyncClient, Client
    from .results import AsyncResults, Results

T_co = TypeVar("T_co", covariant=True)

_VERSION: Final = 1
"""The format of a part as JSON."""


@runtime_checkable
class ResumableError(Protocol):
    """An error of any class that ended a run of pages, for ``isinstance``.

    ``query.after(error.after)`` resumes after the last page. A pickle holds the cursor,
    but not the part.
    """

    after: str | None
    """The cursor to resume from; ``None`` if no page was read."""
    partition: Partition[object] | None
    """The part that was read, if the query was a part."""


@dataclass(frozen=True, slots=True)
class Partition(Generic[T_co]):
    """A part of a listing: its records from one time until before another.

    It can be pickled or written by ``to_json``, and holds no credentials. Any engine
    can hand it to another process or machine, where ``part.bind(client)`` reads it. An
    error carries the part as ``error.partition`` and the cursor as ``error.after``:
    resume with ``error.partition.bind(client).after(error.after)``.
    """

    number: int
    """The number of the part, from 1."""
    of: int
    """The number of parts."""
    start: datetime | None
    """The start, included, in UTC; ``None`` in the first part."""
    end: datetime | None
    """The end, excluded, in UTC; ``None`` in the last part."""
    count: int
    """The number of records in the part when the listing was cut."""
    query: PagedQuery = field(repr=False, hash=False)

    @overload
    def bind(self, client: Client, /) -> Results[T_co]: ...

    @overload
    def bind(self, client: AsyncClient, /) -> AsyncResults[T_co]: ...

    def bind(
        self, client: Client | AsyncClient, /
    ) -> Results[T_co] | AsyncResults[T_co]:
        """Return the query of the part's records, for a client of this process."""
        return cast("Results[T_co] | AsyncResults[T_co]", client.results(bound(self)))

    def to_json(self) -> str:
        """Return the part as JSON, for queues that take no pickles.

        It contains the selection and the values of filters, but no credentials. Raises
        ``SelectionError`` for a query with ``into``.
        """
        return encode_json(
            {
                "v": _VERSION,
                "part": [self.number, self.of, self.count],
                "start": self.start,
                "end": self.end,
                "root": self.query.root.name,
                "arguments": dict(self.query.arguments),
                "page_size": self.query.page_size,
                "selection": self.query.chosen and shape_to_json(self.query.chosen),
            }
        ).decode()

    @classmethod
    def from_json(cls, text: str | bytes, /) -> Partition[Any]:
        """Read a part that ``to_json`` wrote.

        Raises ``SelectionError`` for other JSON, and for a part whose fields this
        package does not have.
        """
        try:
            content = cast("Any", loads_exact(text))
            if content["v"] != _VERSION:
                raise LookupError(f"format {content['v']}")
            root, chosen = index().queries[content["root"]], content["selection"]
            arguments = content["arguments"]
            if not arguments.keys() <= root.arguments.keys():
                raise LookupError("an argument is unknown")
            shape = chosen and shape_from_json(root.target, chosen)
            query = PagedQuery(root, arguments, shape).sized(content["page_size"])
            number, of, count = map(int, content["part"])
            start = content["start"] and datetime.fromisoformat(content["start"])
            end = content["end"] and datetime.fromisoformat(content["end"])
        except Exception as error:  # foreign JSON can raise any error
            raise SelectionError(
                f"this is not a part of a listing that this package can read ({error}): "
                "generate both packages from the same schema and version"
            ) from None
        return Partition(number, of, start, end, count, query)


def bound(part: Partition[Any]) -> PagedQuery:
    """Return the query of a part; its errors carry the part."""
    return replace(part.query, partition=part)


def partitions(
    client: BaseClient[Any, Any], query: PagedQuery, number: int, by: str
) -> Flow[list[Partition[object]]]:
    """Cut a listing into at most ``number`` parts of at least a page each."""
    name = query.root.name
    if not is_whole(number) or number < 1:
        raise SelectionError(f"{name} cannot be cut into {number!r} parts: 1 or more")
    if query.limit is not None or query.after is not None:
        raise SelectionError(
            f"{name} has a limit or a cursor to go on from, and cannot be cut into parts: "
            "leave both out, and end the loop early, or limit each part"
        )
    axis, now = Axis(query.root, query.arguments, by), client.session.tools.clock.time()
    spans = yield from cut(client.call, axis, number, query.page_size, now)
    parts: list[Partition[object]] = []
    for position, ((start, end), count) in enumerate(spans, 1):
        part = replace(query, arguments=axis.within(start, end))
        parts.append(Partition(position, len(spans), start, end, count, part))
    return parts
