"""``AgileBoard``: the model, and what can be selected from it."""

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
    """The type ``AgileBoard``."""

    __graphql_name__ = "AgileBoard"

    __graphql_fields__ = """
    account account Account
    columns columns AgileBoardColumnConnection relay
    created_at createdAt ISO8601Timestamp
    current_sprint currentSprint Sprint
    customer_representative_slas customerRepresentativeSlas ServiceLevelAgreementConnection relay
    description description String
    description_attachments descriptionAttachments AttachmentConnection relay
    disabled disabled Boolean
    id id ID!
    manager manager Person
    name name String
    picture_uri pictureUri String
    request_template requestTemplate RequestTemplate
    service_instance serviceInstance ServiceInstance
    source source String
    source_id sourceID String
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    columns: list[AgileBoardColumn] = absent
    created_at: datetime | SpecialTimestamp | None = absent
    current_sprint: Sprint | None = absent
    customer_representative_slas: list[ServiceLevelAgreement] = absent
    description: str | None = absent
    description_attachments: list[Attachment] = absent
    disabled: bool | None = absent
    id: str = absent
    manager: Person | None = absent
    name: str | None = absent
    picture_uri: str | None = absent
    request_template: RequestTemplate | None = absent
    service_instance: ServiceInstance | None = absent
    source: str | None = absent
    source_id: str | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class AgileBoardPaths(Generic[Nul, Card]):
    """The fields of ``AgileBoard`` as paths."""

    account: AccountFields[None, Card]
    columns: AgileBoardColumnConnectionFields[list[AgileBoardColumn] | Nul, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    current_sprint: SprintFields[None, Card]
    customer_representative_slas: ServiceLevelAgreementConnectionFields[
        list[ServiceLevelAgreement] | Nul, Card
    ]
    description: Leaf[str | None, Card]
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    disabled: Leaf[bool | None, Card]
    id: Leaf[str | Nul, Card]
    manager: PersonFields[None, Card]
    name: Leaf[str | None, Card]
    picture_uri: Leaf[str | None, Card]
    request_template: RequestTemplateFields[None, Card]
    service_instance: ServiceInstanceFields[None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class AgileBoardFields(
    AgileBoardPaths[Nul, Card],
    ObjectFields[AgileBoard | Nul, "AgileBoardFields[Never, One]", Card],
):
    """What can be selected from ``AgileBoard``."""


class AgileBoardListFields(
    AgileBoardPaths[Never, Many], ListFields[Row, "AgileBoardFields[Never, One]", Card]
):
    """What can be selected from a list of ``AgileBoard``."""


class AgileBoardConnectionFields(
    AgileBoardPaths[Never, Many],
    ConnectionFields[Row, "AgileBoardFields[Never, One]", Card],
):
    """What can be selected from a connection of ``AgileBoard``."""
