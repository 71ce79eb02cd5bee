# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``AgileBoard``: the model and its selectable fields."""

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
    from .agile_board_column import AgileBoardColumn, AgileBoardColumnConnectionFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .person import Person, PersonFields
    from .request_template import RequestTemplate, RequestTemplateFields
    from .service_instance import ServiceInstance, ServiceInstanceFields
    from .service_level_agreement import (
        ServiceLevelAgreement,
        ServiceLevelAgreementConnectionFields,
    )
    from .sprint import Sprint, SprintFields


class AgileBoard(Node, Record, frozen=True):
    """Board with columns on which requests, problems and tasks are moved along."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    columns: list[AgileBoardColumn] = pages("columns: AgileBoardColumnConnection")
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    current_sprint: Sprint | None = of("currentSprint: Sprint")
    """Sprint whose progress the board shows."""
    customer_representative_slas: list[ServiceLevelAgreement] = pages(
        "customerRepresentativeSlas: ServiceLevelAgreementConnection"
    )
    """SLAs whose customer representatives may see the board in Self Service."""
    description: str | None = of("description: String")
    """Purpose of the board."""
    description_attachments: list[Attachment] = pages(
        "descriptionAttachments: AttachmentConnection"
    )
    """Files and images that belong to `description`."""
    disabled: bool | None = of("disabled: Boolean")
    """True when nothing can be placed on the board any more."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    manager: Person | None = of("manager: Person")
    """Person in charge of the board."""
    name: str | None = of("name: String")
    picture_uri: str | None = of("pictureUri: String")
    """URL of the picture."""
    request_template: RequestTemplate | None = of("requestTemplate: RequestTemplate")
    """Template preset for requests created on the board."""
    service_instance: ServiceInstance | None = of("serviceInstance: ServiceInstance")
    """Service instance preset for requests created on the board."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class AgileBoardPaths(Generic[Nul, Card]):
    """Paths to the fields of ``AgileBoard``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    columns: AgileBoardColumnConnectionFields[list[AgileBoardColumn] | Nul, Card]
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    current_sprint: SprintFields[None, Card]
    """Sprint whose progress the board shows."""
    customer_representative_slas: ServiceLevelAgreementConnectionFields[
        list[ServiceLevelAgreement] | Nul, Card
    ]
    """SLAs whose customer representatives may see the board in Self Service."""
    description: Leaf[str | None, Card]
    """Purpose of the board."""
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `description`."""
    disabled: Leaf[bool | None, Card]
    """True when nothing can be placed on the board any more."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    manager: PersonFields[None, Card]
    """Person in charge of the board."""
    name: Leaf[str | None, Card]
    picture_uri: Leaf[str | None, Card]
    """URL of the picture."""
    request_template: RequestTemplateFields[None, Card]
    """Template preset for requests created on the board."""
    service_instance: ServiceInstanceFields[None, Card]
    """Service instance preset for requests created on the board."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class AgileBoardFields(
    AgileBoardPaths[Nul, Card],
    ObjectFields[AgileBoard | Nul, "AgileBoardFields[Never, One]", Card],
):
    """Fields of ``AgileBoard`` to select."""


class AgileBoardConnectionFields(
    AgileBoardPaths[Never, Many],
    ConnectionFields[Row, "AgileBoardFields[Never, One]", Card],
):
    """Fields of a connection of ``AgileBoard`` to select."""
