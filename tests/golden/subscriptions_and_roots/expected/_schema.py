"""The schema as data: what the runtime needs to know of it."""

from __future__ import annotations

from ._runtime.schema.index import SchemaIndex

TYPES = """
Edge object models.edge Edge
EdgeConnection object models.edge_connection EdgeConnection
PageInfo object models.page_info PageInfo
Root object models.root Root
Viewer object models.viewer Viewer
Boolean scalar bool
ID scalar id
String scalar str
"""

QUERIES = """
viewer viewer viewer Viewer
"""

MUTATIONS = """
"""

SCHEMA = SchemaIndex(
    __name__.rpartition(".")[0], types=TYPES, queries=QUERIES, mutations=MUTATIONS
)
