# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``HasLifeCycleState``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One
    from ..enums.common import LifeCycleState
    from .configuration_item import ConfigurationItemFields
    from .person import PersonFields
    from .problem import ProblemFields
    from .project import ProjectFields
    from .project_task import ProjectTaskFields
    from .release import ReleaseFields
    from .request import RequestFields
    from .reservation import ReservationFields
    from .risk import RiskFields
    from .shop_order_line import ShopOrderLineFields
    from .task import TaskFields
    from .time_entry import TimeEntryFields
    from .workflow import WorkflowFields


class HasLifeCycleState(GraphQLModel, frozen=True):
    """Record that can be archived, trashed and finally erased."""

    __graphql_fragments__ = """
    on_configuration_item ConfigurationItem
    on_person Person
    on_problem Problem
    on_project Project
    on_project_task ProjectTask
    on_release Release
    on_request Request
    on_reservation Reservation
    on_risk Risk
    on_shop_order_line ShopOrderLine
    on_task Task
    on_time_entry TimeEntry
    on_workflow Workflow
    """

    life_cycle_state: LifeCycleState | None = of("lifeCycleState: LifeCycleState")
    """Whether the record is active, archived, trashed or erased."""


class HasLifeCycleStatePaths(Generic[Nul, Card]):
    """Paths to the fields of ``HasLifeCycleState``."""

    life_cycle_state: Leaf[LifeCycleState | None, Card]
    """Whether the record is active, archived, trashed or erased."""
    on_configuration_item: ConfigurationItemFields[None, Card]
    """Fields of results of type ``ConfigurationItem``."""
    on_person: PersonFields[None, Card]
    """Fields of results of type ``Person``."""
    on_problem: ProblemFields[None, Card]
    """Fields of results of type ``Problem``."""
    on_project: ProjectFields[None, Card]
    """Fields of results of type ``Project``."""
    on_project_task: ProjectTaskFields[None, Card]
    """Fields of results of type ``ProjectTask``."""
    on_release: ReleaseFields[None, Card]
    """Fields of results of type ``Release``."""
    on_request: RequestFields[None, Card]
    """Fields of results of type ``Request``."""
    on_reservation: ReservationFields[None, Card]
    """Fields of results of type ``Reservation``."""
    on_risk: RiskFields[None, Card]
    """Fields of results of type ``Risk``."""
    on_shop_order_line: ShopOrderLineFields[None, Card]
    """Fields of results of type ``ShopOrderLine``."""
    on_task: TaskFields[None, Card]
    """Fields of results of type ``Task``."""
    on_time_entry: TimeEntryFields[None, Card]
    """Fields of results of type ``TimeEntry``."""
    on_workflow: WorkflowFields[None, Card]
    """Fields of results of type ``Workflow``."""


class HasLifeCycleStateFields(
    HasLifeCycleStatePaths[Nul, Card],
    ObjectFields[HasLifeCycleState | Nul, "HasLifeCycleStateFields[Never, One]", Card],
):
    """Fields of ``HasLifeCycleState`` to select."""
