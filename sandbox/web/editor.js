// How is formatted text written? An editor with a toolbar, keys and names, whose value is Slack's rich_text.

import { fill, freshId, h, icon } from "./dom.js";
import { control, words } from "./control.js";
import { NOTHING, fromRich, lift, pickedText, toRich, token, wrap } from "./editing.js";
import { afterPause } from "./pause.js";
import { avatar } from "./people.js";

const MOST_SHOWN = 8;
const MOD = /Mac/.test(navigator.platform) ? "⌘" : "Ctrl";

/** [name, icon, words, keys, how it is known to be on, what it does] */
const TOOLS = [
  ["bold", "bold", "Bold", `${MOD}+B`, (editor) => Boolean(editor.within("B")), (editor) => editor.toggle("b")],
  ["italic", "italic", "Italic", `${MOD}+I`, (editor) => Boolean(editor.within("I")), (editor) => editor.toggle("i")],
  [
    ...["strike", "strike", "Strikethrough", `${MOD}+Shift+X`],
    (editor) => Boolean(editor.within("S")),
    (editor) => editor.toggle("s"),
  ],
  ["link", "link", "Link", `${MOD}+Shift+U`, (editor) => Boolean(editor.within("A")), (editor) => editor.askLink()],
  [
    ...["ordered", "numbers", "Ordered list", `${MOD}+Shift+7`],
    (editor) => Boolean(editor.within("OL")),
    (editor) => editor.run("insertOrderedList"),
  ],
  [
    ...["bullets", "bullets", "Bulleted list", `${MOD}+Shift+8`],
    (editor) => Boolean(editor.within("UL")),
    (editor) => editor.run("insertUnorderedList"),
  ],
  [
    ...["quote", "quote", "Quote", `${MOD}+Shift+9`],
    (editor) => Boolean(editor.within("BLOCKQUOTE")),
    (editor) => editor.frame("blockquote"),
  ],
  ["code", "code", "Code", `${MOD}+Shift+C`, (editor) => Boolean(editor.within("CODE")), (editor) => editor.toggle("code")],
  [
    ...["codeblock", "codeblock", "Code block", ""],
    (editor) => Boolean(editor.within("PRE")),
    (editor) => editor.frame("pre"),
  ],
  ["mention", "at", "Mention someone", "", () => false, (editor) => editor.insert("@")],
];
/** Marks and line starts that are written by hand. */
const HAND = { "*": "b", _: "i", "~": "s", "`": "code" };
const LINE_STARTS = {
  "- ": (editor) => editor.run("insertUnorderedList"),
  "* ": (editor) => editor.run("insertUnorderedList"),
  "1. ": (editor) => editor.run("insertOrderedList"),
  "> ": (editor) => editor.frame("blockquote"),
};
const KEYS = { b: "bold", i: "italic" };
const SHIFTED = { x: "strike", u: "link", c: "code", 7: "ordered", 8: "bullets", 9: "quote" };

export function richInput(item, block, scene) {
  return new Editor(item, block, scene).box;
}

class Editor {
  constructor(item, block, scene) {
    Object.assign(this, { item, block, scene });
    this.tell = afterPause(() => scene.changed(block, item, this.box));
    this.list = h("ul", { id: freshId("names"), class: "complete", role: "listbox", "aria-label": "People", hidden: true });
    this.text = h(
      "div",
      {
        class: "editor-text",
        contenteditable: "true",
        role: "textbox",
        "aria-multiline": "true",
        "aria-controls": this.list.id,
        "data-placeholder": words(item.placeholder),
        ...control(item, block, scene),
        oninput: (event) => {
          if (event.inputType === "insertText") this.shape(event.data);
          this.typed();
        },
        onkeydown: (event) => this.key(event),
        onpaste: (event) => this.paste(event),
        onfocus: () => this.begin(),
        onblur: () => this.hide(),
      },
      fromRich(scene.form.get(block, item), scene.world),
    );
    this.linking = h("div", { class: "editor-link", hidden: true });
    this.tools = TOOLS.map((tool) => this.tool(tool));
    this.bar = h(
      "div",
      { class: "editor-bar", role: "toolbar", "aria-label": "Formatting", onkeydown: (event) => this.walk(event) },
      this.tools,
    );
    this.box = h("div", { class: "editor field" }, this.bar, this.linking, this.text, this.list);
    this.look = () => this.draw();
    this.draw();
  }

