import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPage } from '@/lib/check-page';
import { parseHtml } from './parse-html';

const check = (html: string) =>
  checkPage(parseHtml(html), {
    source: 'page',
    url: '',
    checkedAt: '2026-01-20T09:00:00Z',
  }).evaluation;

describe('checkPage', () => {
  it("writes the project's own version into every result", () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(check('<p>一</p>').engine.version).toBe(version);
  });

  it('says of any other page that it is no report, and asks no rule', () => {
    const { kind, why, findings, tally } = check('<title>某区召开座谈会</title><p>会议强调</p>');
    expect({ kind, why, findings }).toEqual({ kind: 'not-a-report', why: ['no-marks'], findings: [] });
    expect(tally).toMatchObject({ failed: 0, cantTell: 0, passed: 0 });
  });

  it.each([
    ['an empty page', ''],
    ['a page of nothing but broken tags', '<table><tr><td><table></td></b></p>'.repeat(50)],
    ['a table of endless spans', `<table>${'<tr><td rowspan=65534 colspan=1000>1'.repeat(80)}</table>`],
    ['deeply nested elements', `${'<div>'.repeat(400)}总体情况${'</div>'.repeat(400)}`],
  ])('survives %s', (_, html) => {
    expect(check(`<title>某局2023年政府信息公开工作年度报告</title>${html}`).ruleErrors).toEqual([]);
  });

  it('hashes the report, not the hour', () => {
    expect(check('<p>甲</p>').textHash).toMatch(/^[0-9a-f]{64}$/);
    expect(check('<p>甲</p>').textHash).not.toBe(check('<p>乙</p>').textHash);
  });
});
