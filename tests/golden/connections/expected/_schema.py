"""Schema data for the runtime: types, queries and mutations."""

from __future__ import annotations

from ._runtime.schema.index import SchemaIndex

TYPES = """
PageInfo object models.page_info PageInfo
Thing object models.thing Thing
ThingConnection connection Thing [Thing!] total
OrderDirection enum enums.common OrderDirection
ThingOrderField enum enums.thing ThingOrderField
ThingView enum enums.thing ThingView
Boolean scalar bool
ID scalar id
Int scalar int
String scalar str
IntFilter input inputs.common IntFilter
StringFilter input inputs.common StringFilter
ThingCustomFilter input inputs.thing ThingCustomFilter
ThingFilter input inputs.thing ThingFilter
ThingOrder input inputs.thing ThingOrder
"""

QUERIES = """
thing all all [Thing!]!
thing bare bare ThingConnection! ~after:after:String ~first:first:Int
common count count Int!
thing things things ThingConnection relay filter:filter:ThingFilter order:order:[ThingOrder!] view:view:ThingView
"""

MUTATIONS = """
"""

SCHEMA = SchemaIndex(
    __name__.rpartition(".")[0], types=TYPES, queries=QUERIES, mutations=MUTATIONS
)
