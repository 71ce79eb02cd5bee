# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``UiExtensionVersion``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import JSONValue, Leaf, One
    from ..enums.ui_extension_version import UiExtensionVersionStatus
    from .ui_extension import UiExtension, UiExtensionFields


class UiExtensionVersion(Node, frozen=True):
    """Version of the form of a UI extension."""

    activated_at: datetime | None = of("activatedAt: ISO8601Timestamp")
    """Moment at which the version became active."""
    archived_at: datetime | None = of("archivedAt: ISO8601Timestamp")
    """Moment at which the version was replaced."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    css: str | None = of("css: String")
    """Style sheet of the form."""
    form_definition: JSONValue | None = of("formDefinition: JSON")
    """Form made with the visual designer, as JSON; null for an HTML form."""
    html: str | None = of("html: String")
    """Markup of the form, at most 64 KB."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    javascript: str | None = of("javascript: String")
    """Script of the form; it does not run for API calls."""
    status: UiExtensionVersionStatus | None = of("status: UiExtensionVersionStatus")
    """Whether the version is in preparation, active or archived."""
    ui_extension: UiExtension | None = of("uiExtension: UiExtension")
    """UI extension that adds custom fields to the record."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    version_nr: int | None = of("versionNr: Int")
    """Version number, starting at 1."""


class UiExtensionVersionPaths(Generic[Nul, Card]):
    """Paths to the fields of ``UiExtensionVersion``."""

    activated_at: Leaf[datetime | None, Card]
    """Moment at which the version became active."""
    archived_at: Leaf[datetime | None, Card]
    """Moment at which the version was replaced."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    css: Leaf[str | None, Card]
    """Style sheet of the form."""
    form_definition: Leaf[JSONValue | None, Card]
    """Form made with the visual designer, as JSON; null for an HTML form."""
    html: Leaf[str | None, Card]
    """Markup of the form, at most 64 KB."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    javascript: Leaf[str | None, Card]
    """Script of the form; it does not run for API calls."""
    status: Leaf[UiExtensionVersionStatus | None, Card]
    """Whether the version is in preparation, active or archived."""
    ui_extension: UiExtensionFields[None, Card]
    """UI extension that adds custom fields to the record."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    version_nr: Leaf[int | None, Card]
    """Version number, starting at 1."""


class UiExtensionVersionFields(
    UiExtensionVersionPaths[Nul, Card],
    ObjectFields[
        UiExtensionVersion | Nul, "UiExtensionVersionFields[Never, One]", Card
    ],
):
    """Fields of ``UiExtensionVersion`` to select."""


class UiExtensionVersionConnectionFields(
    UiExtensionVersionPaths[Never, Many],
    ConnectionFields[Row, "UiExtensionVersionFields[Never, One]", Card],
):
    """Fields of a connection of ``UiExtensionVersion`` to select."""
