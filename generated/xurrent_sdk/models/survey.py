# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Survey``: the model and its selectable fields."""

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
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .survey_question import SurveyQuestion, SurveyQuestionConnectionFields
    from .translation import Translation, TranslationConnectionFields


class Survey(HasTranslations, Node, Record, frozen=True):
    """Questionnaire by which customers rate a service."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    completion: str | None = of("completion: String")
    """Text shown after the last question, in rich text."""
    completion_attachments: list[Attachment] = pages(
        "completionAttachments: AttachmentConnection"
    )
    """Files and images that belong to `completion`."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the survey is out of use."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    introduction: str | None = of("introduction: String")
    """Text shown before the first question, in rich text."""
    introduction_attachments: list[Attachment] = pages(
        "introductionAttachments: AttachmentConnection"
    )
    """Files and images that belong to `introduction`."""
    name: str | None = of("name: String")
    picture_uri: str | None = of("pictureUri: String")
    """URL of the picture."""
    questions: list[SurveyQuestion] = pages("questions: SurveyQuestionConnection")
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    translations: list[Translation] = pages("translations: TranslationConnection")
    """Translations of the record's texts."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class SurveyPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Survey``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    completion: Leaf[str | None, Card]
    """Text shown after the last question, in rich text."""
    completion_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `completion`."""
    created_at: Leaf[datetime | None, Card]
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
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class SurveyFields(
    SurveyPaths[Nul, Card], ObjectFields[Survey | Nul, "SurveyFields[Never, One]", Card]
):
    """Fields of ``Survey`` to select."""


class SurveyConnectionFields(
    SurveyPaths[Never, Many], ConnectionFields[Row, "SurveyFields[Never, One]", Card]
):
    """Fields of a connection of ``Survey`` to select."""
