# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

ParentServiceInstanceImpactRelationLiteral: TypeAlias = Literal["degraded", "down"]


class ParentServiceInstanceImpactRelation(OpenEnum):
    """Effect on a dependent service instance."""

    DEGRADED = Known("degraded")
    """Degraded when the other is down or degraded."""
    DOWN = Known("down")
    """Down when the other is down."""
