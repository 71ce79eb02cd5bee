"""Definitions of custom fields, as far as forms define them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from xurrent_gen.spelling import camel_case

DEFINITIONS_FILE: Final = "custom-fields.json"
"""File in the folder of a package, beside its schema."""


class Kind(StrEnum):
    """Kind of a field's value; the runtime decodes values by these words."""

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
    """An option of a select: the value is stored, the label is shown and filtered by."""

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
    """Record type of a suggest field, as the form names it, such as ``organization``."""
    filter_name: str = ""
    """The name of the filter for the field, or empty."""


@dataclass(frozen=True, slots=True)
class Form:
    """Fields read from a form; ``unread`` describes parts that were not read."""

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
"""Category of an extension → the record type that has its fields, if they differ.

Such an extension is linked to the template or product from which a record is created.
"""


def record_of(category: str) -> str:
    """Return the type of the records that have the fields of an extension."""
    return _RECORDS.get(category) or camel_case(category)
