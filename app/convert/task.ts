import * as v from 'valibot';

/** How much of the mail goes into a task's description. */
export type TextChoice = 'newest' | 'conversation' | 'link';

export interface Responsible {
  id: number;
  name: string;
  email: string;
}

/** What the person edits in the task dialog. */
export interface TaskDraft {
  title: string;
  /** Null: the person who creates it. */
  responsible: Responsible | null;
  textChoice: TextChoice;
  /** The text below the origin lines. */
  text: string;
  /** The text was changed by hand: it is not replaced by what arrives later. */
  isOwnText: boolean;
  /** `YYYY-MM-DD` in the reader's zone; '' for none. */
  deadline: string;
}

export const TITLE_LIMIT = 250;

/** A draft is valid when it has a title; everything else has a sensible default. Messages are i18n keys. */
export const taskDraftSchema = v.object({
  title: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'convert.titleMissing'),
    v.maxLength(TITLE_LIMIT, 'convert.titleLong'),
  ),
  responsible: v.nullable(v.object({ id: v.number(), name: v.string(), email: v.string() })),
  textChoice: v.picklist(['newest', 'conversation', 'link']),
  text: v.string(),
  isOwnText: v.boolean(),
  deadline: v.string(),
});
