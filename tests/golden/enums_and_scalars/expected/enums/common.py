"""Enums, each open, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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


class RequestImpact(OpenEnum):
    """The values of the enum ``RequestImpact``."""

    LOW = Known("low")
    TOP = Known("top")


class RequestStatus(OpenEnum):
    """The values of the scalar ``RequestStatus``."""

    ACCEPTED = Known("accepted")
    ASSIGNED = Known("assigned")
    COMPLETED = Known("completed")
    DECLINED = Known("declined")
    IN_PROGRESS = Known("in_progress")
    ON_BACKLOG = Known("on_backlog")
    PROJECT_PENDING = Known("project_pending")
    RESERVATION_PENDING = Known("reservation_pending")
    WAITING_FOR = Known("waiting_for")
    WAITING_FOR_CUSTOMER = Known("waiting_for_customer")
    WORKFLOW_PENDING = Known("workflow_pending")
