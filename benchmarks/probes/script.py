"""A user's script: three record types in thirty lines, checked by pyright."""

from __future__ import annotations

from collections import Counter

from xurrent_sdk import PersonFilter, XurrentClient


def team_sizes(client: XurrentClient) -> Counter[str]:
    sizes: Counter[str] = Counter()
    people = client.query.people(filter=PersonFilter(disabled=False))
    for person in people.select(lambda p: [p.name, p.teams.name]):
        sizes.update(team.name or team.id for team in person.teams)
    return sizes


def home(client: XurrentClient) -> dict[str, str]:
    people = client.query.people()
    rows = people.values(lambda p: (p.id, p.organization.name, p.organization.id))
    return {person: name or key or "nowhere" for person, name, key in rows}


if __name__ == "__main__":
    with XurrentClient(account="widget") as client:
        for name, size in team_sizes(client).most_common(10):
            print(f"{size:5} {name}")
        for person, organization in home(client).items():
            print(person, organization)
