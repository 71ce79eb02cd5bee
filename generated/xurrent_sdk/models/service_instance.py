# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ServiceInstance``: the model, and what can be selected from it."""

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
from .._runtime.custom_fields.record import HasCustomFields
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import Told
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


class ServiceInstance(HasCustomFields, HasTranslations, Node, Record, frozen=True):
    """Running instance of a service, such as its production or test environment."""

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
    """Account that owns the record."""
    child_service_instances: list[ServiceInstance] = absent
    """Service instances that this one depends on."""
    configuration_items: list[ConfigurationItem] = absent
    """CIs that make up the instance."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = absent
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: list[Attachment] = absent
    """Images embedded in rich-text custom fields."""
    first_line_team: Team | None = absent
    """Team that gets requests submitted through Self Service, mail or API."""
    id: str = absent
    """Node ID, unique over all record types."""
    maintenance_window: Calendar | None = absent
    """Calendar with the hours for work that affects the instance."""
    name: str | None = absent
    """Name; imports use it as the key of the service instance."""
    parent_service_instances: list[ServiceInstance] = absent
    """Service instances that depend on this one."""
    picture_uri: str | None = absent
    """URL of the picture."""
    remarks: str | None = absent
    """Remarks in rich text."""
    remarks_attachments: list[Attachment] = absent
    """Files and images that belong to `remarks`."""
    service: Service | None = absent
    """Service that is provided."""
    service_level_agreements: list[ServiceLevelAgreement] = absent
    """SLAs for the instance."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    status: ServiceInstanceStatus | None = absent
    """Whether the instance is prepared, in production or discontinued."""
    support_team: Team | None = absent
    """Team preset when specialists select the instance in a request."""
    time_zone: str | None = absent
    """Time zone of the maintenance window."""
    translations: list[Translation] = absent
    """Translations of the record's texts."""
    ui_extension: UiExtension | None = absent
    """UI extension that adds custom fields to the instance."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> Told[
            ServiceInstanceFields[Never, One], WebhookPayload[ServiceInstanceStatus]
        ]: ...


class ServiceInstancePaths(Generic[Nul, Card]):
    """The fields of ``ServiceInstance`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    child_service_instances: ServiceInstanceConnectionFields[
        list[ServiceInstance] | Nul, Card
    ]
    """Service instances that this one depends on."""
    configuration_items: ConfigurationItemConnectionFields[
        list[ConfigurationItem] | Nul, Card
    ]
    """CIs that make up the instance."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Images embedded in rich-text custom fields."""
    first_line_team: TeamFields[None, Card]
    """Team that gets requests submitted through Self Service, mail or API."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    maintenance_window: CalendarFields[None, Card]
    """Calendar with the hours for work that affects the instance."""
    name: Leaf[str | None, Card]
    """Name; imports use it as the key of the service instance."""
    parent_service_instances: ServiceInstanceConnectionFields[
        list[ServiceInstance] | Nul, Card
    ]
    """Service instances that depend on this one."""
    picture_uri: Leaf[str | None, Card]
    """URL of the picture."""
    remarks: Leaf[str | None, Card]
    """Remarks in rich text."""
    remarks_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `remarks`."""
    service: ServiceFields[None, Card]
    """Service that is provided."""
    service_level_agreements: ServiceLevelAgreementConnectionFields[
        list[ServiceLevelAgreement] | Nul, Card
    ]
    """SLAs for the instance."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    status: Leaf[ServiceInstanceStatus | None, Card]
    """Whether the instance is prepared, in production or discontinued."""
    support_team: TeamFields[None, Card]
    """Team preset when specialists select the instance in a request."""
    time_zone: Leaf[str | None, Card]
    """Time zone of the maintenance window."""
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    """Translations of the record's texts."""
    ui_extension: UiExtensionFields[None, Card]
    """UI extension that adds custom fields to the instance."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class ServiceInstanceFields(
    ServiceInstancePaths[Nul, Card],
    ObjectFields[ServiceInstance | Nul, "ServiceInstanceFields[Never, One]", Card],
):
    """What can be selected from ``ServiceInstance``."""


class ServiceInstanceConnectionFields(
    ServiceInstancePaths[Never, Many],
    ConnectionFields[Row, "ServiceInstanceFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ServiceInstance``."""
