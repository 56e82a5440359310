// Who are you, and what time is it here? The two switches that a real workspace does not have.

import { h, icon, reconcile } from "./dom.js";
import { openMenu } from "./menu.js";
import { avatar, roleWords } from "./people.js";
import { clockWords, weekWords, zoneWords } from "./time.js";

const JUMPS = [
  ["hour", "+1 hour", "One hour later"],
  ["day", "+1 day", "Same time tomorrow"],
];

/** Named as the viewer's clock will show it. */
function fridayJump(world) {
  const words = weekWords(new Date(world.state.friday), world.you);
  return ["friday", words, `The next ${words}`];
}

export class TopBar {
  constructor(root) {
    this.root = root;
  }

  draw(world) {
    this.world = world;
    const { jumping, workspace } = world.state;
    const minute = Math.floor(world.now().getTime() / 60_000);
    reconcile(this.root, [
      { key: "workspace", sign: workspace.name, make: () => h("div", { class: "workspace" }, workspace.name) },
      { key: "clock", sign: JSON.stringify([world.you.id, jumping, minute]), make: () => this.clock(world, jumping) },
      { key: "you", sign: world.names, make: () => this.you(world) },
    ]);
  }

  clock(world, jumping) {
    const now = world.now();
    const [day, year, time] = clockWords(now, world.you);
    const going = jumping && `On the way to ${clockWords(new Date(jumping), world.you).join("")} …`;
    const button = ([by, words, title]) =>
      h(
        "button",
        {
          type: "button",
          class: "clock-jump",
          title: `${title}, ${zoneWords(world.you, now)}`,
          "data-focus": `clock ${by}`,
          "aria-disabled": jumping ? "true" : null,
          onclick: () => this.jump(by),
        },
        words,
      );
    return h(
      "div",
      { class: jumping ? "clock clock-going" : "clock", role: "group", "aria-label": "Workspace clock" },
      icon("clock"),
      h(
        "div",
        { class: "clock-words" },
        h("time", { datetime: now.toISOString() }, day, h("span", { class: "year" }, year), time),
        h("small", { role: "status" }, going || zoneWords(world.you, now)),
      ),
      h("div", { class: "clock-jumps" }, [...JUMPS, fridayJump(world)].map(button)),
    );
  }

  async jump(by) {
    if (this.world.state.jumping) return;
    const answer = await this.world.act("jump", { by });
    if (!answer.ok) this.world.say(answer.words);
  }

  you(world) {
    const { you } = world;
    const node = h(
      "button",
      {
        type: "button",
        class: "you",
        "aria-haspopup": "menu",
        "aria-expanded": "false",
        "data-focus": "you",
        "aria-label": `You are ${you.name}. Be somebody else`,
        onclick: () => openMenu({ anchor: node, label: "You are", kind: "menu", items: this.others(world) }),
      },
      avatar(you, "small"),
      h("span", { class: "you-words" }, h("small", {}, "you are"), h("b", {}, you.name)),
      icon("down"),
    );
    return node;
  }

  others(world) {
    return world.people
      .filter((one) => !one.bot && !one.deleted)
      .map((one) => ({
        text: one.name,
        detail: roleWords(one),
        mark: avatar(one, "small"),
        selected: one.id === world.you.id,
        pick: () => world.go({ you: one.handle }),
      }));
  }
}
