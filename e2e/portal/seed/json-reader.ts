/** A value of a JSON file that knows its place in the file, so that a mistake can be named. */
export interface Reader {
  /** A field of this object; `undefined` when absent or null. */
  optional(key: string): Reader | undefined;
  required(key: string): Reader;
  items(): Reader[];
  text(): string;
  /** Text, or a list of texts joined with `, `. */
  texts(): string;
  matching(pattern: RegExp, meaning: string): string;
  flag(): boolean;
  /** A whole number above zero. */
  id(): number;
  /** Milliseconds since the epoch, from ISO 8601 text or such a number. Text without an offset gets the one given. */
  date(offset: string): number;
  timeZone(): string;
  error(complaint: string): Error;
}

/** Every method throws an Error such as `messages[3].date is not a date`. */
export function reader(value: unknown, place: string): Reader {
  const error = (complaint: string) => new Error(`${place === '' ? 'The root' : place} ${complaint}.`);
  const child = (key: string): Reader | undefined => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw error('is not an object');
    const found: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
    return found === undefined || found === null
      ? undefined
      : reader(found, place === '' ? key : `${place}.${key}`);
  };
  const text = () => {
    if (typeof value !== 'string') throw error('is not text');
    return value;
  };
  const items = () => {
    if (!Array.isArray(value)) throw error('is not a list');
    return value.map((item: unknown, index) => reader(item, `${place}[${index}]`));
  };
  return {
    optional: child,
    required: (key) => {
      const found = child(key);
      if (!found) throw new Error(`${place === '' ? key : `${place}.${key}`} is missing.`);
      return found;
    },
    items,
    text,
    texts: () =>
      Array.isArray(value)
        ? items()
            .map((item) => item.text())
            .join(', ')
        : text(),
    matching: (pattern, meaning) => {
      const found = text();
      if (!pattern.test(found)) throw error(`is not ${meaning}`);
      return found;
    },
    flag: () => {
      if (typeof value !== 'boolean') throw error('is not true or false');
      return value;
    },
    id: () => {
      if (!Number.isSafeInteger(value) || Number(value) < 1) throw error('is not a whole number above zero');
      return Number(value);
    },
    date: (offset) => {
      if (typeof value === 'number' && Number.isFinite(value)) return value;
      const parts = ISO_DATE.exec(text());
      const parsed = parts
        ? Date.parse(`${parts[1]}T${parts[2] ?? '00:00'}${parts[3] ?? offset}`)
        : Number.NaN;
      if (Number.isNaN(parsed)) throw error('is not a date such as "2026-11-20T14:05:00+03:00"');
      return parsed;
    },
    timeZone: () => {
      const found = text();
      try {
        return new Intl.DateTimeFormat('en', { timeZone: found }).resolvedOptions().timeZone && found;
      } catch {
        throw error('is not a time zone such as "Europe/Berlin"');
      }
    },
    error,
  };
}

const ISO_DATE = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?$/;
