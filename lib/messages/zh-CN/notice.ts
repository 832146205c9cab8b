import type { NoticeText } from '../notice-text';

/** What the page says that explains why a page cannot be checked. */
export const noticeText: NoticeText = {
  noticeTitle: '勾稽：本页暂时无法核查',
  refusals: {
    'browser-page': {
      heading: '浏览器自带页面，扩展程序无法读取',
      body: [
        '新标签页、设置页、扩展程序页等属于浏览器本身，任何扩展程序都不能读取。',
        '请打开需要核查的年度报告页面，再点击工具栏上的勾稽图标。',
      ],
    },
    store: {
      heading: '扩展商店页面，浏览器不允许读取',
      body: [
        '为保护商店页面，浏览器不允许任何扩展程序在此运行。',
        '请打开需要核查的年度报告页面，再点击工具栏上的勾稽图标。',
      ],
    },
    'file-access': {
      heading: '缺少权限：允许访问文件网址',
      body: [
        '本页是保存在本机的文件（file://）。浏览器默认不让扩展程序读取本机文件，需要您亲自允许一次。',
        '打开扩展程序管理页，找到“勾稽”，点击“详细信息”，打开“允许访问文件网址”，再回到本页点击勾稽图标。',
        '勾稽只在您点击时读取当前这一个文件，不联网，不上传。',
      ],
    },
    pdf: {
      heading: 'PDF 文件，目前无法核查',
      body: [
        '浏览器的 PDF 阅读器不让扩展程序读取文字。',
        '年度报告一般同时以网页发布，请打开网页版再核查；如只有 PDF，请人工核对。',
      ],
    },
    frame: {
      heading: '缺少权限：页面内嵌了其他网站的框架',
      body: [
        '本页的正文可能放在下列网址的内嵌框架里。点击图标只授权读取当前网站，不包括其他网站的框架。',
        '请在新标签页中打开框架的网址，再点击工具栏上的勾稽图标。',
      ],
    },
    policy: {
      heading: '单位的浏览器策略不允许在本页运行扩展程序',
      body: [
        '管理员设置的策略（ExtensionSettings）把本网站列为扩展程序不可访问。',
        '如需核查，请与本单位的信息化部门联系。',
      ],
    },
    other: {
      heading: '浏览器没有允许读取本页',
      body: ['请刷新本页后再点击工具栏上的勾稽图标；如仍无法核查，请把下面的说明告诉我们。'],
    },
  },
  openDetails: '打开扩展程序详细信息',
  openFrame: '在新标签页中打开',
  address: '网址',
  browserSaid: '浏览器的说明',
  close: '关闭',
};
