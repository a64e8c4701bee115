/**
 * Verbs of general English that no frame asks for: a reader that does not know them takes them for nouns, and their objects for a part of what
 * they name. Written by hand from common usage.
 */
function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

/** Those whose base form is no common noun; the others need their context and stand in `verbs.ts`. */
export const GENERAL_VERBS: readonly string[] = words(`
  abduct abide abolish abort abscond abstain accede acclaim accommodate accredit accumulate acknowledge acquit activate adhere adjourn adjudicate
  adjust administer admire admonish affirm afflict afford aggravate alienate alleviate allocate allot allude alter amass amend amplify animate
  annihilate annotate annoy annul anticipate apologise apologize appease append applaud apportion appraise appreciate apprehend arouse articulate
  ascend ascribe aspire assail assassinate assimilate atone attain attest attribute augment authenticate automate avenge avert await baffle banish
  beg behave belittle bemoan bequeath besiege bestow betray bolster browse burgle bury calibrate cannibalise cannibalize canvass capitalise
  capitalize capitulate categorise categorize cater celebrate centralise centralize cherish choose clamp co-finance co-host co-manage co-sign
  co-sponsor coalesce coax codify coerce coexist cohere collate collude commemorate commend commercialise commercialize communicate compel complicate
  comprehend compress concede concoct concur condense condone confide configure confine confirm conform confuse congratulate conjure connive conquer
  conserve consolidate conspire constrain contaminate contemplate contend contest contravene converge corrode counteract countersign crumble
  culminate cultivate curtail dampen debunk decelerate decertify decipher declassify decode decontaminate decrypt deduce deduct deem deflect defraud
  defray defuse defy degrade dehumanise delist delve demilitarise demilitarize demonise demoralise demote denigrate denominate deorbit deplete
  deplore deport depose deprive deregister deregulate desalinate descend despise destabilise destabilize deteriorate devalue devastate deviate devise
  devote diagnose dictate digitise digitize diminish disable disagree disallow disappoint disapprove disarm disassemble disavow disband disburse
  discard discern disclaim discontinue discourage discredit discriminate disembark disengage disintegrate dislodge dismantle disobey disown dispel
  dispense disperse displace disprove disqualify disregard disrupt dissect disseminate dissuade distinguish distort distract diverge diversify divest
  divulge dominate downgrade download downplay downsize dwindle earmark electrify elicit elude emanate embark embarrass embellish embezzle embody
  embrace emigrate empower emulate enact encircle encode encompass encroach encrypt endanger endorse endow endure energise energize engulf enlarge
  enlist enquire enrich enrol enroll entangle entrap entrench entrust enumerate equate eradicate erase erect erode err erupt escalate eschew
  evaporate evict evoke exacerbate exaggerate excavate excel excite exclaim exemplify exert exhaust exonerate expedite expel expend expropriate
  extinguish extort extradite extrapolate extricate fabricate fasten feign fend fetch finalise finalize fine-tune flatter flee flinch foment forego
  forestall forewarn forge forgo fortify foster fumble galvanise garner generalise generalize glean glorify govern graduate gratify grieve hamper
  hand-deliver handle harass harden harmonise harmonize hasten heighten herald hesitate hinder humiliate hurl idealise ignite illuminate immigrate
  immobilise impair impart impeach impede impel imperil impersonate impinge implode implore impound impoverish impress improvise incarcerate incite
  indemnify indict infect infest infiltrate inflate inflict infuriate ingest inhabit inhibit innovate inquire inscribe insinuate instigate instil
  instill insulate intercede interconnect interdict interlink interpret intervene intimidate intrude inundate invade invalidate italicise itemise
  itemize jeopardise jeopardize jettison jostle languish legalise legalize legislate legitimise legitimize lengthen liaise liberalise liberate liken
  liquefy localise loosen lubricate machine-gun magnify manipulate marginalise maximise maximize meddle memorise migrate militarise minimise minimize
  misappropriate miscalculate misclassify misdirect misinform misinterpret misjudge mislead misplace misquote misread misspell misstate mistrust
  misunderstand mitigate modernize modulate monetise monetize mourn multiply mutilate narrate nationalise nationalize navigate neutralise neutralize
  nominate notarise notarize nourish nullify nurture obey obfuscate obliterate obstruct obviate occupy offload optimise optimize orchestrate
  oscillate oust outbid outdo outlive outmanoeuvre outnumber outpace outperform outsell outstrip outweigh overburden overestimate overfly overhear
  overpay overrate overreact overrun oversell overshadow overstate overthrow overturn overvalue overwhelm pacify paralyse paralyze paraphrase
  penetrate perceive perish perpetrate perpetuate persecute persevere pertain perturb plead please plummet poach politicise pollute ponder popularise
  portray postpone postulate pre-empt preach precede precipitate preclude predate predict predominate preempt preoccupy prepackage prepay prescribe
  preside pressurise pressurize privatise privatize proclaim procrastinate profess proliferate prolong promulgate pronounce propagate propel
  proscribe prosecute prosper protrude provoke publicise publicize quadruple quantify quell radicalise rationalise re-elect re-enter reactivate
  readjust realign reappear reappoint rearm rearrange reassemble reassert reassess reassign reassure rebrand rebuff rebuild recapture recede
  recertify reciprocate reclaim reclassify recommence reconcile reconfigure reconfirm reconnect reconsider reconstitute reconvene recoup recreate
  recruit recur recycle redeem redeploy redesign redevelop redistribute reelect refinance refit reflag refloat refrain refuel refurbish regroup
  rehabilitate reimburse reimpose reinstall reinstate reinsure reintroduce reinvest reissue rejoin relabel relieve relinquish relocate remunerate
  renege renegotiate renounce renovate reopen reorganise reorganize repackage repaint repatriate replicate repossess reprimand repudiate reschedule
  rescind resemble resent resettle reshape reship reshuffle restate restock restrain restructure resubmit resupply resurface retake retaliate rethink
  retool retract retrain retransfer retrofit reunite revamp revert revisit revitalise revive revolve reweigh rewrite sanitise scold scour scramble
  scrutinise scuttle seduce segregate sever shorten shred shun siphon smelt snatch solidify solve spearhead specify squander stabilise stabilize
  stagnate standardise standardize starve stifle stimulate stonewall straddle straighten strangle streamline strengthen strive stumble stun subdue
  subscribe subsist substantiate subvert suffice summarise summarize summon supersede supplant surmount surpass symbolise synchronise synchronize
  synthesise tarnish terminate terrorise thrive thwart tighten tolerate topple tout trample transact transcend transcribe transform translate
  transpire trigger unbundle undercut underdeclare underestimate underinsure underlie undermine underpay underpin understate undertake undervalue
  underwrite undo unearth unfold unfreeze unify unleash unload unlock unpack unravel upend uproot usurp vacate vaccinate validate videotape vilify
  vindicate waive wander weave weld widen wield withhold withstand worsen wrest
`);

