import type { words } from './zh-CN';
import type { across } from './zh-CN/across';
import type { checkWords } from './zh-CN/check-words';
import type { decisions } from './zh-CN/decisions';
import type { mapText } from './zh-CN/panel-map';
import type { scoring } from './zh-CN/scoring';
import type { settings } from './zh-CN/settings';
import type { transfer } from './zh-CN/transfer';

/** Everything that is said of one check, in one language: the names, the sentences of the rules and the panel. Chinese is the shape. */
export type CheckWords = typeof checkWords;

/** All words of one language. Chinese is the shape, and every other language has to satisfy it. */
export type Words = typeof words;

export type PanelText = CheckWords['panel'];
export type DecisionText = typeof decisions;
export type MapText = typeof mapText;
export type WorkbenchText = Words['workbench'];
export type AcrossText = typeof across;
export type SettingsText = typeof settings;
export type ScoringText = typeof scoring;
export type TransferText = typeof transfer;
export type UnitsText = WorkbenchText['units'];
export type ProblemsText = WorkbenchText['problems'];
export type GlanceText = WorkbenchText['glance'];
export type ProjectsText = WorkbenchText['projects'];
export type ExportText = Words['exported'];
export type EvidenceText = Words['evidence'];
export type CommandText = Words['command'];
export type NoticeText = Words['notice'];
