# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``SurveyQuestion``: the model and its selectable fields."""

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
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from ..enums.survey_question import SurveyQuestionType
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .survey import Survey, SurveyFields
    from .translation import Translation, TranslationConnectionFields


class SurveyQuestion(HasTranslations, Node, Record, frozen=True):
    """Question of a survey, answered by stars or text."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    disabled: bool | None = of("disabled: Boolean")
    """True when respondents do not see the question."""
    guidance: str | None = of("guidance: String")
    """Help for answering, in rich text."""
    guidance_attachments: list[Attachment] = pages(
        "guidanceAttachments: AttachmentConnection"
    )
    """Files and images that belong to `guidance`."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    position: int | None = of("position: Int")
    """Rank within the survey."""
    question: str | None = of("question: String")
    """Question text."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    survey: Survey | None = of("survey: Survey")
    """Survey that asks it."""
    translations: list[Translation] = pages("translations: TranslationConnection")
    """Translations of the record's texts."""
    type: SurveyQuestionType | None = of("type: SurveyQuestionType")
    """Whether stars or text are asked for."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    weight: int | None = of("weight: Int")
    """Weight of the question in the overall rating."""


class SurveyQuestionPaths(Generic[Nul, Card]):
    """Paths to the fields of ``SurveyQuestion``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    disabled: Leaf[bool | None, Card]
    """True when respondents do not see the question."""
    guidance: Leaf[str | None, Card]
    """Help for answering, in rich text."""
    guidance_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `guidance`."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    position: Leaf[int | None, Card]
    """Rank within the survey."""
    question: Leaf[str | None, Card]
    """Question text."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    survey: SurveyFields[None, Card]
    """Survey that asks it."""
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    """Translations of the record's texts."""
    type: Leaf[SurveyQuestionType | None, Card]
    """Whether stars or text are asked for."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    weight: Leaf[int | None, Card]
    """Weight of the question in the overall rating."""


class SurveyQuestionFields(
    SurveyQuestionPaths[Nul, Card],
    ObjectFields[SurveyQuestion | Nul, "SurveyQuestionFields[Never, One]", Card],
):
    """Fields of ``SurveyQuestion`` to select."""


class SurveyQuestionConnectionFields(
    SurveyQuestionPaths[Never, Many],
    ConnectionFields[Row, "SurveyQuestionFields[Never, One]", Card],
):
    """Fields of a connection of ``SurveyQuestion`` to select."""
