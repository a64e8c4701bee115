/**
 * Chinese characters as Hong Kong papers spell them: character, pinyin, Cantonese spellings. Surnames first, then
 * characters that given names are made of. Source: the spellings of the Hong Kong Government (after Eitel and Dyer
 * Ball), as directories and identity cards print them; the pinyin is the usual reading in names.
 */
const SURNAMES = `
陈 chen chan|李 li lee|张 zhang cheung|黄 huang wong|王 wang wong|何 he ho|吴 wu ng|林 lin lam|郑 zheng cheng|刘 liu lau
梁 liang leung|周 zhou chow chau|叶 ye yip ip|罗 luo law lo|郭 guo kwok|谢 xie tse|曾 zeng tsang|杨 yang yeung|邓 deng tang
许 xu hui|冯 feng fung|徐 xu tsui chui|蔡 cai choi tsoi|蒋 jiang tseung cheung|朱 zhu chu|胡 hu wu woo|萧 xiao siu|苏 su so
潘 pan poon pun|卢 lu lo|麦 mai mak|赵 zhao chiu|马 ma ma|关 guan kwan|莫 mo mok|黎 li lai|廖 liao liu|赖 lai lai|余 yu yu yue
高 gao ko|孙 sun suen|钟 zhong chung|袁 yuan yuen|曹 cao tso|邱 qiu yau|姚 yao yiu|温 wen wan|江 jiang kong|邝 kuang kwong
龚 gong kung|方 fang fong|石 shi shek|任 ren yam|简 jian kan|区 ou au|欧 ou au|欧阳 ouyang auyeung|司徒 situ szeto|陆 lu luk
沈 shen shum sum|史 shi sze|施 shi sze|翁 weng yung|容 rong yung|戴 dai tai|谭 tan tam|汤 tang tong|唐 tang tong|董 dong tung
杜 du to|杜 du to|伍 wu ng|严 yan yim|颜 yan ngan|颜 yan ngan|甘 gan kam|金 jin kam|古 gu koo|顾 gu koo|倪 ni ngai|魏 wei ngai
韦 wei wai|尹 yin wan|邵 shao siu|岑 cen shum sum|冼 xian sin|吕 lu lui|雷 lei lui|程 cheng ching|丁 ding ting|贝 bei pui
彭 peng pang|庞 pang pong|屈 qu wat|霍 huo fok|黃 huang wong|葛 ge kot|贺 he ho|侯 hou hau|洪 hong hung|熊 xiong hung
孔 kong hung|凌 ling ling|柳 liu lau|龙 long lung|骆 luo lok|毛 mao mo|聂 nie nip|区 ou au|卓 zhuo cheuk|邹 zou chau
阮 ruan yuen|文 wen man|万 wan man|翟 zhai chak|左 zuo jor|游 you yau|姜 jiang keung|韩 han hon|夏 xia ha|白 bai pak
宋 song sung|包 bao pau|鲍 bao pau|田 tian tin|连 lian lin|柯 ke or|傅 fu foo|符 fu foo|范 fan fan|殷 yin yan|丘 qiu yau
崔 cui chui|牛 niu ngau|薛 xue sit|项 xiang hong|詹 zhan chim|梅 mei mui|池 chi chi|祝 zhu chuk|戚 qi chik|巫 wu mo
`;

const GIVEN = `
大 da tai|文 wen man|国 guo kwok|强 qiang keung|明 ming ming|伟 wei wai|华 hua wah wa|志 zhi chi|家 jia ka|俊 jun chun
杰 jie kit|健 jian kin|建 jian kin|德 de tak|荣 rong wing|永 yong wing|辉 hui fai|光 guang kwong|成 cheng shing|胜 sheng shing
美 mei mei|玉 yu yuk|珍 zhen chun|芳 fang fong|英 ying ying|丽 li lai|小 xiao siu|少 shao siu|秀 xiu sau|兰 lan lan
仪 yi yee|怡 yi yee|慧 hui wai|惠 hui wai|淑 shu suk|贤 xian yin|婉 wan yuen|燕 yan yin|凤 feng fung|锦 jin kam
耀 yao yiu|祖 zu cho|兆 zhao siu|振 zhen chun|树 shu shu|业 ye yip|宏 hong wang|基 ji kei|启 qi kai|佳 jia kai
嘉 jia ka|子 zi tsz|思 si sze|诗 shi sze|雅 ya nga|颖 ying wing|咏 yong wing|欣 xin yan|恩 en yan|仁 ren yan
信 xin shun|义 yi yee|礼 li lai|智 zhi chi|勇 yong yung|忠 zhong chung|孝 xiao hau|平 ping ping|安 an on|东 dong tung
南 nan nam|西 xi sai|北 bei pak|海 hai hoi|江 jiang kong|山 shan shan|云 yun wan|龙 long lung|虎 hu fu|生 sheng sang
民 min man|敏 min man|万 wan man|汉 han hon|新 xin sun|中 zhong chung|正 zheng ching|清 qing ching|庆 qing hing|兴 xing hing
卿 qing hing|福 fu fuk|禄 lu luk|寿 shou sau|康 kang hong|宁 ning ning|泰 tai tai|和 he wo|富 fu fu|贵 gui kwai
财 cai choi|发 fa fat|达 da tat|昌 chang cheung|祥 xiang cheung|良 liang leung|才 cai choi|学 xue hok|立 li lap|权 quan kuen
坚 jian kin|刚 gang kong|雄 xiong hung|豪 hao ho|浩 hao ho|鸿 hong hung|洪 hong hung|波 bo bor|涛 tao to|峰 feng fung
松 song chung|柏 bo pak|林 lin lam|森 sen sum|根 gen kan|培 pei pui|佩 pei pui|宝 bao po|珠 zhu chu|金 jin kam
银 yin ngan|月 yue yuet|星 xing sing|晓 xiao hiu|春 chun chun|秋 qiu chau|冬 dong tung|雪 xue suet|梅 mei mui|莲 lian lin
菊 ju kuk|琴 qin kam|书 shu shu|心 xin sum|爱 ai oi|如 ru yu|静 jing ching|婷 ting ting|玲 ling ling|琳 lin lam
琪 qi ki|倩 qian sin|儿 er yee|天 tian tin|有 you yau|元 yuan yuen|源 yuan yuen|远 yuan yuen|世 shi sai|绍 shao siu
`;

function rows(text: string): (readonly [string, string, readonly string[]])[] {
  return text
    .trim()
    .split(/[|\n]/u)
    .map((row) => {
      const [character = '', pinyin = '', ...spellings] = row.split(' ');
      return [character, pinyin, spellings] as const;
    });
}

/** [characters, pinyin, Cantonese spellings, the usual one first]. */
export const CANTONESE_SURNAMES: readonly (readonly [string, string, readonly string[]])[] = rows(SURNAMES);
export const CANTONESE_GIVEN: readonly (readonly [string, string, readonly string[]])[] = rows(GIVEN);

/** Surnames that are read as Cantonese in a name of such syllables throughout: no other language has them so often. */
export const TELLING_CANTONESE: ReadonlySet<string> = new Set(
  (
    'chan cheung wong leung kwok tsang yeung kwong tse tsui szeto auyeung yeung poon kwan yip chow chau lau ' +
    'fung tsoi tseung yiu siu yuen mak mok ng shek shum sze suen tso cheuk fok yim ngan ngai yau'
  ).split(' '),
);
