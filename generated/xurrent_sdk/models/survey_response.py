# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``SurveyResponse``: the model, and what can be selected from it."""

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
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from .._runtime.codegen import JSONValue, Leaf, One, SpecialTimestamp
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

    __graphql_name__ = "SurveyResponse"
    __graphql_fields__ = """
    account account Account
    answers answers SurveyAnswerConnection relay
    completed completed Boolean
    created_at createdAt ISO8601Timestamp
    id id ID!
    rating rating Int
    rating_calculation ratingCalculation JSON
    responded_at respondedAt ISO8601Timestamp
    service service Service
    slas slas ServiceLevelAgreementConnection relay
    source source String
    source_id sourceID String
    survey survey Survey
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    """Account that owns the record."""
    answers: list[SurveyAnswer] = absent
    """Answers given."""
    completed: bool | None = absent
    """True when the respondent finished the survey."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    id: str = absent
    """Node ID, unique over all record types."""
    rating: int | None = absent
    """Overall rating, computed from the answers."""
    rating_calculation: JSONValue | None = absent
    """JSON that explains how the rating was computed."""
    responded_at: datetime | SpecialTimestamp | None = absent
    """Moment of submission."""
    service: Service | None = absent
    """Service that is rated."""
    slas: list[ServiceLevelAgreement] = absent
    """SLAs under which the respondent is covered."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    survey: Survey | None = absent
    """Survey that was filled in."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class SurveyResponsePaths(Generic[Nul, Card]):
    """The fields of ``SurveyResponse`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    answers: SurveyAnswerConnectionFields[list[SurveyAnswer] | Nul, Card]
    """Answers given."""
    completed: Leaf[bool | None, Card]
    """True when the respondent finished the survey."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    rating: Leaf[int | None, Card]
    """Overall rating, computed from the answers."""
    rating_calculation: Leaf[JSONValue | None, Card]
    """JSON that explains how the rating was computed."""
    responded_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class SurveyResponseFields(
    SurveyResponsePaths[Nul, Card],
    ObjectFields[SurveyResponse | Nul, "SurveyResponseFields[Never, One]", Card],
):
    """What can be selected from ``SurveyResponse``."""


class SurveyResponseConnectionFields(
    SurveyResponsePaths[Never, Many],
    ConnectionFields[Row, "SurveyResponseFields[Never, One]", Card],
):
    """What can be selected from a connection of ``SurveyResponse``."""
