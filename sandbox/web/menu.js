// What can be picked here? One pop-up list for selects, overflow menus, shortcuts and people, by mouse and by keyboard.

import { fill, freshId, h, icon } from "./dom.js";

const TYPED_TOGETHER_MS = 800;
const ASK_AFTER_MS = 250;
let current = null;

export function closeMenu() {
  current?.close(false);
}

/** After a redraw: a menu whose button is gone goes too. */
export function dropOrphan() {
  if (current && !current.anchor.isConnected) closeMenu();
}

/**
 * items: [{ text, detail?, group?, mark?, selected?, pick }]. `kind` is "listbox" or "menu"; a long listbox gets a
 * filter.
 * With `ask` what is offered comes from elsewhere for what is typed: { least, find(words) -> { items } | { problem } }.
 * `closed` hears that the list is gone. With `multi` the list stays open and each pick toggles. The focus goes back to `anchor`; the list hangs on `frame`.
 */
export function openMenu({
  anchor,
  label,
  items,
  kind = "listbox",
  multi = false,
  empty = "Nothing to pick.",
  frame = anchor,
  ask,
  closed,
}) {
  const again = current?.anchor === anchor;
  closeMenu();
  if (again) return;
  current = new Menu({ anchor, label, items, kind, multi, empty, frame, ask, closed });
}

class Menu {
  constructor(options) {
    Object.assign(this, options);
    this.shown = this.items;
    this.at = Math.max(
      0,
      this.items.findIndex((item) => item.selected),
    );
    this.build();
    (this.anchor.closest("dialog") ?? document.body).append(this.box);
    this.anchor.setAttribute("aria-expanded", "true");
    if (this.ask) this.narrow();
    this.draw();
    this.place();
    (this.filter ?? this.list).focus({ preventScroll: true });
    this.outside = (event) => {
      if (!this.box.contains(event.target) && !this.frame.contains(event.target)) this.close(false);
    };
    this.moved = () => this.place();
    document.addEventListener("pointerdown", this.outside, true);
    window.addEventListener("resize", this.moved);
    document.addEventListener("scroll", this.moved, true);
  }

  build() {
    const id = freshId("list");
    const multi = this.multi && this.kind === "listbox";
    this.list = h("ul", {
      id,
      class: "menu-list",
      role: this.kind,
      "aria-label": this.label,
      tabindex: "-1",
      "aria-multiselectable": multi ? "true" : null,
    });
    if (this.kind === "listbox" && (this.ask || this.items.length > 5)) {
      this.filter = h("input", {
        class: "menu-filter",
        type: "text",
        role: "combobox",
        placeholder: this.ask ? "Type to search" : "Type to filter",
        autocomplete: "off",
        "aria-label": `${this.ask ? "Search" : "Filter"}: ${this.label}`,
        "aria-controls": id,
        "aria-expanded": "true",
        oninput: () => this.narrow(),
      });
    }
    this.box = h("div", { class: "menu", onkeydown: (event) => this.key(event) }, this.filter, this.list);
    this.status = h("p", { class: "sr", role: "status" });
    if (this.ask) this.box.append(this.status);
  }

  narrow() {
    if (this.ask) return this.search();
    const words = this.filter.value.trim().toLowerCase();
    this.shown = this.items.filter((item) => `${item.text} ${item.detail ?? ""}`.toLowerCase().includes(words));
    return this.again();
  }

  again() {
    this.at = 0;
    this.draw();
    this.place();
  }

  /** Asks once the person pauses; an answer to what was typed before is not shown any more. */
  async search() {
    const words = this.filter.value.trim();
    const { least } = this.ask;
    this.asked = words;
    this.shown = [];
    const short = words.length < least;
    const letters = least === 1 ? "a letter" : `at least ${least} letters`;
    this.empty = short ? `Type ${letters} to search.` : "Searching…";
    this.again();
    if (short) return;
    await new Promise((done) => setTimeout(done, words ? ASK_AFTER_MS : 0));
    if (this.asked !== words || current !== this) return;
    const { items, problem } = await this.ask.find(words);
    if (this.asked !== words || current !== this) return;
    this.shown = items ?? [];
    this.empty = problem ?? "No results found.";
    this.again();
  }

