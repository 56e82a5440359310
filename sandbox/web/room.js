// What is in the middle? The head, the messages or the Home tab, and the composer of one conversation; the thread beside it.

import { fill, h, icon, keepFocus, reconcile } from "./dom.js";
import { drawBlocks } from "./blocks.js";
import { Composer } from "./composer.js";
import { Form } from "./form.js";
import { conversation, isReply, repliesTo } from "./messages.js";
import { mrkdwn } from "./mrkdwn.js";
import { avatar } from "./people.js";
import { makeScene } from "./scene.js";

const NEAR_THE_END = 80;
const AT_ONCE = 100;

/** A scrolling list of messages that stays at its end while the reader is there. */
class Stream {
  constructor(label) {
    this.list = h("div", { class: "stream-list", role: "feed", "aria-label": label });
    this.newer = h("button", { type: "button", class: "newer", hidden: true, onclick: () => this.end() }, icon("down"), "New messages");
    this.root = h("div", { class: "stream", tabindex: "0", onscroll: () => this.scrolled() }, this.list);
    this.box = h("div", { class: "stream-box" }, this.root, this.newer);
    this.following = true;
    // Whatever changes the size (a message, a picture, a thread beside), who was at the end stays there. Observers run
    // after scroll events, so it is known by then whether someone has just scrolled away.
    const sizes = new ResizeObserver(() => this.settle());
    sizes.observe(this.root);
    sizes.observe(this.list);
  }

  settle() {
    if (this.following) this.end();
    else if (this.grew) this.newer.hidden = false;
    this.grew = false;
  }

  scrolled() {
    this.following = this.atEnd();
    if (this.following) this.newer.hidden = true;
  }

  atEnd() {
    return this.root.scrollHeight - this.root.scrollTop - this.root.clientHeight < NEAR_THE_END;
  }

  end() {
    this.following = true;
    this.root.scrollTop = this.root.scrollHeight;
    this.newer.hidden = true;
  }

  draw(key, items) {
    const moved = key !== this.key;
    const newest = items.at(-1)?.key;
    reconcile(this.list, items);
    if (moved) this.end();
    else if (newest !== this.newest) this.grew = true;
    Object.assign(this, { key, newest });
  }
}

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
    const start = shown.length > this.most
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
    return h("div", { class: "earlier" }, h("button", { type: "button", class: "btn", "data-focus": "earlier", onclick: show }, "Show earlier messages"));
  }

  drawHead(world, { channel, tab }) {
    const person = channel.with && world.person(channel.with);
    const sign = JSON.stringify([channel, tab, world.names]);
    if (sign === this.headSign) return;
    this.headSign = sign;
    const mark = person ? avatar(person, "small") : icon(channel.kind === "private" ? "lock" : "hash");
    const isApp = person && person.id === world.app?.user;
    keepFocus(this.head, () => fill(this.head,
      h("div", { class: "pane-title" }, back("Back to the list", () => world.go({ channel: null })), mark, h("h1", {}, person?.name ?? channel.name),
        person?.bot && h("span", { class: "badge" }, "App"), channel.shared && h("span", { class: "badge" }, "Shared"),
        channel.topic && h("span", { class: "topic" }, mrkdwn(channel.topic, world))),
      isApp && tabs(world, channel, tab)));
  }

  drawFoot(world, channel) {
    const sign = `${channel.id} ${channel.member} ${channel.archived} ${world.you.id}`;
    const open = channel.member && !channel.archived;
    if (sign !== this.footSign) fill(this.foot, open ? this.composer.box : closedRoom(channel, world));
    this.footSign = sign;
    const name = channel.with ? channel.name : `#${channel.name}`;
    if (open) this.composer.point(world, { channel: channel.id, placeholder: `Message ${name}` });
  }

  drawHome(world) {
    const view = world.state.home;
    const sign = JSON.stringify([view, world.names]);
    if (sign === this.homeSign) return;
    this.homeSign = sign;
    if (!view) {
      fill(this.home, h("p", { class: "empty" }, `${world.app.name} has not put anything on its Home tab yet.`));
      return;
    }
    const key = `${world.you.id} ${view.id}`;
    if (!this.homeForms.has(key)) this.homeForms.set(key, new Form());
    const { blocks } = view.shape;
    const scene = makeScene({ world, surface: "home", place: "home", where: { kind: "view", view: view.id }, blocks,
      form: this.homeForms.get(key).seed(view.values), errors: view.errors });
    keepFocus(this.home, () => fill(this.home,
      view.trouble && h("p", { class: "banner", role: "alert" }, icon("warn"), h("span", {}, view.trouble)),
      h("div", { class: "blocks" }, drawBlocks(blocks, scene))));
  }

  focus() {
    if (this.home.hidden) this.composer.focus();
  }
}

