/** What a folder is for; `other` for those that are only a name. */
export type FolderRole = 'inbox' | 'sent' | 'drafts' | 'spam' | 'trash' | 'other';

/** A folder of a mailbox that is known to be there. */
export interface Folder {
  role: FolderRole;
  /** Its full path on the mail server, which names it in requests. */
  path: string;
  title: string;
}
