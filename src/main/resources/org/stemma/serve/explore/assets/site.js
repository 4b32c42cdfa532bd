// What every page has: the switch of theme, sortable tables, suggestions in the search field.
import { sortable } from "./sort.js";
import { suggest } from "./suggest.js";

const root = document.documentElement;

function dark() {
  return root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
}

for (const button of document.querySelectorAll("[data-theme-switch]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    root.dataset.theme = dark() ? "light" : "dark";
    localStorage.setItem("theme", root.dataset.theme);
    document.dispatchEvent(new Event("theme"));
  });
}

document.querySelectorAll("table[data-sortable]").forEach(sortable);
document.querySelectorAll("input[data-suggest]").forEach(suggest);

// "/" goes to the search field, as on many sites, unless something is being typed.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    document.querySelector("#q").focus();
  }
});
