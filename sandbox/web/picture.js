// What stands where a picture is? The picture, or in words what it would have shown.

import { h, icon } from "./dom.js";

const isOutside = (url) => /^https?:/i.test(url) && new URL(url, location.href).origin !== location.origin;

/** A picture beside text: too small for words, so they are its name where it can't be loaded. */
export function small(url, alt, look) {
  const instead = () =>
    h("span", { class: `${look} picture-missing`, role: "img", "aria-label": alt, title: alt }, icon("picture"));
  if (!url || isOutside(url)) return instead();
  const node = h("img", { class: look, src: url, alt, loading: "lazy", onerror: () => node.replaceWith(instead()) });
  return node;
}

/** A picture that can't be loaded says in words what it would have shown. */
export function picture(url, alt) {
  const outside = isOutside(url);
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
