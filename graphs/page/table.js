// The table of collaborations: the same records as the network, for those who read rather than look.

const sheet = document.getElementById("sheet");
const sorting = { column: null, down: false };
const TABLE_ROWS = 100;

// Each column: its word, what a cell shows, and what it is sorted by (where it can be).
const TABLE = [
  ["when", record => (record.start ? time(record) : make("span", { className: "faint" }, say("undated_cell"))), record => record.start ?? "9999"],
  ["status", record => make("span", { className: `status ${record.status}` }, term("statuses", record.status)), record => STATUSES.indexOf(record.status)],
  ["who", whoCell, record => [...record.who, ...record.with].map(name).join()],
  ["kind", record => record.kinds.map(kind => term("kinds", kind)).join(", "), record => record.kinds.join()],
  ["context", contextCell, record => record.place.map(name).join() || "\uffff"],
  ["sentence", record => record.evidence.map(each => make("p", {}, make("span", { lang: sentences[each].language ?? "", dir: "auto" }, sentenceText(sentences[each])), make("small", {}, source(sentences[each])))), null],
];

function named(numbers) {
  return numbers.flatMap((number, at) => (at ? [state.language === "zh" ? "、" : ", ", called(number)] : [called(number)]));
}

function whoCell(record) {
  return [...named(record.who), record.with.length ? make("small", {}, ` ${say("with")} `) : null, ...named(record.with)].filter(Boolean);
}

function contextCell(record) {
  const slots = [["in", record.place], ["under", record.instrument], ["at", record.setting], ["result", record.output]];
  return slots.filter(([, numbers]) => numbers.length).map(([key, numbers]) => make("div", {}, make("small", {}, `${say(key)} `), named(numbers)));
}

function showTable() {
  if (state.view !== "table") {
    sheet.replaceChildren(); // thousands of rows that nobody looks at cost time
    return;
  }
  const rows = [...view.records];
  const by = TABLE.find(([key]) => key === sorting.column)?.[2];
  if (by) rows.sort((a, b) => (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : a.number - b.number) * (sorting.down ? -1 : 1));
  const body = make("tbody");
  const more = button("", () => grow(), "more");
  let at = 0;
  const grow = () => {
    body.append(...rows.slice(at, at + TABLE_ROWS).map(tableRow));
    at += TABLE_ROWS;
    more.hidden = at >= rows.length;
    more.textContent = say("show_more", { n: Math.min(TABLE_ROWS, rows.length - at) });
  };
  grow();
  const head = make("tr", {}, TABLE.map(([key, , sortable]) => make("th", {
    scope: "col", "aria-sort": sorting.column === key ? (sorting.down ? "descending" : "ascending") : "none",
  }, sortable ? button(say(key), () => sortBy(key), "link") : say(key))), make("th", { scope: "col" }, make("span", { className: "unseen" }, say("read"))));
  sheet.replaceChildren(make("table", {}, make("caption", {}, say("caption", { records: say("records", { n: rows.length }) })), make("thead", {}, head), body), more);
}

function tableRow(record) {
  const open = button(say("read"), () => lookAt({ record: record.number }));
  const row = make("tr", { className: state.record === record.number ? "on" : "", onclick: event => { if (!event.target.closest("button")) lookAt({ record: record.number }); } },
    TABLE.map(([key, show]) => make("td", { "data-label": say(key) }, show(record))), make("td", {}, open));
  row.dataset.record = record.number;
  return row;
}

function sortBy(column) {
  sorting.down = sorting.column === column && !sorting.down;
  sorting.column = column;
  showTable();
  [...sheet.querySelectorAll("th button")].find(each => each.textContent === say(column))?.focus();
}
