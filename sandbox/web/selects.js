// What does each kind of select menu offer, and what has been picked in it?

import { fill, freshId, h, icon, put } from "./dom.js";
import { control } from "./control.js";
import { closeMenu, openMenu } from "./menu.js";
import { avatar } from "./people.js";

const sameOption = (one, other) => one?.value === other?.value;
const sameId = (one, other) => one === other;

/** [{ value, text, detail, group, mark }] that this select offers. */
function offers(item, world) {
  const kind = item.type.replace(/^multi_/, "");
  if (kind === "users_select") return world.people.filter((p) => !p.deleted && !p.slackbot).map(personOffer);
  if (kind === "channels_select")
    return world.channels.filter((c) => c.kind === "public" && !c.archived).map(channelOffer);
  if (kind === "conversations_select") return conversations(item, world);
  const groups = item.option_groups ?? [{ options: item.options ?? [] }];
  return groups.flatMap((group) => group.options.map((option) => optionOffer(option, group.label?.text)));
}

function optionOffer(option, group) {
  return { value: option, text: option.text.text, detail: option.description?.text, group };
}

function personOffer(person) {
  return {
    value: person.id,
    text: person.name,
    detail: person.bot ? "App" : person.title,
    mark: avatar(person, "tiny"),
  };
}

function channelOffer(channel) {
  return { value: channel.id, text: channel.name, mark: icon(channel.kind === "private" ? "lock" : "hash") };
}

function conversations(item, world) {
  const include = item.filter?.include ?? ["im", "mpim", "private", "public"];
  const outside = !item.filter?.exclude_external_shared_channels;
  const rooms = world.channels.filter((c) => include.includes(c.kind) && !c.archived && (outside || !c.shared));
  const bots = !item.filter?.exclude_bot_users;
  const people = include.includes("im")
    ? world.people.filter((p) => p.id !== world.you.id && !p.deleted && !p.slackbot && (bots || !p.bot))
    : [];
  return [
    ...rooms.filter((c) => !c.with).map(channelOffer),
    // With whom nobody has written yet, there is a name and no conversation.
    ...people.map((p) => ({ ...personOffer(p), value: world.directWith(p.id) ?? `@${p.handle}` })),
  ];
}

/** How something picked reads, also when it is no longer offered (a deactivated person, a left channel). */
function reading(value, all, world, same) {
  const found = all.find((offer) => same(offer.value, value));
  if (found) return found;
  if (typeof value === "object") return optionOffer(value);
  const known = world.person(value) ?? world.channel(value) ?? world.named(value);
  return { value, text: known?.name ?? "Unknown" };
}

export function select(item, block, scene) {
  const many = item.type.startsWith("multi_");
  const same = /static|external/.test(item.type) ? sameOption : sameId;
  const state = { item, block, scene, many, same, all: () => offers(item, scene.world) };
  if (item.type.endsWith("external_select")) state.find = (query) => suggested(state, query);
  return many ? multi(state) : single(state);
}

/** What the app offers for these words, as items; that it offers nothing is said in words. */
async function suggested({ block, item, scene }, query) {
  const answer = await scene.suggest(block, item, query);
  if (!answer.ok) return { problem: answer.words };
  if (answer.failed) return { problem: "The app did not answer with options." };
  return { offers: answer.groups.flatMap((group) => group.options.map((one) => optionOffer(one, group.label?.text))) };
}

/** How a menu asks, if its options come from the app; `entry` makes an item of what is offered. */
function asking(state, entry) {
  if (!state.find) return undefined;
  const find = async (query) => {
    const { offers: found, problem } = await state.find(query);
    return { items: found?.map(entry), problem };
  };
  return { least: state.item.min_query_length ?? 3, find };
}

async function take(state, value, node) {
  const { item, block, scene } = state;
  const before = scene.form.get(block, item);
  scene.form.set(block, item, value);
  if ((await scene.changed(block, item, node)) === false) scene.form.set(block, item, before);
}

