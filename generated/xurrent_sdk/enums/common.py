# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

AgreementStatusLiteral: TypeAlias = Literal[
    "active", "being_prepared", "expired", "scheduled_for_activation"
]
CiLicenseTypeLiteral: TypeAlias = Literal[
    "concurrent_user_license",
    "cpu_license",
    "installed_user_license",
    "named_user_license",
    "other_type_of_license",
    "unlimited_user_license",
]
CiRelationRelationTypeLiteral: TypeAlias = Literal[
    "child",
    "continuity",
    "network_connection",
    "parent",
    "redundancy",
    "software_dependency",
]
CiStatusLiteral: TypeAlias = Literal[
    "archived",
    "being_built",
    "being_repaired",
    "being_tested",
    "broken_down",
    "in_production",
    "in_stock",
    "in_transit",
    "installed",
    "lent_out",
    "lost_or_stolen",
    "ordered",
    "removed",
    "reserved",
    "standby_for_continuity",
    "to_be_removed",
    "undergoing_maintenance",
]
CurrencyLiteral: TypeAlias = Literal[
    "aed",
    "ars",
    "aud",
    "bam",
    "brl",
    "btc",
    "cad",
    "chf",
    "clp",
    "cny",
    "cop",
    "czk",
    "dkk",
    "dzd",
    "eur",
    "gbp",
    "ghs",
    "hkd",
    "hrk",
    "huf",
    "idr",
    "ils",
    "inr",
    "jpy",
    "krw",
    "mxn",
    "ngn",
    "nok",
    "nzd",
    "omr",
    "php",
    "pkr",
    "pln",
    "rsd",
    "rub",
    "sek",
    "sgd",
    "thb",
    "try",
    "twd",
    "usd",
    "zar",
]
DayNamesLiteral: TypeAlias = Literal[
    "friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"
]
DiscoveredItemStrategyLiteral: TypeAlias = Literal["CREATE", "DEFAULT", "UPDATE"]
DiscoveredReferenceArrayStrategyLiteral: TypeAlias = Literal["APPEND", "REPLACE"]
LifeCycleStateLiteral: TypeAlias = Literal["active", "archived", "erased", "trashed"]
OauthApplicationGrantTypeLiteral: TypeAlias = Literal[
    "authorization_code", "client_credentials", "token_exchange"
]
OrderDirectionLiteral: TypeAlias = Literal["asc", "desc"]
ScopeEffectLiteral: TypeAlias = Literal["allow", "deny"]
SlaCoverageLiteral: TypeAlias = Literal[
    "cis_of_service_instance",
    "coverage_groups",
    "customer_account",
    "organizations",
    "organizations_and_descendants",
    "organizations_and_sites",
    "people",
    "service_instances",
    "sites",
    "skill_pools",
]
WeekdayLiteral: TypeAlias = Literal["fri", "mon", "sat", "sun", "thu", "tue", "wed"]


class AgreementStatus(OpenEnum):
    """Stage of an SLA, first line support agreement or contract."""

    ACTIVE = Known("active")
    """In force."""
    BEING_PREPARED = Known("being_prepared")
    """Draft without effect."""
    EXPIRED = Known("expired")
    """Past its expiry date."""
    SCHEDULED_FOR_ACTIVATION = Known("scheduled_for_activation")
    """Complete, waiting for its start date."""


class CiLicenseType(OpenEnum):
    """Measure by which a license certificate counts use."""

    CONCURRENT_USER_LICENSE = Known("concurrent_user_license")
    """Users at the same time."""
    CPU_LICENSE = Known("cpu_license")
    """Processors."""
    INSTALLED_USER_LICENSE = Known("installed_user_license")
    """Installations."""
    NAMED_USER_LICENSE = Known("named_user_license")
    """Designated users."""
    OTHER_TYPE_OF_LICENSE = Known("other_type_of_license")
    """Any other measure."""
    UNLIMITED_USER_LICENSE = Known("unlimited_user_license")
    """Any number of users."""


class CiRelationRelationType(OpenEnum):
    """Role of the related CI."""

    CHILD = Known("child")
    """The related CI is a component of this one or is installed on it."""
    CONTINUITY = Known("continuity")
    """The related CI at another site takes over when the service has to be recovered
    there."""
    NETWORK_CONNECTION = Known("network_connection")
    """The CIs are directly connected over the network."""
    PARENT = Known("parent")
    """The related CI contains this one or runs it."""
    REDUNDANCY = Known("redundancy")
    """The CIs back each other up, as in a cluster."""
    SOFTWARE_DEPENDENCY = Known("software_dependency")
    """One software CI needs the other."""


class CiStatus(OpenEnum):
    """Stage in the life of a CI; archived, to_be_removed, lost_or_stolen and removed
    count as inactive.
    """

    ARCHIVED = Known("archived")
    """Kept for reference; inactive, and unrelated to the record archive."""
    BEING_BUILT = Known("being_built")
    BEING_REPAIRED = Known("being_repaired")
    BEING_TESTED = Known("being_tested")
    BROKEN_DOWN = Known("broken_down")
    IN_PRODUCTION = Known("in_production")
    IN_STOCK = Known("in_stock")
    IN_TRANSIT = Known("in_transit")
    INSTALLED = Known("installed")
    LENT_OUT = Known("lent_out")
    LOST_OR_STOLEN = Known("lost_or_stolen")
    """Missing; inactive."""
    ORDERED = Known("ordered")
    REMOVED = Known("removed")
    """Disposed of; inactive."""
    RESERVED = Known("reserved")
    STANDBY_FOR_CONTINUITY = Known("standby_for_continuity")
    """Ready to take over in a disaster."""
    TO_BE_REMOVED = Known("to_be_removed")
    """Waiting for disposal; inactive."""
    UNDERGOING_MAINTENANCE = Known("undergoing_maintenance")


