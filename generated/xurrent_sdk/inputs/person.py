# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Flag, FreeText, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..custom_fields._person import PersonCustomFields
    from ..enums.common import (
        Currency,
        CurrencyLiteral,
        OrderDirection,
        OrderDirectionLiteral,
    )
    from ..enums.person import (
        PersonOrderField,
        PersonOrderFieldLiteral,
        PersonSendEmailNotifications,
        PersonSendEmailNotificationsLiteral,
        PersonShowNotificationPopup,
        PersonShowNotificationPopupLiteral,
    )
    from .address import AddressInput
    from .attachment import AttachmentInput
    from .common import (
        IDFilter,
        IDWhere,
        ReferenceFilter,
        ReferenceWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )
    from .contact import ContactInput
    from .custom_field import CustomFieldInput
    from .permission import PermissionInput, PermissionRoleFilter, PermissionRoleWhere

PersonOrderBy: TypeAlias = Literal[
    "authentication_id",
    "created_at",
    "disabled",
    "employee_id",
    "life_cycle_state",
    "name",
    "organization_name",
    "site_name",
    "support_id",
    "updated_at",
    "vip",
    "-authentication_id",
    "-created_at",
    "-disabled",
    "-employee_id",
    "-life_cycle_state",
    "-name",
    "-organization_name",
    "-site_name",
    "-support_id",
    "-updated_at",
    "-vip",
]


class PersonCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `personCreate` mutation."""

    __graphql_name__ = "PersonCreateInput"
    __graphql_fields__ = """
    authentication_id authenticationID String
    auto_translation autoTranslation Boolean
    client_mutation_id clientMutationId String
    configuration_item_ids configurationItemIds [ID!]
    cost_per_hour costPerHour Decimal
    cost_per_hour_currency costPerHourCurrency Currency
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    disabled disabled Boolean
    do_not_translate_languages doNotTranslateLanguages [String!]
    employee_id employeeID String
    exclude_team_notifications excludeTeamNotifications Boolean
    information information String
    information_attachments informationAttachments [AttachmentInput!]
    job_title jobTitle String
    language language Language
    location location String
    manager_id managerId ID
    name name String!
    new_account_permissions newAccountPermissions [PermissionInput!]
    new_addresses newAddresses [AddressInput!]
    new_contacts newContacts [ContactInput!]
    oauth_person_enablement oauthPersonEnablement Boolean
    organization_id organizationId ID
    permissions permissions [PermissionInput!]
    picture_uri pictureUri String
    primary_email primaryEmail String!
    send_email_notifications sendEmailNotifications PersonSendEmailNotifications
    show_notification_popup showNotificationPopup PersonShowNotificationPopup
    site_id siteId ID
    skill_pool_ids skillPoolIds [ID!]
    source source String
    source_id sourceID String
    support_id supportID String
    team_ids teamIds [ID!]
    time_format24h timeFormat24h Boolean
    time_zone timeZone TimeZone
    ui_extension_id uiExtensionId ID
    vip vip Boolean
    work_hours_id workHoursId ID
    """
    __graphql_required__ = "name primary_email"

    name: str
    """Full name, at most 128 characters."""
    primary_email: str
    """Unique e-mail address: login name, address for notifications and key for imports;
    at most 128 characters."""
    authentication_id: str | None | Unset = UNSET
    """Identity of the user in single sign-on, at most 128 characters."""
    auto_translation: bool | None | Unset = UNSET
    """True when texts in other languages are machine-translated into the person's
    language."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the CIs the person uses."""
    cost_per_hour: Decimal | int | None | Unset = UNSET
    """Full cost of one work hour (salary, office, training), for costing registered
    time."""
    cost_per_hour_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    """Currency of `costPerHour`, lower-case ISO 4217 code."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    disabled: bool | None | Unset = UNSET
    """True when the person can no longer be selected for other records."""
    do_not_translate_languages: Sequence[str] | None | Unset = UNSET
    """Language codes the person can read, which are therefore never translated."""
    employee_id: str | None | Unset = UNSET
    """Staff number, at most 128 characters."""
    exclude_team_notifications: bool | None | Unset = UNSET
    """True when the person gets no notifications that go to a whole team."""
    information: str | None | Unset = UNSET
    """Remarks about the person in rich text."""
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `information`."""
    job_title: str | None | Unset = UNSET
    """Position held, at most 80 characters."""
    language: str | None | Unset = UNSET
    """Preferred language code."""
    location: str | None | Unset = UNSET
    """Room, desk or area where the person works, at most 80 characters."""
    manager_id: str | None | Unset = UNSET
    """Node ID of the supervisor the person reports to."""
    new_account_permissions: Sequence[PermissionInput] | None | Unset = UNSET
    """Roles to set in single accounts; other accounts stay as they are."""
    new_addresses: Sequence[AddressInput] | None | Unset = UNSET
    """Addresses to add."""
    new_contacts: Sequence[ContactInput] | None | Unset = UNSET
    """Contacts to add."""
    oauth_person_enablement: bool | None | Unset = UNSET
    """True when an application user can be mentioned and selected like a real
    person."""
    organization_id: str | None | Unset = UNSET
    """Node ID of the organization the person works for."""
    permissions: Sequence[PermissionInput] | None | Unset = UNSET
    """Roles per account; replaces all roles the person has."""
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP or PNG; no SVG)."""
    send_email_notifications: (
        PersonSendEmailNotifications
        | PersonSendEmailNotificationsLiteral
        | None
        | Unset
    ) = UNSET
    """When notifications are e-mailed."""
    show_notification_popup: (
        PersonShowNotificationPopup | PersonShowNotificationPopupLiteral | None | Unset
    ) = UNSET
    """Which notifications pop up."""
    site_id: str | None | Unset = UNSET
    """Node ID of the site the person works at."""
    skill_pool_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the skill pools the person is a member of."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    support_id: str | None | Unset = UNSET
    """Code the service desk asks for to recognize the caller, at most 50 characters."""
    team_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the teams the person is a member of."""
    time_format24h: bool | None | Unset = UNSET
    """True for times in 24-hour format, false for am and pm."""
    time_zone: str | None | Unset = UNSET
    """Time zone where the person normally lives."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to the person."""
    vip: bool | None | Unset = UNSET
    """True for a very important person."""
    work_hours_id: str | None | Unset = UNSET
    """Node ID of the calendar with the person's work hours."""


