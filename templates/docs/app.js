// Written by xurrent-gen. Text of the schema is only ever set as text, never as markup.
"use strict";

const up = document.currentScript.dataset.up;
const root = document.documentElement;
const input = document.querySelector("input[type=search]");
const results = document.querySelector("#results");
const count = document.querySelector(".count");
const most = 30;
let rows = null;
let waiting = false;

// --- themes -------------------------------------------------------------------------
const kept = () => {
  try {
    return localStorage.getItem("xurrent-theme");
  } catch {
    return null;
  }
};
if (kept()) root.dataset.theme = kept();
document.querySelector(".theme").addEventListener("click", () => {
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  root.dataset.theme = (root.dataset.theme || system) === "dark" ? "light" : "dark";
  try {
    localStorage.setItem("xurrent-theme", root.dataset.theme);
  } catch {}
});

// --- the side: the sections and fields of the page ------------------------------------
const side = document.querySelector(".side");
for (const target of document.querySelectorAll("main h2[id], main .row[id] > dt > .anchor")) {
  const link = document.createElement("a");
  link.href = target.hash || `#${target.id}`;
  link.textContent = target.textContent;
  if (target.id) link.className = "section";
  side.append(link);
}

// --- copying ------------------------------------------------------------------------
for (const button of document.querySelectorAll(".copy")) {
  button.addEventListener("click", async () => {
    const code = button.parentElement.querySelector("code");
    try {
      await navigator.clipboard.writeText(code.textContent);
    } catch {
      getSelection().selectAllChildren(code);
      document.execCommand("copy");
    }
    button.textContent = "Copied";
    setTimeout(() => (button.textContent = "Copy"), 1500);
  });
}

// --- search -------------------------------------------------------------------------
function load() {
  if (rows || waiting) return;
  waiting = true;
  const script = document.createElement("script");
  script.src = up + "search.js";
  script.onload = () => {
    rows = window.xurrentIndex.map(([name, kind, path, about, words]) => ({
      name, kind, path, about,
      plain: plain(name),
      // "sla" finds ServiceLevelAgreement and service_level_agreement_create.
      initials: name.replace(/([A-Za-z])[a-z0-9]*_?/g, "$1").toLowerCase(),
      // "ci=configurationItem" is a field with its name in GraphQL.
      fields: words.split(" ").filter(Boolean).map((word) => word.split("=")),
      all: about.toLowerCase(),
    }));
    show();
  };
  document.head.append(script);
}

const plain = (text) => text.toLowerCase().replaceAll("_", "");

// The page, or its fields, that a search finds: [score, row, field].
function hits(row, words) {
  let sum = -row.name.length / 100;
  const rest = [];
  for (const word of words) {
    const at = row.plain.indexOf(word);
    if (row.plain === word || row.initials === word) sum += 100;
    else if (at === 0) sum += 50;
    else if (at > 0 || (word[1] && row.initials.startsWith(word))) sum += 20;
    else rest.push(word);
  }
  if (!rest.length) return [[sum, row, ""]];
  const found = [];
  for (const spellings of row.fields) {
    const names = spellings.map(plain);
    if (!rest.every((word) => names.some((name) => name.includes(word)))) continue;
    const exact = rest.length === 1 && names.includes(rest[0]);
    const score = exact ? (row.kind === "record" ? 34 : 30) : 6;
    found.push([sum + score, row, spellings[0]]);
  }
  if (!found.length && rest.every((word) => row.all.includes(word))) {
    found.push([sum + 5, row, ""]);
  }
  return found;
}

function show() {
  // As differences spell them: Query.people, client.query.people, and an order's minus.
  const term = input.value.trim().replace(/^(client\.)?(query|mutation)\.|^-/i, "");
  const words = term.split(/[\s.]+/).map(plain).filter(Boolean);
  results.replaceChildren();
  results.hidden = !words.length || !rows;
  input.setAttribute("aria-expanded", String(!results.hidden));
  input.removeAttribute("aria-activedescendant");
  count.textContent = "";
  if (results.hidden) return;
  const found = rows
    .flatMap((row) => hits(row, words))
    .sort((a, b) => b[0] - a[0])
    .slice(0, most);
  for (const [number, [, row, field]] of found.entries()) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    const about = document.createElement("small");
    item.setAttribute("role", "presentation");
    link.setAttribute("role", "option");
    link.id = `result-${number}`;
    link.tabIndex = -1;
    link.href = up + row.path + (field && `#${encodeURIComponent(field)}`);
    link.textContent = (field ? `${row.name}.${field}` : row.name) + " ";
    about.textContent = row.about && !field ? `${row.kind} · ${row.about}` : row.kind;
    link.append(about);
    item.append(link);
    results.append(item);
  }
  count.textContent = found.length ? `${found.length} results` : "Nothing found";
  if (found.length) mark(0);
  else {
    const item = document.createElement("li");
    item.setAttribute("role", "presentation");
    item.textContent = "Nothing found";
    results.append(item);
  }
}

function mark(number) {
  const items = [...results.querySelectorAll("a")];
  if (!items.length) return;
  const chosen = (number + items.length) % items.length;
  items.forEach((item, at) => item.setAttribute("aria-selected", String(at === chosen)));
  input.setAttribute("aria-activedescendant", items[chosen].id);
  items[chosen].scrollIntoView({ block: "nearest" });
}

input.addEventListener("focus", load);
input.addEventListener("input", () => (load(), show()));
input.addEventListener("keydown", (event) => {
  const items = [...results.querySelectorAll("a")];
  const now = items.findIndex((item) => item.getAttribute("aria-selected") === "true");
  if (event.key === "ArrowDown") mark(now + 1);
  else if (event.key === "ArrowUp") mark(now - 1);
  else if (event.key === "Enter") items[now]?.click();
  else if (event.key === "Escape") input.value = "", show();
  else return;
  event.preventDefault();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && document.activeElement !== input) {
    event.preventDefault();
    input.focus();
  }
});
document.addEventListener("click", (event) => {
  if (event.target.closest("#results a") || !event.target.closest(".search")) {
    results.hidden = true;
    input.setAttribute("aria-expanded", "false");
  }
});