class Currency(OpenEnum):
    """Lower-case ISO 4217 currency code, such as `eur`; new codes appear without
    notice.
    """

    AED = Known("aed")
    ARS = Known("ars")
    AUD = Known("aud")
    BAM = Known("bam")
    BRL = Known("brl")
    BTC = Known("btc")
    CAD = Known("cad")
    CHF = Known("chf")
    CLP = Known("clp")
    CNY = Known("cny")
    COP = Known("cop")
    CZK = Known("czk")
    DKK = Known("dkk")
    DZD = Known("dzd")
    EUR = Known("eur")
    GBP = Known("gbp")
    GHS = Known("ghs")
    HKD = Known("hkd")
    HRK = Known("hrk")
    HUF = Known("huf")
    IDR = Known("idr")
    ILS = Known("ils")
    INR = Known("inr")
    JPY = Known("jpy")
    KRW = Known("krw")
    MXN = Known("mxn")
    NGN = Known("ngn")
    NOK = Known("nok")
    NZD = Known("nzd")
    OMR = Known("omr")
    PHP = Known("php")
    PKR = Known("pkr")
    PLN = Known("pln")
    RSD = Known("rsd")
    RUB = Known("rub")
    SEK = Known("sek")
    SGD = Known("sgd")
    THB = Known("thb")
    TRY = Known("try")
    TWD = Known("twd")
    USD = Known("usd")
    ZAR = Known("zar")


class DayNames(OpenEnum):
    """Weekday of a recurrence."""

    FRIDAY = Known("friday")
    MONDAY = Known("monday")
    SATURDAY = Known("saturday")
    SUNDAY = Known("sunday")
    THURSDAY = Known("thursday")
    TUESDAY = Known("tuesday")
    WEDNESDAY = Known("wednesday")


class DiscoveredItemStrategy(OpenEnum):
    """What to do with a discovered item that may already exist."""

    CREATE = Known("CREATE")
    """Adds the record if it does not exist, otherwise leaves it alone."""
    DEFAULT = Known("DEFAULT")
    """Like `CREATE`, but records below it that already exist keep their present
    parent."""
    UPDATE = Known("UPDATE")
    """Adds the record, or overwrites the existing one with the given values."""


class DiscoveredReferenceArrayStrategy(OpenEnum):
    """How given references combine with those a discovered record already has."""

    APPEND = Known("APPEND")
    """Adds missing references and keeps the others."""
    REPLACE = Known("REPLACE")
    """Leaves exactly the given references."""


class LifeCycleState(OpenEnum):
    """Where a record is on its way from use to deletion."""

    ACTIVE = Known("active")
    """In normal use."""
    ARCHIVED = Known("archived")
    """Out of the default views; can be restored."""
    ERASED = Known("erased")
    """Deleted for good."""
    TRASHED = Known("trashed")
    """In the trash; can be restored for 28 days."""


class OauthApplicationGrantType(OpenEnum):
    """OAuth flow of an application."""

    AUTHORIZATION_CODE = Known("authorization_code")
    """Acts for the person who gave consent."""
    CLIENT_CREDENTIALS = Known("client_credentials")
    """Acts as the application's own user."""
    TOKEN_EXCHANGE = Known("token_exchange")
    """Acts for the person named in a token of another identity provider."""


class OrderDirection(OpenEnum):
    """Direction of sorting."""

    ASC = Known("asc")
    """Lowest or earliest first."""
    DESC = Known("desc")
    """Highest or latest first."""


class ScopeEffect(OpenEnum):
    """Whether a scope allows or denies operations."""

    ALLOW = Known("allow")
    DENY = Known("deny")


class SlaCoverage(OpenEnum):
    """How the people covered by an SLA are determined."""

    CIS_OF_SERVICE_INSTANCE = Known("cis_of_service_instance")
    """Users of CIs of the service instance."""
    COVERAGE_GROUPS = Known("coverage_groups")
    """People in the listed coverage groups."""
    CUSTOMER_ACCOUNT = Known("customer_account")
    """Everyone in the customer account."""
    ORGANIZATIONS = Known("organizations")
    """People of the listed organizations only."""
    ORGANIZATIONS_AND_DESCENDANTS = Known("organizations_and_descendants")
    """People of the listed organizations and those below them."""
    ORGANIZATIONS_AND_SITES = Known("organizations_and_sites")
    """People of a listed organization at a listed site."""
    PEOPLE = Known("people")
    """Listed people."""
    SERVICE_INSTANCES = Known("service_instances")
    """Support team members of the listed service instances."""
    SITES = Known("sites")
    """People at the listed sites."""
    SKILL_POOLS = Known("skill_pools")
    """Members of the listed skill pools."""


class Weekday(OpenEnum):
    """Day of the week of calendar hours."""

    FRI = Known("fri")
    MON = Known("mon")
    SAT = Known("sat")
    SUN = Known("sun")
    THU = Known("thu")
    TUE = Known("tue")
    WED = Known("wed")
