# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``SurveyAnswer``: the model and its selectable fields."""

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

    from .._runtime.codegen import Leaf, One
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .survey_question import SurveyQuestion, SurveyQuestionFields
    from .survey_response import SurveyResponse, SurveyResponseFields


class SurveyAnswer(Node, Record, frozen=True):
    """Answer to one question of a survey."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    question: SurveyQuestion | None = of("question: SurveyQuestion")
    """Question that is answered."""
    rating: int | None = of("rating: Int")
    """Stars given, for rating questions."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    survey_response: SurveyResponse | None = of("surveyResponse: SurveyResponse")
    """Response that contains the answer."""
    text: str | None = of("text: String")
    """Answer text, for text questions."""
    text_attachments: list[Attachment] = pages("textAttachments: AttachmentConnection")
    """Files and images that belong to `text`."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class SurveyAnswerPaths(Generic[Nul, Card]):
    """Paths to the fields of ``SurveyAnswer``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | None, Card]
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
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class SurveyAnswerFields(
    SurveyAnswerPaths[Nul, Card],
    ObjectFields[SurveyAnswer | Nul, "SurveyAnswerFields[Never, One]", Card],
):
    """Fields of ``SurveyAnswer`` to select."""


class SurveyAnswerConnectionFields(
    SurveyAnswerPaths[Never, Many],
    ConnectionFields[Row, "SurveyAnswerFields[Never, One]", Card],
):
    """Fields of a connection of ``SurveyAnswer`` to select."""
