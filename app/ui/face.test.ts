import { describe, expect, it } from 'vitest';
import { faceOf, initialsOf } from './face';

describe('initialsOf', () => {
  it.each([
    ['Anna Petrova', 'AP'],
    ['Анна Сергеевна Петрова', 'АП'],
    ['Petrova, Anna (Sales)', 'PA'],
    ['Mia Keller (me)', 'MK'],
    ['info@example.com', 'I'],
    [' j.becker.privat@mail.example ', 'JB'],
    ['ann.lee+news@example.com', 'AL'],
    ['42@example.com', '4'],
    ['+@example.com', '?'],
    ['Ann @ Home', 'AH'],
    ["Anna O'Neill", 'AO'],
    ['ООО «Ромашка»', 'ОР'],
    ['عمر خالد', 'عخ'],
    ['Bob [Sales]', 'B'],
    ['ß', 'ß'],
    ['madonna', 'M'],
    ['王小明', '王'],
    ['  "Élodie"   ', 'É'],
    ['', '?'],
    ['— 👍 —', '?'],
  ])('%s → %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('faceOf', () => {
  it('gives one address one colour, however it is written', () => {
    expect(faceOf(' Anna@Example.com')).toBe(faceOf('anna@example.com'));
  });

  it('uses every colour', () => {
    const seen = new Set(Array.from({ length: 200 }, (_, index) => faceOf(`person${index}@example.com`)));
    expect(seen).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7]));
  });
});
