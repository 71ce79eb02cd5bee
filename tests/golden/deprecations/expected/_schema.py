# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""The schema as data: what the runtime needs to know of it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from ._runtime.schema.index import SchemaIndex

TYPES = """
Thing object models.thing Thing
Boolean scalar bool
Int scalar int
String scalar str
ThingInput input inputs.thing ThingInput
"""

QUERIES = """
thing new new Thing
common old old String
thing old_things oldThings [Thing!] after:after:String first:first:Int
"""

MUTATIONS = """
thing - - thing_touch thingTouch Boolean
thing - - thing_update thingUpdate Thing input:input:ThingInput!
"""

SCHEMA = SchemaIndex(
    __name__.rpartition(".")[0], types=TYPES, queries=QUERIES, mutations=MUTATIONS
)
