# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``SlaCoverageGroup``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
    pages,
)
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .person import Person, PersonConnectionFields
    from .service_level_agreement import (
        ServiceLevelAgreement,
        ServiceLevelAgreementConnectionFields,
    )


class SlaCoverageGroup(Node, Record, frozen=True):
    """Named set of people that SLAs can cover."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    description: str | None = of("description: String")
    """Purpose of the group, in rich text."""
    description_attachments: list[Attachment] = pages(
        "descriptionAttachments: AttachmentConnection"
    )
    """Files and images that belong to `description`."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the group can no longer be selected for SLAs."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    name: str | None = of("name: String")
    people: list[Person] = pages("people: PersonConnection")
    search_phrase: str | None = of("searchPhrase: String")
    """Search phrase that selects the people."""
    slas: list[ServiceLevelAgreement] = pages("slas: ServiceLevelAgreementConnection")
    """SLAs that cover the group."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class SlaCoverageGroupPaths(Generic[Nul, Card]):
    """Paths to the fields of ``SlaCoverageGroup``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    description: Leaf[str | None, Card]
    """Purpose of the group, in rich text."""
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `description`."""
    disabled: Leaf[bool | None, Card]
    """True when the group can no longer be selected for SLAs."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    people: PersonConnectionFields[list[Person] | Nul, Card]
    search_phrase: Leaf[str | None, Card]
    """Search phrase that selects the people."""
    slas: ServiceLevelAgreementConnectionFields[list[ServiceLevelAgreement] | Nul, Card]
    """SLAs that cover the group."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class SlaCoverageGroupFields(
    SlaCoverageGroupPaths[Nul, Card],
    ObjectFields[SlaCoverageGroup | Nul, "SlaCoverageGroupFields[Never, One]", Card],
):
    """Fields of ``SlaCoverageGroup`` to select."""


class SlaCoverageGroupConnectionFields(
    SlaCoverageGroupPaths[Never, Many],
    ConnectionFields[Row, "SlaCoverageGroupFields[Never, One]", Card],
):
    """Fields of a connection of ``SlaCoverageGroup`` to select."""
