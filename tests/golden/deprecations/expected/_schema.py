"""Schema data for the runtime: types, queries and mutations."""

from __future__ import annotations

from ._runtime.schema.index import SchemaIndex

TYPES = """
PageInfo object models.page_info PageInfo
Thing object models.thing Thing
ThingConnection connection Thing [Thing]
Boolean scalar bool
Int scalar int
String scalar str
ThingFilter input inputs.thing ThingFilter
ThingInput input inputs.thing ThingInput
"""

QUERIES = """
thing old old Thing
thing things things ThingConnection ~after:after:String filter:filter:ThingFilter ~first:first:Int size:size:Int
"""

MUTATIONS = """
thing - - thing_update thingUpdate Thing input:input:ThingInput!
"""

SCHEMA = SchemaIndex(
    __name__.rpartition(".")[0], types=TYPES, queries=QUERIES, mutations=MUTATIONS
)
