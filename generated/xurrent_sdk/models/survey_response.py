# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``SurveyResponse``: the model and its selectable fields."""

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
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import JSONValue, Leaf, One
    from .account import Account, AccountFields
    from .service import Service, ServiceFields
    from .service_level_agreement import (
        ServiceLevelAgreement,
        ServiceLevelAgreementConnectionFields,
    )
    from .survey import Survey, SurveyFields
    from .survey_answer import SurveyAnswer, SurveyAnswerConnectionFields


class SurveyResponse(Node, Record, frozen=True):
    """Filled-in survey about a service."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    answers: list[SurveyAnswer] = pages("answers: SurveyAnswerConnection")
    """Answers given."""
    completed: bool | None = of("completed: Boolean")
    """True when the respondent finished the survey."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    rating: int | None = of("rating: Int")
    """Overall rating, computed from the answers."""
    rating_calculation: JSONValue | None = of("ratingCalculation: JSON")
    """JSON that explains how the rating was computed."""
    responded_at: datetime | None = of("respondedAt: ISO8601Timestamp")
    """Moment of submission."""
    service: Service | None = of("service: Service")
    """Service that is rated."""
    slas: list[ServiceLevelAgreement] = pages("slas: ServiceLevelAgreementConnection")
    """SLAs under which the respondent is covered."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    survey: Survey | None = of("survey: Survey")
    """Survey that was filled in."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class SurveyResponsePaths(Generic[Nul, Card]):
    """Paths to the fields of ``SurveyResponse``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    answers: SurveyAnswerConnectionFields[list[SurveyAnswer] | Nul, Card]
    """Answers given."""
    completed: Leaf[bool | None, Card]
    """True when the respondent finished the survey."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    rating: Leaf[int | None, Card]
    """Overall rating, computed from the answers."""
    rating_calculation: Leaf[JSONValue | None, Card]
    """JSON that explains how the rating was computed."""
    responded_at: Leaf[datetime | None, Card]
    """Moment of submission."""
    service: ServiceFields[None, Card]
    """Service that is rated."""
    slas: ServiceLevelAgreementConnectionFields[list[ServiceLevelAgreement] | Nul, Card]
    """SLAs under which the respondent is covered."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    survey: SurveyFields[None, Card]
    """Survey that was filled in."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class SurveyResponseFields(
    SurveyResponsePaths[Nul, Card],
    ObjectFields[SurveyResponse | Nul, "SurveyResponseFields[Never, One]", Card],
):
    """Fields of ``SurveyResponse`` to select."""


class SurveyResponseConnectionFields(
    SurveyResponsePaths[Never, Many],
    ConnectionFields[Row, "SurveyResponseFields[Never, One]", Card],
):
    """Fields of a connection of ``SurveyResponse`` to select."""
