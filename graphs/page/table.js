// The table of collaborations: the same records as the network, for those who read rather than look.

const sheet = document.getElementById("sheet");
const sorting = { column: null, down: false };
const TABLE_ROWS = 100;

// Each column: its word, what a cell shows, and what it is sorted by (where it can be).
const TABLE = [
  ["when", record => when(record) || make("span", { className: "faint" }, say("undated_cell")), record => record.start ?? "9999"],
  ["status", record => make("span", { className: `status ${record.status}` }, term("statuses", record.status)), record => STATUSES.indexOf(record.status)],
  ["who", record => named(record.who), record => record.who.map(name).join()],
  ["partner", record => named(record.with), record => record.with.map(name).join()],
  ["kind", record => record.kinds.map(kind => term("kinds", kind)).join(", "), record => record.kinds.join()],
  ["where", record => named(record.place), record => record.place.map(name).join()],
  ["context", record => named([...record.instrument, ...record.setting, ...record.output]), null],
  ["sentence", record => record.evidence.map(each => make("p", {}, make("span", { lang: sentences[each].language ?? "", dir: "auto" }, sentenceText(sentences[each])), make("small", {}, source(sentences[each])))), null],
];

function named(numbers) {
  return numbers.flatMap((number, at) => (at ? [state.language === "zh" ? "、" : ", ", called(number)] : [called(number)]));
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
