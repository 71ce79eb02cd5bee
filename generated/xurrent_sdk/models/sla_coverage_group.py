# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``SlaCoverageGroup``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Never, TYPE_CHECKING
from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Generic,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .person import Person, PersonConnectionFields
    from .service_level_agreement import (
        ServiceLevelAgreement,
        ServiceLevelAgreementConnectionFields,
    )


class SlaCoverageGroup(Node, Record, frozen=True):
    """Named set of people that SLAs can cover."""

    __graphql_name__ = "SlaCoverageGroup"
    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
    description description String
    description_attachments descriptionAttachments AttachmentConnection relay
    disabled disabled Boolean
    id id ID!
    name name String
    people people PersonConnection relay
    search_phrase searchPhrase String
    slas slas ServiceLevelAgreementConnection relay
    source source String
    source_id sourceID String
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    """Account that owns the record."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    description: str | None = absent
    """Purpose of the group, in rich text."""
    description_attachments: list[Attachment] = absent
    """Files and images that belong to `description`."""
    disabled: bool | None = absent
    """True when the group can no longer be selected for SLAs."""
    id: str = absent
    """Node ID, unique over all record types."""
    name: str | None = absent
    people: list[Person] = absent
    search_phrase: str | None = absent
    """Search phrase that selects the people."""
    slas: list[ServiceLevelAgreement] = absent
    """SLAs that cover the group."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class SlaCoverageGroupPaths(Generic[Nul, Card]):
    """The fields of ``SlaCoverageGroup`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class SlaCoverageGroupFields(
    SlaCoverageGroupPaths[Nul, Card],
    ObjectFields[SlaCoverageGroup | Nul, "SlaCoverageGroupFields[Never, One]", Card],
):
    """What can be selected from ``SlaCoverageGroup``."""


class SlaCoverageGroupConnectionFields(
    SlaCoverageGroupPaths[Never, Many],
    ConnectionFields[Row, "SlaCoverageGroupFields[Never, One]", Card],
):
    """What can be selected from a connection of ``SlaCoverageGroup``."""
