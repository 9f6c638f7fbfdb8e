import { describe, expect, it } from 'vitest';
import { guessLanguage } from './language';

describe('guessLanguage', () => {
  it.each([
    ['en', 'Can we meet on Friday to talk about the plan?'],
    ['ru', 'Давайте встретимся в пятницу, чтобы обсудить план'],
    ['uk', 'Зустрінемось у п’ятницю, щоб обговорити їхній план'],
    ['kk', 'Қайырлы күн, ертең кездесеміз бе?'],
    ['de', 'Wir treffen uns am Freitag und besprechen den Plan'],
    ['fr', 'Nous nous voyons vendredi pour parler du projet'],
    ['es', 'Nos vemos el viernes para hablar del proyecto'],
    ['pt', 'A reunião será na sexta-feira para falar do projeto'],
    ['it', 'Ci vediamo venerdì per parlare del progetto'],
    ['pl', 'Proszę o spotkanie w piątek, żeby omówić plan'],
    ['tr', 'Cuma günü toplantı için uygun musunuz?'],
    ['nl', 'Wij zien u graag morgen om het plan te bespreken'],
    ['ja', '金曜日に会いましょう'],
    ['zh', '我们星期五见面'],
    ['ar', 'نلتقي يوم الجمعة'],
    ['he', 'ניפגש ביום שישי'],
  ])('%s: %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it('says nothing when nothing speaks for a language', () => {
    for (const text of ['', '12:30 – 14:00', 'XK-2000 Omega']) expect(guessLanguage(text)).toBeNull();
  });
});
