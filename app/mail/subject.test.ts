import { describe, expect, it } from 'vitest';
import { bareSubject } from './subject';

describe('bareSubject', () => {
  it.each([
    'Re',
    'RE',
    'Fwd',
    'FW',
    'AW',
    'WG',
    'SV',
    'VS',
    'VB',
    'Odp',
    'PD',
    'Ответ',
    'НА',
    'На',
    'Пересл',
    'Отв',
    'Відп',
    'RES',
    'ENC',
    'R',
    'I',
    'TR',
    'RV',
    'YNT',
    'İLT',
    'Antw',
    'Re[2]',
    'RE(3)',
    'Re^2',
    'Re2',
    'Réf',
    'Rép',
    'ATS',
    'Vá',
    'رد',
    '回复',
    '답장',
  ])('removes %s:', (mark) => {
    expect(bareSubject(`${mark}: Plan`)).toBe('Plan');
    expect(bareSubject(`${mark.toLowerCase()} : Plan`)).toBe('Plan');
  });

  it('removes repeated and mixed marks', () => {
    expect(bareSubject(' Re: AW:Fwd: RE[4]: \tНА: Договор  поставки ')).toBe('Договор поставки');
    expect(bareSubject('回复：转发：计划')).toBe('计划');
    expect(bareSubject('Re: [team] Re: Plan')).toBe('[team] Plan');
  });

  it('keeps subjects that merely begin alike', () => {
    for (const subject of [
      'Report: May',
      'Research',
      'Real: yes',
      'Reply needed',
      'На связи',
      'Наталья: отпуск',
      'Trip: Rome',
      'Invoice: 12',
      'Re',
      'FW',
      '2: two',
    ]) {
      expect(bareSubject(subject)).toBe(subject);
    }
  });

  it('gives nothing when only marks were there', () => {
    for (const subject of ['', '  ', 'Re:', 'RE: FW:', 'Re: Re', 'Fwd: AW : '])
      expect(bareSubject(subject)).toBe('');
  });
});
