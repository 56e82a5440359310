// Which formatting is there, by which button, keys and hand-written marks?

const MOD = /Mac/.test(navigator.platform) ? "⌘" : "Ctrl";

/** [name, icon, words, keys, how it is known to be on, what it does] */
export const TOOLS = [
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
export const HAND = { "*": "b", _: "i", "~": "s", "`": "code" };
export const LINE_STARTS = {
  "- ": (editor) => editor.run("insertUnorderedList"),
  "* ": (editor) => editor.run("insertUnorderedList"),
  "1. ": (editor) => editor.run("insertOrderedList"),
  "> ": (editor) => editor.frame("blockquote"),
};
const KEYS = { b: "bold", i: "italic" };
const SHIFTED = { x: "strike", u: "link", c: "code", 7: "ordered", 8: "bullets", 9: "quote" };

/** What these keys do, if they are a shortcut. */
export function toolFor({ key, code, shiftKey }) {
  const name = shiftKey ? SHIFTED[code.replace(/^(Key|Digit)/, "").toLowerCase()] : KEYS[key.toLowerCase()];
  return TOOLS.find(([one]) => one === name)?.[5];
}

/** The words before the caret end with a mark that closes: the letters that it closes over. */
export function closedOver(before, mark) {
  const sign = mark.replace("*", "\\*");
  return new RegExp(`(?:^|[\\s(\u200b])${sign}(?!\\s)([^${sign}\\n]*[^${sign}\\s])${sign}$`).exec(before)?.[1];
}
