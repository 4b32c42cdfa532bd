// The net of a thing's neighbourhood: press a thing and its own neighbours come in. Drawn by D3's forces.
const box = document.querySelector("[data-net]");
const svg = d3.select(box).select("svg");
const told = box.querySelector("[data-told]");
const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
const MOST = 400;

const things = new Map();
const edges = new Map();
const opened = new Set();
const hiddenRelations = new Set();
let least = 0;

box.hidden = false;
const width = svg.node().clientWidth;
const height = svg.node().clientHeight;
svg.attr("viewBox", [-width / 2, -height / 2, width, height]);
svg
  .append("defs")
  .append("marker")
  .attr("id", "arrow")
  .attr("viewBox", "0 -4 8 8")
  .attr("refX", 8)
  .attr("markerUnits", "userSpaceOnUse")
  .attr("markerWidth", 8)
  .attr("markerHeight", 8)
  .attr("orient", "auto")
  .append("path")
  .attr("class", "arrow")
  .attr("d", "M0,-4L8,0L0,4");
const plane = svg.append("g");
const lines = plane.append("g");
const knots = plane.append("g");
const zoom = d3
  .zoom()
  .scaleExtent([0.2, 5])
  .on("zoom", (event) => plane.attr("transform", event.transform));
svg.call(zoom);

// As near as lets everything be seen.
function fit() {
  const { x, y, width: wide, height: high } = plane.node().getBBox();
  if (!wide || !high) return;
  const scale = Math.min(1.4, 0.94 * Math.min(width / wide, height / high));
  const centre = d3.zoomIdentity.scale(scale).translate(-x - wide / 2, -y - high / 2);
  svg.call(zoom.transform, centre);
}

const radius = (thing) => 5 + Math.min(13, 2.2 * Math.log2(1 + thing.papers));
const short = (text) => (text.length > 32 ? `${text.slice(0, 30)}…` : text);

const force = d3
  .forceSimulation()
  .force("charge", d3.forceManyBody().strength(-480))
  .force("link", d3.forceLink().id((thing) => thing.iri).distance(125).strength(0.4))
  .force("x", d3.forceX().strength(0.03))
  .force("y", d3.forceY().strength(0.1))
  .force("collide", d3.forceCollide((thing) => radius(thing) + 9))
  .on("tick", place)
  .stop();

function place() {
  lines.selectAll("line").each(function ({ source, target }) {
    // To the rim of the thing, where the arrow's head is seen.
    const length = Math.hypot(target.x - source.x, target.y - source.y) || 1;
    const rim = (radius(target) + 3) / length;
    d3.select(this)
      .attr("x1", source.x)
      .attr("y1", source.y)
      .attr("x2", target.x - (target.x - source.x) * rim)
      .attr("y2", target.y - (target.y - source.y) * rim);
  });
  knots.selectAll("g.knot").attr("transform", ({ x, y }) => `translate(${x},${y})`);
}

function shownEdges() {
  return [...edges.values()].filter(
    (edge) => edge.confidence * 100 >= least && !hiddenRelations.has(edge.verb),
  );
}

function shownThings(ties) {
  const tied = new Set(opened);
  for (const tie of ties) {
    tied.add(tie.source.iri ?? tie.source).add(tie.target.iri ?? tie.target);
  }
  return [...things.values()].filter((thing) => tied.has(thing.iri));
}

function draw() {
  const ties = shownEdges();
  const seen = shownThings(ties);
  lines
    .selectAll("line")
    .data(ties, (edge) => edge.key)
    .join((enter) =>
      enter
        .append("line")
        .attr("class", "tie")
        .attr("marker-end", "url(#arrow)")
        .on("click", (event, edge) => tellOfEdge(edge))
        .call((line) => line.append("title").text(words)),
    )
    .attr("stroke-opacity", (edge) => 0.25 + 0.6 * edge.confidence)
    .attr("stroke-width", (edge) => 1 + Math.min(4, Math.log2(1 + edge.papers)));
  knots
    .selectAll("g.knot")
    .data(seen, (thing) => thing.iri)
    .join((enter) => {
      const knot = enter
        .append("g")
        .attr("tabindex", 0)
        .attr("role", "button")
        .attr("aria-label", (thing) => `${thing.kind} ${thing.label}`)
        .on("click", (event, thing) => open(thing))
        .on("keydown", (event, thing) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          open(thing);
        })
        .call(
          d3
            .drag()
            .on("start", (event, thing) => {
              if (!still) force.alphaTarget(0.2).restart();
              thing.fx = thing.x;
              thing.fy = thing.y;
            })
            .on("drag", (event, thing) => {
              thing.fx = thing.x = event.x;
              thing.fy = thing.y = event.y;
              place();
            })
            .on("end", () => force.alphaTarget(0)),
        );
      knot.append("circle").attr("r", radius);
      knot
        .append("text")
        .attr("dy", (thing) => radius(thing) + 13)
        .text((thing) => short(thing.label));
      knot.append("title").text((thing) => thing.label);
      return knot;
    })
    .attr("class", (thing) => `knot ${thing.kind}${opened.has(thing.iri) ? " opened" : ""}`);
  force.nodes(seen);
  force.force("link").links(ties);
  if (still) {
    force.alpha(1).tick(300);
    place();
    fit();
  } else {
    // Most of the way at once, so that nothing flies about; the rest is seen.
    force.alpha(1).tick(120);
    place();
    fit();
    force.alpha(0.2).restart();
  }
}

