// How does Slack's mrkdwn look? Text in, DOM nodes out: marks, quotes, code, links, mentions, dates, escapes.

import { h } from "./dom.js";
import { emojiOf } from "./emoji.js";
import { dateToken } from "./time.js";

const MARKS = { "*": "strong", _: "em", "~": "del" };
const WORD = /[\p{L}\p{N}]/u;

function unescape(text) {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

/** A Block Kit text object, or undefined. */
export function textNodes(text, world) {
  if (!text) return [];
  return text.type === "plain_text" ? plain(text.text, text.emoji !== false) : mrkdwn(text.text, world, !text.verbatim);
}

export function plain(text, emoji = true) {
  const words = unescape(text);
  const shown = emoji ? words.replace(/:([a-z0-9_+-]+):/g, (all, name) => emojiOf(name) ?? all) : words;
  return lines(shown);
}

function lines(text) {
  return text.split("\n").flatMap((line, index) => (index ? [h("br"), line] : [line]));
}

export function mrkdwn(text, world, autolink = true) {
  const nodes = [];
  const pieces = text.split(/```\n?([\s\S]*?)\n?```/);
  pieces.forEach((piece, index) => {
    if (index % 2) nodes.push(h("pre", { class: "mk-pre" }, h("code", {}, literal(piece, world))));
    else nodes.push(...paragraphs(index ? piece.replace(/^\n/, "") : piece, world, autolink));
  });
  return nodes;
}

/** Lines that start with > are one quote; everything else is text with line breaks. */
function paragraphs(text, world, autolink) {
  const runs = [];
  for (const line of text.split("\n")) {
    const quote = /^(&gt;|>)(?!!) ?/.exec(line);
    const body = quote ? line.slice(quote[0].length) : line;
    const last = runs.at(-1);
    if (last && last.quote === Boolean(quote)) last.lines.push(body);
    else runs.push({ quote: Boolean(quote), lines: [body] });
  }
  return runs.flatMap(({ quote, lines: rows }) => {
    const inside = rows.flatMap((row, index) => [...(index ? [h("br")] : []), ...inline(row, world, autolink)]);
    return quote ? [h("blockquote", { class: "mk-quote" }, inside)] : inside;
  });
}

function inline(text, world, autolink) {
  const nodes = [];
  let words = "";
  const flush = () => {
    if (words) nodes.push(unescape(words));
    words = "";
  };
  for (let at = 0; at < text.length;) {
    const found = span(text, at, world, autolink);
    if (found) {
      flush();
      nodes.push(found.node);
      at = found.end;
    } else words += text[at++];
  }
  flush();
  return nodes;
}

/** The formatted thing that starts at this character, or undefined. */
function span(text, at, world, autolink) {
  const mark = text[at];
  if (mark === "<") return token(text, at, world);
  if (mark === "`") return code(text, at, world);
  if (mark in MARKS) return marked(text, at, world, autolink);
  if (mark === ":") return emoji(text, at);
  if (autolink && mark === "h" && !WORD.test(text[at - 1] ?? " ")) return bareLink(text, at);
  return undefined;
}

function code(text, at, world) {
  const end = text.indexOf("`", at + 1);
  if (end <= at + 1) return undefined;
  return { node: h("code", { class: "mk-code" }, literal(text.slice(at + 1, end), world)), end: end + 1 };
}

function marked(text, at, world, autolink) {
  const mark = text[at];
  if (WORD.test(text[at - 1] ?? " ") || text[at - 1] === mark || /\s/.test(text[at + 1] ?? " ")) return undefined;
  for (let end = at + 1; end < text.length; end++) {
    if (text[end] === "<") {
      const close = text.indexOf(">", end);
      if (close > 0) end = close;
    } else if (text[end] === "`") {
      const close = text.indexOf("`", end + 1);
      if (close > 0) end = close;
    } else if (text[end] === mark && end > at + 1 && !/\s/.test(text[end - 1]) && !WORD.test(text[end + 1] ?? " ")) {
      return { node: h(MARKS[mark], {}, inline(text.slice(at + 1, end), world, autolink)), end: end + 1 };
    }
  }
  return undefined;
}

function emoji(text, at) {
  const name = /^:([a-z0-9_+-]+):/.exec(text.slice(at, at + 40));
  const sign = name && emojiOf(name[1]);
  return sign ? { node: h("span", { role: "img", "aria-label": name[1] }, sign), end: at + name[0].length } : undefined;
}

function bareLink(text, at) {
  const found = /^https?:\/\/[^\s<>|]+[^\s<>|.,;:!?)'"*_~`]/.exec(text.slice(at));
  return found ? { node: link(unescape(found[0]), unescape(found[0])), end: at + found[0].length } : undefined;
}

function token(text, at, world) {
  const end = text.indexOf(">", at);
  if (end < 0) return undefined;
  return { node: reference(text.slice(at + 1, end), world), end: end + 1 };
}

/** What stands between < and >: a mention, a channel, a special word, a date or a link. */
export function reference(inside, world) {
  const bar = inside.indexOf("|");
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? "" : unescape(inside.slice(bar + 1));
  if (target.startsWith("@")) return person(target.slice(1), label, world);
  if (target.startsWith("#")) return channel(target.slice(1), world);
  if (target.startsWith("!date^")) return moment(target, label, world);
  if (target.startsWith("!")) return h("span", { class: "mention" }, label || `@${target.slice(1).split("^")[0]}`);
  return link(unescape(target), label || unescape(target).replace(/^mailto:/, ""));
}

export function person(id, label, world) {
  const found = world.person(id);
  const mine = id === world.you.id;
  return h("span", { class: mine ? "mention mention-you" : "mention" }, `@${found?.name ?? (label || "somebody")}`);
}

export function channel(id, world) {
  const found = world.channel(id);
  // What this person can't see has no name for them, whatever the label says.
  if (!found) return h("span", { class: "mention" }, "private channel");
  const go = (event) => {
    event.preventDefault();
    world.go({ channel: id });
  };
  return h("a", { class: "mention", href: world.address({ channel: id }), onclick: go }, `#${found.name}`);
}

function moment(target, fallback, world) {
  const [, seconds, pattern, url] = target.split("^");
  const words = pattern ? dateToken(Number(seconds), unescape(pattern), world.you, world.now()) : fallback;
  const node = h("time", { datetime: new Date(Number(seconds) * 1000).toISOString(), title: fallback }, words);
  return url ? link(unescape(url), node) : node;
}

export function link(url, label) {
  if (!/^(https?:|mailto:)/i.test(url)) return h("span", {}, label);
  return h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, label);
}

/** Inside code nothing is formatted, but a token still reads as its words. */
function literal(text, world) {
  const words = text.replace(/<([^>]+)>/g, (_, inside) => reference(inside, world).textContent);
  return unescape(words);
}
