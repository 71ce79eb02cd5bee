"""Schema data for the runtime: types, queries and mutations."""

from __future__ import annotations

from ._runtime.schema.index import SchemaIndex

TYPES = """
Edge object models.edge Edge
EdgeConnection object models.edge_connection EdgeConnection
Root object models.root Root
Boolean scalar bool
ID scalar id
String scalar str
"""

QUERIES = """
edge edge edge Edge
"""

MUTATIONS = """
"""

SCHEMA = SchemaIndex(
    __name__.rpartition(".")[0], types=TYPES, queries=QUERIES, mutations=MUTATIONS
)
