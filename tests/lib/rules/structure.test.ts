import { describe, expect, it } from 'vitest';
import { runCases } from './case-suite';
import { outcomesOf, wholeReport, wholeSections } from './rule-case';
import { contentCases } from './structure-content-cases';
import { drawingCases } from './structure-drawing-cases';
import { sectionCases } from './structure-section-cases';
import { tablePresenceCases } from './structure-table-cases';

describe('sections', () => runCases(sectionCases));
describe('contents', () => runCases(contentCases));
describe('how the report is drawn', () => runCases(drawingCases));
describe('tables as such', () => runCases(tablePresenceCases));

describe('a missing section', () => {
  it('is one outcome of six, each about its section', () => {
    const sections = wholeSections().filter(({ key }) => key !== 'overview');
    const outcomes = outcomesOf('structure/section-missing', wholeReport({ sections }));
    expect(outcomes.map(({ outcome, subject }) => `${subject.section} ${outcome}`)).toEqual([
      'overview failed',
      'proactive passed',
      'requests passed',
      'review-litigation passed',
      'improvements passed',
      'other-matters passed',
    ]);
  });
});
