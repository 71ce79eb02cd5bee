"""Token exchange: act as the person who is signed in at the customer.

UNTRIED: the vendor announced the grant in March 2026 without the values of its
parameters. Those below are the values of RFC 8693; try them on a QA account first.
"""

from __future__ import annotations

from collections.abc import Callable

import httpx

from xurrent_sdk import Token

GRANT = "urn:ietf:params:oauth:grant-type:token-exchange"
JWT = "urn:ietf:params:oauth:token-type:jwt"


def exchanged(
    http: httpx.Client,
    token_endpoint: str,
    client_id: str,
    client_secret: str,
    subject_token: Callable[[], str],
) -> Callable[[], Token]:
    """Return a function for ``XurrentClient(token=…)``.

    There is no refresh token: when the token expires, the client calls the function
    again, and ``subject_token`` must return a JWT of the person that is still valid.
    """

    def token() -> Token:
        response = http.post(
            token_endpoint,
            data={
                "grant_type": GRANT,
                "client_id": client_id,
                "client_secret": client_secret,
                "subject_token": subject_token(),
                "subject_token_type": JWT,
            },
        )
        if response.status_code != 200:  # the body may have secrets, so do not show it
            raise RuntimeError(f"token exchange: HTTP {response.status_code}")
        answer = response.json()
        return Token(answer["access_token"], expires_in=answer.get("expires_in"))

    return token
