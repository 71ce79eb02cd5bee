"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

ProblemCategoryLiteral: TypeAlias = Literal["proactive", "reactive"]
RequestImpactLiteral: TypeAlias = Literal["low", "top"]
RiskStatusLiteral: TypeAlias = Literal["anticipated", "closed", "materialized"]


class ProblemCategory(OpenEnum):
    """The values of the scalar ``ProblemCategory``."""

    PROACTIVE = Known("proactive")
    REACTIVE = Known("reactive")


class RequestImpact(OpenEnum):
    """The values of the enum ``RequestImpact``."""

    LOW = Known("low")
    TOP = Known("top")


class RiskStatus(OpenEnum):
    """The values of the scalar ``RiskStatus``."""

    ANTICIPATED = Known("anticipated")
    CLOSED = Known("closed")
    MATERIALIZED = Known("materialized")
