# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Snapshot``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Never

    from .._runtime.codegen import Leaf, One


class Snapshot(GraphQLModel, frozen=True):
    """Download of the records of a sync set."""

    download_url: str | None = of("downloadUrl: String")
    """Address of the snapshot file."""
    started_at: datetime | None = of("startedAt: ISO8601Timestamp")
    """Moment at which the snapshot was begun."""


class SnapshotPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Snapshot``."""

    download_url: Leaf[str | None, Card]
    """Address of the snapshot file."""
    started_at: Leaf[datetime | None, Card]
    """Moment at which the snapshot was begun."""


class SnapshotFields(
    SnapshotPaths[Nul, Card],
    ObjectFields[Snapshot | Nul, "SnapshotFields[Never, One]", Card],
):
    """Fields of ``Snapshot`` to select."""
