/** Traditional characters of numerals, measure words and times beyond those that names are made of, each with its simplified one. */
export const HAN_NUMBER_PAIRS = [
  '個个萬万點点幾几貳贰輛辆噸吨鎊镑項项頁页間间倆两俩两週周後后於于過过內内這这鐘钟',
  '隻只顆颗張张條条門门發发號号碼码現现從从來来總总數数時时歲岁禮礼團团組组兩两億亿',
  '約约與与為为車车機机導导彈弹無无動动專专員员廠厂國国約约將将達达紀纪季季圓圆幣币',
].join('');
