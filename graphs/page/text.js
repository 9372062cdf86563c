// Words, names and texts: what is shown of an entity or a record in the reader's language, and what is copied.

/** The words for *key* in the reader's language; "one|many" is chosen by n. */
function say(key, values = {}) {
  let text = WORDS[state.language][key] ?? WORDS.en[key] ?? key;
  if (text.includes("|")) text = text.split("|")[values.n === 1 || values.single ? 0 : 1];
  return text.replace(/\{(\w+)\}/g, (_, name) => (name === "n" ? Number(values.n).toLocaleString("en") : values[name] ?? ""));
}

function term(set, name) {
  return DATA.words[state.language]?.[set][name] ?? DATA.words.en[set][name] ?? name;
}

function name(number) {
  const { labels, path } = entities[number];
  return labels[state.language] ?? labels.en ?? Object.values(labels)[0] ?? path;
}

/** An element: properties are set as such, so that every text stays text. */
function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(properties)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key.includes("-") || key === "role") element.setAttribute(key, value);
    else element[key] = value;
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined));
  return element;
}

/** A name on its own island: a name that runs from right to left does not turn what stands beside it. */
function called(number) {
  return make("bdi", {}, name(number));
}

/** The dates of a record as somebody would write them: 2011, 2011-06, 2011-06-01 to 2011-06-15. */
function when(record) {
  if (!record.start) return "";
  const [start, end] = [record.start, record.end ?? record.start];
  if (start === end) return start;
  const lastDay = new Date(Date.UTC(Number(end.slice(0, 4)), Number(end.slice(5, 7)), 0)).getUTCDate();
  const whole = start.endsWith("-01") && Number(end.slice(8)) === lastDay;
  const cut = whole && start.slice(5, 7) === "01" && end.slice(5, 7) === "12" ? 4 : whole ? 7 : 10;
  const [from, to] = [start.slice(0, cut), end.slice(0, cut)];
  return from === to ? from : `${from} – ${to}`;
}

/** The same as an element whose dates do not break. */
function time(record) {
  return make("time", {}, when(record).split(" – ").flatMap((date, at) => [at ? " – " : null, make("span", {}, date)]));
}

function sentenceText(sentence) {
  return sentence.text.map(piece => (typeof piece === "string" ? piece : piece[0])).join("");
}

/** Where a sentence stands: the report's symbol or title if there are several, the paragraph, the page. */
function source(sentence) {
  const report = reports[sentence.report] ?? {};
  const parts = reports.length > 1 ? [report.symbol ?? report.title ?? say("untitled")] : [];
  if (sentence.paragraph) parts.push(say("paragraph", { p: sentence.paragraph }));
  if (sentence.page) parts.push(say("page", { p: sentence.page }));
  if (!sentence.paragraph && !sentence.page) parts.push(say("characters", { a: sentence.chars[0], b: sentence.chars[1] }));
  return parts.join(", ");
}

function citation(record) {
  const report = reports[record.report] ?? {};
  return record.evidence.map(number => {
    const sentence = sentences[number];
    return say("cite", {
      title: report.title ?? say("untitled"),
      symbol: report.symbol ? `, ${report.symbol}` : "",
      date: report.date ? ` (${report.date})` : "",
      paragraph: sentence.paragraph ? `, ${say("paragraph", { p: sentence.paragraph })}` : "",
      text: say("cited", { text: sentenceText(sentence) }),
      iri: `${report.iri ?? ""}${record.id}`,
    });
  }).join("\n");
}

// ---- SPARQL

const PREFIXES = `PREFIX unr: <https://w3id.org/unrapport/ontology#>
PREFIX kind: <https://w3id.org/unrapport/kind/>
PREFIX status: <https://w3id.org/unrapport/status/>
PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`;
const ANY_SLOT = "unr:participant|unr:partner|unr:place|unr:instrument|unr:output|unr:setting";

