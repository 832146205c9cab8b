import type { JudgedCounts } from '../judged-counts';

/** The workbench's words for the settings page, in Chinese. */
export const settings = {
  settingsPage: {
    thirdParty: '第三方软件许可',
    reviewing: '核查人',
    reviewer: '姓名',
    reviewerHint: '如 张三',
    reviewerUse: '写入处理记录和导出文件',
    /** Asked once, over the ledger. */
    askName: '处理记录和导出文件上写谁的姓名？',
    skipName: '不写姓名',
    nameLater: '只问这一次，以后可在“设置”中填写或更改',
    profile: '本地规则方案',
    profileUse:
      '同一小组用同一方案，结果才可比。方案自下次核查起生效，也可以用来重判台账；凡关闭或调整的规则，每份结果里都会注明。',
    deadlines: {
      department: '部门报告的发布期限',
      government: '本级政府报告的发布期限',
      township: '乡镇街道报告的发布期限',
      other: '其他单位报告的发布期限',
    },
    deadlineUse: '月-日，可以早于法定期限',
    /** Of towns and streets, which names tell; of others, which only rosters tell. */
    deadlineUnset: {
      township: '月-日，可不填；名称为乡、镇、街道的报告自下次核查或重判起按它，名册立即按它',
      other: '月-日，可不填；名称看不出这一类，只用于项目的名册，立即生效，报告的疑点不变',
    },
    deadlineRefused: '没有这一天，或晚于法定期限（部门 01-31，其余 03-31）',
    missingContact: '报告没有联系方式',
    missingContactUse: '国家格式没有要求，各地惯例不同；按当地惯例：福建省的报告为警告，其他为提示',
    /** The weight that follows the custom of the report's place. */
    byPlace: '按当地惯例',
    weights: { error: '错误', warning: '警告', notice: '提示', off: '不查' },
    exportProfile: '导出方案',
    importProfile: '导入方案',
    resetProfile: '恢复默认',
    judgeAgain: '按此方案重判台账',
    /** What the line above the ledger says of reports, and its button. */
    judgedEarlier: (reports: number) => `${reports} 份报告按旧的规则或设置判定，可重新判定`,
    judgeThese: '重新判定',
    judging: '正在按现行方案重判，不打开网页',
    /** Reports and findings; `stopped`: before all were judged. */
    judgedAgain: (
      { judged, changed, fresh, gone, altered, regraded, retimed, lacking, later }: JudgedCounts,
      stopped: boolean,
    ) =>
      [
        stopped ? `已停止，重判了 ${judged} 份` : judged === 0 ? '没有需要重判的报告' : `已重判 ${judged} 份`,
        judged === 0
          ? ''
          : changed === 0
            ? '，结果不变'
            : `，${changed} 份有变化：新增疑点 ${fresh}，消失 ${gone}，内容变化 ${altered}，等级调整 ${regraded}`,
        retimed === 0 ? '' : `；${retimed} 份的期限或是否按时有变化`,
        lacking === 0 ? '' : `；${lacking} 份由旧版本核查，要重新核查网页后才能重判`,
        later === 0 ? '' : `；${later} 份按本版本不认识的格式存下，系较新版本所存，没有重判`,
      ].join(''),
    profileBroken: (field: string) => `方案文件的“${field}”一项不合要求，没有导入`,
    refused: {
      'not-json': '这个文件不是完整的 JSON，没有导入',
      'not-a-profile': '这个文件不是规则方案，没有导入',
      newer: '这个方案由较新的版本导出，请先更新扩展',
    },
    /** `most`: KB. */
    profileTooLarge: (most: number) => `规则方案的文件最多 ${most} KB，这个文件更大，没有导入`,
    rules: '规则',
    asCatalogue: (rules: number) => `共 ${rules} 条，均为默认`,
    departing: (rules: number) => `${rules} 条与默认不同`,
    searchRules: '查找规则',
    noRule: '没有这样的规则',
    rule: '规则',
    head: '问题类别',
    weight: '等级',
    weightOf: (rule: string) => `“${rule}”的等级`,
    usually: (weight: string) => `默认为${weight}`,
    families: { narrative: '文字与表格' } as Readonly<Record<string, string>>,
    store: '本机存储',
    measuring: '正在统计…',
    used: (megabytes: string) => `已用 ${megabytes} MB`,
    backUpAll: '备份全部台账',
    nearlyFull: '存储空间快用完了，请先备份，再删除不需要的报告。',
    strays: (pages: number) => `台账中有 ${pages} 个页面不是年度报告，系旧版本存下，会计入总数：`,
    removeStrays: '全部移出台账',
    aside: (records: number) => `${records} 条记录读不出来，已原样另存，其余不受影响：`,
    exportAside: '导出这些记录',
    removeAside: '删除这些记录',
  },
};
