/**
 * Greek, Georgian, Armenian and Kana in the phonetic alphabet of keys (q is ch, x sh, j zh and dzh, c ts, h kh): groups
 * of letters and their readings, parted by slashes, the likeliest first. A script has one table for each system of
 * spelling: one name is not spelled by two of them.
 */
export type LetterTable = Readonly<Record<string, string>>;

function table(rows: string): LetterTable {
  return Object.freeze(
    Object.fromEntries(
      rows
        .trim()
        .split(/\s+/u)
        .map((row): [string, string] => {
          const at = row.indexOf(':');
          return [row.slice(0, at), row.slice(at + 1)];
        }),
    ),
  );
}

/**
 * Source: ELOT 743 (ISO 843), and the older habits of passports and papers: b for β, y for γ, d for ντ, au and eu.
 * `^` is the beginning of a word. Vowels with a diaeresis stand alone.
 */
export const GREEK: readonly LetterTable[] = [
  table(`
α:a β:v/b γ:g δ:d ε:e ζ:z η:i θ:t ι:i ϊ:i κ:k λ:l μ:m ν:n ξ:ks ο:o π:p ρ:r σ:s ς:s τ:t υ:i ϋ:i φ:f χ:h ψ:ps ω:o
γε:ge/ie γη:gi/i γι:gi/i γυ:gi/i γαι:ge/gai γει:gi/gei γγ:ng/g γκ:gk/ng/g ^γκ:g/gk γξ:nks γχ:nh μπ:mp/b/mb ^μπ:b/mp ντ:nt/d/nd ^ντ:d/nt τζ:c/j/dz τσ:c
αι:e/ai ει:i/ei οι:i/oi υι:i ου:u αυ:av/au/af ευ:ev/eu/ef ηυ:iv
αυθ:aft/aut αυκ:afk/auk αυξ:afks/auks αυπ:afp/aup αυσ:afs/aus αυτ:aft/aut αυχ:afh/auh
ευθ:eft/eut ευκ:efk/euk ευξ:efks/euks ευπ:efp/eup ευσ:efs/eus ευτ:eft/eut ευχ:efh/euh
`),
];

/** Source: the national system of 2002 and BGN/PCGN 1981, whose apostrophes are left out; f for ფ by Russian habit. */
export const GEORGIAN: readonly LetterTable[] = [
  table(`
ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:j რ:r ს:s ტ:t უ:u ფ:p/f ქ:k ღ:g ყ:k/h შ:x ჩ:q ც:c ძ:dz/z
წ:c ჭ:q ხ:h ჯ:j ჰ:h
`),
];

const ARMENIAN_COMMON =
  'ա:a ե:e զ:z է:e ը:i/e թ:t ժ:j ի:i լ:l խ:h հ:h ղ:g մ:m յ:i ն:n շ:x ո:o ^ո:vo/o չ:q ռ:r ս:s վ:v ր:r ց:c ւ:v փ:p ք:k օ:o ֆ:f և:ev ու:u ^ու:u';

/** Source: BGN/PCGN 1981 for the East; the West says b, g, d for what the East says p, k, t, and the other way. */
export const ARMENIAN: readonly LetterTable[] = [
  table(`${ARMENIAN_COMMON} բ:b գ:g դ:d ծ:c կ:k ձ:dz ճ:q պ:p ջ:j տ:t`),
  table(`${ARMENIAN_COMMON} բ:p գ:k դ:t ծ:dz կ:g ձ:c ճ:j պ:b ջ:q տ:d`),
];

const KANA_COMMON = `
あ:a い:i う:u え:e お:o か:ka き:ki く:ku け:ke こ:ko が:ga ぎ:gi ぐ:gu げ:ge ご:go さ:sa す:su せ:se そ:so ざ:za ず:zu ぜ:ze ぞ:zo
た:ta て:te と:to だ:da で:de ど:do な:na に:ni ぬ:nu ね:ne の:no は:ha ひ:hi へ:he ほ:ho ば:ba び:bi ぶ:bu べ:be ぼ:bo
ぱ:pa ぴ:pi ぷ:pu ぺ:pe ぽ:po ま:ma み:mi む:mu め:me も:mo や:ia ゆ:iu よ:io ら:ra り:ri る:ru れ:re ろ:ro わ:va ゐ:i ゑ:e を:o
ん:n んば:nba/mba んび:nbi/mbi んぶ:nbu/mbu んべ:nbe/mbe んぼ:nbo/mbo んぱ:npa/mpa んぴ:npi/mpi んぷ:npu/mpu んぺ:npe/mpe んぽ:npo/mpo
きゃ:kia きゅ:kiu きょ:kio ぎゃ:gia ぎゅ:giu ぎょ:gio にゃ:nia にゅ:niu にょ:nio ひゃ:hia ひゅ:hiu ひょ:hio びゃ:bia びゅ:biu びょ:bio
ぴゃ:pia ぴゅ:piu ぴょ:pio みゃ:mia みゅ:miu みょ:mio りゃ:ria りゅ:riu りょ:rio ゔ:vu ゔぁ:va ゔぃ:vi ゔぇ:ve ゔぉ:vo
ふぁ:fa ふぃ:fi ふぇ:fe ふぉ:fo てぃ:ti でぃ:di とぅ:tu どぅ:du うぃ:vi うぇ:ve うぉ:vo っ: ー:
`;

/** Source: Hepburn as in passports of Japan, and Kunrei (ISO 3602). ō may be written o, ou, oo or oh. */
export const KANA: readonly LetterTable[] = [
  table(`${KANA_COMMON} し:xi ち:qi つ:cu ふ:fu じ:ji ぢ:ji づ:zu しゃ:xa しゅ:xu しょ:xo ちゃ:qa ちゅ:qu ちょ:qo じゃ:ja じゅ:ju じょ:jo
しぇ:xe ちぇ:qe じぇ:je`),
  table(`${KANA_COMMON} し:si ち:ti つ:tu ふ:hu じ:zi ぢ:zi づ:zu しゃ:sia しゅ:siu しょ:sio ちゃ:tia ちゅ:tiu ちょ:tio じゃ:zia じゅ:ziu じょ:zio
しぇ:sie ちぇ:tie じぇ:zie`),
];

/** Readings of a long o in Latin letters, as keys have them. */
export const LONG_O = ['o', 'u', 'oh'] as const;
