"""``SurveyAnswer``: the model, and what can be selected from it."""

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

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .survey_question import SurveyQuestion, SurveyQuestionFields
    from .survey_response import SurveyResponse, SurveyResponseFields


class SurveyAnswer(Node, Record, frozen=True):
    """The type ``SurveyAnswer``."""

    __graphql_name__ = "SurveyAnswer"

    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
    id id ID!
    question question SurveyQuestion
    rating rating Int
    source source String
    source_id sourceID String
    survey_response surveyResponse SurveyResponse
    text text String
    text_attachments textAttachments AttachmentConnection relay
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    id: str = absent
    question: SurveyQuestion | None = absent
    rating: int | None = absent
    source: str | None = absent
    source_id: str | None = absent
    survey_response: SurveyResponse | None = absent
    text: str | None = absent
    text_attachments: list[Attachment] = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class SurveyAnswerPaths(Generic[Nul, Card]):
    """The fields of ``SurveyAnswer`` as paths."""

    account: AccountFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    id: Leaf[str | Nul, Card]
    question: SurveyQuestionFields[None, Card]
    rating: Leaf[int | None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    survey_response: SurveyResponseFields[None, Card]
    text: Leaf[str | None, Card]
    text_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class SurveyAnswerFields(
    SurveyAnswerPaths[Nul, Card],
    ObjectFields[SurveyAnswer | Nul, "SurveyAnswerFields[Never, One]", Card],
):
    """What can be selected from ``SurveyAnswer``."""


class SurveyAnswerListFields(
    SurveyAnswerPaths[Never, Many],
    ListFields[Row, "SurveyAnswerFields[Never, One]", Card],
):
    """What can be selected from a list of ``SurveyAnswer``."""


class SurveyAnswerConnectionFields(
    SurveyAnswerPaths[Never, Many],
    ConnectionFields[Row, "SurveyAnswerFields[Never, One]", Card],
):
    """What can be selected from a connection of ``SurveyAnswer``."""
