# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ServiceInstance``: the model and its selectable fields."""

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
from .._runtime.custom_fields.record import HasCustomFields
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import EventTypes
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

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    child_service_instances: list[ServiceInstance] = pages(
        "childServiceInstances: ServiceInstanceConnection"
    )
    """Service instances that this one depends on."""
    configuration_items: list[ConfigurationItem] = pages(
        "configurationItems: ConfigurationItemConnection"
    )
    """CIs that make up the instance."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = of("customFields: [CustomField!]")
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: list[Attachment] = pages(
        "customFieldsAttachments: AttachmentConnection"
    )
    """Images embedded in rich-text custom fields."""
    first_line_team: Team | None = of("firstLineTeam: Team")
    """Team that gets requests submitted through Self Service, mail or API."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    maintenance_window: Calendar | None = of("maintenanceWindow: Calendar")
    """Calendar with the hours for work that affects the instance."""
    name: str | None = of("name: String")
    """Name; imports use it as the key of the service instance."""
    parent_service_instances: list[ServiceInstance] = pages(
        "parentServiceInstances: ServiceInstanceConnection"
    )
    """Service instances that depend on this one."""
    picture_uri: str | None = of("pictureUri: String")
    """URL of the picture."""
    remarks: str | None = of("remarks: String")
    """Remarks in rich text."""
    remarks_attachments: list[Attachment] = pages(
        "remarksAttachments: AttachmentConnection"
    )
    """Files and images that belong to `remarks`."""
    service: Service | None = of("service: Service")
    """Service that is provided."""
    service_level_agreements: list[ServiceLevelAgreement] = pages(
        "serviceLevelAgreements: ServiceLevelAgreementConnection"
    )
    """SLAs for the instance."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    status: ServiceInstanceStatus | None = of("status: ServiceInstanceStatus")
    """Whether the instance is prepared, in production or discontinued."""
    support_team: Team | None = of("supportTeam: Team")
    """Team preset when specialists select the instance in a request."""
    time_zone: str | None = of("timeZone: TimeZone")
    """Time zone of the maintenance window."""
    translations: list[Translation] = pages("translations: TranslationConnection")
    """Translations of the record's texts."""
    ui_extension: UiExtension | None = of("uiExtension: UiExtension")
    """UI extension that adds custom fields to the instance."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[
            ServiceInstanceFields[Never, One], WebhookPayload[ServiceInstanceStatus]
        ]: ...


class ServiceInstancePaths(Generic[Nul, Card]):
    """Paths to the fields of ``ServiceInstance``."""

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
    created_at: Leaf[datetime | None, Card]
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
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class ServiceInstanceFields(
    ServiceInstancePaths[Nul, Card],
    ObjectFields[ServiceInstance | Nul, "ServiceInstanceFields[Never, One]", Card],
):
    """Fields of ``ServiceInstance`` to select."""


class ServiceInstanceConnectionFields(
    ServiceInstancePaths[Never, Many],
    ConnectionFields[Row, "ServiceInstanceFields[Never, One]", Card],
):
    """Fields of a connection of ``ServiceInstance`` to select."""
