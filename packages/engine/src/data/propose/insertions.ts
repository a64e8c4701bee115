/**
 * How a part of a sentence opens that is set between commas behind a party and tells more of it: a relative clause, an apposition, a
 * participle, a source. Sources of regular expressions over lower-case text right behind the comma. Between subject and verb it is passed
 * over, with whatever verb it holds.
 */
import type { ProposalLanguage } from './triggers.ts';

export const INSERTION_OPENS: Readonly<Record<ProposalLanguage, string>> = {
  en: 'which|who|whose|where|an?|the|its|signed|dated|issued|published|seen|reviewed|obtained|written|prepared|sent|based|founded|established|registered|incorporated|headquartered|located|owned|led|run|known|according to|acting|formerly|itself|part of|one of|now|then|once|long|also|already|after|until|since|together with|along with|like|through its',
  ru: 'котор\\p{L}+|чей|чья|чь[иеё]|где|\\p{L}+(?:нн|ущ|ющ|ащ|ящ|вш|ем|им)(?:ый|ий|ая|яя|ое|ее|ые|ие)(?:ся)?|входящ\\p{L}+|производител\\p{L}+|поставщик\\p{L}*|компани\\p{L}+|фирм\\p{L}+|завод\\p{L}*|предприяти\\p{L}+|дочерн\\p{L}+|оператор\\p{L}*|владел\\p{L}+|крупнейш\\p{L}+|один из|одна из|одно из|по данным|по информации|по словам|со ссылкой на|согласно|бывш\\p{L}+|ранее|действу\\p{L}+|руководител\\p{L}+|директор\\p{L}*|глав\\p{L}+|основател\\p{L}+|гражданин\\p{L}*|бизнесмен\\p{L}*|представител\\p{L}+',
  uk: 'як(?:ий|а|е|і|ого|ої|ому|ій|у|им|ою|их)|що|чий|чия|чиї|де|\\p{L}+(?:[аео]н)(?:ий|а|е|і)|\\p{L}+(?:юч|уч|яч|ач)(?:ий|а|е|і)|виробник\\p{L}*|постачальник\\p{L}*|компані\\p{L}+|фірм\\p{L}+|завод\\p{L}*|підприємств\\p{L}+|дочірн\\p{L}+|оператор\\p{L}*|власни\\p{L}+|найбільш\\p{L}+|один із|одна з|одне з|за даними|за інформацією|за словами|з посиланням на|згідно|колишн\\p{L}+|раніше|керівни\\p{L}+|директор\\p{L}*|голов\\p{L}+|засновни\\p{L}+|громадянин\\p{L}*|речни\\p{L}+|представни\\p{L}+',
  zh: '一家|一个|该|总部|其|作为|即|也是|后者',
};

/** Openings that tell what a party is without a verb of their own: passed over behind the verb too. */
export const APPOSITION_OPENS: Readonly<Record<ProposalLanguage, string>> = {
  en: 'an?|the|its|based|founded|established|registered|headquartered|located|formerly|part of|one of',
  ru: '\\p{L}+нн(?:ый|ая|ое|ые|ого|ой|ому|ую|ым|ом)|производител\\p{L}+|поставщик\\p{L}*|дочерн\\p{L}+|крупнейш\\p{L}+|один из|одна из',
  uk: '\\p{L}+[аео]н(?:ий|а|е|і|ого|ої|ому|у|им|ою)|виробник\\p{L}*|постачальник\\p{L}*|дочірн\\p{L}+|найбільш\\p{L}+|один із|одна з',
  zh: '一家|一个|即',
};

/** What joins a second verb to the subject of the first, right before it; auxiliaries and adverbs may stand between. */
export const JOINS_VERB: Readonly<Record<ProposalLanguage, string>> = {
  en: '(?:,\\s)?(?:and|and then|then|and later|before being|and was|and were)(?:\\s(?:later|then|subsequently|also|eventually|finally|was|were|has|have|had|been|are|is|in turn|first))*\\s',
  ru: '(?:,\\s)?(?:и|а затем|а потом|а также|после чего)(?:\\s(?:затем|потом|позже|впоследствии|также|были?|была|было))*\\s',
  uk: '(?:,\\s)?(?:і|й|та|а потім|а також|після чого)(?:\\s(?:потім|пізніше|згодом|також|були?|була|було))*\\s',
  zh: '[，,](?:并|随后|再|然后|之后|后|主要|同时|还|也)[^，,。；]{0,40}',
};

/** What follows a verb that has no object of its own behind it: "and delivered to the plant". */
export const NO_OBJECT_AFTER =
  /^\s*(?:$|[.,;:)”"»]|(?:to|from|by|through|via|in|on|at|for|with|into|under|during|between|since|last|later|this|next|earlier|that|and|via)(?![\p{L}]))/u;
