"""Records that the extensions of a category are for."""

from __future__ import annotations

from typing import Final

from xurrent_gen.spelling import camel_case

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
