// How does edited text become Slack's rich_text, and rich_text become text that can be edited?

import { h } from "./dom.js";
import { ANY_SIGN, emojiOf, nameOf, signOf, unicodeOf } from "./emoji.js";

const MARKS = { B: "bold", STRONG: "bold", I: "italic", EM: "italic", S: "strike", STRIKE: "strike", DEL: "strike", CODE: "code" };
const TAGS = { code: "code", strike: "s", italic: "i", bold: "b" };
/** Holds a place for the caret and is no part of the text. */
export const NOTHING = "\u200b";
const LINES = new Set(["DIV", "P", "H1", "H2", "H3", "H4"]);
const SPAN = new RegExp(
  `:(?<name>[a-z0-9_+-]+):|(?<url>https?://[^\\s<>|]*[^\\s<>|.,;:!?)'"])|(?<sign>${ANY_SIGN.source})`,
  "u",
);

/** The value of a rich text input: what stands in this node, or null when that is nothing. */
export function toRich(root) {
  const writer = new Writer();
  writer.walk(root, {});
  writer.flush();
  const { elements } = writer;
  return elements.some(holdsSomething) ? { type: "rich_text", elements } : null;
}

function holdsSomething(part) {
  if (part.elements) return part.elements.some(holdsSomething);
  return part.type !== "text" || Boolean(part.text.trim());
}

class Writer {
  constructor() {
    this.elements = [];
    this.lines = [[]];
    this.after = false;
  }

  // -- lines ---------------------------------------------------------------------------------------------------------
  add(...parts) {
    if (this.after) this.lines.push([]);
    this.after = false;
    this.lines.at(-1).push(...parts);
  }

  newLine() {
    if (this.after || this.lines.at(-1).length) this.lines.push([]);
    this.after = false;
  }

  /** The lines so far as one run of elements. */
  run() {
    const { lines } = this;
    this.lines = [[]];
    this.after = false;
    while (lines.length > 1 && !lines.at(-1).length) lines.pop();
    const parts = lines.flatMap((line, index) => (index ? [{ type: "text", text: "\n" }, ...line] : line));
    return together(parts);
  }

  flush() {
    const elements = this.run();
    if (elements.length) this.elements.push({ type: "rich_text_section", elements });
  }

  // -- nodes -----------------------------------------------------------------------------------------------------------
  walk(node, style) {
    for (const child of node.childNodes) this.one(child, style);
  }

  one(node, style) {
    if (node.nodeType === Node.TEXT_NODE) return this.text(node.data, style);
    if (node.nodeType !== Node.ELEMENT_NODE) return undefined;
    const tag = node.tagName;
    if (tag === "BR") return this.lineBreak(node);
    if (tag === "UL" || tag === "OL") return this.list(node, 0);
    if (tag === "BLOCKQUOTE") return this.apart(node, "rich_text_quote");
    if (tag === "PRE") return this.apart(node, "rich_text_preformatted");
    if (node.dataset.part) return this.add(withStyle(JSON.parse(node.dataset.part), style));
    if (tag === "A") return this.add(withStyle({ type: "link", url: node.href, text: node.textContent }, style));
    if (!LINES.has(tag)) return this.walk(node, MARKS[tag] ? { ...style, [MARKS[tag]]: true } : style);
    this.newLine();
    this.walk(node, style);
    this.after = true;
    return undefined;
  }

  /** The last break of a line only holds the line open. */
  lineBreak(node) {
    if (!node.nextSibling) {
      if (this.after) this.newLine();
      return;
    }
    this.add();
    this.lines.push([]);
  }

  text(words, style) {
    const clean = words.replaceAll(NOTHING, "").replaceAll("\u00a0", " ");
    clean.split("\n").forEach((line, index) => {
      if (index) this.lines.push([]);
      if (line) this.add(...(style.code ? [withStyle({ type: "text", text: line }, style)] : spans(line, style)));
    });
  }

  apart(node, type) {
    this.flush();
    this.walk(node, {});
    const elements = this.run();
    const inside = type === "rich_text_preformatted" ? together(elements.map(bare)) : elements;
    const last = this.elements.at(-1);
    // Two that touch are one: the editor makes a new one of every line.
    if (last?.type === type) last.elements = together([...last.elements, { type: "text", text: "\n" }, ...inside]);
    else if (inside.length) this.elements.push({ type, elements: inside });
  }

  list(node, indent) {
    if (!indent) this.flush();
    const style = node.tagName === "OL" ? "ordered" : "bullet";
    for (const item of node.children) {
      if (item.tagName === "UL" || item.tagName === "OL") this.list(item, indent + 1);
      else this.item(item, style, indent);
    }
  }

  item(item, style, indent) {
    const deeper = [...item.children].filter((one) => one.tagName === "UL" || one.tagName === "OL");
    for (const node of item.childNodes) if (!deeper.includes(node)) this.one(node, {});
    const section = { type: "rich_text_section", elements: this.run() };
    const last = this.elements.at(-1);
    const same = last?.type === "rich_text_list" && last.style === style && last.indent === indent;
    if (same) last.elements.push(section);
    else this.elements.push({ type: "rich_text_list", style, indent, elements: [section] });
    for (const one of deeper) this.list(one, indent + 1);
  }
}

