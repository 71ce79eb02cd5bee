# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ProductBacklogItem``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    GraphQLModel,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
)

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One
    from .problem import ProblemFields
    from .product_backlog import ProductBacklog, ProductBacklogFields
    from .request import RequestFields


class ProductBacklogItem(GraphQLModel, frozen=True):
    """Work item that can be placed on a product backlog."""

    __graphql_fragments__ = """
    on_problem Problem
    on_request Request
    """

    product_backlog: ProductBacklog | None = of("productBacklog: ProductBacklog")
    """Product backlog on which the item is placed."""
    product_backlog_estimate: int | None = of("productBacklogEstimate: Int")
    """Size estimate, relative to other items of the backlog."""
    product_backlog_position: int | None = of("productBacklogPosition: Int")
    """Place of the item on the product backlog, counted from 1."""


class ProductBacklogItemPaths(Generic[Nul, Card]):
    """Paths to the fields of ``ProductBacklogItem``."""

    product_backlog: ProductBacklogFields[None, Card]
    """Product backlog on which the item is placed."""
    product_backlog_estimate: Leaf[int | None, Card]
    """Size estimate, relative to other items of the backlog."""
    product_backlog_position: Leaf[int | None, Card]
    """Place of the item on the product backlog, counted from 1."""
    on_problem: ProblemFields[None, Card]
    """Fields of results of type ``Problem``."""
    on_request: RequestFields[None, Card]
    """Fields of results of type ``Request``."""


class ProductBacklogItemFields(
    ProductBacklogItemPaths[Nul, Card],
    ObjectFields[
        ProductBacklogItem | Nul, "ProductBacklogItemFields[Never, One]", Card
    ],
):
    """Fields of ``ProductBacklogItem`` to select."""


class ProductBacklogItemConnectionFields(
    ProductBacklogItemPaths[Never, Many],
    ConnectionFields[Row, "ProductBacklogItemFields[Never, One]", Card],
):
    """Fields of a connection of ``ProductBacklogItem`` to select."""
