"""Optional features of a package: one row for each.

A feature is a folder of the runtime that no lower folder imports, and its public names.
The rest of the generator reads this table, so a new feature is a new row and its folder.
Modules are named by their path inside the package.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, NamedTuple, TypeAlias

CUSTOM_FIELDS: Final = "custom-fields"

NamesByModule: TypeAlias = Mapping[str, tuple[str, ...]]
"""Names by the module that defines them; ``*`` means its public classes and aliases."""

APPLY: Final = "apply"
"""Name of the feature, and of its generated module with the record types to upsert."""

ALL: Final = "all"
NONE: Final = "none"


@dataclass(frozen=True, slots=True)
class Facade:
    """An attribute of the clients; ``classes`` are those of the sync and the async client.

    A ``batched`` facade is created by a call; its classes are generic in the mutations.
    """

    name: str
    module: str
    classes: tuple[str, str]
    doc: str
    batched: bool = False


class Symbol(NamedTuple):
    """A name, and the module that defines it."""

    module: str
    name: str


class Feature(NamedTuple):
    """A feature, and the parts that only packages with this feature have."""

    name: str
    rooms: tuple[str, ...]
    """Folders of the runtime; features may share them."""
    requires: tuple[str, ...] = ()
    facades: tuple[Facade, ...] = ()
    root: NamesByModule = MappingProxyType({})
    """Names at the package's root."""
    errors: tuple[str, ...] = ()
    """Error classes that only this feature raises."""
    modules: Mapping[str, NamesByModule] = MappingProxyType({})
    """Module of the package → the names that it re-exports."""
    instead_of_input: Mapping[str, Symbol] = MappingProxyType({})
    """Input type → a runtime class that is accepted instead."""
    instead_of_list: Mapping[str, Symbol] = MappingProxyType({})
    """Input type → a runtime class that is accepted instead of a list of it."""
    commands: Mapping[str, str] = MappingProxyType({})
    """Module of the package → the module whose ``main`` runs with ``python -m``."""
    bases: Mapping[str, Symbol] = MappingProxyType({})
    """Field → the base class of models with it; input type → its base class."""
    attributes: Mapping[str, str] = MappingProxyType({})
    """Attribute that such models inherit → the field that they need."""
    replacements: Mapping[str, str] = MappingProxyType({})
    """Source file of the runtime → the one that replaces it, to extend a class."""

    @property
    def offered(self) -> tuple[str, ...]:
        """Names that the feature adds to the package's root."""
        names = (name for found in self.root.values() for name in found)
        return (*names, *self.errors, *self.modules)


CORE: Final = Feature(
    "core",
    rooms=(),
    modules={
        "testing": {
            "_runtime.http.fake": (
                *("Answer", "AsyncFakeTransport", "FakeTransport", "Reply"),
                "SentOperation",
            ),
            "_fake_account": ("AsyncFakeXurrent", "FakeRecords", "FakeXurrent"),
            "_fakes": ("Fakes", "fake"),
        }
    },
)
"""Parts that every package has."""