  tool([name, mark, label, keys, , act]) {
    return h(
      "button",
      {
        type: "button",
        class: "tool",
        tabindex: name === "bold" ? "0" : "-1",
        "aria-label": label,
        "aria-pressed": ["mention", "link"].includes(name) ? null : "false",
        title: keys ? `${label} (${keys})` : label,
        "data-tool": name,
        // The selection stays where it is while a tool is pressed.
        onpointerdown: (event) => event.preventDefault(),
        onclick: () => {
          if (!this.text.contains(getSelection().anchorNode)) this.atEnd();
          act(this);
          this.typed();
        },
      },
      icon(mark),
    );
  }

  /** The toolbar is one stop for Tab; arrows go along it. */
  walk(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = this.tools.indexOf(document.activeElement);
    const next = this.tools[(at + step + this.tools.length) % this.tools.length];
    for (const one of this.tools) one.tabIndex = one === next ? 0 : -1;
    next.focus();
  }

  // -- what is where -----------------------------------------------------------------------------------------------------
  within(tag) {
    const node = getSelection().anchorNode;
    if (!node || !this.text.contains(node)) return null;
    const found = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest(tag);
    return found && found !== this.text && this.text.contains(found) ? found : null;
  }

  begin() {
    document.execCommand("defaultParagraphSeparator", false, "div");
    document.addEventListener("selectionchange", this.look);
    if (getSelection().anchorNode === this.text && this.text.lastChild) this.atEnd();
  }

  atEnd() {
    this.text.focus();
    getSelection().selectAllChildren(this.text);
    getSelection().collapseToEnd();
  }

  draw() {
    if (!this.box.isConnected && this.drawn) document.removeEventListener("selectionchange", this.look);
    this.drawn = this.box.isConnected;
    const here = document.activeElement === this.text || this.bar.contains(document.activeElement);
    TOOLS.forEach(([, , , , known], index) => {
      if (this.tools[index].hasAttribute("aria-pressed"))
        this.tools[index].setAttribute("aria-pressed", String(here && known(this)));
    });
    const blank = !this.text.textContent.replaceAll(NOTHING, "") && !this.text.querySelector("li, blockquote, pre");
    this.text.classList.toggle("blank", blank);
  }

  // -- changing ------------------------------------------------------------------------------------------------------------
  typed() {
    const { scene, block, item } = this;
    scene.form.set(block, item, toRich(this.text));
    this.draw();
    this.complete();
    const wants = item.dispatch_action_config?.trigger_actions_on ?? [];
    if (block.dispatch_action && wants.includes("on_character_entered")) this.tell();
  }

  run(command, value) {
    this.text.focus();
    document.execCommand(command, false, value);
  }

  insert(text) {
    const before = getSelection().anchorNode?.textContent.slice(0, getSelection().anchorOffset) ?? "";
    this.run("insertText", /\S$/.test(before) ? ` ${text}` : text);
  }

  frame(tag) {
    this.run("formatBlock", this.within(tag.toUpperCase()) ? "div" : tag);
  }

  /** A mark on what is selected, or on what is typed next; off again where all of it has it. */
  toggle(tag) {
    this.text.focus();
    const nodes = pickedText(this.text);
    const marked = (node) => node.parentElement.closest(tag);
    const off = nodes.every(marked);
    for (const node of nodes) {
      if (off) lift(node, marked(node));
      else if (!marked(node)) wrap(node, tag);
    }
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (first.data === NOTHING) getSelection().collapse(first, 1);
    else getSelection().setBaseAndExtent(first, 0, last, last.length);
  }

