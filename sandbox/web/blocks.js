// How does each Block Kit block look? One function a block; what this page can't draw becomes a quiet line in words.

import { freshId, h, icon } from "./dom.js";
import { element } from "./elements.js";
import { markdown } from "./markdown.js";
import { textNodes } from "./mrkdwn.js";
import { picture, small } from "./picture.js";
import { richText } from "./richtext.js";

export function drawBlocks(blocks, scene) {
  return (blocks ?? []).map((block) => {
    const node = (KINDS[block.type] ?? unknown)(block, scene);
    node.classList.add("block");
    node.dataset.block = block.block_id ?? "";
    return node;
  });
}

function section(block, scene) {
  const text = block.text && h("div", { class: "b-text" }, textNodes(block.text, scene.world));
  const fields =
    block.fields &&
    h(
      "div",
      { class: "b-fields" },
      block.fields.map((field) => h("div", {}, textNodes(field, scene.world))),
    );
  const side = block.accessory && h("div", { class: "b-side" }, element(block.accessory, block, scene));
  return h("div", { class: "b-section" }, h("div", { class: "b-main" }, text, fields), side);
}

function header(block, scene) {
  const level = block.level ? String(block.level + 2) : scene.surface === "message" ? "4" : "3";
  const look = `b-header b-header-${block.level ?? 0}`;
  return h("div", { class: look, role: "heading", "aria-level": level }, textNodes(block.text, scene.world));
}

function context(block, scene) {
  const parts = block.elements.map((part) =>
    part.type === "image"
      ? small(source(part), part.alt_text, "b-context-image")
      : h("span", {}, textNodes(part, scene.world)),
  );
  return h("div", { class: "b-context" }, parts);
}

function actions(block, scene) {
  return h(
    "div",
    { class: "b-actions" },
    block.elements.map((item) => element(item, block, scene)),
  );
}

function source(block) {
  return block.image_url ?? block.slack_file?.url ?? "";
}

function image(block, scene) {
  return h(
    "figure",
    { class: "b-image" },
    block.title && h("figcaption", {}, textNodes(block.title, scene.world)),
    picture(source(block), block.alt_text),
  );
}

function input(block, scene) {
  const ids = { label: freshId("label"), hint: freshId("hint"), error: freshId("error") };
  const error = scene.errors?.[block.block_id];
  const labelled = {
    label: ids.label,
    described: [error && ids.error, block.hint && ids.hint].filter(Boolean).join(" "),
    invalid: Boolean(error),
    required: !block.optional,
  };
  const inside = element(block.element, block, { ...scene, labelled });
  const target = inside.matches("input, textarea, button")
    ? inside
    : inside.querySelector("[contenteditable], button.file-add, input, textarea, button.multi-add");
  const label = h(
    "label",
    { id: ids.label, class: "b-label" },
    textNodes(block.label, scene.world),
    block.optional && h("span", { class: "b-optional" }, " (optional)"),
  );
  if (target?.isContentEditable || target?.hasAttribute("contenteditable")) label.onclick = () => target.focus();
  else if (target && !/checkboxes|radio/.test(block.element.type)) {
    target.id ||= freshId("input");
    label.htmlFor = target.id;
  }
  return h(
    "div",
    { class: error ? "b-input b-wrong" : "b-input" },
    label,
    inside,
    error && h("p", { id: ids.error, class: "b-error" }, icon("warn"), h("span", {}, error)),
    block.hint && h("p", { id: ids.hint, class: "b-hint" }, textNodes(block.hint, scene.world)),
  );
}

function cell(part, tag, look, scene) {
  const inside = part.type === "rich_text" ? richText(part, scene.world) : String(part.text ?? part.value ?? "");
  return h(tag, { class: look, scope: tag === "th" ? "col" : null }, inside);
}

function table(block, scene) {
  const look = (column) => `align-${block.column_settings?.[column]?.align ?? "left"}`;
  const row = (cells, tag) =>
    h(
      "tr",
      {},
      cells.map((part, column) => cell(part, tag, look(column), scene)),
    );
  const [first, ...rest] = block.rows;
  return h(
    "div",
    { class: "b-table", tabindex: "0", role: "region", "aria-label": "Table" },
    h(
      "table",
      {},
      h("thead", {}, row(first, "th")),
      h(
        "tbody",
        {},
        rest.map((cells) => row(cells, "td")),
      ),
    ),
  );
}

const LEVELS = { info: "Note", warning: "Warning", error: "Error", success: "Done" };

function alert(block, scene) {
  const level = block.level ?? "default";
  const words = LEVELS[level];
  return h(
    "div",
    { class: `b-alert b-alert-${level}`, role: "note", "aria-label": words ?? null },
    icon(level === "success" ? "check" : "warn"),
    h("div", {}, textNodes(block.text, scene.world)),
  );
}

function unknown(block) {
  const name = String(block.type ?? "unnamed").replaceAll("_", " ");
  return h("p", { class: "quiet" }, `Something of the kind “${name}” is here; this page can't draw it.`);
}

const KINDS = {
  section,
  header,
  context,
  actions,
  image,
  input,
  table,
  alert,
  markdown: (block, scene) => markdown(block.text, scene.world),
  divider: () => h("hr", {}),
  rich_text: (block, scene) => richText(block, scene.world),
};