const withStyle = (part, style) => (Object.keys(style).length ? { ...part, style } : part);
/** In a code block there is text and nothing else. */
const bare = (part) => ({ type: "text", text: part.text ?? part.url ?? (part.name ? `:${part.name}:` : "") });

/** Words, with the addresses and the emoji among them told apart. */
function spans(line, style) {
  const found = SPAN.exec(line);
  if (!found) return line ? [withStyle({ type: "text", text: line }, style)] : [];
  const { name, url, sign } = found.groups;
  const rest = spans(line.slice(found.index + found[0].length), style);
  const before = line.slice(0, found.index);
  const start = before ? [withStyle({ type: "text", text: before }, style)] : [];
  return [...start, withStyle(special(found[0], name ?? nameOf(sign), url), style), ...rest];
}

function special(all, name, url) {
  if (url) return { type: "link", url };
  const sign = emojiOf(name);
  return sign ? { type: "emoji", name, unicode: unicodeOf(sign) } : { type: "text", text: all };
}

/** Text beside text of the same look is one. */
function together(parts) {
  const joined = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const alike = last?.type === "text" && part.type === "text" && look(last) === look(part);
    if (alike) joined[joined.length - 1] = { ...last, text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}

const look = (part) => JSON.stringify(Object.entries(part.style ?? {}).sort());

// -- and back ------------------------------------------------------------------------------------------------------------
/** A person or a channel within the text: one sign that is deleted as one. */
export function token(part, world) {
  const name = part.type === "user" ? world.person(part.user_id)?.name : world.channel(part.channel_id)?.name;
  const words = part.type === "broadcast" ? `@${part.range}` : `${part.type === "user" ? "@" : "#"}${name ?? "unknown"}`;
  return h("span", { class: "mention", contenteditable: "false", "data-part": JSON.stringify(part) }, words);
}

function inline(part, world) {
  const { style = {}, ...plain } = part;
  let node = part.text ?? "";
  if (part.type === "link") node = h("a", { href: part.url }, part.text || part.url);
  else if (part.type === "emoji") node = emojiOf(part.name) ?? (part.unicode ? signOf(part.unicode) : `:${part.name}:`);
  else if (part.type !== "text") node = ["user", "channel", "broadcast"].includes(part.type) ? token(plain, world) : h("span", { contenteditable: "false", "data-part": JSON.stringify(plain) }, part.fallback ?? part.value ?? part.type);
  for (const [name, tag] of Object.entries(TAGS)) if (style[name]) node = h(tag, {}, node);
  return node;
}

function content(element, world) {
  const nodes = (element.elements ?? []).map((part) => inline(part, world));
  return nodes.length ? nodes : [h("br")];
}

function listNode(element, world) {
  const items = element.elements.map((one) => h("li", {}, content(one, world)));
  let node = h(element.style === "ordered" ? "ol" : "ul", {}, items);
  for (let depth = element.indent ?? 0; depth > 0; depth -= 1) node = h(node.tagName.toLowerCase(), {}, node);
  return node;
}

/** The nodes in which this value can be edited. */
export function fromRich(value, world) {
  return (value?.elements ?? []).map((element) => {
    if (element.type === "rich_text_list") return listNode(element, world);
    const tag = { rich_text_quote: "blockquote", rich_text_preformatted: "pre" }[element.type] ?? "div";
    return h(tag, {}, content(element, world));
  });
}

// -- marks -----------------------------------------------------------------------------------------------------------------
/** The text that is selected, cut out node by node; where nothing is, a place for what is typed next. */
export function pickedText(root) {
  const range = getSelection().getRangeAt(0);
  if (range.collapsed) return pickedNothing(range);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) if (range.intersectsNode(walker.currentNode)) found.push(walker.currentNode);
  const cut = found.flatMap((node) => {
    const end = node === endContainer ? endOffset : node.length;
    const start = node === startContainer ? startOffset : 0;
    if (end <= start) return [];
    if (end < node.length) node.splitText(end);
    return [start ? node.splitText(start) : node];
  });
  return cut.length ? cut : pickedNothing(range);
}

function pickedNothing(range) {
  range.collapse(true);
  const place = document.createTextNode(NOTHING);
  range.insertNode(place);
  return [place];
}

export function wrap(node, tag) {
  const around = h(tag);
  node.replaceWith(around);
  around.append(node);
}

/** Takes this text out of a mark: what stands before and after it in there keeps the mark. */
export function lift(node, mark) {
  const part = document.createRange();
  part.setStart(mark, 0);
  part.setEndBefore(node);
  const before = part.extractContents();
  part.setStartAfter(node);
  part.setEnd(mark, mark.childNodes.length);
  const after = part.extractContents();
  for (const [rest, put] of [
    [before, (copy) => mark.before(copy)],
    [after, (copy) => mark.after(copy)],
  ]) {
    if (!rest.textContent) continue;
    const copy = mark.cloneNode(false);
    copy.append(rest);
    put(copy);
  }
  mark.replaceWith(...mark.childNodes);
}
