"""Context that the plans of all modules of one package share."""

from __future__ import annotations

from dataclasses import dataclass

from xurrent_gen.feature_set import FeatureSet
from xurrent_gen.ir.model import Schema
from xurrent_gen.naming.names import Names
from xurrent_gen.plan.annotations import Annotator
from xurrent_gen.plan.imports import Imports
from xurrent_gen.plan.module_paths import ModulePaths


@dataclass(frozen=True, slots=True)
class Context:
    """A schema, and how the package of it calls and places everything."""

    schema: Schema
    names: Names
    paths: ModulePaths
    features: FeatureSet

    def module(self, path: str) -> Annotator:
        """Begin a module, whose dotted path inside of the package is given."""
        imports = Imports(path, self.names.given)
        return Annotator(self.schema, self.names, self.paths, imports)
