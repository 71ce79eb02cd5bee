"""Schema data for the runtime: types, queries and mutations."""

from __future__ import annotations

from ._runtime.schema.index import SchemaIndex

TYPES = """
Thing object models.thing Thing
Kind enum enums.common Kind
Boolean scalar bool
String scalar str
ThingFilter input inputs.thing ThingFilter
"""

QUERIES = """
thing thing thing Thing filter:filter:ThingFilter
"""

MUTATIONS = """
"""

SCHEMA = SchemaIndex(
    __name__.rpartition(".")[0], types=TYPES, queries=QUERIES, mutations=MUTATIONS
)
