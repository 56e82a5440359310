// Where can this person go? Channels, direct messages and the app, with what is unread.

import { fill, h, icon, keepFocus } from "./dom.js";
import { avatar } from "./people.js";

export function drawSidebar(root, world, place) {
  // Rebuilt only when it changed: a click must find the row that it began on.
  const sign = JSON.stringify([world.channels, world.names, world.app, place.channel.id]);
  if (root.sign === sign) return;
  root.sign = sign;
  const rooms = world.channels.filter((one) => !one.with && one.kind !== "mpim");
  const joined = rooms.filter((one) => one.member && !one.archived);
  const others = rooms.filter((one) => !one.member && !one.archived);
  const archived = rooms.filter((one) => one.archived);
  const direct = world.channels.filter((one) =>
    one.kind === "mpim" ? one.member : one.with && one.with !== world.app?.user && !world.person(one.with)?.slackbot,
  );
  keepFocus(root, () =>
    fill(
      root,
      group(
        "Channels",
        joined.map((one) => row(one, world, place)),
        "None yet.",
      ),
      others.length > 0 &&
        group(
          "Channels to join",
          others.map((one) => row(one, world, place)),
        ),
      archived.length > 0 &&
        group(
          "Archived",
          archived.map((one) => row(one, world, place)),
        ),
      direct.length > 0 &&
        group(
          "Direct messages",
          direct.map((one) => row(one, world, place)),
        ),
      world.app && group("Apps", [appRow(world, place)]),
    ),
  );
}

function group(title, rows, empty) {
  const label = title.toLowerCase().replaceAll(" ", "-");
  return h(
    "section",
    { "aria-labelledby": `side-${label}` },
    h("h2", { id: `side-${label}` }, title),
    rows.length ? h("ul", {}, rows) : h("p", { class: "side-empty" }, empty),
  );
}

function row(channel, world, place) {
  const face = world.faceOf(channel);
  const mark = face ? avatar(face, "tiny") : icon(channel.kind === "private" ? "lock" : "hash");
  const kind = { private: "private channel", im: "direct message", mpim: "direct message" }[channel.kind] ?? "channel";
  return link(mark, channel.name, kind, channel, world, place);
}

function appRow(world, place) {
  const channel = world.found(`@${world.person(world.app.user).handle}`);
  return link(avatar(world.person(world.app.user), "tiny"), world.app.name, "app", channel, world, place);
}

function link(mark, words, kind, channel, world, place) {
  const here = channel.id === place.channel?.id;
  const unread = here ? 0 : (channel.unread ?? 0);
  const go = (event) => {
    event.preventDefault();
    world.go({ channel: channel.id });
  };
  const look = ["side-row", unread && "unread", !channel.member && "away"].filter(Boolean).join(" ");
  return h(
    "li",
    {},
    h(
      "a",
      {
        class: look,
        href: world.address({ channel: channel.id }),
        "aria-current": here ? "page" : null,
        onclick: go,
        "data-focus": `side ${channel.id}`,
        "aria-label": `${words}, ${kind}${unread ? `, ${unread} unread` : ""}`,
      },
      mark,
      h("span", { class: "side-words" }, words),
      unread > 0 && world.faceOf(channel) && h("span", { class: "count" }, String(unread)),
    ),
  );
}
