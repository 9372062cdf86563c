// The drawing: vis-network draws nodes and lines, this script draws names and communities and answers for what is dim.

const places = new Map(DRAWING.nodes.map(node => [node.id, { x: node.x, y: node.y }])); // where nodes are now
const shapes = new Map(DRAWING.nodes.map(node => [node.id, node]));
const stage = document.getElementById("picture");
const drawn = { nodes: new vis.DataSet(), edges: new vis.DataSet() };
const net = new vis.Network(stage, drawn, {
  ...DRAWING.options,
  interaction: { hover: true, keyboard: false, multiselect: false, selectConnectedEdges: false, hideEdgesOnDrag: DRAWING.nodes.length > 800 },
});
let view = { records: [], nodes: [], edges: new Map(), all: 0, actors: 0 };
let rank = new Map(); // number -> place among the strongest
let near = null; // what stands out while the rest is dim, or null
let cursor = null; // the node that the keyboard stands on
let hovered = null;
let swell = 1; // by how much nodes are drawn larger where the picture is small
const calm = matchMedia("(prefers-reduced-motion: reduce)");

function colours() {
  const style = getComputedStyle(document.documentElement);
  const value = key => style.getPropertyValue(`--${key}`).trim();
  return { paper: value("canvas"), ink: value("ink"), halo: value("canvas"), focus: value("focus"),
    completed: value("completed"), ongoing: value("ongoing"), planned: value("planned") };
}
let paint = colours();

// ---- nodes and lines

function drawNode({ number, weight }) {
  const { shape, color } = shapes.get(number);
  const dim = near !== null && !near.has(number);
  const hollow = entities[number].unknown;
  const border = hollow ? color : paint.paper;
  const inner = hollow ? paint.paper : color;
  return {
    id: number, shape, size: swell * radius(weight), ...places.get(number), opacity: dim ? 0.16 : 1,
    borderWidth: hollow ? 2.5 : 1.5, borderWidthSelected: 3,
    color: { background: inner, border, highlight: { background: inner, border: paint.focus }, hover: { background: inner, border: paint.focus } },
  };
}

function breadth(count) {
  return count ? Math.min(15, 0.5 + 1.35 * Math.sqrt(count)) : 0;
}

/** The strands of a line, the widest first: planned under ongoing under completed, each as broad as all up to it. */
function drawEdge(edge) {
  const dim = near !== null && !(near.has(edge.one) && near.has(edge.other) && (state.edge === null || state.edge === edge.key));
  const opacity = dim ? 0.08 : near ? 1 : Math.max(0.3, Math.min(1, 700 / view.edges.size)); // many lines are drawn lighter
  const strand = (status, count, dashes) => ({
    id: `${edge.key}-${status}`, from: edge.one, to: edge.other, width: breadth(count), dashes,
    color: { color: paint[status], highlight: paint[status], hover: paint[status], opacity: opacity * (edge.together && edge.sure ? 0.9 : 0.35) },
  });
  if (!edge.together) { // named with a place or a resolution: a thread in a lighter hand
    const status = STATUSES.find(each => edge[each]);
    return [{ ...strand(status, 1, status === "completed" ? false : status === "ongoing" ? [8, 5] : [2, 5]), width: 1.2 }];
  }
  const { completed, ongoing, planned } = edge;
  return [
    planned ? strand("planned", completed + ongoing + planned, [2, 4]) : null,
    ongoing ? strand("ongoing", completed + ongoing, [9, 5]) : null,
    completed ? strand("completed", completed, false) : null,
  ].filter(Boolean);
}

function put(set, rows) {
  const ids = new Set(rows.map(row => row.id));
  const gone = set.getIds().filter(id => !ids.has(id));
  if (gone.length) set.remove(gone);
  set.update(rows);
}

/** Draw a view; the camera stays where it is. */
function draw(next) {
  view = next;
  rank = new Map(view.nodes.map((node, at) => [node.number, at]));
  if (cursor !== null && !rank.has(cursor)) cursor = null;
  shade();
}

