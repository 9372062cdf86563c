// The filters, the tools and the keys.

const $ = id => document.getElementById(id);

/** Change what the reader has chosen and show it. */
function change(parts, options = {}) {
  Object.assign(state, parts);
  refresh(options);
}

/** Look at a node, a line or a record, or at nothing. */
function lookAt({ node = null, edge = null, record = null }, { move = false } = {}) {
  Object.assign(state, { node, edge, record });
  if (node === null) state.only = false;
  cursor = node ?? cursor;
  refresh();
  if (node !== null && rank.has(node)) reveal(node);
  if (node !== null || edge !== null || record !== null) {
    if (narrow.matches) openSheet("details");
    if (document.activeElement === document.body) details.focus({ preventScroll: true }); // the button that led here is gone
    announce(node !== null ? nodeSaid(node) : edge !== null ? say("between", { a: name(Number(edge.split("-")[0])), b: name(Number(edge.split("-")[1])) }) : "");
  }
  if (move) net.redraw();
}

function nodeSaid(number) {
  return say("node_said", { name: name(number), class: term("classes", entities[number].kind), records: say("records", { n: entities[number].records.length }) });
}

// ---- filters

function check(id, checked, onchange, ...content) {
  return make("label", { className: "line" }, make("input", { type: "checkbox", id, checked, onchange }), ...content);
}

function toggle(set, value) {
  if (!set.delete(value)) set.add(value);
  refresh();
}

function showFilters() {
  const counts = new Map(counted(entities.filter(entity => entity.records.length).map(entity => entity.kind)));
  const focus = document.activeElement?.id;
  $("classes").replaceChildren(...CLASSES.filter(kind => counts.get(kind)).map(kind => check(`class-${kind}`, state.classes.has(kind), () => toggle(state.classes, kind),
    icon(kind), make("span", { className: "word" }, term("classes", kind)), make("span", { className: "count" }, counts.get(kind)))));
  const statuses = countStatuses(records.filter(record => record.status).map(record => record.number));
  $("statuses").replaceChildren(...STATUSES.map(status => check(`status-${status}`, state.statuses.has(status), () => toggle(state.statuses, status),
    sample(status), make("span", { className: "word" }, term("statuses", status)), make("span", { className: "count" }, statuses[status]))));
  const likely = records.filter(isLikely).length;
  if (likely) $("statuses").append(check("likely", state.likely, () => change({ likely: !state.likely }),
    make("span", { className: "word" }, say("also_likely")), make("span", { className: "count" }, likely)));
  const kinds = new Map(counted(records.flatMap(record => record.kinds)));
  $("kinds").replaceChildren(...KINDS.map(kind => make("button", {
    type: "button", id: `kind-${kind}`, className: "chip", "aria-pressed": String(state.kinds.has(kind)), onclick: () => toggle(state.kinds, kind),
  }, term("kinds", kind), make("span", { className: "count" }, kinds.get(kind)))));
  showYears();
  choices("country", COUNTRIES.map(number => [String(number), name(number)]), say("all_countries"), state.country);
  choices("report", reports.map((report, at) => [String(at), `${report.symbol ?? report.title ?? say("untitled")}${reports.length > 1 && report.language ? ` (${report.language})` : ""}`]), say("all_reports"), state.report);
  $("report-box").hidden = reports.length < 2;
  $("country-box").hidden = !COUNTRIES.length;
  $("groups").checked = state.groups;
  $("reset").hidden = !filtered();
  if (focus) $(focus)?.focus();
}

function choices(id, rows, all, chosen) {
  const select = $(id);
  const sorted = id === "country" ? [...rows].sort((a, b) => a[1].localeCompare(b[1], state.language)) : rows;
  select.replaceChildren(make("option", { value: "" }, all), ...sorted.map(([value, text]) => make("option", { value }, text)));
  select.value = chosen === null ? "" : String(chosen);
}

function showYears() {
  $("years-box").hidden = !SPAN || SPAN[0] === SPAN[1];
  if ($("years-box").hidden) return;
  const [first, last] = SPAN;
  for (const id of ["from", "to"]) Object.assign($(id), { min: first, max: last, value: state[id] });
  $("from").style.zIndex = 2 * state.from > first + last ? 1 : 0; // where both handles meet, the one that can still move is on top
  $("span").textContent = state.from === state.to ? state.from : `${state.from} – ${state.to}`;
  const undated = records.filter(record => !record.years).length;
  $("undated").checked = state.undated || !narrowed(state);
  $("undated").disabled = !narrowed(state);
  $("undated-word").textContent = say("undated", { n: undated });
  const years = Array.from({ length: Math.min(last - first + 1, 200) }, (_, at) => first + at);
  const counts = years.map(year => records.filter(record => record.years && record.years[0] <= year && record.years[1] >= year).length);
  const most = Math.max(1, ...counts);
  $("histogram").replaceChildren(...years.map((year, at) => {
    const column = make("span", { className: year >= state.from && year <= state.to ? "on" : "", title: `${year}: ${counts[at]}` });
    column.style.height = `${(100 * counts[at]) / most}%`;
    return column;
  }));
}

$("from").addEventListener("input", () => change({ from: Number($("from").value), to: Math.max(state.to, Number($("from").value)) }));
$("to").addEventListener("input", () => change({ to: Number($("to").value), from: Math.min(state.from, Number($("to").value)) }));
$("undated").addEventListener("change", () => change({ undated: $("undated").checked }));
$("country").addEventListener("change", () => change({ country: $("country").value === "" ? null : Number($("country").value) }));
$("report").addEventListener("change", () => change({ report: $("report").value === "" ? null : Number($("report").value) }));
$("groups").addEventListener("change", () => change({ groups: $("groups").checked }));
$("reset").addEventListener("click", () => { resetFilters(); refresh(); });

