# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Plans: what they say, and how they are carried out and gone on with."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Sequence
from functools import partial
from typing import Any, Final, Generic, TypeAlias, TypeVar, cast

from ..client.client import AsyncClient, Client
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
from .batch import MOST, checked_size
from .planning import ApplyItem, Content, plan_again
from .reading import only_id
from .report import ApplyOutcome, ApplyReport
from .requests import Sending, send_all
from .rules import ID, KEY, SOURCE, ApplyField

R_co = TypeVar("R_co", covariant=True)
Path: TypeAlias = "str | os.PathLike[str]"
Watch: TypeAlias = Callable[[ApplyReport], "Awaitable[object] | object"]
_SHOWN: Final = 50
"""So many records of each kind are shown."""
_WIDEST: Final = 40


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
        report = ApplyReport(self._content.target.name, self._content.source)
        items, size = self._content.items, checked_size(size)
        return self._run(self._write(items, report, save_to, progress, size))

    def resume(
        self, path: Path, *, progress: Watch | None = None, size: int = MOST
    ) -> R_co:
        """Go on where the execution that wrote the file ended; gives the whole report.

        What is not known to be written is read again first, so nothing is written twice.
        Raises ``ConfigurationError`` for the report of something else.
        """
        return self._run(self._resume(path, progress, checked_size(size)))

    def _run(self, flow: Flow[ApplyReport]) -> R_co:
        self._begun = True
        return cast("R_co", self._client.run(flow))

    def _of(self, action: str) -> tuple[ApplyItem, ...]:
        return tuple(each for each in self._content.items if each.action == action)

    def _resume(
        self, path: Path, progress: Watch | None, size: int
    ) -> Flow[ApplyReport]:
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
        items, wrong = yield from plan_again(self._client.call, content, planned)
        # What is as the rows say by now was written by a request without an answer.
        settled = {*content.left, *(each.key for each in planned)}
        for key, known in outcomes.items():
            if key in settled or (known.action == "disable" and content.disables):
                outcomes[key] = ApplyOutcome(known.action, "done")
        for key, why in wrong.items():
            outcomes[key] = ApplyOutcome("update", "failed", why)
        return (yield from self._write(items, report, path, progress, size))

    def _write(
        self,
        items: Sequence[ApplyItem],
        report: ApplyReport,
        path: Path | None,
        progress: Watch | None,
        size: int,
    ) -> Flow[ApplyReport]:
        sent = {Sending(self._prepared(each)): each for each in items}

        def note(group: Iterable[Sending]) -> Flow[None]:
            told = {sent[each].key: _told(sent[each].action, each) for each in group}
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

        waiting = {each.key: ApplyOutcome(each.action, "waiting") for each in items}
        report.outcomes.update(waiting)
        if path is not None:
            yield from call(partial(report.save, path), blocking=True)
        try:
            yield from send_all(self._client.call, list(sent), size, around)
        except XurrentError as error:
            report.stopped = error
            yield from note(each for each in sent if each.left)
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
        return _table(self._content)

    @override
    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {_summary(self._content)}>"


class ApplyPlan(BasePlan[ApplyReport]):
    """The plan of a client for threads."""


class AsyncApplyPlan(BasePlan[Coroutine[Any, Any, ApplyReport]]):
    """The plan of a client for tasks: ``await plan.execute()``."""


def _told(action: str, sending: Sending) -> ApplyOutcome:
    """What became of a record so far; what was not answered may have been written."""
    error = sending.error
    if sending.left:
        return ApplyOutcome(action, "waiting")
    if sending.prepared is not None:
        return ApplyOutcome(action, "unknown")
    if error is None:
        return ApplyOutcome(action, "done")
    lost = error.maybe_executed and not isinstance(error, MutationError)
    return ApplyOutcome(action, "unknown" if lost else "failed", error.message)


def _summary(content: Content) -> str:
    """How much would be written of what."""
    counts = Counter(item.action for item in content.items)
    return (
        f"{content.target.name} of {content.source!r}: {counts['create']} created, "
        f"{counts['update']} updated, {counts['disable']} disabled, "
        f"{len(content.left)} left"
    )


def _table(content: Content) -> str:
    """What would be created, updated (old → new), disabled, left, and not compared."""
    lines = [_summary(content)]
    width = min(max((len(item.key) for item in content.items), default=0), _WIDEST)
    for action in ("create", "update", "disable"):
        found = [item for item in content.items if item.action == action]
        for item in found[:_SHOWN]:
            lines += _lines(item, f"  {action:<8}{_cut(item.key):<{width}}  ")
        if len(found) > _SHOWN:
            lines.append(f"  {action:<8}and {len(found) - _SHOWN} more")
    apart = [rule.name for rule in content.rules if rule.way == "not compared"]
    if apart:
        lines.append(f"not compared, and sent only to create: {', '.join(apart)}")
    return "\n".join(lines)


def _lines(item: ApplyItem, head: str) -> list[str]:
    if item.action == "create":
        fields = (f"{each.field}={_text(each.new)}" for each in item.changes)
        return [f"{head}{', '.join(fields)}"]
    texts = (f"{c.field}: {_text(c.old)} → {_text(c.new)}" for c in item.changes)
    return [f"{' ' * len(head) if n else head}{text}" for n, text in enumerate(texts)]


def _text(value: object) -> str:
    if isinstance(value, frozenset):
        return _cut(f"{{{', '.join(sorted(cast('frozenset[str]', value)))}}}")
    if value is None:
        return "–"
    return _cut(repr(value) if isinstance(value, str) else str(value))


def _cut(text: str) -> str:
    shown = "".join(c if c.isprintable() else "?" for c in text)
    return shown if len(shown) <= _WIDEST else shown[: _WIDEST - 1] + "…"