  /** Marks written by hand turn into what they mean once they are closed: *bold*, - a list, > a quote. */
  shape(letter) {
    const { anchorNode: node, anchorOffset: offset } = getSelection();
    if (node?.nodeType !== Node.TEXT_NODE || this.within("CODE") || this.within("PRE")) return;
    const before = node.data.slice(0, offset).replaceAll("\u00a0", " ");
    if (letter in HAND) this.closeMark(node, before, letter);
    else if (letter === " ") this.startBlock(node, before);
  }

  closeMark(node, before, mark) {
    const sign = mark.replace(/[*]/, "\\*");
    const found = new RegExp(`(?:^|[\\s(\u200b])${sign}(?!\\s)([^${sign}\\n]*[^${sign}\\s])${sign}$`).exec(before);
    if (!found) return;
    const end = before.length;
    const start = end - found[1].length - 2;
    const inside = node.splitText(start);
    const rest = inside.splitText(end - start);
    inside.data = found[1];
    wrap(inside, HAND[mark]);
    const after = document.createTextNode(NOTHING);
    rest.before(after);
    getSelection().collapse(after, 1);
  }

  startBlock(node, before) {
    const act = LINE_STARTS[before.replaceAll(NOTHING, "")];
    const first = !node.previousSibling || node.previousSibling.nodeName === "BR";
    if (!act || !first || this.within("LI")) return;
    node.data = node.data.slice(before.length);
    getSelection().collapse(node, 0);
    if (!node.data) {
      // An empty line is held open by a break.
      const line = node.parentElement;
      const hold = h("br");
      node.replaceWith(hold);
      getSelection().collapse(line, [...line.childNodes].indexOf(hold));
    }
    act(this);
  }

  paste(event) {
    event.preventDefault();
    this.run("insertText", event.clipboardData.getData("text/plain"));
  }