function words(edge) {
  const name = (end) => things.get(end.iri ?? end).label;
  return `${name(edge.source)} ${edge.verb} ${name(edge.target)}`;
}

function element(name, text, attributes = {}) {
  const made = Object.assign(document.createElement(name), attributes);
  made.append(text);
  return made;
}

function tellOfEdge(edge) {
  told.replaceChildren(
    element("p", `${words(edge)} (${Math.round(edge.confidence * 100)} % sure)`),
    ...(edge.sentence ? [element("blockquote", edge.sentence)] : []),
    ...(edge.paper ? [element("a", edge.paper.label, { href: edge.paper.href })] : []),
  );
}

function tellOfThing(thing, left) {
  const about = element("p", element("a", thing.label, { href: thing.href, className: `thing ${thing.kind}` }));
  about.append(` (${thing.kind}${thing.papers ? `, named by ${thing.papers} papers` : ""})`);
  if (left) about.append(`; ${left} more things around it, stated less often, are not shown`);
  told.replaceChildren(about);
}

async function open(thing) {
  if (opened.has(thing.iri) || things.size > MOST) return tellOfThing(thing, 0);
  const answer = await fetch(`/neighbourhood?iri=${encodeURIComponent(thing.iri)}`);
  if (!answer.ok) return tellOfThing(thing, 0);
  const net = await answer.json();
  opened.add(thing.iri);
  const from = things.get(thing.iri);
  for (const node of net.nodes) {
    if (!things.has(node.iri)) {
      things.set(node.iri, { ...node, x: (from?.x ?? 0) + Math.random() - 0.5, y: (from?.y ?? 0) + Math.random() - 0.5 });
    }
  }
  for (const edge of net.edges) {
    const key = `${edge.source} ${edge.relation} ${edge.target}`;
    if (!edges.has(key)) edges.set(key, { ...edge, key });
  }
  listRelations();
  draw();
  tellOfThing(things.get(thing.iri), net.left);
}

function listRelations() {
  const list = box.querySelector("[data-relations]");
  const listed = new Set([...list.querySelectorAll("input")].map((input) => input.value));
  for (const { verb } of edges.values()) {
    if (listed.has(verb)) continue;
    listed.add(verb);
    const input = Object.assign(document.createElement("input"), { type: "checkbox", value: verb, checked: true });
    input.addEventListener("change", () => {
      hiddenRelations[input.checked ? "delete" : "add"](verb);
      draw();
    });
    list.append(element("label", input), " ");
    input.after(` ${verb}`);
  }
}

box.querySelector("[data-least]").addEventListener("input", (event) => {
  least = Number(event.target.value);
  box.querySelector("[data-least-shown]").textContent = least;
  draw();
});

// A picture by itself: the looks that the page's style sheet gives are written into the elements.
const LOOKS = ["fill", "stroke", "stroke-width", "stroke-opacity", "font-family", "font-size", "font-weight", "text-anchor", "paint-order"];

function picture() {
  const copy = svg.node().cloneNode(true);
  const originals = svg.node().querySelectorAll("*");
  copy.querySelectorAll("*").forEach((part, index) => {
    const looks = getComputedStyle(originals[index]);
    LOOKS.forEach((look) => part.setAttribute(look, looks.getPropertyValue(look)));
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", width);
  copy.setAttribute("height", height);
  copy.style.background = getComputedStyle(svg.node()).backgroundColor;
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: "image/svg+xml" });
}

function save(blob, name) {
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

async function exportAs(kind) {
  const drawn = picture();
  if (kind === "svg") return save(drawn, "stemma.svg");
  const image = new Image();
  image.src = URL.createObjectURL(drawn);
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: 2 * width, height: 2 * height });
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  canvas.toBlob((blob) => save(blob, "stemma.png"));
}

for (const button of box.querySelectorAll("[data-export]")) {
  button.addEventListener("click", () => exportAs(button.dataset.export));
}

open({ iri: box.dataset.centre, label: "", kind: "", href: "", papers: 0 });
