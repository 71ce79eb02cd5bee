# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``SurveyQuestion``: the model, and what can be selected from it."""

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
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.survey_question import SurveyQuestionType
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .survey import Survey, SurveyFields
    from .translation import Translation, TranslationConnectionFields


class SurveyQuestion(HasTranslations, Node, Record, frozen=True):
    """Question of a survey, answered by stars or text."""

    __graphql_name__ = "SurveyQuestion"
    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
    disabled disabled Boolean
    guidance guidance String
    guidance_attachments guidanceAttachments AttachmentConnection relay
    id id ID!
    position position Int
    question question String
    source source String
    source_id sourceID String
    survey survey Survey
    translations translations TranslationConnection relay
    type type SurveyQuestionType
    updated_at updatedAt ISO8601Timestamp
    weight weight Int
    """

    account: Account | None = absent
    """Account that owns the record."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    disabled: bool | None = absent
    """True when respondents do not see the question."""
    guidance: str | None = absent
    """Help for answering, in rich text."""
    guidance_attachments: list[Attachment] = absent
    """Files and images that belong to `guidance`."""
    id: str = absent
    """Node ID, unique over all record types."""
    position: int | None = absent
    """Rank within the survey."""
    question: str | None = absent
    """Question text."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    survey: Survey | None = absent
    """Survey that asks it."""
    translations: list[Translation] = absent
    """Translations of the record's texts."""
    type: SurveyQuestionType | None = absent
    """Whether stars or text are asked for."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""
    weight: int | None = absent
    """Weight of the question in the overall rating."""


class SurveyQuestionPaths(Generic[Nul, Card]):
    """The fields of ``SurveyQuestion`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    weight: Leaf[int | None, Card]
    """Weight of the question in the overall rating."""


class SurveyQuestionFields(
    SurveyQuestionPaths[Nul, Card],
    ObjectFields[SurveyQuestion | Nul, "SurveyQuestionFields[Never, One]", Card],
):
    """What can be selected from ``SurveyQuestion``."""


class SurveyQuestionConnectionFields(
    SurveyQuestionPaths[Never, Many],
    ConnectionFields[Row, "SurveyQuestionFields[Never, One]", Card],
):
    """What can be selected from a connection of ``SurveyQuestion``."""
