"""The initial records: each field is computed from the record's number.

Fields obey the rules of their type, as if each record had been created: required fields
are present, derived fields agree with their source, and references lead to active
records that are not disabled. No record is made before it is read.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Mapping
from functools import cache, partial
from itertools import chain
from typing import TYPE_CHECKING

from . import forms
from .catalog import FieldShape
from .links import FAR as FAR_END
from .links import FAR_ENDS, RELATION, children_of_type, link_of, opposite
from .rules import CODES, Default, rules_of, value_of
from .values import FAR, Make, Pick, Ref, leaf_maker, listed, mix, salt, size_of
from .vocabulary import number_field

if TYPE_CHECKING:
    from .store import Row, Store

SIZES: Mapping[str, int] = {
    "Person": 317,
    "Organization": 41,
    "Team": 160,
    "Site": 17,
    "Request": 1203,
    "ConfigurationItem": 523,
    "Attachment": 700,
    "Task": 420,
    "TimeEntry": 900,
    "Product": 230,
    "Calendar": 9,
    "Broadcast": 12,
    RELATION: 1500,
}
_USE = ("disabled", "deleted", "lifeCycleState")
_TIMES_OF_REASONS = {
    "completionReason": "completedAt",
    "closureCode": "completedAt",
    "closureReason": "closedAt",
}
_OFTEN_NAMED = ("organization", "person", "owner")
"""References that are never null, although records could be created without."""


class Seed:
    """Makers of the fields of one store's records."""

    def __init__(
        self, store: Store, sizes: Mapping[str, int], served: Container[tuple[str, str]]
    ) -> None:
        self._store = store
        self._catalog = store.catalog
        self._served = served
        self._table = store.table
        self._sizes = {**SIZES, "Account": len(store.accounts), **sizes}
        for name in (forms.EXTENSION, forms.VERSION):
            if sizes.get(name, 0) > (most := len(forms.extensions())):
                raise ValueError(f"sizes: there are at most {most} records of {name}")
        self.loaded: dict[str, frozenset[int]] = {}
        """Types of a file → the numbers of their records that may be referenced."""
        self.own: set[Ref] = set()
        """The records of a file."""
        self.given: dict[tuple[Ref, str], list[Ref]] = {}
        """Members of connections in a file."""
        self._usable: Callable[[Ref], bool] = cache(self._is_usable)
        self._drawn: Callable[[Ref, FieldShape], list[Ref]] = cache(self._draw)
        self._sized: dict[str, int] = {}
        self._shared: Callable[[FieldShape], bool] = cache(self._is_shared)
        self._relations = cache(self._find_relations)
        self._children = cache(partial(children_of_type, store))
        self._ends: Make = lambda _number: None

    def size(self, type_name: str) -> int:
        """Return the number of records of a type; 0 if a required type has none."""
        if type_name in self.loaded or not self._catalog.is_record(type_name):
            return 0
        if type_name not in self._sized:
            self._sized[type_name] = 0  # for a type that requires itself
            fields = self._catalog.shape(type_name).fields
            required = rules_of(self._catalog, type_name).required
            targets = [fields[n].target for n in required if fields[n].kind == "object"]
            missing = any(self.picker(0, target)(1) is None for target in targets)
            self._sized[type_name] = 0 if missing else self._wanted(type_name)
        return self._sized[type_name]

    def close(self) -> None:
        """Let references lead to the records of a file, which are complete now."""
        for name in self.loaded:
            table = self._table(name)
            table.initial = sorted(table.numbers())
            table.created.clear()
            used = (n for n in table.initial if _is_in_use(table.rows[n]))
            self.loaded[name] = frozenset(used)

    def _wanted(self, type_name: str) -> int:
        if (given := self._sizes.get(type_name)) is not None:
            return given
        if type_name == forms.EXTENSION:
            return len(forms.extensions())
        if type_name == forms.VERSION:
            return self.size(forms.EXTENSION)
        ends = (each[-1] for each in self._children(type_name).values())
        return max(ends, default=1) - 1 or 45 + salt("size", type_name) % 90

    def makers(self, type_name: str) -> dict[str, Make]:
        """Return a function for each field, which takes the number of a record."""
        made: dict[str, Make] = {
            "__typename": lambda _number: type_name,
            "__ref": lambda number: Ref(type_name, number),
        }
        rules = rules_of(self._catalog, type_name)
        by_status = {**rules.dated, **rules.limited}
        given = {n for n, v in rules.on_create.items() if not isinstance(v[-1], str)}
        needed = {*rules.required, *given, *by_status, number_field(type_name)}
        for field in self._catalog.shape(type_name).fields.values():
            make = self._maker(field, always=field.name in needed)
            if make is not None:
                made[field.name] = make
        if rules.member_in_team:
            person = made["member"]
            joined = self._among(made, "team", "member", type_name, "teams")
            made["member"] = lambda number: person(number) if joined(number) else None
        self._compute(type_name, made)
        if "waitingUntil" in by_status:
            made["waitingUntil"] = lambda _number: FAR
        for why, at in _TIMES_OF_REASONS.items():
            if at in by_status and why in made:
                by_status[why] = by_status[at]
        for name, statuses in by_status.items():
            made[name] = _while(made["status"], statuses, made[name])
        return made

    # -- references

    def picker(self, salted: int, target: str) -> Pick:
        """Returns a function that picks a record for a number; it prefers low numbers,
        so that very many records refer to a few."""
        concrete = self._catalog.possible(target)
        records = [name for name in concrete if self._catalog.is_record(name)]
        names = records or [*concrete]

        def pick(number: int) -> Ref | None:
            if not names:
                return None
            bits = mix(salted, number)
            first, share = (bits >> 53) % len(names), (bits & 0xFFFFFFFF) / 2**32
            if not records:
                return Ref(names[first], mix(salted ^ 5, number) >> 50)
            # A type without records leaves its share to the next one.
            found = (self._pick(n, share**3) for n in names[first:] + names[:first])
            return next((ref for ref in found if ref is not None), None)

        return pick

    def _pick(self, name: str, share: float, before: int | None = None) -> Ref | None:
        """The first usable record at or after a share of the records, such as 0.5; with
        `before`, only among the records before this number."""
        numbers = self._table(name).initial
        count = len(numbers) if before is None else numbers.index(before)
        start = int(count * share)
        for step in range(count):
            ref = Ref(name, numbers[(start + step) % count])
            if self._can_be_referred_to(ref):
                return ref
        return None

    def _can_be_referred_to(self, ref: Ref) -> bool:
        if ref.type in self.loaded:
            return ref.number in self.loaded[ref.type]
        if ref in self.own:
            return False  # a child of a record of the file
        return self._usable(ref)

    def _is_usable(self, ref: Ref) -> bool:
        makers = self._table(ref.type).makers
        names = [name for name in _USE if name in makers]
        return _is_in_use({name: makers[name](ref.number) for name in names})

    def _reference(self, field: FieldShape, *, always: bool) -> Make:
        salted = salt(self._store.seed, field.owner, field.name)
        if field.target == forms.EXTENSION:
            usable = self._can_be_referred_to
            return forms.linked(self._store, field.owner, salted, usable)
        if field.target == "Account" and field.name == "account":
            return self._account(salted)
        pick = self.picker(salted, field.target)
        always = always or field.non_null or field.name in _OFTEN_NAMED
        record = self._catalog.is_record(field.owner)

        def make(number: int) -> object:
            if not always and mix(salted ^ 1, number) % 8 == 0:
                return None
            if field.target == field.owner and record and not field.non_null:
                # A lower number: otherwise a chain of references could be a cycle.
                share = (mix(salted, number) & 0xFFFFFFFF) / 0x1_0000_0000
                return self._pick(field.owner, share**3, number)
            return pick(number)

        return make

    def _account(self, salted: int) -> Make:
        """Nine of ten records belong to the first account."""
        others = len(self._store.accounts) - 1

        def make(number: int) -> object:
            bits = mix(salted, number)
            if not others or bits % 10:
                return Ref("Account", 1)
            return Ref("Account", 2 + (bits >> 8) % others)

        return make

    # -- connections

    def members(self, ref: Ref, field: FieldShape) -> list[Ref]:
        """The records in a connection that is the inverse of nothing."""
        if ref in self.own:
            return self.given.get((ref, field.name), [])
        return self._drawn(ref, field)

    def _draw(self, ref: Ref, field: FieldShape) -> list[Ref]:
        table = self._table(ref.type)
        if self._catalog.is_record(ref.type) and ref.number not in table.initial:
            return []  # connections of a new record are empty
        if (ref.type, field.name) in FAR_ENDS:
            return self._relations().get(ref, [])
        if self._shared(field) and not self._can_be_referred_to(ref):
            return []
        own = {} if field.target in self._sizes else self._children(field.target)
        if begins := own.get((ref.type, field.name)):
            numbers = range(begins[ref.number - 1], begins[ref.number])
            return [Ref(field.target, number) for number in numbers]
        salted = salt(self._store.seed, ref.type, field.name)
        count = size_of(salted, ref.number, field)
        pick = self.picker(salted ^ 6, field.target)
        picked = (pick(ref.number * 100_003 + index) for index in range(count))
        # The same record may be picked twice: then take its neighbour.
        names = self._catalog.possible(field.target)
        known = self._table(names[0]).initial if len(names) == 1 else ()
        near = (known[(ref.number * 13 + n) % len(known)] for n in range(len(known)))
        found: dict[Ref, None] = {}
        for member in chain(picked, (Ref(names[0], number) for number in near)):
            if len(found) == count:
                break
            # Only lower numbers, so that no record leads back to itself.
            leads_back = member and member.type == ref.type and member >= ref
            if member and not leads_back and self._can_be_referred_to(member):
                found[member] = None
        return list(found)

    def _is_shared(self, field: FieldShape) -> bool:
        """Return whether the members of a connection have a connection back."""
        lead, targets = self._catalog.leading, self._catalog.possible(field.target)
        return any(lead(name, "connection", field.owner) for name in targets)

    # -- other fields

    def _maker(self, field: FieldShape, *, always: bool) -> Make | None:
        owner = field.owner
        if field.kind == "connection" or (owner, field.name) in self._served:
            return None
        if (made := forms.MADE.get((owner, field.name))) is not None:
            return made
        if field.kind == "leaf":
            if field.name == "id" and self._catalog.is_record(owner):
                return lambda number: self._store.node_id(Ref(owner, number))
            leaf = self._catalog.leaf_type(field)
            made = leaf_maker(self._store.seed, field, leaf, always=always)
            coded = CODES.get((owner, field.name), "")
            is_coded = self._catalog.known(coded) is not None
            return self._code(field, coded, made) if is_coded else made
        if field.kind == "list":
            return self._list(field)
        return self._reference(field, always=always)

    def _code(self, field: FieldShape, coded: str, made: Make) -> Make:
        pick = self.picker(salt(self._store.seed, field.owner, field.name), coded)
        return lambda n: None if made(n) is None else self._at(pick(n), "reference")

    def _list(self, field: FieldShape) -> Make:
        salted = salt(self._store.seed, field.owner, field.name)
        if field.target == "CustomField":
            return lambda n: forms.pairs(self._store, Ref(field.owner, n), salted)
        return listed(salted, self.picker(salted, field.target))

    def _among(
        self, made: dict[str, Make], name: str, leader: str, owner: str, field: str
    ) -> Callable[[int], list[Ref]]:
        """Make a reference lead to a record in a connection of another record."""
        leads, other = made[leader], made[name]
        salted = salt(self._store.seed, owner, f"{name} of {leader}")

        def members(number: int) -> list[Ref]:
            found = leads(number)
            if not isinstance(found, Ref):
                return []
            shape = self._catalog.shape(found.type).fields.get(field)
            return self.members(found, shape) if shape else []

        def make(number: int) -> object:
            found = members(number)
            return found[mix(salted, number) % len(found)] if found else other(number)

        made[name] = make
        return members

    def _compute(self, type_name: str, made: dict[str, Make]) -> None:
        """Fields that the service computes from others."""

        def make(source: Default, number: int) -> object:
            def at(path: str) -> object:
                first, *rest = path.split(".")
                found = made[first](number) if first in made else None
                for name in rest:
                    found = self._at(found, name)
                return found

            return value_of(source, at, number)

        rules = rules_of(self._catalog, type_name)
        created = {n: source for n, (source, *_) in rules.on_create.items()}
        if type_name != "TimeEntry":
            names = ("reference", "label", "ruleSet")
            created = {n: created[n] for n in names if n in created}
        for name, source in {**created, **rules.derived}.items():
            made[name] = partial(make, source)
        if type_name == RELATION and {FAR_END, "relationType"} <= made.keys():
            self._pair(made)
        leader = {"ProjectTask": "project", "Task": "workflow"}.get(type_name, "")
        if {leader, "phase"} <= made.keys():
            if "phase" not in rules.required:
                made["phase"] = lambda _number: None  # where the leader has none
            self._among(made, "phase", leader, type_name, "phases")

    def _pair(self, made: dict[str, Make]) -> None:
        """Make the nodes 1 and 2, 3 and 4, and so on the two ends of one relation."""
        end, kind = made[FAR_END], made["relationType"]
        self._ends = end
        made[FAR_END] = lambda number: end(number + 1 if number % 2 else number - 1)
        made["relationType"] = lambda number: (
            kind(number) if number % 2 else opposite(kind(number - 1))
        )

    def _find_relations(self) -> dict[Ref, list[Ref]]:
        """The relations of each configuration item, at both ends."""
        found: dict[Ref, list[Ref]] = {}
        table = self._table(RELATION)
        for number in range(1, len(table.initial) // 2 * 2 + 1):
            near, far = self._ends(number), table.makers[FAR_END](number)
            if isinstance(near, Ref) and isinstance(far, Ref) and near != far:
                found.setdefault(near, []).append(Ref(RELATION, number))
        return found

    def _at(self, source: object, name: str) -> object:
        """The initial value of a field; for a connection, its first member."""
        if not isinstance(source, Ref):
            return None
        field = self._catalog.shape(source.type).fields.get(name)
        if field is None:
            return None
        if field.kind == "connection":
            table, link = self._table(field.target), link_of(self._catalog, field)
            other = table.makers[link.other]
            found = (Ref(field.target, n) for n in table.initial if other(n) == source)
            return next(found, None)
        if source.type in self.loaded:
            return self._store.value(source, name)
        return self._table(source.type).makers[name](source.number)


def _is_in_use(row: Row) -> bool:
    gone = row.get("disabled") is True or row.get("deleted") is True
    return not gone and row.get("lifeCycleState") in (None, "active")


def _while(status: Make, statuses: Collection[str], make: Make) -> Make:
    return lambda number: make(number) if status(number) in statuses else None
