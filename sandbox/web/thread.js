// What is said in one thread? The message that began it and its replies, beside the conversation.

import { fill, h, icon, keepFocus } from "./dom.js";
import { Composer } from "./composer.js";
import { conversation, isReply, repliesTo } from "./messages.js";
import { back } from "./room.js";
import { Stream } from "./stream.js";

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
    const name = world.called(channel);
    const replies = all.filter((message) => isReply(message) && message.thread_ts === thread);
    const count = repliesTo(parent, all).length;
    const words = count ? `${count} ${count === 1 ? "reply" : "replies"}` : "No replies yet";
    const rule = { key: "rule", sign: words, make: () => h("div", { class: "day thread-rule" }, h("span", {}, words)) };
    const items = conversation([parent], all, world, { thread });
    this.stream.draw(`${world.you.id} ${thread}`, [...items, rule, ...conversation(replies, all, world, { thread })]);
    this.drawTitle(leave, name);
    this.foot.hidden = !channel.member || channel.archived;
    this.composer.point(world, { channel: channel.id, thread, placeholder: "Reply…", name });
  }

  drawTitle(leave, name) {
    // The buttons leave the place that was last drawn, so they only change with it.
    const sign = this.stream.key + name;
    if (sign === this.titleSign) return;
    this.titleSign = sign;
    keepFocus(this.title, () =>
      fill(
        this.title,
        back("Back to the conversation", leave),
        h("h2", {}, "Thread"),
        h("span", { class: "topic" }, name),
        h(
          "button",
          {
            type: "button",
            class: "tool tool-end",
            "aria-label": "Close thread",
            "data-focus": "thread close",
            onclick: leave,
          },
          icon("close"),
        ),
      ),
    );
  }
}
