// Which sign stands for a :name:? The ones that work messages use; any other name is shown as it was written.

const SIGNS = {
  "+1": "👍",
  "-1": "👎",
  thumbsup: "👍",
  thumbsdown: "👎",
  clap: "👏",
  pray: "🙏",
  wave: "👋",
  eyes: "👀",
  raised_hands: "🙌",
  ok_hand: "👌",
  muscle: "💪",
  point_right: "👉",
  smile: "😄",
  slightly_smiling_face: "🙂",
  thinking_face: "🤔",
  tada: "🎉",
  rocket: "🚀",
  fire: "🔥",
  heart: "❤️",
  star: "⭐",
  sparkles: "✨",
  bulb: "💡",
  zap: "⚡",
  warning: "⚠️",
  rotating_light: "🚨",
  white_check_mark: "✅",
  heavy_check_mark: "✔️",
  ballot_box_with_check: "☑️",
  x: "❌",
  no_entry: "⛔",
  question: "❓",
  exclamation: "❗",
  red_circle: "🔴",
  large_yellow_circle: "🟡",
  large_green_circle: "🟢",
  large_blue_circle: "🔵",
  white_circle: "⚪",
  black_circle: "⚫",
  hourglass: "⌛",
  hourglass_flowing_sand: "⏳",
  alarm_clock: "⏰",
  calendar: "📆",
  date: "📅",
  memo: "📝",
  pushpin: "📌",
  link: "🔗",
  lock: "🔒",
  key: "🔑",
  bell: "🔔",
  mega: "📣",
  speech_balloon: "💬",
  chart_with_upwards_trend: "📈",
  chart_with_downwards_trend: "📉",
  bar_chart: "📊",
  dart: "🎯",
  checkered_flag: "🏁",
  construction: "🚧",
  hammer_and_wrench: "🛠️",
  bug: "🐛",
  package: "📦",
  arrow_right: "➡️",
  arrow_up: "⬆️",
  arrow_down: "⬇️",
  arrow_upper_right: "↗️",
  arrow_lower_right: "↘️",
  scales: "⚖️",
  drum_with_drumsticks: "🥁",
  mountain: "⛰️",
};

const NAMES = new Map(Object.entries(SIGNS).map(([name, sign]) => [sign, name]));

export const emojiOf = (name) => SIGNS[name];

export const nameOf = (sign) => NAMES.get(sign);

/** As Slack writes a sign: its code points. */
export const unicodeOf = (sign) => [...sign].map((one) => one.codePointAt(0).toString(16).padStart(4, "0")).join("-");

export const signOf = (unicode) => String.fromCodePoint(...unicode.split("-").map((code) => Number.parseInt(code, 16)));

/** Any sign that has a name, to be found in what someone typed. */
export const ANY_SIGN = new RegExp([...NAMES.keys()].sort((one, other) => other.length - one.length).join("|"), "u");
