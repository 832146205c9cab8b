import { describe, expect, it } from 'vitest';
import type { Project, ProjectUnit } from '@/lib/ledger/bodies/project';
import { dueOf, isOverdue } from '@/lib/ledger/list/unit-due';
import { WORDS } from '../../words';
import { CALENDAR } from './calendar';

const PROJECT: Project = { tag: '核查', whole: null, units: null, year: 2025, deadlines: { township: '2026-02-10' } };
const due = (unit: ProjectUnit, today = '2026-02-01', given: Partial<Project> = {}, days = CALENDAR.days) =>
  dueOf(unit, { ...PROJECT, ...given }, { days, today });

describe('the last day of a unit', () => {
  it.each([
    [{ name: '鲤城区统计局', deadline: '2026-01-15' }, '2026-01-15', 'unit', 'yes'],
    [{ name: '河市镇人民政府' }, '2026-02-10', 'project', 'no'],
    [{ name: '鲤城区统计局' }, '2026-01-31', 'law', 'yes'],
    [{ name: '鲤城区人民政府' }, '2026-03-31', 'law', 'no'],
    [{ name: '供销社' }, null, 'law', 'unknown'],
    [{ name: '供销社', kind: 'other' }, null, 'law', 'unknown'],
  ] as const)('%j: its own, else the project’s for its kind, else the law’s', (unit, deadline, from, passed) => {
    expect(due(unit)).toMatchObject({ deadline, from, passed });
  });

  it('is that of the settings where they are earlier than the law', () => {
    const days = { ...CALENDAR.days, department: '01-20' };
    expect(due({ name: '鲤城区统计局' }, '2026-01-21', {}, days)).toMatchObject({ from: 'settings', passed: 'yes' });
  });

  it('has passed the day after, not on it', () => {
    expect(due({ name: '鲤城区统计局' }, '2026-01-31').passed).toBe('no');
    expect(due({ name: '鲤城区统计局' }, '2026-02-01').passed).toBe('yes');
  });

  it('without a day it has surely passed after the last one by law, and surely not up to the first', () => {
    expect(
      ['2026-01-31', '2026-02-01', '2026-03-31', '2026-04-01'].map((day) => due({ name: '供销社' }, day).passed),
    ).toEqual(['no', 'unknown', 'unknown', 'yes']);
    expect(due({ name: '鲤城区统计局' }, '2030-01-01', { year: undefined })).toMatchObject({
      deadline: null,
      passed: 'unknown',
    });
  });

  it('is overdue only where no report was seen', () => {
    const passed = due({ name: '鲤城区统计局' });
    expect([isOverdue({ rows: [], due: passed }), isOverdue({ rows: [1], due: passed })]).toEqual([true, false]);
    expect(isOverdue({ rows: [], due: due({ name: '鲤城区人民政府' }) })).toBe(false);
  });

  it('is told with whose it is, and whether it has passed', () => {
    const { projects } = WORDS['zh-CN'].workbench;
    expect(projects.due(due({ name: '鲤城区统计局' }))).toBe('“部门”的法定期限 2026-01-31，已过');
    expect(projects.due(due({ name: '河市镇人民政府' }))).toBe('本项目“乡镇街道”的期限 2026-02-10，未到');
    expect(projects.due(due({ name: '供销社' }, '2026-04-01'))).toBe('期限不明，各类机关的法定期限都已过');
    expect(WORDS.en.workbench.projects.due(due({ name: '鲤城区统计局' }))).toBe(
      'the statutory deadline for departments 2026-01-31 has passed',
    );
  });
});
