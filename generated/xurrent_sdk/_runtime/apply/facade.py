# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``client.apply``: one function for each type that rows can be applied to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, TypeVar, cast

from ..client.client import AsyncClient, Client
from ..core.overriding import override
from ..core.suggest import did_you_mean
from ..core.tracebacks import sealed
from ..http.effects import Flow
from ..schema.index import index
from .limits import MAX_DISABLED
from .planning import Choices, Missing, make_plan
from .rules import KEY, SOURCE, Target, input_names

if TYPE_CHECKING:
    from .plan import BasePlan

Row_contra = TypeVar("Row_contra", bound=Mapping[str, object], contravariant=True)
R_co = TypeVar("R_co", covariant=True)


class Applied(Generic[Row_contra, R_co]):
    """Creates and updates the records of a type from rows."""

    def __init__(self, client: Client | AsyncClient, *names: str) -> None:
        self._client = client
        self._names = names

    @sealed
    def __call__(
        self,
        rows: Iterable[Row_contra],
        *,
        source: str,
        missing: Literal["ignore"] = "ignore",
        max_created: float | None = None,
        max_updated: float | None = None,
        exact_keys: bool = False,
    ) -> R_co:
        """Compare rows with the records of ``source`` by their keys; return the plan.

        Nothing is written before ``plan.execute()``, and never a field that a row does
        not name. ``max_created`` and ``max_updated`` are shares of the rows, such as 0.2,
        or counts, such as 50. ``exact_keys=True`` takes keys that differ in case only for
        keys of two records. Raises ``ApplyError`` with all problems.
        """
        choices = Choices(source, missing, None, max_created, max_updated, exact_keys)
        return self._plan(rows, choices)

    def _plan(self, rows: Iterable[Row_contra], choices: Choices) -> R_co:
        flow = self._flow(rows, choices)
        del rows  # a traceback with local variables shows them
        return cast("R_co", self._client.run(flow))

    def _flow(
        self, rows: Iterable[Row_contra], choices: Choices
    ) -> Flow[BasePlan[Any]]:
        from .plan import ApplyPlan, AsyncApplyPlan

        client, target = self._client, Target(*self._names)
        content = yield from make_plan(client.call, target, rows, choices)
        kind = AsyncApplyPlan if isinstance(client, AsyncClient) else ApplyPlan
        return kind(client, content)

    @override
    def __repr__(self) -> str:
        return f"<apply.{self._names[0]} of {self._client!r}>"


class Disabling(Applied[Row_contra, R_co]):
    """The same for a type whose records can be disabled."""

    @override
    @sealed
    def __call__(
        self,
        rows: Iterable[Row_contra],
        *,
        source: str,
        missing: Missing = "ignore",
        max_disabled: float | None = MAX_DISABLED,
        max_created: float | None = None,
        max_updated: float | None = None,
        exact_keys: bool = False,
    ) -> R_co:
        """The same; ``missing="disable"`` disables records that no row has the key of.

        A row then means an enabled record unless it says otherwise. ``max_disabled`` is a
        share of the enabled records of the source, or a count; ``None`` is no limit.
        """
        choices = Choices(
            source, missing, max_disabled, max_created, max_updated, exact_keys
        )
        return self._plan(rows, choices)


class ApplyRoots:
    """The types that rows can be applied to, each a function."""

    __types__: ClassVar[str] = ""
    """A line for each: its query, and the mutations that create and update."""

    def __init__(self, client: Client | AsyncClient) -> None:
        self._client = client

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            names = self.targets().get(name)
            if names is None:
                raise AttributeError(
                    f"{type(self).__name__!r} object has no attribute {name!r}"
                    f"{self.why_not(name)}",
                    name=name,
                    obj=self,
                )
            return Disabling(self._client, *names)

    @override
    def __dir__(self) -> list[str]:
        return sorted(self.targets())

    def why_not(self, name: str) -> str:
        """The end of a sentence about a type that rows cannot be applied to."""
        known = index().mutation_modules
        for end, single in (("people", "person"), ("ies", "y"), ("s", "")):
            create, update = (
                f"{name.removesuffix(end)}{single}_{does}"
                for does in ("create", "update")
            )
            if not name.endswith(end) or create not in known:
                continue
            reason = "no query lists its records, so nothing can be compared"
            if update not in known:
                reason = "no mutation updates its records"
            elif not all(
                {SOURCE, KEY} <= input_names(index().mutation(each)).keys()
                for each in (create, update)
            ):
                reason = "its mutations take no source_id"
            return f": {reason}; client.batch() writes what client.mutation can"
        return did_you_mean(name, self.targets())

    def targets(self) -> dict[str, list[str]]:
        """The names of query, create and update, by the name of the type's function."""
        lines = (line.split() for line in self.__types__.splitlines())
        return {words[0]: words for words in lines if words}
