"""Jobs in time: what their progress address answers, and when it forgets them."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from xurrent_gen.sandbox.messages import Reply, json_reply, message_reply

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from xurrent_gen.sandbox.options import BulkOptions

Kind = Literal["import", "export"]


@dataclass(frozen=True, slots=True)
class Job:
    """One job. `types` are what it works through, with the number of their rows;
    `end` is its last state and `members` what is reported with it."""

    kind: Kind
    account: str
    types: tuple[tuple[str, int], ...]
    end: str
    members: Callable[[float], Mapping[str, object]]
    started: float
    token: str = field(default_factory=lambda: secrets.token_hex(16))


@dataclass(slots=True)
class Jobs:
    """The jobs of one sandbox, by their tokens."""

    _options: BulkOptions
    _clock: Callable[[], float]
    _jobs: dict[str, Job] = field(default_factory=dict[str, Job], init=False)

    def start(self, job: Job) -> Reply:
        """Takes a job in; the answer holds its token."""
        self._jobs[job.token] = job
        return json_reply(200, {"token": job.token})

    def progress(self, kind: Kind, token: str, account: str) -> Reply:
        """State of the job; 404 for one that ended long ago, or never was."""
        job = self._jobs.get(token)
        opts = self._options
        if job is None or job.kind != kind or job.account != account:
            return message_reply(404, "Not Found")
        age = self._clock() - job.started - opts.queued_seconds
        if age < 0:
            return json_reply(200, {"state": "queued"})
        if age < opts.processing_seconds:
            return json_reply(200, self._processing(job, age))
        ended = age - opts.processing_seconds
        if ended > opts.remembered_seconds:
            return message_reply(404, "Not Found")
        moment = job.started + opts.queued_seconds + opts.processing_seconds
        return json_reply(200, {"state": job.end, **job.members(moment)})

    def _processing(self, job: Job, age: float) -> dict[str, object]:
        rows = sum(count for _, count in job.types)
        line = int(rows * age / self._options.processing_seconds)
        found: dict[str, object] = {"state": "processing", "line": line + 1}
        for name, count in job.types:
            if job.kind == "export":
                found |= {"type": name, "line": line + 1}
            if line < count:
                break
            line -= count
        return found
