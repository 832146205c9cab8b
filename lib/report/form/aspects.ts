/** How an aspect of section 1 shows itself. */
export interface AspectWords {
  /** In a sub-heading; whatever stands below it then tells of the aspect. */
  readonly heading: RegExp;
  /** In a sentence that tells what was done. */
  readonly sentence: RegExp;
  /** Stock phrases and names that hold such words and tell nothing of the aspect. */
  readonly empty?: RegExp;
}

const PUBLISHING = '公开|公示|发布|公布|发表|刊发|刊登|披露|更新|推送|晒出';
const PUBLISHED =
  '信息|文件|政策|预算|决算|数据|公告|公报|名单|清单|指南|事项|结果|解读|稿件|动态|新闻|通知|规划|项目|报表|报告|\\d[余多]?[条件篇次份则]';
const ENSURING = '加强|强化|严格|健全|完善|落实|开展|做好|压实|抓好|加大|突出';

/** The five aspects that section 1 covers (国办公开办函〔2021〕30号), in the order of the form. */
export const FIVE_ASPECTS: Readonly<Record<string, AspectWords>> = {
  disclosure: {
    heading: /主动(?:公开|公示|发布|公布)|信息(?:发布|公示)|(?:公开|公示|发布)(?:内容|力度|重点)|重点领域/,
    // 信息公开工作, 信息公开条例 and 公开制度 are not what is published.
    sentence: new RegExp(
      `主动(?:向社会)?(?:${PUBLISHING})|(?:${PUBLISHING})(?:(?!工作|条例|制度|办法|规定)[^,。;]){0,20}?(?:${PUBLISHED})`,
    ),
    empty: /依申请公开|(?:信息)?公开申请|申请(?:信息)?公开/g,
  },
  requests: {
    heading: /依申请|公开申请|申请公开|申请(?:办理|处理|答复)/,
    sentence: /依申请|公开申请|申请公开|(?:收到|接到|受理|办理|处理|答复|回复)[^。;]{0,20}申请(?!人)/,
  },
  management: {
    heading: /信息(?:公开)?(?:的)?(?:管理|资源|审[查核])|审[查核]|保密|文件管理|规范管理|制度/,
    sentence:
      /信息管理|信息资源|审查|审核|审校|校对|先审|三审|保密|公开属性|动态调整|文件(?:清理|管理)|清理|归档|公开(?:目录|指南)|目录|台账/,
  },
  platform: {
    heading: /平台|网站|新媒体|公众号|渠道|载体|阵地|公开栏|专栏|专区|门户|公报/,
    sentence: /平台|网站|新媒体|公众号|微信|微博|公开栏|公示栏|专栏|专区|门户|公报|客户端|查阅点/,
  },
  supervision: {
    heading: /监督|保障|考核|评议|培训|组织(?:领导|机构)|责任|检查|评估|队伍/,
    sentence: new RegExp(
      [
        '监督保障|考核|评议|测评|满意度|评估|问责|追责|责任(?:追究|落实|分工|到人|科室|人|制)',
        '培训|学习[^,。;]{0,16}(?:条例|业务|公开)|领导小组|组织领导|分管|专人|专班|督查|督导|督办|督促|自查',
        '(?:监督|专项|定期|日常|内容|常态化?|开展|组织|加强|强化)检查|检查(?:指导|考核|通报|督促)',
        '监督(?:机制|渠道|体系|制度|检查|评价|力度|电话|员|工作|指导|作用|考核)',
        '保障(?:机制|措施|体系|制度|工作(?!者)|经费|力度)|(?:组织|制度|人员|经费|队伍|机制)保障',
        `(?:${ENSURING})[^,。;]{0,8}(?:监督|保障)`,
      ].join('|'),
    ),
    // 保障公众的知情权、参与权和监督权, 自觉接受社会监督, 便于群众监督: said of everything; 市场监督管理局 is a name.
    empty:
      /(?:知情|参与|表达|监督)权|(?:接受|便于|方便|利于|回应|供)[^,。;]{0,14}监督|(?:保障|维护)[^,。;]{0,12}(?:公众|群众|公民|人民|社会|申请人|合法)[^,。;]{0,12}|(?:市场)?监督管理|(?:社会|住房|民生|医疗|生活|就业|安全)保障|保障性?(?:住房|房)/g,
  },
};
