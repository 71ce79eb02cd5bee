// graphql-js as a second judge of what clients send: documents, variables and inputs.
//
//   node judge.mjs SCHEMA.graphql <SENT.json     prints what it refuses, as JSON

import { readFileSync } from "node:fs";
import {
  buildSchema,
  coerceInputValue,
  getOperationAST,
  getVariableValues,
  parse,
  validate,
} from "graphql";

const schema = buildSchema(readFileSync(process.argv[2], "utf8"));

function* mistakes({ query, variables, type, value }) {
  if (type) {
    const found = [];
    const tell = (path, _, error) => found.push(`${path.join(".")}: ${error.message}`);
    coerceInputValue(value, schema.getType(type), tell);
    yield* found;
    return;
  }
  const document = parse(query);
  const errors = validate(schema, document);
  yield* errors.map((each) => each.message);
  if (errors.length) return;
  const declared = getOperationAST(document).variableDefinitions ?? [];
  const names = declared.map((each) => each.variable.name.value);
  yield* Object.keys(variables ?? {}).filter((name) => !names.includes(name));
  const wrong = getVariableValues(schema, declared, variables ?? {}).errors ?? [];
  yield* wrong.map((each) => each.message);
}

const sent = JSON.parse(readFileSync(0, "utf8"));
const refused = sent.flatMap((each) =>
  [...mistakes(each)].map((told) => `${told} in ${each.query ?? each.type}`),
);
console.log(JSON.stringify(refused));
