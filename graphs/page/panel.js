// The details: an overview, or a node, a line or a record with the sentences that say so.

const details = document.getElementById("details");
const PAGE = 20; // records or neighbours at once

function icon(kind, hollow = false) {
  const [shape, color] = DATA.shapes[kind] ?? ["dot", "#888"];
  const span = make("span", { className: `icon ${shape}${hollow ? " hollow" : ""}`, "aria-hidden": "true" });
  span.style.setProperty("--c", color);
  return span;
}

function button(text, onclick, className = "quiet") {
  return make("button", { type: "button", className, onclick }, text);
}

/** A name that leads to its node. */
function link(number) {
  return make("button", { type: "button", className: "link", onclick: () => lookAt({ node: number }) }, icon(entities[number].kind, entities[number].unknown), called(number));
}

function links(numbers) {
  return numbers.flatMap((number, at) => (at ? [state.language === "zh" ? "、" : ", ", link(number)] : [link(number)]));
}

/** How much is completed, ongoing and planned, as a bar with its figures. */
function bar(counts, total = counts.completed + counts.ongoing + counts.planned) {
  const parts = STATUSES.filter(status => counts[status]);
  const figures = parts.map(status => `${counts[status]} ${term("statuses", status)}`).join(" · ");
  return make("div", { className: "bar", role: "img", "aria-label": figures, title: figures }, parts.map(status => {
    const part = make("span", { className: status });
    part.style.width = `${(100 * counts[status]) / total}%`;
    return part;
  }));
}

function countStatuses(numbers) {
  const counts = { completed: 0, ongoing: 0, planned: 0 };
  for (const number of numbers) counts[records[number].status] += 1;
  return counts;
}

function figures(counts) {
  return make("p", { className: "figures" }, STATUSES.filter(status => counts[status]).map(status =>
    make("span", {}, make("i", { className: `dotmark ${status}` }), ` ${counts[status]} ${term("statuses", status)}`)));
}

/** A list that shows its first rows and offers the others. */
function paged(rows, build, tag = "div", size = PAGE) {
  const list = make(tag, { className: "paged" });
  let at = 0;
  const more = button("", () => {
    const first = at;
    grow();
    list.children[first]?.querySelector("button, a")?.focus();
  }, "more");
  const grow = () => {
    list.append(...rows.slice(at, at + size).map(build));
    at += size;
    more.hidden = at >= rows.length;
    more.textContent = say("show_more", { n: Math.min(size, rows.length - at) });
  };
  grow();
  return [list, more];
}

// ---- what is shown

function showDetails() {
  const parts = state.record !== null ? recordPanel(state.record) : state.edge !== null ? edgePanel(state.edge)
    : state.node !== null ? nodePanel(state.node) : overview();
  details.replaceChildren(make("button", { type: "button", className: "close", "aria-label": say("close"), onclick: () => openSheet("stage") }, "×"), ...parts.flat(Infinity).filter(Boolean));
  details.scrollTop = 0;
}

function overview() {
  const passed = view.records.map(record => record.number);
  const top = view.nodes.filter(({ number }) => entities[number].kind === "Body").slice(0, 8);
  const ties = [...view.edges.values()].filter(edge => edge.together).sort((a, b) => b.total - a.total).slice(0, 8);
  const most = Math.max(1, ...top.map(node => node.weight), ...ties.map(edge => edge.total));
  const row = (what, counts, total) => {
    const track = make("div", { className: "track" }, bar(counts));
    track.firstChild.style.width = `${Math.max(3, (100 * total) / most)}%`;
    return make("li", {}, make("div", { className: "row" }, what, make("span", { className: "count" }, total.toLocaleString("en"))), track);
  };
  return [
    make("h2", {}, say("glance")),
    make("p", {}, records.length ? say("glance_text", { records: say("records", { n: passed.length }), actors: say("actors", { n: view.actors }) }) : say("none")),
    figures(countStatuses(passed)),
    top.length ? [make("h3", {}, say("main")), make("ol", { className: "plain" }, top.map(({ number, weight }) => row(link(number), countStatuses(entities[number].records.filter(each => passes(records[each], state))), weight)))] : null,
    ties.length ? [make("h3", {}, say("ties")), make("ol", { className: "plain" }, ties.map(edge => row(tieLink(edge), edge, edge.total)))] : null,
    make("h3", {}, say("lines")),
    make("ul", { className: "plain small legend" }, ...STATUSES.map(status => make("li", {}, sample(status), say(`line_${status}`))),
      records.some(isLikely) ? make("li", {}, sample("likely"), say("line_likely")) : null,
      make("li", {}, sample("context"), say("line_context"))),
    make("p", { className: "small" }, say("line_width"), " ", say("read_on")),
    make("p", { className: "small note" }, say("trust")),
  ];
}

