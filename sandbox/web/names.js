// Who or what is meant by @ and # while formatted text is written? A list to pick from, under the caret's line.

import { fill, freshId, h, icon } from "./dom.js";
import { token } from "./editing.js";
import { avatar } from "./people.js";

const MOST_SHOWN = 8;

export class Names {
  constructor(editor) {
    this.editor = editor;
    this.shown = [];
    const look = { id: freshId("names"), class: "complete", role: "listbox", "aria-label": "Names", hidden: true };
    this.list = h("ul", look);
  }

  /** Whether this key was for the list. */
  key(event) {
    const { length } = this.shown;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!length) return false;
    if (step) this.mark((this.at + step + length) % length);
    else if (event.key === "Enter" || event.key === "Tab") this.accept(this.at);
    else if (event.key === "Escape") this.hide();
    else return false;
    return true;
  }

  /** The text node and the letters after an @ before the caret. */
  word() {
    const { anchorNode: node, anchorOffset: offset, isCollapsed } = getSelection();
    if (!isCollapsed || node?.nodeType !== Node.TEXT_NODE || this.editor.within("CODE") || this.editor.within("PRE")) return null;
    const found = /(?:^|[\s(\u200b])([@#])([^\s@#]*)$/.exec(node.data.slice(0, offset));
    return found && { node, start: offset - found[2].length - 1, end: offset, kind: found[1], letters: found[2] };
  }

  complete() {
    const word = this.editor.text.contains(getSelection().anchorNode) ? this.word() : null;
    const letters = word?.letters.toLowerCase();
    const starts = (name) => name.toLowerCase().split(/\s+/).some((part) => part.startsWith(letters));
    const { world } = this.editor.scene;
    const people = () =>
      world.people
        .filter((one) => !one.deleted && !one.slackbot && (starts(one.name) || starts(one.handle)))
        .map((one) => ({ part: { type: "user", user_id: one.id }, text: one.name, mark: avatar(one, "tiny") }));
    const channels = () =>
      world.channels
        .filter((one) => !one.with && starts(one.name))
        .map((one) => ({ part: { type: "channel", channel_id: one.id }, text: one.name, mark: icon("hash") }));
    this.shown = word ? (word.kind === "@" ? people() : channels()).slice(0, MOST_SHOWN) : [];
    if (!this.shown.length) return this.hide();
    fill(
      this.list,
      this.shown.map((one, index) =>
        h(
          "li",
          {
            ...{ id: `${this.list.id}-${index}`, class: "menu-item", role: "option" },
            onpointerdown: (event) => {
              event.preventDefault();
              this.accept(index);
            },
          },
          one.mark,
          h("span", {}, one.text),
        ),
      ),
    );
    this.list.hidden = false;
    return this.mark(0);
  }

  mark(index) {
    this.at = index;
    [...this.list.children].forEach((node, place) => {
      node.classList.toggle("at", place === index);
      node.setAttribute("aria-selected", String(place === index));
    });
    this.editor.text.setAttribute("aria-activedescendant", `${this.list.id}-${index}`);
  }

  hide() {
    this.shown = [];
    this.list.hidden = true;
    this.editor.text.removeAttribute("aria-activedescendant");
  }

  accept(index) {
    const { node, start, end } = this.word();
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    range.deleteContents();
    const after = document.createTextNode(" ");
    range.insertNode(after);
    range.insertNode(token(this.shown[index].part, this.editor.scene.world));
    getSelection().collapse(after, 1);
    this.editor.typed();
  }
}
