"""``Drill``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, Nul, ObjectFields, of
from .thing import Thing

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One


class Drill(Thing, frozen=True):
    """Has no identity: it comes along."""

    torque: int | None = of("torque: Int")


class DrillPaths(Generic[Nul, Card]):
    """The fields of ``Drill`` as paths."""

    torque: Leaf[int | None, Card]


class DrillFields(
    DrillPaths[Nul, Card], ObjectFields[Drill | Nul, "DrillFields[Never, One]", Card]
):
    """Fields of ``Drill`` to select."""
