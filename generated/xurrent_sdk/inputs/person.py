# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import (
    CustomCondition,
    FilterFields,
    GraphQLInput,
    MutationInput,
    needs,
    unset,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Flag, FreeText, One, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..apply import (
        CalendarApplyKey,
        ConfigurationItemApplyKey,
        OrganizationApplyKey,
        PersonApplyKey,
        SiteApplyKey,
        SkillPoolApplyKey,
        TeamApplyKey,
        UiExtensionApplyKey,
    )
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
    from ..models.person import Person, PersonFields
    from .address import AddressApplyChild, AddressInput
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
    from .contact import ContactApplyChild, ContactInput
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


class PersonCreateInput(
    GraphQLInput, MutationInput["Person", "PersonFields[Never, One]"], frozen=True
):
    """Arguments of the `personCreate` mutation."""

    name: str = needs(title="name: String!")
    """Full name, at most 128 characters."""
    primary_email: str = needs(title="primaryEmail: String!")
    """Unique e-mail address: login name, address for notifications and key for imports;
    at most 128 characters."""
    authentication_id: str | None | Unset = unset("authenticationID: String")
    """Identity of the user in single sign-on, at most 128 characters."""
    auto_translation: bool | None | Unset = unset("autoTranslation: Boolean")
    """True when texts in other languages are machine-translated into the person's
    language."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset = unset(
        "configurationItemIds: [ID!]"
    )
    """Node IDs of the CIs the person uses."""
    cost_per_hour: Decimal | int | None | Unset = unset("costPerHour: Decimal")
    """Full cost of one work hour (salary, office, training), for costing registered
    time."""
    cost_per_hour_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "costPerHourCurrency: Currency"
    )
    """Currency of `costPerHour`, lower-case ISO 4217 code."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the person can no longer be selected for other records."""
    do_not_translate_languages: Sequence[str] | None | Unset = unset(
        "doNotTranslateLanguages: [String!]"
    )
    """Language codes the person can read, which are therefore never translated."""
    employee_id: str | None | Unset = unset("employeeID: String")
    """Staff number, at most 128 characters."""
    exclude_team_notifications: bool | None | Unset = unset(
        "excludeTeamNotifications: Boolean"
    )
    """True when the person gets no notifications that go to a whole team."""
    information: str | None | Unset = unset("information: String")
    """Remarks about the person in rich text."""
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("informationAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `information`."""
    job_title: str | None | Unset = unset("jobTitle: String")
    """Position held, at most 80 characters."""
    language: str | None | Unset = unset("language: Language")
    """Preferred language code."""
    location: str | None | Unset = unset("location: String")
    """Room, desk or area where the person works, at most 80 characters."""
    manager_id: str | None | Unset = unset("managerId: ID")
    """Node ID of the supervisor the person reports to."""
    new_account_permissions: Sequence[PermissionInput] | None | Unset = unset(
        "newAccountPermissions: [PermissionInput!]"
    )
    """Roles to set in single accounts; other accounts stay as they are."""
    new_addresses: Sequence[AddressInput] | None | Unset = unset(
        "newAddresses: [AddressInput!]"
    )
    """Addresses to add."""
    new_contacts: Sequence[ContactInput] | None | Unset = unset(
        "newContacts: [ContactInput!]"
    )
    """Contacts to add."""
    oauth_person_enablement: bool | None | Unset = unset(
        "oauthPersonEnablement: Boolean"
    )
    """True when an application user can be mentioned and selected like a real
    person."""
    organization_id: str | None | Unset = unset("organizationId: ID")
    """Node ID of the organization the person works for."""
    permissions: Sequence[PermissionInput] | None | Unset = unset(
        "permissions: [PermissionInput!]"
    )
    """Roles per account; replaces all roles the person has."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP or PNG; no SVG)."""
    send_email_notifications: (
        PersonSendEmailNotifications
        | PersonSendEmailNotificationsLiteral
        | None
        | Unset
    ) = unset("sendEmailNotifications: PersonSendEmailNotifications")
    """When notifications are e-mailed."""
    show_notification_popup: (
        PersonShowNotificationPopup | PersonShowNotificationPopupLiteral | None | Unset
    ) = unset("showNotificationPopup: PersonShowNotificationPopup")
    """Which notifications pop up."""
    site_id: str | None | Unset = unset("siteId: ID")
    """Node ID of the site the person works at."""
    skill_pool_ids: Sequence[str] | None | Unset = unset("skillPoolIds: [ID!]")
    """Node IDs of the skill pools the person is a member of."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    support_id: str | None | Unset = unset("supportID: String")
    """Code the service desk asks for to recognize the caller, at most 50 characters."""
    team_ids: Sequence[str] | None | Unset = unset("teamIds: [ID!]")
    """Node IDs of the teams the person is a member of."""
    time_format24h: bool | None | Unset = unset("timeFormat24h: Boolean")
    """True for times in 24-hour format, false for am and pm."""
    time_zone: str | None | Unset = unset("timeZone: TimeZone")
    """Time zone where the person normally lives."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the person."""
    vip: bool | None | Unset = unset("vip: Boolean")
    """True for a very important person."""
    work_hours_id: str | None | Unset = unset("workHoursId: ID")
    """Node ID of the calendar with the person's work hours."""


class PersonCreateArgs(TypedDict, total=False, closed=True):
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

    __graphql_where__ = "PersonCustomWhere"

    name: str = needs(title="name: String!")
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = unset("values: [String]")
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class PersonCustomWhere(CustomCondition):
    """The operators of ``PersonCustomFilter``."""


class PersonFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.people`; all that are given have to hold."""

    __graphql_where__ = "PersonWhere"

    account: StringFilter | None | Unset = unset("account: StringFilter")
    """By ID of the owning account."""
    authentication_id: StringFilter | None | Unset = unset(
        "authenticationID: StringFilter"
    )
    """Condition on `authenticationID` (identity of the user in single sign-on)."""
    billable: bool | None | Unset = unset("billable: Boolean")
    """Only billable, or only non-billable, people."""
    business_unit_organization: ReferenceFilter | None | Unset = unset(
        "businessUnitOrganization: ReferenceFilter"
    )
    """By node ID of the business unit."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    custom_filters: Sequence[PersonCustomFilter] | None | Unset = unset(
        "customFilters: [PersonCustomFilter!]"
    )
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    employee_id: StringFilter | None | Unset = unset("employeeID: StringFilter")
    """Condition on `employeeID` (staff number)."""
    guest: bool | None | Unset = unset("guest: Boolean")
    """Required value of `guest`: true for somebody who signed up in Self Service as a
    guest."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    job_title: StringFilter | None | Unset = unset("jobTitle: StringFilter")
    """Condition on `jobTitle` (position held)."""
    location: StringFilter | None | Unset = unset("location: StringFilter")
    """Condition on `location` (room, desk or area where the person works)."""
    manager: ReferenceFilter | None | Unset = unset("manager: ReferenceFilter")
    """By node ID of the supervisor the person reports to."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    organization: ReferenceFilter | None | Unset = unset(
        "organization: ReferenceFilter"
    )
    """By node ID of the organization the person works for."""
    primary_email: StringFilter | None | Unset = unset("primaryEmail: StringFilter")
    """Condition on `primaryEmail` (unique e-mail address: login name, address for
    notifications and key for imports)."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    role: PermissionRoleFilter | None | Unset = unset("role: PermissionRoleFilter")
    """By role in an account."""
    site: ReferenceFilter | None | Unset = unset("site: ReferenceFilter")
    """By node ID of the site the person works at."""
    skill_pool: ReferenceFilter | None | Unset = unset("skillPool: ReferenceFilter")
    """By node ID of a skill pool."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    support_id: StringFilter | None | Unset = unset("supportID: StringFilter")
    """Condition on `supportID` (code the service desk asks for to recognize the
    caller)."""
    team: ReferenceFilter | None | Unset = unset("team: ReferenceFilter")
    """By node ID of the team."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    vip: bool | None | Unset = unset("vip: Boolean")
    """Required value of `vip`: true for a very important person."""


class PersonWhere(FilterFields):
    """Fields of ``PersonFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: PersonOrderField | PersonOrderFieldLiteral = needs(
        title="field: PersonOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class PersonUpdateInput(
    GraphQLInput, MutationInput["Person", "PersonFields[Never, One]"], frozen=True
):
    """Arguments of the `personUpdate` mutation."""

    __graphql_apply__ = """
    configuration_item_ids:*configuration_items
    custom_fields:%custom_fields
    custom_fields_attachments:!
    information_attachments:!
    manager_id:>manager
    new_account_permissions:%permissions
    new_addresses:#addresses
    new_contacts:#contacts
    organization_id:>organization
    permissions:%permissions
    site_id:>site
    skill_pool_ids:*skill_pools
    team_ids:*teams
    ui_extension_id:>ui_extension
    work_hours_id:>work_hours
    """

    id: str = needs(title="id: ID!")
    """Node ID of the person to change."""
    account_permissions_to_delete: Sequence[str] | None | Unset = unset(
        "accountPermissionsToDelete: [ID!]"
    )
    """IDs of the accounts in which the person loses all roles."""
    addresses_to_delete: Sequence[str] | None | Unset = unset(
        "addressesToDelete: [ID!]"
    )
    """Node IDs of the addresses to remove."""
    authentication_id: str | None | Unset = unset("authenticationID: String")
    """Identity of the user in single sign-on, at most 128 characters."""
    auto_translation: bool | None | Unset = unset("autoTranslation: Boolean")
    """True when texts in other languages are machine-translated into the person's
    language."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset = unset(
        "configurationItemIds: [ID!]"
    )
    """Node IDs of the CIs the person uses."""
    contacts_to_delete: Sequence[str] | None | Unset = unset("contactsToDelete: [ID!]")
    """Node IDs of the contacts to remove."""
    cost_per_hour: Decimal | int | None | Unset = unset("costPerHour: Decimal")
    """Full cost of one work hour (salary, office, training), for costing registered
    time."""
    cost_per_hour_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "costPerHourCurrency: Currency"
    )
    """Currency of `costPerHour`, lower-case ISO 4217 code."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the person can no longer be selected for other records."""
    do_not_translate_languages: Sequence[str] | None | Unset = unset(
        "doNotTranslateLanguages: [String!]"
    )
    """Language codes the person can read, which are therefore never translated."""
    employee_id: str | None | Unset = unset("employeeID: String")
    """Staff number, at most 128 characters."""
    exclude_team_notifications: bool | None | Unset = unset(
        "excludeTeamNotifications: Boolean"
    )
    """True when the person gets no notifications that go to a whole team."""
    information: str | None | Unset = unset("information: String")
    """Remarks about the person in rich text."""
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("informationAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `information`."""
    job_title: str | None | Unset = unset("jobTitle: String")
    """Position held, at most 80 characters."""
    language: str | None | Unset = unset("language: Language")
    """Preferred language code."""
    location: str | None | Unset = unset("location: String")
    """Room, desk or area where the person works, at most 80 characters."""
    manager_id: str | None | Unset = unset("managerId: ID")
    """Node ID of the supervisor the person reports to."""
    name: str | None | Unset = unset("name: String")
    """Full name, at most 128 characters."""
    new_account_permissions: Sequence[PermissionInput] | None | Unset = unset(
        "newAccountPermissions: [PermissionInput!]"
    )
    """Roles to set in single accounts; other accounts stay as they are."""
    new_addresses: Sequence[AddressInput] | None | Unset = unset(
        "newAddresses: [AddressInput!]"
    )
    """Addresses to add, or with `id` to change."""
    new_contacts: Sequence[ContactInput] | None | Unset = unset(
        "newContacts: [ContactInput!]"
    )
    """Contacts to add, or with `id` to change."""
    oauth_person_enablement: bool | None | Unset = unset(
        "oauthPersonEnablement: Boolean"
    )
    """True when an application user can be mentioned and selected like a real
    person."""
    organization_id: str | None | Unset = unset("organizationId: ID")
    """Node ID of the organization the person works for."""
    permissions: Sequence[PermissionInput] | None | Unset = unset(
        "permissions: [PermissionInput!]"
    )
    """Roles per account; replaces all roles the person has."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP or PNG; no SVG)."""
    primary_email: str | None | Unset = unset("primaryEmail: String")
    """Unique e-mail address: login name, address for notifications and key for imports;
    at most 128 characters."""
    send_email_notifications: (
        PersonSendEmailNotifications
        | PersonSendEmailNotificationsLiteral
        | None
        | Unset
    ) = unset("sendEmailNotifications: PersonSendEmailNotifications")
    """When notifications are e-mailed."""
    show_notification_popup: (
        PersonShowNotificationPopup | PersonShowNotificationPopupLiteral | None | Unset
    ) = unset("showNotificationPopup: PersonShowNotificationPopup")
    """Which notifications pop up."""
    site_id: str | None | Unset = unset("siteId: ID")
    """Node ID of the site the person works at."""
    skill_pool_ids: Sequence[str] | None | Unset = unset("skillPoolIds: [ID!]")
    """Node IDs of the skill pools the person is a member of."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    support_id: str | None | Unset = unset("supportID: String")
    """Code the service desk asks for to recognize the caller, at most 50 characters."""
    team_ids: Sequence[str] | None | Unset = unset("teamIds: [ID!]")
    """Node IDs of the teams the person is a member of."""
    time_format24h: bool | None | Unset = unset("timeFormat24h: Boolean")
    """True for times in 24-hour format, false for am and pm."""
    time_zone: str | None | Unset = unset("timeZone: TimeZone")
    """Time zone where the person normally lives."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the person."""
    vip: bool | None | Unset = unset("vip: Boolean")
    """True for a very important person."""
    work_hours_id: str | None | Unset = unset("workHoursId: ID")
    """Node ID of the calendar with the person's work hours."""


class PersonUpdateArgs(TypedDict, total=False, closed=True):
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
    """Row for ``client.apply.people``. Omitted fields are left unchanged."""

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
    configuration_items: Sequence[str | ConfigurationItemApplyKey] | None
    manager: str | PersonApplyKey | None
    organization: str | OrganizationApplyKey | None
    site: str | SiteApplyKey | None
    skill_pools: Sequence[str | SkillPoolApplyKey] | None
    teams: Sequence[str | TeamApplyKey] | None
    ui_extension: str | UiExtensionApplyKey | None
    work_hours: str | CalendarApplyKey | None
    addresses: Sequence[AddressApplyChild] | None
    contacts: Sequence[ContactApplyChild] | None
