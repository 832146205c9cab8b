import type { NoticeText } from '../words';

/** What the page says that explains why a page cannot be checked. */
export const noticeText: NoticeText = {
  noticeTitle: 'Gouji: this page cannot be checked',
  refusals: {
    'browser-page': {
      heading: 'A page of the browser itself',
      body: [
        'New tabs, settings and extension pages belong to the browser; no extension may read them.',
        'Open the annual report that you want to check, then press the Gouji button in the toolbar.',
      ],
    },
    store: {
      heading: 'A page of the extension store',
      body: [
        'To protect the store, the browser lets no extension run here.',
        'Open the annual report that you want to check, then press the Gouji button in the toolbar.',
      ],
    },
    'file-access': {
      heading: 'Missing permission: access to file URLs',
      body: [
        'This page is a file on this computer (file://). Browsers let no extension read local files until you allow it once.',
        'Open the extensions page, find Gouji, choose Details, switch on “Allow access to file URLs”, then come back and press the Gouji button.',
        'Gouji reads only the file in front of you, only when you press the button; nothing leaves this computer.',
      ],
    },
    pdf: {
      heading: 'A PDF file, which cannot be checked yet',
      body: [
        'The browser’s PDF viewer does not let extensions read its text.',
        'Annual reports are mostly published as a web page too: please open that page. Where there is only the PDF, please check it by hand.',
      ],
    },
    frame: {
      heading: 'Missing permission: a frame of another site',
      body: [
        'The text may stand in a frame from one of the addresses below. Pressing the button allows Gouji to read this site, not the frames of others.',
        'Open the frame in a tab of its own, then press the Gouji button in the toolbar.',
      ],
    },
    policy: {
      heading: 'A policy of your organisation blocks extensions on this page',
      body: [
        'An administrator’s policy (ExtensionSettings) keeps extensions away from this site.',
        'If you need to check it, please ask the people who look after your browsers.',
      ],
    },
    other: {
      heading: 'The browser did not allow this page to be read',
      body: [
        'Please reload the page and press the Gouji button again. If that does not help, please tell us what the browser said.',
      ],
    },
  },
  openDetails: 'Open the extension’s details',
  openFrame: 'Open in a new tab',
  address: 'Address',
  browserSaid: 'What the browser said',
  close: 'Close',
};
