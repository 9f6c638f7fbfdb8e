import type { FindableRole } from './folder-book';

/** What the portal may call a folder of a known kind, by its language as it names it. */
const ALIASES: Record<string, Record<FindableRole, readonly string[]>> = {
  en: {
    sent: ['Sent', 'Sent mail'],
    drafts: ['Drafts', 'Draft'],
    spam: ['Spam', 'Junk'],
    trash: ['Trash', 'Deleted'],
  },
  ru: {
    sent: ['Отправленные', 'Исходящие'],
    drafts: ['Черновики'],
    spam: ['Спам'],
    trash: ['Корзина', 'Удалённые', 'Удаленные'],
  },
  de: {
    sent: ['Gesendet', 'Gesendete Objekte', 'Gesendete Elemente'],
    drafts: ['Entwürfe'],
    spam: ['Spam', 'Spamverdacht', 'Werbung'],
    trash: ['Papierkorb', 'Gelöschte Objekte', 'Gelöschte Elemente'],
  },
  fr: {
    sent: ['Envoyés', 'Messages envoyés', 'Éléments envoyés'],
    drafts: ['Brouillons'],
    spam: ['Spam', 'Indésirables', 'Courrier indésirable'],
    trash: ['Corbeille', 'Éléments supprimés'],
  },
  es: {
    sent: ['Enviados', 'Elementos enviados'],
    drafts: ['Borradores'],
    spam: ['Spam', 'Correo no deseado'],
    trash: ['Papelera', 'Elementos eliminados'],
  },
  pt: {
    sent: ['Enviados', 'Itens enviados', 'E-mails enviados'],
    drafts: ['Rascunhos'],
    spam: ['Spam', 'Lixo eletrônico'],
    trash: ['Lixeira', 'Itens excluídos'],
  },
  it: {
    sent: ['Inviati', 'Posta inviata'],
    drafts: ['Bozze'],
    spam: ['Spam', 'Posta indesiderata'],
    trash: ['Cestino', 'Posta eliminata'],
  },
  pl: {
    sent: ['Wysłane', 'Elementy wysłane'],
    drafts: ['Wersje robocze', 'Robocze', 'Szkice'],
    spam: ['Spam', 'Wiadomości-śmieci'],
    trash: ['Kosz', 'Elementy usunięte'],
  },
  uk: {
    sent: ['Надіслані', 'Відправлені'],
    drafts: ['Чернетки'],
    spam: ['Спам'],
    trash: ['Кошик', 'Видалені'],
  },
  tr: {
    sent: ['Gönderilmiş', 'Gönderilenler', 'Gönderilmiş Öğeler'],
    drafts: ['Taslaklar'],
    spam: ['Spam', 'İstenmeyen'],
    trash: ['Çöp Kutusu', 'Çöp', 'Silinmiş Öğeler'],
  },
};

/** Paths that widespread mail servers use, whatever the language. */
const PATHS: Record<FindableRole, readonly string[]> = {
  sent: ['Sent Items', 'Sent Messages', '[Gmail]/Sent Mail', 'INBOX.Sent', 'INBOX/Sent'],
  drafts: ['[Gmail]/Drafts', 'INBOX.Drafts', 'INBOX/Drafts'],
  spam: ['Junk E-mail', 'Junk Email', 'Bulk Mail', '[Gmail]/Spam', 'INBOX.Spam', 'INBOX.Junk', 'INBOX/Spam'],
  trash: ['Deleted Items', 'Deleted Messages', '[Gmail]/Trash', '[Gmail]/Bin', 'INBOX.Trash', 'INBOX/Trash'],
};

/** The portal's own names of languages that are another one's variants. */
const VARIANTS: Record<string, string> = { la: 'es', br: 'pt', ua: 'uk' };

/**
 * What to call a folder when asking for it, likeliest first: its name in the portal's language, in English,
 * then the paths of widespread servers.
 */
export function likelyNames(role: FindableRole, language: string): string[] {
  const short = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const own = ALIASES[VARIANTS[short] ?? short]?.[role] ?? [];
  return unique([...own, ...(ALIASES['en']?.[role] ?? []), ...PATHS[role]]);
}

/** The likely names, then those of all languages: a server may speak another one than the portal. */
export function allNames(role: FindableRole, language: string): string[] {
  const others = Object.values(ALIASES).flatMap((names) => names[role]);
  return unique([...likelyNames(role, language), ...others]);
}

/** Upper and lower case are one name to the portal. */
function unique(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
