"""``ServiceInstance``: the model, and what can be selected from it."""

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
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.service_instance import ServiceInstanceStatus
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .calendar import Calendar, CalendarFields
    from .configuration_item import ConfigurationItem, ConfigurationItemConnectionFields
    from .custom_field import CustomField, CustomFieldListFields
    from .service import Service, ServiceFields
    from .service_level_agreement import (
        ServiceLevelAgreement,
        ServiceLevelAgreementConnectionFields,
    )
    from .team import Team, TeamFields
    from .translation import Translation, TranslationConnectionFields
    from .ui_extension import UiExtension, UiExtensionFields


class ServiceInstance(HasTranslations, Node, Record, frozen=True):
    """The type ``ServiceInstance``."""

    __graphql_name__ = "ServiceInstance"

    __graphql_fields__ = """
    account account Account
    child_service_instances childServiceInstances ServiceInstanceConnection relay
    configuration_items configurationItems ConfigurationItemConnection relay
    created_at createdAt ISO8601Timestamp
    custom_fields customFields [CustomField!]
    custom_fields_attachments customFieldsAttachments AttachmentConnection relay
    first_line_team firstLineTeam Team
    id id ID!
    maintenance_window maintenanceWindow Calendar
    name name String
    parent_service_instances parentServiceInstances ServiceInstanceConnection relay
    picture_uri pictureUri String
    remarks remarks String
    remarks_attachments remarksAttachments AttachmentConnection relay
    service service Service
    service_level_agreements serviceLevelAgreements ServiceLevelAgreementConnection relay
    source source String
    source_id sourceID String
    status status ServiceInstanceStatus
    support_team supportTeam Team
    time_zone timeZone TimeZone
    translations translations TranslationConnection relay
    ui_extension uiExtension UiExtension
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    child_service_instances: list[ServiceInstance] = absent
    configuration_items: list[ConfigurationItem] = absent
    created_at: datetime | SpecialTimestamp | None = absent
    custom_fields: list[CustomField] | None = absent
    custom_fields_attachments: list[Attachment] = absent
    first_line_team: Team | None = absent
    id: str = absent
    maintenance_window: Calendar | None = absent
    name: str | None = absent
    parent_service_instances: list[ServiceInstance] = absent
    picture_uri: str | None = absent
    remarks: str | None = absent
    remarks_attachments: list[Attachment] = absent
    service: Service | None = absent
    service_level_agreements: list[ServiceLevelAgreement] = absent
    source: str | None = absent
    source_id: str | None = absent
    status: ServiceInstanceStatus | None = absent
    support_team: Team | None = absent
    time_zone: str | None = absent
    translations: list[Translation] = absent
    ui_extension: UiExtension | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class ServiceInstancePaths(Generic[Nul, Card]):
    """The fields of ``ServiceInstance`` as paths."""

    account: AccountFields[None, Card]
    child_service_instances: ServiceInstanceConnectionFields[
        list[ServiceInstance] | Nul, Card
    ]
    configuration_items: ConfigurationItemConnectionFields[
        list[ConfigurationItem] | Nul, Card
    ]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    first_line_team: TeamFields[None, Card]
    id: Leaf[str | Nul, Card]
    maintenance_window: CalendarFields[None, Card]
    name: Leaf[str | None, Card]
    parent_service_instances: ServiceInstanceConnectionFields[
        list[ServiceInstance] | Nul, Card
    ]
    picture_uri: Leaf[str | None, Card]
    remarks: Leaf[str | None, Card]
    remarks_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    service: ServiceFields[None, Card]
    service_level_agreements: ServiceLevelAgreementConnectionFields[
        list[ServiceLevelAgreement] | Nul, Card
    ]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    status: Leaf[ServiceInstanceStatus | None, Card]
    support_team: TeamFields[None, Card]
    time_zone: Leaf[str | None, Card]
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    ui_extension: UiExtensionFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class ServiceInstanceFields(
    ServiceInstancePaths[Nul, Card],
    ObjectFields[ServiceInstance | Nul, "ServiceInstanceFields[Never, One]", Card],
):
    """What can be selected from ``ServiceInstance``."""


class ServiceInstanceListFields(
    ServiceInstancePaths[Never, Many],
    ListFields[Row, "ServiceInstanceFields[Never, One]", Card],
):
    """What can be selected from a list of ``ServiceInstance``."""


class ServiceInstanceConnectionFields(
    ServiceInstancePaths[Never, Many],
    ConnectionFields[Row, "ServiceInstanceFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ServiceInstance``."""
