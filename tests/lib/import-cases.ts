interface Snippet {
  readonly file: string;
  readonly code: string;
  /** Words of the message that the linter must give; null when it must stay silent. */
  readonly says: string | null;
}

const TEXT = 'lib/text knows words and numbers';
const READ = 'lib/read knows a source';
const DETECT = 'lib/detect takes the quick look';
const REPORT = 'lib/report knows the official forms';
const RULES = 'lib/rules knows a report';
export const FAMILY = 'A family of rules stands alone';
const ENGINE = 'lib/check-page puts page';
const GLOBAL = 'Do not use the global variable';
const MESSAGES = 'lib/messages writes prose';
const EXPORT = 'lib/export turns evaluations';
const CAUSES = 'lib/judge/causes explains failed equations';
const JUDGE = 'lib/judge judges a report';
const LEDGER = 'lib/ledger compares saved reports';
const PROFILE = "lib/profile is a team's rule settings";
const STORE = 'lib/store talks to the browser';
const WORKBENCH = 'lib/workbench is what the workbench does';
const VIEWS = 'lib/workbench/views is what the workbench shows';
const COMPONENTS = 'Components take props';
const APART = 'Panel and workbench do not know each other';
const SHARED = 'components/shared is what panel and workbench both show';

/** Imports and globals that the linter must refuse in a room, and such as it must let be. */
export const SNIPPETS: readonly Snippet[] = [
  { file: 'lib/text/a.ts', code: "export * from './text';", says: null },
  { file: 'lib/text/b.ts', code: "export * from '../read/quote';", says: TEXT },
  { file: 'lib/text/c.ts', code: "export * from 'zod/mini';", says: TEXT },
  { file: 'lib/read/a.ts', code: "export * from '../text/text';", says: null },
  { file: 'lib/read/b.ts', code: "export * from '../report/report';", says: READ },
  { file: 'lib/read/html/a.ts', code: "export * from '../../text/text';", says: null },
  { file: 'lib/read/html/b.ts', code: "export * from '../../report/report';", says: READ },
  { file: 'lib/read/html/c.ts', code: "export type { Report } from '@/lib/report/report';", says: READ },
  { file: 'lib/read/html/d.ts', code: "export * from '../quote';", says: null },
  { file: 'lib/read/html/e.ts', code: 'export const title = () => document.title;', says: GLOBAL },
  { file: 'lib/read/html/f.ts', code: 'export const title = (document: Document) => document.title;', says: null },
  { file: 'lib/detect/a.ts', code: "export * from '../read/html/sight';", says: null },
  { file: 'lib/detect/b.ts', code: "export * from '../report/read-report';", says: DETECT },
  { file: 'lib/report/a.ts', code: "export * from '../text/text';", says: null },
  { file: 'lib/report/b.ts', code: "export * from '../rules/rule';", says: REPORT },
  { file: 'lib/report/c.ts', code: "export const load = () => fetch('/');", says: GLOBAL },
  { file: 'lib/report/tables/a.ts', code: "export * from '../form/keys';", says: null },
  { file: 'lib/report/tables/b.ts', code: "export * from '../../rules/rule';", says: REPORT },
  { file: 'lib/report/tables/c.ts', code: "export * from '../../text/text';", says: null },
  { file: 'lib/report/tables/d.ts', code: "export * from '../report';", says: null },
  { file: 'lib/report/tables/e.ts', code: "export * from 'zod/mini';", says: REPORT },
  { file: 'lib/rules/b.ts', code: "export * from './contact';", says: FAMILY },
  { file: 'lib/rules/f.ts', code: "export * from './text/words';", says: FAMILY },
  { file: 'lib/rules/g.ts', code: "export * from '../text/text';", says: null },
  { file: 'lib/rules/c.ts', code: "export * from 'zod/mini';", says: RULES },
  { file: 'lib/rules/d.ts', code: "export * from '../messages/index';", says: RULES },
  { file: 'lib/rules/e.ts', code: "export const tell = () => console.log('x');", says: GLOBAL },
  { file: 'lib/rules/index.ts', code: "export * from './contact';", says: null },
  { file: 'lib/rules/table/a.ts', code: "export * from '../figures/equations';", says: null },
  { file: 'lib/rules/table/b.ts', code: "export * from '../../judge/evaluate';", says: RULES },
  { file: 'lib/rules/table/c.ts', code: "export * from '../../report/report';", says: null },
  { file: 'lib/rules/table/d.ts', code: "export * from './listing';", says: null },
  { file: 'lib/a.ts', code: "export * from './rules/index';", says: null },
  { file: 'lib/b.ts', code: "export * from './messages/index';", says: ENGINE },
  { file: 'lib/c.ts', code: "export * from './store/settings';", says: ENGINE },
  { file: 'lib/d.ts', code: 'export const width = () => window.innerWidth;', says: GLOBAL },
  { file: 'lib/messages/a.ts', code: "export * from '../store/settings';", says: MESSAGES },
  { file: 'lib/messages/zh-CN/a.ts', code: "export * from '../../store/settings';", says: MESSAGES },
  { file: 'lib/messages/zh-CN/b.ts', code: "export type { FamilyText } from '../catalogue';", says: null },
  { file: 'lib/export/a.ts', code: "export * from '../store/settings';", says: EXPORT },
  { file: 'lib/export/b.ts', code: "export type { Evaluation } from '../judge/evaluation';", says: null },
  { file: 'lib/export/files/xlsx/a.ts', code: "export * from '../../../store/settings';", says: EXPORT },
  { file: 'lib/judge/causes/a.ts', code: "export * from '../../messages/index';", says: CAUSES },
  { file: 'lib/judge/causes/b.ts', code: "export * from '../../rules/figures/equations';", says: null },
  { file: 'lib/judge/causes/c.ts', code: 'export const title = () => document.title;', says: GLOBAL },
  { file: 'lib/judge/a.ts', code: "export * from '../messages/index';", says: JUDGE },
  { file: 'lib/judge/b.ts', code: "export * from '../rules/index';", says: null },
  { file: 'lib/judge/c.ts', code: 'export const title = () => document.title;', says: GLOBAL },
  { file: 'lib/ledger/a.ts', code: "export * from '../store/checks';", says: LEDGER },
  { file: 'lib/ledger/b.ts', code: "export * from '../messages/index';", says: LEDGER },
  { file: 'lib/ledger/c.ts', code: "export * from '../rules/catalogue';", says: null },
  { file: 'lib/ledger/record/a.ts', code: "export * from '../../store/checks';", says: LEDGER },
  { file: 'lib/ledger/copies/a.ts', code: "export * from '../../messages/index';", says: LEDGER },
  { file: 'lib/ledger/copies/b.ts', code: "export * from '../../export/rows/moment';", says: LEDGER },
  { file: 'lib/ledger/record/b.ts', code: "export * from 'zod/mini';", says: null },
  { file: 'lib/ledger/d.ts', code: 'export const width = () => window.innerWidth;', says: GLOBAL },
  { file: 'lib/profile/a.ts', code: "export * from '../store/settings';", says: PROFILE },
  { file: 'lib/profile/b.ts', code: "export * from 'zod/mini';", says: null },
  { file: 'lib/store/a.ts', code: "export * from 'preact';", says: STORE },
  { file: 'lib/store/b.ts', code: "export * from 'wxt/browser';", says: null },
  { file: 'lib/store/ledger/a.ts', code: "export * from '../../../components/panel/Panel';", says: STORE },
  { file: 'lib/store/c.ts', code: "export * from '../workbench/session-state';", says: STORE },
  { file: 'lib/ledger/e.ts', code: "export * from '../workbench/session-state';", says: LEDGER },
  { file: 'lib/workbench/a.ts', code: "export * from 'wxt/browser';", says: WORKBENCH },
  { file: 'lib/workbench/b.ts', code: "export * from '@/components/workbench/Workbench';", says: WORKBENCH },
  { file: 'lib/workbench/c.ts', code: "export * from '../store/settings';", says: null },
  { file: 'lib/workbench/files/a.ts', code: "export * from 'preact';", says: WORKBENCH },
  { file: 'lib/workbench/files/b.ts', code: 'export const title = () => document.title;', says: GLOBAL },
  { file: 'lib/workbench/views/a.ts', code: "export * from '../../store/settings';", says: VIEWS },
  {
    file: 'lib/workbench/views/b.ts',
    code: "export type { HandMatch } from '../../ledger/bodies/same-body';",
    says: null,
  },
  { file: 'components/workbench/b.tsx', code: "export * from '@/lib/workbench/session-state';", says: COMPONENTS },
  {
    file: 'components/workbench/c.tsx',
    code: "export type { OpenReport } from '@/lib/workbench/views/opening';",
    says: null,
  },
  { file: 'components/panel/a.tsx', code: "export * from 'wxt/browser';", says: COMPONENTS },
  { file: 'components/panel/b.tsx', code: "export * from '@/lib/store/settings';", says: COMPONENTS },
  { file: 'components/panel/c.tsx', code: 'export const title = () => document.title;', says: GLOBAL },
  { file: 'components/panel/d.tsx', code: "export type { Evaluation } from '@/lib/judge/evaluation';", says: null },
  { file: 'components/panel/e.tsx', code: "export * from '../workbench/Workbench';", says: APART },
  { file: 'components/panel/f.tsx', code: "export * from '../shared/Glyph';", says: null },
  { file: 'components/panel/states/a.tsx', code: "export * from '../../workbench/Workbench';", says: APART },
  { file: 'components/panel/states/b.tsx', code: "export * from '@/lib/store/settings';", says: COMPONENTS },
  { file: 'components/workbench/a.tsx', code: "export * from '@/components/panel/Panel';", says: APART },
  { file: 'components/workbench/side/a.tsx', code: "export * from '../../panel/Panel';", says: APART },
  { file: 'components/workbench/side/b.tsx', code: "export * from '../../shared/Glyph';", says: null },
  { file: 'components/workbench/side/c.tsx', code: "export * from 'wxt/browser';", says: COMPONENTS },
  { file: 'components/shared/a.tsx', code: "export * from '../panel/Panel';", says: SHARED },
  { file: 'components/shared/finding/a.tsx', code: "export * from '../../workbench/Workbench';", says: SHARED },
  { file: 'components/shared/finding/b.tsx', code: "export * from '../Glyph';", says: null },
  { file: 'components/shared/finding/c.tsx', code: "export * from '@/lib/store/settings';", says: COMPONENTS },
  { file: 'components/pill/a.tsx', code: "export * from '@/lib/store/settings';", says: COMPONENTS },
  { file: 'entrypoints/a.ts', code: "export * from '@/scripts/check';", says: 'Nothing imports a script' },
  { file: 'scripts/a.ts', code: "export * from '@/entrypoints/background';", says: 'Nothing imports an entrypoint' },
];
