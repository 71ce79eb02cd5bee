"""The settings of a run, as plain frozen values; ``load`` reads them.

They contain no secrets: secrets stay in environment variables until they are sent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from xurrent_gen.config.endpoints import Variables
from xurrent_gen.features import DEFAULT, FOLLOWS

DEFAULT_PACKAGE = "xurrent_sdk"
DEFAULT_TIMEOUT = 60.0
"""Default timeout of requests, in seconds."""


SCALAR_KINDS = (
    *("str", "int", "float", "bool", "decimal"),
    *("date", "datetime", "timestamp", "time", "json", "id"),
)
"""Python types for custom scalars in ``[tool.xurrent-gen.scalars]``."""


class Edges(StrEnum):
    """Treatment, in a slim package, of relations to records that are not included.

    ``CUT`` leaves the relation out. ``KEEP_IDS`` keeps it, with the id and name of the
    record. ``KEEP_ALL`` keeps it, with the whole record and all records that it leads to.
    """

    CUT = "cut"
    KEEP_IDS = "keep-ids"
    KEEP_ALL = "keep-all"


@dataclass(frozen=True, slots=True)
class Part:
    """The part of a schema, and of custom fields, that a package contains.

    ``include`` and ``exclude`` are globs over root fields, mutations and records;
    without them the schema is whole. ``ui_extensions`` are those whose custom fields are
    typed; empty for all.
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    edges: Edges = Edges.CUT
    scalars: tuple[tuple[str, str], ...] = ()
    features: frozenset[str] = frozenset(DEFAULT)
    ui_extensions: tuple[str, ...] = ()

    @property
    def follows(self) -> bool:
        """True if listings keep the feeds of their archived and trashed records."""
        return FOLLOWS in self.features

    @property
    def is_whole(self) -> bool:
        """Return whether nothing is left out."""
        return not self.include and not self.exclude


@dataclass(frozen=True, slots=True)
class FileSettings:
    """The schema is a file: SDL or an introspection result."""

    path: Path


@dataclass(frozen=True, slots=True)
class SandboxSettings:
    """The schema comes from the built-in sandbox, which the run starts."""


@dataclass(frozen=True, slots=True)
class AccountSettings:
    """The schema comes from an account.

    ``account`` may be ``None`` only with an explicit ``graphql_endpoint``, because another
    server may have no accounts. ``oauth_endpoint`` is ``None`` if only the GraphQL endpoint
    is known, which suffices with a token. The credentials are in ``variables``.
    """

    account: str | None
    graphql_endpoint: str
    oauth_endpoint: str | None
    origin: Mapping[str, str] = field(default_factory=dict[str, str])
    """Settings of the account that the package stores: names and values."""
    named_by: str = field(default="", compare=False)
    """The setting that decides the endpoint, for messages."""
    variables: Variables = field(default_factory=Variables, compare=False)


SourceSettings: TypeAlias = FileSettings | SandboxSettings | AccountSettings


@dataclass(frozen=True, slots=True)
class GeneratorConfig:
    """Everything a run of the generator depends on, apart from secrets.

    ``output`` is the folder in which the folder ``package`` is written. ``include`` and
    ``exclude`` are globs over root fields, mutations and records; an empty ``include``
    means all. ``edges`` is the treatment of relations to records that are not included.
    ``scalars`` overrides the built-in table of scalars. ``features`` are those of the
    package, with all that they require. ``custom_fields`` is a file of UI extensions, used
    instead of the account's; ``ui_extensions`` names the ones to use, empty for all.
    ``schema_max_age`` is the lifetime of a cached schema in seconds; ``refresh`` ignores
    the cache, ``offline`` uses it at any age and sends no request. ``timeout`` is in
    seconds. ``project`` writes an installable project around the package and raises its
    version. ``env_prefix`` is put before the names of variables.
    """

    source: SourceSettings
    output: Path = Path(".")
    package: str = DEFAULT_PACKAGE
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    edges: Edges = Edges.CUT
    scalars: Mapping[str, str] = field(default_factory=dict[str, str])
    features: tuple[str, ...] = DEFAULT
    custom_fields: Path | None = None
    ui_extensions: tuple[str, ...] = ()
    check: bool = False
    refresh: bool = False
    offline: bool = False
    schema_max_age: float = 3600.0
    timeout: float = DEFAULT_TIMEOUT
    project: bool = False
    env_prefix: str = ""

    @property
    def origin(self) -> Mapping[str, str]:
        """Settings of the account that the package stores; empty without an account."""
        return self.source.origin if isinstance(self.source, AccountSettings) else {}

    @property
    def part(self) -> Part:
        """The part of the schema that the package contains."""
        return Part(
            self.include,
            self.exclude,
            self.edges,
            tuple(sorted(self.scalars.items())),
            frozenset(self.features),
            tuple(sorted(self.ui_extensions)),
        )

    @property
    def target(self) -> Path:
        return self.output / self.package


Side: TypeAlias = Path | GeneratorConfig
"""A schema to compare: that of a file, a package's folder, or a configuration."""


@dataclass(frozen=True, slots=True)
class Flags:
    """Options given on the command line; ``None`` and empty mean "not given"."""

    schema: Path | None = None
    sandbox: bool = False
    account: str | None = None
    stage: str | None = None
    region: str | None = None
    domain: str | None = None
    graphql_endpoint: str | None = None
    oauth_endpoint: str | None = None
    rest_endpoint: str | None = None
    output: Path | None = None
    package: str | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    edges: str | None = None
    features: tuple[str, ...] = ()
    no_features: tuple[str, ...] = ()
    custom_fields: Path | None = None
    check: bool = False
    refresh: bool = False
    offline: bool = False
    project: bool = False
    timeout: float | None = None
    config: Path | None = None