function tieLink(edge) {
  return make("button", { type: "button", className: "link", onclick: () => lookAt({ edge: edge.key }) }, called(edge.one), " — ", called(edge.other));
}

/** A stroke as the network draws it. */
function sample(status) {
  return make("span", { className: `sample ${status}`, "aria-hidden": "true" });
}

function back() {
  return button(`‹ ${say("back")}`, () => lookAt({}), "quiet back");
}

function nodePanel(number) {
  const entity = entities[number];
  const shown = entity.records.filter(each => passes(records[each], state));
  const others = Object.entries(entity.labels).filter(([language, label]) => ["zh", "en", ""].includes(language) && label !== name(number));
  const numbers = (entity.paragraphs ?? []).slice(0, 12).join(", ") + ((entity.paragraphs ?? []).length > 12 ? " …" : "");
  return [
    back(),
    make("p", { className: "class" }, icon(entity.kind, entity.unknown), make("span", { className: "word" }, term("classes", entity.subclass ?? entity.kind))),
    make("h2", {}, called(number)),
    others.map(([language, label]) => make("p", { className: "other", lang: language }, make("bdi", {}, label))),
    entity.unknown ? make("p", { className: "small note" }, say("unknown")) : null,
    entity.named ? make("p", { className: "small" }, say("named", { n: entity.named }), numbers && reports.length === 1 ? ` (${say("paragraphs", { p: numbers, single: entity.paragraphs.length === 1 })})` : "") : null,
    entity.parent !== undefined ? make("p", { className: "small" }, `${say("part_of")}: `, link(entity.parent)) : null,
    entity.names?.length ? make("details", { className: "small" }, make("summary", {}, say("also")),
      make("ul", {}, entity.names.map(each => make("li", {}, make("bdi", {}, each))))) : null,
    entity.links?.length ? make("p", { className: "small" }, `${say("identifiers")}: `, entity.links.flatMap((each, at) => [at ? " · " : "", outside(each)])) : null,
    entity.records.length ? [
      figures(countStatuses(shown)),
      make("p", { className: "actions" },
        button(say(state.only ? "only_off" : "only"), () => change({ only: !state.only }, { fit: true }), state.only ? "on" : "quiet"),
        copier("copy_sparql", () => sparql({ node: number })), copier("copy_citation", () => shown.map(each => citation(records[each])).join("\n"))),
      shown.length ? null : make("p", { className: "note" }, say("hidden"), " ", button(say("reset"), () => { resetFilters(); refresh(); })),
      partners(number),
      shown.length ? [make("h3", {}, say("collaborations"), make("span", { className: "count" }, shown.length)), paged(shown, each => card(each, [number]))] : null,
    ] : make("p", { className: "note" }, say("no_record")),
  ];
}

function partners(number) {
  const mine = [...view.edges.values()].filter(edge => edge.one === number || edge.other === number).sort((a, b) => b.together - a.together || b.total - a.total);
  if (!mine.length) return null;
  const build = edge => {
    const other = edge.one === number ? edge.other : edge.one;
    return make("li", {}, make("button", { type: "button", className: "row link", onclick: () => lookAt({ edge: edge.key }) },
      icon(entities[other].kind, entities[other].unknown), called(other), make("span", { className: "count" }, edge.total)), bar(edge));
  };
  return [make("h3", {}, say(acts(number) ? "works_with" : "appears_with"), make("span", { className: "count" }, mine.length)), paged(mine, build, "ul", 8)];
}

function edgePanel(key) {
  const [one, other] = key.split("-").map(Number);
  const shown = records.filter(record => record.ties.has(key) && passes(record, state)).map(record => record.number);
  return [
    back(),
    make("h2", { className: "pair" }, link(one), make("span", {}, "—"), link(other)),
    figures(countStatuses(shown)),
    bar(countStatuses(shown)),
    make("p", { className: "actions" }, copier("copy_sparql", () => sparql({ edge: key })), copier("copy_citation", () => shown.map(each => citation(records[each])).join("\n"))),
    shown.length ? null : make("p", { className: "note" }, say("hidden"), " ", button(say("reset"), () => { resetFilters(); refresh(); })),
    make("h3", {}, say("collaborations"), make("span", { className: "count" }, shown.length)),
    paged(shown, each => card(each, [one, other])),
  ];
}

