// What has been filled in? The values of one message, modal or Home tab, kept in Slack's own state shape over redraws.

const EMPTY = "Please complete this required field.";

/** element type -> [the key of its state value, the key of its initial value, what it is when empty] */
const SHAPES = {
  plain_text_input: ["value", "initial_value", null],
  number_input: ["value", "initial_value", null],
  email_text_input: ["value", "initial_value", null],
  url_text_input: ["value", "initial_value", null],
  static_select: ["selected_option", "initial_option", null],
  external_select: ["selected_option", "initial_option", null],
  radio_buttons: ["selected_option", "initial_option", null],
  checkboxes: ["selected_options", "initial_options", []],
  multi_static_select: ["selected_options", "initial_options", []],
  users_select: ["selected_user", "initial_user", null],
  multi_users_select: ["selected_users", "initial_users", []],
  channels_select: ["selected_channel", "initial_channel", null],
  multi_channels_select: ["selected_channels", "initial_channels", []],
  conversations_select: ["selected_conversation", "initial_conversation", null],
  multi_conversations_select: ["selected_conversations", "initial_conversations", []],
  datepicker: ["selected_date", "initial_date", null],
  timepicker: ["selected_time", "initial_time", null],
  datetimepicker: ["selected_date_time", "initial_date_time", null],
};

export const holds = (element) => element?.type in SHAPES;

/** Every element of a block that keeps a value. */
export function fieldsOf(block) {
  const elements = [block.element, block.accessory, ...(block.type === "actions" ? (block.elements ?? []) : [])];
  return elements.filter(holds);
}

export class Form {
  constructor() {
    this.entries = new Map();
  }

  get(block, element) {
    const [key, initial, empty] = SHAPES[element.type];
    return this.entries.get(name(block, element))?.[key] ?? (this.touched(block, element) ? empty : element[initial] ?? empty);
  }

  /** What the workspace remembers was entered; what was touched here since is newer. */
  seed(entered = {}) {
    for (const [block, entries] of Object.entries(entered)) {
      for (const [action, entry] of Object.entries(entries)) {
        const key = `${block} ${action} ${entry.type}`;
        if (entry.type in SHAPES && !this.entries.has(key)) this.entries.set(key, entry);
      }
    }
    return this;
  }

  touched(block, element) {
    return this.entries.has(name(block, element));
  }

  set(block, element, value) {
    const [key] = SHAPES[element.type];
    this.entries.set(name(block, element), { type: element.type, [key]: value });
  }

  entry(block, element) {
    const [key] = SHAPES[element.type];
    return { type: element.type, [key]: this.get(block, element) };
  }

  /** state.values as Slack sends it. */
  values(blocks) {
    const values = {};
    for (const block of blocks) {
      for (const element of fieldsOf(block)) {
        (values[block.block_id] ??= {})[element.action_id] = this.entry(block, element);
      }
    }
    return values;
  }

  /** What Slack's client refuses before it sends anything: { block_id: words }. */
  problems(blocks) {
    const found = {};
    for (const block of blocks) {
      if (block.type !== "input" || !holds(block.element)) continue;
      const words = problem(this.get(block, block.element), block);
      if (words) found[block.block_id] = words;
    }
    return found;
  }
}

const name = (block, element) => `${block.block_id} ${element.action_id} ${element.type}`;

function problem(value, { element, optional }) {
  const text = typeof value === "string" ? value.trim() : value;
  if (text === null || text === "" || (Array.isArray(text) && !text.length)) return optional ? undefined : EMPTY;
  if (element.type === "number_input") return numberProblem(text, element);
  if (element.type === "email_text_input" && !/^\S+@\S+\.\S+$/.test(text)) return "Please enter a valid email address.";
  if (element.type === "url_text_input" && !URL.canParse(text)) return "Please enter a valid URL.";
  if (element.min_length && value.length < element.min_length) return `Please enter at least ${count(element.min_length)}.`;
  if (element.max_length && value.length > element.max_length) return `Please enter at most ${count(element.max_length)}.`;
  return undefined;
}

const count = (number) => `${number} ${number === 1 ? "character" : "characters"}`;

function numberProblem(text, element) {
  const number = Number(text);
  if (Number.isNaN(number)) return "Please enter a number.";
  if (!element.is_decimal_allowed && !Number.isInteger(number)) return "Please enter a whole number.";
  if (element.min_value !== undefined && number < Number(element.min_value)) return `Please enter ${element.min_value} or more.`;
  if (element.max_value !== undefined && number > Number(element.max_value)) return `Please enter ${element.max_value} or less.`;
  return undefined;
}
