# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The schema as data: what the runtime needs to know of it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from ._runtime.schema.index import SchemaIndex

TYPES = """
Thing object payloads Thing
ThingCreatePayload object payloads ThingCreatePayload
ThingDeletePayload object payloads ThingDeletePayload
ThingsMergePayload object payloads ThingsMergePayload
ValidationError object models.validation_error ValidationError
Boolean scalar bool
ID scalar id
Int scalar int
String scalar str
AttachmentInput input inputs.common AttachmentInput
TagInput input inputs.common TagInput
ThingCreateInput input inputs.common ThingCreateInput
ThingDeleteMutationInput input inputs.common ThingDeleteMutationInput
ThingsMergeInput input inputs.common ThingsMergeInput
"""

QUERIES = """
ok ok Boolean
"""

MUTATIONS = """
- - ping ping Boolean!
thing errors thing_create thingCreate ThingCreatePayload input:input:ThingCreateInput!
- errors thing_delete thingDelete ThingDeletePayload input:input:ThingDeleteMutationInput!
- - thing_move thingMove Thing id:id:ID! quietly:quietly:Boolean to:to:[ID!]
- errors things_merge thingsMerge ThingsMergePayload input:input:ThingsMergeInput!
"""

SCHEMA = SchemaIndex(
    __name__.rpartition(".")[0], types=TYPES, queries=QUERIES, mutations=MUTATIONS
)
