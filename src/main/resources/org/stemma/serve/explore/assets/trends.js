// Lines over time, drawn from the table that stands below the plot.
import { axis, chart, token, tooltip } from "./chart.js";

const DASHES = ["solid", "dashed", "dotted"];

for (const element of document.querySelectorAll("[data-trends]")) {
  const table = document.querySelector("[data-trend-figures]");
  const share = element.dataset.share === "true";
  const rows = [...table.tBodies[0].rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
  const heads = [...table.tHead.rows[0].cells].slice(2).map((head) => head.textContent.trim());
  const value = (row, column) => {
    const papers = Number(row[1]);
    const naming = Number(row[column]);
    return share ? (papers ? Number(((100 * naming) / papers).toFixed(2)) : null) : naming;
  };
  // Well apart in either theme, for those who see few colours too: dashes tell the rest.
  const colours = () => ["method", "model", "benchmark", "task", "paperkind", "good", "metric", "ink"].map(token);
  chart(element, () => ({
    color: colours(),
    legend: { type: "scroll", top: 0, textStyle: { color: token("ink") } },
    grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
    tooltip: tooltip({ trigger: "axis", renderMode: "richText", valueFormatter: (n) => (share ? `${n ?? 0} %` : `${n}`) }),
    xAxis: axis({ type: "category", data: rows.map((row) => row[0]), splitLine: { show: false } }),
    yAxis: axis({ type: "value", minInterval: share ? undefined : 1, axisLabel: { color: token("soft"), formatter: share ? "{value} %" : "{value}" } }),
    series: heads.map((name, index) => ({
      name,
      type: "line",
      showSymbol: rows.length < 30,
      symbolSize: 5,
      lineStyle: { width: 2, type: DASHES[index % DASHES.length] },
      data: rows.map((row) => value(row, index + 2)),
    })),
  }));
}
