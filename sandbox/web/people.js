// What does a person look like? Initials on a colour that stays theirs.

import { h } from "./dom.js";

function hue(id) {
  let sum = 7;
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 360_007;
  return ((sum >>> 2) % 24) * 15;
}

function initials(name) {
  const words = name.split(/\s+/).filter(Boolean);
  return (words.length > 1 ? words[0][0] + words.at(-1)[0] : name.slice(0, 2)).toUpperCase();
}

export function avatar(person, size = "") {
  const look = `avatar ${size} ${person.bot ? "avatar-app" : ""}`;
  return h("span", { class: look, style: { "--hue": hue(person.id) }, "aria-hidden": "true" }, initials(person.name));
}

export function roleWords(person) {
  const role = person.deleted
    ? "Deactivated"
    : person.guest
      ? "Guest"
      : person.external
        ? "From another company"
        : person.title;
  return [role, person.tz.replaceAll("_", " ")].filter(Boolean).join(" · ");
}
