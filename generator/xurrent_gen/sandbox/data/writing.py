"""Writes of records: defaults, refused values and derived fields, by their rules.

Mutations, imports, events, discovery and the records of a file all write here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from heapq import heappop, heappush
from typing import TypeAlias, cast

from .catalog import FieldShape
from .links import Links
from .rules import CALLER, TypeRules, key_value, rules_of, value_of
from .store import Row, Store
from .values import HAPPENS_ON, Ref, salt, seconds_of
from .vocabulary import sentence_case

Members = Mapping[str, list[Ref]]

# The time that a time entry registers may start before the entry is created.
IN_ORDER = tuple(name for name in HAPPENS_ON if name != "startedAt")
_Key: TypeAlias = tuple[str, ...]
_Index: TypeAlias = dict[tuple[object, ...], list[Ref]]


@dataclass(frozen=True, slots=True)
class Problem:
    """One refused value: the path to it, and why."""

    path: tuple[str, ...]
    message: str


@dataclass(slots=True)
class Writer:
    """Writes of one store; `now` gives the timestamp of a write."""

    store: Store
    links: Links
    now: Callable[[], str]
    _keys: dict[tuple[str, _Key], _Index] = field(default_factory=dict, init=False)
    """Records by the values of each unique key that was asked for."""
    _waiting: list[tuple[float, Ref]] = field(default_factory=list, init=False)

    def prepare(
        self,
        type_name: str,
        values: Row,
        target: Ref | None,
        members: Members | None = None,
        *,
        unique: bool = True,
        loading: Ref | None = None,
    ) -> tuple[Row, list[Problem]]:
        """Return the fields to write and the problems; nothing is changed yet.

        `target` is the record to change, None for a new one. `members` are those that
        connections are set to. Events may repeat a key: they are not `unique`.
        `loading` is the row of a new record that a file gives, complete as it stands.
        """
        rules = rules_of(self.store.catalog, type_name)
        fields = self.store.catalog.shape(type_name).fields
        own, members, made = target or loading, members or {}, dict(values)
        before: Row = {} if own is None else self.store.row(own) or {}
        for name, value in (("updatedAt", self.now()), ("updatedBy", CALLER)):
            if name in fields:
                made.setdefault(name, value)
        if target is None:
            self._add_defaults(type_name, made, members, loading)
        row = {**before, **made}
        self._derive(rules, before, row, made)
        changed = fields if target is None else made
        needed = {*rules.required, *({"name", "subject"} & made.keys())}
        if not row.get("template"):
            needed.update(rules.required_without_template)
        problems = [
            Problem((name,), f"{sentence_case(name)} can't be blank")
            for name in sorted(needed & changed.keys())
            if fields[name].kind in ("leaf", "object") and _is_blank(row.get(name))
        ]
        if loading is None:  # what a file relates is related already, and stays
            problems += self._disabled_relations(before, values, own, members, fields)
        for key in rules.unique if unique else ():
            first = {path.partition(".")[0] for path in key}
            if first & made.keys() and self.holder(type_name, row, *key, besides=own):
                text = f"{sentence_case(key[-1])} has already been taken"
                problems.append(Problem((key[-1],), text))
        mail = made.get("primaryEmail")
        if isinstance(mail, str) and mail.strip() and "@" not in mail:
            problems.append(Problem(("primaryEmail",), "Primary email is invalid"))
        if rules.member_in_team and {"team", "member"} & changed.keys():
            problems += self._check_member(row, values, made)
        return made, problems

    def write(self, type_name: str, made: Row, target: Ref | None) -> Ref:
        """Write prepared fields; return the record."""
        if target is None:
            target = self.store.insert(type_name, made)
        else:
            self.store.update(target, made)
        self.remember(target, made)
        return target

    def change(self, type_name: str, values: Row, target: Ref | None) -> Ref:
        """Write fields that the service itself sets."""
        made, _ = self.prepare(type_name, values, target)
        return self.write(type_name, made, target)

    def remember(self, ref: Ref, made: Row) -> None:
        """Index a record that was written by its keys and by the end of its wait."""
        if ref.type == "Product" and "brand" in made:
            for stale in [key for key in self._keys if "product.brand" in key[1]]:
                del self._keys[stale]
        for (type_name, key), index in self._keys.items():
            if type_name == ref.type:
                self._enter(index, ref, key)
        if due := seconds_of(made.get("waitingUntil")):
            heappush(self._waiting, (due, ref))

    def ended_waits(self, clock: float) -> Iterator[Ref]:
        """The records whose `waiting_for` ends by now."""
        while self._waiting and self._waiting[0][0] <= clock:
            due, ref = heappop(self._waiting)
            if due == seconds_of(self.store.value(ref, "waitingUntil")):
                yield ref

    # -- defaults

    def _add_defaults(
        self, type_name: str, made: Row, members: Members, loading: Ref | None
    ) -> None:
        fields = self.store.catalog.shape(type_name).fields
        number = (loading or Ref("", self.store.table(type_name).next_number)).number
        known: Row = {
            "createdAt": made.get("updatedAt", self.now()),
            "account": self.store.account,
            "createdBy": CALLER,
        }
        if type_name == "WebhookPolicy":
            known["name"] = f"{salt(self.store.seed, type_name, number):016x}"
        for name, value in known.items():
            shape = fields.get(name)
            if shape and getattr(value, "type", shape.target) == shape.target:
                made.setdefault(name, value)

        def at(path: str) -> object:
            first, _, rest = path.partition(".")
            if first in members:
                return self._at(self._first(members[first]), rest)
            return self._at(made, path)

        rules = rules_of(self.store.catalog, type_name)
        given = {name for name, v in made.items() if loading or v is not None}
        for name, sources in rules.on_create.items():
            if name in given or rules.unless.get(name) in given:
                continue
            made[name] = None
            for source in sources:
                value = value_of(source, at, number)
                gone = isinstance(value, Ref) and not self.store.exists(value)
                unusable = value != CALLER and self._is_disabled(value)
                if value is not None and not gone and not unusable:
                    made[name] = value
                    break

    def _at(self, source: object, path: str) -> object:
        """The value at a path of fields; None where it ends early."""
        for name in filter(None, path.split(".")):
            if isinstance(source, dict):
                source = cast("Row", source).get(name)
                continue
            if not isinstance(source, Ref) or not self.store.exists(source):
                return None
            shape = self.store.catalog.shape(source.type).fields.get(name)
            if shape is not None and shape.kind == "connection":
                source = self._first(self.links.members(source, shape))
            else:
                source = self.store.value(source, name)
        return source

    def _first(self, refs: list[Ref]) -> Ref | None:
        """The first record, an active one where there is one."""
        return min(
            refs,
            key=lambda ref: self.store.value(ref, "status") != "active",
            default=None,
        )

    # -- derived fields

    def _derive(self, rules: TypeRules, before: Row, row: Row, made: Row) -> None:
        status = row.get("status")
        for name, statuses in rules.dated.items():
            if status not in statuses:
                made[name] = None
            elif not made.get(name):
                since = before.get(name) if before.get("status") in statuses else None
                made[name] = since or made.get("updatedAt") or self.now()
        for name, statuses in rules.limited.items():
            if status not in statuses:
                made[name] = None
        for name, source in rules.derived.items():
            made[name] = value_of(source, partial(self._at, {**row, **made}), 0)

    # -- refused values

    def contradictions(self, type_name: str, given: Row, row: Row) -> list[Problem]:
        """Given values that the record as it becomes, `row`, cannot have."""
        rules = rules_of(self.store.catalog, type_name)
        why = f"contradicts the status {row.get('status')!r}"
        found = [
            Problem((name,), f"{sentence_case(name)} {why}")
            for name in (*rules.dated, *rules.limited)
            if given.get(name) is not None and row.get(name) is None
        ]
        times = {n: at for n in IN_ORDER if (at := seconds_of(row.get(n))) is not None}
        in_order = [*times.values()] == sorted(times.values())
        if not in_order and any(given.get(name) for name in times):
            found.append(Problem((), f"{', '.join(times)} are not in order"))
        return found

    def _disabled_relations(
        self,
        before: Row,
        given: Row,
        target: Ref | None,
        members: Members,
        fields: Mapping[str, FieldShape],
    ) -> Iterator[Problem]:
        """Refuse new relations to disabled records; existing ones stay."""
        for name, value in given.items():
            if value != before.get(name) and self._is_disabled(value):
                yield Problem((name,), f"{sentence_case(name)} is disabled")
        for name, refs in members.items():
            old = [] if target is None else self.links.members(target, fields[name])
            for index, ref in enumerate(refs):
                if ref not in old and self._is_disabled(ref):
                    text = f"{sentence_case(ref.type)} is disabled"
                    yield Problem((name, str(index)), text)

    def is_usable(self, ref: Ref) -> bool:
        """Return whether a record is there and new relations may lead to it."""
        return self.store.exists(ref) and not self._is_disabled(ref)

    def _is_disabled(self, value: object) -> bool:
        is_record = isinstance(value, Ref) and value.type != "Account"
        return is_record and self._at(value, "disabled") is True

    def _check_member(self, row: Row, given: Row, made: Row) -> list[Problem]:
        team, member = row.get("team"), row.get("member")
        if not isinstance(team, Ref) or not isinstance(member, Ref):
            return []
        teams = self.store.catalog.shape(member.type).fields.get("teams")
        if teams is None or team in self.links.members(member, teams):
            return []  # asked of the person: the team would look through all people
        if given.get("member") is not None:
            return [Problem(("member",), "Member is not a member of the team")]
        made["member"] = None  # was a member of the former team
        return []

    # -- unique keys

    def find(self, type_name: str, values: Mapping[str, object]) -> list[Ref]:
        """The records whose fields have these values, none for a blank one."""
        key, wanted = tuple(sorted(values)), _comparable(values)
        if wanted is None:
            return []
        if (index := self._keys.get((type_name, key))) is None:
            index = self._keys[type_name, key] = defaultdict(list)
            for ref in self.store.refs(type_name):
                self._enter(index, ref, key)
        return [
            ref
            for ref in dict.fromkeys(index.get(wanted, ()))
            if self.store.exists(ref) and self._key_of(ref, key) == wanted
        ]

    def named(self, type_name: str, key: str, name: str) -> list[Ref]:
        """The records that a file or an event refers to; software also by its name."""
        software = {"name": name, "ruleSet": "software"} if key == "label" else {}
        found = self.find(type_name, {key: name})
        return found or (self.find(type_name, software) if software else [])

    def holder(
        self, type_name: str, row: Row, *key: str, besides: Ref | None = None
    ) -> Ref | None:
        """Another record that has the same values of a key, None when there is none.

        It is one of the account of the row if the row has one.
        """
        active = rules_of(self.store.catalog, type_name).unique_among_active
        home = row.get("account")
        for ref in self.find(type_name, {path: self._at(row, path) for path in key}):
            state = self._at(ref, "lifeCycleState") if active else "active"
            is_near = home in (None, self.store.value(ref, "account"))
            if ref != besides and is_near and state in (None, "active"):
                return ref
        return None

    def _enter(self, index: _Index, ref: Ref, key: _Key) -> None:
        if (found := self._key_of(ref, key)) is not None:
            index[found].append(ref)

    def _key_of(self, ref: Ref, key: _Key) -> tuple[object, ...] | None:
        return _comparable({path: self._at(ref, path) for path in key})


def _comparable(values: Mapping[str, object]) -> tuple[object, ...] | None:
    """The values of a key as they compare, None where one is blank."""
    if any(map(_is_blank, values.values())):
        return None
    return tuple(key_value(path, value) for path, value in sorted(values.items()))


def _is_blank(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())