class PersonCreateArgs(TypedDict, total=False):
    """The fields of ``PersonCreateInput`` as keyword arguments."""

    name: Required[str]
    """Full name, at most 128 characters."""
    primary_email: Required[str]
    """Unique e-mail address: login name, address for notifications and key for imports;
    at most 128 characters."""
    authentication_id: str | None | Unset
    """Identity of the user in single sign-on, at most 128 characters."""
    auto_translation: bool | None | Unset
    """True when texts in other languages are machine-translated into the person's
    language."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset
    """Node IDs of the CIs the person uses."""
    cost_per_hour: Decimal | int | None | Unset
    """Full cost of one work hour (salary, office, training), for costing registered
    time."""
    cost_per_hour_currency: Currency | CurrencyLiteral | None | Unset
    """Currency of `costPerHour`, lower-case ISO 4217 code."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    disabled: bool | None | Unset
    """True when the person can no longer be selected for other records."""
    do_not_translate_languages: Sequence[str] | None | Unset
    """Language codes the person can read, which are therefore never translated."""
    employee_id: str | None | Unset
    """Staff number, at most 128 characters."""
    exclude_team_notifications: bool | None | Unset
    """True when the person gets no notifications that go to a whole team."""
    information: str | None | Unset
    """Remarks about the person in rich text."""
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `information`."""
    job_title: str | None | Unset
    """Position held, at most 80 characters."""
    language: str | None | Unset
    """Preferred language code."""
    location: str | None | Unset
    """Room, desk or area where the person works, at most 80 characters."""
    manager_id: str | None | Unset
    """Node ID of the supervisor the person reports to."""
    new_account_permissions: Sequence[PermissionInput] | None | Unset
    """Roles to set in single accounts; other accounts stay as they are."""
    new_addresses: Sequence[AddressInput] | None | Unset
    """Addresses to add."""
    new_contacts: Sequence[ContactInput] | None | Unset
    """Contacts to add."""
    oauth_person_enablement: bool | None | Unset
    """True when an application user can be mentioned and selected like a real
    person."""
    organization_id: str | None | Unset
    """Node ID of the organization the person works for."""
    permissions: Sequence[PermissionInput] | None | Unset
    """Roles per account; replaces all roles the person has."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP or PNG; no SVG)."""
    send_email_notifications: (
        PersonSendEmailNotifications
        | PersonSendEmailNotificationsLiteral
        | None
        | Unset
    )
    """When notifications are e-mailed."""
    show_notification_popup: (
        PersonShowNotificationPopup | PersonShowNotificationPopupLiteral | None | Unset
    )
    """Which notifications pop up."""
    site_id: str | None | Unset
    """Node ID of the site the person works at."""
    skill_pool_ids: Sequence[str] | None | Unset
    """Node IDs of the skill pools the person is a member of."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    support_id: str | None | Unset
    """Code the service desk asks for to recognize the caller, at most 50 characters."""
    team_ids: Sequence[str] | None | Unset
    """Node IDs of the teams the person is a member of."""
    time_format24h: bool | None | Unset
    """True for times in 24-hour format, false for am and pm."""
    time_zone: str | None | Unset
    """Time zone where the person normally lives."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the person."""
    vip: bool | None | Unset
    """True for a very important person."""
    work_hours_id: str | None | Unset
    """Node ID of the calendar with the person's work hours."""


