/**
 * The subject without the reply and forward marks mail programs put in front of it, in any of their languages and
 * however often repeated (`Re: AW: Fwd[2]:`), also behind a list tag (`[team] Re: x` → `[team] x`). Trimmed;
 * '' when nothing but marks was there.
 */
export function bareSubject(subject: string): string {
  const tidy = subject.replace(/\s+/gu, ' ').trim();
  const rest = tidy.replace(MARKS, '');
  const tagged = /^(\[[^\]]{1,40}\]) ?(.*)$/u.exec(rest);
  const bare = tagged ? `${tagged[1]} ${(tagged[2] ?? '').replace(MARKS, '')}`.trim() : rest;
  return bare !== tidy && ONE_MARK.test(bare) ? '' : bare;
}

/** Grouped by the languages whose mail programs write them; all are followed by a colon. */
const WORDS = [
  'Re|Fwd?|Forward',
  'AW|WG|Antw|Antwort',
  'SV|VS|VB|VL|VD',
  'Odp|PD|Hiv',
  'Ответ|Отв|На|Пересл|Пересылка|Відп|Відповідь|Переслано|Адказ',
  'RES|ENC|RV|Rép|Réf|TR|RIF|R|I',
  'YNT|İLT|i̇lt|ILT|ATS|ATB|Vá|Továbbítás|Doorst|BLS|TRS|Răsp|ΑΠ|ΠΡΘ',
  'תגובה|השב|הועבר|رد|إعادة توجيه|回复|回覆|答复|转发|轉寄|返信|転送|답장|전달',
].join('|');

const MARK = String.raw`(?:${WORDS})(?: ?\[\d+\]| ?\(\d+\)|\^\d+|\d{1,2})? ?[:：]`;
const MARKS = new RegExp(`^(?:${MARK} ?)+`, 'iu');
const ONE_MARK = new RegExp(`^(?:${WORDS})$`, 'iu');
