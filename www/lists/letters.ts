// Which letters lists are usually written in: by them the right one of several encodings is known.

// The commonest of Chinese texts and of headers, simplified and traditional.
const chinese =
  '的一是不了人我在有他这为之大来以个中上们到说国和地也子时道出而要于就下得可你年生自会那后能对着事其里所去行过家十用发天如然作方成者多日都三小军二无同么经法当起与好看学进种将还分此心前面又定见只主没公从知全工体' +
  '号名称昵达粉丝数量图文视频报价笔记阅读点赞收藏评论互动率均平近合费用链接机构类型标签城市备注平台官内容曝光转享间期布账户博服务含税返万元美妆护肤穿搭母婴食旅游健身家居数码宠物甲乙丙丁戊己李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易常武乔贺赖龚样例测试广州北京上海深圳杭成都重庆' +
  '這為來個們說國時過後著裡發經當與學進種將還見沒從體號稱暱達絲數圖視頻影報價筆記閱讀點讚藏評論動連結機構類標籤備註臺台內轉間帳戶務萬護膚穿搭母嬰遊健寵物張劉陳楊趙黃吳孫馬羅鄭謝韓馮鄧許蕭呂蘇盧蔣賈葉閻鐘範譚鄒陸龍錢湯龔賴賀測試廣東高雄北新竹香港男女歲齡網紅觸及次觀看者追蹤姓專頁月日曝光聯絡電話';
const usual = new Set(chinese);

// Whether a letter beyond ASCII is one that lists are usually written in. Half-width kana are none: other
// encodings read as Japanese are full of them.
export function isUsual(letter: string): boolean {
  if (usual.has(letter)) return true;
  const code = letter.codePointAt(0) ?? 0;
  // Kana, signs of Chinese and Japanese, full-width forms, usual quotes and the yen.
  return (
    (code >= 0x3041 && code <= 0x30fe) ||
    (code >= 0x3001 && code <= 0x3011) ||
    (code >= 0xff01 && code <= 0xff5e) ||
    /[¥¥·…—“”‘’℃万粉]/.test(letter) ||
    (code >= 0x1f300 && code <= 0x1faff)
  );
}
