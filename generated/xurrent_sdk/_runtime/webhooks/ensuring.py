# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Setup of webhooks in the account: a signing policy, and a webhook per event."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol, TypeVar, cast

from ..core.errors import MutationError, XurrentError
from ..http.effects import Flow
from .errors import WebhookPolicyError, shown
from .names import EventNameLiteral, WebhookEventName, listed_name
from .policy import ALGORITHMS, Algorithm

if TYPE_CHECKING:
    from ..client.client import AsyncClient, Client

_LIST: Final = """query Webhooks($after: String) {
  webhooks(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id name event uri disabled openidConnectDiscovery mailExceptionsTo
      webhookPolicy { id name disabled }
    }
  }
}"""
_CHOSEN: Final = """query WebhookPolicies($ids: [ID!]!) {
  webhookPolicies(first: 1, filter: { id: { values: $ids } }) {
    nodes { id name disabled }
  }
}"""
_POLICY: Final = """mutation WebhookPolicy($input: WebhookPolicyCreateInput!) {
  webhookPolicyCreate(input: $input) {
    errors { path message }
    webhookPolicy { id name publicKeyPem }
  }
}"""
_CREATE: Final = """mutation WebhookCreate($input: WebhookCreateInput!) {
  webhookCreate(input: $input) { errors { path message } webhook { id } }
}"""
_UPDATE: Final = """mutation WebhookUpdate($input: WebhookUpdateInput!) {
  webhookUpdate(input: $input) { errors { path message } webhook { id } }
}"""


@dataclass(frozen=True, slots=True)
class StandingWebhook:
    """A webhook, and the change made to it."""

    id: str
    """Its node ID."""
    event: WebhookEventName
    change: Literal["created", "updated", "kept", "other"]
    """``other``: it has the name, but another event, or is a duplicate of its event."""


@dataclass(frozen=True, slots=True)
class StandingWebhooks:
    """The webhooks of one name, and the policy that signs them."""

    policy_id: str
    """The policy's node ID."""
    policy_name: str
    """The last part of the issuer of its tokens, for key discovery."""
    webhooks: tuple[StandingWebhook, ...]
    public_key: str | None = field(default=None, repr=False)
    """The policy's key as PEM, if the policy is new: Xurrent shows it only once."""

    @property
    def changed(self) -> bool:
        """Return whether anything was created or updated."""
        return any(each.change in ("created", "updated") for each in self.webhooks)


Done = TypeVar("Done", covariant=True)


class RunsFlows(Protocol[Done]):
    """A client of either kind, which returns or awaits the result of a flow."""

    def run(self, flow: Flow[StandingWebhooks], /) -> Done:
        """Run a flow."""
        ...


def ensure(
    client: RunsFlows[Done],
    *,
    name: str,
    uri: str,
    events: Iterable[EventNameLiteral | WebhookEventName],
    algorithm: Algorithm = "ES256",
    audience: str | None = None,
    expires_in: int | None = 10,
    discovery: bool = True,
    policy_id: str | None = None,
    keep_key: str | os.PathLike[str] | None = None,
    mail_exceptions_to: str | None = None,
) -> Done:
    """Create or update a webhook to ``uri`` for each event, signed by one policy.

    Webhooks are identified by ``name`` and event: existing ones are updated only if
    they differ. They are signed by the policy of the existing ones, by that of
    ``policy_id``, or by a new one with this ``algorithm``, ``audience`` and
    ``expires_in`` (minutes); an existing policy is not changed. ``keep_key`` is the
    path of a new file for the new policy's key, which is written before any webhook is
    created. It is required unless ``discovery`` lets receivers find the key themselves.
    ``mail_exceptions_to`` are e-mail addresses, separated by commas, to which Xurrent
    reports failures; without it, those of existing webhooks stay.

    A webhook with a new address stays inactive until its receiver has answered the
    handshake, as ``WebhookApp`` and ``WsgiWebhookApp`` do: start it before.

    Raises ``WebhookPolicyError`` for invalid arguments and for a disabled policy,
    before anything is changed, and ``MutationError`` for refusals of the account. With
    an asynchronous client, await the result.
    """
    texts: dict[str, object] = {"name": name, "uri": uri}
    if mail_exceptions_to is not None:
        texts["mail_exceptions_to"] = mail_exceptions_to
    for argument, value in texts.items():
        if not isinstance(value, str) or not value.strip():
            raise WebhookPolicyError(
                f"{argument} must be a string that is not blank, not {shown(value)}."
            )
    if isinstance(events, str) or not isinstance(cast("object", events), Iterable):
        raise WebhookPolicyError(
            f"events must be a list of names, not {shown(events)}."
        )
    names = list(dict.fromkeys(listed_name(event) for event in events))
    if algorithm not in ALGORITHMS:
        raise WebhookPolicyError(f"algorithm must be one of {', '.join(ALGORITHMS)}.")
    if not names:
        raise WebhookPolicyError("events must not be empty.")
    if not (discovery or keep_key or policy_id):
        raise WebhookPolicyError(
            "Without discovery receivers need the policy's key, which is shown only once:"
            " give keep_key a file, or the policy_id of one you have."
        )
    policy = _without_none(
        jwtAlg=algorithm.lower(), jwtAudience=audience, jwtClaimExpiresIn=expires_in
    )
    wanted = _without_none(
        uri=uri, openidConnectDiscovery=discovery, mailExceptionsTo=mail_exceptions_to
    )
    account = _Account(cast("Client | AsyncClient", client), name, policy, keep_key)
    return client.run(account.ensure(names, wanted, policy_id))


