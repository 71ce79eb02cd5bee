"""``Person``: the model, and what can be selected from it."""

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
from .has_life_cycle_state import HasLifeCycleState
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.common import Currency, LifeCycleState
    from ..enums.person import PersonSendEmailNotifications, PersonShowNotificationPopup
    from .account import Account, AccountFields
    from .address import Address, AddressConnectionFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .calendar import Calendar, CalendarFields
    from .configuration_item import ConfigurationItem, ConfigurationItemConnectionFields
    from .contact import Contact, ContactConnectionFields
    from .custom_field import CustomField, CustomFieldListFields
    from .organization import Organization, OrganizationFields
    from .out_of_office_period import (
        OutOfOfficePeriod,
        OutOfOfficePeriodConnectionFields,
    )
    from .permission import Permission, PermissionConnectionFields
    from .shop_order_line import ShopOrderLine, ShopOrderLineConnectionFields
    from .site import Site, SiteFields
    from .skill_pool import SkillPool, SkillPoolConnectionFields
    from .team import Team, TeamConnectionFields
    from .ui_extension import UiExtension, UiExtensionFields


class Person(HasLifeCycleState, Node, Record, frozen=True):
    """The type ``Person``."""

    __graphql_name__ = "Person"

    __graphql_fields__ = """
    account account Account
    addresses addresses AddressConnection relay
    authentication_id authenticationID String
    auto_translation autoTranslation Boolean
    cart cart ShopOrderLineConnection relay
    configuration_items configurationItems ConfigurationItemConnection relay
    contacts contacts ContactConnection relay
    cost_per_hour costPerHour Decimal
    cost_per_hour_currency costPerHourCurrency Currency
    created_at createdAt ISO8601Timestamp
    custom_fields customFields [CustomField!]
    custom_fields_attachments customFieldsAttachments AttachmentConnection relay
    disabled disabled Boolean
    do_not_translate_languages doNotTranslateLanguages [String!]
    employee_id employeeID String
    exclude_team_notifications excludeTeamNotifications Boolean
    guest guest Boolean
    id id ID!
    information information String
    information_attachments informationAttachments AttachmentConnection relay
    job_title jobTitle String
    language language Language
    life_cycle_state lifeCycleState LifeCycleState
    location location String
    manager manager Person
    name name String
    oauth_person_enablement oauthPersonEnablement Boolean
    organization organization Organization
    out_of_office_periods outOfOfficePeriods OutOfOfficePeriodConnection relay
    permissions permissions PermissionConnection relay
    picture_uri pictureUri String
    primary_email primaryEmail String
    send_email_notifications sendEmailNotifications PersonSendEmailNotifications
    show_notification_popup showNotificationPopup PersonShowNotificationPopup
    site site Site
    skill_pools skillPools SkillPoolConnection relay
    source source String
    source_id sourceID String
    support_id supportID String
    teams teams TeamConnection relay
    time_format24h timeFormat24h Boolean
    time_zone timeZone TimeZone
    ui_extension uiExtension UiExtension
    updated_at updatedAt ISO8601Timestamp
    vip vip Boolean
    work_hours workHours Calendar
    """

    account: Account | None = absent
    addresses: list[Address] = absent
    authentication_id: str | None = absent
    auto_translation: bool | None = absent
    cart: list[ShopOrderLine] = absent
    configuration_items: list[ConfigurationItem] = absent
    contacts: list[Contact] = absent
    cost_per_hour: Decimal | None = absent
    cost_per_hour_currency: Currency | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    custom_fields: list[CustomField] | None = absent
    custom_fields_attachments: list[Attachment] = absent
    disabled: bool | None = absent
    do_not_translate_languages: list[str] | None = absent
    employee_id: str | None = absent
    exclude_team_notifications: bool | None = absent
    guest: bool | None = absent
    id: str = absent
    information: str | None = absent
    information_attachments: list[Attachment] = absent
    job_title: str | None = absent
    language: str | None = absent
    life_cycle_state: LifeCycleState | None = absent
    location: str | None = absent
    manager: Person | None = absent
    name: str | None = absent
    oauth_person_enablement: bool | None = absent
    organization: Organization | None = absent
    out_of_office_periods: list[OutOfOfficePeriod] = absent
    permissions: list[Permission] = absent
    picture_uri: str | None = absent
    primary_email: str | None = absent
    send_email_notifications: PersonSendEmailNotifications | None = absent
    show_notification_popup: PersonShowNotificationPopup | None = absent
    site: Site | None = absent
    skill_pools: list[SkillPool] = absent
    source: str | None = absent
    source_id: str | None = absent
    support_id: str | None = absent
    teams: list[Team] = absent
    time_format24h: bool | None = absent
    time_zone: str | None = absent
    ui_extension: UiExtension | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    vip: bool | None = absent
    work_hours: Calendar | None = absent


class PersonPaths(Generic[Nul, Card]):
    """The fields of ``Person`` as paths."""

    account: AccountFields[None, Card]
    addresses: AddressConnectionFields[list[Address] | Nul, Card]
    authentication_id: Leaf[str | None, Card]
    auto_translation: Leaf[bool | None, Card]
    cart: ShopOrderLineConnectionFields[list[ShopOrderLine] | Nul, Card]
    configuration_items: ConfigurationItemConnectionFields[
        list[ConfigurationItem] | Nul, Card
    ]
    contacts: ContactConnectionFields[list[Contact] | Nul, Card]
    cost_per_hour: Leaf[Decimal | None, Card]
    cost_per_hour_currency: Leaf[Currency | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    disabled: Leaf[bool | None, Card]
    do_not_translate_languages: Leaf[list[str] | None, Card]
    employee_id: Leaf[str | None, Card]
    exclude_team_notifications: Leaf[bool | None, Card]
    guest: Leaf[bool | None, Card]
    id: Leaf[str | Nul, Card]
    information: Leaf[str | None, Card]
    information_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    job_title: Leaf[str | None, Card]
    language: Leaf[str | None, Card]
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    location: Leaf[str | None, Card]
    manager: PersonFields[None, Card]
    name: Leaf[str | None, Card]
    oauth_person_enablement: Leaf[bool | None, Card]
    organization: OrganizationFields[None, Card]
    out_of_office_periods: OutOfOfficePeriodConnectionFields[
        list[OutOfOfficePeriod] | Nul, Card
    ]
    permissions: PermissionConnectionFields[list[Permission] | Nul, Card]
    picture_uri: Leaf[str | None, Card]
    primary_email: Leaf[str | None, Card]
    send_email_notifications: Leaf[PersonSendEmailNotifications | None, Card]
    show_notification_popup: Leaf[PersonShowNotificationPopup | None, Card]
    site: SiteFields[None, Card]
    skill_pools: SkillPoolConnectionFields[list[SkillPool] | Nul, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    support_id: Leaf[str | None, Card]
    teams: TeamConnectionFields[list[Team] | Nul, Card]
    time_format24h: Leaf[bool | None, Card]
    time_zone: Leaf[str | None, Card]
    ui_extension: UiExtensionFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    vip: Leaf[bool | None, Card]
    work_hours: CalendarFields[None, Card]


class PersonFields(
    PersonPaths[Nul, Card], ObjectFields[Person | Nul, "PersonFields[Never, One]", Card]
):
    """What can be selected from ``Person``."""


class PersonListFields(
    PersonPaths[Never, Many], ListFields[Row, "PersonFields[Never, One]", Card]
):
    """What can be selected from a list of ``Person``."""


class PersonConnectionFields(
    PersonPaths[Never, Many], ConnectionFields[Row, "PersonFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Person``."""
