# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``HasGoldenSetExpectedHits``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, pages

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import One
    from .golden_set_item import GoldenSetItem, GoldenSetItemConnectionFields
    from .knowledge_article import KnowledgeArticleFields
    from .request_template import RequestTemplateFields


class HasGoldenSetExpectedHits(GraphQLModel, frozen=True):
    """Record that golden set items can name as the answer the virtual agent should
    find.
    """

    __graphql_fragments__ = """
    on_knowledge_article KnowledgeArticle
    on_request_template RequestTemplate
    """

    golden_set_items: list[GoldenSetItem] = pages(
        "goldenSetItems: GoldenSetItemConnection"
    )
    """Test cases in which the virtual agent should find the record."""


class HasGoldenSetExpectedHitsPaths(Generic[Nul, Card]):
    """Paths to the fields of ``HasGoldenSetExpectedHits``."""

    golden_set_items: GoldenSetItemConnectionFields[list[GoldenSetItem] | Nul, Card]
    """Test cases in which the virtual agent should find the record."""
    on_knowledge_article: KnowledgeArticleFields[None, Card]
    """Fields of results of type ``KnowledgeArticle``."""
    on_request_template: RequestTemplateFields[None, Card]
    """Fields of results of type ``RequestTemplate``."""


class HasGoldenSetExpectedHitsFields(
    HasGoldenSetExpectedHitsPaths[Nul, Card],
    ObjectFields[
        HasGoldenSetExpectedHits | Nul,
        "HasGoldenSetExpectedHitsFields[Never, One]",
        Card,
    ],
):
    """Fields of ``HasGoldenSetExpectedHits`` to select."""
