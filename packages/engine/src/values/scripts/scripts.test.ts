import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isForeignPassage,
  languageOf,
  looksUkrainian,
  pinyinOfCantonese,
  pinyinOfPalladius,
  pinyinSyllables,
  scriptsOf,
  toLatin,
  tokenKeys,
} from './index.ts';

const text = fc.string({ unit: 'binary', maxLength: 60 });

describe('tokenKeys', () => {
  it.each<[string, string, string]>([
    ['Хрущёв', 'Khrushchev', 'BGN'],
    ['Хрущёв', 'Khrushchyov', 'BGN with its ё'],
    ['Хрущёв', 'Chruschtschow', 'German'],
    ['Хрущёв', 'Hruščov', 'ISO 9 like'],
    ['Щербаков', 'Shcherbakov', 'passport'],
    ['Щербаков', 'Scherbakov', 'sloppy'],
    ['Кузнецов', 'Kuznetsov', 'BGN'],
    ['Кузнецов', 'Kuznecov', 'Croatian, ISO 9'],
    ['Кузнецов', 'Kouznetsoff', 'French, old'],
    ['Сергей', 'Sergey', ''],
    ['Сергей', 'Sergei', ''],
    ['Сергей', 'Sergej', 'German'],
    ['Сергей', 'Serguei', 'French'],
    ['Евгений', 'Yevgeniy', 'BGN'],
    ['Евгений', 'Evgenii', 'ICAO'],
    ['Евгений', 'Jewgenij', 'German'],
    ['Юрий', 'Yury', ''],
    ['Юрий', 'Iurii', 'ICAO'],
    ['Жуков', 'Zhukov', ''],
    ['Жуков', 'Žukov', 'ISO 9'],
    ['Джабраилов', 'Dzhabrailov', ''],
    ['Фёдор', 'Fedor', ''],
    ['Фёдор', 'Fyodor', ''],
    ['Ильин', 'Ilyin', ''],
    ['Гриценко', 'Gritsenko', 'Russian reading'],
    ['Згурський', 'Zghurskyi', 'KMU 2010'],
    ['Їжак', 'Yizhak', 'KMU 2010'],
    ['Євген', 'Yevhen', 'KMU 2010'],
    ['四川', 'Sichuan', 'pinyin'],
    ['四川', 'Сычуань', 'Palladius'],
    ['深圳', 'Шэньчжэнь', 'Palladius'],
    ['深圳', 'Шеньчжень', 'Ukrainian'],
    ['华强', 'Хуацян', 'Palladius'],
    ['张', 'Чжан', 'Palladius'],
    ['უორდი', 'Uordi', 'Georgian'],
    ['Ψυχικό', 'Psychiko', 'Greek'],
    ['Советский', 'Sovetskiy', 'two letters that look like ts'],
    ['Търговище', 'Targovishte', 'Bulgarian'],
    ['Ђорђевић', 'Đorđević', 'Serbian'],
    ['Қасым', 'Qasym', 'Kazakh'],
    ['محمد', 'Mohammed', 'Arabic'],
    ['محمد', 'Muhamad', 'Arabic'],
    ['Mohammed', 'Muhammad', 'one Arabic name'],
    ['خالد', 'Khaled', 'Arabic'],
    ['التكريتي', 'Tikriti', 'the article apart'],
    ['عبدالقادر', 'Abdelkader', 'joined'],
    ['عبدالرحمن', 'Abdurrahman', 'joined, the article assimilated'],
    ['نورالدين', 'Noureddine', 'French'],
    ['هدایت‌الله', 'Hedayatollah', 'Persian'],
    ['يوسف', 'Youssef', 'Arabic'],
    ['منصور', 'Mansoor', 'long vowel'],
    ['دلاور', 'Dilavar', 'not in the table'],
    ['אברהם', 'Avraham', 'Hebrew'],
    ['יצחק', 'Yitzhak', 'Hebrew'],
    ['박', 'Park', 'passport'],
    ['철수', 'Chol-su'.replace('-', ''), 'North'],
    ['철수', 'Chulsu', 'passport'],
    ['정은', 'Jongun', 'North'],
    ['小平', 'Hsiaoping', 'Wade-Giles'],
    ['国', 'Kuo', 'Wade-Giles'],
    ['國', 'Guo', 'traditional'],
    ['Παπαδόπουλος', 'Papadopoulos', 'ELOT 743'],
    ['Παπανδρέου', 'Papandreou', 'ELOT 743'],
    ['ΒΑΣΙΛΕΙΟΥ', 'Vasiliou', 'usual'],
    ['Βασίλης', 'Basilis', 'older'],
    ['Μπακογιάννη', 'Bakoyanni', 'older'],
    ['Μπακογιάννη', 'Bakogianni', 'usual'],
    ['Λαμπράκης', 'Lambrakis', 'usual'],
    ['Λαμπράκης', 'Lamprakis', 'ELOT 743'],
    ['Ντόρα', 'Dora', 'usual'],
    ['Κωνσταντίνος', 'Konstantinos', 'ELOT 743'],
    ['Ευάγγελος', 'Evangelos', 'ELOT 743'],
    ['Ελευθέριος', 'Eleftherios', 'ELOT 743'],
    ['Χαράλαμπος', 'Haralambos', 'usual'],
    ['Αικατερίνη', 'Ekaterini', 'usual'],
    ['Κυριάκος', 'Kyriakos', 'ELOT 743'],
    ['კვირიკაშვილი', 'Kvirikashvili', 'national'],
    ['ყიფიანი', 'Kipiani', 'usual'],
    ['ყიფიანი', 'Qipiani', 'national'],
    ['ხუციშვილი', 'Khutsishvili', 'national'],
    ['წულუკიძე', 'Tsulukidze', 'national'],
    ['ჯავახიშვილი', 'Javakhishvili', 'national'],
    ['Գրիգորյան', 'Grigoryan', 'East'],
    ['Գրիգորեան', 'Krikorean', 'West'],
    ['Պետրոսյան', 'Petrosyan', 'East'],
    ['Պետրոսեան', 'Bedrosean', 'West'],
    ['Ոսկանյան', 'Voskanyan', 'East'],
    ['トヨタ', 'Toyota', 'Hepburn'],
    ['しんいち', 'Shinichi', 'Hepburn'],
    ['シンイチ', 'Siniti', 'Kunrei'],
    ['さとう', 'Sato', 'long vowel left out'],
    ['さとう', 'Satou', 'long vowel written'],
    ['おおの', 'Ohno', 'long vowel as oh'],
    ['ミツビシ', 'Mitsubishi', 'Hepburn'],
    ['なんば', 'Namba', 'm before b'],
    ['じゅんいちろう', 'Junichiro', 'Hepburn'],
    ['陈', 'Chan', 'Hong Kong'],
    ['張', 'Cheung', 'Hong Kong, traditional'],
    ['黄', 'Wong', 'Hong Kong'],
    ['吴', 'Ng', 'Hong Kong'],
    ['大文', 'Taiman', 'Hong Kong, run together'],
    ['欧阳', 'Auyeung', 'Hong Kong, a compound surname'],
  ])('%s and %s share one (%s)', (left, right) => {
    const keys = tokenKeys(left);
    expect(tokenKeys(right).some((key) => keys.includes(key))).toBe(true);
  });

  it.each<[string, string]>([
    ['Жуков', 'Шуков'],
    ['Петров', 'Bertrov'],
    ['Чебаркуль', 'Шебаркуль'],
    ['四川', 'Shaanxi'],
    ['Лена', 'Lina'],
    ['محمود', 'Mohammed'],
    ['جبار', 'Jaber'],
    ['سعيد', 'Saddam'],
    ['박', 'Kim'],
    ['Chan', 'Zhao'],
    ['Tan', 'Dan'],
    ['Borodin', 'Nuruddin'],
    ['Παπαδόπουλος', 'Papadakis'],
    ['Βασίλης', 'Fasilis'],
    ['Γεώργιος', 'Gregorios'],
    ['Μάιος', 'Meos'],
    ['Δημήτρης', 'Demetra'],
    ['Λάμπρος', 'Labris'],
    ['Νίκος', 'Mikos'],
    ['ხუციშვილი', 'Kutaisi'],
    ['წულუკიძე', 'Zurabidze'],
    ['გელაშვილი', 'Kelashvili'],
    ['Գրիգորյան', 'Krigoryan'],
    ['Պետրոսյան', 'Bedrosyam'],
    ['Ոսկանյան', 'Hovhannisyan'],
    ['シンイチ', 'Shinji'],
    ['さとう', 'Seito'],
    ['トヨタ', 'Tayata'],
    ['なんば', 'Nanpa'],
    ['スズキ', 'Tsutsuki'],
    ['陈', 'Wong'],
    ['大文', 'Taiming'],
    ['吴', 'Lam'],
    ['Chan', 'Chow'],
    ['Wong', 'Huang'],
    ['Man', 'Wen'],
    ['Lam', 'Lin'],
  ])('%s and %s share none', (left, right) => {
    const keys = tokenKeys(left);
    expect(tokenKeys(right).some((key) => keys.includes(key))).toBe(false);
  });

  it('is short, distinct, plain letters and digits, and calm', () => {
    fc.assert(
      fc.property(text, (word) => {
        const keys = tokenKeys(word);
        expect(keys.length).toBeLessThanOrEqual(8);
        expect(new Set(keys).size).toBe(keys.length);
        for (const key of keys) expect(key).toMatch(/^[a-z0-9]+$/u);
      }),
    );
  });
});

