// What plots have in common: the page's own colours, and a new drawing when the theme or the width changes.
export function token(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

// Draws a plot of ECharts into the element, by what options() then gives.
export function chart(element, options) {
  element.hidden = false;
  element.replaceChildren();
  const plot = echarts.init(element, null, { renderer: "svg" });
  const draw = () =>
    plot.setOption(
      {
        animation: !matchMedia("(prefers-reduced-motion: reduce)").matches,
        textStyle: { color: token("ink"), fontFamily: "inherit" },
        grid: { left: 8, right: 16, top: 24, bottom: 8, containLabel: true },
        ...options(),
      },
      true,
    );
  draw();
  document.addEventListener("theme", draw);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
  new ResizeObserver(() => plot.resize()).observe(element);
  return plot;
}

export function axis(more) {
  return {
    axisLine: { lineStyle: { color: token("line") } },
    axisTick: { lineStyle: { color: token("line") } },
    axisLabel: { color: token("soft") },
    splitLine: { lineStyle: { color: token("line"), opacity: 0.6 } },
    nameTextStyle: { color: token("soft") },
    ...more,
  };
}

export function tooltip(more) {
  return {
    backgroundColor: token("paper"),
    borderColor: token("line"),
    textStyle: { color: token("ink"), fontSize: 13 },
    confine: true,
    ...more,
  };
}
