"""Requests and replies between the HTTP layer and the sandbox: plain values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias, cast
from urllib.parse import parse_qs

from starlette.datastructures import FormData

from .scalars import dumps, loads

Headers: TypeAlias = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request; header names are in lower case. `upload` is the form in its
    body, or the reason why it cannot be read."""

    method: str
    path: str
    headers: Headers = field(repr=False)
    body: bytes = field(repr=False)
    query: str = ""
    upload: FormData | str | None = None

    def header(self, name: str) -> str:
        """A header's value, blank when it is absent."""
        return self.headers.get(name, "")

    @property
    def media_type(self) -> str:
        """The content type without its parameters."""
        return self.header("content-type").partition(";")[0].strip().lower()

    @property
    def parameters(self) -> dict[str, str]:
        """The parameters of the query, the first of each name."""
        return first_values(self.query)

    def members(self) -> dict[str, object]:
        """The members of a JSON body, empty if it is not an object. Raises Refused."""
        try:
            content = loads(self.body)
        except (ValueError, RecursionError):
            raise Refused(400, "The body is not valid JSON") from None
        return cast("dict[str, object]", content) if isinstance(content, dict) else {}


@dataclass(frozen=True, slots=True)
class Reply:
    """One HTTP answer. `delay` is waited before it is sent, in seconds; after
    `cut_after` bytes of the body (None: never) the connection is closed. `abort` means
    no answer at all: the connection is closed or reset."""

    status: int
    body: bytes = b""
    headers: Headers = field(default_factory=dict[str, str])
    delay: float = 0.0
    cut_after: int | None = None
    abort: Literal["", "close", "reset"] = ""

    def delayed(self, seconds: float) -> Reply:
        return replace(self, delay=self.delay + seconds)

    def with_headers(self, extra: Headers) -> Reply:
        """The same reply with more headers; its own ones win."""
        return replace(self, headers={**extra, **self.headers})


def first_values(form: str) -> dict[str, str]:
    """The first value of each name in a form-encoded string, including blank values."""
    found = parse_qs(form, keep_blank_values=True)
    return {name: values[0] for name, values in found.items()}


def json_reply(status: int, content: object, headers: Headers | None = None) -> Reply:
    kind = {"content-type": "application/json; charset=utf-8"}
    return Reply(status, dumps(content), {**kind, **(headers or {})})


def message_reply(status: int, message: str, headers: Headers | None = None) -> Reply:
    """The error form of the service: `{"message": …}`."""
    return json_reply(status, {"message": message}, headers)


class Refused(Exception):
    """A refused request, with its reply: by default a message."""

    def __init__(self, status: int, message: str, reply: Reply | None = None) -> None:
        super().__init__(message)
        self.reply = reply or message_reply(status, message)


def invalid(*errors: tuple[str, str]) -> Refused:
    """The REST API's refusal of parameters that cannot be used: names and reasons."""
    failed = "Validation Failed"
    content = {"message": failed, "errors": errors}
    return Refused(422, failed, json_reply(422, content))


def settled(answer: Callable[[], Reply]) -> Reply:
    """The reply of `answer`, or that of a refused request."""
    try:
        return answer()
    except Refused as refused:
        return refused.reply


def without_credentials(request: Request) -> None:
    """Refuses an `Authorization` header, for endpoints with signed URLs."""
    if request.header("authorization"):
        raise Refused(400, "Only one auth mechanism allowed")