describe('toLatin', () => {
  it.each<[string, string]>([
    ['Хрущёв', 'Khrushchev'],
    ['Ельцин', 'Yeltsin'],
    ['Андрей Белый', 'Andrey Bely'],
    ['Юрий', 'Yury'],
    ['ООО «Вымпел»', 'OOO «Vympel»'],
    ['ЩЕРБАКОВ', 'SHCHERBAKOV'],
    ['Запоріжжя', 'Zaporizhzhia'],
    ['Згурський', 'Zghurskyi'],
    ['Єнакієве', 'Yenakiieve'],
    ['四川蓝鹰', 'Sichuanlanying'],
    ['Harbour Works', 'Harbour Works'],
    ['Łódź', 'Łódź'],
  ])('%s is %s', (name, expected) => {
    expect(toLatin(name)).toBe(expected);
  });

  it('sets a Chinese surname apart', () => {
    expect(toLatin('曾国强', { person: true })).toBe('Zeng Guoqiang');
    expect(toLatin('欧阳建国', { person: true })).toBe('Ouyang Jianguo');
  });
});

describe('pinyinOfCantonese', () => {
  it.each<[string, string]>([
    ['chan tai man', 'chen da wen'],
    ['cheung kwok keung', 'zhang guo qiang'],
    ['ng wing kit', 'wu rong jie'],
    ['mei ling leung', 'mei ling liang'],
    ['szeto wah', 'situ hua'],
  ])('%s may be %s', (name, pinyin) => {
    const readings = pinyinOfCantonese(name.split(' ')) ?? [];
    expect(readings).toHaveLength(pinyin.split(' ').length);
    pinyin.split(' ').forEach((syllable, at) => {
      expect(readings[at]).toContain(syllable);
    });
  });

  it.each([
    'chan',
    'peter chan',
    'ho man',
    'fung shipping',
    'leung tai man wing',
    'man lam',
    '',
    'li xiaoming',
  ])('%s is not read as Cantonese', (name) => {
    expect(pinyinOfCantonese(name.split(' '))).toBeUndefined();
  });
});