BUILT: Final = {
    feature.name: feature
    for feature in (
        Feature(
            "attachments",
            rooms=("attachments",),
            facades=(
                Facade(
                    "attachments",
                    "_runtime.attachments.facade",
                    ("Attachments", "AsyncAttachments"),
                    "File uploads for use in mutations, and downloads of attachments.",
                ),
            ),
            root={
                "_runtime.attachments.download": ("DownloadSource", "DownloadTarget"),
                "_runtime.attachments.facade": ("AsyncAttachments", "Attachments"),
                "_runtime.attachments.sources": ("AsyncUploadSource", "UploadSource"),
                "_runtime.attachments.uploaded": ("Progress", "UploadedFile"),
            },
            errors=(
                "AttachmentError",
                "DownloadError",
                "UploadError",
                "UploadFailedError",
                "UploadNotAllowedError",
            ),
            instead_of_input={
                "AttachmentInput": Symbol(
                    "_runtime.attachments.uploaded", "UploadedFile"
                )
            },
        ),
        Feature(
            "webhooks",
            rooms=("webhooks",),
            errors=("WebhookVerificationError",),
            modules={
                "webhooks": {
                    "_runtime.core.errors": (
                        "WebhookRefusal",
                        "WebhookVerificationError",
                    ),
                    "_runtime.webhooks.app": ("ReceiverSettings",),
                    "_runtime.webhooks.asgi": ("WebhookApp",),
                    "_runtime.webhooks.ensuring": (
                        *("StandingWebhook", "StandingWebhooks", "ensure"),
                    ),
                    "_runtime.webhooks.errors": ("*",),
                    "_runtime.webhooks.event": ("*",),
                    "_runtime.webhooks.names": ("EventNameLiteral", "WebhookEventName"),
                    "_runtime.webhooks.policy": (
                        *("Algorithm", "FetchSettings", "HttpsUrl", "WebhookPolicy"),
                    ),
                    "_runtime.webhooks.replay": (
                        "AsyncReplayMemory",
                        "InMemoryReplayMemory",
                        "ReplayMemory",
                    ),
                    "_runtime.webhooks.verifier": (
                        "AsyncWebhookVerifier",
                        "WebhookVerifier",
                    ),
                    "_runtime.webhooks.wsgi": ("WsgiWebhookApp",),
                },
                "testing": {
                    "_runtime.webhooks.signed": ("SignedDelivery", "signed_delivery")
                },
            },
        ),
        Feature(
            "inbox",
            rooms=("inbox",),
            requires=("webhooks",),
            modules={
                "webhooks": {
                    "_runtime.inbox.sqlite": ("SqliteInbox",),
                    "_runtime.inbox.store": ("DeadLetter", "EventCounts", "InboxStats"),
                    "_runtime.inbox.attempt": ("WorkSettings",),
                }
            },
            commands={"webhooks": "_runtime.inbox.command"},
        ),
        Feature(
            "bulk",
            rooms=("bulk", "tables"),
            requires=("attachments",),
            facades=(
                Facade(
                    "bulk",
                    "_runtime.bulk.facade",
                    ("Bulk", "AsyncBulk"),
                    "Bulk import and bulk export of records, as files.",
                ),
                Facade(
                    "events",
                    "_runtime.bulk.events",
                    ("Events", "AsyncEvents"),
                    "Create requests from monitoring events.",
                ),
                Facade(
                    "discovery",
                    "_runtime.bulk.discovery",
                    ("Discovery", "AsyncDiscovery"),
                    "Upload the configuration items that a discovery tool found.",
                ),
                Facade(
                    "wait",
                    "_runtime.bulk.jobs",
                    ("Wait", "AsyncWait"),
                    "Wait for the job that a mutation started: ``client.wait(payload)``.",
                ),
            ),
            root={
                "_runtime.bulk.cells": ("Reference",),
                "_runtime.bulk.columns": ("ExportType", "ImportType"),
                "_runtime.bulk.events": ("AsyncEvents", "CreatedRequest", "Events"),
                "_runtime.bulk.discovery": ("DiscoveryOutcome", "DiscoveryReport"),
                "_runtime.bulk.exporting": (
                    *("AsyncExportJob", "AsyncExportResult", "ExportJob"),
                    "ExportResult",
                ),
                "_runtime.bulk.facade": ("AsyncBulk", "Bulk"),
                "_runtime.bulk.importing": (
                    *("AsyncImportJob", "ImportJob", "ReplacesWarning"),
                ),
                "_runtime.bulk.jobs": (
                    *("AsyncWait", "HasAsyncQuery", "JobProgress", "JobState", "Wait"),
                ),
                "_runtime.bulk.outcome": (
                    *("BulkError", "ExportLimitError", "ImportFailuresError"),
                    *("ImportOutcome", "JobFailedError", "JobOutcomeUnknownError"),
                    *("JobRunningError", "JobTrace", "RowError"),
                ),
                "_runtime.bulk.prepared": ("ImportFile", "ImportFiles"),
            },
            modules={"import_rows": {}},
        ),
        Feature(
            CUSTOM_FIELDS,
            rooms=("custom_fields",),
            modules={
                "custom_fields": {
                    "_runtime.custom_fields.given": (
                        *("CustomFieldValues", "CustomValue"),
                    ),
                    "_runtime.custom_fields.forms": ("Form", "FormField", "FormInput"),
                    "_runtime.custom_fields.kinds": ("Options", "RecordId"),
                    "_runtime.custom_fields.values": ("CustomValues",),
                }
            },
            bases={
                "CustomFieldInput": Symbol("_runtime.custom_fields.given", "PairInput"),
                "customFields": Symbol(
                    "_runtime.custom_fields.record", "HasCustomFields"
                ),
            },
            instead_of_list={
                "CustomFieldInput": Symbol(
                    "_runtime.custom_fields.given", "CustomFieldValues"
                )
            },
            attributes={"custom": "customFields"},
        ),
        Feature(
            APPLY,
            rooms=("apply", "tables"),
            facades=(
                Facade(
                    "batch",
                    "_runtime.apply.batch",
                    ("Batch", "AsyncBatch"),
                    "Collect mutations and send at most ``size`` of them in a request.",
                    batched=True,
                ),
                Facade(
                    "apply",
                    APPLY,
                    ("Apply", "AsyncApply"),
                    "Upsert records from rows, with one function per type.",
                ),
            ),
            root={
                "_runtime.apply.batch": ("AsyncBatch", "Batch", "Ticket"),
                "_runtime.apply.plan": ("ApplyPlan", "AsyncApplyPlan"),
                "_runtime.apply.report": (
                    *("ApplyOutcome", "ApplyReport", "ApplyStored", "ApplySummary"),
                ),
                "_runtime.apply.rows": ("ApplyChange", "ApplyItem"),
                "_runtime.apply.rules": ("ApplyField",),
            },
            errors=("ApplyError", "NotSentError", "OutcomeUnknownError"),
        ),
        Feature(
            "changes",
            rooms=("changes",),
            root={
                "_runtime.changes.change": (
                    *("Change", "ChangePage", "Removal", "RemovalReason", "Upsert"),
                ),
                "_runtime.changes.checkpoint": ("ChangesStateError",),
                "_runtime.changes.reading": ("AsyncChanges", "Changes"),
                "_runtime.changes.sweeping": ("AsyncSweep", "Sweep"),
            },
            replacements={"client/changing.py": "changes/changing.py"},
        ),
        Feature(
            "dlt",
            rooms=("dlt",),
            requires=("changes",),
            modules={
                "dlt": {
                    "_runtime.dlt.source": (
                        *("CustomFieldsAs", "WarehouseSource", "xurrent"),
                    ),
                    "_runtime.dlt.reading": ("RemovedRows",),
                }
            },
        ),
        Feature(
            "redis",
            rooms=("redis",),
            requires=("inbox",),
            root={"_runtime.redis.window": ("RedisWindow",)},
            modules={
                "webhooks": {
                    "_runtime.redis.inbox": ("RedisInbox",),
                    "_runtime.redis.memory": (
                        "AsyncRedisReplayMemory",
                        "RedisReplayMemory",
                    ),
                }
            },
        ),
        Feature(
            "opentelemetry",
            rooms=("opentelemetry",),
            root={"_runtime.session.tracing": ("Meter", "Span", "Tracer")},
        ),
    )
}
"""All features, in the order in which they are listed."""

DEFAULT: Final = ("attachments", "webhooks")

FOLLOWS: Final = "changes"
"""The feature that syncs listings; it needs the feeds of archived and trashed records."""


def resolve(names: Iterable[str]) -> tuple[str, ...]:
    """Return the named features and those they require, in the table's order.

    Raises ``KeyError`` for an unknown name.
    """
    wanted: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name == ALL:
            waiting += BUILT
        elif name not in wanted:
            wanted.add(name)
            waiting += BUILT[name].requires
    return tuple(name for name in BUILT if name in wanted)


def without(names: Iterable[str], removed: Iterable[str]) -> tuple[str, ...]:
    """Return ``names`` without the removed features and all that require them."""
    gone = set(removed)
    return tuple(n for n in names if not gone.intersection(resolve([n])))
