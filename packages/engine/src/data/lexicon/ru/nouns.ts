/**
 * Russian nouns that name parties, goods, papers and people, with the pattern they decline by. The pattern names are those of
 * `prose/ru/paradigms.ts`; a noun whose forms follow none of them is left out rather than declined wrongly.
 */
export interface RussianNoun {
  readonly lemma: string;
  readonly pattern: 'm' | 'mk' | 'ms' | 'ms-e' | 'f' | 'fk' | 'fs' | 'fi' | 'n' | 'ni' | 'fixed';
  readonly kind: 'company' | 'body' | 'person' | 'outlet' | 'goods' | 'document' | 'place' | 'event';
  /** The sorts of thing it belongs to, as in the English table. */
  readonly groups?: readonly string[];
}

function nouns(kind: RussianNoun['kind'], rows: string): RussianNoun[] {
  return rows
    .trim()
    .split(/\s*;\s*/u)
    .map((row) => {
      const [lemma = '', pattern = 'fixed', ...groups] = row.split(' ');
      return {
        lemma,
        pattern: pattern as RussianNoun['pattern'],
        kind,
        ...(groups.length > 0 ? { groups } : {}),
      };
    });
}

export const RUSSIAN_NOUNS: readonly RussianNoun[] = [
  ...nouns(
    'company',
    `завод m maker; фабрика fk maker; предприятие ni maker firm; компания fi firm; фирма f firm; корпорация fi firm; концерн m firm;
     холдинг mk firm; производитель ms maker; поставщик mk seller; продавец fixed seller; посредник mk trader; трейдер m trader;
     дилер m trader; импортёр m buyer; импортер m buyer; экспортёр m seller; экспортер m seller; покупатель ms buyer; заказчик mk buyer;
     получатель ms buyer; подрядчик mk firm; перевозчик mk carrier; экспедитор m carrier; банк mk bank; комбинат m maker; верфь fs maker;
     объединение ni firm; организация fi firm; общество n firm; институт m; бюро fixed; дистрибьютор m trader; изготовитель ms maker`,
  ),
  ...nouns(
    'body',
    `министерство n ministry; ведомство n ministry; правительство n government; посольство n; служба f; агентство n; администрация fi government;
     департамент m ministry; таможня fs; прокуратура f; комитет m; минобороны fixed ministry; мид fixed ministry; кремль ms`,
  ),
  ...nouns(
    'person',
    `эксперт m specialist; специалист m specialist; инженер m specialist; чиновник mk official; источник mk source; собеседник mk source;
     представитель ms; директор m; сотрудник mk; юрист m; адвокат m; журналист m; аналитик mk`,
  ),
  ...nouns(
    'outlet',
    `издание ni outlet; газета f outlet; журнал m outlet; телеканал m outlet; сми fixed outlet; портал m outlet`,
  ),
  ...nouns(
    'goods',
    `беспилотник mk; дрон m; двигатель ms; мотор m; микросхема f; микрочип m; чип m; деталь fs; комплектующие fixed; запчасть fs;
     ракета f; снаряд m; боеприпас m; радар m; датчик mk; подшипник mk; аппарат m; самолёт m; самолет m; вертолёт m; вертолет m;
     оборудование ni; компонент m; модуль ms; прибор m; изделие ni; продукция fi; товар m; бпла fixed; оружие ni; автомобиль ms;
     грузовик mk; процессор m; камера f; антенна f; батарея fs; аккумулятор m; плата f; генератор m; турбина f; насос m; груз m;
     прицел m; тепловизор m; гироскоп m; передатчик mk; приёмник mk; приемник mk; робот m; инструмент m; квадрокоптер m;
     трансформатор m; катер m; танк mk; пулемёт m; винтовка fk; патрон m; мина f; бомба f; топливо n; сталь fs; порох mk`,
  ),
  ...nouns(
    'document',
    `документ m; письмо n; счёт m; счет m; инвойс m; выписка fk; накладная fixed; договор m; контракт m; отчёт m; отчет m; протокол m;
     акт m; соглашение ni; справка fk; запись fs; переписка fk; данные fixed; материалы fixed; спецификация fi`,
  ),
  ...nouns('place', `полигон m; город m; область fs; порт m; аэропорт m; склад m; база f; площадка fk`),
  ...nouns(
    'event',
    `поставка fk; отгрузка fk; закупка fk; продажа f; оплата f; испытание ni; визит m; обучение ni; сделка fk`,
  ),
];
