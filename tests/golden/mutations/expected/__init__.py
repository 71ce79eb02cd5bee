# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""A statically typed client of one Xurrent account.

Names resolve when they are first used, so a program pays only for what it touches.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import testing as testing, webhooks as webhooks
    from ._names_1 import *
else:
    from ._runtime.core.lazy import attach

    __getattr__, __dir__ = attach(
        __name__,
        {
            "Meter": "opentelemetry",
            "Span": "opentelemetry",
            "Tracer": "opentelemetry",
            "RedisWindow": "redis",
            "dlt": "dlt",
            "Change": "changes",
            "ChangePage": "changes",
            "Removal": "changes",
            "RemovalReason": "changes",
            "Upsert": "changes",
            "ChangesStateError": "changes",
            "AsyncChanges": "changes",
            "Changes": "changes",
            "AsyncSweep": "changes",
            "Sweep": "changes",
            "AsyncBatch": "apply",
            "Batch": "apply",
            "Ticket": "apply",
            "ApplyPlan": "apply",
            "AsyncApplyPlan": "apply",
            "ApplyOutcome": "apply",
            "ApplyReport": "apply",
            "ApplyStored": "apply",
            "ApplySummary": "apply",
            "ApplyChange": "apply",
            "ApplyItem": "apply",
            "ApplyField": "apply",
            "ApplyError": "apply",
            "NotSentError": "apply",
            "OutcomeUnknownError": "apply",
            "custom_fields": "custom-fields",
            "Reference": "bulk",
            "ExportType": "bulk",
            "ImportType": "bulk",
            "AsyncEvents": "bulk",
            "CreatedRequest": "bulk",
            "Events": "bulk",
            "DiscoveryOutcome": "bulk",
            "DiscoveryReport": "bulk",
            "AsyncExportJob": "bulk",
            "AsyncExportResult": "bulk",
            "ExportJob": "bulk",
            "ExportResult": "bulk",
            "AsyncBulk": "bulk",
            "Bulk": "bulk",
            "AsyncImportJob": "bulk",
            "ImportJob": "bulk",
            "ReplacesWarning": "bulk",
            "AsyncWait": "bulk",
            "HasAsyncQuery": "bulk",
            "JobProgress": "bulk",
            "JobState": "bulk",
            "Wait": "bulk",
            "BulkError": "bulk",
            "ExportLimitError": "bulk",
            "ImportFailuresError": "bulk",
            "ImportOutcome": "bulk",
            "JobFailedError": "bulk",
            "JobOutcomeUnknownError": "bulk",
            "JobRunningError": "bulk",
            "JobTrace": "bulk",
            "RowError": "bulk",
            "ImportFile": "bulk",
            "ImportFiles": "bulk",
            "import_rows": "bulk",
        },
    )
