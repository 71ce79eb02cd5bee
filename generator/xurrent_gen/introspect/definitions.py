"""What custom fields are typed by: from a file, the package's own copy, or the account."""

from __future__ import annotations

from xurrent_gen.config import GeneratorConfig
from xurrent_gen.errors import Issue
from xurrent_gen.features import CUSTOM_FIELDS
from xurrent_gen.progress import Progress

__all__ = ["fetch_definitions"]


def fetch_definitions(
    config: GeneratorConfig, progress: Progress
) -> tuple[bytes, tuple[Issue, ...]]:
    """The definitions in their kept form, or nothing, and what could not be read.

    Raises :class:`~xurrent_gen.errors.SourceFileError` for a file that cannot be used;
    an account that does not tell them is a warning.
    """
    if CUSTOM_FIELDS not in config.features:
        return b"", ()
    from xurrent_gen.ui_extensions.definitions import DEFINITIONS_FILE, read_definitions

    if config.custom_fields is not None:
        return read_definitions(config.custom_fields), ()
    kept = config.target / DEFINITIONS_FILE
    if kept.is_file():
        progress.detail(f"custom fields are typed by {kept}")
        return read_definitions(kept), ()
    return b"", ()
