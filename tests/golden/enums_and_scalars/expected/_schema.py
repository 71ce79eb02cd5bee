"""Schema data for the runtime: types, queries and mutations."""

from __future__ import annotations

from ._runtime.schema.index import SchemaIndex

TYPES = """
Sample object models.sample Sample
ProblemCategory enum enums.common ProblemCategory
RequestImpact enum enums.common RequestImpact
RiskStatus enum enums.common RiskStatus
Boolean scalar bool
Decimal scalar decimal
ISO8601Date scalar date
ISO8601Time scalar time
ISO8601Timestamp scalar timestamp
Int scalar int
JSON scalar json
Money scalar decimal
Mystery scalar json
String scalar str
SampleInput input inputs.sample SampleInput
"""

QUERIES = """
sample sample sample Sample input:input:SampleInput
"""

MUTATIONS = """
"""

SCHEMA = SchemaIndex(
    __name__.rpartition(".")[0], types=TYPES, queries=QUERIES, mutations=MUTATIONS
)
