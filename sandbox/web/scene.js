// What happens when something in a message, a modal or the Home tab is used? Confirmed, sent, and answered in words.

import { h } from "./dom.js";
import { holds } from "./form.js";
import { textNodes } from "./mrkdwn.js";

export function makeScene({ world, surface, place, where, blocks, form, errors, fail, ways = {} }) {
  const scene = { world, surface, place, form, errors, ...ways };
  scene.press = async (block, item, entry, node) => {
    if (item.confirm && !(await confirmed(item.confirm, world))) return false;
    if (node.getAttribute("aria-busy") === "true") return false;
    node.setAttribute("aria-busy", "true");
    const answer = await world.act("press", {
      where,
      block_id: block.block_id,
      action_id: item.action_id,
      entry,
      values: form.values(blocks),
    });
    node.removeAttribute("aria-busy");
    if (!answer.ok) (fail ?? ((words) => world.say(words)))(answer.words);
    return answer.ok;
  };
  scene.suggest = (block, item, query) =>
    world.suggest({ where, block_id: block.block_id, action_id: item.action_id, query });
  // Inside an input a change stays with the person until they submit, unless the app asked to hear of it.
  scene.changed = async (block, item, node) => {
    if (block.type === "input" && !block.dispatch_action) return undefined;
    return scene.press(block, item, holds(item) ? form.entry(block, item) : {}, node);
  };
  return scene;
}

/** Slack's little "are you sure" before an action. */
function confirmed(words, world) {
  return new Promise((resolve) => {
    const answer = (yes) => {
      box.close();
      box.remove();
      resolve(yes);
    };
    const style = words.style === "danger" ? "danger" : "primary";
    const box = h(
      "dialog",
      {
        class: "modal confirm",
        "aria-labelledby": "confirm-title",
        oncancel: (event) => {
          event.preventDefault();
          answer(false);
        },
      },
      h("div", { class: "modal-head" }, h("h2", { id: "confirm-title" }, textNodes(words.title, world))),
      h("div", { class: "modal-body" }, h("p", {}, textNodes(words.text, world))),
      h(
        "div",
        { class: "modal-foot" },
        h("button", { type: "button", class: "btn", onclick: () => answer(false) }, textNodes(words.deny, world)),
        h(
          "button",
          { type: "button", class: `btn ${style}`, autofocus: true, onclick: () => answer(true) },
          textNodes(words.confirm, world),
        ),
      ),
    );
    document.body.append(box);
    box.showModal();
  });
}
