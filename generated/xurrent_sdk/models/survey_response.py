"""``SurveyResponse``: the model, and what can be selected from it."""

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
    """The type ``SurveyResponse``."""

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
    answers: list[SurveyAnswer] = absent
    completed: bool | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    id: str = absent
    rating: int | None = absent
    rating_calculation: JSONValue | None = absent
    responded_at: datetime | SpecialTimestamp | None = absent
    service: Service | None = absent
    slas: list[ServiceLevelAgreement] = absent
    source: str | None = absent
    source_id: str | None = absent
    survey: Survey | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class SurveyResponsePaths(Generic[Nul, Card]):
    """The fields of ``SurveyResponse`` as paths."""

    account: AccountFields[None, Card]
    answers: SurveyAnswerConnectionFields[list[SurveyAnswer] | Nul, Card]
    completed: Leaf[bool | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    id: Leaf[str | Nul, Card]
    rating: Leaf[int | None, Card]
    rating_calculation: Leaf[JSONValue | None, Card]
    responded_at: Leaf[datetime | SpecialTimestamp | None, Card]
    service: ServiceFields[None, Card]
    slas: ServiceLevelAgreementConnectionFields[list[ServiceLevelAgreement] | Nul, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    survey: SurveyFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class SurveyResponseFields(
    SurveyResponsePaths[Nul, Card],
    ObjectFields[SurveyResponse | Nul, "SurveyResponseFields[Never, One]", Card],
):
    """What can be selected from ``SurveyResponse``."""


class SurveyResponseListFields(
    SurveyResponsePaths[Never, Many],
    ListFields[Row, "SurveyResponseFields[Never, One]", Card],
):
    """What can be selected from a list of ``SurveyResponse``."""


class SurveyResponseConnectionFields(
    SurveyResponsePaths[Never, Many],
    ConnectionFields[Row, "SurveyResponseFields[Never, One]", Card],
):
    """What can be selected from a connection of ``SurveyResponse``."""
