"""``ProductBacklog``: the model, and what can be selected from it."""

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
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
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
    """The type ``ProductBacklog``."""

    __graphql_name__ = "ProductBacklog"

    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
    description description String
    description_attachments descriptionAttachments AttachmentConnection relay
    disabled disabled Boolean
    id id ID!
    items items ProductBacklogItemConnection relay
    name name String
    picture_uri pictureUri String
    product_owner productOwner Person
    request_template requestTemplate RequestTemplate
    scrum_workspaces scrumWorkspaces ScrumWorkspaceConnection relay
    service_instance serviceInstance ServiceInstance
    source source String
    source_id sourceID String
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    description: str | None = absent
    description_attachments: list[Attachment] = absent
    disabled: bool | None = absent
    id: str = absent
    items: list[ProductBacklogItem] = absent
    name: str | None = absent
    picture_uri: str | None = absent
    product_owner: Person | None = absent
    request_template: RequestTemplate | None = absent
    scrum_workspaces: list[ScrumWorkspace] = absent
    service_instance: ServiceInstance | None = absent
    source: str | None = absent
    source_id: str | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class ProductBacklogPaths(Generic[Nul, Card]):
    """The fields of ``ProductBacklog`` as paths."""

    account: AccountFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    description: Leaf[str | None, Card]
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    disabled: Leaf[bool | None, Card]
    id: Leaf[str | Nul, Card]
    items: ProductBacklogItemConnectionFields[list[ProductBacklogItem] | Nul, Card]
    name: Leaf[str | None, Card]
    picture_uri: Leaf[str | None, Card]
    product_owner: PersonFields[None, Card]
    request_template: RequestTemplateFields[None, Card]
    scrum_workspaces: ScrumWorkspaceConnectionFields[list[ScrumWorkspace] | Nul, Card]
    service_instance: ServiceInstanceFields[None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class ProductBacklogFields(
    ProductBacklogPaths[Nul, Card],
    ObjectFields[ProductBacklog | Nul, "ProductBacklogFields[Never, One]", Card],
):
    """What can be selected from ``ProductBacklog``."""


class ProductBacklogListFields(
    ProductBacklogPaths[Never, Many],
    ListFields[Row, "ProductBacklogFields[Never, One]", Card],
):
    """What can be selected from a list of ``ProductBacklog``."""


class ProductBacklogConnectionFields(
    ProductBacklogPaths[Never, Many],
    ConnectionFields[Row, "ProductBacklogFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ProductBacklog``."""
