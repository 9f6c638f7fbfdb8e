/** The name of a day, for a heading: "Today", "Yesterday", else the weekday with its date. */
export function dayTitle(date: Date, daysAgo: number, locale: string, timeZone: string): string {
  const words =
    daysAgo < 2
      ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-daysAgo, 'day')
      : new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(
          date,
        );
  return words.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale));
}
