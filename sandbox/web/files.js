// How do files look: shared in a message, shown as a picture, attached in an input?

import { h, icon } from "./dom.js";
import { control } from "./control.js";
import { picture } from "./picture.js";

const PREVIEW_BYTES = 60_000;
const PREVIEW_LINES = 6;

export function sizeWords(bytes) {
  if (bytes < 1000) return `${bytes} B`;
  const [unit, size] = bytes < 1_000_000 ? ["kB", bytes / 1000] : ["MB", bytes / 1_000_000];
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${unit}`;
}

function kindWords(name) {
  return name.includes(".") ? name.split(".").at(-1).toUpperCase() : "File";
}

/** A file of a message: a picture to look at, the first lines of a text, and always the way to have it. */
export function file(one) {
  const title = one.title || one.name;
  if (one.picture) {
    return h(
      "figure",
      { class: "b-image" },
      h("figcaption", {}, h("span", {}, title), download(one)),
      picture(one.url, one.alt_txt || title),
    );
  }
  const about = h("span", {}, h("b", {}, title), h("small", {}, `${kindWords(one.name)} · ${sizeWords(one.size)}`));
  return h("div", { class: "file" }, h("div", { class: "file-head" }, icon("file"), about, download(one)), preview(one));
}

function download({ url, name }) {
  return h(
    "a",
    { class: "file-get", href: url, download: name, "aria-label": `Download ${name}`, title: "Download" },
    icon("download"),
  );
}

function preview({ url, mimetype, size }) {
  if (!/^text\/|json|yaml/.test(mimetype) || /html|javascript/.test(mimetype) || size > PREVIEW_BYTES) return null;
  const box = h("pre", { class: "file-preview", hidden: true });
  fetch(url)
    .then((answer) => (answer.ok ? answer.text() : ""))
    .then((text) => {
      const lines = text.split("\n");
      box.textContent = lines.slice(0, PREVIEW_LINES).join("\n") + (lines.length > PREVIEW_LINES ? "\n…" : "");
      box.hidden = !text.trim();
    })
    .catch(() => box.remove());
  return box;
}

// -- attaching -------------------------------------------------------------------------------------------------------------
export function fileInput(item, block, scene) {
  const held = scene.files(block, item);
  const most = item.max_files ?? 10;
  const note = scene.form.notes.get(`${block.block_id} ${item.action_id}`);
  const chooser = h("input", {
    type: "file",
    class: "sr",
    tabindex: "-1",
    "aria-hidden": "true",
    multiple: most - held.length > 1,
    accept: item.filetypes?.map((one) => `.${one.replace(/^\./, "")}`).join(",") ?? null,
    onchange: () => take([...chooser.files]),
  });
  const take = (files) => scene.attach(block, item, files);
  const words = held.length ? "Add another file" : `Choose ${most === 1 ? "a file" : "files"}`;
  const look = control(item, block, scene);
  const add = h(
    "button",
    { type: "button", class: "btn file-add", ...look, onclick: () => chooser.click() },
    icon("clip"),
    words,
  );
  // The label names the field, the button's own words say what it does.
  if (look["aria-labelledby"]) {
    add.id = `${look["aria-labelledby"]}-add`;
    add.setAttribute("aria-labelledby", `${look["aria-labelledby"]} ${add.id}`);
  }
  const limits = [item.filetypes?.join(", "), `up to ${most}`, "10 MB each"].filter(Boolean).join(" · ");
  const box = h(
    "div",
    {
      class: "file-input",
      ondragover: (event) => {
        event.preventDefault();
        box.classList.add("over");
      },
      ondragleave: () => box.classList.remove("over"),
      ondrop: (event) => {
        event.preventDefault();
        take([...event.dataTransfer.files]);
      },
    },
    held.length ? h("ul", { class: "file-list" }, held.map((one) => attached(one, block, item, scene))) : null,
    held.length < most && h("div", { class: "file-drop" }, add, h("small", {}, limits), chooser),
    note && h("p", { class: "b-error", role: "alert" }, icon("warn"), h("span", {}, note)),
  );
  return box;
}

function attached(one, block, item, scene) {
  return h(
    "li",
    { class: "file-held" },
    one.picture ? h("img", { class: "file-thumb", src: one.url, alt: "" }) : icon("file"),
    h("span", {}, h("b", {}, one.name), h("small", {}, `${kindWords(one.name)} · ${sizeWords(one.size)}`)),
    h(
      "button",
      {
        type: "button",
        class: "chip-x",
        "aria-label": `Remove ${one.name}`,
        "data-focus": `${block.block_id} ${item.action_id} ${one.id}`,
        onclick: () => scene.detach(block, item, one),
      },
      icon("close"),
    ),
  );
}

/** The ways in which a modal gives and takes back files; what goes wrong is said at the field. */
export function attaching({ world, view, form, again }) {
  const say = (block, item, words) => {
    const key = `${block.block_id} ${item.action_id}`;
    if (words) form.notes.set(key, words);
    else form.notes.delete(key);
    again();
  };
  return {
    files: (block, item) => view.values[block.block_id]?.[item.action_id]?.files ?? [],
    async attach(block, item, files) {
      let problem = "";
      for (const one of files) {
        const place = { view: view.id, block_id: block.block_id, action_id: item.action_id };
        const answer = await world.attach(place, one);
        if (!answer.ok) problem = answer.words;
      }
      say(block, item, problem);
    },
    async detach(block, item, one) {
      const place = { view: view.id, block_id: block.block_id, action_id: item.action_id };
      const answer = await world.act("detach", { ...place, file: one.id });
      say(block, item, answer.ok ? "" : answer.words);
    },
  };
}
