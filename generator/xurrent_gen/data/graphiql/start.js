// A header in the page's tab of headers wins over the token that the page offers.
"use strict";
const { token, account, first } = document.body.dataset;
const offered = { authorization: `Bearer ${token}`, "x-xurrent-account": account };
const fetcher = async (operation, { headers } = {}) => {
  const sent = new Headers({ ...offered, "content-type": "application/json" });
  for (const [name, value] of Object.entries(headers ?? {})) sent.set(name, value);
  const body = JSON.stringify(operation);
  const answer = await fetch("/graphql", { method: "POST", headers: sent, body });
  const text = await answer.text();
  try {
    return JSON.parse(text);
  } catch {
    return { status: answer.status, body: text };
  }
};
fetch("/graphiql/schema.json").then((answer) => answer.json()).then((schema) => {
  const defaultHeaders = JSON.stringify(offered, null, 2);
  const settings = { fetcher, schema, defaultHeaders, defaultQuery: first };
  const page = React.createElement(GraphiQL, settings);
  ReactDOM.createRoot(document.getElementById("graphiql")).render(page);
});
