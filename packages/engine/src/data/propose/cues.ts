/**
 * Words that turn what a sentence says: negation, denial, hedges, plans, conditions, speech. Sources of regular expressions over
 * lower-case text, found between word edges except in Han text.
 */
import type { ProposalLanguage } from './triggers.ts';

export interface Cues {
  readonly negation: string;
  /** Words under which a claim is denied, refused or undone: never a plain claim. */
  readonly denial: string;
  readonly possible: string;
  readonly probable: string;
  readonly uncommitted: string;
  readonly plan: string;
  readonly condition: string;
  readonly cancelled: string;
  /** Words of speech with the side of the speaker: what says, and what opens a source ("according to"). */
  readonly says: string;
  readonly source: string;
}

export const CUES: Readonly<Record<ProposalLanguage, Cues>> = {
  en: {
    negation:
      "not|never|no|none|neither|nor|without|cannot|(?:did|do|does|was|were|is|are|has|have|had|wo|would|could|ca)n['’]t|nobody|nothing",
    denial:
      'den(?:y|ies|ied|ying|ial)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:e|es|ed)|disput(?:e|es|ed)|doubt(?:s|ed)?|false|untrue|incorrect|fail(?:s|ed) to|refus(?:e|es|ed)|unable to|hoax',
    possible: 'may|might|could|possibly|perhaps|maybe',
    probable:
      'probably|likely|apparently|presumably|believ(?:e|es|ed)|suspect(?:s|ed)?|appears?|appeared|seems?|seemed|thought to',
    uncommitted:
      'alleged(?:ly)?|reported(?:ly)|purported(?:ly)?|supposed(?:ly)?|rumou?red|accus(?:e|es|ed)|suppose(?:s|d)?|said to|claimed to',
    plan: 'will|plan(?:s|ned)?|intend(?:s|ed)?|agreed to|going to|expect(?:s|ed)?|wants? to|wanted to|hop(?:e|es|ed) to|propos(?:e|es|ed)|shall|would|scheduled|due to|negotiat(?:e|es|ed|ing)|offer(?:s|ed)? to|promis(?:e|es|ed)|tr(?:y|ies|ied) to|attempt(?:s|ed)? to|sought to|order(?:s|ed)? to',
    condition:
      'if|unless|whether|had it|pretend(?:s|ed)?|imagine|assum(?:e|es|ed|ing)|answer that|ask(?:s|ed)?|demand(?:s|ed)?|ignore',
    cancelled:
      'cancel(?:s|l?ed)?|call(?:s|ed) off|suspend(?:s|ed)?|abandon(?:s|ed)?|terminat(?:e|es|ed)|revok(?:e|es|ed)',
    says: 'said|says|say|told|tells|states?|stated|claims?|claimed|wrote|writes|announced|announces|reported(?! by)|reports that|confirmed|confirms|revealed|alleges|alleged that|insists|insisted|added|noted|acknowledged|admitted|believes|shows?|showed',
    source: 'according to|citing|in the words of',
  },
  ru: {
    negation: 'не|ни|нет|без|никогда|никто|ничего|нельзя',
    denial:
      'отрица\\p{L}*|опровер\\p{L}*|отверг\\p{L}*|отказ\\p{L}*|лож\\p{L}{1,3}|неправд\\p{L}*|недостоверн\\p{L}*|сомнева\\p{L}*|сорва\\p{L}*|невозможн\\p{L}*|не соответств\\p{L}*',
    possible: 'возможно|мог|могла|могло|могли|может|могут|быть может',
    probable:
      'вероятно|видимо|по-видимому|предположительно|похоже|скорее всего|очевидно|считает|считают|полагает|полагают|предполож\\p{L}*',
    uncommitted: 'якобы|мол|дескать|будто|обвиня\\p{L}*|обвинил\\p{L}*|утвержда\\p{L}*|подозрева\\p{L}*',
    plan: 'планиру\\p{L}*|намерен\\p{L}*|намерева\\p{L}*|обяз\\p{L}*|долж(?:ен|на|но|ны)|будет|будут|готов(?:ит|ят)ся|собира(?:ется|ются)|предсто\\p{L}*|договори\\p{L}*|хо(?:чет|тят|тел|тела|тело|тели)|обеща\\p{L}*|предлож\\p{L}*|пыта\\p{L}*',
    condition: 'если|ли|чтобы|бы|разве',
    cancelled: 'отмен\\p{L}*|расторг\\p{L}*|приостанов\\p{L}*|аннулир\\p{L}*',
    says: 'сообщи\\p{L}*|сообща\\p{L}*|заяви\\p{L}*|заявля\\p{L}*|рассказа\\p{L}*|сказа\\p{L}*|подтверди\\p{L}*|отмети\\p{L}*|указа\\p{L}*|уточни\\p{L}*|утвержда\\p{L}*|пиш(?:ет|ут)|написа\\p{L}*|призна\\p{L}*|говор(?:ит|ят)|следует|явствует|свидетельству\\p{L}*|считает|полагает',
    source:
      'по данным|по информации|по словам|по сведениям|по утверждению|со ссылкой на|согласно|по мнению|по версии',
  },
  uk: {
    negation: 'не|ні|немає|без|ніколи|ніхто|нічого',
    denial:
      'запереч\\p{L}*|спростов\\p{L}*|спростува\\p{L}*|відкину\\p{L}*|відмов\\p{L}*|неправд\\p{L}*|недостовірн\\p{L}*|сумніва\\p{L}*|зірва\\p{L}*|неможлив\\p{L}*',
    possible: 'можливо|міг|могла|могло|могли|може|можуть',
    probable: 'ймовірно|імовірно|вірогідно|очевидно|мабуть|схоже|вважає|вважають|припуска\\p{L}*',
    uncommitted: 'нібито|мовляв|начебто|звинувач\\p{L}*|стверджу\\p{L}*|підозрю\\p{L}*',
    plan: 'плану\\p{L}*|має намір|мають намір|зобов\\p{L}*|повин(?:ен|на|но|ні)|буде|будуть|готу\\p{L}*|збира(?:ється|ються)|домови\\p{L}*|хоче|хочуть|хотів|хотіла|обіця\\p{L}*|запропон\\p{L}*|намага\\p{L}*',
    condition: 'якщо|чи|щоб|якби|би',
    cancelled: 'скасу\\p{L}*|скасова\\p{L}*|розірва\\p{L}*|призупин\\p{L}*|анулю\\p{L}*',
    says: 'повідоми\\p{L}*|повідомля\\p{L}*|заяви\\p{L}*|заявля\\p{L}*|розпові\\p{L}*|сказа\\p{L}*|підтверди\\p{L}*|зазначи\\p{L}*|вказа\\p{L}*|уточни\\p{L}*|стверджу\\p{L}*|пиш(?:е|уть)|написа\\p{L}*|визна\\p{L}*|каже|кажуть|випливає|свідч\\p{L}*|вважає',
    source:
      'за даними|за інформацією|за словами|за відомостями|за твердженням|з посиланням на|згідно з|на думку|за версією',
  },
  zh: {
    negation: '没有|没|未|不|无法|并非|从未|非(?!洲|凡)|无(?!人|线|锡|极|缝)|勿',
    denial: '否认|驳斥|拒绝|否定|不实|虚假|辟谣|质疑',
    possible: '可能|或许|也许|或将|疑似',
    probable: '很可能|大概|似乎|看来|应该|认为|相信|怀疑|估计',
    uncommitted: '据称|涉嫌|所谓|传闻|据传|指控|声称',
    plan: '计划|打算|拟(?!合|态)|将(?!军|领)|准备|预计|有望|承诺|同意|意向|企图|试图|希望',
    condition: '如果|若|假如|是否|要是|倘',
    cancelled: '取消|终止|中止|撤销|解除',
    says: '表示|说(?!明)|(?<![据声号])称(?!为|之)|指出|透露|宣布|报道|证实|承认|写道|认为|显示',
    source: '根据|据(?!称|传|点|此|悉)',
  },
};
