// Written by xurrent-gen. Text of the schema is only ever set as text, never as markup.
"use strict";

const up = document.currentScript.dataset.up;
const root = document.documentElement;
const input = document.querySelector("input[type=search]");
const results = document.querySelector("#results");
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
      fields: new Set(words.split(" ")),
      all: `${words} ${about}`.toLowerCase(),
    }));
    show();
  };
  document.head.append(script);
}

const plain = (text) => text.toLowerCase().replaceAll("_", "");

function rank(row, words) {
  let sum = 0;
  for (const word of words) {
    const at = row.plain.indexOf(plain(word));
    if (row.plain === plain(word)) sum += 100;
    else if (at === 0) sum += 50;
    else if (at > 0) sum += 20;
    else if (row.fields.has(word)) sum += row.kind === "record" ? 12 : 8;
    else if (row.all.includes(word)) sum += 5;
    else return 0;
  }
  return sum - row.name.length / 100;
}

function show() {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  results.replaceChildren();
  results.hidden = !words.length || !rows;
  input.setAttribute("aria-expanded", String(!results.hidden));
  if (results.hidden) return;
  const found = rows
    .map((row) => [rank(row, words), row])
    .filter(([score]) => score > 0)
    .sort((a, b) => b[0] - a[0])
    .slice(0, most);
  for (const [, row] of found) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    const about = document.createElement("small");
    item.setAttribute("role", "option");
    link.href = up + row.path;
    link.textContent = row.name + " ";
    about.textContent = row.about ? `${row.kind} · ${row.about}` : row.kind;
    link.append(about);
    item.append(link);
    results.append(item);
  }
  if (!found.length) results.textContent = "Nothing found";
  else mark(0);
}

function mark(number) {
  const items = [...results.children];
  const chosen = (number + items.length) % items.length;
  items.forEach((item, at) => item.setAttribute("aria-selected", String(at === chosen)));
  items[chosen]?.scrollIntoView({ block: "nearest" });
}

input.addEventListener("focus", load);
input.addEventListener("input", () => (load(), show()));
input.addEventListener("keydown", (event) => {
  const items = [...results.children];
  const now = items.findIndex((item) => item.getAttribute("aria-selected") === "true");
  if (event.key === "ArrowDown") mark(now + 1);
  else if (event.key === "ArrowUp") mark(now - 1);
  else if (event.key === "Enter") items[now]?.querySelector("a").click();
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
  if (!event.target.closest(".search")) results.hidden = true;
});
