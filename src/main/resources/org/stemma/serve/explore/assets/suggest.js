// Suggestions while one types: a list box under the field, walked with the arrow keys (ARIA combobox pattern).
const PAUSE = 90;

export function suggest(input) {
  const list = document.createElement("ul");
  list.id = `${input.id}-suggestions`;
  list.className = "suggestions";
  list.role = "listbox";
  list.ariaLabel = "Suggestions";
  list.hidden = true;
  input.after(list);
  input.role = "combobox";
  input.ariaExpanded = "false";
  input.ariaAutoComplete = "list";
  input.setAttribute("aria-controls", list.id);

  let timer;
  let asked = 0;
  let active = -1;

  function show(hits) {
    list.replaceChildren(...hits.map(option));
    active = -1;
    list.hidden = hits.length === 0;
    input.ariaExpanded = String(!list.hidden);
    input.removeAttribute("aria-activedescendant");
  }

  function option(hit, index) {
    const item = document.createElement("li");
    item.role = "option";
    item.id = `${list.id}-${index}`;
    item.dataset.href = hit.href;
    item.dataset.label = hit.label;
    const kind = document.createElement("span");
    kind.className = `kind ${hit.kind}`;
    kind.textContent = hit.kind;
    item.append(hit.label, kind);
    // Before the field loses the focus, which closes the list.
    item.addEventListener("mousedown", (event) => {
      event.preventDefault();
      choose(item);
    });
    return item;
  }

  function choose(item) {
    const takes = input.dataset.suggest;
    if (takes === "name") {
      input.value = item.dataset.href.slice(1);
      input.form.requestSubmit();
      return;
    }
    if (takes === "fill") {
      input.value = item.dataset.label;
      show([]);
      return;
    }
    if (takes !== "list") {
      location.href = item.dataset.href;
      return;
    }
    const before = input.value.split(",").slice(0, -1).map((name) => name.trim());
    input.value = [...before, item.dataset.label].join(", ") + ", ";
    show([]);
  }

  function mark(next) {
    const items = [...list.children];
    if (items.length === 0) return;
    active = (next + items.length) % items.length;
    items.forEach((item, index) => item.setAttribute("aria-selected", String(index === active)));
    items[active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", items[active].id);
  }

  async function ask() {
    const words = input.value.split(",").at(-1).trim();
    const mine = ++asked;
    if (words.length < 2) return show([]);
    const kinds = input.dataset.kinds ? `&kind=${input.dataset.kinds}` : "";
    const answer = await fetch(`/suggest?q=${encodeURIComponent(words)}${kinds}`);
    // A slower answer to an earlier question must not replace a later one.
    if (answer.ok && mine === asked) show(await answer.json());
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  input.addEventListener("blur", () => show([]));
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") mark(active + 1);
    else if (event.key === "ArrowUp") mark(active - 1);
    else if (event.key === "Escape") show([]);
    else if (event.key === "Enter" && active >= 0) choose(list.children[active]);
    else return;
    event.preventDefault();
  });
}
