// What time is it for this viewer, and how does Slack word a moment for them?

const formats = new Map();

function format(zone, locale, options) {
  const key = JSON.stringify([zone, locale, options]);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }));
  return formats.get(key);
}

/** The calendar parts of a moment where the viewer lives. */
function parts(date, zone) {
  const options = { year: "numeric", month: "2-digit", day: "2-digit" };
  return Object.fromEntries(
    format(zone, "en-US", options)
      .formatToParts(date)
      .map((p) => [p.type, p.value]),
  );
}

export function dayOf(date, zone) {
  const { year, month, day } = parts(date, zone);
  return `${year}-${month}-${day}`;
}

export function momentOf(ts) {
  return new Date(Number.parseFloat(ts) * 1000);
}

export function timeOf(date, viewer, seconds = false) {
  const hour12 = (viewer.locale ?? "en-US") === "en-US";
  const options = { hour: hour12 ? "numeric" : "2-digit", minute: "2-digit", hourCycle: hour12 ? "h12" : "h23" };
  if (seconds) options.second = "2-digit";
  return format(viewer.tz, "en-US", options).format(date);
}

function ordinal(day) {
  const tail = day % 100 > 10 && day % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
  return `${day}${tail}`;
}

function longDate(date, zone, { weekday = false, short = false } = {}) {
  const word = (options) => format(zone, "en-US", options).format(date);
  const day = Number(word({ day: "numeric" }));
  const month = word({ month: short ? "short" : "long" });
  const written = `${month} ${short ? day : ordinal(day)}, ${word({ year: "numeric" })}`;
  return weekday ? `${word({ weekday: "long" })}, ${written}` : written;
}

function dayDistance(date, now, zone) {
  return Math.round((Date.parse(dayOf(date, zone)) - Date.parse(dayOf(now, zone))) / 86_400_000);
}

function pretty(date, now, zone, otherwise, atStart) {
  const word = { "-1": "yesterday", 0: "today", 1: "tomorrow" }[dayDistance(date, now, zone)];
  if (!word) return otherwise;
  return atStart ? word[0].toUpperCase() + word.slice(1) : word;
}

function ago(date, now) {
  const minutes = Math.round((date - now) / 60_000);
  const words = new Intl.RelativeTimeFormat("en", { numeric: "always" });
  if (Math.abs(minutes) < 60) return words.format(minutes, "minute");
  if (Math.abs(minutes) < 60 * 24) return words.format(Math.round(minutes / 60), "hour");
  return words.format(Math.round(minutes / 1440), "day");
}

/** Slack's <!date^…> tokens: https://docs.slack.dev/messaging/formatting-message-text (date formatting) */
export function dateToken(seconds, pattern, viewer, now) {
  const date = new Date(seconds * 1000);
  const zone = viewer.tz;
  const words = {
    date_num: () => dayOf(date, zone),
    date: () => longDate(date, zone),
    date_short: () => longDate(date, zone, { short: true }),
    date_long: () => longDate(date, zone, { weekday: true }),
    time: () => timeOf(date, viewer),
    time_secs: () => timeOf(date, viewer, true),
    ago: () => ago(date, now),
  };
  return pattern.replace(/\{(\w+)\}/g, (token, name, offset) => {
    const plain = words[name.replace(/_pretty$/, "")];
    if (!plain) return token;
    return name.endsWith("_pretty") ? pretty(date, now, zone, plain(), offset === 0) : plain();
  });
}

export function dayWords(date, viewer, now) {
  return pretty(date, now, viewer.tz, longDate(date, viewer.tz, { weekday: true }).replace(/, \d{4}$/, ""), true);
}

export function exactWords(date, viewer) {
  return `${longDate(date, viewer.tz, { weekday: true })} at ${timeOf(date, viewer, true)}`;
}

/** ["Fri, 20 Nov", " 2026", ", 4:00 PM"]: the year can be left out where there is no room. */
export function clockWords(date, viewer) {
  const word = (options) => format(viewer.tz, "en-GB", options).format(date);
  const day = `${word({ weekday: "short" })}, ${word({ day: "numeric", month: "short" })}`;
  return [day, ` ${word({ year: "numeric" })}`, `, ${timeOf(date, viewer)}`];
}

/** Friday 16:00 */
export function weekWords(date, viewer) {
  const word = (options) => format(viewer.tz, "en-GB", options).format(date);
  return `${word({ weekday: "long" })} ${word({ hour: "2-digit", minute: "2-digit" })}`;
}

export function zoneWords(viewer, date) {
  const options = { timeZoneName: "short" };
  const name = format(viewer.tz, "en-GB", options)
    .formatToParts(date)
    .find((p) => p.type === "timeZoneName")?.value;
  return `${viewer.tz.replaceAll("_", " ")}${name ? ` (${name})` : ""}`;
}

/** How a moment stands in a datetime field of someone in this zone: 2026-12-01T17:00 */
export function wallOf(seconds, zone) {
  const date = new Date(seconds * 1000);
  return `${dayOf(date, zone)}T${format(zone, "en-GB", { hour: "2-digit", minute: "2-digit" }).format(date)}`;
}

/** And back; near a clock change the first guess can be an hour off, the second is not. */
export function secondsOf(wall, zone) {
  const wanted = Date.parse(`${wall}Z`) / 1000;
  const shift = (seconds) => Date.parse(`${wallOf(seconds, zone)}Z`) / 1000 - seconds;
  return wanted - shift(wanted - shift(wanted));
}