/** Draw again with what is looked at standing out. */
function shade() {
  near = null;
  if (state.edge !== null) near = new Set(state.edge.split("-").map(Number));
  else if (state.record !== null) near = new Set(["who", "with", ...SLOTS].flatMap(slot => records[state.record][slot]));
  else if (state.node !== null && !state.only) near = neighbourhood(state.node, view.edges);
  const strands = [...view.edges.values()].sort((a, b) => a.together - b.together || a.total - b.total).flatMap(drawEdge);
  strands.sort((a, b) => STRAND_ORDER.indexOf(a.id.split("-")[2]) - STRAND_ORDER.indexOf(b.id.split("-")[2]));
  put(drawn.nodes, view.nodes.map(drawNode));
  put(drawn.edges, strands);
  const selected = state.node !== null && rank.has(state.node) ? [state.node] : [];
  net.setSelection({ nodes: selected, edges: [] });
}
const STRAND_ORDER = ["planned", "ongoing", "completed"];

// ---- the camera

function bounds(points) {
  const [xs, ys] = [points.map(point => point.x), points.map(point => point.y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left + 40, height: bottom - top + 40 };
}

/** How many pixels of the stage the notice covers at the top. */
function covered() {
  const notice = document.getElementById("notice");
  return notice.hidden ? 0 : notice.offsetHeight;
}

/** The scale at which some bounds fill the stage, with room for names at the edge. */
function filling({ width, height }) {
  const margin = Math.min(120, stage.clientWidth / 5);
  return Math.max(0.02, Math.min((stage.clientWidth - margin) / width, (stage.clientHeight - 90 - covered()) / height, 1.6));
}

/** Give the picture the proportions of the stage, within reason, and nodes a size that can be seen and hit. */
function settle() {
  if (!DRAWING.nodes.length || !stage.clientWidth) return;
  const { width, height } = bounds(DRAWING.nodes);
  const wider = Math.sqrt(Math.min(1.8, Math.max(0.45, (stage.clientWidth / stage.clientHeight) / (width / height))));
  for (const { id, x, y } of DRAWING.nodes) places.set(id, { x: x * wider, y: y / wider });
  swell = Math.min(1.9, Math.max(1, 0.7 / filling({ width: width * wider, height: height / wider })));
}

/** Show all of some nodes. */
function fit(numbers = view.nodes.map(node => node.number), animated = true) {
  if (!numbers.length || !stage.clientWidth) return;
  const found = bounds(numbers.map(number => places.get(number)));
  const scale = filling(found);
  net.moveTo({
    position: { x: found.x, y: found.y - covered() / 2 / scale }, scale,
    animation: animated && !calm.matches ? { duration: 350, easingFunction: "easeInOutQuad" } : false,
  });
}

function zoom(factor) {
  net.moveTo({ scale: Math.min(8, Math.max(0.02, net.getScale() * factor)) });
}

/** Bring a node into sight, if it is not. */
function reveal(number) {
  const { x, y } = net.canvasToDOM(places.get(number));
  const margin = 60;
  if (x < margin || y < margin || x > stage.clientWidth - margin || y > stage.clientHeight - margin)
    net.moveTo({ position: places.get(number), animation: calm.matches ? false : { duration: 300, easingFunction: "easeInOutQuad" } });
}

// ---- communities, behind everything

function hulls(context) {
  if (!state.groups) return;
  const members = new Map();
  for (const { number } of view.nodes) {
    const { group } = entities[number];
    if (group !== undefined) members.set(group, [...(members.get(group) ?? []), number]);
  }
  for (const [group, numbers] of members) {
    if (numbers.length < 3) continue;
    const inside = new Set(numbers);
    const path = new Path2D();
    for (const number of numbers) {
      const { x, y } = places.get(number);
      path.moveTo(x + 42, y);
      path.arc(x, y, 42, 0, 2 * Math.PI);
    }
    for (const { one, other, together } of view.edges.values())
      if (together && inside.has(one) && inside.has(other)) band(path, places.get(one), places.get(other), 26);
    context.fillStyle = `hsl(${(group * 137.5 + 200) % 360} 65% 55% / 0.16)`;
    context.fill(path);
  }
}

/** Add a band between two points, turned as the circles are: turned the other way it would cut a hole. */
function band(path, a, b, half) {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [dx, dy] = [-(b.y - a.y) / length * half, (b.x - a.x) / length * half];
  path.moveTo(a.x - dx, a.y - dy);
  path.lineTo(b.x - dx, b.y - dy);
  path.lineTo(b.x + dx, b.y + dy);
  path.lineTo(a.x + dx, a.y + dy);
  path.closePath();
}

// ---- names: the strongest first, each where nothing is, none upon another

const widths = new Map();
function measure(context, text, font) {
  const key = `${font}|${text}`;
  if (!widths.has(key)) {
    context.font = font;
    widths.set(key, context.measureText(text).width);
  }
  return widths.get(key);
}

/** A name on at most two lines. */
function lines(context, text, font, most) {
  const whole = measure(context, text, font);
  if (whole <= most) return [text];
  if (whole < 1.8 * most) most = whole * 0.6; // no single word or character on a line of its own
  const words = text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? [text];
  const found = [""];
  for (const word of words) {
    const longer = found.at(-1) + word;
    if (found.at(-1) && measure(context, longer.trimEnd(), font) > most) {
      if (found.length === 2) {
        found[1] = `${found[1].trimEnd()}…`;
        break;
      }
      found.push(word);
    } else found[found.length - 1] = longer;
  }
  return found.map(line => line.trim());
}

/** A grid of taken rectangles. */
class Taken {
  constructor() { this.cells = new Map(); }

  * keys([left, top, right, bottom]) {
    for (let x = Math.floor(left / 80); x <= Math.floor(right / 80); x++)
      for (let y = Math.floor(top / 80); y <= Math.floor(bottom / 80); y++) yield `${x},${y}`;
  }

  add(box, owner) {
    for (const key of this.keys(box)) this.cells.set(key, [...(this.cells.get(key) ?? []), { box, owner }]);
  }

  free(box, owner) {
    for (const key of this.keys(box))
      for (const other of this.cells.get(key) ?? [])
        if (other.owner !== owner && box[0] < other.box[2] && box[2] > other.box[0] && box[1] < other.box[3] && box[3] > other.box[1]) return false;
    return true;
  }
}

const MAIN = 8; // so many names are larger
let labelled = []; // the nodes whose names are shown, and where

function names(context) {
  const ratio = context.canvas.width / context.canvas.clientWidth;
  const scale = net.getScale();
  const middle = net.getViewPosition();
  const [width, height] = [stage.clientWidth, stage.clientHeight];
  const unit = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.textBaseline = "top";
  context.lineJoin = "round";
  const seen = [];
  const [taken, named] = [new Taken(), new Taken()];
  for (const { number, weight } of view.nodes) {
    const place = places.get(number);
    const [x, y] = [(place.x - middle.x) * scale + width / 2, (place.y - middle.y) * scale + height / 2];
    if (x < -80 || y < -40 || x > width + 80 || y > height + 40) continue;
    const r = swell * radius(weight) * scale;
    seen.push({ number, x, y, r });
    taken.add([x - r * 0.8, y - r * 0.8, x + r * 0.8, y + r * 0.8], number);
  }
  const discs = seen.filter(({ number }) => rank.get(number) < MAIN);
  const first = number => number === state.node || number === cursor || number === hovered;
  const chosen = near ? seen.filter(({ number }) => near.has(number)) : seen;
  chosen.sort((a, b) => first(b.number) - first(a.number) || rank.get(a.number) - rank.get(b.number));
  labelled = [];
  for (const { number, x, y, r } of chosen) {
    const main = rank.get(number) < MAIN || first(number);
    const size = Math.round((main ? 14.5 : 12) * unit);
    const font = `${main ? 600 : 400} ${size}px ${getComputedStyle(document.body).fontFamily}`;
    const rows = lines(context, name(number), font, (main ? 190 : 130) * unit);
    const w = Math.max(...rows.map(row => measure(context, row, font)));
    const h = rows.length * size * 1.2;
    const spots = [[x - w / 2, y + r + 3], [x - w / 2, y - r - h - 3], [x + r + 5, y - h / 2], [x - r - w - 5, y - h / 2],
      [x + r * 0.7, y + r * 0.7 + 2], [x - r * 0.7 - w, y + r * 0.7 + 2], [x + r * 0.7, y - r * 0.7 - h], [x - r * 0.7 - w, y - r * 0.7 - h]];
    const inside = ([left, top]) => left > 2 && top > 2 && left + w < width - 2 && top + h < height - 2;
    const free = ([left, top]) => taken.free([left - 3, top - 1, left + w + 3, top + h + 1], number);
    // a main actor has a name even where that covers a lesser node, but never another name
    const over = ([left, top]) => named.free([left, top, left + w, top + h], number)
      && discs.every(disc => disc.number === number || left > disc.x + disc.r || left + w < disc.x - disc.r || top > disc.y + disc.r || top + h < disc.y - disc.r);
    const spot = spots.find(each => inside(each) && free(each)) ?? (main ? spots.find(each => inside(each) && over(each)) : undefined) ?? (first(number) ? spots[0] : null);
    if (!spot) continue;
    for (const grid of [taken, named]) grid.add([spot[0] - 3, spot[1] - 1, spot[0] + w + 3, spot[1] + h + 1], `name of ${number}`);
    labelled.push({ number, box: [spot[0], spot[1], spot[0] + w, spot[1] + h] });
    write(context, rows, font, spot[0] + w / 2, spot[1], size * 1.2);
  }
  if (cursor !== null && document.activeElement === stage) ring(context, seen.find(each => each.number === cursor));
  context.restore();
}

function write(context, rows, font, x, y, leading) {
  context.font = font;
  context.textAlign = "center";
  context.strokeStyle = paint.halo;
  context.lineWidth = 4;
  context.fillStyle = paint.ink;
  rows.forEach((row, at) => {
    context.strokeText(row, x, y + at * leading);
    context.fillText(row, x, y + at * leading);
  });
}

function ring(context, node) {
  if (!node) return;
  context.strokeStyle = paint.focus;
  context.lineWidth = 3;
  context.beginPath();
  context.arc(node.x, node.y, node.r + 5, 0, 2 * Math.PI);
  context.stroke();
}

net.on("beforeDrawing", hulls);
net.on("afterDrawing", names);
net.on("dragging", follow);
net.on("dragEnd", follow);
function follow({ nodes }) {
  for (const number of nodes) places.set(number, net.getPosition(number));
}

/** The picture as it is seen, on paper, with its title and where it comes from, as a PNG. */
function png() {
  const canvas = stage.querySelector("canvas");
  const ratio = canvas.width / canvas.clientWidth;
  const copy = make("canvas", { width: canvas.width, height: canvas.height + Math.round(64 * ratio) });
  const context = copy.getContext("2d");
  context.fillStyle = paint.paper;
  context.fillRect(0, 0, copy.width, copy.height);
  context.drawImage(canvas, 0, Math.round(40 * ratio));
  context.scale(ratio, ratio);
  context.fillStyle = paint.ink;
  context.font = `600 17px ${getComputedStyle(document.body).fontFamily}`;
  context.fillText(document.title, 16, 28, canvas.clientWidth - 32);
  context.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  context.fillText(`${document.getElementById("subtitle").textContent} · unrapport`, 16, canvas.clientHeight + 54, canvas.clientWidth / 2);
  let right = canvas.clientWidth - 16;
  for (const status of [...STATUSES].reverse()) { // what the strokes mean, from the right
    const word = term("statuses", status);
    right -= context.measureText(word).width;
    context.fillText(word, right, canvas.clientHeight + 54);
    context.strokeStyle = paint[status];
    context.lineWidth = 3;
    context.setLineDash({ completed: [], ongoing: [8, 4], planned: [2, 4] }[status]);
    context.beginPath();
    context.moveTo(right - 36, canvas.clientHeight + 50);
    context.lineTo(right - 8, canvas.clientHeight + 50);
    context.stroke();
    right -= 54;
  }
  return new Promise(done => copy.toBlob(done, "image/png"));
}
