"""A scenario is written once: what a client of either kind returns is run here."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any, Self


class NumpyFloat(float):
    """A float as numpy and pandas give it, whose ``repr`` is no number."""

    def __repr__(self) -> str:
        return f"np.float64({float(self)})"


class Kind:
    """The blocking or the asyncio side; in a ``with`` block all runs share one loop."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self._runner: asyncio.Runner | None = None

    @property
    def is_async(self) -> bool:
        return self.kind == "async"

    def run(self, result: Any) -> Any:
        """The value of a call that may have to be awaited."""
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
        """What an iteration brings; what came before an error stays in ``into``."""
        found: list[Any] = [] if into is None else into
        if not hasattr(items, "__aiter__"):
            for item in items:
                found.append(item)
                if len(found) >= at_most:
                    break
            return found

        async def main() -> None:
            async for item in items:
                found.append(item)
                if len(found) >= at_most:
                    break

        self.run(main())
        return found

    def close(self) -> None:
        """What the subclass has opened, and then the loop."""
        if self._runner is not None:
            self._runner.close()

    def __enter__(self) -> Self:
        self._runner = asyncio.Runner()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
