"""Schema data for the runtime: types, queries and mutations."""

from __future__ import annotations

from ._runtime.schema.index import SchemaIndex

TYPES = """
Car object models.car Car node
Note object models.note Note
Person object models.person Person node
Found abstract models.found Found Car Note Person
Named abstract models.named Named Car Person
Node abstract models.node Node Car Person
Owned abstract models.owned Owned Car
Boolean scalar bool
ID scalar id
Int scalar int
String scalar str
"""

QUERIES = """
node node node Node id:id:ID!
"""

MUTATIONS = """
"""

SCHEMA = SchemaIndex(
    __name__.rpartition(".")[0], types=TYPES, queries=QUERIES, mutations=MUTATIONS
)
