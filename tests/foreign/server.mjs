// A foreign Xurrent: graphql-js answers over HTTP from the data function of data.mjs.
//
//   node server.mjs SCHEMA.graphql      prints the port, on 127.0.0.1
//
// It is stricter than Xurrent: what a careful server could refuse is refused, and every
// refusal is kept for `GET /seen`, which also tells how many requests there were.

import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import {
  buildSchema,
  execute,
  getNamedType,
  getOperationAST,
  GraphQLError,
  isScalarType,
  Kind,
  parse,
  specifiedRules,
  validate,
  validateSchema,
} from "graphql";
import {
  canonical,
  decodeId,
  mix,
  REFUSED,
  textHash,
  World,
} from "./data.mjs";

const PAGE = 100;
const NODES = 500000;
// Root connections with arguments begin somewhere behind this record.
const BEHIND = 254;
const PAGING = ["first", "last", "before", "after"];

const schema = buildSchema(readFileSync(process.argv[2], "utf8"));
const problems = validateSchema(schema);
if (problems.length) throw problems[0];
const world = new World(schema);
const seen = { requests: 0, refused: [] };
const documents = new Map();

// ---- what values may be sent --------------------------------------------------------

const checks = {
  ISO8601Timestamp: (value) => {
    const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
    if (!form.test(value)) throw new GraphQLError(`not a timestamp: ${value}`);
    return new Date(value).toISOString();
  },
  ISO8601Date: (value) => {
    if (!/^\d{4}-\d\d-\d\d$/.test(value)) throw new GraphQLError(`not a date: ${value}`);
    return value;
  },
  ISO8601Time: (value) => {
    if (!/^\d\d:\d\d(:\d\d)?$/.test(value)) throw new GraphQLError(`not a time: ${value}`);
    return value;
  },
  Decimal: (value) => {
    if (!/^-?\d+(\.\d+)?$/.test(String(value))) {
      throw new GraphQLError(`not a decimal: ${value}`);
    }
    return String(value);
  },
};
for (const [name, check] of Object.entries(checks)) {
  const type = schema.getType(name);
  if (!isScalarType(type)) throw new Error(`the schema has no scalar ${name}`);
  type.parseValue = check;
}

// ---- limits -------------------------------------------------------------------------

const isConnection = (type) => type.name.endsWith("Connection") && type.getFields().nodes;