class PersonCustomFilter(GraphQLInput, frozen=True):
    """Condition on a filterable custom field of person records."""

    __graphql_name__ = "PersonCustomFilter"
    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """
    __graphql_required__ = "name"
    __graphql_where__ = "PersonCustomWhere"

    name: str
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = UNSET
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class PersonCustomWhere(CustomFreeText):
    """The operators of ``PersonCustomFilter``."""


class PersonFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.people`; all that are given have to hold."""

    __graphql_name__ = "PersonFilter"
    __graphql_fields__ = """
    account account StringFilter
    authentication_id authenticationID StringFilter
    billable billable Boolean
    business_unit_organization businessUnitOrganization ReferenceFilter
    created_at createdAt TimestampFilter
    custom_filters customFilters [PersonCustomFilter!]
    disabled disabled Boolean
    employee_id employeeID StringFilter
    guest guest Boolean
    id id IDFilter
    job_title jobTitle StringFilter
    location location StringFilter
    manager manager ReferenceFilter
    name name StringFilter
    organization organization ReferenceFilter
    primary_email primaryEmail StringFilter
    query query String
    role role PermissionRoleFilter
    site site ReferenceFilter
    skill_pool skillPool ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    support_id supportID StringFilter
    team team ReferenceFilter
    updated_at updatedAt TimestampFilter
    vip vip Boolean
    """
    __graphql_where__ = "PersonWhere"

    account: StringFilter | None | Unset = UNSET
    """By ID of the owning account."""
    authentication_id: StringFilter | None | Unset = UNSET
    """Condition on `authenticationID` (identity of the user in single sign-on)."""
    billable: bool | None | Unset = UNSET
    """Only billable, or only non-billable, people."""
    business_unit_organization: ReferenceFilter | None | Unset = UNSET
    """By node ID of the business unit."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    custom_filters: Sequence[PersonCustomFilter] | None | Unset = UNSET
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    disabled: bool | None | Unset = UNSET
    """Only disabled records if true, only enabled ones if false."""
    employee_id: StringFilter | None | Unset = UNSET
    """Condition on `employeeID` (staff number)."""
    guest: bool | None | Unset = UNSET
    """Required value of `guest`: true for somebody who signed up in Self Service as a
    guest."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    job_title: StringFilter | None | Unset = UNSET
    """Condition on `jobTitle` (position held)."""
    location: StringFilter | None | Unset = UNSET
    """Condition on `location` (room, desk or area where the person works)."""
    manager: ReferenceFilter | None | Unset = UNSET
    """By node ID of the supervisor the person reports to."""
    name: StringFilter | None | Unset = UNSET
    organization: ReferenceFilter | None | Unset = UNSET
    """By node ID of the organization the person works for."""
    primary_email: StringFilter | None | Unset = UNSET
    """Condition on `primaryEmail` (unique e-mail address: login name, address for
    notifications and key for imports)."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    role: PermissionRoleFilter | None | Unset = UNSET
    """By role in an account."""
    site: ReferenceFilter | None | Unset = UNSET
    """By node ID of the site the person works at."""
    skill_pool: ReferenceFilter | None | Unset = UNSET
    """By node ID of a skill pool."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    support_id: StringFilter | None | Unset = UNSET
    """Condition on `supportID` (code the service desk asks for to recognize the
    caller)."""
    team: ReferenceFilter | None | Unset = UNSET
    """By node ID of the team."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    vip: bool | None | Unset = UNSET
    """Required value of `vip`: true for a very important person."""


class PersonWhere(FilterFields):
    """What ``where`` can compare of ``PersonFilter``."""

    __graphql_filter__ = "PersonFilter"
    __graphql_custom__ = (
        "custom custom_filters custom_fields._person PersonCustomFields"
    )

    account: StringWhere
    """By ID of the owning account."""
    authentication_id: StringWhere
    """Condition on `authenticationID` (identity of the user in single sign-on)."""
    billable: Flag
    """Only billable, or only non-billable, people."""
    business_unit_organization: ReferenceWhere
    """By node ID of the business unit."""
    created_at: TimestampWhere
    """By time of creation."""
    custom: PersonCustomFields
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    employee_id: StringWhere
    """Condition on `employeeID` (staff number)."""
    guest: Flag
    """Required value of `guest`: true for somebody who signed up in Self Service as a
    guest."""
    id: IDWhere
    """By node ID."""
    job_title: StringWhere
    """Condition on `jobTitle` (position held)."""
    location: StringWhere
    """Condition on `location` (room, desk or area where the person works)."""
    manager: ReferenceWhere
    """By node ID of the supervisor the person reports to."""
    name: StringWhere
    organization: ReferenceWhere
    """By node ID of the organization the person works for."""
    primary_email: StringWhere
    """Condition on `primaryEmail` (unique e-mail address: login name, address for
    notifications and key for imports)."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    role: PermissionRoleWhere
    """By role in an account."""
    site: ReferenceWhere
    """By node ID of the site the person works at."""
    skill_pool: ReferenceWhere
    """By node ID of a skill pool."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    support_id: StringWhere
    """Condition on `supportID` (code the service desk asks for to recognize the
    caller)."""
    team: ReferenceWhere
    """By node ID of the team."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    vip: Flag
    """Required value of `vip`: true for a very important person."""


class PersonOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.people`; give several in order of precedence."""

    __graphql_name__ = "PersonOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field PersonOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: PersonOrderField | PersonOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class PersonUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `personUpdate` mutation."""

    __graphql_name__ = "PersonUpdateInput"
    __graphql_fields__ = """
    account_permissions_to_delete accountPermissionsToDelete [ID!]
    addresses_to_delete addressesToDelete [ID!]
    authentication_id authenticationID String
    auto_translation autoTranslation Boolean
    client_mutation_id clientMutationId String
    configuration_item_ids configurationItemIds [ID!]
    contacts_to_delete contactsToDelete [ID!]
    cost_per_hour costPerHour Decimal
    cost_per_hour_currency costPerHourCurrency Currency
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    disabled disabled Boolean
    do_not_translate_languages doNotTranslateLanguages [String!]
    employee_id employeeID String
    exclude_team_notifications excludeTeamNotifications Boolean
    id id ID!
    information information String
    information_attachments informationAttachments [AttachmentInput!]
    job_title jobTitle String
    language language Language
    location location String
    manager_id managerId ID
    name name String
    new_account_permissions newAccountPermissions [PermissionInput!]
    new_addresses newAddresses [AddressInput!]
    new_contacts newContacts [ContactInput!]
    oauth_person_enablement oauthPersonEnablement Boolean
    organization_id organizationId ID
    permissions permissions [PermissionInput!]
    picture_uri pictureUri String
    primary_email primaryEmail String
    send_email_notifications sendEmailNotifications PersonSendEmailNotifications
    show_notification_popup showNotificationPopup PersonShowNotificationPopup
    site_id siteId ID
    skill_pool_ids skillPoolIds [ID!]
    source source String
    source_id sourceID String
    support_id supportID String
    team_ids teamIds [ID!]
    time_format24h timeFormat24h Boolean
    time_zone timeZone TimeZone
    ui_extension_id uiExtensionId ID
    vip vip Boolean
    work_hours_id workHoursId ID
    """
    __graphql_required__ = "id"
    __graphql_apply__ = """
    configuration_item_ids:*configuration_items
    custom_fields:-
    custom_fields_attachments:-
    information_attachments:-
    manager_id:>manager
    new_account_permissions:-
    new_addresses:-
    new_contacts:-
    organization_id:>organization
    permissions:-
    site_id:>site
    skill_pool_ids:*skill_pools
    team_ids:*teams
    ui_extension_id:>ui_extension
    work_hours_id:>work_hours
    """

    id: str
    """Node ID of the person to change."""
    account_permissions_to_delete: Sequence[str] | None | Unset = UNSET
    """IDs of the accounts in which the person loses all roles."""
    addresses_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the addresses to remove."""
    authentication_id: str | None | Unset = UNSET
    """Identity of the user in single sign-on, at most 128 characters."""
    auto_translation: bool | None | Unset = UNSET
    """True when texts in other languages are machine-translated into the person's
    language."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the CIs the person uses."""
    contacts_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the contacts to remove."""
    cost_per_hour: Decimal | int | None | Unset = UNSET
    """Full cost of one work hour (salary, office, training), for costing registered
    time."""
    cost_per_hour_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    """Currency of `costPerHour`, lower-case ISO 4217 code."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    disabled: bool | None | Unset = UNSET
    """True when the person can no longer be selected for other records."""
    do_not_translate_languages: Sequence[str] | None | Unset = UNSET
    """Language codes the person can read, which are therefore never translated."""
    employee_id: str | None | Unset = UNSET
    """Staff number, at most 128 characters."""
    exclude_team_notifications: bool | None | Unset = UNSET
    """True when the person gets no notifications that go to a whole team."""
    information: str | None | Unset = UNSET
    """Remarks about the person in rich text."""
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `information`."""
    job_title: str | None | Unset = UNSET
    """Position held, at most 80 characters."""
    language: str | None | Unset = UNSET
    """Preferred language code."""
    location: str | None | Unset = UNSET
    """Room, desk or area where the person works, at most 80 characters."""
    manager_id: str | None | Unset = UNSET
    """Node ID of the supervisor the person reports to."""
    name: str | None | Unset = UNSET
    """Full name, at most 128 characters."""
    new_account_permissions: Sequence[PermissionInput] | None | Unset = UNSET
    """Roles to set in single accounts; other accounts stay as they are."""
    new_addresses: Sequence[AddressInput] | None | Unset = UNSET
    """Addresses to add, or with `id` to change."""
    new_contacts: Sequence[ContactInput] | None | Unset = UNSET
    """Contacts to add, or with `id` to change."""
    oauth_person_enablement: bool | None | Unset = UNSET
    """True when an application user can be mentioned and selected like a real
    person."""
    organization_id: str | None | Unset = UNSET
    """Node ID of the organization the person works for."""
    permissions: Sequence[PermissionInput] | None | Unset = UNSET
    """Roles per account; replaces all roles the person has."""
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP or PNG; no SVG)."""
    primary_email: str | None | Unset = UNSET
    """Unique e-mail address: login name, address for notifications and key for imports;
    at most 128 characters."""
    send_email_notifications: (
        PersonSendEmailNotifications
        | PersonSendEmailNotificationsLiteral
        | None
        | Unset
    ) = UNSET
    """When notifications are e-mailed."""
    show_notification_popup: (
        PersonShowNotificationPopup | PersonShowNotificationPopupLiteral | None | Unset
    ) = UNSET
    """Which notifications pop up."""
    site_id: str | None | Unset = UNSET
    """Node ID of the site the person works at."""
    skill_pool_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the skill pools the person is a member of."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    support_id: str | None | Unset = UNSET
    """Code the service desk asks for to recognize the caller, at most 50 characters."""
    team_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the teams the person is a member of."""
    time_format24h: bool | None | Unset = UNSET
    """True for times in 24-hour format, false for am and pm."""
    time_zone: str | None | Unset = UNSET
    """Time zone where the person normally lives."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to the person."""
    vip: bool | None | Unset = UNSET
    """True for a very important person."""
    work_hours_id: str | None | Unset = UNSET
    """Node ID of the calendar with the person's work hours."""


class PersonUpdateArgs(TypedDict, total=False):
    """The fields of ``PersonUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the person to change."""
    account_permissions_to_delete: Sequence[str] | None | Unset
    """IDs of the accounts in which the person loses all roles."""
    addresses_to_delete: Sequence[str] | None | Unset
    """Node IDs of the addresses to remove."""
    authentication_id: str | None | Unset
    """Identity of the user in single sign-on, at most 128 characters."""
    auto_translation: bool | None | Unset
    """True when texts in other languages are machine-translated into the person's
    language."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset
    """Node IDs of the CIs the person uses."""
    contacts_to_delete: Sequence[str] | None | Unset
    """Node IDs of the contacts to remove."""
    cost_per_hour: Decimal | int | None | Unset
    """Full cost of one work hour (salary, office, training), for costing registered
    time."""
    cost_per_hour_currency: Currency | CurrencyLiteral | None | Unset
    """Currency of `costPerHour`, lower-case ISO 4217 code."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    disabled: bool | None | Unset
    """True when the person can no longer be selected for other records."""
    do_not_translate_languages: Sequence[str] | None | Unset
    """Language codes the person can read, which are therefore never translated."""
    employee_id: str | None | Unset
    """Staff number, at most 128 characters."""
    exclude_team_notifications: bool | None | Unset
    """True when the person gets no notifications that go to a whole team."""
    information: str | None | Unset
    """Remarks about the person in rich text."""
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `information`."""
    job_title: str | None | Unset
    """Position held, at most 80 characters."""
    language: str | None | Unset
    """Preferred language code."""
    location: str | None | Unset
    """Room, desk or area where the person works, at most 80 characters."""
    manager_id: str | None | Unset
    """Node ID of the supervisor the person reports to."""
    name: str | None | Unset
    """Full name, at most 128 characters."""
    new_account_permissions: Sequence[PermissionInput] | None | Unset
    """Roles to set in single accounts; other accounts stay as they are."""
    new_addresses: Sequence[AddressInput] | None | Unset
    """Addresses to add, or with `id` to change."""
    new_contacts: Sequence[ContactInput] | None | Unset
    """Contacts to add, or with `id` to change."""
    oauth_person_enablement: bool | None | Unset
    """True when an application user can be mentioned and selected like a real
    person."""
    organization_id: str | None | Unset
    """Node ID of the organization the person works for."""
    permissions: Sequence[PermissionInput] | None | Unset
    """Roles per account; replaces all roles the person has."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP or PNG; no SVG)."""
    primary_email: str | None | Unset
    """Unique e-mail address: login name, address for notifications and key for imports;
    at most 128 characters."""
    send_email_notifications: (
        PersonSendEmailNotifications
        | PersonSendEmailNotificationsLiteral
        | None
        | Unset
    )
    """When notifications are e-mailed."""
    show_notification_popup: (
        PersonShowNotificationPopup | PersonShowNotificationPopupLiteral | None | Unset
    )
    """Which notifications pop up."""
    site_id: str | None | Unset
    """Node ID of the site the person works at."""
    skill_pool_ids: Sequence[str] | None | Unset
    """Node IDs of the skill pools the person is a member of."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    support_id: str | None | Unset
    """Code the service desk asks for to recognize the caller, at most 50 characters."""
    team_ids: Sequence[str] | None | Unset
    """Node IDs of the teams the person is a member of."""
    time_format24h: bool | None | Unset
    """True for times in 24-hour format, false for am and pm."""
    time_zone: str | None | Unset
    """Time zone where the person normally lives."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the person."""
    vip: bool | None | Unset
    """True for a very important person."""
    work_hours_id: str | None | Unset
    """Node ID of the calendar with the person's work hours."""


class PersonApplyRow(TypedDict, total=False):
    """A row for ``client.apply.people``: what it names is compared and written."""

    source_id: Required[str]
    authentication_id: str | None
    auto_translation: bool | None
    configuration_item_ids: Sequence[str] | None
    cost_per_hour: Decimal | int | None
    cost_per_hour_currency: Currency | CurrencyLiteral | None
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None
    disabled: bool | None
    do_not_translate_languages: Sequence[str] | None
    employee_id: str | None
    exclude_team_notifications: bool | None
    information: str | None
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None
    job_title: str | None
    language: str | None
    location: str | None
    manager_id: str | None
    name: str | None
    new_account_permissions: Sequence[PermissionInput] | None
    new_addresses: Sequence[AddressInput] | None
    new_contacts: Sequence[ContactInput] | None
    oauth_person_enablement: bool | None
    organization_id: str | None
    permissions: Sequence[PermissionInput] | None
    picture_uri: str | None
    primary_email: str | None
    send_email_notifications: (
        PersonSendEmailNotifications | PersonSendEmailNotificationsLiteral | None
    )
    show_notification_popup: (
        PersonShowNotificationPopup | PersonShowNotificationPopupLiteral | None
    )
    site_id: str | None
    skill_pool_ids: Sequence[str] | None
    support_id: str | None
    team_ids: Sequence[str] | None
    time_format24h: bool | None
    time_zone: str | None
    ui_extension_id: str | None
    vip: bool | None
    work_hours_id: str | None
