/**
 * How what Waybill writes begins. Read back as evidence, a dossier would stand for every claim it repeats, so that a story
 * would prove itself.
 */
export const OWN_OUTPUTS: readonly { readonly what: string; readonly sign: RegExp }[] = [
  { what: 'a dossier', sign: /<meta name="generator" content="Waybill">/u },
  {
    what: 'a dossier',
    sign: /^# [^\n]{1,2000}\n\nEvery sentence about the case is compiled from claims found in /u,
  },
  { what: 'an export', sign: /^\s*\{\s*"format"\s*:\s*"waybill-(?:case|extract)\/\d+"/u },
];