function single(state) {
  const { item, block, scene, same } = state;
  const words = h("span", { id: freshId("picked"), class: "select-words" });
  const hint = item.placeholder?.text ?? "Select an option";
  const draw = () => {
    const value = scene.form.get(block, item);
    const picked = value && reading(value, state.all(), scene.world, same);
    fill(
      words,
      picked ? [picked.mark?.cloneNode(true), h("span", {}, picked.text)] : h("span", { class: "hint" }, hint),
    );
    name(node, words, item, scene);
  };
  const pick = async (value) => {
    await take(state, value, node);
    draw();
  };
  const open = () => {
    const value = scene.form.get(block, item);
    const entry = (offer) => ({ ...offer, selected: same(offer.value, value), pick: () => pick(offer.value) });
    const items = state.all().map(entry);
    if (block.type === "input" && block.optional && value)
      items.unshift({ text: "Clear the choice", pick: () => pick(null) });
    openMenu({ anchor: node, label: hint, items, empty: "Nothing matches.", ask: asking(state, entry) });
  };
  const node = h(
    "button",
    {
      type: "button",
      class: "select",
      role: "combobox",
      "aria-haspopup": "listbox",
      "aria-expanded": "false",
      ...control(item, block, scene),
      onclick: open,
      onkeydown: openOnArrow(open),
    },
    words,
    icon("down"),
  );
  draw();
  return node;
}

function multi(state) {
  const { item, block, scene, same } = state;
  const hint = item.placeholder?.text ?? "Select options";
  const row = h("span", { class: "chips" });
  const words = h("span", { id: freshId("picked") });
  const list = () => scene.form.get(block, item);
  const limit = item.max_selected_items ?? Infinity;
  const draw = () => {
    const picked = list().map((value) => ({ ...reading(value, state.all(), scene.world, same), key: value }));
    fill(row);
    chips(
      row,
      picked.map((one) => ({ ...one, mark: one.mark?.cloneNode(true) })),
      async (value) => {
        closeMenu();
        toggle(value);
        await tell();
        add.focus();
      },
    );
    fill(words, picked.map((one) => one.text).join(", ") || hint);
    words.className = picked.length ? "sr" : "hint";
    name(add, words, item, scene);
  };
  let before = null;
  const toggle = (value) => {
    const now = list();
    const without = now.filter((one) => !same(one, value));
    if (without.length === now.length && now.length >= limit) return;
    before ??= now;
    scene.form.set(block, item, without.length < now.length ? without : [...now, value]);
    draw();
  };
  // As in Slack the app hears of several choices at once, when the list is closed.
  const tell = async () => {
    if (!before) return;
    const was = before;
    before = null;
    if ((await scene.changed(block, item, add)) !== false) return;
    scene.form.set(block, item, was);
    draw();
  };
  const open = () => {
    const full = () => list().length >= limit;
    const entry = (offer) => {
      const made = { ...offer, selected: list().some((one) => same(one, offer.value)) };
      made.pick = () => {
        if (full() && !made.selected) scene.world.say(`At most ${limit} can be chosen here.`);
        toggle(offer.value);
        made.selected = list().some((one) => same(one, offer.value));
      };
      return made;
    };
    const items = state.all().map(entry);
    const ask = asking(state, entry);
    openMenu({ anchor: add, frame: box, label: hint, items, multi: true, empty: "Nothing matches.", ask, closed: tell });
  };
  const add = h(
    "button",
    {
      type: "button",
      class: "multi-add",
      role: "combobox",
      "aria-haspopup": "listbox",
      "aria-expanded": "false",
      ...control(item, block, scene),
      onclick: open,
      onkeydown: openOnArrow(open),
    },
    words,
    icon("down"),
  );
  const box = h("div", { class: "select select-multi", onclick: (event) => event.target === box && open() }, row, add);
  draw();
  return box;
}

/** A select reads as its label, or its placeholder, and what is picked. */
function name(node, picked, item, scene) {
  const words = picked.textContent;
  const hint = item.placeholder?.text;
  if (scene.labelled) node.setAttribute("aria-labelledby", `${scene.labelled.label} ${picked.id}`);
  else node.setAttribute("aria-label", words === hint ? words : `${hint ?? "Selected"}: ${words}`);
}

function openOnArrow(open) {
  return (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    open();
  };
}

/** A row of chips with the means to remove each one: what a multi-select has picked so far. */
function chips(parent, picked, drop) {
  return put(
    parent,
    picked.map(({ text, mark, key }) =>
      h(
        "span",
        { class: "chip" },
        mark,
        h("span", {}, text),
        h(
          "button",
          {
            type: "button",
            class: "chip-x",
            "aria-label": `Remove ${text}`,
            onclick: (event) => {
              event.stopPropagation();
              drop(key);
            },
          },
          icon("close"),
        ),
      ),
    ),
  );
}
