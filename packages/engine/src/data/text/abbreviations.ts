/**
 * Abbreviations after which a full stop does not end a sentence, or not always. Small letters, without the stop.
 * Source: collected from ordinary usage in each language; legal forms and titles that trade prose abounds in first.
 */

const words = (lines: string): readonly string[] => lines.trim().split(/\s+/u);

export const ABBREVIATIONS = {
  /** Never end a sentence: a name or a thing follows. */
  binding: words(`
    mr mrs ms dr prof gen col lt maj capt sgt adm gov sen rep hon st rev vs cf e.g i.e ca approx messrs attn tel cmdr brig hr
    ул им т.е т.н т.к наб пер ш пл пр просп акад проф ген полк подп майор кап см исх вх тел ок напр тов гр р/с к/с св бывш отст зам зав
    гл инж корп кв стр лит мкр пос дер хут
    вул буд смт бул просп наприкл напр див мал колиш відст ім пров акад кім бл п м с д г
  `),
  /** Bind a number or a letter that follows; before a word they end the sentence. */
  numbered: words(`
    no nos art arts fig figs sec secs para paras cl vol vols pp p ch chs app nr ser reg regs cap b c d
    пп ст ч рис табл прил разд гл абз
    мал табл дод розд ст ч пп
  `),
  /** Units behind a number: a capital behind them starts a sentence, a number does not. Behind a word they are no abbreviation. */
  units: words(`
    г гг р рр с м л т кг мг см мм км га ч час мин сек шт экз чел
    год хв сек шт прим ос
    ft in yd lb lbs oz hrs min sec
  `),
  /** End a sentence when a capital follows and the next word looks like a sentence start. */
  loose: words(`
    inc ltd co corp llc l.l.c plc jr sr bros dept est etc al u.s u.k u.n e.u d.c a.m p.m ph.d b.a m.a
    jan feb mar apr jun jul aug sep sept oct nov dec
    тыс млн млрд трлн руб коп долл дол др пр т.д т.п обл р-н
    тис грн крб ін млн млрд трлн обл
  `),
} as const;

/**
 * Words that begin sentences and are no names: a stop before them ends a sentence though an abbreviation or an initial stands there.
 * Small letters.
 */
export const SENTENCE_STARTS: ReadonlySet<string> = new Set(
  words(`
    the a an this that these those it its he she they we i you his her their our my in on at by for from with after before when while
    as but and according two three no last next both many some most then there here so now later however meanwhile neither none nobody
    if since although because under over during such other another each every one who what where why how is was are were
    он она оно они мы вы я это этот эта эти тот та те его ее её их наш в во на по с со к ко о об обо из за от до при для без под над
    перед через после но а и или как так также сейчас теперь ныне позже затем однако тогда там здесь все всё кто что где когда если
    хотя пока потому поэтому ранее впоследствии никто ничего ни не нет да вот еще ещё потом впрочем поначалу наконец уже только тем чем между среди около кроме
    він вона воно вони ми ви це цей ця ці той та ті його її їх наш у в на по з із зі до від за при для без під над перед через після
    але а і й або як так також зараз тепер нині пізніше потім однак проте тоді там тут усі все хто що де коли якщо хоча поки тому
    раніше згодом ніхто нічого ні не так ось ще потім врешті спочатку вже лише між серед близько крім
  `),
);

/** Words within which a quoted speech goes on to its speaker: “…。”他说。 */
export const HAN_SAYING =
  /^(?!没|无|沒|無)[^。！？；：“”「」]{0,12}?(?:说|問|问|喊道|喊|答道|回答|表示|称|稱|补充|指出|强调|写道|解释|笑道|叫道|说道|问道)/u;
