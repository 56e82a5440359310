// What has been filled in? The values of one message, modal or Home tab, kept in Slack's own state shape over redraws.

/** element type -> [the key of its state value, the key of its initial value, what it is when empty] */
const SHAPES = {
  plain_text_input: ["value", "initial_value", null],
  number_input: ["value", "initial_value", null],
  email_text_input: ["value", "initial_value", null],
  url_text_input: ["value", "initial_value", null],
  static_select: ["selected_option", "initial_option", null],
  radio_buttons: ["selected_option", "initial_option", null],
  checkboxes: ["selected_options", "initial_options", []],
  multi_static_select: ["selected_options", "initial_options", []],
  users_select: ["selected_user", "initial_user", null],
  multi_users_select: ["selected_users", "initial_users", []],
  channels_select: ["selected_channel", "initial_channel", null],
  multi_channels_select: ["selected_channels", "initial_channels", []],
  conversations_select: ["selected_conversation", "initial_conversation", null],
  multi_conversations_select: ["selected_conversations", "initial_conversations", []],
  external_select: ["selected_option", "initial_option", null],
  multi_external_select: ["selected_options", "initial_options", []],
  rich_text_input: ["rich_text_value", "initial_value", null],
  datepicker: ["selected_date", "initial_date", null],
  timepicker: ["selected_time", "initial_time", null],
  datetimepicker: ["selected_date_time", "initial_date_time", null],
};

export const holds = (element) => element?.type in SHAPES;

/** Every element of a block that keeps a value. */
function fieldsOf(block) {
  const elements = [block.element, block.accessory, ...(block.type === "actions" ? (block.elements ?? []) : [])];
  return elements.filter(holds);
}

/** After the app has changed a menu, what is chosen is one of its options as they are now, or nothing. */
function stillOffered(value, element) {
  const options = element.options ?? element.option_groups?.flatMap((group) => group.options);
  if (!options || !value) return value;
  const now = (chosen) => options.find((option) => option.value === chosen.value);
  return Array.isArray(value) ? value.map(now).filter(Boolean) : now(value);
}

export class Form {
  constructor() {
    this.entries = new Map();
    // What went wrong at a field before anything was submitted, such as a file that can't be attached.
    this.notes = new Map();
  }

  get(block, element) {
    const [key, initial, empty] = SHAPES[element.type];
    const kept = stillOffered(this.entries.get(name(block, element))?.[key], element);
    return kept ?? (this.touched(block, element) ? empty : (element[initial] ?? empty));
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
}

const name = (block, element) => `${block.block_id} ${element.action_id} ${element.type}`;
