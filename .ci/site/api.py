"""Pages of reference from the docstrings of what a package and the sandbox export.

Read from the sources by griffe, never imported. A class shows what it defines, and what it
inherits from a base without a section. A base that several classes share has a section
of its own, so that a method is described once.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Container, Iterator, Mapping, Sequence
from pathlib import Path

import griffe

ROOMS = {
    "client": (
        "Clients, queries and results",
        "What a program calls and iterates over",
    ),
    "session": ("Client settings", "Tokens, rate limits, hooks and tracing"),
    "http": ("HTTP, timeouts and retries", "Policies, transports and their objects"),
    "errors": ("Error classes", "The whole hierarchy; each class once"),
    "records": (
        "Records, selections and filters",
        "Base classes of the models of the account's schema",
    ),
    "attachments": (
        "Attachments API",
        "Uploads and downloads, in packages with the feature",
    ),
    "webhooks": (
        "Webhooks API",
        "Receivers and inboxes, in packages with the features",
    ),
    "apply": ("Batches and upserts (apply)", "Batch mutations and upsert plans"),
    "bulk": (
        "Bulk import and export API",
        "Imports, exports, events and waiting: the feature `bulk`",
    ),
    "changes": (
        "Incremental sync and warehouses",
        "Changes of a listing, and a source for dlt",
    ),
    "custom-fields": ("Custom fields API", "Base classes of forms and values"),
    "testing": ("Fakes for tests", "The module `testing` of a package"),
    "sandbox": ("Sandbox API", "The local Xurrent, `xurrent_gen.sandbox`"),
}
"""The pages by file name: title, and what is on it."""

_ROOM_OF = {"core.errors": "errors", "dlt": "changes", "custom_fields": "custom-fields"}
_ROOM_OF |= {
    room: room
    for room in ("attachments", "apply", "bulk", "changes", "client", "http", "session")
}
_ORDER = {
    "client": "XurrentClient ConnectionQuery Results RecordQuery SingleResult",
    "session": "Limits LimitSnapshot Token TokenInfo",
    "http": "Timeout RetryPolicy",
    "records": "Projection At First Last Arguments Page ResponseMetadata Explanation",
    "attachments": "Attachments UploadedFile",
    "webhooks": "WebhookApp WsgiWebhookApp App WebhookEvent WebhookPayload WebhookPolicy"
    " WebhookVerifier SqliteInbox RedisInbox StoredInbox WorkSettings ensure",
    "apply": "Batch Ticket Applied ApplyPlan ApplyReport",
    "bulk": "Bulk ImportJob ImportOutcome ExportJob ExportResult Events Wait",
    "changes": "Changes Change Upsert Removal xurrent WarehouseSource",
    "custom-fields": "CustomValues Form FormField",
    "testing": "fake Fakes FakeXurrent FakeTransport Reply SentOperation signed_delivery",
    "sandbox": "running_sandbox RunningSandbox SandboxOptions",
}
"""What users meet first on a page; then the rest, async counterparts and errors."""
_FACADES = {
    "attachments": ("_runtime.attachments.facade.Attachments",),
    "bulk": (
        "_runtime.bulk.facade.Bulk",
        "_runtime.bulk.events.Events",
        "_runtime.bulk.jobs.Wait",
    ),
    "apply": ("_runtime.apply.plan.Applied",),
    "webhooks": (
        "_runtime.webhooks.asgi.WebhookApp",
        "_runtime.webhooks.wsgi.WsgiWebhookApp",
    ),
}
"""What clients have as attributes, and nobody imports."""
_METHODS = (
    ("Client", "client", "XurrentClient"),
    ("Query of a list of records", "client", "ConnectionQuery"),
    ("Results", "client", "Results"),
    ("Query of one record", "client", "RecordQuery"),
    ("One result", "client", "SingleResult"),
    ("Page", "records", "Page"),
    ("Batch", "apply", "Batch"),
    ("Ticket of a batch", "apply", "Ticket"),
    ("Changes (incremental sync)", "changes", "Changes"),
    ("Attachments", "attachments", "Attachments"),
)
"""The classes on the page of all methods: its title, and where the class is."""
_FOR_FLOWS = ("session", "call", "run")
"""Members of clients that only the package itself calls."""
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
        listed = _exported(_module(package[name]))
        found[name] += [e for e in listed if ".models." not in e.path]
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
    paths = {each.path for listed in found.values() for each in listed}
    found = {room: [*_shared_bases(own, paths), *own] for room, own in found.items()}
    sections = {each.path: room for room, listed in found.items() for each in listed}
    pages = {"methods": _methods_page(found)}
    for room, objects in found.items():
        title, about = ROOMS[room]
        entries = [_entry(each, sections) for each in _in_order(room, objects)]
        pages[room] = "\n\n".join([f"# {title}", f"{about}.", *entries])
    return pages


def _shared_bases(
    objects: Sequence[griffe.Object], paths: Container[str]
) -> list[griffe.Class]:
    """Return the bases that have no section yet, and that two classes share."""
    bases = [
        base
        for each in objects
        if isinstance(each, griffe.Class)
        for base in each.mro()
        if _is_ours(base) and base.path not in paths and not base.name.startswith("_")
    ]
    shared = {b.path: b for b in bases if sum(o.path == b.path for o in bases) > 1}
    return [base for base in shared.values() if any(_public(base))]


def _in_order(room: str, objects: Sequence[griffe.Object]) -> list[griffe.Object]:
    first = _ORDER.get(room, "").split()

    def rank(each: griffe.Object) -> tuple[int, int]:
        if each.name in first:
            return 0, first.index(each.name)
        later = 2 * each.name.endswith("Error") + each.name.startswith("Async")
        return 1 + later, 0

    return sorted(objects, key=rank)


def _methods_page(found: Mapping[str, Sequence[griffe.Object]]) -> str:
    """Every method of client, query and results, in tables with links."""
    lines = ["# All methods of client, query and results", ""]
    lines += [
        "Each method links to its description. The async client has the same methods:",
        "`await` them, and iterate with `async for`.",
    ]
    for title, room, name in _METHODS:
        found_class = next(each for each in found[room] if each.name == name)
        assert isinstance(found_class, griffe.Class)
        lines += ["", f"## {title}", "", "| method | does |", "| --- | --- |"]
        for method, member in _all_members(found_class).items():
            if isinstance(member, griffe.Attribute) and not member.docstring:
                continue
            if method in _FOR_FLOWS:
                continue
            text = _doc(member).partition("\n\n")[0].replace("\n", " ")
            sentence = re.split(r"(?<=[.;:])\s", text)[0].rstrip(".;:")
            call = "()" if isinstance(member, griffe.Function) else ""
            target = f"{room}.md#{_section(member, found[room], name)}.{method}"
            does = sentence.replace("|", "\\|")
            lines.append(f"| [`{method}{call}`]({target}) | {does} |")
    return "\n".join(lines)


def _all_members(
    found: griffe.Class,
) -> dict[str, griffe.Object | griffe.Alias]:
    """Return the members of a class, then those of its bases."""
    members: dict[str, griffe.Object | griffe.Alias] = {}
    for cls in (found, *found.mro()):
        if _is_ours(cls):
            members = members | {
                n: m for n, m in _public(cls).items() if n not in members
            }
    return members


def _section(
    member: griffe.Object | griffe.Alias, objects: Sequence[griffe.Object], name: str
) -> str:
    """The class whose section describes a member."""
    parent = member.parent
    listed = {each.path for each in objects}
    return parent.name if parent is not None and parent.path in listed else name


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


def _entry(each: griffe.Object, sections: Mapping[str, str]) -> str:
    if isinstance(each, griffe.Class):
        return "\n\n".join(_class(each, sections))
    if isinstance(each, griffe.Function):
        return f"## {each.name} {{ #{each.name} }}\n\n{_function(each)}"
    value = (
        _code(f"{each.name} = {_alias(each)}")
        if isinstance(each, griffe.Attribute)
        else ""
    )
    return f"## {each.name} {{ #{each.name} }}\n\n{value}\n\n{_doc(each)}"


def _class(found: griffe.Class, sections: Mapping[str, str]) -> Iterator[str]:
    bases = ", ".join(str(base) for base in found.bases)
    head = f"class {found.name}({bases})" if bases else f"class {found.name}"
    yield f"## {found.name} {{ #{found.name} }}"
    init = found.all_members.get("__init__")
    shown = isinstance(init, griffe.Function) and "dataclass" not in found.labels
    yield _code(head + (f"\n\n{_signature(init)}" if shown and _is_public(init) else ""))  # type: ignore[arg-type]
    yield _doc(found)
    if inherited := _inherited(found, sections):
        yield inherited
    for name, member in _members(found, sections).items():
        # Markdown takes the underscores of `__call__` for bold text.
        title, anchor = ("`__call__`", "call") if name == "__call__" else (name, name)
        heading = f"### {title} {{ #{found.name}.{anchor} }}"
        if isinstance(member, griffe.Function):
            yield f"{heading}\n\n{_function(member)}"
        elif isinstance(member, griffe.Attribute) and member.docstring:
            kind = f": {member.annotation}" if member.annotation else ""
            shown = f"{name}{kind}{_default(member)}"
            yield f"{heading}\n\n{_code(shown)}\n\n{_doc(member)}"


def _default(found: griffe.Attribute) -> str:
    """Return the constant default of a field, but no code that sets an attribute."""
    is_constant = "class-attribute" in found.labels and "(" not in str(found.value)
    return f" = {found.value}" if found.value and is_constant else ""


def _alias(found: griffe.Attribute) -> str:
    """Return the type of an alias, with the private aliases of its module resolved."""

    def resolved(match: re.Match[str]) -> str:
        part = found.module.members.get(match[0])
        return _alias(part) if isinstance(part, griffe.Attribute) else match[0]

    return re.sub(r"\b_\w+", resolved, str(found.value))


def _is_public(init: griffe.Function) -> bool:
    given = [p for p in init.parameters if p.name not in ("self", "args", "kwargs")]
    return not any("State" in str(p.annotation) for p in given)


def _members(
    found: griffe.Class, sections: Container[str]
) -> dict[str, griffe.Object | griffe.Alias]:
    members: dict[str, griffe.Object | griffe.Alias] = {}
    for cls in reversed((found, *found.mro())):
        if cls is found or (_is_ours(cls) and cls.path not in sections):
            members |= _public(cls)
    return members


def _public(found: griffe.Class) -> dict[str, griffe.Object | griffe.Alias]:
    members = found.members.items()
    called = {n: m for n, m in members if n == "__call__" and m.docstring}
    return called | {n: m for n, m in members if not n.startswith("_")}


def _is_ours(found: griffe.Class) -> bool:
    return found.path.startswith(("xurrent_sdk.", "xurrent_gen."))


def _inherited(found: griffe.Class, sections: Mapping[str, str]) -> str:
    bases = [base for base in found.mro() if base.path in sections]
    links = [f"[`{b.name}`]({sections[b.path]}.md#{b.name})" for b in bases]
    return f"Inherits from {', '.join(links)}." if links else ""


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
