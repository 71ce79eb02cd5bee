"""``SurveyQuestion``: the model, and what can be selected from it."""

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
    """The type ``SurveyQuestion``."""

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
    created_at: datetime | SpecialTimestamp | None = absent
    disabled: bool | None = absent
    guidance: str | None = absent
    guidance_attachments: list[Attachment] = absent
    id: str = absent
    position: int | None = absent
    question: str | None = absent
    source: str | None = absent
    source_id: str | None = absent
    survey: Survey | None = absent
    translations: list[Translation] = absent
    type: SurveyQuestionType | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    weight: int | None = absent


class SurveyQuestionPaths(Generic[Nul, Card]):
    """The fields of ``SurveyQuestion`` as paths."""

    account: AccountFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    disabled: Leaf[bool | None, Card]
    guidance: Leaf[str | None, Card]
    guidance_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    id: Leaf[str | Nul, Card]
    position: Leaf[int | None, Card]
    question: Leaf[str | None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    survey: SurveyFields[None, Card]
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    type: Leaf[SurveyQuestionType | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    weight: Leaf[int | None, Card]


class SurveyQuestionFields(
    SurveyQuestionPaths[Nul, Card],
    ObjectFields[SurveyQuestion | Nul, "SurveyQuestionFields[Never, One]", Card],
):
    """What can be selected from ``SurveyQuestion``."""


class SurveyQuestionListFields(
    SurveyQuestionPaths[Never, Many],
    ListFields[Row, "SurveyQuestionFields[Never, One]", Card],
):
    """What can be selected from a list of ``SurveyQuestion``."""


class SurveyQuestionConnectionFields(
    SurveyQuestionPaths[Never, Many],
    ConnectionFields[Row, "SurveyQuestionFields[Never, One]", Card],
):
    """What can be selected from a connection of ``SurveyQuestion``."""
