# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The schema as data: what the runtime needs to know of it."""

from __future__ import annotations

from ._runtime.schema.index import SchemaIndex

TYPES = """
House object models.house House
Person object models.person Person node
Node abstract models.node Node Person
ID scalar id
String scalar str
PersonCreateInput input inputs.person PersonCreateInput
"""

QUERIES = """
node node node Node id:id:ID!
person people people [Person!]
"""

MUTATIONS = """
person - - person_create personCreate Person input:input:PersonCreateInput!
"""

SCHEMA = SchemaIndex(
    __name__.rpartition(".")[0], types=TYPES, queries=QUERIES, mutations=MUTATIONS
)
