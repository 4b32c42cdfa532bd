// The editor of queries: SPARQL in colours, and completion of keywords, variables, the ontology's terms and names.
const form = document.querySelector("[data-editor]");
const area = form.querySelector("textarea");
const editor = CodeMirror.fromTextArea(area, {
  mode: "application/sparql-query",
  lineNumbers: true,
  lineWrapping: true,
  matchBrackets: true,
  screenReaderLabel: "SPARQL query",
  // Tab goes on to the button, as everywhere: who has no mouse must not be caught.
  extraKeys: {
    Tab: false,
    "Shift-Tab": false,
    "Ctrl-Enter": () => form.requestSubmit(),
    "Cmd-Enter": () => form.requestSubmit(),
    "Ctrl-Space": complete,
  },
});

// A form that is sent takes the text from the field that the editor hides.
form.addEventListener("submit", () => editor.save());

const fault = document.querySelector("[data-line]");
if (fault) editor.addLineClass(Number(fault.dataset.line) - 1, "background", "faulty");

const KEYWORDS =
  "SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BIND VALUES DISTINCT REDUCED PREFIX BASE LIMIT OFFSET AS IN NOT EXISTS UNDEF HAVING COUNT SUM MIN MAX AVG SAMPLE GROUP_CONCAT SEPARATOR STR LANG DATATYPE BOUND IF COALESCE REGEX CONTAINS STRSTARTS STRENDS STRBEFORE STRAFTER LCASE UCASE REPLACE CONCAT YEAR MONTH ABS ROUND ASC DESC".split(" ");
const PHRASES = ["GROUP BY", "ORDER BY", "ORDER BY DESC"];

let vocabulary;
async function terms() {
  vocabulary ??= fetch("/sparql/terms").then((answer) => answer.json());
  return vocabulary;
}

function wordBefore(cursor) {
  return editor.getLine(cursor.line).slice(0, cursor.ch).match(/[?$\w][\w:.-]*$|[?$]$/)?.[0] ?? "";
}

let asked = 0;

async function complete() {
  const mine = ++asked;
  const cursor = editor.getCursor();
  const word = wordBefore(cursor);
  const { prefixes, terms: known } = await terms();
  const begins = (text) => text.toLowerCase().startsWith(word.toLowerCase());
  const list = [];
  if (/^[?$]/.test(word)) {
    const variables = new Set(editor.getValue().match(/\?\w+/g));
    variables.delete(word);
    list.push(...[...variables].filter(begins).sort().map((text) => ({ text })));
  } else {
    const bare = word.includes(":") ? word.slice(word.indexOf(":") + 1) : word;
    const wanted = bare.toLowerCase();
    const local = (name) => name.slice(name.indexOf(":") + 1).toLowerCase();
    list.push(
      ...known
        .filter(({ name }) => begins(name) || (wanted.length > 1 && !word.includes(":") && local(name).startsWith(wanted)))
        .sort((a, b) => a.name.length - b.name.length)
        .map(({ name, definition }) => ({ text: name, displayText: `${name}  ${definition}` })),
    );
    if (word.length > 0 && !word.includes(":")) {
      list.push(...[...PHRASES, ...KEYWORDS].filter(begins).map((text) => ({ text })));
      list.push(...Object.keys(prefixes).filter(begins).map((name) => ({ text: `${name}:` })));
    }
    if (bare.length > 1) list.push(...(await entities(word, bare)));
  }
  // Names take a moment: who has typed on meanwhile, or picked, is not to be shown what fitted before.
  if (mine !== asked || CodeMirror.cmpPos(cursor, editor.getCursor()) !== 0) return;
  const start = CodeMirror.Pos(cursor.line, cursor.ch - word.length);
  CodeMirror.showHint(editor, () => hints(start, word, list, prefixes), { completeSingle: false });
}

// Asked again at each key while the list is open: a pick takes the place of the whole word as it is by then.
function hints(start, typed, list, prefixes) {
  const cursor = editor.getCursor();
  const more = editor.getRange(start, cursor).slice(typed.length).toLowerCase();
  const wanted = typed.slice(typed.indexOf(":") + 1).toLowerCase() + more;
  const fitting = more ? list.filter(({ text, displayText }) => (displayText ?? text).toLowerCase().includes(wanted)) : list;
  const found = { list: fitting.slice(0, 60), from: start, to: cursor };
  CodeMirror.on(found, "pick", ({ text }) => declare(text, prefixes));
  return found;
}

// Names of methods, benchmarks, models: what the search field suggests, as prefixed names.
async function entities(word, bare) {
  const answer = await fetch(`/suggest?q=${encodeURIComponent(bare)}`);
  if (!answer.ok) return [];
  return (await answer.json())
    .filter(({ href }) => /^\/(method|benchmark|model|task|metric)\/[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(href))
    .map(({ label, href, kind }) => ({ text: href.slice(1).replace("/", ":"), label, kind }))
    .filter(({ kind }) => !word.includes(":") || word.startsWith(`${kind}:`))
    .map(({ text, label }) => ({ text, displayText: `${text}  ${label}` }));
}

function declare(text, prefixes) {
  const prefix = text.match(/^(\w+):/)?.[1];
  if (!prefix || !prefixes[prefix]) return;
  if (new RegExp(`PREFIX\\s+${prefix}:`, "i").test(editor.getValue())) return;
  editor.replaceRange(`PREFIX ${prefix}: <${prefixes[prefix]}>\n`, CodeMirror.Pos(0, 0));
}

editor.on("inputRead", (_, change) => {
  if (change.origin === "+input" && /[:?\w]$/.test(change.text.at(-1)) && wordBefore(editor.getCursor()).length > 2) complete();
});
