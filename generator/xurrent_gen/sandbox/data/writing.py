"""Writes of records: defaults, refused values and derived fields, by their rules.

Mutations, imports, events, discovery and the records of a file all write here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from heapq import heappop, heappush
from typing import TypeAlias, cast

from .links import Links
from .rules import (
    ACTIVE_HOLDERS,
    NEEDED_WITHOUT_TEMPLATE,
    UNLESS,
    Computed,
    Constant,
    Default,
    TypeRules,
    key_value,
    label_prefix,
    reference_from,
    rules_of,
)
from .store import Row, Store
from .values import Ref, salt
from .vocabulary import sentence_case

Members = Mapping[str, list[Ref]]

CALLER = Ref("Person", 1)
"""The person behind every token."""
IN_ORDER = (
    *("createdAt", "assignedAt", "activatedAt", "completedAt", "solvedAt"),
    *("closedAt", "finishedAt", "archivedAt", "updatedAt"),
)
_Key: TypeAlias = "tuple[object, ...]"


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
    _keys: dict[tuple[str, tuple[str, ...]], dict[_Key, list[Ref]]] = field(
        default_factory=dict["tuple[str, tuple[str, ...]]", "dict[_Key, list[Ref]]"],
        init=False,
    )
    """Records by the values of each unique key that was asked for."""
    _waiting: list[tuple[float, Ref]] = field(
        default_factory=list[tuple[float, Ref]], init=False
    )

    def prepare(
        self,
        type_name: str,
        values: Row,
        target: Ref | None,
        members: Members | None = None,
        account: int = 1,
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
        members = members or {}
        own = target or loading
        before: Row = {} if own is None else self.store.row(own) or {}
        made = dict(values)
        fields = self.store.catalog.shape(type_name).fields
        if "updatedAt" in fields:
            made.setdefault("updatedAt", self.now())
        if target is None:
            self._add_defaults(type_name, made, members, account, loading)
        row = {**before, **made}
        self._derive(rules, before, row, made)
        # What a file relates is related already, and stays.
        related, joined = (values, members) if loading is None else ({}, {})
        problems = [
            *self._blank(rules, type_name, made, row, target),
            *self._disabled(before, related, own, joined, type_name),
            *(self._taken(rules, type_name, made, row, own) if unique else ()),
        ]
        mail = made.get("primaryEmail")
        if isinstance(mail, str) and mail.strip() and "@" not in mail:
            problems.append(Problem(("primaryEmail",), "Primary email is invalid"))
        if rules.member_of and (target is None or {"team", "member"} & made.keys()):
            problems += self._check_member(row, values, made)
        return made, problems

    def write(self, type_name: str, made: Row, target: Ref | None) -> Ref:
        """Write prepared fields; return the record."""
        store = self.store
        if target is None:
            target = store.insert(type_name, made)
        else:
            store.update(target, made)
        self.remember(target, made)
        return target

    def change(self, type_name: str, values: Row, target: Ref | None) -> Ref:
        """Write fields that the service itself sets."""
        made, _ = self.prepare(type_name, values, target)
        return self.write(type_name, made, target)

    def remember(self, ref: Ref, made: Row) -> None:
        """Index a record that was written by its keys and by the end of its wait."""
        if ref.type == "Product" and "brand" in made:
            self._keys = {
                k: v for k, v in self._keys.items() if "product.brand" not in k[1]
            }
        for (type_name, key), index in self._keys.items():
            if type_name == ref.type and (found := self._key_of(ref, key)) is not None:
                index.setdefault(found, []).append(ref)
        if made.get("waitingUntil") and (due := seconds_of(made["waitingUntil"])):
            heappush(self._waiting, (due, ref))

    def end_waits(self, clock: float) -> None:
        """Turn `waiting_for` back into `assigned` where its time has come."""
        while self._waiting and self._waiting[0][0] <= clock:
            due, ref = heappop(self._waiting)
            row = self.store.row(ref) or {}
            if row.get("status") == "waiting_for" and due == seconds_of(
                row.get("waitingUntil")
            ):
                self.change(ref.type, {"status": "assigned"}, ref)

    # -- defaults

    def _add_defaults(
        self,
        type_name: str,
        made: Row,
        members: Members,
        account: int,
        loading: Ref | None,
    ) -> None:
        rules = rules_of(self.store.catalog, type_name)
        fields = self.store.catalog.shape(type_name).fields
        known: Row = {"createdAt": made.get("updatedAt", self.now())}
        if "account" in fields and fields["account"].target == "Account":
            known["account"] = Ref("Account", account)
        if "createdBy" in fields and fields["createdBy"].target == CALLER.type:
            known["createdBy"] = CALLER
        if type_name == "WebhookPolicy":
            number = self.store.table(type_name).next_number
            known["name"] = f"{salt(self.store.seed, type_name, number):016x}"
        for name, value in known.items():
            if name in fields:
                made.setdefault(name, value)
        given = frozenset(n for n, v in made.items() if loading or v is not None)
        for name, sources in rules.on_create.items():
            if name in given or UNLESS.get((type_name, name)) in given:
                continue
            found = (
                self._default(made, members, type_name, s, loading) for s in sources
            )
            usable = (v for v in found if v == CALLER or not self._is_disabled(v))
            made[name] = next((v for v in usable if v is not None), None)

    def _default(
        self,
        made: Row,
        members: Members,
        type_name: str,
        source: Default,
        loading: Ref | None,
    ) -> object:
        if isinstance(source, Constant):
            return source.value
        if isinstance(source, Computed):
            if source.name == "caller":
                return CALLER if self.store.exists(CALLER) else None
            if source.name == "label":
                category = self._at(made, "product.productCategory.name")
                table = self.store.table(type_name)
                number = loading.number if loading else table.next_number
                return f"{label_prefix(category)}{number:05d}"
            named = reference_from(made.get("name"))
            if source.name == "category_reference" and made.get("group"):
                return f"{reference_from(made['group'])}/{named}"
            return named
        first, _, rest = source.partition(".")
        if first in members:
            chosen = members[first]
            return self._at(chosen[0], rest) if chosen else None
        return self._at(made, source)

    def _at(self, source: object, path: str) -> object:
        """The value at a path of fields; None where it ends early."""
        for name in path.split("."):
            if isinstance(source, Ref):
                if not self.store.exists(source):
                    return None
                shape = self.store.catalog.shape(source.type).fields.get(name)
                if shape is None:
                    return None
                if shape.kind == "connection":
                    source = next(iter(self.links.members(source, shape)), None)
                else:
                    source = self.store.value(source, name)
            elif isinstance(source, dict):
                source = cast("Row", source).get(name)
            else:
                return None
        return source

    # -- derived fields

    def _derive(self, rules: TypeRules, before: Row, row: Row, made: Row) -> None:
        status = row.get("status")
        for name, statuses in rules.reached.items():
            if status not in statuses:
                made[name] = None
            elif not made.get(name):
                since = before.get(name) if before.get("status") in statuses else None
                made[name] = since or made.get("updatedAt") or self.now()
        for name, statuses in rules.only.items():
            if status not in statuses:
                made[name] = None

    # -- refused values

    def contradictions(self, type_name: str, given: Row, row: Row) -> list[Problem]:
        """Given values that the record as it becomes, `row`, cannot have."""
        rules = rules_of(self.store.catalog, type_name)
        found = [
            Problem(
                (name,),
                f"{sentence_case(name)} contradicts the status {row.get('status')!r}",
            )
            for name in (*rules.reached, *rules.only)
            if given.get(name) is not None and row.get(name) is None
        ]
        times = {n: at for n in IN_ORDER if (at := seconds_of(row.get(n))) is not None}
        if any(given.get(n) for n in times) and [*times.values()] != sorted(
            times.values()
        ):
            found.append(Problem((), f"{', '.join(times)} are not in order"))
        return found

    def _blank(
        self,
        rules: TypeRules,
        type_name: str,
        made: Row,
        row: Row,
        target: Ref | None,
    ) -> list[Problem]:
        needed = {*rules.required, *({"name", "subject"} & made.keys())}
        extra = NEEDED_WITHOUT_TEMPLATE.get(type_name)
        if extra is not None and not row.get("template"):
            needed.add(extra)
        fields = self.store.catalog.shape(type_name).fields
        return [
            Problem((name,), f"{sentence_case(name)} can't be blank")
            for name in sorted(needed)
            if (target is None or name in made)
            and fields[name].kind in ("leaf", "object")
            and _is_blank(row.get(name))
        ]

    def _disabled(
        self,
        before: Row,
        given: Row,
        target: Ref | None,
        members: Members,
        type_name: str,
    ) -> list[Problem]:
        """Refuse new relations to disabled records; existing ones stay."""
        found = [
            Problem((name,), f"{sentence_case(name)} is disabled")
            for name, value in given.items()
            if isinstance(value, Ref)
            and value != before.get(name)
            and self._is_disabled(value)
        ]
        fields = self.store.catalog.shape(type_name).fields
        for name, refs in members.items():
            old = [] if target is None else self.links.members(target, fields[name])
            found += [
                Problem((name, str(index)), f"{sentence_case(ref.type)} is disabled")
                for index, ref in enumerate(refs)
                if ref not in old and self._is_disabled(ref)
            ]
        return found

    def is_usable(self, ref: Ref) -> bool:
        """Return whether a record is there and new relations may lead to it."""
        return self.store.exists(ref) and not self._is_disabled(ref)

    def _is_disabled(self, value: object) -> bool:
        if not isinstance(value, Ref) or value.type == "Account":
            return False
        return self._at(value, "disabled") is True

    def _check_member(self, row: Row, given: Row, made: Row) -> list[Problem]:
        team, member = row.get("team"), row.get("member")
        if not isinstance(team, Ref) or not isinstance(member, Ref):
            return []
        people = self.store.catalog.shape(team.type).fields.get("members")
        if people is None or member in self.links.members(team, people):
            return []
        if given.get("member") is not None:
            return [Problem(("member",), "Member is not a member of the team")]
        made["member"] = None  # was a member of the former team
        return []

    # -- unique keys

    def find(self, type_name: str, values: Mapping[str, object]) -> list[Ref]:
        """The records whose fields have these values, none for a blank one."""
        key, wanted = tuple(sorted(values)), _key(values)
        found = () if wanted is None else self._index(type_name, key).get(wanted, ())
        return [
            ref
            for ref in dict.fromkeys(found)
            if self.store.exists(ref) and self._key_of(ref, key) == wanted
        ]

    def holder(
        self, type_name: str, row: Row, *key: str, besides: Ref | None = None
    ) -> Ref | None:
        """Another record that has the same values of a key, None when there is none."""
        values = {path: self._at(row, path) for path in key}
        for ref in self.find(type_name, values):
            state = self._at(ref, "lifeCycleState")
            counts = type_name not in ACTIVE_HOLDERS or state in (None, "active")
            if counts and ref != besides:
                return ref
        return None

    def _taken(
        self,
        rules: TypeRules,
        type_name: str,
        made: Row,
        row: Row,
        target: Ref | None,
    ) -> list[Problem]:
        found: list[Problem] = []
        for key in rules.unique:
            if not {path.partition(".")[0] for path in key} & made.keys():
                continue
            if self.holder(type_name, row, *key, besides=target) is not None:
                text = f"{sentence_case(key[-1])} has already been taken"
                found.append(Problem((key[-1],), text))
        return found

    def _index(self, type_name: str, key: tuple[str, ...]) -> dict[_Key, list[Ref]]:
        index = self._keys.get((type_name, key))
        if index is None:
            index = self._keys[type_name, key] = {}
            for ref in self.store.refs(type_name):
                if (found := self._key_of(ref, key)) is not None:
                    index.setdefault(found, []).append(ref)
        return index

    def _key_of(self, ref: Ref, key: tuple[str, ...]) -> _Key | None:
        return _key({path: self._at(ref, path) for path in key})


def _key(values: Mapping[str, object]) -> _Key | None:
    """The values of a key as they compare, None where one is blank."""
    if any(map(_is_blank, values.values())):
        return None
    return tuple(key_value(path, value) for path, value in sorted(values.items()))


def _is_blank(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def seconds_of(stamp: object) -> float | None:
    """The epoch seconds of a timestamp, None for what is none."""
    try:
        return datetime.fromisoformat(str(stamp).replace("Z", "+00:00")).timestamp()
    except ValueError:
        return None
