/** The words of a sentence with what each may be. */
import type { Token } from '../../../values/index.ts';
import { adjectiveCells } from './adjective.ts';
import { type Cells, parseCells } from './cells.ts';
import type { Language, NounReading, VerbReading } from './language.ts';

export interface Word {
  readonly at: number;
  readonly token: Token;
  readonly lower: string;
  readonly capital: boolean;
  readonly verbs: readonly VerbReading[];
  readonly noun: NounReading | undefined;
  readonly adjective: Cells | undefined;
  readonly relative: Cells | undefined;
  /** A lower-case word that looks like a finite verb but is not in the tables. */
  readonly likeVerb: boolean;
}

const NONE: readonly VerbReading[] = [];
const CYRILLIC_LOWER = /^[\p{Script=Cyrillic}'’ʼ-]+$/u;

const RELATIVE: Readonly<Record<'ru' | 'uk', RegExp>> = {
  ru: /^котор/u,
  uk: /^як(?:ий|а|е|і|ого|ої|ому|ій|у|им|ою|их|ими)$/u,
};
const RELATIVE_CELLS: Readonly<Record<string, string>> = {
  ый: 'nom,acc m',
  ая: 'nom f',
  ое: 'nom,acc n',
  ые: 'nom,acc pl',
  ого: 'gen,acc mn',
  ому: 'dat mn',
  ым: 'ins,dat mnpl',
  ом: 'loc mn',
  ой: 'gen,dat,ins,loc f',
  ую: 'acc f',
  ых: 'gen,loc,acc pl',
  ыми: 'ins pl',
  ий: 'nom,acc m',
  а: 'nom f',
  е: 'nom,acc n',
  і: 'nom,acc pl',
  ої: 'gen f',
  ій: 'dat,loc f',
  у: 'acc f',
  им: 'ins,dat,loc mnpl',
  ою: 'ins f',
  их: 'gen,loc,acc pl',
  ими: 'ins pl',
};

/** Unknown finite verbs by their endings; nouns that end so are told by the lexicon and by what stands before. */
const LIKE_VERB: Readonly<Record<'ru' | 'uk', RegExp>> = {
  ru: /(?:[аяиеу]л[аои]?|[аяиеу]л(?:ся|ась|ось|ись)|[аяеу]ет|[аяеу]ют|(?:[аяеую]|и)тся)$/u,
  uk: /(?:[аиу]в|[аиіу]л[аои]|[аиіу](?:вся|лася|лося|лися)|[аяуює]є|ють|[иі]ть|ується|ються)$/u,
};
const NOT_LIKE_VERB =
  /^(?:или|если|были|канал|материал|персонал|капитал|сигнал|журнал|металл|потенциал|квартал|терминал|генерал|филиал|трибунал|отдел|раздел|предел|дела|стали|угла|школа|сила|правила|стрела|скала|село|тело|число|масла|силу|дело|начала|начало|вокзал|зал|финал|оригинал|интервал|арсенал|обстрел|удел|угол|расстрел|передел|пункт|совет|бюджет|ракет|портрет|интернет|кабинет|комитет|проект|пакет|предмет|момент|сюжет|жил[аео]й|билет|университет|факультет|иммунитет|авторитет|приоритет|привет|ответ|сделала|для|після|сила|коли|доки|крила|село|число|шлях|справ|прав|переваг|держав|заяв|здоров|постав|голов|підстав|угод|шкіл|зал|гол|мав|склав|актив|мотив|колектив|наказів|штрафів|років|днів|часів|людей|дозвіл|відділ|розділ|область|діяльність|частина|більшість|здатність|кількість|вартість|якість|можливість|безпечність|власність|швидкість|потужність|мить|честь|кров|любов|морквав|путь|область|шість|п’ять|п'ять|дев'ять|десять|двадцять|тридцять|сорок|мережив|пам'ять|нафта|прів|цех|лист|ніколи|школи|сили|звідки|всюди|газет|статей)$/u;

export function wordsOf(tokens: readonly Token[], language: Language): Word[] {
  return tokens.map((token, at) => wordOf(token, at, language));
}

/** «живлення», «свідчення» end as adjectives do and are none; «рання» is one. */
const UKRAINIAN_NOUN = /.{2}[аяе]ння$/u;

const MOST_KNOWN = 40000;
type Known = Omit<Word, 'at' | 'token' | 'capital' | 'lower'>;
const known: Record<'ru' | 'uk', Map<string, Known>> = { ru: new Map(), uk: new Map() };

function wordOf(token: Token, at: number, language: Language): Word {
  const capital = token.kind === 'word' && /^\p{Lu}/u.test(token.text);
  const memory = known[language.code];
  let held = memory.get(token.lower);
  if (held === undefined) {
    held = read(token.kind === 'word' ? token.lower : '', language);
    if (memory.size >= MOST_KNOWN) memory.clear();
    memory.set(token.lower, held);
  }
  return { at, token, lower: token.lower, capital, ...held };
}

function read(lower: string, language: Language): Known {
  if (lower === '' || !CYRILLIC_LOWER.test(lower))
    return {
      verbs: NONE,
      noun: undefined,
      adjective: undefined,
      relative: undefined,
      likeVerb: false,
    };
  const plain = lower.replaceAll('’', "'").replaceAll('ʼ', "'");
  const verbs = language.verbs.get(lower) ?? language.verbs.get(plain) ?? NONE;
  const noun = language.nouns.get(lower) ?? language.nouns.get(plain) ?? nounInTwo(lower, language);
  const relative = RELATIVE[language.code].test(lower)
    ? RELATIVE_CELLS[lower.slice(language.code === 'ru' ? 5 : 2)]
    : undefined;
  return {
    verbs,
    noun,
    adjective:
      noun === undefined && relative === undefined && !UKRAINIAN_NOUN.test(lower)
        ? adjectiveCells(lower, language.code)
        : undefined,
    relative: relative === undefined ? undefined : parseCells(relative),
    likeVerb:
      language.sets.intends.has(lower) ||
      (verbs.length === 0 &&
        noun === undefined &&
        lower.length > 4 &&
        LIKE_VERB[language.code].test(lower) &&
        !NOT_LIKE_VERB.test(lower)),
  };
}

/** First parts of compounds whose second tells what they are: «радиозавод», «госкорпорация», «авіакомпанія». */
const COMPOUND =
  /^(?:онко|мед|скло|стекло|радио|радіо|авто|авиа|авіа|мото|судо|маш|мех|хим|хім|нефте|нафто|металло|метало|электро|електро|гидро|гідро|вагоно|приборо|приладо|спец|гос|держ|микро|мікро|теле|видео|відео|газо|энерго|енерго|танко|ракето|турбо|агро|строй|стан|сервисо|бензо|бронь|броне|кибер|кібер)(.+)$/u;

/** «завод-изготовитель», «дрон-камикадзе»: the first part tells what it is. */
function nounInTwo(lower: string, language: Language): NounReading | undefined {
  const compound = COMPOUND.exec(lower)?.[1];
  const base = compound === undefined || compound.length < 4 ? undefined : language.nouns.get(compound);
  if (base !== undefined) return base;
  const hyphen = lower.indexOf('-');
  if (hyphen < 3) return undefined;
  return language.nouns.get(lower.slice(0, hyphen));
}

/** Whether a word may be a finite verb: past, present, future or a short passive. */
export function isFinite({ verbs, likeVerb }: Word): boolean {
  return (
    likeVerb ||
    verbs.some(
      ({ shape }) =>
        shape === 'past' ||
        shape === 'present' ||
        shape === 'future' ||
        shape === 'short' ||
        shape === 'impersonal',
    )
  );
}
