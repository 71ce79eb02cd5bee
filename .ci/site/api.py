"""Pages of reference from the docstrings of what a package and the sandbox export.

Read from the sources by griffe, never imported. A class shows what it defines, and what it
inherits from bases that are not exported themselves.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping
from pathlib import Path

import griffe

ROOMS = {
    "client": ("Clients and queries", "What a program holds in its hands"),
    "session": ("Settings of a client", "Tokens, limits, hooks and tracing"),
    "http": ("HTTP", "Timeouts, retries, transports and what they carry"),
    "errors": ("Errors", "The whole tree; each class once"),
    "records": (
        "Records, selections and filters",
        "What the classes of the account's own schema are made of",
    ),
    "attachments": (
        "Attachments",
        "Uploads and downloads, in packages with the feature",
    ),
    "webhooks": ("Webhooks", "Receivers and inboxes, in packages with the features"),
    "apply": ("Writing many", "Batches, and rows that are kept in step: `apply`"),
    "bulk": ("Bulk", "Imports, exports, events and waiting: the feature `bulk`"),
    "changes": ("Changes and warehouses", "What has changed, and a source for dlt"),
    "custom-fields": ("Custom fields", "What forms and values are made of"),
    "testing": ("Testing", "Fakes for tests, in the module `testing` of a package"),
    "sandbox": ("The sandbox", "The local Xurrent, `xurrent_gen.sandbox`"),
}
"""The pages by file name: title, and what is on it."""

_ROOM_OF = {"core.errors": "errors", "dlt": "changes", "custom_fields": "custom-fields"}
_ROOM_OF |= {
    room: room
    for room in ("attachments", "apply", "bulk", "changes", "client", "http", "session")
}
_FACADES = {
    "attachments": ("_runtime.attachments.facade.Attachments",),
    "bulk": (
        "_runtime.bulk.facade.Bulk",
        "_runtime.bulk.events.Events",
        "_runtime.bulk.waiting.Wait",
    ),
}
"""What clients have as attributes, and nobody imports."""
_WIDTH = 72


def api_pages(root: Path) -> Mapping[str, str]:
    """The pages as Markdown, by file name without its end."""
    paths = [str(root / "generated"), str(root / "generator")]
    loader = griffe.GriffeLoader(search_paths=paths)
    package = _module(loader.load("xurrent_sdk"))
    sandbox = _module(loader.load("xurrent_gen.sandbox"))
    loader.resolve_aliases(external=False)
    found: dict[str, list[griffe.Object]] = {room: [] for room in ROOMS}
    for each in _exported(package):
        if "._runtime." in each.path or each.path.startswith("xurrent_sdk.client."):
            found[_room(each.path)].append(each)
    found["webhooks"] += _exported(_module(package["_runtime.webhooks"]))
    for name in ("webhooks", "testing"):
        found[name] += _exported(_module(package[name]))
    for room, name in (("changes", "dlt"), ("custom-fields", "custom_fields")):
        listed = _exported(_module(package[name]))
        found[room] += [each for each in listed if "._runtime." in each.path]
    for room, paths in _FACADES.items():
        known = {each.path for each in found[room]}
        facades = (package[path] for path in paths)
        found[room][:0] = [
            each
            for each in facades
            if isinstance(each, griffe.Class) and each.path not in known
        ]
    found["sandbox"] += _exported(sandbox)
    names = {each.path for room in found.values() for each in room}
    pages: dict[str, str] = {}
    for room, objects in found.items():
        title, about = ROOMS[room]
        entries = [_entry(each, names) for each in objects]
        pages[room] = "\n\n".join([f"# {title}", f"{about}.", *entries])
    return pages


def _module(found: object) -> griffe.Module:
    assert isinstance(found, griffe.Module), found
    return found


def _room(path: str) -> str:
    inner = path.partition("._runtime.")[2]
    for prefix, room in _ROOM_OF.items():
        if inner.startswith(prefix):
            return room
    return "records" if inner else "client"


def _exported(module: griffe.Module) -> list[griffe.Object]:
    found: list[griffe.Object] = []
    for name, member in module.members.items():
        if name.startswith("_") or not member.is_alias or name in ("main", "override"):
            continue
        try:
            target = member.final_target  # type: ignore[union-attr]
        except griffe.AliasResolutionError:
            continue
        if not target.is_module and "annotations" not in name:
            found.append(target)
    unique = {each.path: each for each in found}
    return sorted(
        unique.values(), key=lambda each: (each.module.path, each.lineno or 0)
    )


def _entry(each: griffe.Object, names: set[str]) -> str:
    if isinstance(each, griffe.Class):
        return "\n\n".join(_class(each, names))
    if isinstance(each, griffe.Function):
        return f"## {each.name} {{ #{each.name} }}\n\n{_function(each)}"
    value = (
        _code(f"{each.name} = {each.value}")
        if isinstance(each, griffe.Attribute)
        else ""
    )
    return f"## {each.name} {{ #{each.name} }}\n\n{value}\n\n{_doc(each)}"


def _class(found: griffe.Class, names: set[str]) -> Iterator[str]:
    bases = ", ".join(str(base) for base in found.bases)
    head = f"class {found.name}({bases})" if bases else f"class {found.name}"
    yield f"## {found.name} {{ #{found.name} }}"
    init = found.all_members.get("__init__")
    shown = isinstance(init, griffe.Function) and "dataclass" not in found.labels
    yield _code(head + (f"\n\n{_signature(init)}" if shown and _is_public(init) else ""))  # type: ignore[arg-type]
    yield _doc(found)
    for name, member in _members(found, names).items():
        heading = f"### {name} {{ #{found.name}.{name} }}"
        if isinstance(member, griffe.Function):
            yield f"{heading}\n\n{_function(member)}"
        elif isinstance(member, griffe.Attribute) and member.docstring:
            kind = f": {member.annotation}" if member.annotation else ""
            default = f" = {member.value}" if member.value else ""
            yield f"{heading}\n\n{_code(name + kind + default)}\n\n{_doc(member)}"


def _is_public(init: griffe.Function) -> bool:
    given = [p for p in init.parameters if p.name not in ("self", "args", "kwargs")]
    return not any("State" in str(p.annotation) for p in given)


def _members(
    found: griffe.Class, names: set[str]
) -> dict[str, griffe.Object | griffe.Alias]:
    members: dict[str, griffe.Object | griffe.Alias] = {}
    for cls in reversed((found, *found.mro())):
        ours = cls.path.startswith(("xurrent_sdk.", "xurrent_gen."))
        if cls is found or (ours and cls.path not in names):
            members |= {n: m for n, m in cls.members.items() if not n.startswith("_")}
    return members


def _function(found: griffe.Function) -> str:
    overloads = (found.overloads or [])[:1]
    more = f"\n# and {len(found.overloads or []) - 1} more" if overloads else ""
    text = "\n".join(_signature(each) for each in overloads or [found])
    return f"{_code(text + more)}\n\n{_doc(found)}"


def _signature(found: griffe.Function) -> str:
    decorated = [f"@{d.value}" for d in found.decorators if "method" in str(d.value)]
    word = "async def" if "async" in found.labels else "def"
    name, result = found.name, f" -> {found.returns}" if found.returns else ""
    parts = [part for part in _parameters(found) if part not in ("self", "cls")]
    line = f"{word} {name}({', '.join(parts)}){result}"
    if len(line) > _WIDTH:
        inner = "".join(f"    {part},\n" for part in parts)
        line = f"{word} {name}(\n{inner}){result}"
    return "\n".join([*decorated, line])


def _parameters(found: griffe.Function) -> Iterator[str]:
    kinds = [p.kind for p in found.parameters]
    only, keyword = (
        griffe.ParameterKind.positional_only,
        griffe.ParameterKind.keyword_only,
    )
    star = griffe.ParameterKind.var_positional in kinds
    for number, each in enumerate(found.parameters):
        if each.kind is keyword and not star:
            star = True
            yield "*"
        sign = {"variadic positional": "*", "variadic keyword": "**"}.get(
            str(each.kind and each.kind.value), ""
        )
        kind = f": {each.annotation}" if each.annotation else ""
        default = ""
        if each.default is not None and not sign:
            default = f" = {each.default}" if kind else f"={each.default}"
        yield f"{sign}{each.name}{kind}{default}"
        if each.kind is only and (kinds[number + 1 : number + 2] != [only]):
            yield "/"


def _code(text: str) -> str:
    return f"```python\n{text}\n```"


def _doc(found: griffe.Object | griffe.Alias) -> str:
    """A docstring as Markdown: ours use two backticks, and ``::`` before a block."""
    text = found.docstring.value if found.docstring else ""
    out: list[str] = []
    block: list[str] | None = None
    for line in [*text.splitlines(), "."]:
        if block is not None and (line.startswith("    ") or not line.strip()):
            block.append(line)
            continue
        if block is not None:
            inner = textwrap.dedent("\n".join(block)).strip("\n")
            out += ["", f"```text\n{inner}\n```", ""]
            block = None
        if line.endswith("::"):
            out.append(line[:-2].rstrip() + (":" if line.strip() != "::" else ""))
            block = []
        else:
            out.append(line)
    plain = re.sub(r":\w+:`([^`]+)`", r"`\1`", "\n".join(out[:-1]).strip())
    parts = re.split(r"(```text\n.*?\n```)", plain, flags=re.DOTALL)
    return "".join(p if p.startswith("```") else p.replace("``", "`") for p in parts)
