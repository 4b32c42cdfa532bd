// Draws the nested lists of ancestors and descendants as one tree, left to right. A click walks to a relative: its own
// lists are fetched and drawn in the same place; the page's address stays, and a link leads to the relative's page.
const ROW = 24;
const COLUMN = 200;
const LONGEST = 26;
// Of more children than this, those that fewest papers name are folded into one until it is clicked.
const MOST = 14;

for (const element of document.querySelectorAll("[data-lineage]")) {
  element.hidden = false;
  element.closest("section").querySelector("details").open = false;
  draw(element, read(element.closest("section")));
}

function read(section) {
  const self = section.querySelector("[data-lineage]").dataset;
  return {
    self: { name: self.name, href: self.lineage, kind: self.kind },
    up: branches(section.querySelector('[data-branches="up"] > ul')),
    down: branches(section.querySelector('[data-branches="down"] > ul')),
  };
}

function branches(list) {
  return [...(list?.children ?? [])].map((item) => {
    const link = item.querySelector(":scope > a");
    return {
      name: link.textContent,
      href: link.getAttribute("href"),
      kind: link.classList[1],
      size: item.querySelector(":scope > .soft > .size")?.textContent,
      children: branches(item.querySelector(":scope > ul")),
    };
  });
}

function folded(list, all = false) {
  const shown = list.map((item) => ({ ...item, children: folded(item.children) }));
  if (all || shown.length <= MOST + 1) return shown;
  const rest = shown.length - MOST;
  return [...shown.slice(0, MOST), { name: `${rest} more`, href: "#lineage", kind: "more", children: [], unfold: true }];
}

function side(family, direction) {
  const root = d3.hierarchy({ ...family.self, children: folded(direction < 0 ? family.up : family.down, family.whole) });
  d3.tree().nodeSize([ROW, COLUMN]).separation(() => 1)(root);
  for (const node of root.descendants()) node.y *= direction;
  return root;
}

function draw(element, family) {
  const roots = [side(family, -1), side(family, 1)];
  const nodes = [...roots[0].descendants().slice(1), ...roots[1].descendants()];
  const links = roots.flatMap((root) => root.links());
  const svg = d3.create("svg").attr("role", "group").attr("aria-label", `Lineage of ${family.self.name}`);
  const canvas = svg.append("g");
  canvas.selectAll("path").data(links).join("path")
    .attr("d", d3.linkHorizontal().x((node) => node.y).y((node) => node.x));
  const relatives = canvas.selectAll("a").data(nodes).join("a")
    .attr("href", (node) => node.data.href)
    .attr("class", (node) => `${node.data.kind} ${node.depth === 0 ? "self" : ""}`)
    .attr("transform", (node) => `translate(${node.y},${node.x})`)
    .on("click", (event, node) => (node.data.unfold ? unfold(event, element, family) : walk(event, element, node)));
  relatives.append("circle").attr("r", (node) => (node.depth === 0 ? 7 : 5));
  relatives.append("text")
    .attr("dy", (node) => (node.depth === 0 ? "-0.9em" : "0.32em"))
    .attr("text-anchor", (node) => (node.depth === 0 ? "middle" : node.y < 0 ? "end" : "start"))
    .attr("x", (node) => (node.depth === 0 ? 0 : node.y < 0 ? -9 : 9))
    .text((node) => short(node.data.name) + (node.data.size && !node.data.name.includes(node.data.size) ? ` ${node.data.size}` : ""))
    .append("title").text((node) => node.data.name);
  const zoom = d3.zoom().scaleExtent([0.2, 3]).filter((event) => event.type !== "wheel" || event.ctrlKey)
    .on("zoom", (event) => canvas.attr("transform", event.transform));
  svg.call(zoom);
  element.replaceChildren(svg.node(), caption(family));
  fit(element, svg, zoom, nodes, family);
}

function short(name) {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}

// All of it where that can be read, else its middle.
function fit(element, svg, zoom, nodes, family) {
  const [top, bottom] = d3.extent(nodes, (node) => node.x);
  const [left, right] = d3.extent(nodes, (node) => node.y);
  const height = Math.min(family.whole ? 1600 : 640, Math.max(150, bottom - top + 110));
  element.style.height = `${height}px`;
  const width = element.clientWidth;
  const scale = Math.max(0.7, Math.min(1, width / (right - left + 2 * COLUMN), height / (bottom - top + 90)));
  const place = d3.zoomIdentity
    .translate(width / 2 - ((left + right) / 2) * scale, height / 2 - ((top + bottom) / 2) * scale)
    .scale(scale);
  svg.call(zoom.transform, place);
}

function caption(family) {
  const line = document.createElement("p");
  line.className = "caption";
  line.setAttribute("role", "status");
  if (family.self.href === location.pathname) {
    line.textContent = "Click a name to walk there; drag to move, Ctrl and wheel to zoom.";
  } else {
    const open = document.createElement("a");
    open.href = family.self.href;
    open.textContent = `Open ${family.self.name}`;
    line.append(open);
  }
  return line;
}

function unfold(event, element, family) {
  event.preventDefault();
  draw(element, { ...family, whole: true });
}

async function walk(event, element, node) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (node.depth === 0) return;
  const answer = await fetch(node.data.href);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const section = page.querySelector("#lineage");
  if (!section) {
    location.href = node.data.href;
    return;
  }
  draw(element, read(section));
  element.querySelector(".self")?.focus();
}
