"""Plans ``client.query`` and ``client.mutation``, for both clients."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xurrent_gen.ir.model import Field, InputField, Mutation, ObjectType, Schema
from xurrent_gen.ir.shapes import filter_of
from xurrent_gen.naming.names import Names
from xurrent_gen.plan import layout
from xurrent_gen.plan.annotations import Annotator
from xurrent_gen.plan.docs import described
from xurrent_gen.plan.imports import Imports
from xurrent_gen.plan.literals import docstring, string
from xurrent_gen.plan.model import FilePlan, MethodPlan
from xurrent_gen.plan.places import Places
from xurrent_gen.plan.records import parameters

RUNTIME = "_runtime.codegen"

LONGEST = 1800
"""About how many lines a class of methods may grow to before it is split."""


@dataclass(frozen=True, slots=True)
class Flavour:
    """One of the twins: how its names and its calls differ."""

    is_async: bool

    @property
    def prefix(self) -> str:
        """What the twin's class names begin with."""
        return "Async" if self.is_async else ""

    @property
    def module_prefix(self) -> str:
        """What the twin's module names begin with."""
        return "async_" if self.is_async else ""

    @property
    def define(self) -> str:
        """How a method that sends begins."""
        return "async def" if self.is_async else "def"


FLAVOURS = (Flavour(False), Flavour(True))


