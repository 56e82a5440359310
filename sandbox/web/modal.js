// How does an open view behave? The top of the stack, in a dialog: focus kept inside, errors at their field.

import { fill, h, icon, keepFocus } from "./dom.js";
import { drawBlocks } from "./blocks.js";
import { Form } from "./form.js";
import { attaching } from "./files.js";
import { closeMenu } from "./menu.js";
import { plain } from "./mrkdwn.js";
import { makeScene } from "./scene.js";

const FIELDS = "input, textarea, button.select, button.multi-add, button.file-add, [contenteditable]";

/** Of what was entered only the files are kept by the workspace alone; the rest stands in the form already. */
function heldFiles(values) {
  return Object.values(values).flatMap((entries) => Object.values(entries).map((entry) => entry.files ?? ""));
}

export class Modal {
  constructor(fallback) {
    this.fallback = fallback;
    this.forms = new Map();
    this.clear();
    this.dialog = h("dialog", {
      class: "modal",
      "aria-labelledby": "view-title",
      // Chromium closes on a second Esc whatever the page says, so Esc is answered before it gets there.
      onkeydown: (event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        this.close(false);
      },
      oncancel: (event) => event.preventDefault(),
    });
    document.body.append(this.dialog);
  }

  clear() {
    Object.assign(this, { id: null, sign: "", banner: "", busy: false });
  }

  draw(world) {
    this.world = world;
    const top = world.views.at(-1);
    const open = new Set(world.views.map((view) => view.id));
    for (const id of this.forms.keys()) if (!open.has(id)) this.forms.delete(id);
    if (!top) return this.leave();
    const fresh = top.id !== this.id;
    if (fresh) {
      this.clear();
      this.id = top.id;
      if (!this.forms.has(top.id)) this.forms.set(top.id, new Form());
    }
    this.forms.get(top.id).seed(top.values);
    const facts = { ...top, values: heldFiles(top.values) };
    const sign = JSON.stringify([facts, world.views.length, world.names, this.banner, this.busy]);
    if (sign === this.sign) return undefined;
    this.sign = sign;
    const errors = JSON.stringify(top.errors);
    const told = errors !== this.errors && errors !== "{}";
    this.errors = errors;
    this.paint(top, fresh);
    if (told && !fresh) this.toError();
    return undefined;
  }

  paint(view, fresh) {
    const shape = view.shape;
    const scroll = this.dialog.querySelector(".modal-body")?.scrollTop ?? 0;
    closeMenu();
    keepFocus(this.dialog, () => fill(this.dialog, this.head(shape), this.bodyOf(view), this.foot(shape)));
    if (!this.dialog.open) this.enter();
    // Where what had the focus is gone, such as in another form in the same place, keys would go nowhere.
    if (fresh || !this.dialog.contains(document.activeElement)) this.begin();
    else this.dialog.querySelector(".modal-body").scrollTop = scroll;
  }

  head(shape) {
    return h(
      "div",
      { class: "modal-head" },
      h("h2", { id: "view-title" }, plain(shape.title.text)),
      h(
        "button",
        {
          type: "button",
          class: "tool",
          "aria-label": "Close",
          "data-focus": "view close",
          onclick: () => this.close(true),
        },
        icon("close"),
      ),
    );
  }

  bodyOf(view) {
    const { blocks } = view.shape;
    const form = this.forms.get(view.id);
    const scene = makeScene({
      world: this.world,
      surface: "modal",
      place: view.id,
      where: { kind: "view", view: view.id },
      blocks,
      form,
      errors: view.errors,
      fail: (words) => this.tell(words),
      ways: attaching({ world: this.world, view, form, again: () => this.again() }),
    });
    const trouble = this.banner || view.trouble;
    return h(
      "div",
      { class: "modal-body", tabindex: "-1" },
      trouble && h("p", { class: "banner", role: "alert" }, icon("warn"), h("span", {}, trouble)),
      h(
        "form",
        {
          class: "blocks",
          novalidate: true,
          onsubmit: (event) => {
            event.preventDefault();
            this.submit(view);
          },
        },
        drawBlocks(blocks, scene),
        // Lets Enter in a one-line field submit, as in Slack.
        view.shape.submit && h("button", { class: "sr", tabindex: "-1", "aria-hidden": "true" }),
      ),
    );
  }

  foot(shape) {
    if (!shape.submit && !shape.close) return null;
    const view = this.world.views.at(-1);
    return h(
      "div",
      { class: "modal-foot" },
      h(
        "button",
        { type: "button", class: "btn", "data-focus": "view cancel", onclick: () => this.close(false) },
        plain(shape.close?.text ?? "Cancel"),
      ),
      shape.submit &&
        h(
          "button",
          {
            type: "button",
            class: "btn primary",
            "data-focus": "view submit",
            "aria-busy": this.busy ? "true" : null,
            onclick: () => this.submit(view),
          },
          plain(shape.submit.text),
        ),
    );
  }

  enter() {
    this.opener = document.activeElement;
    this.dialog.showModal();
  }

  begin() {
    const body = this.dialog.querySelector(".modal-body");
    const first =
      body.querySelector('[data-load="true"]') ??
      body.querySelector(FIELDS) ??
      this.dialog.querySelector('[data-focus="view submit"]');
    (first ?? body).focus();
    body.scrollTop = 0;
  }

  toError() {
    const wrong = this.dialog.querySelector('[aria-invalid="true"]');
    (wrong?.matches(FIELDS) ? wrong : wrong?.querySelector("input, [contenteditable], button"))?.focus();
  }

  leave() {
    if (!this.dialog.open) return;
    closeMenu();
    this.dialog.close();
    this.clear();
    const { opener } = this;
    const again = opener?.isConnected
      ? opener
      : opener?.dataset?.focus && document.querySelector(`[data-focus="${CSS.escape(opener.dataset.focus)}"]`);
    if (again && again !== document.body) again.focus({ preventScroll: true });
    else this.fallback();
  }

  again() {
    this.sign = "";
    this.draw(this.world);
  }

  tell(words) {
    this.banner = words;
    this.draw(this.world);
  }

  async submit(view) {
    if (this.busy) return;
    const form = this.forms.get(view.id);
    Object.assign(this, { banner: "", busy: true });
    this.draw(this.world);
    const answer = await this.world.act("submit", { view: view.id, values: form.values(view.shape.blocks) });
    if (this.id !== view.id) return;
    this.busy = false;
    if (!answer.ok) this.banner = answer.words;
    this.draw(this.world);
    this.toError();
  }

  async close(all) {
    if (!this.id) return;
    const answer = await this.world.act("close", { view: this.id, all });
    if (!answer.ok) this.tell(answer.words);
  }
}
