/** Words before a party that tell how it stands to the verb, and nouns whose case does. */
import type { Mark } from './patterns.ts';
import type { ProposalLanguage } from './triggers.ts';

/** Lower-case words or phrases, directly before the party with its articles and descriptions. */
export const MARKS: Readonly<Record<ProposalLanguage, Readonly<Record<string, Mark | null>>>> = {
  en: {
    to: 'to',
    into: 'to',
    from: 'from',
    by: 'by',
    through: 'through',
    via: 'through',
    for: 'for',
    with: 'with',
    in: 'in',
    at: 'in',
    of: 'of',
    on: 'against',
    against: 'against',
    about: null,
    after: null,
    before: null,
    between: null,
    under: null,
    over: null,
    than: null,
    as: null,
    like: null,
    unlike: null,
    without: null,
    near: null,
    behalf: null,
    including: null,
    despite: null,
    or: null,
    during: null,
    since: null,
    until: null,
  },
  ru: {
    у: 'from',
    от: 'from',
    из: 'from',
    через: 'through',
    для: 'for',
    с: 'with',
    со: 'with',
    в: 'in',
    во: 'in',
    на: 'in',
    за: 'for',
    против: 'against',
    'в адрес': 'to',
    'при посредничестве': 'through',
    'с помощью': 'with',
    о: null,
    об: null,
    под: null,
    над: null,
    без: null,
    кроме: null,
    после: null,
    до: null,
    по: null,
    при: null,
    около: null,
    перед: null,
    вместо: null,
    и: null,
    или: null,
    чем: null,
  },
  uk: {
    у: 'from',
    від: 'from',
    з: 'from',
    із: 'from',
    через: 'through',
    для: 'for',
    зі: 'with',
    в: 'in',
    на: 'in',
    за: 'for',
    проти: 'against',
    'на адресу': 'to',
    'за посередництва': 'through',
    про: null,
    без: null,
    крім: null,
    після: null,
    до: null,
    по: null,
    при: null,
    близько: null,
    перед: null,
    замість: null,
    і: null,
    й: null,
    та: null,
    або: null,
    ніж: null,
  },
  zh: {
    向: 'to',
    给: 'to',
    予: 'to',
    往: 'to',
    至: 'to',
    到: 'to',
    从: 'from',
    自: 'from',
    由: 'by',
    被: 'by',
    通过: 'through',
    经由: 'through',
    经: 'through',
    为: 'for',
    与: 'with',
    同: 'with',
    和: null,
    及: null,
    对: 'against',
    在: 'in',
    于: 'in',
    是: null,
    因: null,
  },
};

/** What stands for: a description before a quoted or Latin name, whose case is the name's. Nominatives. */
export const DESCRIBING_NOUNS: Readonly<Record<'ru' | 'uk', readonly string[]>> = {
  ru: 'компания фирма завод предприятие организация общество корпорация концерн холдинг институт банк группа фабрика комбинат объединение агентство центр бюро фонд поставщик покупатель производитель посредник гражданин бизнесмен директор министерство верфь академия служба армия лаборатория университет порт склад ведомство управление департамент трест мастерская аэропорт'.split(
    ' ',
  ),
  uk: 'компанія фірма завод підприємство організація товариство корпорація концерн холдинг інститут банк група фабрика комбінат об’єднання агентство центр бюро фонд постачальник покупець виробник посередник громадянин бізнесмен директор міністерство академія служба армія лабораторія університет порт склад відомство управління департамент трест майстерня аеропорт'.split(
    ' ',
  ),
};

/** Forms of those nouns that the paradigms do not make. */
export const DESCRIBING_FORMS: Readonly<Record<'ru' | 'uk', Readonly<Record<string, string>>>> = {
  ru: {
    ведомства: 'gen',
    ведомству: 'dat',
    ведомством: 'ins',
    агентства: 'gen',
    агентству: 'dat',
    агентством: 'ins',
    министерства: 'gen',
    министерству: 'dat',
    министерством: 'ins',
    общества: 'gen',
    обществу: 'dat',
    обществом: 'ins',
  },
  uk: {
    верф: 'nom acc',
    верфі: 'gen dat loc',
    верфю: 'ins',
    відомства: 'gen',
    відомству: 'dat',
    відомством: 'ins',
    підприємства: 'gen',
    підприємству: 'dat',
    підприємством: 'ins',
    підприємстві: 'loc',
    товариства: 'gen',
    товариству: 'dat',
    товариством: 'ins',
    агентства: 'gen',
    агентству: 'dat',
    агентством: 'ins',
    міністерства: 'gen',
    міністерству: 'dat',
    міністерством: 'ins',
  },
};

/** Nouns for people, whose plural is a party by itself: «обучили 40 операторов». Masculine, of the hard declension. */
export const PERSON_NOUNS: Readonly<Record<'ru' | 'uk', readonly string[]>> = {
  ru: 'оператор специалист инженер инструктор офицер пилот студент эксперт агент курсант техник'.split(' '),
  uk: 'оператор спеціаліст інженер інструктор офіцер пілот студент експерт агент курсант технік'.split(' '),
};
/** Their endings in the plural, by the cases each may be. */
export const PERSON_ENDINGS: Readonly<Record<'ru' | 'uk', Readonly<Record<string, string>>>> = {
  ru: { ы: 'nom', и: 'nom', ов: 'gen acc', ам: 'dat', ами: 'ins', ах: 'loc' },
  uk: { и: 'nom', ів: 'gen acc', ам: 'dat', ами: 'ins', ах: 'loc' },
};

/** Plain words that may stand between a mark and the name it marks. */
export const ENGLISH_FILLERS =
  /^(?:the|a|an|its|his|her|their|this|new|state|state-owned|private|local|company|firm|plant|group|manufacturer|supplier|buyer|bank|ministry|enterprise|agency|intermediary|trader|importer|exporter|distributor|subsidiary|called|named|dubai-based|chinese|russian|ukrainian|turkish|european|american|indian|german|italian|iranian|emirati|[a-z]+-based|[a-z]+-owned|[a-z]+ese|[a-z]+ish|[a-z]+ian)$/u;

/** Numbers before what they count; they part no mark from it: "the delivery of 40 lathes". */
export const COUNT_WORDS =
  /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|hundreds|thousand|thousands|million|dozen|dozens|several|some)$/u;

/** What may stand between an English subject and its verb without changing who it is. */
export const ENGLISH_BETWEEN =
  /^(?:has|have|had|was|were|is|are|be|been|being|will|would|may|might|could|can|did|do|does|not|never|also|later|then|first|still|once|again|since|already|plans|planned|intends|intended|agreed|expects|expected|wants|wanted|to|allegedly|reportedly|n't|didn't|didn’t|[a-z]+ly|'s|’s)$/u;
export const BE_FORMS: ReadonlySet<string> = new Set('is are was were be been being'.split(' '));
