// What is being written? A text per conversation, with completion for commands, people and channels.

import { fill, freshId, h, icon } from "./dom.js";
import { openMenu } from "./menu.js";
import { avatar } from "./people.js";

const MOST_SHOWN = 8;

export class Composer {
  constructor(name) {
    this.name = name;
    this.shown = [];
    this.list = h("ul", {
      id: freshId("complete"),
      class: "complete",
      role: "listbox",
      "aria-label": "Suggestions",
      hidden: true,
    });
    this.hint = h("p", { class: "usage", hidden: true });
    this.text = h("textarea", {
      class: "compose-text",
      rows: 1,
      role: "combobox",
      "aria-expanded": "false",
      "aria-autocomplete": "list",
      "aria-controls": this.list.id,
      "data-focus": `composer ${name}`,
      enterkeyhint: "send",
      oninput: () => this.typed(),
      onkeydown: (event) => this.pressed(event),
      onclick: () => this.complete(),
      onblur: () => this.hide(),
    });
    this.bolt = h(
      "button",
      {
        type: "button",
        class: "tool",
        "aria-label": "Shortcuts",
        title: "Shortcuts",
        "aria-haspopup": "menu",
        "aria-expanded": "false",
        onclick: () => this.shortcuts(),
      },
      icon("bolt"),
    );
    this.go = h(
      "button",
      { type: "button", class: "tool send", "aria-label": "Send", onclick: () => this.send() },
      icon("send"),
    );
    this.also = h("input", { type: "checkbox" });
    this.alsoWords = h("span", {});
    this.alsoRow = h("label", { class: "compose-also", hidden: true }, this.also, this.alsoWords);
    this.box = h(
      "div",
      { class: "composer" },
      this.list,
      this.hint,
      h("div", { class: "compose-row" }, this.bolt, this.text, this.go),
      this.alsoRow,
    );
  }

  /** Which conversation this is for. A draft waits where it was begun. */
  point(world, target) {
    this.world = world;
    const key = `draft ${world.you.id} ${target.channel} ${target.thread ?? ""}`;
    const moved = key !== this.key;
    Object.assign(this, { key, target });
    this.text.placeholder = target.placeholder;
    this.text.setAttribute("aria-label", target.placeholder);
    this.bolt.hidden = !this.globals().length || Boolean(target.thread);
    this.alsoRow.hidden = !target.thread;
    this.alsoWords.textContent = `Also send to ${target.name}`;
    if (!moved) return;
    this.also.checked = false;
    this.text.value = sessionStorage.getItem(key) ?? "";
    this.hide();
    this.grow();
  }

  focus() {
    this.text.focus({ preventScroll: true });
  }

  typed() {
    if (this.text.value) sessionStorage.setItem(this.key, this.text.value);
    else sessionStorage.removeItem(this.key);
    this.grow();
    this.complete();
  }

  grow() {
    this.text.style.height = "auto";
    if (this.text.scrollHeight) this.text.style.height = `${Math.min(this.text.scrollHeight, 180)}px`;
    this.go.disabled = !this.text.value.trim();
    this.usage();
  }

  write(value) {
    this.text.value = value;
    this.typed();
  }

  globals() {
    return (this.world.app?.shortcuts ?? []).filter((one) => one.type === "global");
  }

  shortcuts() {
    const items = this.globals().map((one) => ({
      text: one.name,
      detail: one.description || this.world.app.name,
      mark: icon("bolt"),
      pick: async () => {
        const answer = await this.world.act("shortcut", { callback_id: one.callback_id });
        if (!answer.ok) this.world.say(answer.words);
      },
    }));
    openMenu({ anchor: this.bolt, label: "Shortcuts", kind: "menu", items });
  }

