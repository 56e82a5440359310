// How does standard Markdown look? Text in, DOM nodes out: headings, lists, tasks, tables, code, quotes, links.

import { h } from "./dom.js";
import { emojiOf } from "./emoji.js";
import { link, reference } from "./mrkdwn.js";

const FENCE = /^ {0,3}(```+|~~~+)\s*(\S*)/;
const HEADING = /^ {0,3}(#{1,6}) +(.*?)(?: +#+)? *$/;
const RULE = /^ {0,3}([-*_])(?: *\1){2,} *$/;
const QUOTE = /^ {0,3}> ?/;
const ITEM = /^( *)([-*+]|\d+[.)]) +(?:\[([ xX])\] +)?/;
const DIVIDER = /^ *\|?(?: *:?-+:? *\|)+ *(?::?-+:?)? *\|? *$/;

export function markdown(text, world) {
  return h("div", { class: "b-markdown" }, blocks(text.replaceAll("\r\n", "\n").split("\n"), world));
}

/** The lines that one block takes off the front, and the node they make. */
function blocks(lines, world) {
  const nodes = [];
  for (let at = 0; at < lines.length;) {
    if (!lines[at].trim()) at += 1;
    else {
      const [node, end] = one(lines, at, world);
      nodes.push(node);
      at = end;
    }
  }
  return nodes;
}

function one(lines, at, world) {
  const line = lines[at];
  if (FENCE.test(line)) return fenced(lines, at);
  const heading = HEADING.exec(line);
  if (heading) return [title(heading[1].length, heading[2], world), at + 1];
  if (RULE.test(line)) return [h("hr", { class: "md-rule" }), at + 1];
  if (QUOTE.test(line)) return quote(lines, at, world);
  if (ITEM.test(line)) return list(lines, at, world);
  if (line.includes("|") && DIVIDER.test(lines[at + 1] ?? "")) return table(lines, at, world);
  return paragraph(lines, at, world);
}

function fenced(lines, at) {
  const [, mark, language] = FENCE.exec(lines[at]);
  let end = at + 1;
  while (end < lines.length && !lines[end].trim().startsWith(mark)) end += 1;
  const code = h("code", {}, lines.slice(at + 1, end).join("\n"));
  return [h("pre", { class: "mk-pre", "aria-label": language ? `Code, ${language}` : "Code" }, code), end + 1];
}

function title(level, words, world) {
  const look = `md-heading md-heading-${Math.min(level, 4)}`;
  return h("div", { class: look, role: "heading", "aria-level": String(Math.min(level + 3, 6)) }, inline(words, world));
}

function quote(lines, at, world) {
  let end = at;
  while (end < lines.length && QUOTE.test(lines[end])) end += 1;
  const inside = lines.slice(at, end).map((line) => line.replace(QUOTE, ""));
  return [h("blockquote", { class: "mk-quote" }, blocks(inside, world)), end];
}

function starts(line) {
  return FENCE.test(line) || HEADING.test(line) || RULE.test(line) || QUOTE.test(line) || ITEM.test(line);
}

function paragraph(lines, at, world) {
  let end = at + 1;
  while (end < lines.length && lines[end].trim() && !starts(lines[end])) end += 1;
  const rows = lines.slice(at, end).flatMap((line, row) => [row ? h("br") : null, inline(line.trim(), world)]);
  return [h("p", { class: "md-text" }, rows), end];
}

/** Items of one depth; what is indented deeper belongs to the item above it. */
function list(lines, at, world) {
  const [, { length: depth }, mark] = ITEM.exec(lines[at]);
  const ordered = /\d/.test(mark);
  const items = [];
  let end = at;
  while (end < lines.length) {
    const item = ITEM.exec(lines[end]);
    if (!item || item[1].length > depth + 1 || item[1].length < depth || /\d/.test(item[2]) !== ordered) break;
    const first = lines[end].slice(item[0].length);
    const width = depth + item[2].length + 1;
    const below = [];
    for (end += 1; end < lines.length && belongs(lines, end, width); end += 1)
      below.push(lines[end].replace(new RegExp(`^ {0,${width}}`), ""));
    items.push(listItem(item[3], first, below, world));
  }
  const look = { class: "md-list", start: ordered ? Number.parseInt(mark, 10) : null };
  return [h(ordered ? "ol" : "ul", look, items), end];
}

function belongs(lines, at, width) {
  const deep = (line) => /^ */.exec(line)[0].length >= Math.min(width, 2);
  if (!lines[at].trim()) return Boolean(lines[at + 1]?.trim()) && deep(lines[at + 1]);
  return deep(lines[at]) || !(starts(lines[at]) || !lines[at - 1].trim());
}

function listItem(task, first, below, world) {
  const [lead, ...rest] = [first, ...below];
  const cut = rest.findIndex((line) => !line.trim() || starts(line));
  const words = [lead, ...(cut < 0 ? rest : rest.slice(0, cut))].join(" ");
  const deeper = cut < 0 ? [] : blocks(rest.slice(cut), world);
  if (!task) return h("li", {}, inline(words, world), deeper);
  const done = task !== " ";
  const box = h("span", { class: "md-task", role: "img", "aria-label": done ? "done" : "to do" }, done ? "✓" : "");
  return h("li", { class: done ? "md-todo md-done" : "md-todo" }, box, h("span", {}, inline(words, world)), deeper);
}

function cells(line) {
  const inside = line.trim().replace(/^\|/, "").replace(/(?<!\\)\|$/, "");
  return inside.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
}

function table(lines, at, world) {
  const sides = cells(lines[at + 1]).map((cell) => {
    if (/^:.*:$/.test(cell)) return "center";
    return cell.endsWith(":") ? "right" : "left";
  });
  let end = at + 2;
  while (end < lines.length && lines[end].includes("|") && lines[end].trim()) end += 1;
  const row = (line, tag) =>
    h(
      "tr",
      {},
      sides.map((side, column) =>
        h(tag, { class: `align-${side}`, scope: tag === "th" ? "col" : null }, inline(cells(line)[column] ?? "", world)),
      ),
    );
  const body = lines.slice(at + 2, end).map((line) => row(line, "td"));
  const inside = h("table", {}, h("thead", {}, row(lines[at], "th")), h("tbody", {}, body));
  return [h("div", { class: "b-table", tabindex: "0", role: "region", "aria-label": "Table" }, inside), end];
}

// -- within a line -----------------------------------------------------------------------------------------------------
const SPANS = [
  [/^\\([\\`*_{}[\]()#+\-.!>~|])/, ([, sign]) => sign],
  [/^(`+)(.+?)\1/, ([, , code]) => h("code", { class: "mk-code" }, code.trim())],
  [/^!\[([^\]]*)\]\(([^)\s]+)[^)]*\)/, ([, alt, url]) => link(url, alt || url)],
  [/^\[([^\]]+)\]\(([^)\s]+)[^)]*\)/, ([, label, url], world) => link(url, inline(label, world))],
  [/^<((?:[@#!])[^<>\n]+|(?:https?:\/\/|mailto:)[^<>\s]+)>/, ([, inside], world) => reference(inside, world)],
  [/^(\*\*|__)(?=\S)(.+?)(?<=\S)\1(?!\1)/, ([, , words], world) => h("strong", {}, inline(words, world))],
  [/^~~(?=\S)(.+?)(?<=\S)~~/, ([, words], world) => h("del", {}, inline(words, world))],
  [/^([*_])(?=\S)(.+?)(?<=\S)\1(?!\w)/, ([, , words], world) => h("em", {}, inline(words, world))],
  [/^:([a-z0-9_+-]+):/, ([all, name]) => emojiOf(name) ?? all],
  [/^https?:\/\/[^\s<>|]+[^\s<>|.,;:!?)'"*_~`]/, ([url]) => link(url, url)],
];
const BEFORE_WORD = /[\p{L}\p{N}]/u;

function inline(text, world) {
  const nodes = [];
  let words = "";
  for (let at = 0; at < text.length;) {
    const inWord = BEFORE_WORD.test(text[at - 1] ?? " ");
    // A mark inside a word, as in snake_case, is no mark.
    const found = /[_h:]/.test(text[at]) && inWord ? null : span(text.slice(at), world);
    if (found) {
      nodes.push(words, found.node);
      words = "";
      at += found.length;
    } else words += text[at++];
  }
  return [...nodes, words];
}

function span(text, world) {
  for (const [pattern, make] of SPANS) {
    const match = pattern.exec(text);
    if (match) return { node: make(match, world), length: match[0].length };
  }
  return null;
}
