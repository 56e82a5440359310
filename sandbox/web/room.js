// What is in the middle? The head, the messages or the Home tab, and the composer of one conversation.

import { fill, h, icon, keepFocus } from "./dom.js";
import { drawBlocks } from "./blocks.js";
import { Composer } from "./composer.js";
import { Form } from "./form.js";
import { conversation, isReply } from "./messages.js";
import { mrkdwn } from "./mrkdwn.js";
import { avatar } from "./people.js";
import { makeScene } from "./scene.js";
import { Stream } from "./stream.js";

const AT_ONCE = 100;

export class Room {
  constructor(root) {
    this.head = h("header", { class: "pane-head" });
    this.stream = new Stream("Messages");
    this.composer = new Composer("room");
    this.home = h("div", { class: "home", hidden: true });
    this.foot = h("div", { class: "pane-foot" });
    this.homeForms = new Map();
    fill(root, this.head, this.stream.box, this.home, this.foot);
  }

  draw(world, place) {
    const { channel } = place;
    this.drawHead(world, place);
    const home = place.tab === "home";
    this.home.hidden = !home;
    this.stream.box.hidden = this.foot.hidden = home;
    if (home) return this.drawHome(world);
    const all = world.messages(channel.id);
    const shown = all.filter((message) => !isReply(message) || message.broadcast);
    const key = `${world.you.id} ${channel.id}`;
    if (key !== this.stream.key) this.most = AT_ONCE;
    const start =
      shown.length > this.most
        ? { key: "earlier", sign: "", make: () => this.earlier() }
        : { key: "start", sign: JSON.stringify([channel, world.names]), make: () => beginning(channel, world) };
    this.stream.list.setAttribute("aria-label", `Messages in ${channel.name}`);
    this.redraw = () => this.draw(world, place);
    this.stream.draw(key, [start, ...conversation(shown.slice(-this.most), all, world)]);
    return this.drawFoot(world, channel);
  }

  /** The oldest messages are drawn when they are asked for, and what was being read stays where it is. */
  earlier() {
    const show = () => {
      const { root } = this.stream;
      const below = root.scrollHeight - root.scrollTop;
      this.most += AT_ONCE;
      this.stream.following = false;
      this.redraw();
      root.scrollTop = root.scrollHeight - below;
      root.focus({ preventScroll: true });
    };
    return h(
      "div",
      { class: "earlier" },
      h("button", { type: "button", class: "btn", "data-focus": "earlier", onclick: show }, "Show earlier messages"),
    );
  }

  drawHead(world, { channel, tab }) {
    const person = channel.with && world.person(channel.with);
    const sign = JSON.stringify([channel, tab, world.names]);
    if (sign === this.headSign) return;
    this.headSign = sign;
    const face = world.faceOf(channel);
    const mark = face ? avatar(face, "small") : icon(channel.kind === "private" ? "lock" : "hash");
    const isApp = person && person.id === world.app?.user;
    keepFocus(this.head, () =>
      fill(
        this.head,
        h(
          "div",
          { class: "pane-title" },
          back("Back to the list", () => world.go({ channel: null })),
          mark,
          h("h1", {}, person?.name ?? channel.name),
          person?.bot && h("span", { class: "badge" }, "App"),
          channel.shared && h("span", { class: "badge" }, "Shared"),
          channel.topic && h("span", { class: "topic" }, mrkdwn(channel.topic, world)),
        ),
        isApp && tabs(world, channel, tab),
      ),
    );
  }

  drawFoot(world, channel) {
    const sign = `${channel.id} ${channel.member} ${channel.archived} ${world.you.id}`;
    const open = channel.member && !channel.archived;
    if (sign !== this.footSign) fill(this.foot, open ? this.composer.box : closedRoom(channel, world));
    this.footSign = sign;
    const name = world.called(channel);
    if (open) this.composer.point(world, { channel: channel.id, placeholder: `Message ${name}` });
  }

  drawHome(world) {
    const view = world.state.home;
    // What was entered stands in the form already.
    const sign = JSON.stringify([{ ...view, values: null }, world.names]);
    if (sign === this.homeSign) return;
    this.homeSign = sign;
    if (!view) {
      fill(this.home, h("p", { class: "empty" }, `${world.app.name} has not put anything on its Home tab yet.`));
      return;
    }
    const key = `${world.you.id} ${view.id}`;
    if (!this.homeForms.has(key)) this.homeForms.set(key, new Form());
    const { blocks } = view.shape;
    const scene = makeScene({
      world,
      surface: "home",
      place: "home",
      where: { kind: "view", view: view.id },
      blocks,
      form: this.homeForms.get(key).seed(view.values),
      errors: view.errors,
    });
    keepFocus(this.home, () =>
      fill(
        this.home,
        view.trouble && h("p", { class: "banner", role: "alert" }, icon("warn"), h("span", {}, view.trouble)),
        h("div", { class: "blocks" }, drawBlocks(blocks, scene)),
      ),
    );
  }

  focus() {
    if (this.home.hidden) this.composer.focus();
  }
}

export function back(label, leave) {
  return h(
    "button",
    { type: "button", class: "tool back", "aria-label": label, "data-focus": label, onclick: leave },
    icon("back"),
  );
}

function tabs(world, channel, tab) {
  const one = (name, words) =>
    h(
      "button",
      {
        type: "button",
        role: "tab",
        class: "tab",
        "aria-selected": String((tab ?? "messages") === name),
        "data-focus": `tab ${name}`,
        onclick: () => world.go({ channel: channel.id, tab: name }),
      },
      words,
    );
  const other = (event) => {
    if (!["ArrowLeft", "ArrowRight"].includes(event.key)) return;
    [...event.currentTarget.children].find((node) => node !== document.activeElement)?.focus();
  };
  return h(
    "div",
    { class: "tabs", role: "tablist", "aria-label": world.app.name, onkeydown: other },
    world.app.home_tab && one("home", "Home"),
    one("messages", "Messages"),
  );
}

function beginning(channel, world) {
  const face = world.faceOf(channel);
  const words = face
    ? `This conversation is between ${channel.name} and you.`
    : `This is the very beginning of ${channel.kind === "private" ? "the private channel " : "#"}${channel.name}.`;
  return h(
    "div",
    { class: "beginning" },
    face
      ? avatar(face, "large")
      : h("span", { class: "beginning-mark" }, icon(channel.kind === "private" ? "lock" : "hash")),
    h("h2", {}, channel.name),
    h("p", {}, words, channel.purpose && h("span", {}, " ", mrkdwn(channel.purpose, world))),
  );
}

function closedRoom(channel, world) {
  if (channel.archived) return h("p", { class: "closed" }, "This channel is archived: it can be read, not written to.");
  const join = async () => {
    const answer = await world.act("join", { channel: channel.id });
    if (!answer.ok) world.say(answer.words);
  };
  return h(
    "p",
    { class: "closed" },
    `You are not in #${channel.name}.`,
    h("button", { type: "button", class: "btn primary", onclick: join }, "Join channel"),
  );
}
