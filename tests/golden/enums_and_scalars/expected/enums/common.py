"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

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

    RequestImpactLiteral: TypeAlias = Literal["low", "top"]

    RequestStatusLiteral: TypeAlias = Literal[
        "accepted",
        "assigned",
        "completed",
        "declined",
        "in_progress",
        "on_backlog",
        "project_pending",
        "reservation_pending",
        "waiting_for",
        "waiting_for_customer",
        "workflow_pending",
    ]


class Currency(OpenEnum):
    """The values of the scalar ``Currency``."""

    AED = "aed"
    ARS = "ars"
    AUD = "aud"
    BAM = "bam"
    BRL = "brl"
    BTC = "btc"
    CAD = "cad"
    CHF = "chf"
    CLP = "clp"
    CNY = "cny"
    COP = "cop"
    CZK = "czk"
    DKK = "dkk"
    DZD = "dzd"
    EUR = "eur"
    GBP = "gbp"
    GHS = "ghs"
    HKD = "hkd"
    HRK = "hrk"
    HUF = "huf"
    IDR = "idr"
    ILS = "ils"
    INR = "inr"
    JPY = "jpy"
    KRW = "krw"
    MXN = "mxn"
    NGN = "ngn"
    NOK = "nok"
    NZD = "nzd"
    OMR = "omr"
    PHP = "php"
    PKR = "pkr"
    PLN = "pln"
    RSD = "rsd"
    RUB = "rub"
    SEK = "sek"
    SGD = "sgd"
    THB = "thb"
    TRY = "try"
    TWD = "twd"
    USD = "usd"
    ZAR = "zar"


class RequestImpact(OpenEnum):
    """The values of the enum ``RequestImpact``."""

    LOW = "low"
    TOP = "top"


class RequestStatus(OpenEnum):
    """The values of the scalar ``RequestStatus``."""

    ACCEPTED = "accepted"
    ASSIGNED = "assigned"
    COMPLETED = "completed"
    DECLINED = "declined"
    IN_PROGRESS = "in_progress"
    ON_BACKLOG = "on_backlog"
    PROJECT_PENDING = "project_pending"
    RESERVATION_PENDING = "reservation_pending"
    WAITING_FOR = "waiting_for"
    WAITING_FOR_CUSTOMER = "waiting_for_customer"
    WORKFLOW_PENDING = "workflow_pending"
