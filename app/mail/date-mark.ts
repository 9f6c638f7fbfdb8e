import type { WallClock } from './date';

type Wall = Omit<WallClock, 'second'>;

/** A date found in the text of a message, to be pressed where it stands. */
export interface DateMark {
  /** As they stand in the newest text; `nth` counts from 0 when the same words stand there more than once. */
  words: string;
  nth: number;
  /** What pressing does, with the date as it was read. */
  label: string;
  date: { start: Wall; end: Wall | null; hasTime: boolean };
}

/** What the shell lends a message to make its dates pressable. */
export interface DateMarks {
  find: (text: string) => Promise<DateMark[]>;
  onPress: (mark: DateMark) => void;
}