  draw() {
    let group;
    const rows = this.shown.flatMap((item, index) => {
      const heading =
        item.group && item.group !== group && h("li", { class: "menu-group", role: "presentation" }, item.group);
      group = item.group;
      return [heading, this.row(item, index)];
    });
    fill(this.list, rows.length ? rows : h("li", { class: "menu-empty", role: "presentation" }, this.empty));
    if (this.ask) this.status.textContent = rows.length ? `${this.shown.length} found` : this.empty;
    this.point();
  }

  row(item, index) {
    const role = this.kind === "menu" ? "menuitem" : "option";
    return h(
      "li",
      {
        id: `${this.list.id}-${index}`,
        class: "menu-item",
        role,
        "aria-selected": role === "option" ? String(Boolean(item.selected)) : null,
        onpointermove: () => this.point(index),
        onclick: () => this.pick(index),
      },
      item.mark,
      h("span", { class: "menu-words" }, h("span", {}, item.text), item.detail && h("small", {}, item.detail)),
      item.selected && icon("check"),
    );
  }

  point(index = this.at) {
    this.at = index;
    for (const node of this.list.querySelectorAll(".menu-item")) {
      const here = node.id === `${this.list.id}-${index}`;
      node.classList.toggle("at", here);
      if (here) node.scrollIntoView({ block: "nearest" });
    }
    const owner = this.filter ?? this.list;
    if (this.shown.length) owner.setAttribute("aria-activedescendant", `${this.list.id}-${index}`);
    else owner.removeAttribute("aria-activedescendant");
  }

  key(event) {
    const count = this.shown.length;
    const moves = { ArrowDown: this.at + 1, ArrowUp: this.at - 1 };
    if (!this.filter) Object.assign(moves, { Home: 0, End: count - 1 });
    if (event.key in moves && count) this.point((moves[event.key] + count) % count);
    else if (event.key === "Enter" || (event.key === " " && !this.filter)) this.pick(this.at);
    else if (event.key === "Escape") this.close(true);
    else if (event.key === "Tab") return this.close(true);
    else if (!this.filter && event.key.length === 1) return this.jump(event.key);
    else return event.stopPropagation();
    event.preventDefault();
    return event.stopPropagation();
  }

  /** Without a filter, letters typed quickly one after the other lead to the item that begins with them. */
  jump(letter) {
    const now = performance.now();
    this.letters = now - (this.lettersAt ?? 0) < TYPED_TOGETHER_MS ? this.letters + letter : letter;
    this.lettersAt = now;
    const found = this.shown.findIndex((item) => item.text.toLowerCase().startsWith(this.letters.toLowerCase()));
    if (found >= 0) this.point(found);
  }

  pick(index) {
    const item = this.shown[index];
    if (!item) return;
    if (!this.multi) this.close(true);
    item.pick(item);
    if (this.multi && current === this) {
      this.draw();
      this.place();
    }
  }

  place() {
    const at = this.frame.getBoundingClientRect();
    const width = Math.min(Math.max(at.width, 230), window.innerWidth - 16);
    const below = window.innerHeight - at.bottom - 12;
    const above = at.top - 12;
    const up = below < Math.min(this.box.scrollHeight, 320) && above > below;
    Object.assign(this.box.style, {
      width: `${width}px`,
      maxHeight: `${Math.min(340, Math.max(120, up ? above : below))}px`,
      left: `${Math.max(8, Math.min(at.left, window.innerWidth - width - 8))}px`,
      top: up ? "auto" : `${at.bottom + 4}px`,
      bottom: up ? `${window.innerHeight - at.top + 4}px` : "auto",
    });
  }

  close(refocus) {
    if (current !== this) return;
    current = null;
    document.removeEventListener("pointerdown", this.outside, true);
    document.removeEventListener("scroll", this.moved, true);
    window.removeEventListener("resize", this.moved);
    this.anchor.setAttribute("aria-expanded", "false");
    const inside = this.box.contains(document.activeElement);
    this.box.remove();
    this.closed?.();
    if (refocus || inside) this.anchor.focus({ preventScroll: true });
  }
}
