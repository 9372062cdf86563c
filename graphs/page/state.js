// What the reader has chosen, and the address that keeps it.

const LANGUAGES = Object.keys(DATA.words).filter(code => WORDS[code]);

const HOME = LANGUAGES.includes(document.documentElement.lang) ? document.documentElement.lang : "en";

function initial() {
  return {
    language: HOME,
    view: "picture",
    node: null, // the number of the entity that is looked at
    edge: null, // "a-b", the pair that is looked at
    record: null, // the number of the record that is looked at
    only: false,
    classes: new Set(["Body", "Country"]),
    statuses: new Set(STATUSES),
    kinds: new Set(),
    from: SPAN?.[0] ?? 0,
    to: SPAN?.[1] ?? 0,
    undated: false,
    likely: true, // whether records that are only likely are shown, too
    report: null,
    country: null,
    groups: false,
    more: 0, // nodes asked for beyond the first ones
    theme: "",
  };
}

const state = initial();

// Entities, reports and records are written by their names, which outlive a new build of the page.
const byPath = new Map(entities.map(entity => [entity.path, entity.number]));
const byRecord = new Map(records.map(record => [recordName(record), record.number]));

function recordName(record) {
  return `${(reports[record.report]?.iri ?? "").replace(ID, "")}${record.id}`;
}

function listed(set, all) {
  return all.filter(value => set.has(value)).join(",");
}

/** The state as it stands behind the # of the address: only what differs from the beginning. */
function written() {
  const first = initial();
  const parts = new URLSearchParams();
  const put = (name, value, usual) => { if (value !== usual && value !== null) parts.set(name, value); };
  put("lang", state.language, first.language);
  put("view", state.view, first.view);
  put("node", state.node === null ? null : entities[state.node].path);
  put("edge", state.edge === null ? null : state.edge.split("-").map(number => entities[number].path).join("|"));
  put("record", state.record === null ? null : recordName(records[state.record]));
  put("only", state.only ? 1 : null);
  put("class", listed(state.classes, CLASSES), listed(first.classes, CLASSES));
  put("status", listed(state.statuses, STATUSES), listed(first.statuses, STATUSES));
  put("kind", listed(state.kinds, KINDS), "");
  put("from", state.from, first.from);
  put("to", state.to, first.to);
  put("undated", state.undated ? 1 : null);
  put("likely", state.likely ? null : 0);
  put("report", state.report === null ? null : reports[state.report].iri.replace(ID, ""));
  put("country", state.country === null ? null : entities[state.country].path);
  put("groups", state.groups ? 1 : null);
  put("more", state.more || null);
  put("theme", state.theme, "");
  return parts.toString();
}

/** Take the state over from the address; what is not understood is left as it is at the beginning. */
function restore() {
  const parts = new URLSearchParams(location.hash.slice(1));
  Object.assign(state, initial());
  const one = (name, allowed) => { if (allowed.includes(parts.get(name))) return parts.get(name); };
  const several = (name, allowed) => allowed.filter(value => parts.get(name).split(",").includes(value));
  const number = (name, low, high) => {
    const value = Number(parts.get(name));
    return parts.has(name) && Number.isInteger(value) && value >= low && value <= high ? value : undefined;
  };
  const found = (name, map) => map.get(parts.get(name)) ?? null;
  state.language = one("lang", LANGUAGES) ?? state.language;
  state.view = one("view", ["picture", "table"]) ?? state.view;
  state.theme = one("theme", ["light", "dark"]) ?? state.theme;
  state.node = found("node", byPath);
  state.record = found("record", byRecord);
  if (parts.has("edge")) {
    const ends = parts.get("edge").split("|").map(path => byPath.get(path));
    if (ends.length === 2 && !ends.includes(undefined)) state.edge = pairKey(...ends);
  }
  state.only = parts.has("only") && state.node !== null;
  if (parts.has("class")) state.classes = new Set(several("class", CLASSES));
  if (parts.has("status")) state.statuses = new Set(several("status", STATUSES));
  if (parts.has("kind")) state.kinds = new Set(several("kind", KINDS));
  if (SPAN) {
    state.from = number("from", ...SPAN) ?? state.from;
    state.to = Math.max(state.from, number("to", ...SPAN) ?? state.to);
  }
  state.undated = parts.has("undated");
  state.likely = parts.get("likely") !== "0";
  const report = reports.findIndex(each => each.iri.replace(ID, "") === parts.get("report"));
  state.report = report < 0 ? null : report;
  state.country = COUNTRIES.includes(found("country", byPath)) ? found("country", byPath) : null;
  state.groups = parts.has("groups");
  state.more = number("more", 0, entities.length) ?? 0;
}

function pairKey(one, other) {
  return one < other ? `${one}-${other}` : `${other}-${one}`;
}

/** Write the state into the address, without a new entry in the history; a notebook's frame has no address. */
function remember() {
  const hash = written();
  try {
    history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search);
  } catch {
    // about:srcdoc: the view cannot be sent from here
  }
}

function filtered() {
  const first = initial();
  return ["report", "country", "undated", "likely", "from", "to"].some(name => state[name] !== first[name])
    || state.kinds.size > 0 || state.statuses.size < STATUSES.length || listed(state.classes, CLASSES) !== listed(first.classes, CLASSES);
}

function resetFilters() {
  const first = initial();
  for (const name of ["classes", "statuses", "kinds", "from", "to", "undated", "likely", "report", "country", "only", "more"])
    state[name] = first[name];
}
