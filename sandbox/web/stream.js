// How does a list of messages scroll? Kept at its end for who reads there, left alone for who has gone back.

import { h, icon, reconcile } from "./dom.js";

const NEAR_THE_END = 80;

/** A scrolling list of messages that stays at its end while the reader is there. */
export class Stream {
  constructor(label) {
    this.list = h("div", { class: "stream-list", role: "feed", "aria-label": label });
    this.newer = h(
      "button",
      { type: "button", class: "newer", hidden: true, onclick: () => this.end() },
      icon("down"),
      "New messages",
    );
    this.root = h("div", { class: "stream", tabindex: "0", onscroll: () => this.scrolled() }, this.list);
    this.box = h("div", { class: "stream-box" }, this.root, this.newer);
    this.following = true;
    this.top = 0;
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

  /** Only going up leaves the end: a scroll event can tell of `end` after more has come below. */
  scrolled() {
    const wentUp = this.root.scrollTop < this.top;
    this.top = this.root.scrollTop;
    if (this.atEnd()) this.following = true;
    else if (wentUp) this.following = false;
    if (this.following) this.newer.hidden = true;
  }

  atEnd() {
    return this.root.scrollHeight - this.root.scrollTop - this.root.clientHeight < NEAR_THE_END;
  }

  end() {
    this.following = true;
    this.root.scrollTop = this.root.scrollHeight;
    this.top = this.root.scrollTop;
    this.newer.hidden = true;
  }

  draw(key, items) {
    const moved = key !== this.key;
    const newest = items.at(-1)?.key;
    // Redrawing many messages moves the place by itself: whether the reader has gone up is asked before.
    this.scrolled();
    reconcile(this.list, items);
    if (moved || this.following) this.end();
    else if (newest !== this.newest) this.grew = true;
    Object.assign(this, { key, newest });
  }
}
