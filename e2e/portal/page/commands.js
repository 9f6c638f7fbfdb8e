// @ts-check
import { messengerPath } from './messenger.js';
import { splitApplicationParams } from './open-application.js';
import { resolveOpenPath } from './openpath.js';
import { pickUsers } from './pickers.js';
import { pageWords } from './dom.js';
import { finishFirstRun, finishInstallation, readSwitches, refreshToken, saveOptions } from './portal-api.js';

/** @typedef {(value?: unknown) => void} Reply */
/** @typedef {(params: unknown, reply: Reply) => void | Promise<void>} Command */

/**
 * The base set of commands. A name that is missing here is answered by silence, and so is everything that a
 * portal leaves unanswered: cancelled pickers, failures, calls and the messenger.
 * @param {import('./layout.js').Layout} layout
 * @returns {Record<string, Command>}
 */
export function commandsFor(layout) {
  return {
    ...sessionCommands(layout),
    ...optionCommands(layout),
    ...windowCommands(layout),
    ...panelCommands(layout),
  };
}

/**
 * @param {import('./layout.js').Layout} layout
 * @returns {Record<string, Command>}
 */
function sessionCommands({ config }) {
  const { initData } = config;
  return {
    getInitData: (_params, reply) => {
      if (config.silentInit) return;
      reply(initData);
      initData.FIRST_RUN = false;
    },
    getInterface: (_params, reply) => reply({ command: config.extraCommands, event: [] }),
    ...(config.extraCommands.includes('reloadData') ? { reloadData: reloadCard } : {}),
    refreshAuth: async (_params, reply) => {
      try {
        const { refresh } = await readSwitches();
        if (refresh === 'silent') return;
        const pair = await refreshToken();
        Object.assign(initData, pair);
        reply(pair);
      } catch {
        window.alert(pageWords()['refreshFailed']);
      }
    },
  };
}

/**
 * @param {import('./layout.js').Layout} layout
 * @returns {Record<string, Command>}
 */
function optionCommands({ config, reopen }) {
  /** @type {Record<string, unknown>} */
  let waiting = {};
  /** @type {Reply[]} */
  let replies = [];
  return {
    setUserOption: (params, reply) => {
      const { name, value } = mapOf(params);
      if (typeof name !== 'string') return;
      reply(params);
      void saveOptions('user', { [name]: value }).then((all) => (config.initData.USER_OPTIONS = all));
    },
    setAppOption: (params, reply) => {
      const { name, value } = mapOf(params);
      if (!config.initData.IS_ADMIN || typeof name !== 'string') return;
      if (replies.length === 0) setTimeout(() => void flush());
      waiting[name] = value;
      replies.push(reply);
    },
    setInstall: (params, reply) => {
      reply(params);
      void finishFirstRun();
    },
    setInstallFinish: async (params) => {
      if (!config.initData.INSTALL) return;
      const isFinished = mapOf(params)['value'] !== false;
      await finishInstallation(isFinished);
      reopen(isFinished ? 'Y' : 'N');
    },
  };

  /** Options set in one tick travel together; each caller gets the full set. */
  async function flush() {
    const [values, callers] = [waiting, replies];
    waiting = {};
    replies = [];
    const all = await saveOptions('app', values);
    config.initData.APP_OPTIONS = all;
    for (const reply of callers) reply(all);
  }
}

/**
 * @param {import('./layout.js').Layout} layout
 * @returns {Record<string, Command>}
 */
function windowCommands({ box }) {
  return {
    resizeWindow: (params, reply) => {
      const { width, height } = mapOf(params);
      if (width !== undefined) box.style.width = sizeOf(width);
      if (height !== undefined) {
        box.style.height = sizeOf(height);
        box.style.flex = 'none';
      }
      reply({ width: box.offsetWidth, height: box.offsetHeight });
    },
    setTitle: (params, reply) => {
      const { title } = mapOf(params);
      const heading = document.getElementById('pagetitle');
      if (heading && typeof title === 'string') heading.textContent = title;
      reply(params);
    },
    setScroll: (params, reply) => {
      const { scroll } = mapOf(params);
      if (typeof scroll === 'number') window.scrollTo(window.scrollX, scroll);
      reply(params);
    },
    reloadWindow: () => location.reload(),
    selectUser: (params, reply) => {
      const isMany = mapOf(params)['mult'] === true;
      return pickUsers(isMany, (users) => reply(isMany ? users : users[0]));
    },
  };
}

/**
 * @param {import('./layout.js').Layout} layout
 * @returns {Record<string, Command>}
 */
function panelCommands({ config, host }) {
  const { application } = config;
  /** @param {unknown} dialogId */
  const openMessenger = (dialogId) => {
    if (config.opensTabs) openTab(messengerPath(dialogId));
    else host.openMessenger(dialogId);
  };
  return {
    openApplication: (params, reply) => {
      host.openApplication({ application, ...splitApplicationParams(params), onClose: () => reply() });
    },
    closeApplication: (_params, reply) => {
      const panel = host.sliders.top();
      if (!panel || !isApplicationPage(panel.url, application)) return;
      panel.close();
      reply();
    },
    openPath: async (params, reply) => {
      const { mobile } = await readSwitches();
      const where = { origin: location.origin, clientId: application.clientId, mobile };
      const found = resolveOpenPath(mapOf(params)['path'], where);
      if ('errorCode' in found) reply({ result: 'error', errorCode: found.errorCode });
      else if (config.opensTabs) {
        openTab(found.url);
        reply({ result: 'close' });
      } else host.sliders.open({ ...found, onClose: () => reply({ result: 'close' }) });
    },
    imOpenMessenger: (params) => openMessenger(mapOf(params)['dialogId']),
    imOpenHistory: (params) => openMessenger(mapOf(params)['dialogId']),
  };
}

/**
 * @param {string} url
 * @param {import('./layout-config.ts').LayoutConfig['application']} application
 */
function isApplicationPage(url, { id, clientId, placementIds }) {
  const { pathname } = new URL(url, location.origin);
  const pages = [
    `/marketplace/app/${id}/`,
    `/marketplace/app/${clientId}/`,
    `/marketplace/view/${clientId}/`,
    ...placementIds.map((placement) => `/devops/placement/${placement}/`),
  ];
  return pages.includes(pathname);
}

/** @param {string} url */
function openTab(url) {
  window.open(url, '_blank', 'noopener,noreferrer');
}

/** Reads the card around the tab anew; nothing is saved. @type {Command} */
function reloadCard(_params, reply) {
  document.dispatchEvent(new Event('card-reload'));
  reply();
}

/** @param {unknown} size */
function sizeOf(size) {
  return typeof size === 'number' ? `${size}px` : String(size);
}

/**
 * @param {unknown} params
 * @returns {Record<string, unknown>}
 */
function mapOf(params) {
  return typeof params === 'object' && params !== null ? /** @type {Record<string, unknown>} */ (params) : {};
}
