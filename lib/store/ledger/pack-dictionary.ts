/**
 * What nearly every stored check has word for word, in the order in which it is written: text is packed against it. Packed
 * text can be read with the very same characters alone, so this never changes: another one gets a mark of its own (`pack`).
 */
export const PACK_DICTIONARY = [
  '{"before":null,"facts":{"report":{"kind":"annual-report","why":[],"at":,"url":"http://www.gov.cn/","titl',
  'e":{"text":"政府信息公开工作年度报告","at":","agencyClaims":[{"source":"title","name":"","quote":{"text"',
  ':"}},{"source":"metadata","}},{"source":"page-title","name":"}}],"bodyKind":","yearClaims":[{"source":"t',
  'lawedDates":[],"published":"202","documentNumber":null,"basis":[,"metadata":{"articleTitle":{"text":"},"',
  'contentSource":,"columnName":{"text":"政府信息公开,"breadcrumb":{"text":"],"sections":[{"key":"overview"',
  ',"heading":{"text":"一、},"title":"总体情况","number":{"style":"chinese","value":1},"isNumbered":false,"',
  'tables":[],"images":[],"unmatchedTables":[],"blocks":[]},{"key":"proactive","heading":{"text":"二、主动',
  '公开政府信息情况","at":},"title":"主动公开政府信息情况","number":{"style":"chinese","value":2},"isNumber',
  'ed":false,"tables":["proactive"],"images":[],"unmatchedTables":[],"blocks":[]},{"key":"requests","headin',
  'g":{"text":"三、收到和处理政府信息公开申请情况","at":},"title":"收到和处理政府信息公开申请情况","number"',
  ',"blocks":[]},{"key":"review-litigation","heading":{"text":"四、政府信息公开行政复议、行政诉讼情况","},"',
  'ables":["review-litigation"],"images":[],"unmatchedTables":[],"blocks":[]},{"key":"improvements","headin',
  'g":{"text":"五、},"title":"存在的主要问题情况","number":{"style":"chinese","value":5},"isNumbered":false',
  ',"tables":[],"images":[],"unmatchedTables":[],"blocks":[]},{"key":"other-matters","heading":{"text":"六',
  '、},"title":"其他需要报告的事项","number":{"style":"chinese","value":6},"isNumbered":false,"tables":[],"',
  '","edition":null,"p},"attachments":[],"unshown":[],"struckFigures":[],"boxedFigures":[],"blocks":{"texts',
  '":[",1,1,1,1,1],"order":[0,1,1,1,1,1,1,1,,1,1,1,1,1],"links":{}}},"paths":[[0,0,1],[1,]],"settings":{"de',
  'partmentDeadline":"01-31","governmentDeadline":"03-31"}},"judged":{"source":"http://www.gov.cn/","engine',
  '":{"version":"","rules":"},"checkedAt":"202","kind":"annual-report","why":[],"edition":],"causes":[],"ta',
  'lly":{"failed":,"cantTell":0,"passed":,"inapplicable":","ruleErrors":[]},"text":"facts"}',
].join('');