export class Thread {
  constructor(root) {
    this.root = root;
    this.title = h("div", { class: "pane-title" });
    this.stream = new Stream("Thread");
    this.composer = new Composer("thread");
    this.foot = h("div", { class: "pane-foot" }, this.composer.box);
    fill(root, h("header", { class: "pane-head" }, this.title), this.stream.box, this.foot);
  }

  draw(world, { channel, thread }) {
    const all = world.messages(channel.id);
    const parent = thread && all.find((message) => message.ts === thread);
    this.root.hidden = !parent;
    if (!parent) return;
    const leave = () => world.go({ channel: channel.id, thread: null });
    const name = channel.with ? channel.name : `#${channel.name}`;
    const replies = all.filter((message) => isReply(message) && message.thread_ts === thread);
    const count = repliesTo(parent, all).length;
    const words = count ? `${count} ${count === 1 ? "reply" : "replies"}` : "No replies yet";
    const rule = { key: "rule", sign: words, make: () => h("div", { class: "day thread-rule" }, h("span", {}, words)) };
    const items = conversation([parent], all, world, { thread });
    this.stream.draw(`${world.you.id} ${thread}`, [...items, rule, ...conversation(replies, all, world, { thread })]);
    this.drawTitle(leave, name);
    this.foot.hidden = !channel.member || channel.archived;
    this.composer.point(world, { channel: channel.id, thread, placeholder: "Reply…" });
  }

  drawTitle(leave, name) {
    // The buttons leave the place that was last drawn, so they only change with it.
    const sign = this.stream.key + name;
    if (sign === this.titleSign) return;
    this.titleSign = sign;
    keepFocus(this.title, () => fill(this.title, back("Back to the conversation", leave), h("h2", {}, "Thread"), h("span", { class: "topic" }, name),
      h("button", { type: "button", class: "tool tool-end", "aria-label": "Close thread", "data-focus": "thread close", onclick: leave }, icon("close"))));
  }
}

function back(label, leave) {
  return h("button", { type: "button", class: "tool back", "aria-label": label, "data-focus": label, onclick: leave }, icon("back"));
}

function tabs(world, channel, tab) {
  const one = (name, words) => h("button", { type: "button", role: "tab", class: "tab", "aria-selected": String((tab ?? "messages") === name), "data-focus": `tab ${name}`,
    onclick: () => world.go({ channel: channel.id, tab: name }) }, words);
  return h("div", { class: "tabs", role: "tablist", "aria-label": world.app.name }, world.app.home_tab && one("home", "Home"), one("messages", "Messages"));
}

function beginning(channel, world) {
  const person = channel.with && world.person(channel.with);
  const words = person
    ? `This conversation is between ${person.name} and you.`
    : `This is the very beginning of ${channel.kind === "private" ? "the private channel " : "#"}${channel.name}.`;
  return h("div", { class: "beginning" }, person ? avatar(person, "large") : h("span", { class: "beginning-mark" }, icon(channel.kind === "private" ? "lock" : "hash")),
    h("h2", {}, person?.name ?? channel.name), h("p", {}, words, channel.purpose && h("span", {}, " ", mrkdwn(channel.purpose, world))));
}

function closedRoom(channel, world) {
  if (channel.archived) return h("p", { class: "closed" }, "This channel is archived: it can be read, not written to.");
  const join = async () => {
    const answer = await world.act("join", { channel: channel.id });
    if (!answer.ok) world.say(answer.words);
  };
  return h("p", { class: "closed" }, `You are not in #${channel.name}.`, h("button", { type: "button", class: "btn primary", onclick: join }, "Join channel"));
}
