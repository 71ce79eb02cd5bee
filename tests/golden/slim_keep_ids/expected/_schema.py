"""Schema data for the runtime: types, queries and mutations."""

from __future__ import annotations

from ._runtime.schema.index import SchemaIndex

TYPES = """
PageInfo object models.page_info PageInfo
Person object models.person Person node
PersonConnection connection Person [Person!] total
Site object models.stubs Site
SiteConnection connection Site [Site!] total
Node abstract models.node Node Person
Place abstract models.stubs Place
Boolean scalar bool
ID scalar id
Int scalar int
String scalar str
SiteFilter input inputs.site SiteFilter
"""

QUERIES = """
node node node Node id:id:ID!
person people people PersonConnection! ~after:after:String ~first:first:Int
"""

MUTATIONS = """
"""

SCHEMA = SchemaIndex(
    __name__.rpartition(".")[0], types=TYPES, queries=QUERIES, mutations=MUTATIONS
)
