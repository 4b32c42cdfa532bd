// Before the first paint, so that nothing flashes: the visitor's own choice of dark or light, where there is one.
const chosen = localStorage.getItem("theme");
if (chosen) document.documentElement.dataset.theme = chosen;
