"""``UiExtensionVersion``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    ListFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import JSONValue, Leaf, One, SpecialTimestamp
    from ..enums.ui_extension_version import UiExtensionVersionStatus
    from .ui_extension import UiExtension, UiExtensionFields


class UiExtensionVersion(Node, frozen=True):
    """The type ``UiExtensionVersion``."""

    __graphql_name__ = "UiExtensionVersion"

    __graphql_fields__ = """
    activated_at activatedAt ISO8601Timestamp
    archived_at archivedAt ISO8601Timestamp
    created_at createdAt ISO8601Timestamp
    css css String
    form_definition formDefinition JSON
    html html String
    id id ID!
    javascript javascript String
    status status UiExtensionVersionStatus
    ui_extension uiExtension UiExtension
    updated_at updatedAt ISO8601Timestamp
    version_nr versionNr Int
    """

    activated_at: datetime | SpecialTimestamp | None = absent
    archived_at: datetime | SpecialTimestamp | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    css: str | None = absent
    form_definition: JSONValue | None = absent
    html: str | None = absent
    id: str = absent
    javascript: str | None = absent
    status: UiExtensionVersionStatus | None = absent
    ui_extension: UiExtension | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    version_nr: int | None = absent


class UiExtensionVersionPaths(Generic[Nul, Card]):
    """The fields of ``UiExtensionVersion`` as paths."""

    activated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    archived_at: Leaf[datetime | SpecialTimestamp | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    css: Leaf[str | None, Card]
    form_definition: Leaf[JSONValue | None, Card]
    html: Leaf[str | None, Card]
    id: Leaf[str | Nul, Card]
    javascript: Leaf[str | None, Card]
    status: Leaf[UiExtensionVersionStatus | None, Card]
    ui_extension: UiExtensionFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    version_nr: Leaf[int | None, Card]


class UiExtensionVersionFields(
    UiExtensionVersionPaths[Nul, Card],
    ObjectFields[
        UiExtensionVersion | Nul, "UiExtensionVersionFields[Never, One]", Card
    ],
):
    """What can be selected from ``UiExtensionVersion``."""


class UiExtensionVersionListFields(
    UiExtensionVersionPaths[Never, Many],
    ListFields[Row, "UiExtensionVersionFields[Never, One]", Card],
):
    """What can be selected from a list of ``UiExtensionVersion``."""


class UiExtensionVersionConnectionFields(
    UiExtensionVersionPaths[Never, Many],
    ConnectionFields[Row, "UiExtensionVersionFields[Never, One]", Card],
):
    """What can be selected from a connection of ``UiExtensionVersion``."""
