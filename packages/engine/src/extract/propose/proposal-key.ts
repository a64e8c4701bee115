/**
 * The name of a proposal by what it says: the folded quote with its reading, and whom its pronouns stand for. It does not depend on the
 * file, so that what a person decided holds where the file is renamed, where it grows, and for the same words read elsewhere.
 */
import { canonicalJson, type Content, PROPOSAL_KEY, sha256, type Span } from '../../model/index.ts';
import { foldText } from './fold-text.ts';
import type { VerifiedProposal } from './proposal.ts';
import { settledName } from './refers-as-said.ts';
import type { Ground } from './verify-proposal.ts';

export function proposalKey({ text: { text }, mentions }: Ground, verified: VerifiedProposal): string {
  const words = ({ start, end }: Span): string => foldText(text.slice(start, end)).key;
  const named = (span: Span): string => foldText(settledName(span, mentions) ?? '').key;
  const { kind, quote, roles, places, speaker, polarity, modality, phase, time } = verified;
  const content = {
    quote: words(quote),
    kind,
    roles: roles.map(({ role, span }) => [role, words(span), named(span)]).sort(byText),
    places: places.map(words).sort(),
    polarity,
    modality,
    phase,
    time: time === null ? null : [foldText(time.text).key, time.earliest, time.latest],
    values: [verified.quantity?.text, verified.amount?.text, verified.share?.text, verified.position].map(
      (value) => (value === undefined || value === null ? null : foldText(value).key),
    ),
    speaker: speaker === null ? null : [words(speaker.span), named(speaker.span)],
  };
  return `${PROPOSAL_KEY}${sha256(canonicalJson(content as unknown as Content)).slice(0, 20)}`;
}

function byText(one: readonly string[], other: readonly string[]): number {
  return one.join('\n') < other.join('\n') ? -1 : 1;
}
