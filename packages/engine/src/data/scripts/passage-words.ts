/**
 * Frequent words that tell English from other languages in Latin letters, a passage at a time. Words that two sides share ("die", "on", "a")
 * and words common in names abroad ("de la", "van") stand in neither list or count on both. Written by hand.
 */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `the of and to in for is was by with from that on as at are be this which has have not were been or an it its said will
  he she they we his her their our your you who whom whose what when where while after before since until during between under over
  into through about against because but if than then also more most no all any some such other only new two first had can could would
  may might must should did does do being both each there these those out up per via among within company according`.split(
    /\s+/u,
  ),
);

export const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  `der die das den dem des ein eine einer eines einem einen und ist sind war wurde wurden nicht mit von vom für auf aus bei nach zu zum zur im über
  durch auch sich wird werden hat haben dass oder sowie als wie unter zwischen gegen ohne
  le la les des du un une et est sont dans pour par que qui au aux avec sur été ont cette ces son ses leur selon mais plus pas ne
  el los las del y en con una por para que se su sus es fue fueron han como más según pero entre sobre
  il lo gli della delle dei degli nel nella con una per che non è sono stato stata dal dalla anche secondo tra
  os uma do da dos das na nas nos em com para não foi são pelo pela mais segundo
  het een van voor niet zijn werd naar aan bij ook door uit heeft hebben
  w we z ze nie się jest na do od oraz przez dla był była było został została które który jak
  ve bir bu ile için olan olarak da de daha çok göre tarafından etti edildi
  se je na že jako byl byla bylo podle také není který která které od do při
  och att det som på är av den till inte med för har från en ett var
  og er af til ikke som fra på ble være hun han et
  ja on ei että oli sekä mukaan mutta joka
  az egy és hogy nem volt meg szerint
  și în cu pe din care este sunt au fost pentru mai nu
  nije su bio bila kako koji koja od za sa
  yang dan di dari untuk dengan pada ini itu tidak akan
  in an is was over also on so at al per no all to as her had will more or of
  januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio maggio giugno luglio settembre ottobre dicembre
  janeiro fevereiro março maio junho julho setembro outubro novembro dezembro januari februari maart mei augustus oktober marts
  stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık`.split(
    /\s+/u,
  ),
);
