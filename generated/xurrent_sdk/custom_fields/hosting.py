# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The custom fields of the UI extension 'Hosting'."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias

from .._runtime.codegen import Known
from .._runtime.custom_fields.forms import Form, FormField, FormInput
from .._runtime.custom_fields.kinds import Options

if TYPE_CHECKING:
    from .._runtime.codegen import UNSET, Unset

HostingTierLiteral: TypeAlias = Literal["1", "2", "3"]


class HostingTier(Options):
    """The options of 'Tier'."""

    __labels__: dict[str, str] = {
        "1": "Gold",
        "2": "Silver",
        "3": "Bronze",
    }

    VALUE_1 = Known("1")
    """Gold"""
    VALUE_2 = Known("2")
    """Silver"""
    VALUE_3 = Known("3")
    """Bronze"""


class Hosting(Form):
    """The custom fields of the UI extension 'Hosting'.

    Hosting

    Category of the UI extension: ``service_instance``.
    """

    __extension__ = "Hosting"

    slack_workspace_id: FormField[str] = FormField(
        "slackWorkspaceId", "text", "Slack workspace"
    )
    """Slack workspace."""
    tier: FormField[HostingTier] = FormField("tier", HostingTier, "Tier")
    """Tier."""
    nodes: FormField[int] = FormField("nodes", "int", "Nodes")
    """Nodes."""
    field_1: FormField[str] = FormField("1", "text", "One")
    """One."""

    class Input(FormInput):
        """Values to set; pass them as the ``custom_fields`` of an input."""

        if TYPE_CHECKING:

            def __init__(
                self,
                *,
                slack_workspace_id: str | None | Unset = UNSET,
                tier: HostingTier | HostingTierLiteral | None | Unset = UNSET,
                nodes: int | None | Unset = UNSET,
                field_1: str | None | Unset = UNSET,
            ) -> None: ...
