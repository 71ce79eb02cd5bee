# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Service``: the model, and what can be selected from it."""

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

    __graphql_name__ = "Service"
    __graphql_fields__ = """
    account account Account
    availability_manager availabilityManager Person
    capacity_manager capacityManager Person
    change_manager changeManager Person
    continuity_manager continuityManager Person
    created_at createdAt ISO8601Timestamp
    custom_fields customFields [CustomField!]
    custom_fields_attachments customFieldsAttachments AttachmentConnection relay
    description description String
    description_attachments descriptionAttachments AttachmentConnection relay
    disabled disabled Boolean
    first_line_team firstLineTeam Team
    id id ID!
    keywords keywords String
    knowledge_manager knowledgeManager Person
    name name String
    picture_uri pictureUri String
    problem_manager problemManager Person
    release_manager releaseManager Person
    service_instances serviceInstances ServiceInstanceConnection relay
    service_level_agreements serviceLevelAgreements ServiceLevelAgreementConnection relay
    service_offerings serviceOfferings ServiceOfferingConnection relay
    service_owner serviceOwner Person
    service_provider serviceProvider Organization
    source source String
    source_id sourceID String
    support_team supportTeam Team
    survey survey Survey
    translations translations TranslationConnection relay
    ui_extension uiExtension UiExtension
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    """Account that owns the record."""
    availability_manager: Person | None = absent
    """Person who sees to the availability targets of the SLAs."""
    capacity_manager: Person | None = absent
    """Person who prevents incidents from lack of capacity."""
    change_manager: Person | None = absent
    """Person who coordinates changes of the service."""
    continuity_manager: Person | None = absent
    """Person who keeps the continuity plans of the service instances."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = absent
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: list[Attachment] = absent
    """Images embedded in rich-text custom fields."""
    description: str | None = absent
    """Core functionality of the service, in rich text."""
    description_attachments: list[Attachment] = absent
    """Files and images that belong to `description`."""
    disabled: bool | None = absent
    """True when the service can no longer be selected for other records."""
    first_line_team: Team | None = absent
    """First line team preset for new service instances."""
    id: str = absent
    """Node ID, unique over all record types."""
    keywords: str | None = absent
    """Comma-separated search words."""
    knowledge_manager: Person | None = absent
    """Person responsible for the quality of the service's knowledge articles."""
    name: str | None = absent
    """Name; imports use it as the key of the service."""
    picture_uri: str | None = absent
    """URL of the picture."""
    problem_manager: Person | None = absent
    """Person who coordinates problems of the service."""
    release_manager: Person | None = absent
    """Person who coordinates releases of the service."""
    service_instances: list[ServiceInstance] = absent
    """Running instances, such as production and test."""
    service_level_agreements: list[ServiceLevelAgreement] = absent
    """SLAs based on offerings of the service."""
    service_offerings: list[ServiceOffering] = absent
    """Levels at which the service can be bought."""
    service_owner: Person | None = absent
    """Person accountable for meeting the service level targets."""
    service_provider: Organization | None = absent
    """Organization that delivers the service."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    support_team: Team | None = absent
    """Support team preset for new service instances and problems."""
    survey: Survey | None = absent
    """Survey that measures how customers rate the service."""
    translations: list[Translation] = absent
    """Translations of the record's texts."""
    ui_extension: UiExtension | None = absent
    """UI extension that adds custom fields to the service."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> Told[ServiceFields[Never, One], WebhookPayload[str]]: ...


class ServicePaths(Generic[Nul, Card]):
    """The fields of ``Service`` as paths."""

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
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class ServiceFields(
    ServicePaths[Nul, Card],
    ObjectFields[Service | Nul, "ServiceFields[Never, One]", Card],
):
    """What can be selected from ``Service``."""


class ServiceConnectionFields(
    ServicePaths[Never, Many], ConnectionFields[Row, "ServiceFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Service``."""
