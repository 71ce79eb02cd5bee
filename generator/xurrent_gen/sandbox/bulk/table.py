"""The columns of import and export files, and which records their rows stand for."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from xurrent_gen.sandbox.data.catalog import Catalog

_FILE = Path(__file__).parents[2] / "data" / "import-columns.json"
EXPORTED_AS = {
    "first_line_support_agreements": "flsas",
    "slas_financial_details_rfc_type_activities": "sla_financial_details_activities",
}
"""Types that have another name in exports than in imports."""
_RECORDS = {
    "ci": "ConfigurationItem",
    "sla": "ServiceLevelAgreement",
    "flsa": "FirstLineSupportAgreement",
}
# Rows of these are parts of other records, or are only ever added.
_PARTS = frozenset(
    {
        "calendars",
        "ci_relations",
        "notes",
        "organizations_contact_details",
        "people_contact_details",
        "people_roles",
    }
)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its header, and the kind of its cells (`ref:team by name`)."""

    header: str
    kind: str
    required: bool
    key: str

    @property
    def refers_to(self) -> tuple[str, str] | None:
        """The model and the key of what a cell refers to, None for other cells."""
        found = re.fullmatch(r"refs?:(\w+) by ([\w ]+)", self.kind)
        return (found[1], found[2].partition(" or ")[0]) if found else None

    @property
    def is_list(self) -> bool:
        """Return whether a cell holds one thing a line."""
        return self.kind.startswith("refs:") or self.kind in ("lines", "links", "urls")


@cache
def all_columns() -> dict[str, tuple[Column, ...]]:
    """The columns of each type whose columns are known."""
    content = cast("dict[str, list[dict[str, object]]]", json.loads(_FILE.read_text()))
    return {
        name: tuple(
            Column(
                str(item["header"]),
                str(item["type"]),
                bool(item.get("required")),
                str(item.get("unique_key", "")),
            )
            for item in items
        )
        for name, items in content.items()
    }


def columns_of(bulk_type: str) -> tuple[Column, ...]:
    """The known columns of a type by its name in imports or exports, else none."""
    known = all_columns()
    if bulk_type in known:
        return known[bulk_type]
    imported = [name for name, other in EXPORTED_AS.items() if other == bulk_type]
    return known.get(imported[0], ()) if imported else ()


def singular(bulk_type: str) -> str:
    """`time_entries` → `time_entry`."""
    if bulk_type == "people":
        return "person"
    for ending, single in (("ies", "y"), ("classes", "class"), ("s", "")):
        if bulk_type.endswith(ending):
            return bulk_type.removesuffix(ending) + single
    return bulk_type


def record_type(catalog: Catalog, model: str) -> str:
    """The GraphQL type of a model or a bulk type, blank when there is none."""
    if model in _PARTS:
        return ""
    for name in (model, singular(model)):
        title = "".join(word.capitalize() for word in name.split("_"))
        found = _RECORDS.get(name, title)
        if found in catalog.schema.type_map and catalog.is_record(found):
            return found
    return ""


def field_name(header: str) -> str:
    """The key under which a header and a field meet: `Source ID` and `sourceID`."""
    return re.sub(r"[^a-z0-9]", "", header.lower())
