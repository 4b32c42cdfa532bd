// Other views of an answer, drawn from its table: figures as a chart, statements as a net.
import { axis, chart, token, tooltip } from "./chart.js";

const table = document.querySelector("[data-rows]");
const bar = document.querySelector("[data-views]");
const drawn = document.querySelector("[data-drawn]");
const MOST_BARS = 60;
const MOST_STATEMENTS = 300;

function rows() {
  return [...table.tBodies[0].rows].map((row) => [...row.cells]);
}

const isNumber = (cell) => cell.classList.contains("number") && Number.isFinite(Number(cell.textContent));

function drawChart() {
  const all = rows().slice(0, MOST_BARS);
  const heads = [...table.tHead.rows[0].cells].map((head) => head.textContent.trim());
  const numeric = heads.map((_, column) => all.every((row) => isNumber(row[column])));
  const names = numeric.indexOf(false);
  const label = (row, index) => (names < 0 ? String(index + 1) : row[names].textContent.trim());
  const labels = all.map(label);
  const time = labels.every((text) => /^\d{4}(-\d\d){0,2}$/.test(text));
  const order = all.map((_, index) => index);
  if (time) order.sort((a, b) => labels[a].localeCompare(labels[b]));
  const picture = document.createElement("div");
  picture.className = "plot";
  picture.role = "img";
  picture.ariaLabel = "The figures of the table as a chart";
  drawn.append(picture);
  chart(picture, () => ({
    color: ["method", "model", "benchmark", "task"].map(token),
    legend: { top: 0, textStyle: { color: token("ink") } },
    grid: { left: 8, right: 16, top: 36, bottom: 8, containLabel: true },
    tooltip: tooltip({ trigger: "axis", renderMode: "richText" }),
    xAxis: axis({ type: "category", data: order.map((index) => labels[index]), axisLabel: { color: token("soft"), rotate: time ? 0 : 35, width: 140, overflow: "truncate" } }),
    yAxis: axis({ type: "value" }),
    series: heads
      .map((name, column) => ({ name, column }))
      .filter(({ column }) => numeric[column])
      .map(({ name, column }) => ({
        name,
        type: time ? "line" : "bar",
        barMaxWidth: 26,
        data: order.map((index) => Number(all[index][column].textContent)),
      })),
  }));
}

function drawNet() {
  const things = new Map();
  const thing = (cell) => {
    const text = cell.textContent.trim();
    const link = cell.querySelector("a");
    if (!things.has(text)) things.set(text, { id: text, href: link?.getAttribute("href"), kind: link?.classList[1] ?? "" });
    return text;
  };
  const ties = rows()
    .slice(0, MOST_STATEMENTS)
    .map(([subject, property, object]) => ({ source: thing(subject), target: thing(object), name: property.textContent.trim() }));
  const svg = d3.create("svg").attr("class", "network").attr("role", "img").attr("aria-label", "The statements of the table as a net");
  drawn.append(svg.node());
  const { clientWidth: width, clientHeight: height } = svg.node();
  svg.attr("viewBox", [-width / 2, -height / 2, width, height]);
  const plane = svg.append("g");
  svg.call(d3.zoom().on("zoom", (event) => plane.attr("transform", event.transform)));
  const nodes = [...things.values()];
  d3.forceSimulation(nodes)
    .force("link", d3.forceLink(ties).id((node) => node.id).distance(90))
    .force("charge", d3.forceManyBody().strength(-180))
    .force("x", d3.forceX().strength(0.06))
    .force("y", d3.forceY().strength(0.08))
    .stop()
    .tick(300);
  const lines = plane.append("g").selectAll("line").data(ties).join("line");
  lines.attr("class", "tie").attr("x1", (tie) => tie.source.x).attr("y1", (tie) => tie.source.y).attr("x2", (tie) => tie.target.x).attr("y2", (tie) => tie.target.y);
  lines.append("title").text((tie) => tie.name);
  const knots = plane.append("g").selectAll("g").data(nodes).join("g");
  knots.attr("class", (node) => `knot ${node.kind}`).attr("transform", (node) => `translate(${node.x},${node.y})`);
  knots.append("circle").attr("r", 6);
  knots.append("text").attr("dy", 18).text((node) => (node.id.length > 28 ? `${node.id.slice(0, 26)}…` : node.id));
  knots.append("title").text((node) => node.id);
  knots.filter((node) => node.href).on("click", (event, node) => (location.href = node.href));
}

function view(name, draw) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = name;
  button.ariaPressed = String(!draw);
  button.addEventListener("click", () => {
    bar.querySelectorAll("button").forEach((each) => (each.ariaPressed = String(each === button)));
    drawn.replaceChildren();
    drawn.hidden = !draw;
    table.parentElement.hidden = Boolean(draw);
    draw?.();
  });
  bar.append(button, " ");
}

if (table) {
  const isGraph = table.dataset.rows === "graph";
  const hasFigures = [...table.tBodies[0].rows[0].cells].some(isNumber);
  if (isGraph || hasFigures) {
    view("Table");
    if (hasFigures && !isGraph) view("Chart", drawChart);
    if (isGraph) view("Graph", drawNet);
    bar.hidden = false;
  }
}
