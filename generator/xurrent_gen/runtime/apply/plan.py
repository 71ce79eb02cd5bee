"""``client.apply``, with a function for each type, and their plans."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Coroutine, Iterable, Mapping
from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Literal, Never, cast

from typing_extensions import TypeVar, override

from ..client.client import AsyncClient, Client
from ..core.coroutines import coroutine_functions
from ..core.errors import ConfigurationError, XurrentError
from ..core.expect import expect_sync
from ..core.suggest import did_you_mean
from ..http.effects import Flow, call
from ..schema.index import index
from .batch import MOST, checked_size
from .execution import ApplyCallback, Execution
from .planning import MAX_DISABLED, make_plan
from .report import (
    ApplyReport,
    ApplySummary,
    not_applied_lines,
    plain,
    shown,
    shown_key,
    shown_pair,
)
from .rows import ACTIONS, ApplyItem, Rows
from .rules import ATTACHMENTS, ApplyField, ApplyTarget, Choices
from .state import FilePath, Memory, StateFile, plans_of

R_co = TypeVar("R_co", covariant=True)
Row_contra = TypeVar("Row_contra", bound=Mapping[str, object], contravariant=True)
Missing_contra = TypeVar("Missing_contra", bound=str, contravariant=True, default=Never)
Key_contra = TypeVar("Key_contra", bound=str, contravariant=True, default=Never)

_OTHER_TYPES: Final = (
    ": rows can be applied to types that a query lists and whose mutations to create and "
    "update take source_id; client.batch() writes what client.mutation can"
)
_SHOWN: Final = 50
"""Maximum number of printed records for each action."""
_WIDEST: Final = 40


class BasePlan(Generic[R_co]):
    """The changes that make the records equal to the rows, before anything is written.

    ``print(plan)`` shows them.
    """

    def __init__(self, client: Client | AsyncClient, rows: Rows) -> None:
        self._client = client
        self._rows = rows
        self._begun = False

    @property
    def fields(self) -> tuple[ApplyField, ...]:
        """The fields of the rows, and how each is compared."""
        return self._rows.rules

    @property
    def created(self) -> tuple[ApplyItem, ...]:
        """The records that would be created."""
        return self._of("create")

    @property
    def adopted(self) -> tuple[ApplyItem, ...]:
        """The records that would be adopted from another source, or from none."""
        return self._of("adopt")

    @property
    def updated(self) -> tuple[ApplyItem, ...]:
        """The records that would be updated, each with its changes."""
        return self._of("update")

    @property
    def enabled(self) -> tuple[ApplyItem, ...]:
        """The disabled records that would be enabled."""
        return self._of("enable")

    @property
    def disabled(self) -> tuple[ApplyItem, ...]:
        """The records that would be disabled, by a row or without one."""
        return self._of("disable")

    @property
    def left(self) -> tuple[str, ...]:
        """The keys of the rows that equal their records."""
        return self._rows.left

    @property
    def is_empty(self) -> bool:
        """Return whether there is nothing to write."""
        return not self._rows.items

    @property
    def not_applied(self) -> Mapping[str, tuple[str, ...]]:
        """The fields of existing records that stay different from the row, by key.

        The record has another value and only creation accepts the field, no query shows
        the field, or it has a part that cannot be removed.
        """
        return self._rows.not_applied

    @property
    def is_settled(self) -> bool:
        """True only if the records equal the rows."""
        return self.is_empty and not self.not_applied

    @property
    def summary(self) -> ApplySummary:
        """The number of records of each action; as a string, one line."""
        rows = self._rows
        counts = Counter(item.action for item in rows.items)
        return ApplySummary(
            rows.target.name,
            rows.source,
            counts["create"],
            counts["adopt"],
            counts["update"],
            counts["enable"],
            counts["disable"],
            len(rows.left),
            len(self.not_applied),
        )

    def to_json(self) -> str:
        """Return the plan as JSON: the changes, and the fields that are not applied."""
        summary = asdict(self.summary)
        document = {
            "type": summary.pop("type"),
            "source": summary.pop("source"),
            "is_settled": self.is_settled,
            "summary": summary,
            "records": [
                {
                    "action": item.action,
                    "key": item.key,
                    "id": item.id,
                    "changes": [
                        {"field": c.field, "old": plain(c.old), "new": plain(c.new)}
                        for c in item.changes
                    ],
                }
                for item in self._rows.items
            ],
            "not_applied": self.not_applied,
        }
        return json.dumps(document, ensure_ascii=False, indent=2)

    def execute(
        self,
        *,
        state: FilePath | None = None,
        progress: ApplyCallback | None = None,
        size: int = MOST,
    ) -> R_co:
        """Write the plan, ``size`` (20) records a request; return an ``ApplyReport``.

        ``state``: a file that records each outcome, so that an execution can resume
        after a crash. If the last execution with this file did not finish, its records
        are read again before anything is written. ``progress`` is called with the
        report before and after each request. Failed records are in the report: see
        ``ApplyReport.raise_for_failures``.

        Raises ``ConfigurationError`` for a plan that was executed, and for a file of
        another type, source or account, or that cannot be written.
        """
        size = checked_size(size)
        if isinstance(self._client, Client):
            expect_sync(progress=progress)
        plans = plans_of(self._client, self._rows.target.name, self._rows.source)
        file = None if state is None else StateFile(state, plans)
        return cast("R_co", self._client.run(self._execute(file, progress, size)))

    def _of(self, action: str) -> tuple[ApplyItem, ...]:
        return tuple(each for each in self._rows.items if each.action == action)

    def _execute(
        self, state: StateFile | None, progress: ApplyCallback | None, size: int
    ) -> Flow[ApplyReport]:
        if self._begun:
            raise ConfigurationError("The plan was executed: make another plan")
        self._begun = True
        execution = Execution(self._client.call, self._rows, state, progress)
        try:
            items = yield from execution.begin()
        except XurrentError:
            self._begun = False  # nothing was written
            raise
        yield from execution.run(items, size)
        return execution.report

    @override
    def __str__(self) -> str:
        return _table(self._rows, self.summary)

    @override
    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.summary}>"


class ApplyPlan(BasePlan[ApplyReport]):
    """The plan of a client for threads."""


@coroutine_functions("execute")
class AsyncApplyPlan(BasePlan[Coroutine[Any, Any, ApplyReport]]):
    """The plan of a client for tasks: ``await plan.execute()``."""


class Applied(Generic[Row_contra, R_co, Missing_contra, Key_contra]):
    """Creates, updates, disables and adopts the records of a type, from rows."""

    def __init__(
        self, client: Client | AsyncClient, name: str, types: ApplyRoots
    ) -> None:
        self._client = client
        self._name = name
        self._types = types

    def __call__(
        self,
        rows: Iterable[Row_contra],
        *,
        source: str,
        missing: Literal["ignore"] | Missing_contra = "ignore",
        adopt: Key_contra | None = None,
        adopt_from: Iterable[str] = (),
        max_disabled: float | None = MAX_DISABLED,
        max_created: float | None = None,
        max_updated: float | None = None,
        exact_keys: bool = False,
        remember: FilePath | None = None,
    ) -> R_co:
        """Compare rows with the records of ``source`` by their keys; return the plan.

        Only ``plan.execute()`` writes, and only the fields of the rows.
        ``missing="disable"`` disables records whose key is in no row; a record with a
        row is then enabled unless the row says otherwise. ``adopt="name"`` adopts a
        record of the same name if no record has the row's key, and if it has no key of
        its own or is of a source in ``adopt_from``: it gets the row's source and key.

        ``max_disabled`` is a share of the enabled records of the source, by default 0.1, or
        a count, such as 50; ``max_created`` and ``max_updated`` are shares of the rows, or
        counts; ``None`` is no limit. With ``exact_keys=True``, keys that differ only in
        case are of two records. ``remember`` is a file with digests of values that
        records do not show, or show in another form, so that the next plan knows them.
        Raises ``ApplyError`` with all problems.
        """
        sources = (adopt_from,) if isinstance(adopt_from, str) else tuple(adopt_from)
        choices = Choices(
            source=cast("str", plain(source)),
            missing=missing,
            adopt=adopt,
            adopt_from=sources,
            max_disabled=max_disabled,
            max_created=max_created,
            max_updated=max_updated,
            exact_keys=exact_keys,
        )
        return cast("R_co", self._client.run(self._plan(rows, choices, remember)))

    def _plan(
        self, rows: Iterable[Row_contra], choices: Choices, remember: FilePath | None
    ) -> Flow[BasePlan[Any]]:
        client, target = self._client, self._types.target(self._name)
        plans = plans_of(client, self._name, choices.source)
        memory = yield from call(partial(Memory, remember, plans), blocking=True)
        planned = Rows(target, choices, memory)
        yield from make_plan(client.call, planned, rows)
        kind = AsyncApplyPlan if isinstance(client, AsyncClient) else ApplyPlan
        return kind(client, planned)

    @override
    def __repr__(self) -> str:
        return f"<apply.{self._name} of {self._client!r}>"


class ApplyRoots:
    """The functions for the types that rows can be applied to."""

    __types__: ClassVar[str] = ""
    """A line for each type: its query, and the mutations to create and update."""

    __keys__: ClassVar[str] = ""
    """A line for each type with keys for references: its query, and the keys."""

    def __init__(self, client: Client | AsyncClient) -> None:
        self._client = client

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name not in self.targets():
                raise AttributeError(
                    f"{type(self).__name__!r} object has no attribute {name!r}"
                    f"{self.why_not(name)}",
                    name=name,
                    obj=self,
                )
            return Applied[Any, Any, Any, Any](self._client, name, self)

    @override
    def __dir__(self) -> list[str]:
        return sorted(self.targets())

    def why_not(self, name: str) -> str:
        """Return why rows cannot be applied to a type, as the end of a sentence."""
        types, creating = self.targets(), f"{name.removesuffix('s')}_create"
        without_case = creating.replace("_", "").lower()
        for known, create, _ in types.values():
            if create.replace("_", "") == without_case:  # "person" or "Person"
                return f"; did you mean {known!r}?"
        if creating in index().mutation_modules:
            return _OTHER_TYPES
        return did_you_mean(name, types)

    def target(self, name: str) -> ApplyTarget:
        """Return the type with this function."""
        query, create, update = self.targets()[name]
        return ApplyTarget(query, create, update, self.__keys__)

    def targets(self) -> dict[str, list[str]]:
        """The names of query, create and update, by the name of the function."""
        lines = (line.split() for line in self.__types__.splitlines())
        return {words[0]: words for words in lines if words}


def _table(rows: Rows, summary: ApplySummary) -> str:
    """Write the summary, a line for each change, and the fields not applied."""
    lines = [str(summary)]
    width = min(max((len(item.key) for item in rows.items), default=0), _WIDEST)
    for action in ACTIONS:
        items = [item for item in rows.items if item.action == action]
        for item in items[:_SHOWN]:
            lines += _lines(item, f"  {action:<8}{shown_key(item.key):<{width}}  ")
        if len(items) > _SHOWN:
            lines.append(f"  {action:<8}and {len(items) - _SHOWN} more")
    actions = [rule.name for rule in rows.rules if rule.way == "action"]
    for when, is_file in (("", False), (", or with their text", True)):
        names = [n for n in actions if n.endswith(ATTACHMENTS) is is_file]
        if names:
            lines.append(f"sent only to create{when}: {', '.join(names)}")
    return "\n".join([*lines, *not_applied_lines(rows.not_applied)])


def _lines(item: ApplyItem, head: str) -> list[str]:
    if item.action == "create":
        fields = (f"{each.field}={shown(each.new)}" for each in item.changes)
        return [f"{head}{', '.join(fields)}"]
    pairs = ((each.field, shown_pair(each.old, each.new)) for each in item.changes)
    texts = (f"{field}: {old} -> {new}" for field, (old, new) in pairs)
    return [f"{' ' * len(head) if n else head}{text}" for n, text in enumerate(texts)]
