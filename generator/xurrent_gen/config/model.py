"""The settings of a run, as plain frozen values; ``load`` reads them.

They contain no secrets: those stay in environment variables until they are sent.
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
"""Seconds that a server may take to answer, by default."""


SCALAR_KINDS = (
    *("str", "int", "float", "bool", "decimal"),
    *("date", "datetime", "timestamp", "time", "json", "id"),
)
"""Python types for custom scalars in ``[tool.xurrent-gen.scalars]``."""


class Edges(StrEnum):
    """Treatment, in a slim package, of relations to records nobody asked for.

    ``CUT`` leaves them out, ``KEEP_IDS`` keeps them and of the record its id and its
    name, ``KEEP_ALL`` keeps the record and all that it leads to.
    """

    CUT = "cut"
    KEEP_IDS = "keep-ids"
    KEEP_ALL = "keep-all"


@dataclass(frozen=True, slots=True)
class Part:
    """The part of a schema, and of custom fields, that a package is made for.

    ``include`` and ``exclude`` are globs over root fields, mutations and records;
    without them the schema is whole. ``features`` are ``None`` where there is no package.
    ``ui_extensions`` are those whose custom fields are typed; empty for all.
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    edges: Edges = Edges.CUT
    scalars: tuple[tuple[str, str], ...] = ()
    features: frozenset[str] | None = None
    ui_extensions: tuple[str, ...] = ()

    @property
    def follows(self) -> bool:
        """True if what tells which records left comes along with what lists them."""
        return FOLLOWS in (self.features or ())

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
    """The schema is asked from the built-in sandbox, started for the purpose."""


@dataclass(frozen=True, slots=True)
class AccountSettings:
    """The schema is asked from an account.

    ``account`` may be ``None`` only with an explicit ``graphql_endpoint``: a server
    that is not Xurrent's own may know no accounts. ``oauth_endpoint`` is ``None`` when
    only the GraphQL endpoint is known, which suffices for a token. The credentials are
    in ``variables``.
    """

    account: str | None
    graphql_endpoint: str
    oauth_endpoint: str | None
    origin: Mapping[str, str] = field(default_factory=dict[str, str])
    """Settings that the package remembers of it: their names and values."""
    named_by: str = field(default="", compare=False)
    """The setting that the endpoint follows from, for messages."""
    variables: Variables = field(default_factory=Variables, compare=False)


SourceSettings: TypeAlias = FileSettings | SandboxSettings | AccountSettings


@dataclass(frozen=True, slots=True)
class GeneratorConfig:
    """Everything a run of the generator depends on, apart from secrets.

    ``output`` is the folder in which the folder ``package`` is written. ``include`` and
    ``exclude`` are globs over root fields, mutations and records; an empty ``include``
    means all; ``edges`` says what becomes of relations that lead out. ``scalars``
    overrides the built-in table of scalars. ``features`` are those that the package
    has, with all that they require. ``custom_fields`` is a file of UI extensions in
    place of asking the account; ``ui_extensions`` names those that count, or all.
    ``schema_max_age`` is in seconds: for so long a fetched schema is used again, unless
    ``refresh`` is set; ``offline`` uses it however old it is, and asks nobody.
    ``timeout`` is the time, in seconds, that a server may take to answer with it.
    ``project`` has an installable project written around the package, whose version
    moves by itself. Variables are read with ``env_prefix`` before their names.
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
        """Settings of the account that the package remembers; empty without one."""
        return self.source.origin if isinstance(self.source, AccountSettings) else {}

    @property
    def part(self) -> Part:
        """The part of the schema that the package is made for."""
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
"""A schema to compare: that of a file, of a package's folder, or of what is configured."""


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
