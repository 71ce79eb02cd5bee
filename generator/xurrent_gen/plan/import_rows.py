"""Plan the module of rows for imports: a ``TypedDict`` for each type of records.

The keys are the headers of the files, so checkers know the columns and their types. A slim
package has rows only for records that it contains whole. For other records, programs can
pass rows as plain mappings.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from importlib.resources import files
from typing import Final, cast

from xurrent_gen.plan.model import FilePlan
from xurrent_gen.spelling import camel_case, singular

MODULE: Final = "import_rows"

_DOC = """Rows of imports by type, for ``client.bulk.import_`` and ``rows(into=...)``.

The keys are the headers of the files. An omitted key leaves the field
unchanged, ``None`` clears it. ``import_type`` is not a column and is optional:
with it, a type checker rejects rows that are passed to the import of another type.
"""

_KINDS: Final = {
    "boolean": "Flag",
    "id": "Identity",
    "id_of": "Identity",
    "integer": "Number",
    "decimal": "Amount",
    "date": "Day",
    "datetime": "Moment",
    "timestamp": "Target",
    "time_of_day": "Clock",
    "duration_min": "Duration",
    "duration_hm": "Duration",
    "custom_fields_json": "CustomFields",
    "lines": "Texts",
    "links": "Texts",
    "urls": "Texts",
    "refs": "Texts",
}
"""Type aliases in the template, by the kind of cells; other kinds are strings."""

_RECORDS: Final = {
    "ci_relations": "ConfigurationItem",
    "cis": "ConfigurationItem",
    "organizations_contact_details": "Organization",
    "organizations_time_allocations": "Organization",
    "people_contact_details": "Person",
    "people_roles": "Person",
    "service_offering_ssr_rates": "ServiceOffering",
    "slas": "ServiceLevelAgreement",
    "slas_charges": "ServiceLevelAgreement",
}
"""The record of an import type whose name is not the plural of the record's."""


def plan_import_rows(whole: Collection[str]) -> FilePlan:
    """Plan the module from the table of columns; ``whole`` are the records of
    which the package has more than id and name."""
    text = files("xurrent_gen").joinpath("data/import-columns.json").read_text("utf-8")
    table = cast("dict[str, list[dict[str, str]]]", json.loads(text))
    rows = [
        {
            "name": f"{camel_case(name)}Row",
            "type": name,
            "columns": [
                (each["header"], _annotation(each["type"])) for each in columns
            ],
        }
        for name, columns in table.items()
        if _record(name) in whole
    ]
    context = {"doc": _DOC, "rows": rows}
    return FilePlan(f"{MODULE}.py", "import_rows.py.jinja", context)


def _annotation(cells: str) -> str:
    """The type alias for a kind of cells, such as ``ref:team by name``."""
    return _KINDS.get(cells.partition(":")[0], "Text")


def _record(name: str) -> str:
    """The record of an import type: ``TimeEntry`` for ``time_entries``."""
    return _RECORDS.get(name) or camel_case(singular(name))