// The nodes that a document asks for; throws for a page size that is missing or wrong.
function countNodes(selections, type, document, variables) {
  let total = 0;
  for (const each of selections) {
    if (each.kind === Kind.INLINE_FRAGMENT) {
      const on = each.typeCondition ? schema.getType(each.typeCondition.name.value) : type;
      total += countNodes(each.selectionSet.selections, on, document, variables);
    } else if (each.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = document.definitions.find(
        (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === each.name.value,
      );
      const on = schema.getType(fragment.typeCondition.name.value);
      total += countNodes(fragment.selectionSet.selections, on, document, variables);
    } else if (each.selectionSet && !each.name.value.startsWith("__")) {
      const below = getNamedType(type.getFields()[each.name.value].type);
      const inside = countNodes(each.selectionSet.selections, below, document, variables);
      total += isConnection(below) ? pageSize(each, variables) * (1 + inside) : inside;
    }
  }
  return total;
}

function pageSize(field, variables) {
  const sizes = field.arguments
    .filter((each) => each.name.value === "first" || each.name.value === "last")
    .map(({ value }) =>
      value.kind === Kind.VARIABLE ? variables[value.name.value] : Number(value.value),
    );
  const [size] = sizes;
  if (sizes.length !== 1 || !Number.isInteger(size) || size < 1 || size > PAGE) {
    throw new GraphQLError(
      `${field.name.value}: one of first and last must be 1 to ${PAGE}, not ${sizes}`,
    );
  }
  return size;
}

function refusals({ query, variables, operationName }) {
  let known = documents.get(query);
  if (!known) {
    const document = parse(query);
    known = { document, errors: validate(schema, document, specifiedRules) };
    documents.set(query, known);
  }
  if (known.errors.length) return { errors: known.errors };
  const { document } = known;
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new GraphQLError("no operation is named");
  const declared = (operation.variableDefinitions ?? []).map((e) => e.variable.name.value);
  const unknown = Object.keys(variables).filter((name) => !declared.includes(name));
  if (unknown.length) throw new GraphQLError(`unknown variables: ${unknown}`);
  const root = schema.getRootType(operation.operation);
  const nodes = countNodes(operation.selectionSet.selections, root, document, variables);
  if (nodes > NODES) throw new GraphQLError(`${nodes} nodes are more than ${NODES}`);
  return { document };
}

// ---- answers ------------------------------------------------------------------------

const plans = new Map();

function plan(type, field) {
  const coordinate = `${type.name}.${field}`;
  let known = plans.get(coordinate);
  if (!known) {
    const definition = type.getFields()[field];
    const named = getNamedType(definition.type);
    const connection = Boolean(named.getFields && isConnection(named));
    known = { type: definition.type, connection, hash: textHash(coordinate) };
    plans.set(coordinate, known);
  }
  return known;
}

function resolve(source, args, context, info) {
  const field = info.fieldName;
  if (source.type === undefined) return source[field];
  if (source.given && field in source.given) return source.given[field];
  const { parentType } = info;
  if (parentType.name === "Mutation") return mutate(args.input, info);
  if (parentType.name === "Query" && field === "node") {
    const found = decodeId(args.id);
    if (!found) return null;
    const type = schema.getType(found.type);
    const isNode = type && schema.getType("Node");
    return isNode && schema.isSubType(isNode, type) ? found : null;
  }
  const { type, connection, hash } = plan(parentType, field);
  if (!connection) {
    return world.value(type, mix(hash, source.number), source.type, field, source.number);
  }
  return page(type, hash, source, field, args);
}

function page(type, hash, source, field, args) {
  const other = Object.fromEntries(
    Object.entries(args).filter(([name]) => !PAGING.includes(name)),
  );
  const asked = Object.keys(other).length ? canonical(other) : "";
  const start = asked ? BEHIND + (textHash(asked) % 400) : 0;
  const own = mix(hash, source.type === "Query" ? start : source.number);
  const found = world.connection(type, own, source.type, source.number, start);
  if (found === null) return null;
  const owner = `${source.type}:${source.number}.${field}(${asked})`;
  const cursor = (k) => Buffer.from(`${owner}@${k}`).toString("base64");
  const index = (text) => {
    const [of, k] = Buffer.from(text, "base64").toString("utf8").split("@");
    if (of !== owner) throw new GraphQLError(`a cursor of ${of} was used for ${owner}`);
    return Number(k);
  };
  let from = args.after == null ? 0 : index(args.after) + 1;
  let to = args.before == null ? found.size : index(args.before);
  if (args.first != null) to = Math.min(to, from + args.first);
  if (args.last != null) from = Math.max(from, to - args.last);
  const nodes = [];
  for (let k = from; k < to; k++) nodes.push(found.node(k));
  const pageInfo = {
    startCursor: nodes.length ? cursor(from) : null,
    endCursor: nodes.length ? cursor(to - 1) : null,
    hasPreviousPage: from > 0,
    hasNextPage: to < found.size,
  };
  return { nodes, pageInfo, totalCount: found.size };
}

function mutate(input, info) {
  const payload = getNamedType(info.returnType);
  const given = { clientMutationId: input.clientMutationId ?? null };
  const refused = Object.keys(input)
    .sort()
    .filter((name) => input[name] === REFUSED);
  const fields = Object.keys(payload.getFields());
  if (refused.length) {
    const nothing = Object.fromEntries(fields.map((name) => [name, null]));
    const errors = refused.flatMap((name) => [
      { path: ["input", name], message: `${name} is refused` },
      { path: null, message: `${info.fieldName} was not run` },
    ]);
    return { ...nothing, ...given, errors };
  }
  const number = 1 + (textHash(canonical(input)) % 999);
  given.errors = number & 1 ? null : [];
  if (fields.includes("success")) given.success = true;
  for (const name of fields) {
    const { type, connection, hash } = plan(payload, name);
    const named = getNamedType(type);
    if (name in given || connection || !named.getFields || type !== named) continue;
    const own = mix(hash, number);
    const record = { type: named.name, number: 1 + ((own >>> 3) % 999) };
    given[name] = { ...record, given: echo(named, info, input) };
  }
  return { type: payload.name, number, given };
}

// What a record takes over from the input: leaves of the same name and type.
function echo(record, info, input) {
  const field = info.parentType.getFields()[info.fieldName];
  const wanted = getNamedType(field.args[0].type).getFields();
  const own = record.getFields();
  const same = Object.keys(input).filter(
    (name) =>
      input[name] !== null &&
      own[name] &&
      String(own[name].type).replace(/!$/, "") ===
        String(wanted[name].type).replace(/!$/, "") &&
      !getNamedType(own[name].type).getFields,
  );
  return Object.fromEntries(same.map((name) => [name, input[name]]));
}

// ---- HTTP ---------------------------------------------------------------------------

async function answer(request, body) {
  for (const [name, value] of [
    ["authorization", "Bearer foreign-token"],
    ["x-xurrent-account", "foreign"],
    ["content-type", "application/json"],
  ]) {
    const found = request.headers[name] ?? "nothing";
    if (found.split(";")[0] !== value) throw new GraphQLError(`${name} is ${found}`);
  }
  const asked = JSON.parse(body);
  const keys = Object.keys(asked).filter(
    (key) => !["query", "variables", "operationName"].includes(key),
  );
  if (keys.length) throw new GraphQLError(`unknown members of the body: ${keys}`);
  asked.variables ??= {};
  const { errors, document } = refusals(asked);
  if (errors) return { errors };
  return execute({
    schema,
    document,
    rootValue: { type: "Query", number: 0 },
    variableValues: asked.variables,
    operationName: asked.operationName,
    fieldResolver: resolve,
    typeResolver: (record) => record.type,
  });
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", async () => {
    let result;
    if (request.url === "/seen") {
      result = { ...seen, documents: documents.size };
    } else {
      seen.requests += 1;
      try {
        result = await answer(request, Buffer.concat(chunks).toString("utf8"));
      } catch (error) {
        result = { errors: [{ message: error.message }] };
      }
      seen.refused.push(...(result.errors ?? []).map((each) => each.message));
    }
    const text = JSON.stringify(result).replace(/"\ue000([^\ue001]*)\ue001"/g, "$1");
    response.writeHead(200, {
      "content-type": "application/json; charset=utf-8",
      "x-request-id": String(seen.requests),
    });
    response.end(text);
  });
});
server.keepAliveTimeout = 60000;
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
process.stdin.on("end", () => process.exit(0)).resume();
