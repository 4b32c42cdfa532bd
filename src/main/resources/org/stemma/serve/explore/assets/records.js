// Figures over time as points, the best of their day joined by steps; a click goes to the sentence.
import { axis, chart, token, tooltip } from "./chart.js";

for (const element of document.querySelectorAll("[data-records]")) {
  const points = JSON.parse(element.dataset.records).filter((point) => point.at);
  if (points.length < 2) continue;
  const unit = element.dataset.unit;
  const records = points.filter((point) => point.record);
  const last = points.at(-1).at;
  const item = (point) => ({ name: point.label, value: [point.at, point.value], point });
  const steps = records.map(item);
  // The record stands until the newest figure.
  if (steps.length > 0) steps.push({ ...steps.at(-1), value: [last, records.at(-1).value], symbol: "none" });
  const plot = chart(element, () => ({
    tooltip: tooltip({ formatter: words }),
    legend: records.length > 0 ? { top: 0, right: 8, textStyle: { color: token("soft") } } : undefined,
    xAxis: axis({
      type: "time", splitLine: { show: false },
      axisLabel: { color: token("soft"), fontSize: 12, formatter: month, hideOverlap: true },
    }),
    yAxis: axis({ type: "value", scale: true, name: unit }),
    series: [
      {
        name: "figures", type: "scatter", symbolSize: 8, cursor: "pointer",
        data: points.filter((point) => !point.record).map(item),
        itemStyle: { color: token("soft"), opacity: 0.65 },
      },
      {
        name: "best of its day", type: "line", step: "end", symbolSize: 10, symbol: "circle", cursor: "pointer",
        data: steps, lineStyle: { color: token("benchmark"), width: 2 }, itemStyle: { color: token("benchmark") },
        label: { show: true, position: "top", color: token("ink"), fontSize: 11, formatter: (shown) => (shown.data.symbol ? "" : shown.name.slice(0, 28)) },
        labelLayout: { hideOverlap: true },
      },
    ],
  }));
  plot.on("click", (event) => open(event.data.point.id));
}

// A new year by its number, other months in full.
function month(time) {
  const date = new Date(time);
  return date.toISOString().slice(0, date.getUTCMonth() === 0 ? 4 : 7);
}

// As an element, so that no name is taken for markup.
function words(shown) {
  const { point } = shown.data;
  const box = document.createElement("div");
  const head = document.createElement("b");
  head.textContent = `${point.written} · ${point.label}`;
  const date = document.createElement("div");
  date.textContent = point.at;
  box.append(head, date);
  return box;
}

function open(id) {
  const row = document.getElementById(`result-${id}`);
  const details = row?.querySelector("details");
  if (!details) return;
  details.open = true;
  row.scrollIntoView({ block: "center" });
  details.querySelector("summary").focus();
}
