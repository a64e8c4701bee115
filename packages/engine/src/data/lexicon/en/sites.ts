/** Houses and yards that are called by the place or person before them: "the Severin shipyard". A plant or factory is as often called by the name of its firm alone. */
export const SITE_NOUNS: ReadonlySet<string> = new Set(
  'glassworks ironworks distillery tannery shipyard yard dockyard refinery mill foundry smelter steelworks sawmill mine quarry brewery hospital clinic university college school museum institute laboratory'.split(
    ' ',
  ),
);
