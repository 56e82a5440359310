// How is formatted text written? An editor with a toolbar, keys and names, whose value is Slack's rich_text.

import { fill, h, icon } from "./dom.js";
import { control, words } from "./control.js";
import { NOTHING, fromRich, lift, pickedText, toRich, wrap } from "./editing.js";
import { HAND, LINE_STARTS, TOOLS, closedOver, toolFor } from "./formatting.js";
import { Names } from "./names.js";
import { afterPause } from "./pause.js";

export function richInput(item, block, scene) {
  return new Editor(item, block, scene).box;
}

class Editor {
  constructor(item, block, scene) {
    Object.assign(this, { item, block, scene });
    this.tell = afterPause(() => scene.changed(block, item, this.box));
    this.names = new Names(this);
    this.text = h(
      "div",
      {
        class: "editor-text",
        contenteditable: "true",
        role: "textbox",
        "aria-multiline": "true",
        "aria-controls": this.names.list.id,
        "data-placeholder": words(item.placeholder),
        style: { "--least": item.min_lines ?? 4, "--most": item.max_lines ?? 10 },
        ...control(item, block, scene),
        oninput: (event) => {
          if (event.inputType === "insertText") this.shape(event.data);
          this.typed();
        },
        onkeydown: (event) => this.key(event),
        onpaste: (event) => this.paste(event),
        onfocus: () => this.begin(),
        onblur: () => this.names.hide(),
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
    this.box = h("div", { class: "editor field" }, this.bar, this.linking, this.text, this.names.list);
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
    this.names.complete();
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
    const letters = closedOver(before, mark);
    if (!letters) return;
    const inside = node.splitText(before.length - letters.length - 2);
    const rest = inside.splitText(letters.length + 2);
    inside.data = letters;
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

  // -- keys ----------------------------------------------------------------------------------------------------------------
  key(event) {
    if (event.isComposing || !(this.names.key(event) || this.does(event))) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Whether this key changed something here. */
  does(event) {
    const { key, shiftKey } = event;
    const mod = event.ctrlKey || event.metaKey;
    const done =
      (key === "Tab" && !mod && this.nests(shiftKey)) ||
      (key === "Enter" && !shiftKey && this.leaves()) ||
      (mod && this.tooled(event));
    if (done) this.typed();
    return done;
  }

  tooled(event) {
    const act = toolFor(event);
    act?.(this);
    return Boolean(act);
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
