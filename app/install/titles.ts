import type { Group } from './offers';

type Titles = Record<string, { TITLE: string }>;

/** The portal's own codes of languages, as `LANG_ALL` wants them. */
const MENU = titles({
  en: 'Mail Desk',
  ru: 'Mail Desk',
  de: 'Mail Desk',
  fr: 'Mail Desk',
  la: 'Mail Desk',
  br: 'Mail Desk',
  it: 'Mail Desk',
  pl: 'Mail Desk',
  ua: 'Mail Desk',
  tr: 'Mail Desk',
});

const CARD = titles({
  en: 'Mail',
  ru: 'Письма',
  de: 'E-Mails',
  fr: 'E-mails',
  la: 'Correos',
  br: 'E-mails',
  it: 'E-mail',
  pl: 'Poczta',
  ua: 'Листи',
  tr: 'E-postalar',
});

const MESSAGE = titles({
  en: 'Open in Mail Desk',
  ru: 'Открыть в Mail Desk',
  de: 'In Mail Desk öffnen',
  fr: 'Ouvrir dans Mail Desk',
  la: 'Abrir en Mail Desk',
  br: 'Abrir no Mail Desk',
  it: 'Apri in Mail Desk',
  pl: 'Otwórz w Mail Desk',
  ua: 'Відкрити в Mail Desk',
  tr: 'Mail Desk’te aç',
});

const BY_GROUP: Record<Group, Titles> = {
  menu: MENU,
  links: MENU,
  mail: MENU,
  cards: CARD,
  timeline: MESSAGE,
  chats: CARD,
  tasks: CARD,
  person: MESSAGE,
};

/** `LANG_ALL` of a place: its title in every language of ours. */
export function titlesOf(group: Group): Titles {
  return BY_GROUP[group];
}

function titles(byLanguage: Record<string, string>): Titles {
  return Object.fromEntries(Object.entries(byLanguage).map(([language, TITLE]) => [language, { TITLE }]));
}
