# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Snapshot``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import Card, Generic, GraphQLModel, Nul, ObjectFields, absent

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Never
    from .._runtime.codegen import Leaf, One, SpecialTimestamp


class Snapshot(GraphQLModel, frozen=True):
    """Download of the records of a sync set."""

    __graphql_name__ = "Snapshot"
    __graphql_fields__ = """
    download_url downloadUrl String
    started_at startedAt ISO8601Timestamp
    """

    download_url: str | None = absent
    """Address of the snapshot file."""
    started_at: datetime | SpecialTimestamp | None = absent
    """Moment at which the snapshot was begun."""


class SnapshotPaths(Generic[Nul, Card]):
    """The fields of ``Snapshot`` as paths."""

    download_url: Leaf[str | None, Card]
    """Address of the snapshot file."""
    started_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Moment at which the snapshot was begun."""


class SnapshotFields(
    SnapshotPaths[Nul, Card],
    ObjectFields[Snapshot | Nul, "SnapshotFields[Never, One]", Card],
):
    """What can be selected from ``Snapshot``."""