// ---- words and tools

function showWords() {
  document.documentElement.lang = state.language;
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = say(element.dataset.word);
  for (const element of document.querySelectorAll("[data-name]")) element.setAttribute("aria-label", say(element.dataset.name));
  for (const element of document.querySelectorAll("[data-hint]")) {
    element.title = say(element.dataset.hint);
    if (element.tagName === "INPUT") element.placeholder = say(narrow.matches ? "search_short" : element.dataset.hint);
  }
  $("languages").replaceChildren(...LANGUAGES.map(code => make("button", { type: "button", id: `language-${code}`, "aria-pressed": String(code === state.language), lang: code, "data-short": WORDS[code].short, onclick: () => change({ language: code }) }, make("span", {}, WORDS[code].name))));
  for (const element of document.querySelectorAll("[data-view]")) element.setAttribute("aria-pressed", String(element.dataset.view === state.view));
  const actors = entities.filter(entity => entity.records.length && acts(entity.number)).length;
  const [report] = reports;
  const about = report ? [report.symbol, report.date].filter(Boolean).join(", ") : "";
  const documents = new Set(reports.map(each => each.language && each.iri.endsWith(`/${each.language}`) ? each.iri.slice(0, -each.language.length - 1) : each.iri)).size;
  const key = documents === 1 && about ? "subtitle_one" : "subtitle_many";
  $("subtitle").textContent = say(key, { records: say("records", { n: records.length }), actors: say("actors", { n: actors }), report: about, reports: say("reports", { n: documents }) });
}

function download(content, file) {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content]));
  make("a", { href: address, download: file }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

for (const element of document.querySelectorAll("[data-view]")) element.addEventListener("click", () => openSheet(element.dataset.view === "table" ? "sheet" : "stage"));
$("share").hidden = location.protocol === "about:"; // the frame of a notebook has no address to send
$("share").addEventListener("click", event => copy(location.href, event.currentTarget));
$("save-png").addEventListener("click", async () => { download(await png(), "network.png"); $("more").open = false; });
$("save-csv").addEventListener("click", () => { download(`\ufeff${csv(view)}`, "network.csv"); $("more").open = false; });
$("copy-sparql").addEventListener("click", event => copy(sparql(), event.currentTarget));
$("theme").addEventListener("click", () => change({ theme: dark() ? "light" : "dark" }));
$("closer").addEventListener("click", () => zoom(1.35));
$("further").addEventListener("click", () => zoom(1 / 1.35));
$("fit").addEventListener("click", () => fit());
document.addEventListener("click", event => { if (!event.target.closest("#more")) $("more").open = false; });

// ---- light and dark, wide and narrow

const darkness = matchMedia("(prefers-color-scheme: dark)");
const narrow = matchMedia("(max-width: 860px)");
darkness.addEventListener("change", showTheme);

function dark() {
  return state.theme ? state.theme === "dark" : darkness.matches;
}

function showTheme() {
  document.documentElement.dataset.theme = dark() ? "dark" : "light";
  paint = colours();
  shade();
}

/** Which of the sheets is on top where they do not fit side by side; network or table everywhere. */
function openSheet(id) {
  document.body.dataset.open = id;
  for (const element of document.querySelectorAll("[data-open]")) if (element !== document.body) element.setAttribute("aria-pressed", String(element.dataset.open === id));
  const wanted = { stage: "picture", sheet: "table" }[id];
  if (wanted && wanted !== state.view) change({ view: wanted });
}

for (const element of document.querySelectorAll("#phone [data-open]")) element.addEventListener("click", () => openSheet(element.dataset.open));
document.querySelector("#filters .close").addEventListener("click", () => openSheet("stage"));

// ---- keys

document.addEventListener("keydown", event => {
  const typing = event.target.closest("input:not([type=checkbox], [type=range]), textarea, select");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    box.focus();
  } else if (event.key === "Escape" && !typing && !document.querySelector("dialog")) lookAt({});
});

stage.addEventListener("keydown", event => {
  const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (way) walk(way);
  else if (event.key === "Enter" && cursor !== null) {
    lookAt({ node: cursor });
    details.focus();
  } else if (event.key === "+" || event.key === "=") zoom(1.35);
  else if (event.key === "-") zoom(1 / 1.35);
  else if (event.key === "0") fit();
  else return;
  event.preventDefault();
});
stage.addEventListener("focus", () => net.redraw());
stage.addEventListener("blur", () => net.redraw());

/** Step from the node of the cursor to the next one that way; without one, to the strongest. */
function walk([dx, dy]) {
  if (!view.nodes.length) return;
  const from = cursor === null ? null : places.get(cursor);
  let best = cursor === null ? view.nodes[0].number : null;
  let least = Infinity;
  if (from) for (const { number } of view.nodes) {
    const { x, y } = places.get(number);
    const ahead = (x - from.x) * dx + (y - from.y) * dy;
    const aside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx);
    const cost = ahead + 2 * aside; // what lies straight ahead is nearer than what lies aside
    if (number !== cursor && ahead > 0 && aside <= ahead * 1.5 && cost < least) [best, least] = [number, cost];
  }
  if (best === null) return;
  cursor = best;
  reveal(cursor);
  announce(nodeSaid(cursor));
  net.redraw();
}
