# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Service``: the model and its selectable fields."""

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
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .custom_field import CustomField, CustomFieldListFields
    from .organization import Organization, OrganizationFields
    from .person import Person, PersonFields
    from .service_instance import ServiceInstance, ServiceInstanceConnectionFields
    from .service_level_agreement import (
        ServiceLevelAgreement,
        ServiceLevelAgreementConnectionFields,
    )
    from .service_offering import ServiceOffering, ServiceOfferingConnectionFields
    from .survey import Survey, SurveyFields
    from .team import Team, TeamFields
    from .translation import Translation, TranslationConnectionFields
    from .ui_extension import UiExtension, UiExtensionFields


class Service(HasCustomFields, HasTranslations, Node, Record, frozen=True):
    """Service offered by a provider, realized by service instances and sold through
    service offerings.
    """

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    availability_manager: Person | None = of("availabilityManager: Person")
    """Person who sees to the availability targets of the SLAs."""
    capacity_manager: Person | None = of("capacityManager: Person")
    """Person who prevents incidents from lack of capacity."""
    change_manager: Person | None = of("changeManager: Person")
    """Person who coordinates changes of the service."""
    continuity_manager: Person | None = of("continuityManager: Person")
    """Person who keeps the continuity plans of the service instances."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = of("customFields: [CustomField!]")
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: list[Attachment] = pages(
        "customFieldsAttachments: AttachmentConnection"
    )
    """Images embedded in rich-text custom fields."""
    description: str | None = of("description: String")
    """Core functionality of the service, in rich text."""
    description_attachments: list[Attachment] = pages(
        "descriptionAttachments: AttachmentConnection"
    )
    """Files and images that belong to `description`."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the service can no longer be selected for other records."""
    first_line_team: Team | None = of("firstLineTeam: Team")
    """First line team preset for new service instances."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    keywords: str | None = of("keywords: String")
    """Comma-separated search words."""
    knowledge_manager: Person | None = of("knowledgeManager: Person")
    """Person responsible for the quality of the service's knowledge articles."""
    name: str | None = of("name: String")
    """Name; imports use it as the key of the service."""
    picture_uri: str | None = of("pictureUri: String")
    """URL of the picture."""
    problem_manager: Person | None = of("problemManager: Person")
    """Person who coordinates problems of the service."""
    release_manager: Person | None = of("releaseManager: Person")
    """Person who coordinates releases of the service."""
    service_instances: list[ServiceInstance] = pages(
        "serviceInstances: ServiceInstanceConnection"
    )
    """Running instances, such as production and test."""
    service_level_agreements: list[ServiceLevelAgreement] = pages(
        "serviceLevelAgreements: ServiceLevelAgreementConnection"
    )
    """SLAs based on offerings of the service."""
    service_offerings: list[ServiceOffering] = pages(
        "serviceOfferings: ServiceOfferingConnection"
    )
    """Levels at which the service can be bought."""
    service_owner: Person | None = of("serviceOwner: Person")
    """Person accountable for meeting the service level targets."""
    service_provider: Organization | None = of("serviceProvider: Organization")
    """Organization that delivers the service."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    support_team: Team | None = of("supportTeam: Team")
    """Support team preset for new service instances and problems."""
    survey: Survey | None = of("survey: Survey")
    """Survey that measures how customers rate the service."""
    translations: list[Translation] = pages("translations: TranslationConnection")
    """Translations of the record's texts."""
    ui_extension: UiExtension | None = of("uiExtension: UiExtension")
    """UI extension that adds custom fields to the service."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[ServiceFields[Never, One], WebhookPayload[str]]: ...


class ServicePaths(Generic[Nul, Card]):
    """Paths to the fields of ``Service``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    availability_manager: PersonFields[None, Card]
    """Person who sees to the availability targets of the SLAs."""
    capacity_manager: PersonFields[None, Card]
    """Person who prevents incidents from lack of capacity."""
    change_manager: PersonFields[None, Card]
    """Person who coordinates changes of the service."""
    continuity_manager: PersonFields[None, Card]
    """Person who keeps the continuity plans of the service instances."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Images embedded in rich-text custom fields."""
    description: Leaf[str | None, Card]
    """Core functionality of the service, in rich text."""
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `description`."""
    disabled: Leaf[bool | None, Card]
    """True when the service can no longer be selected for other records."""
    first_line_team: TeamFields[None, Card]
    """First line team preset for new service instances."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    keywords: Leaf[str | None, Card]
    """Comma-separated search words."""
    knowledge_manager: PersonFields[None, Card]
    """Person responsible for the quality of the service's knowledge articles."""
    name: Leaf[str | None, Card]
    """Name; imports use it as the key of the service."""
    picture_uri: Leaf[str | None, Card]
    """URL of the picture."""
    problem_manager: PersonFields[None, Card]
    """Person who coordinates problems of the service."""
    release_manager: PersonFields[None, Card]
    """Person who coordinates releases of the service."""
    service_instances: ServiceInstanceConnectionFields[
        list[ServiceInstance] | Nul, Card
    ]
    """Running instances, such as production and test."""
    service_level_agreements: ServiceLevelAgreementConnectionFields[
        list[ServiceLevelAgreement] | Nul, Card
    ]
    """SLAs based on offerings of the service."""
    service_offerings: ServiceOfferingConnectionFields[
        list[ServiceOffering] | Nul, Card
    ]
    """Levels at which the service can be bought."""
    service_owner: PersonFields[None, Card]
    """Person accountable for meeting the service level targets."""
    service_provider: OrganizationFields[None, Card]
    """Organization that delivers the service."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    support_team: TeamFields[None, Card]
    """Support team preset for new service instances and problems."""
    survey: SurveyFields[None, Card]
    """Survey that measures how customers rate the service."""
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    """Translations of the record's texts."""
    ui_extension: UiExtensionFields[None, Card]
    """UI extension that adds custom fields to the service."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class ServiceFields(
    ServicePaths[Nul, Card],
    ObjectFields[Service | Nul, "ServiceFields[Never, One]", Card],
):
    """Fields of ``Service`` to select."""


class ServiceConnectionFields(
    ServicePaths[Never, Many], ConnectionFields[Row, "ServiceFields[Never, One]", Card]
):
    """Fields of a connection of ``Service`` to select."""
