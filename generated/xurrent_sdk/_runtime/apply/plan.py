# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Plans: what they say, and how they are carried out and gone on with."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, cast

from ..core.errors import (
    ConfigurationError,
    MutationError,
    NotAuthorizedError,
    ScopeMissingError,
    XurrentError,
)
from ..core.overriding import override
from ..core.tracebacks import sealed_methods
from ..core.unset import UNSET
from ..http.effects import Flow, call
from ..operations.mutation import Prepared, prepare
from .planning import ApplyItem, Content, plan_again
from .reading import only_id
from .report import ApplyOutcome, ApplyReport
from .requests import MOST, Sending, checked_size, send_all
from .rules import ID, KEY, SOURCE, ApplyField
from .table import summary, table

if TYPE_CHECKING:
    from ..client.client import AsyncClient, Client

R_co = TypeVar("R_co", covariant=True)
Path: TypeAlias = "str | os.PathLike[str]"
Watch: TypeAlias = Callable[[ApplyReport], "Awaitable[object] | object"]
_Watched: TypeAlias = "tuple[Path | None, Watch | None]"


@sealed_methods
class BasePlan(Generic[R_co]):
    """What has to be written so that the records are as the rows say.

    ``print(plan)`` shows it. Nothing was written yet.
    """

    def __init__(self, client: Client | AsyncClient, content: Content) -> None:
        self._client = client
        self._content = content
        self._begun = False

    @property
    def fields(self) -> tuple[ApplyField, ...]:
        """The fields that the rows name, and how each compares."""
        return self._content.rules

    @property
    def created(self) -> tuple[ApplyItem, ...]:
        """The records that would be created."""
        return self._of("create")

    @property
    def updated(self) -> tuple[ApplyItem, ...]:
        """The records that would be updated, each with what changes."""
        return self._of("update")

    @property
    def disabled(self) -> tuple[ApplyItem, ...]:
        """The records that would be disabled, since no row has their key."""
        return self._of("disable")

    @property
    def left(self) -> tuple[str, ...]:
        """The keys of the rows whose records are as they say."""
        return self._content.left

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to write."""
        return not self._content.items

    def execute(
        self,
        *,
        save_to: Path | None = None,
        progress: Watch | None = None,
        size: int = MOST,
    ) -> R_co:
        """Write it, ``size`` records a request; gives a ``ApplyReport`` of each record.

        ``save_to``: a file that is told before and after each request, so that
        ``resume`` goes on from it even when this process is killed. ``progress`` is
        called with the report as often. Failures are in the report and raise nothing:
        see ``ApplyReport.raise_for_failures``. A plan is executed once.
        """
        if self._begun:
            raise ConfigurationError(
                "The plan was executed: make another one, or go on with plan.resume()"
            )
        flow = self._execute((save_to, progress), checked_size(size))
        self._begun = True
        return cast("R_co", self._client.run(flow))

    def resume(
        self, path: Path, *, progress: Watch | None = None, size: int = MOST
    ) -> R_co:
        """Go on where the execution that wrote the file ended; gives the whole report.

        What is not known to be written is read again first, so nothing is written twice.
        Raises ``ConfigurationError`` for the report of something else.
        """
        flow = self._resume(path, (path, progress), checked_size(size))
        self._begun = True
        return cast("R_co", self._client.run(flow))

    def _of(self, action: str) -> tuple[ApplyItem, ...]:
        return tuple(each for each in self._content.items if each.action == action)

    def _execute(self, watched: _Watched, size: int) -> Flow[ApplyReport]:
        content = self._content
        report = ApplyReport(content.target.name, content.source)
        return (yield from self._write(content.items, report, watched, size))

    def _resume(self, path: Path, watched: _Watched, size: int) -> Flow[ApplyReport]:
        content = self._content
        report = yield from call(partial(ApplyReport.load, path), blocking=True)
        if (report.name, report.source) != (content.target.name, content.source):
            raise ConfigurationError(
                f"The report is of {report.name} from {report.source!r}, the plan of "
                f"{content.target.name} from {content.source!r}"
            )
        outcomes = report.outcomes
        done = {key for key, outcome in outcomes.items() if outcome.state == "done"}
        planned = [each for each in content.items if each.key not in done]
        items, gone = yield from plan_again(self._client.call, content, planned)
        # What is as the rows say by now was written by a request without an answer.
        settled = {*content.left, *(each.key for each in planned)}
        for key, known in outcomes.items():
            if key in settled or known.action == "disable":
                outcomes[key] = ApplyOutcome(known.action, "done")
        for key in gone:
            outcomes[key] = ApplyOutcome("update", "failed", "the record is gone")
        return (yield from self._write(items, report, watched, size))

    def _write(
        self,
        items: Sequence[ApplyItem],
        report: ApplyReport,
        watched: _Watched,
        size: int,
    ) -> Flow[ApplyReport]:
        path, progress = watched
        waiting = [_Writing(self._prepared(each), each) for each in items]

        def note(group: Sequence[Sending]) -> Flow[None]:
            writings = cast("Sequence[_Writing]", group)
            told = {each.item.key: each.told() for each in writings}
            report.outcomes.update(told)
            if path is not None:
                yield from call(partial(report.append, path, told), blocking=True)

        def around(group: Sequence[Sending]) -> Flow[None]:
            yield from note(group)
            if progress is not None:
                yield from call(partial(progress, report))
            for refused in (ScopeMissingError, NotAuthorizedError):
                if all(isinstance(each.error, refused) for each in group):
                    raise cast("XurrentError", group[0].error)

        for each in waiting:
            report.outcomes[each.item.key] = ApplyOutcome(each.item.action, "waiting")
        if path is not None:
            yield from call(partial(report.save, path), blocking=True)
        try:
            yield from send_all(self._client.call, waiting, size, around)
        except XurrentError as error:
            report.stopped = error
            yield from note([each for each in waiting if each.left])
        return report

    def _prepared(self, item: ApplyItem) -> Prepared:
        target = self._content.target
        if item.action == "create":
            definition, names = target.create, target.create_fields
            fields = {names[SOURCE]: self._content.source, names[KEY]: item.key}
        else:
            definition, names = target.update, target.update_fields
            fields = {names[ID]: cast("str", item.id)}
        select = only_id if definition.record else None
        return prepare(definition, UNSET, {**fields, **item.fields}, select)

    @override
    def __str__(self) -> str:
        return table(self._content)

    @override
    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {summary(self._content)}>"


class ApplyPlan(BasePlan[ApplyReport]):
    """The plan of a client for threads."""


class AsyncApplyPlan(BasePlan[Coroutine[Any, Any, ApplyReport]]):
    """The plan of a client for tasks: ``await plan.execute()``."""


class _Writing(Sending):
    """A record on its way."""

    __slots__ = ("item",)

    def __init__(self, prepared: Prepared, item: ApplyItem) -> None:
        super().__init__(prepared)
        self.item = item

    def told(self) -> ApplyOutcome:
        """What became of it so far; what was not answered may have been written."""
        error, action = self.error, self.item.action
        if self.left:
            return ApplyOutcome(action, "waiting")
        if self.prepared is not None:
            return ApplyOutcome(action, "unknown")
        if error is None:
            return ApplyOutcome(action, "done")
        lost = error.maybe_executed and not isinstance(error, MutationError)
        return ApplyOutcome(action, "unknown" if lost else "failed", error.message)
