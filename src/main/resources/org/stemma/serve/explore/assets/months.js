// Papers a month as bars, in the place of the small line.
import { axis, chart, token, tooltip } from "./chart.js";

for (const element of document.querySelectorAll("[data-months]")) {
  const months = element.dataset.months.split(",");
  const counts = element.dataset.counts.split(",").map(Number);
  const kind = document.querySelector("h1")?.previousElementSibling?.classList[1] ?? "method";
  chart(element, () => ({
    tooltip: tooltip({ trigger: "axis" }),
    xAxis: axis({ type: "category", data: months, splitLine: { show: false } }),
    yAxis: axis({ type: "value", minInterval: 1 }),
    series: [{ type: "bar", data: counts, name: "papers", itemStyle: { color: token(kind) }, barMaxWidth: 18 }],
  }));
}
