# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The custom fields of the UI extension 'Connection'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.custom_fields.forms import Form, FormField, FormInput

if TYPE_CHECKING:
    from .._runtime.codegen import UNSET, Unset


class Connection(Form):
    """The custom fields of the UI extension 'Connection'.

    Connection

    Category of the UI extension: ``app_offering``.
    """

    __extension__ = "Connection"

    connection_status: FormField[str] = FormField(
        "connection_status", "text", "Connection status"
    )
    """Connection status."""
    api_key: FormField[str] = FormField("api_key", "text", "API key")
    """API key. The form requires it. It is a secret; the API returns it masked."""
    webhook_secret: FormField[str] = FormField(
        "webhook_secret", "text", "Webhook secret"
    )
    """Webhook secret. It is a secret; the API returns it masked."""

    class Input(FormInput):
        """Values to set; pass them as the ``custom_fields`` of an input."""

        if TYPE_CHECKING:

            def __init__(
                self,
                *,
                connection_status: str | None | Unset = UNSET,
                api_key: str | None | Unset = UNSET,
                webhook_secret: str | None | Unset = UNSET,
            ) -> None: ...
