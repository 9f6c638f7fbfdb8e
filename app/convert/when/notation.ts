import { CLOCKS } from './clocks';
import { blank, type Prepared, prepared, rewrite } from './prepared';
import { withoutRegularHours } from './regular';

/** Hides figures that are no dates, and writes clock times the way every parser reads them. */
export function readable(text: string, language: string): Prepared {
  let source = rewrite(prepared(text), /[\u00A0\u2007\u2009\u202F’‘]/gu, ([sign]) =>
    /[’‘]/u.test(sign) ? "'" : ' ',
  );
  source = rewrite(source, WEEKDAY_ASIDE, () => '');
  source = rewrite(source, FIRST, ([digit]) => digit.slice(0, 1));
  source = withoutRegularHours(source);
  for (const pattern of NOT_DATES) source = blank(source, pattern);
  for (const [languages, pattern, replace] of CLOCKS) {
    if (languages === '*' || languages.split(' ').includes(language))
      source = rewrite(source, pattern, replace);
  }
  return source;
}

/** "5 декабря (суббота) в 12:00": the weekday in brackets says nothing new and parts the date from its hour. */
const WEEKDAY_ASIDE =
  /(?<=\d[^\n()]{0,20})\s\((?:mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс|нд|поне|четв|пят|суб|воск|вів|сер|п'ят|нед|montag|dienst|mitt|donn|frei|sams|sonn|mo|di|mi|do|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|seg|ter|qua|qui|sex|gio|sab)\p{L}{0,10}(?:-feira)?\.?\)/giu;

/** "1° settembre", "1er décembre": the first of a month. */
const FIRST = /(?<![\d.,])1(?:°|º|er)(?=\s\p{L})/gu;

const DATE_AHEAD = String.raw`(?!\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)|\d{1,2}:\d{2})`;
const PAPERS =
  'invoice|order|ticket|case|bill|ref(?:erence)?|po|receipt|contract|счет|счёт|заказ|заявка|заявке|договор|накладная|накладной|акт|обращение|рахунок|замовлення|договір|rechnung|bestellung|auftrag|vorgang|facture|commande|dossier|devis|factura|pedido|fatura|contrato|fattura|ordine|bolla|faktura|zamówienie|fatura|sipariş';
const UNITS =
  '%|‰|[$€£₽₴₺¥°]|руб|р\\.|₽|грн|eur|usd|rub|gbp|uah|pln|zł|tl|try|chf|dollars?|euros?|рубл|евро|тыс|млн|шт|кг|км|мм|см|м²|kg|km|cm|mm|m²|px|mb|gb|мб|гб|kb|штук|stück|pcs|pieces|pages|страниц|seiten';

const NOT_DATES = [
  /(?:https?:\/\/|ftp:\/\/|www\.)\S+/giu,
  /[^\s<>@]{1,80}@[^\s<>@]{1,80}/gu,
  // A telephone number: international, with a bracketed area, behind its label, or in the usual groups.
  /(?:\+|\b00)\d[\d ().-]{6,}\d/gu,
  /\(\d{2,5}\)[ -]?\d[\d -]{4,}\d/gu,
  /(?:tel|phone|fax|mobile|тел|моб|факс|телефон|téléphone|teléfono|telefone|telefono)[.:]*\s*(?:\p{L}+\s)?[\d(][\d ().-]{4,}\d/giu,
  /(?<![\d.:/-])\d{3}[-. ]\d{3}[-. ]\d{4}(?!\d)|(?<![\d.:/-])\d{3}-\d{2}-\d{2}(?!\d)|(?<![\d.:/-])\d{3}-\d{4}(?!\d)/gu,
  // Numbers of papers and things: after a number sign, after the name of a paper, or with letters in them.
  new RegExp(
    `(?:[№#]|(?<!\\p{L})(?:(?:no|nr|num)\\.|(?:no|nr|n°|nº)\\s))\\s?${DATE_AHEAD}\\p{L}{0,4}\\d[\\p{L}\\d./-]*`,
    'giu',
  ),
  new RegExp(`(?<!\\p{L})(?:${PAPERS})\\s(?:no|nr|num|n°|nº|№)\\.?\\s?\\d[\\d./-]*`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:${PAPERS})\\s${DATE_AHEAD}[\\d][\\d./-]*`, 'giu'),
  /(?<![\p{L}\d]|\d\s)\p{L}{1,12}[-_]\d[\p{L}\d./-]*/gu,
  /(?<!\p{L})(?:v|ver|version|версия|версии|версію|build|release|релиз|versione|versión|versão)\.?\s?\d+(?:\.\d+)+/giu,
  /(?<![\d.,:/-])(?!\d{4}-\d{2}-\d{2}(?!\d))\d{3,}-\d[\d./-]*/gu,
  /(?<![\p{L}\d])\d{1,2}-\d{1,2}-\d{2,4}-\p{Lu}/gu,
  /(?<!\d)\d{1,3}(?:\.\d{1,3}){3}(?!\d)/gu,
  new RegExp(`(?<![\\d.,/:-])\\d{1,3}(?:[ .,]\\d{3})*(?:[.,]\\d{1,2})?\\s?(?:${UNITS})(?!\\p{L}{6})`, 'giu'),
  /[$€£₽₴₺¥]\s?\d[\d.,]*/gu,
  /(?<!\d)24\/7(?!\d)/gu,
];
