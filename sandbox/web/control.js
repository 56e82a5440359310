// How is a control found again, named and described, whatever it is?

export const words = (text) => (text ? text.text : "");

export const focusName = (item, block, scene) => `${scene.place} ${block.block_id} ${item.action_id}`;

/** The attributes by which a control is found again, named and described. */
export function control(item, block, scene) {
  const { label, described, invalid, required } = scene.labelled ?? {};
  return {
    "data-focus": focusName(item, block, scene),
    "data-load": item.focus_on_load ? "true" : null,
    "aria-labelledby": label,
    "aria-label": label ? null : words(item.placeholder) || item.action_id,
    "aria-describedby": described || null,
    "aria-invalid": invalid ? "true" : null,
    "aria-required": required ? "true" : null,
  };
}
