import { locale } from '@/i18n/i18n';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format in the reader's language, made once: making one takes longer than using it a hundred times. */
export function timeFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale() + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale(), options);
  formats.set(key, format);
  return format;
}
