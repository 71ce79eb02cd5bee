# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ProductBacklog``: the model and its selectable fields."""

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
    from .person import Person, PersonFields
    from .product_backlog_item import (
        ProductBacklogItem,
        ProductBacklogItemConnectionFields,
    )
    from .request_template import RequestTemplate, RequestTemplateFields
    from .scrum_workspace import ScrumWorkspace, ScrumWorkspaceConnectionFields
    from .service_instance import ServiceInstance, ServiceInstanceFields


class ProductBacklog(Node, Record, frozen=True):
    """Ordered list of requests and problems waiting to be planned in sprints."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    description: str | None = of("description: String")
    """Purpose of the backlog."""
    description_attachments: list[Attachment] = pages(
        "descriptionAttachments: AttachmentConnection"
    )
    """Files and images that belong to `description`."""
    disabled: bool | None = of("disabled: Boolean")
    """True when nothing can be placed on the backlog any more."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    items: list[ProductBacklogItem] = pages("items: ProductBacklogItemConnection")
    """Requests and problems on the backlog."""
    name: str | None = of("name: String")
    picture_uri: str | None = of("pictureUri: String")
    """URL of the picture."""
    product_owner: Person | None = of("productOwner: Person")
    """Person who sets the order of the backlog."""
    request_template: RequestTemplate | None = of("requestTemplate: RequestTemplate")
    """Template preset for requests created on the backlog."""
    scrum_workspaces: list[ScrumWorkspace] = pages(
        "scrumWorkspaces: ScrumWorkspaceConnection"
    )
    """Scrum workspaces that plan sprints from the backlog."""
    service_instance: ServiceInstance | None = of("serviceInstance: ServiceInstance")
    """Service instance preset for requests created on the backlog."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class ProductBacklogPaths(Generic[Nul, Card]):
    """Paths to the fields of ``ProductBacklog``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    description: Leaf[str | None, Card]
    """Purpose of the backlog."""
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `description`."""
    disabled: Leaf[bool | None, Card]
    """True when nothing can be placed on the backlog any more."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    items: ProductBacklogItemConnectionFields[list[ProductBacklogItem] | Nul, Card]
    """Requests and problems on the backlog."""
    name: Leaf[str | None, Card]
    picture_uri: Leaf[str | None, Card]
    """URL of the picture."""
    product_owner: PersonFields[None, Card]
    """Person who sets the order of the backlog."""
    request_template: RequestTemplateFields[None, Card]
    """Template preset for requests created on the backlog."""
    scrum_workspaces: ScrumWorkspaceConnectionFields[list[ScrumWorkspace] | Nul, Card]
    """Scrum workspaces that plan sprints from the backlog."""
    service_instance: ServiceInstanceFields[None, Card]
    """Service instance preset for requests created on the backlog."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class ProductBacklogFields(
    ProductBacklogPaths[Nul, Card],
    ObjectFields[ProductBacklog | Nul, "ProductBacklogFields[Never, One]", Card],
):
    """Fields of ``ProductBacklog`` to select."""


class ProductBacklogConnectionFields(
    ProductBacklogPaths[Never, Many],
    ConnectionFields[Row, "ProductBacklogFields[Never, One]", Card],
):
    """Fields of a connection of ``ProductBacklog`` to select."""
