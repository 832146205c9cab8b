/** The words for what is written of items (整改事项) in the workbench, in Chinese. */
export const items = {
  fill: '填写整改信息',
  edit: '修改整改信息',
  form: (name: string) => `${name}：整改信息`,
  /** Whether an item is closed: nobody says, and a re-check decides. */
  byRecheck: '以复查结果为准',
  saved: (number: string) => `已保存 ${number} 的整改信息`,
  due: '完成时限',
  dueTitle: (reports: number) => `${reports} 份报告的整改完成时限`,
  dueHint: '写到这些报告中已核实属实、尚未整改的每个事项；原有的时限会被替换，可以撤销。',
  dueSet: (count: number, day: string) => `已将 ${count} 个整改事项的完成时限设为 ${day}`,
  dueNone: '这些报告没有已核实属实、尚未整改的事项',
  /** `overtaken`: fields in which something else stands by now. */
  undone: (overtaken: number) => (overtaken === 0 ? '已撤销' : `已撤销；其中 ${overtaken} 格后来又有改动，没有撤销`),
  /** Goes on after what was exported. */
  noNumbers: '；本机存储没有存下整改事项的编号，文件中有的事项没有编号，交回后不能按编号导入',
};
