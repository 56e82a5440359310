// How is a piece of the page built? As DOM nodes, never as HTML text, so nothing a bot says can become markup.

const SVG = "http://www.w3.org/2000/svg";

/** h("button", { class: "x", onclick: fn, "aria-label": "…" }, child, "text", [more]) */
export function h(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "class") node.className = value;
    else if (name === "value") node.value = value;
    else if (name === "style") for (const [key, part] of Object.entries(value)) node.style.setProperty(key, part);
    else node.setAttribute(name, value === true ? "" : value);
  }
  return put(node, children);
}

export function put(node, children) {
  for (const child of [children].flat(Infinity)) {
    if (child === undefined || child === null || child === false || child === "") continue;
    node.append(child);
  }
  return node;
}

export function fill(node, ...children) {
  node.replaceChildren();
  return put(node, children);
}

let counter = 0;
export const freshId = (word) => `${word}-${++counter}`;

/**
 * Makes the children of `parent` be `items`, touching only what changed: a node whose key and signature are the same
 * stays, with its focus, its open menu and its half-typed text.
 */
export function reconcile(parent, items) {
  const old = new Map([...parent.children].map((node) => [node.dataset.key, node]));
  let place = parent.firstElementChild;
  for (const { key, sign, make } of items) {
    let node = old.get(key);
    old.delete(key);
    if (!node || node.sign !== sign) {
      const made = make();
      made.dataset.key = key;
      made.sign = sign;
      if (node) {
        if (place === node) place = made;
        keepFocus(node, () => node.replaceWith(made));
      }
      node = made;
    }
    if (node === place) place = place.nextElementSibling;
    else parent.insertBefore(node, place);
  }
  for (const node of old.values()) keepFocus(node, () => node.remove());
}

/** A redraw must not throw the keyboard user out: the control with the same data-focus gets the focus back. */
export function keepFocus(region, redraw) {
  const active = region.contains(document.activeElement) ? document.activeElement : null;
  const name = active?.dataset.focus;
  const caret = active && "selectionStart" in active ? [active.selectionStart, active.selectionEnd] : null;
  redraw();
  if (!active || active.isConnected) return;
  const next = name && (document.querySelector(`[data-focus="${CSS.escape(name)}"]`) ?? sameAction(name));
  if (!next) return;
  next.focus({ preventScroll: true });
  if (caret && caret[0] !== null && "setSelectionRange" in next) next.setSelectionRange(...caret);
}

/** Slack gives unnamed blocks a new id with every update; the action keeps its own. */
function sameAction(name) {
  const [place, , ...action] = name.split(" ");
  return document.querySelector(
    `[data-focus^="${CSS.escape(place)} "][data-focus$="${CSS.escape(` ${action.join(" ")}`)}"]`,
  );
}

const ICONS = {
  hash: "M7 2.5 5.5 15.5 M12.5 2.5 11 15.5 M2.5 6.5h13 M2.5 11.5h13",
  lock: "M4 8.5h10v7H4z M6 8.5V6a3 3 0 0 1 6 0v2.5",
  back: "M11 3.5 5.5 9l5.5 5.5",
  down: "M4.5 7 9 11.5 13.5 7",
  close: "M4 4l10 10 M14 4 4 14",
  more: "M4 9h.01 M9 9h.01 M14 9h.01",
  bolt: "M10 2 4 10.5h4.5L8 16l6-8.5H9.5z",
  send: "M3 15.5 16 9 3 2.5 4.5 9z M4.5 9H10",
  reply: "M3 4.5h12v8H8.5L5 15.5v-3H3z",
  eye: "M1.5 9S4.5 4 9 4s7.5 5 7.5 5-3 5-7.5 5-7.5-5-7.5-5z M9 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
  clock: "M9 16A7 7 0 1 0 9 2a7 7 0 0 0 0 14z M9 5v4.2l2.8 1.6",
  check: "M3.5 9.5 7.5 13.5 14.5 5",
  warn: "M9 2.5 16.5 15.5H1.5z M9 7v4 M9 13.2v.01",
  calendar: "M3 4.5h12v11H3z M3 8h12 M6.5 2.5v3 M11.5 2.5v3",
  link: "M7.5 10.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-1 1 M10.5 7.5a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1-1",
  clip: "M13.5 8.5 8.7 13.3a3 3 0 0 1-4.2-4.2l6-6a2 2 0 0 1 2.8 2.8l-5.7 5.7a.9.9 0 0 1-1.3-1.3L11 5.6",
  download: "M9 2.5v8.5 M5.5 8 9 11.5 12.5 8 M3 14.5h12",
  bold: "M5 3h4.5a3 3 0 0 1 0 6H5z M5 9h5.5a3 3 0 0 1 0 6H5z",
  italic: "M8 3h5 M5 15h5 M10.5 3l-3 12",
  strike: "M13 5.2C12.4 3.8 11 3 9 3 6.700 3 5.200 4.200 5.200 5.900c0 1.300.8 2.200 2.300 2.700 M2.500 9h13 M5 12.500C5.600 14.100 7 15 9.100 15c2.400 0 3.900-1.200 3.900-3 0-.7-.2-1.300-.6-1.800",
  bullets: "M7 4.500h8.500 M7 9h8.500 M7 13.500h8.500 M3 4.500h.01 M3 9h.01 M3 13.500h.01",
  numbers: "M8 4.500h7.500 M8 9h7.500 M8 13.500h7.500 M2.500 3.500 3.800 3v4 M2.300 11.500c.4-.7 2.200-.8 2.200.4 0 1-2.200 1.400-2.200 2.600h2.400",
  quote: "M3 3.500v11 M7 5h8 M7 9h8 M7 13h5",
  code: "M6 5 2 9l4 4 M12 5l4 4-4 4",
  codeblock: "M2.500 3h13v12h-13z M7 7 5 9l2 2 M11 7l2 2-2 2",
  at: "M9 11.800a2.800 2.800 0 1 0 0-5.600 2.800 2.800 0 0 0 0 5.600z M11.800 6.200v3.700a1.900 1.900 0 0 0 3.700 0V9A6.500 6.500 0 1 0 13 14",
  picture: "M2.500 3.500h13v11h-13z M2.500 12l3.500-3.500 3 3 2.500-2.500 4 4 M11.500 6.500h.01",
  file: "M4.5 2h6l3 3v11h-9z M10.5 2v3h3",
};

export function icon(name, className = "icon") {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 18 18");
  svg.setAttribute("class", `${className} icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}