class OperationPlanner:
    """Plans the methods of all root fields."""

    def __init__(self, schema: Schema, names: Names, places: Places) -> None:
        self._schema = schema
        self._names = names
        self._places = places

    def plan(self) -> list[FilePlan]:
        """The modules of both clients."""
        files: list[FilePlan] = []
        for flavour in FLAVOURS:
            files += self._modules("query", flavour, self._schema.queries)
            if self._schema.mutations:
                files += self._modules("mutation", flavour, self._schema.mutations)
        return files

    def _modules(
        self, kind: str, flavour: Flavour, roots: Sequence[Field | Mutation]
    ) -> list[FilePlan]:
        """One module, or numbered parts and a module that joins them."""
        chunks = _chunks(roots)
        base = f"{flavour.module_prefix}{kind}"
        class_name = f"{flavour.prefix}{kind.capitalize()}"
        if len(chunks) == 1:
            return [self._module(base, class_name, kind, flavour, chunks[0], ())]
        parts = [f"{class_name}Part{n}" for n in range(1, len(chunks) + 1)]
        files = [
            self._module(f"{base}_part{n}", part, kind, flavour, chunk, ())
            for n, (part, chunk) in enumerate(zip(parts, chunks, strict=True), 1)
        ]
        files.append(self._module(base, class_name, kind, flavour, (), parts))
        return files

    def _module(
        self,
        module: str,
        class_name: str,
        kind: str,
        flavour: Flavour,
        roots: Sequence[Field | Mutation],
        parts: Sequence[str],
    ) -> FilePlan:
        imports = Imports(module)
        annotate = Annotator(self._schema, self._names, self._places, imports)
        client = "" if parts else imports.check(RUNTIME, f"{flavour.prefix}Client")
        bases = [
            imports.load(f"{module}_part{n}", part) for n, part in enumerate(parts, 1)
        ]
        methods = [
            (
                self._query(root, flavour, annotate)
                if isinstance(root, Field)
                else self._mutation(root, flavour, annotate)
            )
            for root in roots
        ]
        what = "queries" if kind == "query" else "mutations"
        return FilePlan(
            path=f"{module}.py",
            template="operations.py.jinja",
            context={
                "title": docstring(f"The {what} of the account, one method each.", 0),
                "header": layout.class_header(class_name, bases),
                "doc": docstring(f"The {what} of the account.", 4),
                "client": client,
                "joins": bool(parts),
                "methods": methods,
                "imports": imports.plan(),
            },
        )

    # ------------------------------------------------------------------ queries

    def _query(self, root: Field, flavour: Flavour, annotate: Annotator) -> MethodPlan:
        schema, imports = self._schema, annotate.imports
        name = self._names.queries[root.name]
        shadowed = frozenset(self._names.queries.values())
        paged = is_paged(schema, root)
        arguments = root.own_arguments
        prefix = flavour.prefix
        if paged:
            connection = schema.connection(root.type.base)
            assert connection is not None
            model = annotate.type_class(connection.node, shadowed)
            fields = self._root_fields(connection.node, annotate, shadowed)
            builder = imports.runtime(f"{prefix}ConnectionQuery")
            state = imports.runtime("connection_state")
            returned = f"{builder}[{model}, {fields}, {self._where(root, annotate)}]"
        elif schema.is_leaf(root.type.base):
            builder, state = imports.runtime(f"{prefix}ValueQuery"), imports.runtime(
                "single_state"
            )
            returned = f"{builder}[{_plain(annotate.output(root.type, shadowed))}]"
        else:
            builder, state = imports.runtime(f"{prefix}RecordQuery"), imports.runtime(
                "single_state"
            )
            fields = self._root_fields(root.type.base, annotate, shadowed)
            model = _plain(annotate.output(root.type, shadowed))
            returned = f"{builder}[{model}, {fields}]"
        lines = self._signature(name, root, arguments, annotate, shadowed, returned)
        given = [(self._names.argument(root.name, a.name), a.name) for a in arguments]
        pairs = [(python, layout.Symbol(python)) for python, _ in given]
        return MethodPlan(
            signature="\n".join([*_marked(root, imports, shadowed), *lines]),
            doc=docstring(
                described(root.description, root.deprecation)
                or f"The root field ``{root.name}``.",
                8,
            ),
            body=_query_body(builder, state, name, pairs),
        )

    def _signature(
        self,
        name: str,
        root: Field,
        arguments: Sequence[InputField],
        annotate: Annotator,
        shadowed: frozenset[str],
        returned: str,
    ) -> list[str]:
        if not arguments:
            line = f"    def {name}(self) -> {returned}:"
            if layout.fits(line, 0):
                return [line]
            return [
                f"    def {name}(",
                "        self,",
                f"    {layout.returns(returned, 4)}",
            ]
        required = [a for a in arguments if a.required]
        optional = [a for a in arguments if not a.required]
        lines = [f"    def {name}(", "        self,"]
        lines += parameters(self._names, root.name, required, annotate, 8, shadowed)
        if optional:
            annotate.imports.load(RUNTIME, "UNSET")
            lines.append("        *,")
            lines += parameters(self._names, root.name, optional, annotate, 8, shadowed)
        lines.append(f"    {layout.returns(returned, 4)}")
        return lines

    def _root_fields(
        self, type_name: str, annotate: Annotator, shadowed: frozenset[str]
    ) -> str:
        annotate.imports.check("typing", "Never")
        one = annotate.imports.check(RUNTIME, "One")
        fields = annotate.companion(type_name, "Fields", shadowed)
        return f"{fields}[Never, {one}]"

    def _where(self, root: Field, annotate: Annotator) -> str:
        found = filter_of(self._schema, root.arguments)
        if found is None:
            return annotate.imports.check(RUNTIME, "NoFilter")
        shadowed = frozenset(self._names.queries.values())
        return annotate.companion(found[1], "Where", shadowed)

    # ---------------------------------------------------------------- mutations

    def _mutation(
        self, mutation: Mutation, flavour: Flavour, annotate: Annotator
    ) -> MethodPlan:
        imports, root = annotate.imports, mutation.field
        name = self._names.mutations[root.name]
        shadowed = frozenset(self._names.mutations.values())
        result = self._result(mutation)
        is_leaf = self._schema.is_leaf(result)
        returned = (
            annotate.type_class(result, shadowed)
            if mutation.record
            else _plain(annotate.output(root.type, shadowed))
        )
        select: list[str] = []
        if not is_leaf:
            function = imports.check(RUNTIME, "Select")
            fields = self._root_fields(result, annotate, shadowed)
            chosen = f"{function}[{fields}] | None"
            select = [
                f"        {layout.annotated('select', chosen, 8, default='None', end=',')}"
            ]
        marks = _marked(root, imports, shadowed)
        doc = docstring(
            described(root.description, root.deprecation)
            or f"The mutation ``{root.name}``.",
            8,
        )
        if mutation.input is None:
            lines = [f"    {flavour.define} {name}(", "        self,"]
            required = [a for a in root.arguments if a.required]
            optional = [a for a in root.arguments if not a.required]
            if root.arguments or select:
                lines.append("        *,")
            if optional:
                imports.load(RUNTIME, "UNSET")
            lines += parameters(
                self._names, root.name, [*required, *optional], annotate, 8, shadowed
            )
            lines += [*select, f"    {layout.returns(returned, 4)}"]
            pairs = [
                (python, layout.Symbol(python))
                for a in root.arguments
                for python in (self._names.argument(root.name, a.name),)
            ]
            return MethodPlan(
                signature="\n".join([*marks, *lines]),
                doc=doc,
                body=_mutation_body(
                    flavour, name, "None", pairs, returned, imports, bool(select)
                ),
            )
        overload = imports.load("typing", "overload", shadowed)
        unpack = imports.check("typing", "Unpack")
        model = annotate.type_class(mutation.input, shadowed)
        arguments = annotate.companion(mutation.input, "Args", shadowed)
        ends = layout.returns(returned, 4)
        by_model = [
            *marks,
            f"    {flavour.define} {name}(",
            "        self,",
            f"        {layout.annotated('input', model, 8, end=',')}",
            "        /,",
            *(["        *,", *select] if select else []),
            f"    {ends} ...",
        ]
        by_keyword = [
            *marks,
            f"    {flavour.define} {name}(",
            "        self,",
            "        /,",
            *(["        *,", *select] if select else []),
            f"        **fields: {unpack}[{arguments}],",
            f"    {ends} ...",
        ]
        implementation = [
            f"    {flavour.define} {name}(",
            "        self,",
            f"        {layout.annotated('input', f'{model} | None', 8, default='None', end=',')}",
            "        /,",
            *(["        *,", *select] if select else []),
            "        **fields: object,",
            f"    {ends}",
        ]
        return MethodPlan(
            signature="\n".join(implementation),
            doc=doc,
            body=_mutation_body(
                flavour, name, "input", None, returned, imports, bool(select)
            ),
            overloads=tuple(
                "\n".join([f"    @{overload}", *lines])
                for lines in (by_model, by_keyword)
            ),
        )

    def _result(self, mutation: Mutation) -> str:
        """The type that a mutation's method returns."""
        payload = self._schema.types[mutation.field.type.base]
        if mutation.record is None or not isinstance(payload, ObjectType):
            return mutation.field.type.base
        return next(f for f in payload.fields if f.name == mutation.record).type.base


