import { keyOf } from '../tokens.ts';

/** Numerals in the forms that follow one another in speech, smallest first. */
const units: readonly string[] = [
  'one jeden jedna jedno jedną jedną один одна одну одно одне',
  'two dwa dwie dwóch dwu два две дві двух',
  'three trzy trzech три трех трёх',
  'four cztery czterech четыре четырех четырёх чотири',
  "five pięć pięciu пять пяти п'ять",
  'six sześć sześciu шесть шести шість',
  'seven siedem siedmiu семь семи сім',
  'eight osiem ośmiu восемь восьми вісім',
  "nine dziewięć dziewięciu девять девяти дев'ять",
  'ten dziesięć dziesięciu десять десяти',
  'eleven jedenaście jedenastu одиннадцать',
  'twelve dwanaście dwunastu двенадцать двенадцати',
  'thirteen trzynaście trzynastu тринадцать',
  'fourteen czternaście czternastu четырнадцать',
  'fifteen piętnaście piętnastu пятнадцать пятнадцати',
  'sixteen szesnaście szesnastu шестнадцать',
  'seventeen siedemnaście siedemnastu семнадцать',
  'eighteen osiemnaście osiemnastu восемнадцать',
  'nineteen dziewiętnaście dziewiętnastu девятнадцать'
];

const tens: readonly string[] = [
  'twenty dwadzieścia dwudziestu двадцать двадцати',
  'thirty trzydzieści trzydziestu тридцать тридцати',
  'forty czterdzieści czterdziestu сорок',
  "fifty pięćdziesiąt pięćdziesięciu пятьдесят п'ятдесят",
  'sixty sześćdziesiąt шестьдесят',
  'seventy siedemdziesiąt семьдесят',
  'eighty osiemdziesiąt восемьдесят',
  'ninety dziewięćdziesiąt девяносто'
];

const hundreds: readonly string[] = [
  'sto stu сто ста',
  'dwieście двести',
  'trzysta триста',
  'czterysta четыреста',
  'pięćset пятьсот',
  'sześćset шестьсот',
  'siedemset семьсот',
  'osiemset восемьсот',
  'dziewięćset девятьсот'
];

/** Days of a month as they are told: the stems of ordinals, to which `ordinalEnds` are added. */
const ordinals: readonly string[] = [
  'first pierwsz перв',
  'second drug втор',
  'third trzec трет',
  'fourth czwart четверт',
  'fifth piąt пят',
  'sixth szóst шест',
  'seventh siódm седьм',
  'eighth ósm восьм',
  'ninth dziewiąt девят',
  'tenth dziesiąt десят',
  'eleventh jedenast одиннадцат',
  'twelfth dwunast двенадцат',
  'thirteenth trzynast тринадцат',
  'fourteenth czternast четырнадцат',
  'fifteenth piętnast пятнадцат',
  'sixteenth szesnast шестнадцат',
  'seventeenth siedemnast семнадцат',
  'eighteenth osiemnast восемнадцат',
  'nineteenth dziewiętnast девятнадцат'
];

const ordinalTens: readonly string[] = ['twentieth dwudziest двадцат', 'thirtieth trzydziest тридцат'];

const ordinalEnds = {
  latin: ['ego', 'y', 'ym', 'iego', 'i', 'im'],
  cyrillic: ['ого', 'ое', 'ому', 'ый', 'ьего', 'ье', 'ьему', 'ій']
};

/** A numeral by its key: what it adds, and how large the next one may be. */
type Numeral = { readonly value: number; readonly below: number };

function* listed(rows: readonly string[], value: (n: number) => number, below: number): Generator<[string, Numeral]> {
  for (const [n, row] of rows.entries()) {
    for (const word of row.split(' ')) yield [keyOf(word), { value: value(n), below }];
  }
}

export const numerals: ReadonlyMap<string, Numeral> = new Map([
  ...listed(units, n => n + 1, 0),
  ...listed(tens, n => (n + 2) * 10, 10),
  ...listed(hundreds, n => (n + 1) * 100, 100)
]);

const endsOf = (stem: string): readonly string[] => {
  if (/^[a-z]+th$|^first$|^second$|^third$/.test(stem)) return [''];
  return /\p{Script=Cyrillic}/u.test(stem) ? ordinalEnds.cyrillic : ordinalEnds.latin;
};

const inflected = (rows: readonly string[]): string[] =>
  rows.map(row =>
    row
      .split(' ')
      .flatMap(stem => endsOf(stem).map(end => stem + end))
      .join(' ')
  );

/** The days that ordinals name, `piętnastego`, `пятнадцатого`, `fifteenth`. */
export const ordinalDays: ReadonlyMap<string, Numeral> = new Map([
  ...listed(inflected(ordinals), n => n + 1, 0),
  ...listed(inflected(ordinalTens), n => (n + 2) * 10, 10)
]);

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(keyOf));

export const halfWords = keys('half pół pol пол пів');
export const oneAndHalfWords = keys('półtora półtorej poltora полтора полторы півтора');
export const hundredWords = keys('hundred');
