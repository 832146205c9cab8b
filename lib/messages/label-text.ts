import type { labels } from './zh-CN/labels';

/** The names of tables, rows, columns and fields in one language. Chinese is the shape; what names things needs no other word of it. */
export type LabelText = typeof labels;
