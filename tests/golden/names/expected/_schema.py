"""Schema data for the runtime: types, queries and mutations."""

from __future__ import annotations

from ._runtime.schema.index import SchemaIndex

TYPES = """
ClassUpdatePayload envelope class_:class:class
class object models.class_ Class
Nasty enum enums.common Nasty
Boolean scalar bool
ID scalar id
ISO8601Date scalar date
Int scalar int
String scalar str
ClassInput input inputs.common ClassInput
"""

QUERIES = """
common class_ Class String
class_ class__ class class from_:from:Int list:list:[Int!] self_:self:String
common list list [String!]
"""

MUTATIONS = """
class_ class_ - class_update classUpdate ClassUpdatePayload input:input:ClassInput!
"""

SCHEMA = SchemaIndex(
    __name__.rpartition(".")[0], types=TYPES, queries=QUERIES, mutations=MUTATIONS
)
