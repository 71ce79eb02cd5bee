"""Rows of every type create a record, and change each of its fields."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

import pytest

from tests.support.driver import Driver, both
from xurrent_gen.sandbox import RunningSandbox, running_sandbox

_BY_REFERENCE = {
    ("products", "category"): "product_categories",
    ("custom_collection_elements", "custom_collection"): "custom_collections",
}
_NEEDED_MORE = {
    **{name: {"subject"} for name in ("requests", "tasks", "workflows")},
    "custom_collection_elements": {"custom_collection"},
}
"""Fields that a record needs if it has no template, or no other field in its place."""
_IDS = {
    ("survey_responses", "person_id"): "people",
    **{("tasks", f"{end}_ids"): "tasks" for end in ("predecessor", "successor")},
}
"""Types behind fields that no query shows."""
_DERIVED = {
    "member_id": "it has to be a member of the team",
    "completion_reason": "only a completed record has it",
    "waiting_until": "only a record that waits has it",
    "assigned_at": "the server sets it with the status",
    "finished_at": "the server sets it with the status",
}
_NOT_SIMULATED = {
    ("app_offerings", "ui_extension_id"): "the sandbox keeps no version for it",
    ("app_offerings", "new_scopes"): "the sandbox keeps no texts of scopes",
    ("people", "new_account_permissions"): "the sandbox merges no permissions",
    ("project_templates", "new_task_template_relations"): "phases by name",
}
_LEFT_OUT = {"id", "integration", "custom_fields", *_DERIVED}
"""Fields of children that get no value."""


@pytest.fixture(scope="module")
def every() -> Iterator[RunningSandbox]:
    with running_sandbox() as sandbox:
        yield sandbox


class Values:
    """Values for the fields of rows."""

    def __init__(self, driver: Driver, client: Any, sandbox: RunningSandbox) -> None:
        self._driver, self._client = driver, client
        self._store = sandbox.sandbox.store
        self._known: dict[str, list[Any]] = {}

    def of(self, target: Any, rule: Any, number: int, key: str) -> Any:
        """The value with a number of the field of a row."""
        name = target.name, rule.name
        if name in _BY_REFERENCE:
            return self._records(_BY_REFERENCE[name])[number].reference
        related = None
        if name in _IDS:
            value = self._records(_IDS[name])[number].id
            return [value] if rule.type.item else value
        if rule.is_compared and rule.way not in ("value", "action"):
            related = target.field(rule).target
        return self._value(rule.type, rule.name, number, key, related)

    def _value(self, ref: Any, name: str, number: int, key: str, related: Any) -> Any:
        if ref.item is not None:
            found = self._value(ref.item, name, number, key, related)
            return None if found is None else [found]
        if ref.base == "ID":
            ids = self._ids(related)
            return ids[number % len(ids)] if ids else None
        if ref.named.is_input:
            return self._object(ref, number, key, related)
        if ref.named.is_enum:
            members = list(ref.named.enum)
            return members[-number if name == "status" else number % len(members)]
        plain: dict[str, Any] = {
            "bool": True,
            "int": 3 + number,
            "decimal": Decimal("3.5") + number,
            "timestamp": datetime(2026, 1, 5 + number, 8, tzinfo=UTC),
            "date": date(2026, 1, 5 + number),
            "time": time(8 + number),
        }
        if "email" in name:
            return f"{key}.{number}@example.com"
        return plain.get(ref.codec, f"{key} {number}")

    def _object(self, ref: Any, number: int, key: str, related: Any) -> Any:
        if ref.base == "AttachmentInput":
            return None  # it needs an uploaded file
        if ref.base == "CustomFieldInput":
            return {"id": "any", "value": f"value {number}"}
        known = {each.graphql: each for each in related.fields.values()}
        found: dict[str, Any] = {}
        for name, each in ref.named.fields.items():
            shown = known.get(each.graphql) or known.get(
                each.graphql.removesuffix("Id")
            )
            if shown is None or name in _LEFT_OUT:
                continue
            behind = shown.target if each.type.base == "ID" else None
            value = self._value(each.type, name, number, key, behind)
            if value is not None:
                found[name] = value
        return found

    def _records(self, query: str) -> list[Any]:
        if query not in self._known:
            chosen = getattr(self._client.query, query)().limit(4)
            if query in _BY_REFERENCE.values():
                chosen = chosen.select(lambda r: [r.reference])
            self._known[query] = self._driver.run(chosen.all())
        return self._known[query]

    def _ids(self, related: Any) -> list[str]:
        """Ids of enabled records of a type, from the sandbox itself."""
        for each in related.possible or () if related is not None else ():
            found: list[str] = []
            for ref in self._store.refs(each.name):
                row = self._store.row(ref) or {}
                usable = row.get("lifeCycleState", "active") == "active"
                if usable and not row.get("disabled"):
                    found.append(self._store.node_id(ref))
                if len(found) == 2:
                    return found
            if found:
                return found
        return []


def targets(sdk: Any) -> dict[str, Any]:
    """Every type that rows can be applied to, by its function."""
    rules = importlib.import_module(f"{sdk.__name__}._runtime.apply.rules")
    roots = importlib.import_module(f"{sdk.__name__}.apply").Applicable
    lines = [line.split() for line in roots.__types__.splitlines() if line.split()]
    return {w[0]: rules.ApplyTarget(*w, roots.__keys__) for w in lines}


def test_rows_offer_all_that_creation_requires(sdk: Any) -> None:
    found = targets(sdk)
    assert len(found) == 62
    for target in found.values():
        (single,) = target.create.field.arguments.values()
        model = single.type.named
        row = getattr(sdk, f"{target.root.target.name}ApplyRow")
        for name, each in model.fields.items():
            if not each.type.nullable:
                assert name in row.__annotations__, f"{target.name}: {name}"
                assert name in target.rules, f"{target.name}: {name}"


KINDS = {"sync": 0, "async": 1}
"""Every other type is for the sync client, the rest for the async one."""


@both
def test_each_field_is_changed_by_itself(
    sdk: Any, driver: Driver, every: RunningSandbox
) -> None:
    client = driver.connect(every)
    values = Values(driver, client, every)
    wrong: list[str] = []
    changed = 0
    for target in [*targets(sdk).values()][KINDS[driver.kind] :: 2]:
        required = [r for r in target.rules.values() if is_needed(target, r)]
        rows: dict[str, dict[str, Any]] = {}
        for name, rule in target.rules.items():
            value = values.of(target, rule, 1, f"{target.name}-{name}")
            if (
                value is None
                or name in _DERIVED
                or (target.name, name) in _NOT_SIMULATED
            ):
                continue
            rows[name] = {
                r.name: values.of(target, r, 0, f"{target.name}-{name}")
                for r in required
            }
            rows[name]["source_id"] = name
        apply = getattr(client.apply, target.name)
        report = driver.run(driver.run(apply(rows.values(), source="x")).execute())
        report.raise_for_failures()
        assert report.is_settled, report
        for name, row in rows.items():
            row[name] = values.of(
                target, target.rules[name], 1, f"{target.name}-{name}"
            )
        plan = driver.run(apply(rows.values(), source="x"))
        items = (*plan.updated, *plan.enabled, *plan.disabled)
        written = {item.key for item in items}
        for name, rule in target.rules.items():
            applies = rule.is_compared and not rule.create_only and rule.way != "action"
            if name in rows and applies and name not in written:
                wrong.append(f"{target.name}.{name} does not change")
        changed += len(written)
        report = driver.run(plan.execute())
        wrong += (f"{target.name}.{k}: {e}" for k, e in report.failed.items())
        wrong += (f"{target.name}.{k} differs" for k in report.stored_differently)
        again = driver.run(apply(rows.values(), source="x"))
        wrong += (
            f"{target.name}.{item.key} again: {item.changes}" for item in again.updated
        )
        for name in again.not_applied:
            rule = target.rules[name]
            if rule.is_compared and not rule.create_only and name != "recurrence":
                wrong.append(f"{target.name}.{name} is not applied")
    assert not wrong, "\n".join(wrong)
    assert changed > 350


def is_needed(target: Any, rule: Any) -> bool:
    """True if creation requires a field, or a record without a template does."""
    (single,) = target.create.field.arguments.values()
    known = single.type.named.fields.get(rule.name)
    more = _NEEDED_MORE.get(target.name, ())
    return rule.name in more or (known is not None and not known.type.nullable)


def test_children_of_every_type_are_known_by_a_part_of_their_values(sdk: Any) -> None:
    nested = importlib.import_module(f"{sdk.__name__}._runtime.apply.nested")
    without: set[tuple[str, str]] = set()
    for target in targets(sdk).values():
        for rule in target.rules.values():
            if rule.way != "children" or not rule.is_compared:
                continue
            rules = nested.nested_rules(target, rule)
            child = dict.fromkeys(rules.rules, "any")
            if rules.has_id and len(rules.identity(child)) not in (1, 2):
                without.add((target.name, rule.name))
    assert without == {("app_offerings", "new_scopes")}
