/**
 * Traditional characters and others' forms of the characters that labels, headings, names and patterns of the engine are
 * written in, each before its simplified one (the equivalences of Unihan's kSimplifiedVariant). Those that simplified
 * text uses too (乾, 著, 藉) are not among them.
 */
const PAIRS =
  '丟丢並并亞亚佈布佔占併并來来侷局係系倉仓個个們们備备傢家傳传價价億亿優优兒儿內内冊册凈净別别刪删則则創创劃划劇剧動动務务勝胜勞劳勢势區区卽即厤历叄叁呂吕員员問问單单噸吨噹当嚮向嚴严囌苏國国圍围園园圖图' +
  '團团埰采執执報报場场塊块壓压壯壮壽寿夠够婁娄學学寀采實实寧宁審审寫写寬宽寶宝將将專专對对導导屆届層层屬属岡冈峯峰島岛峽峡崑昆崗岗嵗岁嶺岭嶼屿嶽岳巖岩帥帅幷并幾几庫库廂厢廈厦廠厂廢废廣广廳厅張张強强彆别' +
  '彔录彿佛後后從从復复態态慶庆應应懞蒙懷怀戶户捲卷掃扫採采揚扬摺折撥拨撫抚擊击據据敎教敗败數数斷断於于旂旗時时晉晋暫暂曆历曏向曬晒書书會会朮术東东査查條条棗枣棟栋業业極极榮荣構构樁桩樂乐樑梁樓楼標标樣样' +
  '機机檔档檢检檯台欄栏權权歡欢歲岁歷历歸归氣气氾泛汎泛決决沒没況况淨净減减測测準准溝沟溫温滄沧滬沪滯滞滷卤滿满漢汉漲涨澤泽濛蒙濟济濰潍濱滨瀋沈瀏浏瀘泸灣湾災灾為为烏乌無无煙烟煩烦熱热營营爲为爾尔獅狮獲获' +
  '現现環环甌瓯產产産产畝亩畢毕異异當当療疗發发監监盤盘眞真眾众睏困矇蒙確确碼码礙碍礦矿祕秘稅税種种稱称積积穩稳穫获筆笔箇个節节範范簡简糰团糾纠紀纪約约紅红納纳級级紮扎細细紹绍終终組组結结絡络統统綏绥經经' +
  '綜综綫线維维網网綿绵線线緣缘編编緻致縣县縮缩總总織织繞绕繪绘繫系繳缴繼继續续纍累纔才罰罚羅罗羣群義义習习聞闻聯联職职肅肃脩修臨临臺台與与興兴舉举舊旧舘馆艦舰荊荆莊庄華华菸烟蓋盖蔔卜蔘参蕪芜薌芗薩萨藴蕴' +
  '蘆芦蘇苏蘊蕴蘭兰處处號号衆众術术衕同衛卫裏里補补裡里製制複复覆复覈核見见規规親亲覽览訁讠訂订計计訊讯訓训託托訟讼訪访設设許许訴诉詔诏評评詢询試试話话該该誌志認认說说説说課课調调請请諮咨識识議议護护讀读' +
  '變变谿溪豐丰貝贝負负財财貢贡責责貴贵費费資资賓宾質质賬账購购贛赣踰逾車车軍军較较載载輛辆輪轮輯辑輸输轉转辦办農农迴回這这連连週周進进遊游運运過过達达違违遞递遠远遶绕遷迁遺遗遼辽還还邊边郵邮鄉乡鄭郑鄲郸' +
  '醫医釋释釒钅針针鈡钟銀银銅铜銷销錄录錦锦錫锡錯错録录錶表鍼针鎭镇鎮镇鏈链鐘钟鑑鉴鑒鉴長长門门閉闭開开間间閤合閩闽閱阅閲阅闆板關关陝陕陞升陣阵陰阴陽阳隊队階阶際际隨随隻只雞鸡難难雲云電电靜静韆千韋韦頁页' +
  '頂顶項项順顺須须預预頒颁領领頭头顆颗題题額额類类顯显風风颱台飛飞飠饣餘余館馆饋馈饒饶馬马駁驳駐驻驗验體体髮发鬆松鬚须魚鱼魯鲁鯉鲤鳥鸟鳳凤鶴鹤鷄鸡鷹鹰鹵卤鹹咸鹽盐麗丽麥麦麪面麫面麯曲麴曲麵面黃黄點点黨党' +
  '黽黾齊齐齒齿齣出龍龙龜龟萬万陸陆註注兩两參参貳贰';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS.charAt(at * 2), PAIRS.charAt(at * 2 + 1)] as const),
);
/** By UTF-16 unit: 1 where the character is folded. A table, since every text of a page is asked. */
const IS_FOLDED = new Uint8Array(0x1_0000);
for (const character of SIMPLIFIED.keys()) IS_FOLDED[character.charCodeAt(0)] = 1;

function holdsTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (IS_FOLDED[text.charCodeAt(at)] === 1) return true;
  }
  return false;
}

/**
 * The text with traditional characters in simplified ones, as gateways between the two show pages; as long as before, so
 * that places stay what they are. 資訊 is how they put 信息.
 */
export function foldTraditional(text: string): string {
  if (!holdsTraditional(text)) return text;
  return text
    .replaceAll('資訊', '信息')
    .replace(/[\u4e00-\u9fff]/g, (character) => SIMPLIFIED.get(character) ?? character);
}
