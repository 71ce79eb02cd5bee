# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``SurveyAnswer``: the model, and what can be selected from it."""

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
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .survey_question import SurveyQuestion, SurveyQuestionFields
    from .survey_response import SurveyResponse, SurveyResponseFields


class SurveyAnswer(Node, Record, frozen=True):
    """Answer to one question of a survey."""

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
    """Account that owns the record."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    id: str = absent
    """Node ID, unique over all record types."""
    question: SurveyQuestion | None = absent
    """Question that is answered."""
    rating: int | None = absent
    """Stars given, for rating questions."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    survey_response: SurveyResponse | None = absent
    """Response that contains the answer."""
    text: str | None = absent
    """Answer text, for text questions."""
    text_attachments: list[Attachment] = absent
    """Files and images that belong to `text`."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class SurveyAnswerPaths(Generic[Nul, Card]):
    """The fields of ``SurveyAnswer`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    question: SurveyQuestionFields[None, Card]
    """Question that is answered."""
    rating: Leaf[int | None, Card]
    """Stars given, for rating questions."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    survey_response: SurveyResponseFields[None, Card]
    """Response that contains the answer."""
    text: Leaf[str | None, Card]
    """Answer text, for text questions."""
    text_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `text`."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class SurveyAnswerFields(
    SurveyAnswerPaths[Nul, Card],
    ObjectFields[SurveyAnswer | Nul, "SurveyAnswerFields[Never, One]", Card],
):
    """What can be selected from ``SurveyAnswer``."""


class SurveyAnswerConnectionFields(
    SurveyAnswerPaths[Never, Many],
    ConnectionFields[Row, "SurveyAnswerFields[Never, One]", Card],
):
    """What can be selected from a connection of ``SurveyAnswer``."""
