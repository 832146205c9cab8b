import type { NoticeKey } from '../../../report/form/editions';

const REGULATION = 'Regulations on Open Government Information (State Council Order No. 711)';

/** The notices that set the editions of the form. */
const notices: Readonly<Record<NoticeKey, string>> = {
  'notice-2019': 'Notice 国办公开办函〔2019〕60号: format of the annual report for 2019 and 2020',
  'notice-2021':
    'Notice 国办公开办函〔2021〕30号: format of the annual report from 2021 on; nothing may be left out, nor should the contents be generalised',
};

/** Legal bases in English, by key: what the clause says, and no more than it says. */
export const bases: Readonly<Record<string, string>> = {
  'regulation-12': `${REGULATION}, art. 12: the disclosure guide gives the name, address, telephone and so on of the responsible office (the article is about the guide; contact details in the annual report are common practice)`,
  'regulation-15': `${REGULATION}, art. 15: information whose disclosure would harm third parties, such as trade secrets and personal privacy, must not be disclosed`,
  'regulation-20': `${REGULATION}, art. 20: information to be disclosed proactively; Table 2 follows its items`,
  'regulation-47': `${REGULATION}, art. 47: bodies that do not do this work as required are urged to rectify or criticised in a bulletin`,
  'regulation-49': `${REGULATION}, art. 49: departments of governments at county level and above publish by 31 January; the report of a local government is published by 31 March`,
  'regulation-50': `${REGULATION}, art. 50: contents of the annual report; those of people's governments also include assessment, public appraisal and accountability`,
  'regulation-711': `${REGULATION}, in force since 15 May 2019`,
  ...notices,
  'website-norm-2017': 'Guidelines on Government Websites (国办发〔2017〕47号), annex on page design',
  'punctuation-standard': 'General rules for punctuation (GB/T 15834—2011)',
  'numbering-plan': 'National plan of telephone area codes and postcodes',
  'fee-measures': 'Measures on Fees for Handling Open Government Information (国办函〔2020〕109号)',
  'legislation-law': 'Legislation Law: which bodies may make rules (规章)',
  'form-printed-relation':
    'Printed in the head of Table 3: in each column, item 1 plus item 2 equals item 3 plus item 4',
  'form-total': 'Meaning of the form itself: a total is the sum of the items listed in its row or column',
  'form-cells': 'Meaning of the form itself: cells hold counts; amounts are in the unit of the column heading',
  custom: 'Common practice; no national document requires it',
};
