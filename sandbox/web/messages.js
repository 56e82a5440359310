// How does a conversation read? Day by day, author by author, with what only this person sees marked as such.

import { h, icon } from "./dom.js";
import { drawBlocks } from "./blocks.js";
import { file } from "./files.js";
import { Form } from "./form.js";
import { openMenu } from "./menu.js";
import { mrkdwn } from "./mrkdwn.js";
import { avatar } from "./people.js";
import { makeScene } from "./scene.js";
import { dayOf, dayWords, exactWords, momentOf, timeOf } from "./time.js";

const TOGETHER_SECONDS = 300;
const forms = new Map();

function formFor(message, world) {
  const key = `${world.you.id} ${message.channel} ${message.ts}`;
  if (!forms.has(key)) forms.set(key, new Form());
  return forms.get(key).seed(message.entered);
}

export const isReply = (message) => Boolean(message.thread_ts) && message.thread_ts !== message.ts;

export function repliesTo(message, all) {
  return all.filter((one) => isReply(one) && one.thread_ts === message.ts && !one.ephemeral);
}

/** Items for `reconcile`: day lines and messages. `options.thread` is the ts of the thread being read. */
export function conversation(messages, all, world, options = {}) {
  const items = [];
  const today = dayOf(world.now(), world.you.tz);
  let day = "";
  let before = null;
  for (const message of messages) {
    const here = dayOf(momentOf(message.ts), world.you.tz);
    if (here !== day && !options.thread) {
      const words = dayWords(momentOf(message.ts), world.you, world.now());
      items.push({ key: `day ${here}`, sign: words, make: () => dayLine(words) });
      before = null;
    }
    day = here;
    const facts = {
      compact: follows(message, before),
      replies: options.thread ? [] : repliesTo(message, all),
      ...options,
    };
    const ago = JSON.stringify(message.blocks ?? message.text).includes("ago}") ? world.now().getMinutes() : "";
    const sign = JSON.stringify([message, facts, world.names, today, ago]);
    items.push({ key: message.ts, sign, make: () => drawMessage(message, world, facts) });
    before = message;
  }
  return items;
}

function follows(message, before) {
  if (!before || before.user !== message.user || message.ephemeral || before.ephemeral || message.broadcast)
    return false;
  return Number(message.ts) - Number(before.ts) < TOGETHER_SECONDS;
}

function dayLine(words) {
  return h("div", { class: "day", role: "separator", "aria-label": words }, h("span", {}, words));
}

function drawMessage(message, world, facts) {
  const author = world.person(message.user) ?? { id: message.user, name: "Unknown", tz: "UTC", bot: false };
  const at = momentOf(message.ts);
  const time = h(
    "time",
    { class: "time", datetime: at.toISOString(), title: exactWords(at, world.you) },
    timeOf(at, world.you),
  );
  const look = [
    "message",
    facts.compact && "compact",
    message.ephemeral && "ephemeral",
    mentionsYou(message, world) && "for-you",
  ];
  return h(
    "article",
    {
      class: look.filter(Boolean).join(" "),
      "aria-label": `${author.name}, ${timeOf(at, world.you)}`,
      "data-ts": message.ts,
    },
    h("div", { class: "gutter" }, facts.compact ? time : avatar(author)),
    h(
      "div",
      { class: "content" },
      message.ephemeral && h("p", { class: "only-you" }, icon("eye"), "Only visible to you"),
      message.broadcast &&
        h("p", { class: "only-you" }, icon("reply"), facts.thread ? "Also sent to the channel" : "Also sent from a thread"),
      !facts.compact &&
        h(
          "div",
          { class: "byline" },
          h("b", { class: "author" }, author.name),
          author.bot && h("span", { class: "badge" }, "App"),
          time,
        ),
      body(message, world),
      replies(message, world, facts),
    ),
    message.ephemeral ? null : tools(message, world, facts),
  );
}

