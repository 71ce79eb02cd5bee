"""Whatever is changed in a valid token, it is refused."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.support.webhooks import (
    ALGORITHMS,
    HEADERS,
    NOW,
    Provider,
    SyncNetwork,
    jwk,
    rs_name,
    token,
    wrapped,
)
from xurrent_sdk.webhooks import (
    WebhookPolicy,
    WebhookVerificationError,
    WebhookVerifier,
)

TOKENS = {algorithm: token(algorithm=algorithm) for algorithm in ALGORITHMS}
CHARACTERS = st.sampled_from(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ \n\x00é"
)


def verifier(algorithm: str) -> WebhookVerifier:
    provider = Provider()
    provider.publish(jwk(rs_name(algorithm)))
    return WebhookVerifier(
        WebhookPolicy(account="widget"),
        transport=SyncNetwork(provider.answer),
        clock=lambda: NOW,
    )


VERIFIERS = {algorithm: verifier(algorithm) for algorithm in ALGORITHMS}


def refused(algorithm: str, text: str) -> bool:
    try:
        VERIFIERS[algorithm].verify(wrapped(text), HEADERS)
    except WebhookVerificationError:
        return True
    return False


@given(st.sampled_from(ALGORITHMS), st.data())
def test_a_piece_cut_out_or_put_in(algorithm: str, data: st.DataObject) -> None:
    valid = TOKENS[algorithm]
    start = data.draw(st.integers(0, len(valid)))
    end = data.draw(st.integers(start, min(len(valid), start + 30)))
    piece = data.draw(st.text(CHARACTERS, max_size=4))
    changed = valid[:start] + piece + valid[end:]
    assume(changed != valid)
    assert refused(algorithm, changed)
