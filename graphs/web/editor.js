// The query editor: Yasqe for writing, the endpoint for answers, a table for reading. Nothing is fetched from elsewhere.
"use strict";

const LONGEST = 1000; // rows that are shown; all of them are in the files to save
const JSON_RESULTS = "application/sparql-results+json";
const $ = (id) => document.getElementById(id);
const START = `PREFIX unr: <https://w3id.org/unrapport/ontology#>

# who works with whom, and in how many records
SELECT ?body ?partner (COUNT(DISTINCT ?record) AS ?records) WHERE {
  { ?record unr:participant ?body ; unr:participant|unr:partner ?partner }
  UNION
  { ?record unr:partner ?body ; unr:participant ?partner }
  FILTER (STR(?body) < STR(?partner))
}
GROUP BY ?body ?partner
ORDER BY DESC(?records) ?body ?partner
LIMIT 50`;

let queries = [];
let chosen = null; // the named query in the form
let prefixes = {};
let asked = "";
let running = null;

const editor = new Yasqe($("editor"), {
  value: START, persistenceId: null, createShareableLink: null, pluginButtons: () => {}, resizeable: false,
  showQueryButton: false, editorHeight: "320px", autocompleters: ["variables"],
  extraKeys: { "Ctrl-Enter": () => run(), "Cmd-Enter": () => run() },
});

function short(iri) {
  for (const [prefix, namespace] of Object.entries(prefixes)) {
    if (iri.startsWith(namespace) && iri.length > namespace.length) return `${prefix}:${iri.slice(namespace.length)}`;
  }
  return iri;
}

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function readable(text) {
  try { return decodeURI(text); } catch { return text; }
}

function cell(term) {
  const made = element("td");
  if (!term) return made;
  if (term.type === "uri") {
    const label = readable(short(term.value));
    // only what a browser opens safely becomes a link: a graph may hold javascript: as well
    made.append(/^https?:/i.test(term.value)
      ? element("a", label, { href: term.value, title: term.value, rel: "noreferrer noopener", target: "_blank" })
      : label);
    return made;
  }
  made.textContent = term.value;
  if (/#(integer|decimal|double|float|int|long)$/.test(term.datatype ?? "")) made.className = "number";
  if (term["xml:lang"]) made.append(" ", element("small", term["xml:lang"]));
  return made;
}

function table(result) {
  const made = element("table"), head = element("tr"), body = element("tbody");
  for (const name of result.head.vars) head.append(element("th", name, { scope: "col" }));
  for (const row of result.results.bindings.slice(0, LONGEST)) {
    const line = element("tr");
    for (const name of result.head.vars) line.append(cell(row[name]));
    body.append(line);
  }
  const top = element("thead");
  top.append(head);
  made.append(top, body);
  return made;
}

async function ask(query, accept, signal) {
  const response = await fetch("sparql", {
    method: "POST", signal, headers: { "Content-Type": "application/sparql-query", Accept: accept }, body: query,
  });
  if (!response.ok) throw new Error((await response.text()) || response.statusText);
  return response;
}

function clear() {
  $("answer").replaceChildren();
  for (const id of ["error", "downloads", "turtle"]) $(id).hidden = true;
}

async function run() {
  running?.abort();
  const mine = running = new AbortController();
  asked = editor.getValue();
  clear();
  $("run").disabled = true;
  $("status").textContent = "Asking …";
  const started = performance.now();
  try {
    const response = await ask(asked, `${JSON_RESULTS}, text/turtle;q=0.9`, mine.signal);
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    if (response.headers.get("content-type").startsWith("text/turtle")) {
      const text = await response.text();
      $("answer").append(element("pre", text));
      $("status").textContent = `${seconds} s`;
      $("turtle").hidden = false;
    } else {
      show(await response.json(), seconds);
    }
    history.replaceState(null, "", `#query=${encodeURIComponent(asked)}`);
  } catch (error) {
    if (mine.signal.aborted) return;
    fail(error.message);
  } finally {
    if (running === mine) $("run").disabled = false;
  }
}

function show(result, seconds) {
  if ("boolean" in result) {
    $("answer").append(element("p", result.boolean ? "Yes." : "No."));
    $("status").textContent = `${seconds} s`;
    return;
  }
  const rows = result.results.bindings.length;
  const left = rows > LONGEST ? `; the first ${LONGEST} are shown` : "";
  $("status").textContent = `${rows} ${rows === 1 ? "row" : "rows"} in ${seconds} s${left}`;
  $("answer").append(rows ? table(result) : element("p", "No rows: nothing in the graph fits the question."));
  $("downloads").hidden = false;
}

async function save(event) {
  const { type, name } = event.currentTarget.dataset;
  try {
    const blob = await (await ask(asked, type)).blob();
    const link = element("a", "", { href: URL.createObjectURL(blob), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  } catch (error) {
    fail(error.message);
  }
}

function fail(message) {
  $("status").textContent = "";
  $("error").textContent = message;
  $("error").hidden = false;
}

function field({ name, help, required }) {
  const made = element("label"), input = element("input", "", { name, autocomplete: "off", spellcheck: "false" });
  made.append(element(required ? "b" : "span", name), input, element("small", help));
  input.addEventListener("change", fill);
  return made;
}

function choose() {
  chosen = queries[$("examples").selectedIndex - 1];
  $("about").textContent = chosen?.about ?? "";
  const enter = element("button", "", { type: "submit", hidden: "" }); // without it, Enter would do nothing
  $("fields").replaceChildren(...(chosen?.fields ?? []).map(field), enter);
  $("fields").hidden = !chosen?.fields.length;
  clear();
  $("status").textContent = "";
  if (chosen) return fill();
  editor.setValue(START);
}

// Writes the query that the form makes into the editor; true when there is one.
async function fill() {
  if (!chosen) return true;
  const given = new URLSearchParams(new FormData($("fields")));
  clear();
  const response = await fetch(`queries/${encodeURIComponent(chosen.name)}?${given}`);
  const text = await response.text();
  if (response.ok) {
    editor.setValue(text);
    return true;
  }
  editor.setValue("");
  if (text.startsWith("Fill in")) $("status").textContent = text; // not a mistake: the form is new
  else fail(text);
  return false;
}

async function submit(event) {
  event.preventDefault();
  if (await fill()) run();
}

async function start() {
  $("run").addEventListener("click", run);
  $("examples").addEventListener("change", choose);
  $("fields").addEventListener("submit", submit);
  for (const button of document.querySelectorAll("[data-type]")) button.addEventListener("click", save);
  $("examples").append(element("option", "Who works with whom?"));
  const linked = new URLSearchParams(location.hash.slice(1)).get("query");
  if (linked) editor.setValue(linked);
  try {
    ({ queries, prefixes } = await (await fetch("queries.json")).json());
    for (const each of queries) $("examples").append(element("option", each.title));
  } catch {
    queries = []; // the editor works without
  }
}

start();
