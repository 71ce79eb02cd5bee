"""Schema data for the runtime: types, queries and mutations."""

from __future__ import annotations

from ._runtime.schema.index import SchemaIndex

TYPES = """
Thing object models.thing Thing
ThingCreatePayload envelope errors:errors:[ValidationError!] thing:thing:Thing
ThingDeletePayload object models.thing_delete_payload ThingDeletePayload
ValidationError object models.validation_error ValidationError
Boolean scalar bool
ID scalar id
Int scalar int
String scalar str
AttachmentInput input inputs.common AttachmentInput
TagInput input inputs.common TagInput
ThingCreateInput input inputs.thing ThingCreateInput
ThingDeleteMutationInput input inputs.thing ThingDeleteMutationInput
"""

QUERIES = """
common count count Int!
"""

MUTATIONS = """
thing thing errors thing_create thingCreate ThingCreatePayload input:input:ThingCreateInput!
thing - errors thing_delete thingDelete ThingDeletePayload input:input:ThingDeleteMutationInput!
thing - - thing_move thingMove Thing id:id:ID! quietly:quietly:Boolean to:to:[ID!]
thing - - thing_ping thingPing Boolean!
"""

SCHEMA = SchemaIndex(
    __name__.rpartition(".")[0], types=TYPES, queries=QUERIES, mutations=MUTATIONS
)
