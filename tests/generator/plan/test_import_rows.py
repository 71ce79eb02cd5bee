"""The rows of imports are those of the records that a package has."""

from __future__ import annotations

import json
import re
from typing import cast

from tests.support.packages import BUNDLED
from xurrent_gen.plan.import_rows import plan_import_rows

COLUMNS = BUNDLED.with_name("import-columns.json")


def planned(*records: str) -> list[str]:
    rows = plan_import_rows(records).context["rows"]
    return [each["name"] for each in cast("list[dict[str, str]]", rows)]


def test_rows_are_of_the_records_of_the_package() -> None:
    whole = re.findall(r"^type (\w+)", BUNDLED.read_text("utf-8"), re.MULTILINE)
    assert len(planned(*whole)) == len(json.loads(COLUMNS.read_text("utf-8")))
    assert planned("Person", "TimeEntry", "EffortClass") == [
        *("PeopleRow", "PeopleContactDetailsRow", "PeopleRolesRow"),
        *("EffortClassesRow", "TimeEntriesRow"),
    ]
    slas = planned("Person", "ServiceLevelAgreement")[-2:]
    assert slas == ["SlasRow", "SlasChargesRow"]
    assert planned() == []