def _without_none(**values: object) -> dict[str, object]:
    return {name: value for name, value in values.items() if value is not None}


@dataclass(frozen=True, slots=True)
class _Account:
    """The account of the webhooks, their name, and the settings of a new policy."""

    client: Client | AsyncClient
    name: str
    policy: dict[str, object]
    keep_key: str | os.PathLike[str] | None

    def ensure(
        self, events: list[str], wanted: dict[str, object], policy_id: str | None
    ) -> Flow[StandingWebhooks]:
        standing = yield from self._standing()
        signed = [hook["webhookPolicy"] for hook in standing if hook["webhookPolicy"]]
        key: str | None = None
        if policy_id is not None:
            chosen = yield from self._policy_of(policy_id)
        elif signed:
            chosen = signed[0]
            discovered = any(hook["openidConnectDiscovery"] for hook in standing)
            if discovered and not wanted["openidConnectDiscovery"]:
                raise WebhookPolicyError(
                    f"discovery: the key of the webhook policy {chosen['name']} is not"
                    " shown again, and without it receivers refuse its webhooks. If you"
                    f" have it, give policy_id={chosen['id']!r}; else another name, for"
                    " which a policy is made. Nothing was changed."
                )
        else:
            chosen = yield from self._new_policy()
            key = chosen["publicKeyPem"]
        if chosen.get("disabled"):
            raise WebhookPolicyError(
                f"The webhook policy {chosen['name']} ({chosen['id']}) is disabled: its"
                " webhooks are sent unsigned, and receivers refuse them. Enable it, or give"
                " the policy_id of another one. Nothing was changed."
            )
        wanted = {**wanted, "webhookPolicyId": chosen["id"]}
        ensured: list[StandingWebhook] = []
        try:
            for event in events:
                same = (hook for hook in standing if hook["event"] == event)
                done = yield from self._bring_about(event, wanted, next(same, None))
                ensured.append(done)
        except XurrentError as error:
            if key is not None:
                error.add_note(
                    f"The webhook policy {chosen['name']} was created before; go on with"
                    f" it by policy_id={chosen['id']!r}"
                )
            raise
        ensured += [
            StandingWebhook(hook["id"], WebhookEventName(hook["event"]), "other")
            for hook in standing
            if all(hook["id"] != each.id for each in ensured)
        ]
        return StandingWebhooks(chosen["id"], chosen["name"], tuple(ensured), key)

    def _standing(self) -> Flow[list[dict[str, Any]]]:
        webhooks: list[dict[str, Any]] = []
        after: str | None = None
        while True:
            page = (yield from self._send(_LIST, {"after": after}))["webhooks"]
            webhooks += [hook for hook in page["nodes"] if hook["name"] == self.name]
            if not page["pageInfo"]["hasNextPage"]:
                return webhooks
            after = page["pageInfo"]["endCursor"]

    def _policy_of(self, policy_id: str) -> Flow[dict[str, Any]]:
        data = yield from self._send(_CHOSEN, {"ids": [policy_id]})
        for policy in data["webhookPolicies"]["nodes"]:
            return cast("dict[str, Any]", policy)
        raise WebhookPolicyError(
            f"policy_id: the account has no webhook policy {policy_id!r} that this token"
            " may see. Nothing was created."
        )

    def _new_policy(self) -> Flow[dict[str, Any]]:
        """Make a policy, and write its key before any other step can fail."""
        keep = self.keep_key
        if keep is None:
            return (yield from self._mutate(_POLICY, self.policy, "webhookPolicy"))
        try:  # before the policy exists: its key is shown only once
            file = open(keep, "x", encoding="ascii")  # noqa: SIM115
        except OSError as error:
            raise WebhookPolicyError(
                f"The key cannot be kept in {os.fspath(keep)}: {error.strerror}. Nothing"
                " was created; give a file that does not exist yet, or policy_id."
            ) from None
        try:
            with file:
                made = yield from self._mutate(_POLICY, self.policy, "webhookPolicy")
                file.write(made["publicKeyPem"])
        except BaseException:  # also an interruption of a hanging call
            with suppress(OSError):
                os.unlink(keep)
            raise
        return made

    def _bring_about(
        self, event: str, wanted: dict[str, object], hook: dict[str, Any] | None
    ) -> Flow[StandingWebhook]:
        if hook is None:
            values = {**wanted, "name": self.name, "event": event}
            made = yield from self._mutate(_CREATE, values, "webhook")
            return StandingWebhook(made["id"], WebhookEventName(event), "created")
        policy: dict[str, Any] = hook["webhookPolicy"] or {}
        now = {**hook, "webhookPolicyId": policy.get("id")}
        differing = {key: value for key, value in wanted.items() if now[key] != value}
        if hook["disabled"]:
            differing["disabled"] = False
        if differing:
            values = {**differing, "id": hook["id"]}
            yield from self._mutate(_UPDATE, values, "webhook")
        change: Literal["updated", "kept"] = "updated" if differing else "kept"
        return StandingWebhook(hook["id"], WebhookEventName(event), change)

    def _mutate(
        self, document: str, values: dict[str, Any], record: str
    ) -> Flow[dict[str, Any]]:
        data = yield from self._send(document, {"input": values})
        (payload,) = data.values()
        errors = [
            (tuple(each["path"] or ()), each["message"])
            for each in payload["errors"] or ()
        ]
        if errors or payload[record] is None:
            raise MutationError(errors or [((), "Nothing was created")])
        return cast("dict[str, Any]", payload[record])

    def _send(self, document: str, variables: dict[str, Any]) -> Flow[dict[str, Any]]:
        from ..client.raw_document import execute_document

        return execute_document(self.client, document, variables)