describe('Palladius and pinyin', () => {
  it.each<[string, string]>([
    ['Сычуань', 'sichuan'],
    ['Шэньчжэнь', 'shenzhen'],
    ['Гуандун', 'guangdong'],
    ['Хуэйчжоу', 'huizhou'],
    ['Люй', 'lu'],
    ['Чанъань', 'changan'],
  ])('%s reads %s', (word, pinyin) => {
    expect(pinyinOfPalladius(word)).toContain(pinyin);
  });

  it.each(['Вектор', 'Завод', 'Пекин!', '', 'а', 'Sichuan', 'ш'.repeat(200)])(
    '%s is not Palladius',
    (word) => {
      expect(pinyinOfPalladius(word)).toEqual([]);
    },
  );

  it('cuts pinyin into syllables', () => {
    expect(pinyinSyllables('xiaoming')).toEqual(['xiao', 'ming']);
    expect(pinyinSyllables('huaqiang')).toEqual(['hua', 'qiang']);
    expect(pinyinSyllables('vector')).toBeUndefined();
    expect(pinyinSyllables('')).toBeUndefined();
  });
});

describe('languageOf', () => {
  it.each<[string, string | undefined]>([
    ['The invoice was paid in full', 'en'],
    ['Invoice No 12', 'en'],
    ['Счёт оплачен полностью', 'ru'],
    ['Оплата за товар', 'ru'],
    ['Рахунок сплачено повністю', 'uk'],
    ['Договір постачання', 'uk'],
    ['За період', 'uk'],
    ['发票号码', 'zh'],
    ['四川蓝鹰 Lanying Co.', 'zh'],
    ['Rechnung über die Lieferung der Ware', undefined],
    ['La facture est payée pour le client', undefined],
    ['Ҳукумат қарори', undefined],
    ['ありがとうございます', undefined],
    ['12 345,00', undefined],
    ['', undefined],
  ])('%s is %s', (sample, expected) => {
    expect(languageOf(sample)).toBe(expected);
  });
});

