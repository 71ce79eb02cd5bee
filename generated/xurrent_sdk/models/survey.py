"""``Survey``: the model, and what can be selected from it."""

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
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .survey_question import SurveyQuestion, SurveyQuestionConnectionFields
    from .translation import Translation, TranslationConnectionFields


class Survey(HasTranslations, Node, Record, frozen=True):
    """The type ``Survey``."""

    __graphql_name__ = "Survey"

    __graphql_fields__ = """
    account account Account
    completion completion String
    completion_attachments completionAttachments AttachmentConnection relay
    created_at createdAt ISO8601Timestamp
    disabled disabled Boolean
    id id ID!
    introduction introduction String
    introduction_attachments introductionAttachments AttachmentConnection relay
    name name String
    picture_uri pictureUri String
    questions questions SurveyQuestionConnection relay
    source source String
    source_id sourceID String
    translations translations TranslationConnection relay
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    completion: str | None = absent
    completion_attachments: list[Attachment] = absent
    created_at: datetime | SpecialTimestamp | None = absent
    disabled: bool | None = absent
    id: str = absent
    introduction: str | None = absent
    introduction_attachments: list[Attachment] = absent
    name: str | None = absent
    picture_uri: str | None = absent
    questions: list[SurveyQuestion] = absent
    source: str | None = absent
    source_id: str | None = absent
    translations: list[Translation] = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class SurveyPaths(Generic[Nul, Card]):
    """The fields of ``Survey`` as paths."""

    account: AccountFields[None, Card]
    completion: Leaf[str | None, Card]
    completion_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    disabled: Leaf[bool | None, Card]
    id: Leaf[str | Nul, Card]
    introduction: Leaf[str | None, Card]
    introduction_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    name: Leaf[str | None, Card]
    picture_uri: Leaf[str | None, Card]
    questions: SurveyQuestionConnectionFields[list[SurveyQuestion] | Nul, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class SurveyFields(
    SurveyPaths[Nul, Card], ObjectFields[Survey | Nul, "SurveyFields[Never, One]", Card]
):
    """What can be selected from ``Survey``."""


class SurveyListFields(
    SurveyPaths[Never, Many], ListFields[Row, "SurveyFields[Never, One]", Card]
):
    """What can be selected from a list of ``Survey``."""


class SurveyConnectionFields(
    SurveyPaths[Never, Many], ConnectionFields[Row, "SurveyFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Survey``."""
