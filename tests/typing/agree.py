"""Whether values are what their static types say; also runs a script and checks it.

As a program, it runs the scripts given to it with ``typing.assert_type`` replaced, so
that every type which the checkers agreed on is compared with the value at run time.
"""

from __future__ import annotations

import asyncio
import sys
import types
import typing
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any, Literal, Never, Union, get_args, get_origin, is_typeddict

from typing_extensions import TypeAliasType


def agrees(value: object, annotation: Any) -> bool:
    """Whether ``value`` is of the type ``annotation``, looked at as deep as it goes."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if annotation is Any or annotation is object:
        return True
    if annotation is Never:
        return False
    if annotation is None or annotation is type(None):
        return value is None
    if origin is Union or origin is types.UnionType:
        return any(agrees(value, each) for each in arguments)
    if origin is Literal:
        return any(value == each and type(value) is type(each) for each in arguments)
    if isinstance(annotation, TypeAliasType):
        assert annotation.__name__ == "JSON"
        return _is_json(value)
    if is_typeddict(annotation):
        hints = typing.get_type_hints(annotation)
        return isinstance(value, dict) and all(
            agrees(value[name], hint) for name, hint in hints.items()
        )
    if origin is tuple:
        return isinstance(value, tuple) and _tuple_agrees(value, arguments)
    if origin in (list, set, frozenset, Sequence, Iterable):
        return isinstance(value, origin) and all(
            agrees(each, arguments[0]) for each in value
        )
    if origin is not None:
        return isinstance(value, origin)
    if annotation in (int, float) and isinstance(value, bool):
        return False
    return isinstance(value, annotation)


def _tuple_agrees(value: tuple[object, ...], arguments: tuple[Any, ...]) -> bool:
    if len(arguments) == 2 and arguments[1] is ...:
        return all(agrees(each, arguments[0]) for each in value)
    return len(value) == len(arguments) and all(map(agrees, value, arguments))


def _is_json(value: object) -> bool:
    match value:
        case None | bool() | int() | float() | Decimal() | str():
            return True
        case list():
            return all(map(_is_json, value))
        case Mapping():
            return all(isinstance(k, str) and _is_json(v) for k, v in value.items())
        case _:
            return False


def _checked(value: object, annotation: Any, /) -> object:
    global compared
    compared += 1
    if not agrees(value, annotation):
        raise AssertionError(f"{value!r} is no {annotation}")
    return value


compared = 0


def _imported(script: str) -> types.ModuleType:
    """The script as a module, so that its annotations can be resolved."""
    name = Path(script).stem
    spec = spec_from_file_location(f"accepted_{name}", script)
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[spec.name] = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main(scripts: Sequence[str]) -> None:
    """Run ``check(client)`` or ``check_async(client)`` of each script."""
    setattr(typing, "assert_type", _checked)  # noqa: B010  # its type is its own
    from xurrent_sdk import AsyncXurrentClient, Limits, XurrentClient

    limits = Limits(requests=None)

    async def run_async(check: Any) -> None:
        async with AsyncXurrentClient(limits=limits) as client:
            await check(client)

    for script in scripts:
        module = vars(_imported(script))
        before = compared
        if "check" in module:
            with XurrentClient(limits=limits) as client:
                module["check"](client)
        if "check_async" in module:
            asyncio.run(run_async(module["check_async"]))
        assert compared > before, f"{script} compares nothing"
    print(compared)


if __name__ == "__main__":
    main(sys.argv[1:])
