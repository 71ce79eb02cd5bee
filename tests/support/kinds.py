"""Run the results of sync and async clients, so that a scenario is written once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any, Self


class NumpyFloat(float):
    """A float like those of numpy and pandas, whose ``repr`` is not a number."""

    def __repr__(self) -> str:
        return f"np.float64({float(self)})"


class Kind:
    """Sync or asyncio; in a ``with`` block, all runs share one event loop."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self._runner: asyncio.Runner | None = None

    @property
    def is_async(self) -> bool:
        return self.kind == "async"

    def run(self, result: Any) -> Any:
        """Return the value of a call, and await it if needed."""
        if not isinstance(result, Awaitable):
            return result

        async def main() -> Any:
            return await result

        return asyncio.run(main()) if self._runner is None else self._runner.run(main())

    def collect(
        self,
        items: Any,
        into: list[Any] | None = None,
        *,
        at_most: float = float("inf"),
    ) -> list[Any]:
        """Collect the items of an iterator; items before an error stay in ``into``."""
        collected: list[Any] = [] if into is None else into
        if not hasattr(items, "__aiter__"):
            for item in items:
                collected.append(item)
                if len(collected) >= at_most:
                    break
            return collected

        async def main() -> None:
            async for item in items:
                collected.append(item)
                if len(collected) >= at_most:
                    break

        self.run(main())
        return collected

    def close(self) -> None:
        """Close the resources of the subclass, then the event loop."""
        if self._runner is not None:
            self._runner.close()

    def __enter__(self) -> Self:
        self._runner = asyncio.Runner()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