  // -- completion --------------------------------------------------------------------------------------------------
  /** The word at the caret that can be completed: [where it starts, what kind, the letters so far]. */
  word() {
    const before = this.text.value.slice(0, this.text.selectionStart);
    const found = /(^\/|(?:^|[\s(])[@#])([^\s@#/]*)$/.exec(before);
    if (!found) return null;
    const kind = found[1].at(-1);
    return [before.length - found[2].length - 1, kind, found[2].toLowerCase()];
  }

  complete() {
    const word = this.word();
    const [, kind, letters] = word ?? [];
    const all = {
      "/": () => this.commands(letters),
      "@": () => this.people(letters),
      "#": () => this.channels(letters),
    };
    this.shown = word ? all[kind]().slice(0, MOST_SHOWN) : [];
    if (!this.shown.length) return this.hide();
    this.at = 0;
    fill(
      this.list,
      this.shown.map((one, index) =>
        h(
          "li",
          {
            id: `${this.list.id}-${index}`,
            class: "menu-item",
            role: "option",
            onpointermove: () => this.mark(index),
            onpointerdown: (event) => {
              event.preventDefault();
              this.accept(index);
            },
          },
          one.mark,
          h(
            "span",
            { class: "menu-words" },
            h("span", {}, h("b", {}, one.text), one.hint && ` ${one.hint}`),
            one.detail && h("small", {}, one.detail),
          ),
        ),
      ),
    );
    this.list.hidden = false;
    this.text.setAttribute("aria-expanded", "true");
    return this.mark(0);
  }

  commands(letters) {
    return this.world.state.commands
      .filter((one) => one.name.slice(1).startsWith(letters))
      .map((one) => ({ text: one.name, hint: one.usage_hint, detail: one.description, value: one.name }));
  }

  people(letters) {
    const starts = (one) =>
      one.handle.toLowerCase().startsWith(letters) ||
      one.name
        .toLowerCase()
        .split(/\s+/)
        .some((part) => part.startsWith(letters));
    return this.world.people
      .filter((one) => !one.deleted && !one.slackbot && starts(one))
      .map((one) => ({ text: one.name, detail: `@${one.handle}`, value: `@${one.handle}`, mark: avatar(one, "tiny") }));
  }

  channels(letters) {
    return this.world.channels
      .filter((one) => !one.with && one.name.startsWith(letters) && !one.archived)
      .map((one) => ({ text: one.name, value: `#${one.name}`, mark: icon(one.kind === "private" ? "lock" : "hash") }));
  }

  mark(index) {
    this.at = index;
    [...this.list.children].forEach((node, place) => {
      node.classList.toggle("at", place === index);
      node.setAttribute("aria-selected", String(place === index));
    });
    this.list.children[index].scrollIntoView({ block: "nearest" });
    this.text.setAttribute("aria-activedescendant", `${this.list.id}-${index}`);
  }

  hide() {
    this.shown = [];
    this.list.hidden = true;
    this.text.setAttribute("aria-expanded", "false");
    this.text.removeAttribute("aria-activedescendant");
  }

  accept(index) {
    const [start] = this.word();
    const end = this.text.selectionStart;
    const { value } = this.shown[index];
    const before = `${this.text.value.slice(0, start)}${value} `;
    this.text.value = before + this.text.value.slice(end).replace(/^ /, "");
    this.text.setSelectionRange(before.length, before.length);
    this.hide();
    this.typed();
  }

  /** Once a command is written out, what it understands stays in sight. */
  usage() {
    const name = /^(\/\S+)\s/.exec(this.text.value)?.[1];
    const command = name && this.world.state.commands.find((one) => one.name === name);
    this.hint.hidden = !command;
    if (command)
      fill(
        this.hint,
        h("b", {}, command.name),
        [command.usage_hint, command.description]
          .filter(Boolean)
          .map((words, index) => (index ? ` · ${words}` : ` ${words}`)),
      );
  }

  // -- keys and sending --------------------------------------------------------------------------------------------
  pressed(event) {
    if (event.isComposing) return;
    const open = this.shown.length > 0;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (open && step) this.mark((this.at + step + this.shown.length) % this.shown.length);
    else if (open && event.key === "Escape") this.hide();
    else if (open && (event.key === "Tab" || event.key === "Enter") && !this.isWhole()) this.accept(this.at);
    else if (event.key === "Enter" && !event.shiftKey) this.send();
    else return;
    event.preventDefault();
  }

  /** A command or name that is already written in full is sent, not completed once more. */
  isWhole() {
    const [start] = this.word();
    return this.text.value.slice(start, this.text.selectionStart) === this.shown[this.at].value;
  }

  async send() {
    const text = this.text.value.trim();
    if (!text) return;
    const { key, target } = this;
    this.hide();
    this.write("");
    this.box.setAttribute("aria-busy", "true");
    const also = Boolean(target.thread) && this.also.checked;
    this.also.checked = false;
    const answer = await this.world.act("type", { channel: target.channel, thread: target.thread, text, also });
    this.box.removeAttribute("aria-busy");
    if (answer.ok) return;
    // What was typed is not lost, and nothing typed since is overwritten.
    if (!sessionStorage.getItem(key)) {
      sessionStorage.setItem(key, text);
      if (this.key === key) this.write(text);
    }
    this.world.say(answer.words);
  }
}
