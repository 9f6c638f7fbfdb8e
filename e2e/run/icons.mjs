// Writes app/ui/icons/Icons.tsx and MoreIcons.tsx from the path data of @bitrix24/b24icons-vue (MIT, notice beside the result).
// Run it after changing the list: node e2e/run/icons.mjs
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Our name for a meaning → the outline icon that draws it. One icon has one meaning. These come with the
 * first list, so each of them weighs on it.
 */
const FIRST = {
  Attach: 'Attach',
  Calendar: 'Calendar',
  Chats: 'Chats',
  Check: 'CheckM',
  ChevronDown: 'ChevronDownM',
  Close: 'CrossL',
  CloudOff: 'NoWifi',
  Crm: 'Crm',
  Drafts: 'MailInProgress',
  EveryFolder: 'Layers',
  Feed: 'Newsfeed',
  Filter: 'Filter',
  Folder: 'Folder',
  History: 'ClockBack',
  Inbox: 'MailOpen',
  Info: 'InfoCircle',
  Keyboard: 'Keyboard',
  Lock: 'LockM',
  Mail: 'Mail',
  Moon: 'Moon',
  OpenIn: 'GoToM',
  Refresh: 'Refresh',
  Screen: 'Screen',
  Search: 'Search',
  Sent: 'MailSend',
  Settings: 'SettingsM',
  Spam: 'ShieldAttention',
  Sun: 'Sun',
  Task: 'Task',
  Todo: 'CheckList',
  Trash: 'solid/Trashcan',
  Warning: 'Alert',
  Write: 'EditL',
};

/** The others, each loaded with what shows it. */
const LATER = {
  Back: 'ChevronLeftL',
  Bold: 'Bold',
  Bullets: 'BulletedList',
  ChevronRight: 'ChevronRightL',
  ClearFormat: 'TextFormatCancel',
  Clock: 'Clock',
  Down: 'ArrowDownM',
  Forward: 'Forward',
  Italic: 'Italic',
  Link: 'Link',
  More: 'MoreM',
  Numbers: 'NumberedList',
  PlainText: 'Text',
  Quote: 'Quote',
  Recipe: 'CompleteTaskList',
  Redo: 'Redo',
  Reply: 'Reply',
  ReplyAll: 'ReplyAll',
  Send: 'Send',
  Undo: 'Undo',
  Up: 'ArrowTopM',
};

const root = fileURLToPath(new URL('../../', import.meta.url));
const icons = new URL('./dist/', import.meta.resolve('@bitrix24/b24icons-vue/package.json'));
write('app/ui/icons/Icons.tsx', FIRST);
write('app/ui/icons/MoreIcons.tsx', LATER);

/**
 * @param {string} target
 * @param {Record<string, string>} list
 */
function write(target, list) {
  const components = Object.entries(list).map(([name, source]) => {
    const { paths, box } = drawingOf(source);
    const field = box === '0 0 24 24' ? '' : `, '${box}'`;
    // Marked pure, so that a build keeps only the icons somebody uses.
    return `export const ${name}Icon = /* @__PURE__ */ icon(${JSON.stringify(paths)}${field});`;
  });
  writeFileSync(
    `${root}${target}`,
    `// Written by e2e/run/icons.mjs; change the list there. Path data: see NOTICE.
import { icon } from './icon';

${components.join('\n\n')}
`,
  );
  execFileSync('npx', ['oxfmt', target], { cwd: root, stdio: 'inherit' });
  console.log(`${components.length} icons written to ${target}`);
}

/**
 * The `d` of every path of an icon, and the field it is drawn on.
 * @param {string} source
 */
function drawingOf(source) {
  const [set, name] = source.includes('/') ? source.split('/') : ['outline', source];
  const code = readFileSync(new URL(`${set}/esm/${name}Icon.js`, icons), 'utf8');
  const shapes = code.match(/_createElementVNode\("\w+"/g) ?? [];
  const paths = [...code.matchAll(/\bd: "([^"]+)"/g)].map((match) => match[1]);
  const box = /viewBox: "([^"]+)"/.exec(code)?.[1];
  if (paths.length === 0 || paths.length !== shapes.length || box === undefined) {
    throw new Error(`${source}: this icon is more than paths; take another one`);
  }
  return { paths, box };
}
