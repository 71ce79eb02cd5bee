"""Definitions of custom fields, as far as they are known before a record is read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from xurrent_gen.spelling import camel_case

DEFINITIONS_FILE: Final = "custom-fields.json"
"""File in the folder of a package, beside its schema."""


class Kind(StrEnum):
    """Kind of a field's value; the runtime reads values by these words."""

    TEXT = "text"
    INT = "int"
    DECIMAL = "decimal"
    FLAG = "flag"
    DATE = "date"
    DATETIME = "datetime"
    TIME = "time"
    OPTION = "option"
    RECORD = "record"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Option:
    """An option of a select: values are stored, labels are shown and filtered by."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class FormField:
    """A field of a form."""

    id: str
    kind: Kind
    label: str = ""
    is_required: bool = False
    is_many: bool = False
    is_secret: bool = False
    options: tuple[Option, ...] = ()
    record: str = ""
    """Target of a suggest in words of the form, such as ``organization``."""
    filter_name: str = ""
    """The name under which records can be filtered, or empty."""


@dataclass(frozen=True, slots=True)
class Form:
    """Fields read from a form; *unread* says what was not read, each for a line."""

    fields: tuple[FormField, ...] = ()
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Extension:
    """A UI extension with the form of its active version."""

    id: str
    name: str
    category: str
    title: str
    form: Form


_RECORDS: Final = {
    "app_offering": "AppInstance",
    "custom_collection": "CustomCollectionElement",
    "knowledge_article_template": "KnowledgeArticle",
    "product": "ConfigurationItem",
    "product_category": "Product",
    "project_task_template": "ProjectTask",
    "request_template": "Request",
    "shop_article": "ShopOrderLine",
    "task_template": "Task",
    "workflow_template": "Workflow",
}
"""Extensions are linked to what records are made from; the others to the record."""


def record_of(category: str) -> str:
    """The type of the records that have the fields of such an extension."""
    return _RECORDS.get(category) or camel_case(category)
