"""Make a request and its ticket equal, in both directions.

``reconcile`` compares three states: that of the request, that of the ticket, and the last
one that both had. The side that differs from the last state was changed by somebody, and
is copied to the other. After a copy all three are equal, so an event about a change of the
integration itself, an echo, finds nothing to do.
"""

from __future__ import annotations

import threading
from dataclasses import replace

from helpdesk import Helpdesk, Refused, Ticket
from pairs import Pair, Pairs, State

from xurrent_sdk import (
    MutationError,
    Note,
    Request,
    RequestCategory,
    RequestCompletionReason,
    RequestFields,
    RequestStatus,
    Selection,
    UnexpectedCountError,
    XurrentClient,
)

SOURCE = "helpdesk"

TO_HELPDESK = {
    RequestStatus.WAITING_FOR_CUSTOMER: "pending",
    RequestStatus.COMPLETED: "solved",
    RequestStatus.DECLINED: "solved",
}
"""Many statuses of Xurrent are one of the helpdesk; all others are ``open``."""
TO_XURRENT = {
    "open": RequestStatus.ASSIGNED,
    "pending": RequestStatus.WAITING_FOR_CUSTOMER,
    "solved": RequestStatus.COMPLETED,
}


def fields(r: RequestFields) -> Selection:
    return [
        r.subject,
        r.status,
        r.source,
        r.source_id,
        r.notes.text,
        r.notes.internal,
        r.notes.person.id,
    ]


def state_of(request: Request) -> State:
    status = request.status or RequestStatus.ASSIGNED
    return State(request.subject or "", TO_HELPDESK.get(status, "open"))


def merged(last: State, request: State, ticket: State) -> State:
    """Apply the conflict rules: the helpdesk owns the status, Xurrent the subject."""
    subject = ticket.subject if request.subject == last.subject else request.subject
    status = request.status if ticket.status == last.status else ticket.status
    return State(subject, status)


class Sync:
    """Both systems and the table of pairs."""

    def __init__(self, client: XurrentClient, helpdesk: Helpdesk, pairs: Pairs) -> None:
        self.client, self.helpdesk, self.pairs = client, helpdesk, pairs
        self.me = client.query.me().select(lambda p: [p.id]).get().id
        self._lock = threading.Lock()  # an event and a poll may be about one pair

    def request_changed(self, request_id: str) -> None:
        """Handle an event of Xurrent."""
        with self._lock:
            pair = self.pairs.of_request(request_id) or self._new_ticket(request_id)
            self._reconcile(pair)

    def ticket_changed(self, key: str) -> None:
        """Handle a change in the helpdesk."""
        with self._lock:
            self._reconcile(self.pairs.of_ticket(key) or self._new_request(key))

    def poll(self) -> int:
        """Handle all tickets that changed since the last poll.

        A ticket that is refused, or whose request is gone, does not block the others: the
        next poll tries it again.
        """
        last, failed = self.pairs.last_poll()
        changed, cursor = self.helpdesk.changed(last)
        keys = list(dict.fromkeys([*failed, *changed]))
        errors: dict[str, Exception] = {}
        for key in keys:
            try:
                self.ticket_changed(key)
            except (MutationError, UnexpectedCountError, LookupError, Refused) as error:
                error.add_note(f"Ticket {key}")
                errors[key] = error
        self.pairs.save_poll(cursor, list(errors))  # last, so that a crash repeats all
        if errors:
            raise ExceptionGroup("Tickets that failed", list(errors.values()))
        return len(keys)

    def _request(self, request_id: str) -> Request:
        found = self.client.query.requests().where(lambda f: [f.id == request_id])
        return found.select(fields).one()

    def _new_ticket(self, request_id: str) -> Pair:
        request = self._request(request_id)
        state = state_of(request)
        if request.source == SOURCE and request.source_id:  # a crash lost its row
            pair = Pair(request_id, request.source_id, state)
            self.pairs.save(pair)
            return pair
        ticket = self.helpdesk.find(request_id) or self.helpdesk.create(
            state.subject, state.status, request_id
        )
        pair = Pair(request_id, ticket.key, State(ticket.subject, ticket.status))
        self.pairs.save(pair)
        return pair

    def _new_request(self, key: str) -> Pair:
        ticket = self.helpdesk.get(key)
        if ticket.external_id:
            return self._new_ticket(ticket.external_id)  # a crash lost its row
        known = self.client.query.requests().where(
            lambda f: [f.source == SOURCE, f.source_id == key]
        )
        request = known.select(fields).first() or self.client.mutation.request_create(
            subject=ticket.subject,
            category=RequestCategory.INCIDENT,
            source=SOURCE,
            source_id=key,
            select=fields,
        )
        pair = Pair(request.id, key, state_of(request))
        self.pairs.save(pair)
        return pair

    def _reconcile(self, pair: Pair) -> None:
        request, ticket = self._request(pair.request_id), self.helpdesk.get(pair.ticket)
        try:  # before the status: a closed ticket or request may refuse comments
            self._copy_comments(request, ticket)
        finally:  # a refused comment must not prevent the change of the status
            self._copy_state(pair, request, ticket)

    def _copy_state(self, pair: Pair, request: Request, ticket: Ticket) -> None:
        wanted = merged(
            pair.last, state_of(request), State(ticket.subject, ticket.status)
        )
        self._update_request(request, wanted)
        # Send only different fields: somebody may have changed the other one meanwhile.
        subject = wanted.subject if wanted.subject != ticket.subject else None
        status = wanted.status if wanted.status != ticket.status else None
        if subject or status:
            self.helpdesk.update(ticket.key, subject, status)
        if wanted != pair.last:
            self.pairs.save(replace(pair, last=wanted))

    def _update_request(self, request: Request, wanted: State) -> None:
        present = state_of(request)
        if wanted.subject != present.subject:
            self.client.mutation.request_update(id=request.id, subject=wanted.subject)
        if wanted.status != present.status:
            status = TO_XURRENT[wanted.status]
            solved = status == RequestStatus.COMPLETED
            self.client.mutation.request_update(
                id=request.id,
                status=status,
                completion_reason=RequestCompletionReason.SOLVED if solved else None,
            )

    def _copy_comments(self, request: Request, ticket: Ticket) -> None:
        """Copy what others wrote; never copy what the integration wrote (echo).

        A comment that is only a file has no text; neither system accepts an empty one. If
        a crash lost the row of a copy, the copy is found by its text among comments of the
        integration without a row; the system may have stripped the text.
        """
        notes, comments = self.pairs.copied(request.id)
        ours = [note for note in request.notes if self._is_ours(note)]
        for comment in ticket.comments:
            text = comment.text.strip()
            if comment.id in comments or comment.by_us or not text:
                continue
            same = (n.id for n in ours if (n.text or "").strip() == text)
            note_id = next((id for id in same if id not in notes), None)
            if note_id is None:
                note_id = self.client.mutation.note_create(
                    owner_id=request.id, text=text, select=lambda n: [n.id]
                ).id
            self.pairs.add_copy(request.id, note_id, comment.id)
            notes.add(note_id)
        for note in request.notes:
            text = (note.text or "").strip()
            if note.id in notes or note.internal or note in ours or not text:
                continue
            copies = (
                c.id for c in ticket.comments if c.by_us and c.text.strip() == text
            )
            copy = next((id for id in copies if id not in comments), None)
            copy = copy or self.helpdesk.comment(ticket.key, text)
            self.pairs.add_copy(request.id, note.id, copy)
            comments.add(copy)

    def _is_ours(self, note: Note) -> bool:
        return note.person is not None and note.person.id == self.me
