/**
 * Letters of Arabic, Persian, Urdu, Pashto and Kurdish in the phonetic alphabet of keys (q is ch, x sh, j zh and dzh,
 * c ts, h kh and h). A slash separates readings of different lands. Long vowels are capital here: A, U, I; W and Y are
 * read as consonants beside vowels. Source: the letters' values in ALA-LC, BGN/PCGN and national passport habits.
 */
export const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  ا: 'A',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ٹ: 't',
  ټ: 't',
  ث: 't/s',
  ج: 'j',
  ځ: 'z',
  چ: 'q',
  څ: 'c',
  ح: 'h',
  خ: 'h',
  د: 'd',
  ڈ: 'd',
  ډ: 'd',
  ذ: 'd/z',
  ر: 'r',
  ڑ: 'r',
  ړ: 'r',
  ز: 'z',
  ژ: 'j',
  ږ: 'j',
  س: 's',
  ش: 'x',
  ښ: 'x',
  ص: 's',
  ض: 'd/z',
  ط: 't',
  ظ: 'z/d',
  ع: '',
  غ: 'g',
  ف: 'f',
  ڤ: 'v',
  ق: 'k',
  ك: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ں: 'n',
  ڼ: 'n',
  ه: 'h',
  و: 'U',
  ي: 'I',
  ې: 'I',
  ے: 'I',
  ۍ: 'I',
  ء: '',
  ئ: 'I',
  ؤ: 'U',
};

/** Letters that are one, whatever keyboard wrote them: [as written, as read]. */
export const ARABIC_FOLDS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ۍ: 'ي',
  ې: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ک: 'ك',
  ګ: 'گ',
  ہ: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ة: 'ه',
  ۃ: 'ه',
  ﺁ: 'ا',
};

/** Hebrew letters in the same alphabet; final forms as their plain ones. */
export const HEBREW_LETTERS: Readonly<Record<string, string>> = {
  א: 'A',
  ב: 'b/v',
  ג: 'g',
  ד: 'd',
  ה: 'h',
  ו: 'U',
  ז: 'z',
  ח: 'h',
  ט: 't',
  י: 'I',
  כ: 'k/h',
  ך: 'h',
  ל: 'l',
  מ: 'm',
  ם: 'm',
  נ: 'n',
  ן: 'n',
  ס: 's',
  ע: '',
  פ: 'p/f',
  ף: 'f',
  צ: 'c',
  ץ: 'c',
  ק: 'k',
  ר: 'r',
  ש: 'x/s',
  ת: 't',
};

/** Hebrew names whose vowels no rule guesses: Latin spellings, then Hebrew ones. */
export const HEBREW_NAMES = `
avraham abraham אברהם
yitzhak isaac yitzchak יצחק
yaakov jacob yakov יעקב
yosef joseph יוסף
moshe moses משה
aharon aaron אהרן אהרון
david דוד דויד
shlomo solomon שלמה
shmuel samuel שמואל
daniel דניאל
michael מיכאל
gavriel gabriel גבריאל
rafael רפאל
eliyahu elijah אליהו
yehuda judah יהודה
binyamin benjamin בנימין
shimon simon שמעון
levi לוי
levy לוי
cohen kohen כהן
katz כץ
mizrahi מזרחי
peretz פרץ
friedman פרידמן
sarah sara שרה
rivka rebecca רבקה
rachel רחל
leah לאה
miriam מרים
hannah chana חנה
esther אסתר
ruth רות
yael יעל
tamar תמר
noam נועם
amir אמיר
avi אבי
uri אורי
eli אלי
ariel אריאל
yonatan jonathan יונתן יהונתן
natan nathan נתן
netanyahu נתניהו
ben בן
bar בר
chaim haim חיים
meir מאיר
menachem menahem מנחם
mordechai מרדכי
nahum נחום
nissim ניסים
zvi tzvi צבי
zeev ze'ev זאב
dov דב
yisrael israel ישראל
gideon גדעון
baruch ברוך
asher אשר
dan דן
gad גד
ron רון
tal טל
gil גיל
`;
