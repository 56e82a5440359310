// How does a rich_text block look? Sections, lists, quotes and preformatted text, from structured elements.

import { h } from "./dom.js";
import { emojiOf, signOf } from "./emoji.js";
import { channel, link, person, plain, reference } from "./mrkdwn.js";

const STYLES = [
  ["code", "code", "mk-code"],
  ["underline", "u"],
  ["strike", "del"],
  ["italic", "em"],
  ["bold", "strong"],
];

const PARTS = {
  text: (part) => plain(part.text, false),
  link: (part) => [link(part.url, part.text || part.url)],
  user: (part, world) => [person(part.user_id, "", world)],
  channel: (part, world) => [channel(part.channel_id, world)],
  broadcast: (part) => [h("span", { class: "mention" }, `@${part.range}`)],
  usergroup: () => [h("span", { class: "mention" }, "@group")],
  emoji: (part) => {
    const sign = emojiOf(part.name) ?? (part.unicode ? signOf(part.unicode) : null);
    return [sign ? h("span", { role: "img", "aria-label": part.name }, sign) : `:${part.name}:`];
  },
  color: (part) => [
    h("span", { class: "swatch", style: { "--swatch": part.value }, "aria-hidden": "true" }),
    h("code", { class: "mk-code" }, part.value),
  ],
  date: (part, world) => {
    const url = part.url ? `^${part.url}` : "";
    return [reference(`!date^${part.timestamp}^${part.format}${url}|${part.fallback ?? ""}`, world)];
  },
};

function styled(nodes, style = {}) {
  return STYLES.reduce(
    (inside, [name, tag, look]) => (style[name] ? [h(tag, { class: look }, inside)] : inside),
    nodes,
  );
}

function section(element, world) {
  return (element.elements ?? []).flatMap((part) => styled(PARTS[part.type]?.(part, world) ?? [], part.style));
}

const SECTIONS = {
  rich_text_section: (element, world) => h("div", {}, section(element, world)),
  rich_text_quote: (element, world) => h("blockquote", { class: "mk-quote" }, section(element, world)),
  rich_text_preformatted: (element, world) => h("pre", { class: "mk-pre" }, h("code", {}, section(element, world))),
  rich_text_list: (element, world) =>
    h(
      element.style === "ordered" ? "ol" : "ul",
      {
        class: `mk-list mk-list-${(element.indent ?? 0) % 3}`,
        style: { "--indent": element.indent ?? 0 },
        start: element.offset ? element.offset + 1 : null,
      },
      (element.elements ?? []).map((item) => h("li", {}, section(item, world))),
    ),
};

export function richText(block, world) {
  return h(
    "div",
    { class: "b-rich" },
    (block.elements ?? []).map((element) => SECTIONS[element.type]?.(element, world)),
  );
}