  // -- links ---------------------------------------------------------------------------------------------------------------
  askLink() {
    const link = this.within("A");
    const range = getSelection().rangeCount ? getSelection().getRangeAt(0).cloneRange() : null;
    const picked = link ? link.textContent : (range?.toString() ?? "");
    const text = h("input", { class: "field", type: "text", "aria-label": "Text", placeholder: "Text", value: picked });
    const url = h("input", {
      ...{ class: "field", type: "url", "aria-label": "Link", placeholder: "https://…", value: link?.href ?? "" },
    });
    const done = (keep) => {
      this.linking.hidden = true;
      fill(this.linking);
      this.text.focus();
      if (keep) this.link(link, range, url.value.trim(), text.value.trim());
      this.typed();
    };
    const button = (label, look, act) => h("button", { type: "button", class: `btn ${look}`, onclick: act }, label);
    const keys = (event) => {
      if (event.key !== "Enter" && event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      done(event.key === "Enter");
    };
    fill(this.linking, text, url, button("Cancel", "", () => done(false)), button("Save", "primary", () => done(true)));
    this.linking.onkeydown = keys;
    this.linking.hidden = false;
    (picked ? url : text).focus();
  }

  /** Without an address a link is taken away and its words stay. */
  link(old, range, address, label) {
    const url = !address || /^(https?:|mailto:)/i.test(address) ? address : `https://${address}`;
    const node = url ? h("a", { href: url }, label || url) : document.createTextNode(label);
    if (old) old.replaceWith(node);
    else if (url && range) {
      range.deleteContents();
      range.insertNode(node);
    } else return;
    const after = document.createTextNode(NOTHING);
    node.after(after);
    getSelection().collapse(after, 1);
  }

  // -- names ---------------------------------------------------------------------------------------------------------------
  /** The text node and the letters after an @ before the caret. */
  word() {
    const { anchorNode: node, anchorOffset: offset, isCollapsed } = getSelection();
    if (!isCollapsed || node?.nodeType !== Node.TEXT_NODE || this.within("CODE") || this.within("PRE")) return null;
    const found = /(?:^|[\s(\u200b])([@#])([^\s@#]*)$/.exec(node.data.slice(0, offset));
    return found && { node, start: offset - found[2].length - 1, end: offset, kind: found[1], letters: found[2] };
  }

  complete() {
    const word = this.text.contains(getSelection().anchorNode) ? this.word() : null;
    const letters = word?.letters.toLowerCase();
    const starts = (name) => name.toLowerCase().split(/\s+/).some((part) => part.startsWith(letters));
    const { world } = this.scene;
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
    this.text.setAttribute("aria-activedescendant", `${this.list.id}-${index}`);
  }

  hide() {
    this.shown = [];
    this.list.hidden = true;
    this.text.removeAttribute("aria-activedescendant");
  }

  accept(index) {
    const { node, start, end } = this.word();
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    range.deleteContents();
    const after = document.createTextNode(" ");
    range.insertNode(after);
    range.insertNode(token(this.shown[index].part, this.scene.world));
    getSelection().collapse(after, 1);
    this.typed();
  }

  // -- keys ----------------------------------------------------------------------------------------------------------------
  key(event) {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const open = this.shown?.length > 0;
    if (open && step) this.mark((this.at + step + this.shown.length) % this.shown.length);
    else if (open && (event.key === "Enter" || event.key === "Tab")) this.accept(this.at);
    else if (open && event.key === "Escape") this.hide();
    else if (event.key === "Tab" && !event.ctrlKey && this.nests(event.shiftKey)) this.typed();
    else if (event.key === "Enter" && !event.shiftKey && this.leaves()) this.typed();
    else if ((event.ctrlKey || event.metaKey) && this.tooled(event)) this.typed();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  tooled({ key, code, shiftKey }) {
    const name = shiftKey ? SHIFTED[code.replace(/^(Key|Digit)/, "").toLowerCase()] : KEYS[key.toLowerCase()];
    const tool = TOOLS.find(([one]) => one === name);
    tool?.[5](this);
    return Boolean(tool);
  }

  /** Tab makes an item of a list one of the item above; where it can't, it goes on to the next control. */
  nests(back) {
    const item = this.within("LI");
    const list = item?.parentElement;
    if (!item || (back ? !list.parentElement.closest("ul, ol") : !item.previousElementSibling)) return false;
    this.run(back ? "outdent" : "indent");
    return true;
  }

  /** Enter on an empty line at the end of a quote or of code goes on below it. */
  leaves() {
    const code = this.within("PRE");
    if (code) return this.leavesCode(code);
    const quote = this.within("BLOCKQUOTE");
    if (!quote || quote.textContent.replaceAll(NOTHING, "").trim()) return false;
    this.run("formatBlock", "div");
    return true;
  }

  leavesCode(code) {
    const { anchorNode, anchorOffset } = getSelection();
    const part = document.createRange();
    part.selectNodeContents(code);
    part.setEnd(anchorNode, anchorOffset);
    const written = linesOf(part);
    part.selectNodeContents(code);
    part.setStart(anchorNode, anchorOffset);
    if (linesOf(part).trim() || (written !== "" && !written.endsWith("\n"))) return false;
    const line = h("div", {}, h("br"));
    code.after(line);
    if (written) code.textContent = written.replace(/\n+$/, "");
    else code.remove();
    getSelection().collapse(line, 0);
    return true;
  }
}

/** What a range says, in lines: a browser breaks them with a sign or with a node. */
function linesOf(range) {
  const copy = range.cloneContents();
  for (const node of copy.querySelectorAll("br")) node.replaceWith("\n");
  return copy.textContent.replaceAll(NOTHING, "");
}
