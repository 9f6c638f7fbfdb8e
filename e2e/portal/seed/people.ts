import type { CrmEntity, Folder, FolderKind, Mailbox, User } from '../state.ts';

/** The firm: twelve people who fit out offices and hotels. The first one is signed in. */
export const people: User[] = [
  person(1, 'Anna', 'Weber', 'anna.weber', 'Europe/Berlin', 'Project manager'),
  person(2, 'Tomasz', 'Wójcik', 'tomasz.wojcik', 'Europe/Warsaw', 'Head of the workshop'),
  person(3, 'Ольга', 'Смирнова', 'olga.smirnova', 'Europe/Moscow', 'Sales'),
  person(4, 'Elif', 'Yılmaz', 'elif.yilmaz', 'Europe/Istanbul', 'Interior designer'),
  person(5, 'Beatriz', 'Carvalho', 'beatriz.carvalho', 'America/Sao_Paulo', 'Purchasing'),
  person(6, 'Jonas', 'Becker', 'jonas.becker', 'Europe/Berlin', 'Fitting crew'),
  person(7, 'Marie', 'Lefèvre', 'marie.lefevre', 'Europe/Paris', 'Accounts'),
  person(8, 'Дмитрий', 'Орлов', 'dmitry.orlov', 'Europe/Moscow', 'Logistics'),
  person(9, 'Sofia', 'Marchetti', 'sofia.marchetti', 'Europe/Rome', 'Showroom'),
  person(10, 'Peter', 'Novak', 'peter.novak', 'Europe/Prague', 'IT'),
  person(11, 'Катерина', 'Бондар', 'kateryna.bondar', 'Europe/Kyiv', 'Customer support'),
  person(12, 'Hannah', 'Klein', 'hannah.klein', 'Europe/Berlin', 'Director'),
];

export const OWN_BOX = 1;
export const SHARED_BOX = 2;

/** Her own mailbox and the shared one. The two servers divide nested folders differently: `/` and `.`. */
export const mailboxes: Mailbox[] = [
  {
    id: OWN_BOX,
    name: 'Anna Weber',
    email: 'anna.weber@birchline.example',
    senderName: 'Anna Weber',
    shared: false,
    folders: [
      ...usualFolders(),
      ...nestedFolders('/', [
        'Projects',
        'Projects/Hotel Lindenhof',
        'Projects/Riverside',
        'Работа',
        'Работа/Счета',
      ]),
    ],
  },
  {
    id: SHARED_BOX,
    name: 'Support',
    email: 'info@birchline.example',
    senderName: 'Birchline Interiors',
    shared: true,
    folders: [...usualFolders(), ...nestedFolders('.', ['INBOX.Archive', 'INBOX.Rechnungen'])],
  },
];

/** Leads are 1, deals 2, contacts 3, companies 4. */
export const crmEntities: CrmEntity[] = [
  {
    entityTypeId: 1,
    id: 11,
    title: 'Reception desk for a dental practice',
    email: 'praxis@zahn-kreuzberg.example',
  },
  {
    entityTypeId: 2,
    id: 21,
    title: 'Hotel Lindenhof, 48 rooms',
    email: 'k.brandt@hotel-lindenhof.example',
    contactIds: [33],
    companyId: 41,
  },
  {
    entityTypeId: 2,
    id: 22,
    title: 'Riverside co-working, second floor',
    email: 'grace.okafor@riverside.example',
    contactIds: [31],
  },
  { entityTypeId: 3, id: 31, title: 'Grace Okafor', email: 'grace.okafor@riverside.example' },
  { entityTypeId: 3, id: 32, title: 'Claire Dubois', email: 'claire.dubois@atelier-dubois.example' },
  {
    entityTypeId: 3,
    id: 33,
    title: 'Karin Brandt',
    email: 'k.brandt@hotel-lindenhof.example',
    companyId: 41,
  },
  { entityTypeId: 3, id: 34, title: 'Otto Klein', email: '' },
  { entityTypeId: 1036, id: 51, title: 'Snag list, second floor', email: '', contactIds: [31], companyId: 0 },
  { entityTypeId: 4, id: 41, title: 'Hotel Lindenhof GmbH', email: 'info@hotel-lindenhof.example' },
];

/** `Name <address>` of a colleague by id. */
export function colleague(id: number): string {
  const user = people.find((one) => one.id === id);
  if (!user) throw new Error(`Nobody in the firm has the id ${id}.`);
  return `${user.name} ${user.lastName} <${user.email}>`;
}

/** The five folders that every mail server has. */
export function usualFolders(): Folder[] {
  return [
    folder('INBOX', 'Inbox', 'inbox'),
    folder('Sent', 'Sent', 'sent'),
    folder('Drafts', 'Drafts', 'drafts'),
    folder('Spam', 'Spam', 'spam'),
    folder('Trash', 'Trash', 'trash'),
  ];
}

function nestedFolders(divider: string, paths: string[]): Folder[] {
  return paths.map((path) => folder(path, path.slice(path.lastIndexOf(divider) + 1), 'other'));
}

function folder(path: string, name: string, kind: FolderKind): Folder {
  return { path, name, kind };
}

function person(
  id: number,
  name: string,
  lastName: string,
  local: string,
  timeZone: string,
  position: string,
): User {
  return { id, name, lastName, email: `${local}@birchline.example`, timeZone, isAdmin: id === 1, position };
}
