// What the page knows, and what of it is visible under the filters. Nothing here touches the document.

const DATA = JSON.parse(document.getElementById("data").textContent);
const DRAWING = JSON.parse(document.getElementById("drawing").textContent);
const { entities, records, sentences, reports } = DATA;
const STATUSES = ["completed", "ongoing", "planned"];
const SLOTS = ["place", "instrument", "output", "setting"];
const CLASSES = Object.keys(DATA.shapes);
const ID = "https://w3id.org/unrapport/id/";
const MOST_NODES = 1500;

entities.forEach((entity, number) => Object.assign(entity, { number, records: [] }));
records.forEach((record, number) => {
  record.number = number;
  for (const slot of ["who", "with", "kinds", "evidence", "countries", ...SLOTS]) record[slot] ??= [];
  record.years = record.start ? [Number(record.start.slice(0, 4)), Number((record.end ?? record.start).slice(0, 4))] : null;
  record.ties = tiesOf(record);
  const everybody = new Set([...record.who, ...record.with, ...SLOTS.flatMap(slot => record[slot])]);
  for (const entity of everybody) entities[entity].records.push(number);
});

const YEARS = records.filter(record => record.years).flatMap(record => record.years);
const SPAN = YEARS.length ? [YEARS.reduce((a, b) => Math.min(a, b)), YEARS.reduce((a, b) => Math.max(a, b))] : null;
const KINDS = counted(records.flatMap(record => record.kinds)).map(([kind]) => kind);
const COUNTRIES = counted(records.flatMap(record => record.countries)).map(([number]) => number);

/** What a record ties together: pairs of bodies, and bodies with places, resolutions, outputs and meetings. */
function tiesOf(record) {
  const ties = new Map(); // "a-b" -> true where the two work together, false where one is only named with the other
  const tie = (one, other, together) => {
    const key = one < other ? `${one}-${other}` : `${other}-${one}`;
    if (one !== other) ties.set(key, together || ties.get(key) === true);
  };
  if (!record.many) // the pairs of many bodies would be a knot that says nothing of any two of them
    record.who.forEach((one, at) => {
      for (const other of record.who.slice(at + 1)) tie(one, other, true);
      for (const other of record.with) tie(one, other, true);
    });
  for (const slot of SLOTS) for (const one of record.who) for (const other of record[slot]) tie(one, other, false);
  return ties;
}

/** How often each value occurs, the commonest first. */
function counted(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
}

/** True where no rule read a record: only the words make it likely. What is sure has no confidence. */
function isLikely(record) {
  return record.confidence < DATA.sure;
}

/** True where a record passes the filters. */
function passes(record, state) {
  if (!state.likely && isLikely(record)) return false;
  if (!state.statuses.has(record.status)) return false;
  if (state.kinds.size && !record.kinds.some(kind => state.kinds.has(kind))) return false;
  if (state.report !== null && record.report !== state.report && !record.also?.includes(state.report)) return false;
  if (state.country !== null && !record.countries.includes(state.country)) return false;
  if (!narrowed(state)) return true;
  if (!record.years) return state.undated;
  return record.years[0] <= state.to && record.years[1] >= state.from;
}

/** True where the years are narrowed, so that dates count. */
function narrowed(state) {
  return SPAN !== null && (state.from > SPAN[0] || state.to < SPAN[1]);
}

/**
 * What is visible: the records that pass, the nodes with how many of them each takes part in, and the edges.
 * An edge has its counts by status and its records; where too many nodes are visible, the strongest stay.
 */
function visible(state) {
  const passed = records.filter(record => passes(record, state));
  const weights = new Map();
  const edges = new Map();
  const shown = number => state.classes.has(entities[number].kind);
  for (const record of passed) {
    const everybody = new Set([...record.who, ...record.with, ...SLOTS.flatMap(slot => record[slot])]);
    for (const number of everybody) if (shown(number)) weights.set(number, (weights.get(number) ?? 0) + 1);
    for (const [key, together] of record.ties) {
      const [one, other] = key.split("-").map(Number);
      if (!shown(one) || !shown(other)) continue;
      if (!edges.has(key)) edges.set(key, { key, one, other, together: false, sure: false, total: 0, completed: 0, ongoing: 0, planned: 0, records: [] });
      const edge = edges.get(key);
      edge.together ||= together;
      edge.sure ||= !isLikely(record);
      edge[record.status] += 1;
      edge.total += 1;
      edge.records.push(record.number);
    }
  }
  const near = state.only && state.node !== null ? neighbourhood(state.node, edges) : null;
  let nodes = [...weights].map(([number, weight]) => ({ number, weight }));
  if (near) nodes = nodes.filter(node => near.has(node.number));
  nodes.sort((a, b) => b.weight - a.weight || a.number - b.number);
  const all = nodes.length;
  const actors = nodes.filter(({ number }) => acts(number)).length;
  nodes = nodes.slice(0, MOST_NODES + state.more);
  const kept = new Set(nodes.map(node => node.number));
  if (state.node !== null && weights.has(state.node) && !kept.has(state.node)) { // what is looked at is not left out
    nodes.push({ number: state.node, weight: weights.get(state.node) });
    kept.add(state.node);
  }
  for (const [key, edge] of edges) if (!kept.has(edge.one) || !kept.has(edge.other)) edges.delete(key);
  return { records: passed, nodes, edges, all, actors };
}

function neighbourhood(node, edges) {
  const near = new Set([node]);
  for (const { one, other } of edges.values()) {
    if (one === node) near.add(other);
    if (other === node) near.add(one);
  }
  return near;
}

/** True for what can do something: bodies and countries. */
function acts(number) {
  return ["Body", "Country"].includes(entities[number].kind);
}

function radius(weight) {
  const { base, factor, most } = DATA.radius;
  return Math.min(most, base + factor * Math.sqrt(weight));
}

function iri(number) {
  const { path } = entities[number];
  return /^[a-z][\w+.-]*:/i.test(path) ? path : ID + path; // a graph made by others may have IRIs of its own
}
