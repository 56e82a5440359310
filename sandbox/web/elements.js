// How does one interactive element look and behave? Buttons, menus, selects, pickers, choices and text inputs.

import { fill, h, icon } from "./dom.js";
import { control, focusName, words } from "./control.js";
import { richInput } from "./editor.js";
import { fileInput } from "./files.js";
import { textNodes } from "./mrkdwn.js";
import { openMenu } from "./menu.js";
import { afterPause } from "./pause.js";
import { small } from "./picture.js";
import { select } from "./selects.js";
import { secondsOf, wallOf } from "./time.js";

const SELECTS = /^(multi_)?(static|external|users|channels|conversations)_select$/;

/**
 * scene: { world, form, place, labelled, press(block, element, entry, node), changed(block, element, node) }
 * `labelled` carries the ids that name an input: { label, described, invalid, required }.
 */
export function element(item, block, scene) {
  const make = KINDS[item.type] ?? (SELECTS.test(item.type) ? select : unknown);
  return make(item, block, scene);
}

function button(item, block, scene) {
  const look = {
    class: `btn ${item.style ?? ""}`,
    "data-focus": focusName(item, block, scene),
    "aria-label": item.accessibility_label,
  };
  const entry = { type: "button", value: item.value };
  const press = (event) => scene.press(block, item, entry, event.currentTarget);
  const inside = h("span", { class: "btn-words" }, textNodes(item.text, scene.world));
  if (!item.url || !/^https?:/i.test(item.url)) return h("button", { type: "button", ...look, onclick: press }, inside);
  return h("a", { ...look, href: item.url, target: "_blank", rel: "noopener noreferrer", onclick: press }, inside);
}

function overflow(item, block, scene) {
  const items = item.options.map((option) => ({
    text: words(option.text),
    detail: words(option.description),
    pick: () => {
      if (/^https?:/i.test(option.url ?? "")) window.open(option.url, "_blank", "noopener,noreferrer");
      return scene.press(block, item, { type: "overflow", selected_option: option }, node);
    },
  }));
  const node = h(
    "button",
    {
      type: "button",
      class: "btn btn-icon",
      "aria-label": "More actions",
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      "data-focus": focusName(item, block, scene),
      onclick: () => openMenu({ anchor: node, label: "More actions", kind: "menu", items }),
    },
    icon("more"),
  );
  return node;
}

function choices(item, block, scene) {
  const many = item.type === "checkboxes";
  const chosen = () =>
    [scene.form.get(block, item)]
      .flat()
      .filter(Boolean)
      .map((option) => option.value);
  const boxes = item.options.map((option, index) => {
    const box = h("input", {
      type: many ? "checkbox" : "radio",
      name: focusName(item, block, scene),
      value: option.value,
      onchange: () => take(box),
      "data-focus": `${focusName(item, block, scene)} ${index}`,
      "data-load": item.focus_on_load && !index ? "true" : null,
    });
    const text = h(
      "span",
      {},
      textNodes(option.text, scene.world),
      option.description && h("small", {}, textNodes(option.description, scene.world)),
    );
    return h("label", { class: "choice" }, box, text);
  });
  const sync = () => {
    for (const label of boxes) label.firstElementChild.checked = chosen().includes(label.firstElementChild.value);
  };
  const take = async (box) => {
    const before = scene.form.get(block, item);
    const picked = item.options.filter((o) =>
      many ? (o.value === box.value ? box.checked : chosen().includes(o.value)) : o.value === box.value,
    );
    scene.form.set(block, item, many ? picked : picked[0]);
    if ((await scene.changed(block, item, box)) === false) scene.form.set(block, item, before);
    sync();
  };
  sync();
  return h(
    "div",
    { class: "choices", role: many ? "group" : "radiogroup", ...control(item, block, scene), "data-load": null },
    boxes,
  );
}

/** A field for a date, a time or both; `shown` and `kept` say how its value stands in the state. */
function picker(kind, shown = (value) => value, kept = (value) => value) {
  return (item, block, scene) => {
    const { world } = scene;
    let byKey = false;
    const value = () => (node.value ? kept(node.value, world) : null);
    const start = scene.form.get(block, item);
    let saved = start ? shown(start, world) : "";
    const commit = async () => {
      if (node.value === saved) return;
      const before = saved;
      saved = node.value;
      scene.form.set(block, item, value());
      if ((await scene.changed(block, item, node)) !== false) return;
      saved = node.value = before;
      scene.form.set(block, item, value());
    };
    const node = h("input", {
      type: kind,
      class: "field field-short",
      value: saved,
      max: { date: "9999-12-31", "datetime-local": "9999-12-31T23:59" }[kind] ?? null,
      ...control(item, block, scene),
      onpointerdown: () => {
        byKey = false;
      },
      // Typing passes through half-typed dates; they count once the person is done with the field.
      onchange: () => byKey || commit(),
      onblur: commit,
      onkeydown: (event) => {
        byKey = event.key !== "Enter";
        if (event.key === "Enter") commit();
      },
      oninput: () => {
        if (scene.labelled) scene.form.set(block, item, value());
      },
    });
    return h("span", { class: `picker picker-${kind}` }, node);
  };
}

const dateAndTime = picker(
  "datetime-local",
  (at, world) => wallOf(at, world.you.tz),
  (wall, world) => secondsOf(wall, world.you.tz),
);

const INPUT_KINDS = {
  number_input: "text",
  email_text_input: "email",
  url_text_input: "url",
  plain_text_input: "text",
};

function textInput(item, block, scene) {
  const long = item.multiline === true;
  const wants = item.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"];
  const tell = afterPause(() => scene.changed(block, item, node));
  const node = h(long ? "textarea" : "input", {
    class: "field",
    type: long ? null : INPUT_KINDS[item.type],
    rows: long ? 4 : null,
    placeholder: words(item.placeholder),
    inputmode: item.type === "number_input" ? "decimal" : null,
    maxlength: item.max_length ?? 3000,
    autocomplete: "off",
    value: scene.form.get(block, item) ?? "",
    ...control(item, block, scene),
    oninput: () => {
      scene.form.set(block, item, node.value || null);
      if (block.dispatch_action && wants.includes("on_character_entered")) tell();
      count();
    },
    onkeydown: (event) => {
      const enter = event.key === "Enter" && !long && block.dispatch_action && wants.includes("on_enter_pressed");
      if (!enter) return;
      event.preventDefault();
      scene.changed(block, item, node);
    },
  });
  const left = h("span", { class: "field-left", "aria-hidden": "true" });
  const count = () => {
    const limit = item.max_length;
    fill(left, limit && node.value.length > limit * 0.8 ? String(limit - node.value.length) : "");
  };
  count();
  return item.max_length ? h("div", { class: "field-wrap" }, node, left) : node;
}

const picture = (item) => small(item.image_url ?? item.slack_file?.url, item.alt_text, "thumb");

function unknown(item) {
  return h("span", { class: "quiet" }, `(${item.type.replaceAll("_", " ")}: this page can't show it)`);
}

const KINDS = {
  button,
  overflow,
  checkboxes: choices,
  radio_buttons: choices,
  datepicker: picker("date"),
  timepicker: picker("time"),
  datetimepicker: dateAndTime,
  plain_text_input: textInput,
  number_input: textInput,
  email_text_input: textInput,
  url_text_input: textInput,
  rich_text_input: richInput,
  file_input: fileInput,
  image: picture,
};