describe('isForeignPassage', () => {
  it.each<[string, boolean]>([
    ['Das Unternehmen lehnte eine Stellungnahme ab.', true],
    ['A empresa entregou quarenta bombas à fábrica de Norvik em março de 2024.', true],
    ['Het bedrijf leverde in maart 2024 veertig pompen aan de fabriek in Norvik.', true],
    ['Virksomheden leverede fyrre pumper til fabrikken i Norvik i marts 2024.', true],
    ['Společnost Delmar dodala v březnu 2024 závodu Norvik čtyřicet čerpadel.', true],
    ['Compania a livrat patruzeci de pompe către uzina Norvik în martie 2024.', true],
    ['Кампанія «Дэлмар» паставіла сорак помпаў на завод «Норвік» у сакавіку 2024 года.', true],
    [
      'Дружеството достави четиридесет помпи на завода през март, съобщиха търговци, пожелали анонимност.',
      true,
    ],
    ['Компанија је у марту испоручила четрдесет пумпи фабрици Норвик.', true],
    ['Компания 2024 жылдың наурызында Норвик зауытына қырық сорғы жеткізді.', true],
    ['Compagnie des Machines de Lyon', false],
    ['Banco do Brasil and Société Générale financed the deal.', false],
    ['Delmar Shipping supplied 40 pumps.', false],
    ['Petrov met Müller at Café de la Paix.', false],
    ['Foreign ministry spokesman Łukasz Jasiński declined to comment.', false],
    ['Компанія «Норвік» поставила насоси заводу.', false],
    ['Завод закупил сорок насосов у фирмы.', false],
    ['“Коммерсантъ” пишет, что завод закупил насосы.', false],
    ['Nr. 12', false],
    ['', false],
  ])('%s', (sample, expected) => {
    expect(isForeignPassage(sample)).toBe(expected);
  });

  it('takes less amid other foreign passages, and never English for foreign', () => {
    expect(isForeignPassage('Şirket yorum yapmayı reddetti.')).toBe(false);
    expect(isForeignPassage('Şirket yorum yapmayı reddetti.', true)).toBe(true);
    expect(isForeignPassage('The company declined to comment.', true)).toBe(false);
  });
});

describe('scriptsOf', () => {
  it.each<[string, string[]]>([
    ['Vector', ['Latin']],
    ['Вектор-Vector', ['Latin', 'Cyrillic']],
    ['四川', ['Han']],
    ['محمد', ['Arabic']],
    ['12 — 3', []],
    ['ⴰⵎⴰⵣⵉⵖ', ['Other']],
  ])('%s', (sample, expected) => {
    expect(scriptsOf(sample)).toEqual(expected);
  });

  it('knows Ukrainian when it sees it', () => {
    expect(looksUkrainian("Дем'янчук")).toBe(true);
    expect(looksUkrainian('Згурський')).toBe(true);
    expect(looksUkrainian('Невский')).toBe(false);
  });

  it('is calm on any input', () => {
    fc.assert(
      fc.property(text, (sample) => {
        scriptsOf(sample);
        languageOf(sample);
        toLatin(sample);
        toLatin(sample, { person: true });
        pinyinOfPalladius(sample);
      }),
    );
  });
});
