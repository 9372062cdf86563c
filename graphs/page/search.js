// Finding by any name in any language: the box, its list, and the keys that walk through it.

const box = document.getElementById("search");
const list = document.getElementById("found");
const MOST_FOUND = 12;
let matches = [];
let active = -1;

/** A text as it is compared: without accents, width and case. */
function folded(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

let index = null;
/** All names by entity, made when first needed. */
function searchIndex() {
  index ??= entities.map(({ number, labels, names = [], path }) => ({
    number,
    names: [...new Set([...Object.values(labels), ...names, decodeURI_(path.split("/").slice(1).join("/"))])].map(text => ({ text, key: folded(text) })),
  }));
  return index;
}

function decodeURI_(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The entities with a name like *query*, the best first: the very name, its beginning, a word's beginning, any part. */
function search(query) {
  const wanted = folded(query.trim());
  if (!wanted) return [];
  const found = [];
  for (const { number, names } of searchIndex()) {
    let best = null;
    for (const { text, key } of names) {
      const at = key.indexOf(wanted);
      if (at < 0) continue;
      const grade = key === wanted ? 0 : at === 0 ? 1 : /[\s(/-]/.test(key[at - 1]) ? 2 : 3;
      if (!best || grade < best.grade) best = { number, text, grade };
    }
    if (best) found.push(best);
  }
  const weight = number => entities[number].records.length;
  return found.sort((a, b) => a.grade - b.grade || weight(b.number) - weight(a.number) || a.number - b.number);
}

function showMatches() {
  const all = search(box.value);
  matches = all.slice(0, MOST_FOUND);
  active = matches.length ? 0 : -1;
  list.hidden = !box.value.trim();
  box.setAttribute("aria-expanded", String(!list.hidden));
  list.replaceChildren(...matches.map((match, at) => make("li", {
    id: `match-${at}`, role: "option", onmousedown: event => { event.preventDefault(); choose(at); },
  }, icon(entities[match.number].kind, entities[match.number].unknown), called(match.number),
  match.text !== name(match.number) ? make("small", {}, make("bdi", {}, match.text)) : null,
  make("span", { className: "count" }, entities[match.number].records.length || ""))));
  if (box.value.trim() && !matches.length) list.append(make("li", { className: "faint", "aria-disabled": "true", role: "option" }, say("no_match")));
  if (box.value.trim()) announce(say("found", { n: all.length }));
  mark();
}

function mark() {
  [...list.children].forEach((item, at) => item.setAttribute("aria-selected", String(at === active)));
  if (active >= 0) {
    box.setAttribute("aria-activedescendant", `match-${active}`);
    list.children[active].scrollIntoView({ block: "nearest" });
  } else box.removeAttribute("aria-activedescendant");
}

function closeMatches() {
  list.hidden = true;
  box.setAttribute("aria-expanded", "false");
}

function choose(at) {
  const match = matches[at];
  if (!match) return;
  closeMatches();
  box.value = "";
  const kind = entities[match.number].kind;
  if (!state.classes.has(kind) && entities[match.number].records.length) state.classes.add(kind);
  if (state.only) state.only = false;
  lookAt({ node: match.number }, { move: true });
  details.focus();
}

box.addEventListener("input", showMatches);
box.addEventListener("focus", showMatches);
box.addEventListener("blur", closeMatches);
box.addEventListener("keydown", event => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && matches.length) active = (active + step + matches.length) % matches.length;
  else if (event.key === "Enter") choose(active);
  else if (event.key === "Escape") {
    if (box.value) box.value = "";
    else box.blur();
    showMatches();
    closeMatches();
  } else return;
  event.preventDefault();
  event.stopPropagation();
  if (step) mark();
});