/** In mrkdwn a person is named between < and >, in rich text by a part of its own. */
function mentions(content, id) {
  return content.includes(`<@${id}`) || content.includes(`"user_id":"${id}"`);
}

function mentionsYou(message, world) {
  return (
    message.user !== world.you.id &&
    mentions(JSON.stringify(message.blocks?.length ? message.blocks : message.text), world.you.id)
  );
}

function body(message, world) {
  const blocks = message.blocks ?? [];
  const scene = makeScene({
    world,
    surface: "message",
    place: message.ts,
    blocks,
    form: formFor(message, world),
    where: { kind: "message", channel: message.channel, ts: message.ts },
  });
  const inside = blocks.length
    ? drawBlocks(blocks, scene)
    : h("div", { class: "b-text" }, mrkdwn(message.text ?? "", world));
  return [
    h("div", { class: "blocks" }, inside, message.edited && h("span", { class: "edited" }, "(edited)")),
    (message.files ?? []).map(file),
    message.trouble && h("p", { class: "b-error", role: "status" }, icon("warn"), h("span", {}, message.trouble)),
  ];
}

function replies(message, world, { replies: found, thread }) {
  if (!found.length || thread) return null;
  const faces = [...new Set(found.map((reply) => reply.user))]
    .slice(0, 3)
    .map((id) => world.person(id))
    .filter(Boolean);
  const words = `${found.length} ${found.length === 1 ? "reply" : "replies"}`;
  const last = momentOf(found.at(-1).ts);
  return h(
    "button",
    {
      type: "button",
      class: "replies",
      "data-focus": `${message.ts} replies`,
      onclick: () => world.go({ channel: message.channel, thread: message.ts }),
    },
    faces.map((face) => avatar(face, "tiny")),
    h("b", {}, words),
    h("span", {}, `Last reply ${dayWords(last, world.you, world.now()).replace(/^(To|Yester)day$/, (day) => day.toLowerCase())} at ${timeOf(last, world.you)}`),
  );
}

function tools(message, world, { thread }) {
  const root = message.thread_ts ?? message.ts;
  const reply = h(
    "button",
    {
      type: "button",
      class: "tool",
      "aria-label": "Reply in thread",
      title: "Reply in thread",
      "data-focus": `${message.ts} reply`,
      onclick: () => world.go({ channel: message.channel, thread: root }),
    },
    icon("reply"),
  );
  const more = h(
    "button",
    {
      type: "button",
      class: "tool",
      "aria-label": "More actions",
      title: "More actions",
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      "data-focus": `${message.ts} more`,
      onclick: () =>
        openMenu({ anchor: more, label: "Message actions", kind: "menu", items: actions(message, world, thread) }),
    },
    icon("more"),
  );
  return h("div", { class: "tools" }, thread ? null : reply, more);
}

function actions(message, world, thread) {
  const root = message.thread_ts ?? message.ts;
  const reply = {
    text: "Reply in thread",
    mark: icon("reply"),
    pick: () => world.go({ channel: message.channel, thread: root }),
  };
  const copy = { text: "Copy link", mark: icon("link"), pick: () => copyLink(message, world) };
  const shortcuts = (world.app?.shortcuts ?? [])
    .filter((one) => one.type === "message")
    .map((one) => ({
      text: one.name,
      detail: world.app.name,
      mark: icon("bolt"),
      pick: async () => {
        const answer = await world.act("shortcut", {
          callback_id: one.callback_id,
          channel: message.channel,
          ts: message.ts,
        });
        if (!answer.ok) world.say(answer.words);
      },
    }));
  return [...(thread ? [] : [reply]), ...shortcuts, copy];
}

async function copyLink(message, world) {
  const url = new URL(world.address({ channel: message.channel, thread: message.thread_ts }), location.href);
  url.hash = message.ts;
  try {
    await navigator.clipboard.writeText(url.href);
    world.say("Link copied.");
  } catch {
    world.say("The browser did not allow copying.");
  }
}
