"""``Service``: the model, and what can be selected from it."""

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


class Service(HasTranslations, Node, Record, frozen=True):
    """The type ``Service``."""

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
    availability_manager: Person | None = absent
    capacity_manager: Person | None = absent
    change_manager: Person | None = absent
    continuity_manager: Person | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    custom_fields: list[CustomField] | None = absent
    custom_fields_attachments: list[Attachment] = absent
    description: str | None = absent
    description_attachments: list[Attachment] = absent
    disabled: bool | None = absent
    first_line_team: Team | None = absent
    id: str = absent
    keywords: str | None = absent
    knowledge_manager: Person | None = absent
    name: str | None = absent
    picture_uri: str | None = absent
    problem_manager: Person | None = absent
    release_manager: Person | None = absent
    service_instances: list[ServiceInstance] = absent
    service_level_agreements: list[ServiceLevelAgreement] = absent
    service_offerings: list[ServiceOffering] = absent
    service_owner: Person | None = absent
    service_provider: Organization | None = absent
    source: str | None = absent
    source_id: str | None = absent
    support_team: Team | None = absent
    survey: Survey | None = absent
    translations: list[Translation] = absent
    ui_extension: UiExtension | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class ServicePaths(Generic[Nul, Card]):
    """The fields of ``Service`` as paths."""

    account: AccountFields[None, Card]
    availability_manager: PersonFields[None, Card]
    capacity_manager: PersonFields[None, Card]
    change_manager: PersonFields[None, Card]
    continuity_manager: PersonFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    description: Leaf[str | None, Card]
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    disabled: Leaf[bool | None, Card]
    first_line_team: TeamFields[None, Card]
    id: Leaf[str | Nul, Card]
    keywords: Leaf[str | None, Card]
    knowledge_manager: PersonFields[None, Card]
    name: Leaf[str | None, Card]
    picture_uri: Leaf[str | None, Card]
    problem_manager: PersonFields[None, Card]
    release_manager: PersonFields[None, Card]
    service_instances: ServiceInstanceConnectionFields[
        list[ServiceInstance] | Nul, Card
    ]
    service_level_agreements: ServiceLevelAgreementConnectionFields[
        list[ServiceLevelAgreement] | Nul, Card
    ]
    service_offerings: ServiceOfferingConnectionFields[
        list[ServiceOffering] | Nul, Card
    ]
    service_owner: PersonFields[None, Card]
    service_provider: OrganizationFields[None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    support_team: TeamFields[None, Card]
    survey: SurveyFields[None, Card]
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    ui_extension: UiExtensionFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class ServiceFields(
    ServicePaths[Nul, Card],
    ObjectFields[Service | Nul, "ServiceFields[Never, One]", Card],
):
    """What can be selected from ``Service``."""


class ServiceListFields(
    ServicePaths[Never, Many], ListFields[Row, "ServiceFields[Never, One]", Card]
):
    """What can be selected from a list of ``Service``."""


class ServiceConnectionFields(
    ServicePaths[Never, Many], ConnectionFields[Row, "ServiceFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Service``."""
