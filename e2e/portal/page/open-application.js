// @ts-check
/**
 * @typedef {object} PanelSettings
 * @property {number} [width]
 * @property {number} [leftBoundary]
 * @property {string} [title]
 * @property {{ text: string, color: string, bgColor: string }} [label]
 */

const labelGrounds = new Set(['aqua', 'green', 'orange', 'brown', 'pink', 'blue', 'grey', 'violet']);

/**
 * Splits what an application gave to `openApplication` into options for the new frame and settings of the
 * panel (`bx24_*`). Settings of a wrong type are ignored. When both `options` and `params` stand at the top,
 * only `params` is kept.
 * @param {unknown} given
 * @returns {{ options: Record<string, unknown>, settings: PanelSettings }}
 */
export function splitApplicationParams(given) {
  const all = isMap(given) ? given : {};
  const source = 'options' in all && isMap(all['params']) ? all['params'] : all;
  const options = Object.fromEntries(Object.entries(source).filter(([key]) => !key.startsWith('bx24_')));
  return { options, settings: settingsFrom(all) };
}

/**
 * Options as form fields: `options[key][deeper]=text`. Every leaf becomes text; null, undefined and anything
 * empty leaves no field at all.
 * @param {Record<string, unknown>} options
 */
export function optionFields(options) {
  const fields = new URLSearchParams();
  append(fields, 'options', options);
  return fields;
}

/**
 * @param {URLSearchParams} fields
 * @param {string} name
 * @param {unknown} value
 */
function append(fields, name, value) {
  if (value === null || value === undefined) return;
  if (typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) append(fields, `${name}[${key}]`, item);
    return;
  }
  if (typeof value === 'string') fields.append(name, value);
  if (typeof value === 'number' || typeof value === 'boolean') fields.append(name, String(value));
}

/**
 * @param {Record<string, unknown>} given
 * @returns {PanelSettings}
 */
function settingsFrom(given) {
  const { bx24_width: width, bx24_leftBoundary: leftBoundary, bx24_title: title, bx24_label: label } = given;
  return {
    ...(typeof width === 'number' ? { width } : {}),
    ...(typeof leftBoundary === 'number' ? { leftBoundary } : {}),
    ...(typeof title === 'string' ? { title } : {}),
    ...(isMap(label) ? { label: labelFrom(label) } : {}),
  };
}

/** @param {Record<string, unknown>} label */
function labelFrom({ text, color, bgColor }) {
  return {
    text: typeof text === 'string' ? text : '',
    color: typeof color === 'string' ? color : '',
    bgColor: typeof bgColor === 'string' && labelGrounds.has(bgColor) ? bgColor : '',
  };
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isMap(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
