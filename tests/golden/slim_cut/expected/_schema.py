"""The schema as data: what the runtime needs to know of it."""

from __future__ import annotations

from ._runtime.schema.index import SchemaIndex

TYPES = """
Drill object models.drill Drill
PageInfo object models.page_info PageInfo
Period object models.period Period
Person object models.person Person node
PersonConnection connection Person [Person!] total
PersonCreatePayload envelope errors:errors:[ValidationError!] person:person:Person
ValidationError object models.validation_error ValidationError
Node abstract models.node Node Person
Thing abstract models.thing Thing Drill
PersonKind enum enums.person PersonKind
Boolean scalar bool
ID scalar id
Int scalar int
String scalar str
PeriodInput input inputs.period PeriodInput
PersonCreateInput input inputs.person PersonCreateInput
PersonFilter input inputs.person PersonFilter
"""

QUERIES = """
node node node Node id:id:ID!
person people people PersonConnection! ~after:after:String filter:filter:PersonFilter ~first:first:Int
"""

MUTATIONS = """
person person errors person_create personCreate PersonCreatePayload input:input:PersonCreateInput!
"""

SCHEMA = SchemaIndex(
    __name__.rpartition(".")[0], types=TYPES, queries=QUERIES, mutations=MUTATIONS
)
