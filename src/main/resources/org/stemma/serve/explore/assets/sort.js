// Tables whose heads are buttons: a click orders the rows by that column, another turns the order round.
const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

function key(cell) {
  return cell?.dataset.value ?? cell?.textContent.trim() ?? "";
}

export function sortable(table) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    if (head.dataset.sort === "no") return;
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => order(table, heads, head, column));
  });
}

function order(table, heads, head, column) {
  const first = head.classList.contains("number") ? "descending" : "ascending";
  const other = first === "ascending" ? "descending" : "ascending";
  const direction = head.ariaSort === first ? other : first;
  heads.forEach((each) => each.removeAttribute("aria-sort"));
  head.setAttribute("aria-sort", direction);
  const sign = direction === "ascending" ? 1 : -1;
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const blank = (row) => key(row.cells[column]) === "";
  rows.sort(
    (a, b) =>
      blank(a) - blank(b) ||
      sign * collator.compare(key(a.cells[column]), key(b.cells[column])),
  );
  body.append(...rows);
}