def is_paged(schema: Schema, root: Field) -> bool:
    """Whether a root field is a connection that the builders page through."""
    return schema.connection(root.type.base) is not None


def _query_body(
    builder: str, state: str, name: str, pairs: Sequence[tuple[str, layout.Data]]
) -> str:
    quoted = string(name)
    if not pairs:
        line = f"        return {builder}(self._client, {state}({quoted}, {{}}))"
        if layout.fits(line, 0):
            return line
        return (
            f"        return {builder}(\n"
            f"            self._client, {state}({quoted}, {{}})\n        )"
        )
    arguments = layout.mapping(pairs, 8)
    inner = ", ".join(f"{string(k)}: {v}" for k, v in pairs)
    line = f"        arguments = {{{inner}}}"
    if not layout.fits(line, 0):
        line = f"        arguments = {arguments}"
    call = f"        return {builder}(self._client, {state}({quoted}, arguments))"
    if not layout.fits(call, 0):
        call = (
            f"        return {builder}(\n"
            f"            self._client, {state}({quoted}, arguments)\n        )"
        )
    return f"{line}\n{call}"


def _mutation_body(
    flavour: Flavour,
    name: str,
    model: str,
    pairs: Sequence[tuple[str, layout.Data]] | None,
    returned: str,
    imports: Imports,
    selectable: bool,
) -> str:
    cast = imports.load("typing", "cast")
    run = imports.runtime("mutate_async" if flavour.is_async else "mutate")
    awaited = "await " if flavour.is_async else ""
    fields = "fields" if pairs is None else layout.mapping(pairs, 8)
    if pairs is not None:
        fields = "{" + ", ".join(f"{string(k)}: {v}" for k, v in pairs) + "}"
    select = "select" if selectable else "None"
    call = f"{run}(self._client, {string(name)}, {model}, {fields}, {select})"
    result = f"        found = {awaited}{call}"
    if not layout.fits(result, 0):
        inside = f"self._client, {string(name)}, {model}, {fields}, {select}"
        if layout.fits(inside, 12):
            result = f"        found = {awaited}{run}(\n            {inside}\n        )"
        else:
            items = ["self._client", string(name), model, fields, select]
            lines = "".join(f"            {item},\n" for item in items)
            result = f"        found = {awaited}{run}(\n{lines}        )"
    line = f'        return {cast}("{returned}", found)'
    return f"{result}\n{line}"


def _plain(annotation: str) -> str:
    """An annotation without its outer ``| None``: ``get()`` raises instead."""
    return annotation.removesuffix(" | None")


def _marked(root: Field, imports: Imports, shadowed: frozenset[str]) -> list[str]:
    if root.deprecation is None:
        return []
    deprecated = imports.load("typing_extensions", "deprecated", shadowed)
    reason = " ".join(root.deprecation.split()) or "Deprecated."
    return [f"    @{deprecated}({string(reason)})"]


def _chunks(roots: Sequence[Field | Mutation]) -> list[list[Field | Mutation]]:
    chunks: list[list[Field | Mutation]] = [[]]
    lines = 0
    for root in roots:
        size = _estimated_lines(root)
        if chunks[-1] and lines + size > LONGEST:
            chunks.append([])
            lines = 0
        chunks[-1].append(root)
        lines += size
    return chunks


def _estimated_lines(root: Field | Mutation) -> int:
    if isinstance(root, Mutation):
        documented = (
            root.field.description.count("\n") + len(root.field.description) // 80
        )
        return 32 + documented if root.input else 20 + 3 * len(root.field.arguments)
    return 14 + 3 * len(root.arguments) + root.description.count("\n")
