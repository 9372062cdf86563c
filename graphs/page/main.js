// From the state to what is seen, and from the mouse to the state.

/** Show everything as the state says; the one way by which the page changes. */
function refresh({ fit: fitting = false } = {}) {
  remember();
  showWords();
  document.documentElement.dataset.theme = dark() ? "dark" : "light";
  paint = colours();
  document.body.dataset.reading = state.node !== null || state.edge !== null || state.record !== null ? "yes" : "no";
  $("stage").hidden = state.view === "table";
  sheet.hidden = state.view !== "table";
  draw(visible(state));
  showFilters();
  showDetails();
  showTable();
  showNotice();
  if (fitting) fit();
}

function showNotice() {
  const notice = $("notice");
  const left = view.all - view.nodes.length;
  const parts = [];
  if (state.only && state.node !== null) parts.push(make("span", {}, say("only_notice", { name: name(state.node) })), button(say("only_off"), () => change({ only: false }, { fit: true })));
  if (left > 0) {
    parts.push(make("span", {}, say("too_many", { shown: view.nodes.length.toLocaleString("en"), all: view.all.toLocaleString("en") })));
    if (left > MOST_NODES) parts.push(button(say("more", { n: MOST_NODES }), () => change({ more: state.more + MOST_NODES }, { fit: true })));
    parts.push(button(say("everything"), () => change({ more: entities.length }, { fit: true })));
  }
  notice.hidden = !parts.length;
  notice.replaceChildren(...parts);
  $("nothing").hidden = view.nodes.length > 0;
  $("nothing").textContent = say(records.length ? "nothing" : "none");
}

// ---- the mouse

net.on("click", ({ nodes, edges, pointer, event }) => {
  if (event.pointerType === "touch") swallowClick();
  const node = net.getNodeAt(pointer.DOM) ?? nodes[0];
  const edge = node === undefined ? net.getEdgeAt(pointer.DOM) ?? edges[0] : undefined;
  if (node !== undefined) lookAt({ node });
  else if (edge !== undefined) lookAt({ edge: edge.split("-").slice(0, 2).join("-") });
  else if (state.node !== null || state.edge !== null || state.record !== null) lookAt({});
});

/** A tap on the picture opens a sheet over it on a phone; the click that the browser sends after a tap is not for that. */
function swallowClick() {
  const swallow = event => { event.preventDefault(); event.stopPropagation(); };
  addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener("click", swallow, true), 400);
}

net.on("hoverNode", ({ node, pointer }) => {
  hovered = node;
  const weight = view.nodes[rank.get(node)]?.weight ?? 0;
  tell(pointer.DOM, name(node), `${term("classes", entities[node].subclass ?? entities[node].kind)} · ${say("records", { n: weight })}`);
});
net.on("hoverEdge", ({ edge, pointer }) => {
  if (hovered !== null) return;
  const found = view.edges.get(edge.split("-").slice(0, 2).join("-"));
  if (found) tell(pointer.DOM, say("between", { a: name(found.one), b: name(found.other) }), STATUSES.filter(status => found[status]).map(status => `${found[status]} ${term("statuses", status)}`).join(" · "));
});
for (const event of ["blurNode", "blurEdge", "dragStart", "zoom"]) net.on(event, () => {
  if (event === "blurNode") hovered = null;
  $("tip").hidden = true;
});

function tell({ x, y }, title, text) {
  const tip = $("tip");
  tip.replaceChildren(make("b", {}, make("bdi", {}, title)), make("span", {}, text));
  tip.hidden = false;
  const { offsetWidth, offsetHeight } = tip;
  tip.style.left = `${Math.max(4, Math.min(x + 14, stage.clientWidth - offsetWidth - 8))}px`;
  tip.style.top = `${y + 18 + offsetHeight > stage.clientHeight ? y - offsetHeight - 10 : y + 18}px`;
}

// ---- begin

function begin() {
  restore();
  const reading = state.node !== null || state.edge !== null || state.record !== null;
  openSheet(narrow.matches && reading ? "details" : state.view === "table" ? "sheet" : "stage");
  settle();
  refresh();
  fit(undefined, false);
}

addEventListener("hashchange", () => { restore(); refresh({ fit: true }); });
let [width, height] = [stage.clientWidth, stage.clientHeight];
new ResizeObserver(([{ contentRect }]) => { // a picture that was not shown, or turned with the phone, is settled anew
  if (Math.abs(contentRect.width - width) > 80 || Math.abs(contentRect.height - height) > 120) {
    [width, height] = [contentRect.width, contentRect.height];
    settle();
    shade();
    fit(undefined, false);
  }
}).observe(stage);
begin();
document.documentElement.dataset.ready = "yes";

// For tests and for the curious at the console: what is visible, and where on the picture.
window.unrapport = Object.freeze({
  nodes: () => view.nodes.map(node => entities[node.number].path),
  edges: () => [...view.edges.values()].map(({ one, other, completed, ongoing, planned, together, sure }) => ({ ends: [entities[one].path, entities[other].path], completed, ongoing, planned, together, sure })),
  names: () => labelled.map(({ number, box }) => ({ path: entities[number].path, box })),
  where: path => net.canvasToDOM(places.get(byPath.get(path))),
});