function recordPanel(number) {
  return [back(), card(number, [...records[number].who, ...records[number].with])];
}

/** One collaboration: what, who, when, where, under what, its status and the sentences that say so. */
function card(number, marked) {
  const record = records[number];
  const slot = (key, numbers) => (numbers.length ? make("div", {}, make("dt", {}, say(key)), make("dd", {}, links(numbers))) : null);
  return make("article", { className: `card ${record.status}` },
    make("p", { className: "head" }, make("span", { className: `status ${record.status}` }, term("statuses", record.status)),
      make("b", {}, record.kinds.map(kind => term("kinds", kind)).join(state.language === "zh" ? "、" : ", ")),
      time(record)),
    make("dl", {}, make("div", {}, make("dt", { className: "unseen" }, say("who")), make("dd", {}, links(record.who))), slot("with", record.with),
      slot("in", record.place), slot("under", record.instrument), slot("at", record.setting), slot("result", record.output)),
    record.evidence.map(each => quote(sentences[each], marked)),
    record.many ? make("p", { className: "small note" }, say("many_bodies", { n: DATA.limit })) : null,
    record.confidence ? make("p", { className: "small" }, say(isLikely(record) ? "likely" : "sure", { c: record.confidence.toFixed(2) })) : null,
    make("p", { className: "actions" }, copier("copy_citation", () => citation(record)), copier("copy_sparql", () => recordQuery(record))));
}

function recordQuery(record) {
  const address = `${reports[record.report]?.iri ?? ""}${record.id}`;
  return `${PREFIXES}SELECT ?property ?value WHERE { ${quoted(address)} ?property ?value }\n`;
}

/** A sentence of a report: the mentions of what is looked at are marked, the others can be picked. */
function quote(sentence, marked) {
  const pieces = sentence.text.map(piece => {
    if (typeof piece === "string") return piece;
    const [text, ...meant] = piece;
    const hit = meant.some(number => marked.includes(number));
    const kind = entities[meant[0]].kind;
    const word = make(hit ? "mark" : "span", { className: "mention", title: meant.map(name).join(", "), tabIndex: -1, onclick: () => lookAt({ node: meant[0] }) }, text);
    word.style.setProperty("--c", DATA.shapes[kind]?.[1] ?? "#888");
    return word;
  });
  return make("figure", {}, make("blockquote", { lang: sentence.language ?? "", dir: "auto" }, pieces), make("figcaption", {}, source(sentence)));
}

/** A link that leaves the page; followed only by the reader, it takes nothing along. */
function outside(address) {
  let shown = address;
  try {
    const { protocol, host, pathname } = new URL(address);
    if (!["http:", "https:"].includes(protocol)) return make("bdi", {}, address);
    const path = decodeURIComponent(pathname).replace(/\/$/, "");
    shown = host.replace(/^www\./, "") + (path.length > 30 ? `/…/${path.split("/").at(-1)}` : path);
  } catch {
    return make("bdi", {}, address);
  }
  return make("a", { href: address, target: "_blank", rel: "noopener noreferrer", title: `${address} (${say("opens")})` }, make("bdi", {}, shown));
}

/** A button that copies; where the browser does not let it, the text is shown to be copied by hand. */
function copier(key, text) {
  return button(say(key), event => copy(text(), event.currentTarget));
}

async function copy(text, where) {
  try {
    await navigator.clipboard.writeText(text);
    announce(say("copied"));
    const before = where.textContent;
    where.textContent = `✓ ${say("copied")}`;
    setTimeout(() => { where.textContent = before; }, 1500);
  } catch {
    const box = make("dialog", { className: "copy" }, make("p", {}, say("copy_failed")), make("textarea", { value: text, readOnly: true, rows: 12 }), button(say("close"), () => box.remove()));
    document.body.append(box);
    box.showModal();
    box.querySelector("textarea").select();
  }
}

function announce(text) {
  document.getElementById("said").textContent = text;
}