/** An IRI as SPARQL writes it: what would end it is encoded, wherever it came from. */
function quoted(text) {
  return `<${text.replace(/[\u0000-\u0020<>"{}|\\^`]/g, encodeURIComponent)}>`;
}

/** The query that gives the records of a node, of an edge, or of all that is visible, under the filters. */
function sparql({ node = null, edge = null } = {}) {
  const lines = ["?collaboration a unr:Collaboration ; unr:status ?status ; unr:evidence ?evidence ."];
  lines.push("?evidence nif:anchorOf ?sentence .");
  if (node !== null) lines.push(`?collaboration ${ANY_SLOT} ${quoted(iri(node))} .`);
  if (edge !== null) {
    const [one, other] = edge.split("-").map(number => quoted(iri(Number(number))));
    lines.push(`{ ?collaboration unr:participant ${one} ; ${ANY_SLOT} ${other} }`);
    lines.push(`UNION { ?collaboration unr:participant ${other} ; ${ANY_SLOT} ${one} }`);
  }
  if (state.statuses.size < STATUSES.length)
    lines.push(`VALUES ?status { ${listed(state.statuses, STATUSES).split(",").filter(Boolean).map(each => `status:${each}`).join(" ")} }`);
  if (state.kinds.size) {
    lines.push(`VALUES ?kind { ${listed(state.kinds, KINDS).split(",").map(each => `kind:${each}`).join(" ")} }`);
    lines.push("?collaboration unr:kind ?kind .");
  }
  if (!state.likely) lines.push(`FILTER NOT EXISTS { ?collaboration itsrdf:taConfidence ?sure FILTER(?sure < ${DATA.sure}) }`);
  if (state.report !== null) lines.push(`FILTER(STRSTARTS(STR(?collaboration), ${JSON.stringify(`${reports[state.report].iri}#`)}))`);
  if (state.country !== null)
    lines.push(`?collaboration unr:participant|unr:partner|unr:place|(unr:place/unr:inCountry) ${quoted(iri(state.country))} .`);
  const dates = "?collaboration unr:startDate ?start ; unr:endDate ?end .";
  if (!narrowed(state)) lines.push(`OPTIONAL { ${dates} }`);
  else {
    const inside = `?start <= "${state.to}-12-31"^^xsd:date && ?end >= "${state.from}-01-01"^^xsd:date`;
    lines.push(state.undated ? `OPTIONAL { ${dates} }\n  FILTER(!BOUND(?start) || (${inside}))` : `${dates}\n  FILTER(${inside})`);
  }
  return `${PREFIXES}SELECT DISTINCT ?collaboration ?status ?start ?end ?sentence WHERE {\n  ${lines.join("\n  ")}\n}\n`;
}

// ---- CSV

const COLUMNS = ["source", "source_class", "source_iri", "target", "target_class", "target_iri", "collaboration", "kinds",
  "status", "start", "end", "places", "report", "paragraph", "sentence", "certainty"];

/** A cell: quoted, and never a formula, since spreadsheets run what begins like one. */
function cell(value) {
  const text = String(value ?? "");
  return `"${(/^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** The visible sub-graph as CSV: a row for each record of each line. */
function csv(view) {
  const rows = [COLUMNS];
  for (const edge of view.edges.values())
    for (const number of edge.records) {
      const record = records[number];
      const evidence = record.evidence.map(each => sentences[each]);
      rows.push([
        name(edge.one), entities[edge.one].kind, iri(edge.one), name(edge.other), entities[edge.other].kind, iri(edge.other),
        `${reports[record.report]?.iri ?? ""}${record.id}`, record.kinds.join(" "), record.status, record.start, record.end,
        record.place.map(name).join("; "), reports[record.report]?.symbol ?? reports[record.report]?.title,
        [...new Set(evidence.map(each => each.paragraph).filter(Boolean))].join(" "), evidence.map(sentenceText).join(" "), record.confidence ?? 1,
      ]);
    }
  return rows.map(row => row.map(cell).join(",")).join("\r\n") + "\r\n";
}