/** Irregular past and participle of those that have them. */
export const GENERAL_IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  cling: ['clung', 'clung'],
  flee: ['fled', 'fled'],
  forgo: ['forwent', 'forgone'],
  forsake: ['forsook', 'forsaken'],
  misread: ['misread', 'misread'],
  misspell: ['misspelt', 'misspelt'],
  mistake: ['mistook', 'mistaken'],
  misunderstand: ['misunderstood', 'misunderstood'],
  outbid: ['outbid', 'outbid'],
  outdo: ['outdid', 'outdone'],
  outsell: ['outsold', 'outsold'],
  overhear: ['overheard', 'overheard'],
  overpay: ['overpaid', 'overpaid'],
  overrun: ['overran', 'overrun'],
  overthrow: ['overthrew', 'overthrown'],
  prepay: ['prepaid', 'prepaid'],
  rethink: ['rethought', 'rethought'],
  retake: ['retook', 'retaken'],
  rewrite: ['rewrote', 'rewritten'],
  sow: ['sowed', 'sown'],
  spin: ['spun', 'spun'],
  strive: ['strove', 'striven'],
  swell: ['swelled', 'swollen'],
  undercut: ['undercut', 'undercut'],
  underpay: ['underpaid', 'underpaid'],
  underwrite: ['underwrote', 'underwritten'],
  undo: ['undid', 'undone'],
  unfreeze: ['unfroze', 'unfrozen'],
  upset: ['upset', 'upset'],
  weave: ['wove', 'woven'],
  withhold: ['withheld', 'withheld'],
  withstand: ['withstood', 'withstood'],
};
