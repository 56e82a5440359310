// What stands where a picture is? The picture, or in words what it would have shown.

import { h, icon } from "./dom.js";

/** A picture that can't be loaded says in words what it would have shown. */
export function picture(url, alt) {
  const outside = /^https?:/i.test(url) && new URL(url, location.href).origin !== location.origin;
  const words = () =>
    h(
      "p",
      { class: "b-missing" },
      icon("file"),
      h("span", {}, alt || "A picture without a description"),
      outside && h("small", {}, `Not loaded: it is kept at ${new URL(url).host}, outside this machine.`),
    );
  if (!url || outside) return words();
  const node = h("img", { src: url, alt, onerror: () => node.replaceWith(words()) });
  return node;
}
