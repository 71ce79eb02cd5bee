"""A small schema with every element of a reference, and descriptions that inject code."""

from __future__ import annotations

import html
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from tests.support.analyses import analysed
from tests.support.packages import generate
from xurrent_gen.commands.docs.render import describe
from xurrent_gen.config.model import FileSettings, GeneratorConfig
from xurrent_gen.features import ALL, resolve

HOSTILE = """</code></pre><script>document.title='owned'</script><img src=x onerror="owned=1">
`</p><svg onload=owned=1>` {{ 7*7 }} {% raw %} javascript:owned=1 " ' \u2028 \u202e &amp; <!--"""

SCHEMA = f'''
type Query {{
  """{HOSTILE}"""
  people(first: Int, after: String, view: PersonView, filter: PersonFilter,
    order: [PersonOrder!]): PersonConnection
  me: Person!
  found(id: ID!, since: ISO8601Timestamp!): Found
  teams: [Team!]
  version: String
  node(id: ID!): Node
  lead: Lead
  search: Search
}}
type Lead {{ person: Person }}
type Search {{ person(color: Color!, born: ISO8601Date!, at: ISO8601Time!): Person }}
type Mutation {{
  personCreate(input: PersonCreateInput!): PersonCreatePayload
  ping(when: ISO8601Date!, who: [ID!]!): Boolean
}}
interface Node {{ id: ID! }}
union Found = Person | Team
"""A person, {HOSTILE}"""
type Person implements Node {{
  id: ID!
  """{HOSTILE}"""
  name: String
  manager: Person
  teams(first: Int, after: String): TeamConnection
  color: Color
  size(unit: Color!): Decimal
  old: String @deprecated(reason: "{HOSTILE.splitlines()[1].replace('"', "")}")
}}
type Team implements Node {{ id: ID! name: String! Person: Person }}
type PersonConnection {{ nodes: [Person!] pageInfo: PageInfo! totalCount: Int! }}
type TeamConnection {{ nodes: [Team!] pageInfo: PageInfo! totalCount: Int! }}
type PageInfo {{ hasNextPage: Boolean! endCursor: String }}
enum PersonView {{ all mine }}
enum Color {{
  """{HOSTILE}"""
  red
  class
}}
scalar Decimal
scalar ISO8601Timestamp
scalar ISO8601Date
scalar ISO8601Time
input StringFilter {{ values: [String] negate: Boolean }}
input PersonFilter {{ id: IDFilter name: StringFilter disabled: Boolean color: Color
  customFilters: [PersonCustomFilter!] }}
input IDFilter {{ values: [ID] negate: Boolean }}
input PersonCustomFilter {{ name: String! values: [String] negate: Boolean }}
enum PersonOrderField {{ name id }}
enum OrderDirection {{ asc desc }}
input PersonOrder {{ field: PersonOrderField! direction: OrderDirection! }}
input Address {{ street: String! near: Address }}
input Key @oneOf {{ id: ID name: String }}
input PersonCreateInput {{ name: String! color: Color = red address: Address! key: Key! clientMutationId: String }}
type PersonCreatePayload {{ person: Person errors: [ValidationError!] clientMutationId: String }}
type ValidationError {{ path: [String!] message: String! }}
'''


def described(
    schema: str,
    folder: Path,
    since: str | None = None,
    custom_fields: Path | None = None,
) -> dict[str, str]:
    """Render the files of the reference, by path."""
    file = folder / "schema.graphql"
    file.write_text(schema, encoding="utf-8")
    older = analysed(since) if since else None
    config = GeneratorConfig(FileSettings(file))
    if custom_fields is not None:
        features = resolve([ALL])
        config = replace(config, features=features, custom_fields=custom_fields)
    files = describe(config, since=older)[0]
    return {path: content.decode("utf-8") for path, content in files.items()}


def snippets(files: dict[str, str], folder: Path) -> int:
    """Write the program of each page to a module; return their number."""
    count = 0
    for path, text in files.items():
        code = re.search(r"<pre><code>(.*?)</code></pre>", text, re.DOTALL)
        if path.count("/") == 1 and code:
            module = re.sub(r"\W", "_", path.removesuffix(".html"))
            plain = html.unescape(re.sub(r"</?span[^>]*>", "", code[1]))
            (folder / f"snippet_{module}.py").write_text(f"{plain}\n")
            count += 1
    return count


def check_programs(schema: str, folder: Path, custom_fields: Path | None = None) -> int:
    """Check the program of each page with mypy; return their number."""
    programs = folder / "programs"
    programs.mkdir()
    files = described(schema, folder, custom_fields=custom_fields)
    count = snippets(files, programs)
    typed = ["--feature", ALL, "--custom-fields", str(custom_fields)]
    generate(folder / "schema.graphql", programs, *(typed if custom_fields else []))
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "."],
        cwd=programs,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]
    return count
