// @ts-check
/**
 * How a portal address opens in the slider panel.
 * @typedef {object} AddressRule
 * @property {RegExp} path
 * @property {number} [width] pixels at most
 * @property {number} [leftBoundary] pixels kept free on the left; 0 is as wide as the panel gets
 * @property {boolean} [onClick] a click on a plain link to it opens the panel too
 */

/** The first match wins. The task rule is not anchored and stands first, so it wins over any prefix. */
/** @type {AddressRule[]} */
const rules = [
  { path: /\/company\/personal\/user\/\d+\/tasks\/task\/view\/\d+\//, width: 1200, onClick: true },
  { path: /^\/marketplace\/view\//, leftBoundary: 0, onClick: true },
  { path: /^\/marketplace\//, leftBoundary: 0 },
  { path: /^\/devops\/placement\/\d+\/\?/, leftBoundary: 0, onClick: true },
  { path: /^\/mail\/message\/(\d+|new)/, width: 1080, onClick: true },
  { path: /^\/mail/, leftBoundary: 0 },
  { path: /^\/crm\/type\/\d+\/details\/\d+\//, width: 1640, onClick: true },
  { path: /^\/crm\/company\/requisite\/\d+\//, width: 950 },
  { path: /^\/crm\/(deal|lead|contact|company)\/details\/\d+\//, width: 1640, onClick: true },
  { path: /^\/company\/personal\/user\/\d+\/groups\/create\//, width: 1200 },
  { path: /^\/workgroups\/group\/\d+\/card\//, width: 900 },
  { path: /^\/company\/personal\/user\/\d+\/blog\/\d+\//, width: 1000, onClick: true },
  { path: /^\/company\/personal\/user\/\d+\/calendar\/\?(.*&)?EVENT_ID=/, width: 1200, onClick: true },
  { path: /^\/company\/personal\/user\/\d+\/$/, width: 1000, onClick: true },
];

/**
 * @param {string} path path with its query, exactly as given
 * @returns {Omit<AddressRule, 'path'>}
 */
export function ruleFor(path) {
  return rules.find((rule) => rule.path.test(path)) ?? {};
}
