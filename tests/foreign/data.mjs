// The data function: what every field of every record is, from type, field and number
// alone. `world.py` says the same in Python and was written apart from this file; the
// tests compare what the client returns with what that file says.
//
// Levels keep answers small: records 1..999 (what root connections, root fields and
// `node` lead to) have up to 229 records in each connection, those below 1,000,000 a few
// and seldom more than a page, all others two at most.

import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
} from "graphql";

export const ROOT_RECORDS = 253;
export const REFUSED = "refuse this";

export function textHash(text) {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text, "utf8")) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return hash >>> 0;
}

export function mix(hash, number) {
  let x = hash ^ Math.imul(number, 0x9e3779b1);
  x ^= x >>> 16;
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  x ^= x >>> 16;
  return x >>> 0;
}

export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const members = Object.keys(value)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
    return `{${members.join(",")}}`;
  }
  return JSON.stringify(value);
}

export const encodeId = (type, number) =>
  Buffer.from(`${type}:${number}`).toString("base64url");

export function decodeId(id) {
  const found = /^([A-Za-z]+):([0-9]+)$/.exec(
    Buffer.from(id, "base64url").toString("utf8"),
  );
  return found && { type: found[1], number: Number(found[2]) };
}

// ---- leaves -------------------------------------------------------------------------

const DECIMALS = [
  "99999999999999.99",
  "1.10",
  "0",
  "-0.01",
  "12345678901234567890.123456789",
  "1E+3",
  "7",
];
const SPECIAL = ["best_effort", "no_target", "clock_stopped"];
const LISTED = {
  Currency: ["eur", "usd", "xts", "zar"],
  Language: ["en", "nl", "pt-BR"],
  TimeZone: ["Amsterdam", "Eastern Time (US & Canada)"],
  TimesheetSettingPercentageIncrement: ["12.5", "25", "33"],
  TimesheetSettingTimeIncrement: ["5", "120", "7"],
  WebhookEvent: ["app_instance.create", "broadcast.update", "moon.full"],
};

// A double could not hold them: server.mjs writes these as bare JSON numbers.
export const bareNumber = (text) => `\ue000${text}\ue001`;

const two = (number) => String(number).padStart(2, "0");
const seconds = (time) => new Date(time * 1000).toISOString().slice(0, 19);

function string(g, type, field, number) {
  switch (g % 8) {
    case 0:
      return "";
    case 1:
      return `quote " backslash \\ tab \t line \n ${number}`;
    case 2:
      return `Žluťoučký 日本 🚀 ${number}`;
    case 3:
      return `\u2028 \u0000 \u001f <&> ${number}`;
    default:
      return `${type}.${field} ${number}`;
  }
}

// A word stands for the time of a target, nowhere else.
function timestamp(g, field) {
  const kind = g % 16;
  if (kind < 3 && field.endsWith("TargetAt")) return SPECIAL[kind];
  const time = 946684800 + (g % 1000000000);
  if (kind === 3) return `${seconds(time + 7200)}+02:00`;
  if (kind === 4) return `${seconds(time)}.123Z`;
  return `${seconds(time)}Z`;
}

function time(g) {
  if (g % 4 === 0) return "24:00";
  const minutes = g % 1440;
  const text = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return g % 4 === 1 ? `${text}:${two(g % 60)}` : text;
}

function json(g, number) {
  return [
    [1, "two", null, { three: 3.5 }],
    { "a b": { c: [] }, n: number },
    "text",
    number,
    1.5,
    true,
    [],
    {},
  ][g % 8];
}

function integer(g) {
  return [0, -1, 2147483647, -2147483648][g % 8] ?? g % 100000;
}

function scalar(name, g, type, field, number) {
  switch (name) {
    case "ID":
      return encodeId(type, number);
    case "String":
      return string(g, type, field, number);
    case "Int":
      return integer(g);
    case "Boolean":
      return (g & 1) === 1;
    case "ISO8601Timestamp":
      return timestamp(g, field);
    case "ISO8601Date":
      return seconds((g % 40000) * 86400).slice(0, 10);
    case "ISO8601Time":
      return time(g);
    case "JSON":
      return json(g, number);
    case "Decimal": {
      const text = DECIMALS[g % DECIMALS.length];
      return textHash(type) & 1 ? bareNumber(text) : text;
    }
    default: {
      const known = LISTED[name];
      if (!known) throw new Error(`no values for the scalar ${name}`);
      return known[g % known.length];
    }
  }
}

function leaf(named, hash, type, field, number) {
  const g = hash >>> 3;
  if (!isEnumType(named)) return scalar(named.name, g, type, field, number);
  const values = named.getValues();
  return values[g % values.length].value;
}

// ---- records ------------------------------------------------------------------------

const level = (number) => (number < 1000 ? 0 : number < 1000000 ? 1 : 2);

function numbered(wanted, g) {
  if (wanted === 0) return 1 + (g % 999);
  return wanted === 1 ? 1000 + (g % 900000) : 1000000 + (g % 1000000000);
}

function connectionSize(number, g) {
  if (level(number) === 0) return g % 230;
  if (level(number) === 2) return g % 3;
  return g % 64 === 0 ? 101 + ((g >>> 6) % 29) : g % 5;
}

export class World {
  #schema;
  #concrete = new Map();

  constructor(schema) {
    this.#schema = schema;
  }

  // The concrete type that a hash chooses.
  concrete(named, hash) {
    if (!isAbstractType(named)) return named.name;
    let names = this.#concrete.get(named.name);
    if (!names) {
      names = this.#schema.getPossibleTypes(named).map((each) => each.name);
      this.#concrete.set(named.name, names.sort());
    }
    return names[(hash >>> 3) % names.length];
  }

  // The value of a field that is no connection; records are {type, number}.
  value(declared, hash, type, field, number) {
    if (type !== "Query" && !isNonNullType(declared) && hash % 8 === 0) return null;
    const named = getNamedType(declared);
    const one = (own) => {
      if (isLeafType(named)) return leaf(named, own, type, field, number);
      const related = numbered(level(number), own >>> 3);
      return { type: this.concrete(named, own), number: related };
    };
    if (!isListType(getNullableType(declared))) return one(hash);
    return Array.from({ length: (hash >>> 3) % 4 }, (_, k) => one(mix(hash, k + 1)));
  }

  // How many records a connection has, and which record number k (from 0) is.
  connection(declared, hash, type, number, start) {
    const connectionType = getNamedType(declared);
    const named = getNamedType(connectionType.getFields().nodes.type);
    if (type === "Query") {
      const node = (k) => ({
        type: this.concrete(named, mix(hash, k + 1)),
        number: start + k + 1,
      });
      return { size: ROOT_RECORDS, node };
    }
    if (hash % 32 === 0) return null;
    const below = Math.min(level(number) + 1, 2);
    const node = (k) => {
      const own = mix(hash, k + 1);
      return { type: this.concrete(named, own), number: numbered(below, own >>> 3) };
    };
    return { size: connectionSize(number, hash >>> 3), node };
  }
}
