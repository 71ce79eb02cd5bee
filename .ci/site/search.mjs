// The pages that the site's search finds: node search.mjs SITE QUERY...; prints JSON.
//
// It runs the script that a browser runs, so a new version of the site's generator that
// ranks in another way is noticed.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

const INDEX = 0; // the types of the messages
const QUERY = 2;

const [site, ...queries] = process.argv.slice(2);
const workers = join(site, "assets", "javascripts", "workers");
const script = readdirSync(workers).find((name) => /^search.*\.js$/.test(name));
let answered;
const self = { postMessage: (message) => answered(message) };
runInNewContext(readFileSync(join(workers, script), "utf8"), { self, Intl });

const ask = (message) =>
  new Promise((resolve) => {
    answered = resolve;
    self.onmessage({ data: message });
  });

const index = JSON.parse(readFileSync(join(site, "search.json"), "utf8"));
await ask({ type: INDEX, data: index });
const found = {};
for (const query of queries) {
  const { data } = await ask({ type: QUERY, data: { input: query } });
  const pages = data.items.map((item) => index.items[item.id].location.split("#")[0]);
  found[query] = [...new Set(pages)];
}
console.log(JSON.stringify(found));
