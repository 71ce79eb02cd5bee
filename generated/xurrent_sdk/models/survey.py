# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Survey``: the model, and what can be selected from it."""

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
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .survey_question import SurveyQuestion, SurveyQuestionConnectionFields
    from .translation import Translation, TranslationConnectionFields


class Survey(HasTranslations, Node, Record, frozen=True):
    """Questionnaire by which customers rate a service."""

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
    """Account that owns the record."""
    completion: str | None = absent
    """Text shown after the last question, in rich text."""
    completion_attachments: list[Attachment] = absent
    """Files and images that belong to `completion`."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    disabled: bool | None = absent
    """True when the survey is out of use."""
    id: str = absent
    """Node ID, unique over all record types."""
    introduction: str | None = absent
    """Text shown before the first question, in rich text."""
    introduction_attachments: list[Attachment] = absent
    """Files and images that belong to `introduction`."""
    name: str | None = absent
    picture_uri: str | None = absent
    """URL of the picture."""
    questions: list[SurveyQuestion] = absent
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    translations: list[Translation] = absent
    """Translations of the record's texts."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class SurveyPaths(Generic[Nul, Card]):
    """The fields of ``Survey`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    completion: Leaf[str | None, Card]
    """Text shown after the last question, in rich text."""
    completion_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `completion`."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    disabled: Leaf[bool | None, Card]
    """True when the survey is out of use."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    introduction: Leaf[str | None, Card]
    """Text shown before the first question, in rich text."""
    introduction_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `introduction`."""
    name: Leaf[str | None, Card]
    picture_uri: Leaf[str | None, Card]
    """URL of the picture."""
    questions: SurveyQuestionConnectionFields[list[SurveyQuestion] | Nul, Card]
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    """Translations of the record's texts."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class SurveyFields(
    SurveyPaths[Nul, Card], ObjectFields[Survey | Nul, "SurveyFields[Never, One]", Card]
):
    """What can be selected from ``Survey``."""


class SurveyConnectionFields(
    SurveyPaths[Never, Many], ConnectionFields[Row, "SurveyFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Survey``."""
