"""The rows of imports are those of the records that a package has."""

from __future__ import annotations

from typing import cast

from tests.support.packages import BUNDLED
from xurrent_gen.ir.build import build_schema_ir
from xurrent_gen.plan.import_rows import plan_import_rows
from xurrent_gen.schema.load import load_schema
from xurrent_gen.schema.text import SchemaText


def planned(*records: str) -> list[str]:
    rows = plan_import_rows(records).context["rows"]
    return [each["name"] for each in cast("list[dict[str, str]]", rows)]


def test_all_known_rows_are_of_the_whole_package() -> None:
    text = SchemaText("sdl", BUNDLED.read_text("utf-8"), "bundled")
    schema, _ = build_schema_ir(load_schema(text).schema, {})
    assert len(planned(*schema.types)) == 49


def test_rows_of_other_records_are_left_out() -> None:
    assert planned("Person", "TimeEntry", "EffortClass") == [
        "PeopleRow",
        "PeopleContactDetailsRow",
        "PeopleRolesRow",
        "EffortClassesRow",
        "TimeEntriesRow",
    ]
    assert planned("Person", "ServiceLevelAgreement")[-2:] == [
        "SlasRow",
        "SlasChargesRow",
    ]
    assert planned() == []
