import { decisions } from './decisions';
import { mapText } from './panel-map';

const day = (iso: string) => {
  const [year, month, date] = iso.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/** The panel's words in Chinese. */
export const panel = {
  brand: '勾稽',
  panel: '勾稽：年度报告核查',
  bar: {
    language: '界面语言',
    recheck: '重新核查',
    more: '更多',
    fold: '收起面板',
    handbook: '使用手册（新标签页）',
    unfold: '展开面板',
    close: '关闭面板',
    resize: '调整面板宽度',
    pixels: (width: number) => `${width} 像素`,
  },
  report: {
    noAgency: '未识别出发布单位',
    year: (year: number) => `${year} 年度报告`,
    noYear: '年度未识别',
    edition: (edition: string) => `${edition} 版格式`,
    tableEdition: (table: string, edition: string) => `${table}为 ${edition} 版`,
    date: day,
    published: (date: string) => `${date}发布`,
    unpublished: '未写明发布日期',
    deadline: (date: string) => `期限 ${date}`,
    noDeadline: '期限无法确定',
    onTime: '按时',
    /** Null: the page bears no day of publication, and was signed after the last one. */
    late: (days: number | null) => (days === null ? '逾期' : `晚 ${days} 天`),
    timeUnknown: '是否按时不明',
    locale: 'zh-CN',
    before: (time: string, same: boolean) => (same ? `${time} 核查过，正文未变` : `${time} 核查过，此后正文有变动`),
    compared: (
      time: string,
      {
        fresh,
        gone,
        changed,
        stayed,
      }: { readonly fresh: number; readonly gone: number; readonly changed: number; readonly stayed: number },
    ) => `与 ${time} 的核查相比：新增 ${fresh} 项、不再出现 ${gone} 项、数值有变 ${changed} 项、未变 ${stayed} 项`,
    /** Of a check that a later version saved, by an edition of the form that this one does not know. */
    laterEdition: (edition: string) =>
      `保存这次核查的版本更新，认得 ${edition} 版格式，本版本不认得：数字和结论照原样显示，请更新后重新核查`,
    rulesOff: (rules: number) => `${rules} 条规则已关闭`,
    rulesRegraded: (rules: number) => `${rules} 条规则的等级已调整`,
  },
  verdict: {
    broken: (broken: number) => `${broken} 个等式不成立`,
    /** Sums that a fault leaves undecided. */
    undecidedSums: (sums: number) => `${sums} 个等式因此无法校验`,
    clean: '未发现问题',
    undecidedOnly: '未发现问题，但有事项需人工核对',
    allHeld: (held: number) => `核对的 ${held} 个等式均成立`,
    someHeld: (held: number) => `其余 ${held} 个等式成立`,
    noSums: '本页没有可核对的等式',
    undecided: (count: number) => `${count} 项无法判断，需人工核对`,
  },
  decisions,
  kinds: { error: '错误', warning: '警告', notice: '提示', cantTell: '需人工', passed: '通过' },
  tally: {
    /** Each kind beside its number. */
    kinds: { error: '错误', warning: '警告', notice: '提示', cantTell: '需人工', passed: '通过' },
    hidden: (count: number) => `已按筛选隐去 ${count} 项`,
    showAll: '全部显示',
  },
  findings: {
    title: '疑点',
    /** Which faults are none of the page's own. */
    elsewhere: '这里只列本页自身的疑点；与上年报告、其他单位报告相比的疑点（结转衔接、内容雷同等）列在台账里。',
    whole: '报告整体',
    quote: '页面原文',
    missing: '页面上没有对应的位置',
    go: '在页面中查看',
    goNext: (turn: number, count: number) => `在页面中查看 ${turn}/${count}`,
    copy: '复制通报句',
    copied: '已复制',
    copyRefused: '浏览器不允许复制，请选中下面的文字自行复制：',
    basis: '依据',
    advice: '整改建议',
    head: '问题类别',
    more: (count: number) => `另有 ${count} 处`,
    alike: (count: number) => `同类还有 ${count} 条，全部展开`,
    count: (count: number) => `${count} 条`,
    /** `agency` is '' where the title names it; `number`: 文号. */
    bulletin: (agency: string, title: string, number: string | null, published: string | null, message: string) => {
      const known = [...(number === null ? [] : [number]), ...(published === null ? [] : [`${published}发布`])];
      return `${agency}《${title}》${known.length === 0 ? '' : `（${known.join('，')}）`}：${message}`;
    },
    untitled: '政府信息公开工作年度报告',
    noAgency: '该单位',
  },
  causes: {
    caution: '仅为推测，请对照原始登记核对',
    edit: (cell: string, now: string, then: string) => `${cell} ${now} → ${then}（疑为误填）`,
    mends: (equations: number) => (equations === 1 ? '如此则该等式成立' : `如此则 ${equations} 个等式都成立`),
    unique: '且是唯一的最少改法',
    rivals: (readings: number) => `共有 ${readings} 种同样少的改法，无法断定是哪一处`,
    or: '或者',
    /** Of a confirmed slip, before the sentences of the sums that it explains; `now` null: the cell is blank. */
    slip: (cell: string, now: number | null, then: number, sums: number) =>
      `${sums > 1 ? `据以下 ${sums} 项，` : ''}“${cell}”应为 ${then}，${now === null ? '未填' : `填为 ${now}`}。`,
    one: (findings: number) => `同一原因，共 ${findings} 条`,
    moreCells: (cells: number) => `另有 ${cells} 格`,
  },
  equation: {
    /** A sum in a line, and what stands in the page in its place. */
    sum: (figures: readonly string[], total: string) => `${figures.join('＋')}＝${total}`,
    filled: (sum: string, stated: string) => `${sum}，填 ${stated}`,
    unequal: (one: string, other: string) => `${one} ≠ ${other}`,
    label: '等式',
    left: '左边合计',
    right: '右边合计',
    plus: '加',
    broken: (computed: string, reported: string, difference: string) =>
      `左边合计 ${computed}，右边合计 ${reported}，相差 ${difference}，请核对`,
    holds: (computed: string, reported: string) => `左边合计 ${computed}，右边合计 ${reported}，相等`,
    undecided: (computed: string, reported: string) => `左边合计 ${computed}，右边合计 ${reported}，能否成立无法判断`,
    blank: '空',
    missing: '缺',
    blanksCount: '空白格按 0 计',
    missingCount: '表中没有的格按 0 计',
    zeros: (zeros: number, blanks: number, missing: number) =>
      [zeros > 0 ? `${zeros} 项为 0` : '', blanks > 0 ? `${blanks} 项为空` : '', missing > 0 ? `${missing} 项缺` : '']
        .filter(Boolean)
        .join('，'),
    /** The other report that a figure stands in. */
    source: (year: number | null, agency: string | null) =>
      [year === null ? '' : `${year} 年度`, agency ?? ''].filter(Boolean).join(' '),
  },
  map: mapText,
  sections: {
    title: '六个部分',
    complete: '齐全',
    lacking: (count: number) => `缺 ${count} 个`,
    fine: '未发现问题',
    held: (count: number) => `${count} 个等式成立`,
    broken: (count: number) => `${count} 个等式不成立`,
    count: (kind: string, count: number) => `${count} 条${kind}`,
    missing: '未见此部分',
    extra: '六个部分之外',
    /** Headings that the result does not list. */
    leftOut: (headings: number) => `另有 ${headings} 个标题没有逐一列出`,
    untitled: '（标题为空）',
  },
  contact: {
    title: '联系方式',
    none: '页面没有联系方式',
    notGiven: '未提供',
    fields: {
      office: '联系单位',
      address: '地址',
      phones: '电话',
      faxes: '传真',
      postcode: '邮编',
      email: '电子邮箱',
      website: '网址',
    },
  },
  passed: {
    title: '已通过的核查',
    count: (count: number) => `${count} 项`,
    families: {
      structure: '结构与格式',
      table: '表格',
      reconciliation: '数据勾稽',
      contact: '联系方式',
      timing: '时间',
      identity: '标题与单位',
      text: '行文',
    } as Readonly<Record<string, string>>,
    none: '没有通过的核查项',
  },
  undecided: {
    title: '无法判断，需人工核对',
    explain: '下列事项本页的内容不足以判断，既不算通过，也不算错误。',
    ruleErrors: (rules: string) => `有规则运行出错，未能核查：${rules}。这是本工具的问题，与页面无关。`,
  },
  states: {
    checking: '正在核查…',
    checkingAgain: '正在重新核查…',
    previous: (time: string) => `下面是 ${time} 的核查结果`,
    /** The button that stops a check. */
    stop: '停止',
    /** Why a check did not come to its end, and what is to be known where no result is shown. */
    unfinished: {
      stopped: '核查已停止。',
      'page-changing': '页面一直在变动，没能核查完。',
    },
    noResult: {
      stopped: '没有得出结果，也没有存下任何内容；可随时重新核查。',
      'page-changing':
        '核查期间页面内容多次改变，为避免把前后不同的内容混在一起，没有得出结果。请等页面不再变动后重新核查。',
    },
    /** Why a place of an earlier result cannot be shown. */
    notLinked: '这是以前的核查结果，核查完当前页面后才能指到具体位置。',
    notReport: '本页不像是政府信息公开工作年度报告',
    readsTitle: '本工具能核查的页面',
    reads: [
      '各级政府和部门的政府信息公开工作年度报告正文页（2019 年度及以后）',
      '正文和表格是文字而不是图片或附件',
      '报告在框架里的页面，保存到本机的页面（须允许访问文件网址）',
    ],
    why: '判断的理由',
    older: '2018 年度及以前的旧式报告',
    olderExplain: '旧式报告没有统一的表格，没有规定的勾稽关系，因此不做等式核对，也不核查现行格式的要求。',
    failed: '核查没有完成',
    failedExplain: '这是本工具的问题，不是页面的问题；页面没有被改动。可以重新核查，仍不行时请把下面的信息告诉开发者。',
    detail: '出错信息',
    retry: '重新核查',
    pageChanged: '核查之后页面有变动，下面的结果可能已不相符。',
    /** What the page did to the panel, told at the next press. */
    interference: {
      'thrown-out': '上次打开的核查面板被网页移除了，这是重新核查的结果。',
      'was-covered': '网页的内容盖住了核查面板，已把面板放回最上层。',
      'was-altered':
        '网页改动过核查面板的内容，面板已按核查结果重新显示；在改动后的面板上所作的操作没有执行，请看清后再操作。',
      'behind-dialog': '网页打开了对话框，关闭对话框之前面板不能操作；也可按工具栏按钮收起面板。',
      'focus-unsure':
        '这次按键没有执行：不能确认焦点是您移入面板的，也可能是网页移入的。请点一下面板，或在面板中连按两次 Tab 键，然后再按。',
      'words-missing': '这种语言的文字未能载入，仍以当前语言显示；请重新载入页面后再试。',
    },
    lost: '这一处现在没有显示在页面上：可能在未打开的分页或折叠栏中，或页面已有变动。可打开后再试，或重新核查。',
  },
  save: {
    saving: '正在存到本机…',
    saved: (time: string) => `${time} 核查，已存于本机`,
    setAside: '以前存的一份记录读不出来，已原样另存，没有删除。',
    withoutText: '正文过长，已存下核查结果，但没有存下用于内容雷同比对的正文。',
    'too-large': '核查结果过大，没有存下；以前存的都还在。',
    'no-report': '不是年度报告的页面不存入台账。',
    full: '本机存储空间已满，这次结果没有存下；以前存的都还在。',
    corrupt: '本机存储的数据读不出来，这次结果没有存下；原有数据未动。',
    unavailable: '本机存储不可用，这次结果没有存下。',
    'no-address': '这段内容写在没有网址的框架里，无从确认来自哪个页面，这次结果没有存下。',
    'shared-folder':
      '本页是另一台电脑共享文件夹里的文件，台账不收这类地址，这次结果没有存下。可把文件复制到本机，或将共享文件夹映射为网络驱动器后再打开核查。',
    'long-address': '本页网址过长（超过 8192 个字符），这次结果没有存下。',
    'extension-updated': '扩展刚刚更新，这次结果没有存下。请刷新页面后再核查。',
    unanswered: '扩展没有应答（可能刚刚更新）：这次按法定规则核查，没有用您的设置，也没有存下。请刷新页面后再核查。',
  },
  footer: {
    ledger: '打开台账',
    privacy: ['不联网', '不上传', '只存本机'],
    pill: '在年度报告页面显示“一键检查”按钮',
    version: (engine: string, rules: string) => `引擎 ${engine} · 规则 ${rules}`,
  },
  /** Words in a row. */
  list: (words: readonly string[]) => words.join('、'),
  /** Whole sentences, one after the other. */
  sentences: (told: readonly string[]) => told.join(''),
  /** Clauses of one sentence. */
  clauses: (words: readonly string[]) => words.join('，'),
};
