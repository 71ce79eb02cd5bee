"""Plans the module of the rows of imports: a ``TypedDict`` for each type of records.

Their keys are the headers of the files, so checkers know columns and what goes into them.
"""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Final, cast

from xurrent_gen.plan.literals import docstring, string
from xurrent_gen.plan.model import FilePlan

MODULE: Final = "import_rows"

_DOC = """Rows of imports by type, for ``client.bulk.import_`` and ``rows(into=...)``.

The keys are the headers of the files. A key that is left out leaves the record alone,
``None`` clears.
"""

_KINDS: Final = {
    "boolean": "Flag",
    "id": "Identity",
    "id_of": "Identity",
    "integer": "Number",
    "decimal": "Amount",
    "date": "Day",
    "datetime": "Moment",
    "timestamp": "Moment",
    "time_of_day": "Clock",
    "duration_min": "Duration",
    "duration_hm": "Duration",
    "custom_fields_json": "CustomFields",
    "lines": "Texts",
    "links": "Texts",
    "urls": "Texts",
    "refs": "Texts",
}
"""Names in the template by the kind of cells; all others are text."""


def plan_import_rows() -> FilePlan:
    """The module, from the table of columns."""
    text = files("xurrent_gen").joinpath("data/import-columns.json").read_text("utf-8")
    table = cast("dict[str, list[dict[str, str]]]", json.loads(text))
    rows = [
        {
            "name": f"{_camel(name)}Row",
            "columns": [
                f"{string(column['header'])}: {_annotation(column['type'])},"
                for column in columns
            ],
        }
        for name, columns in table.items()
    ]
    context = {"doc": docstring(_DOC, 0), "rows": rows}
    return FilePlan(f"{MODULE}.py", "import_rows.py.jinja", context)


def _camel(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))


def _annotation(kind: str) -> str:
    return _KINDS.get(kind.partition(":")[0], "Text")
