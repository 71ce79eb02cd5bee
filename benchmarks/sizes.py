"""The lines of the runtime as it is vendored, by feature, beside what they shall be."""

from __future__ import annotations

from xurrent_gen.features import BUILT
from xurrent_gen.output.markers import marked
from xurrent_gen.output.vendor import vendored_runtime

GOALS = {
    "core": 10_500,
    "attachments": 1_600,
    "webhooks": 2_800,
    "inbox": 1_500,
    "bulk": 1_500,
    "apply": 1_200,
    "changes": 800,
    "custom-fields": 800,
    "dlt": 500,
}
"""At most so many lines; ``core`` is all that no feature owns."""


def sizes() -> dict[str, int]:
    """Lines by feature."""
    owners = {room: name for name, row in BUILT.items() for room in row.rooms}
    lines = dict.fromkeys(["core", *BUILT], 0)
    for path, content in marked(vendored_runtime()).items():
        lines[owners.get(path.split("/")[1], "core")] += content.count(b"\n")
    return lines


def main() -> None:
    """Print the table."""
    print(f"{'feature':<14}{'lines':>8}{'goal':>8}")
    for name, lines in sizes().items():
        goal = GOALS.get(name)
        told = "" if goal is None else f"{goal:,}"
        print(f"{name:<14}{lines:>8,}{told:>8}{'  over' * bool(goal and lines > goal)}")


if __name__ == "__main__":
    main()
