import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Deadline, type DeadlineProps } from '@/components/shared/report/Deadline';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../words';
import { renderPart } from '../render-panel';

afterEach(cleanup);

describe.each(LANGUAGES)('when a report had to be out, in %s', (language) => {
  const words = WORDS[language];
  const { report } = words.panel;
  const told = (given: DeadlineProps['report']) => {
    const { container } = renderPart(<Deadline report={given} />, { words, text: words.panel });
    return [...container.querySelectorAll('p > span')].map(({ textContent }) => textContent);
  };
  const day = report.date;

  it.each<[string, DeadlineProps['report'], readonly string[]]>([
    [
      'in time',
      { published: '2024-01-20', deadline: '2024-01-31', onTime: 'yes' },
      [report.published(day('2024-01-20')), report.deadline(day('2024-01-31')), report.onTime],
    ],
    [
      'late',
      { published: '2024-02-02', deadline: '2024-01-31', onTime: 'no' },
      [report.published(day('2024-02-02')), report.deadline(day('2024-01-31')), report.late(2)],
    ],
    [
      'not known: past a local day and not the law’s',
      { published: '2024-01-25', deadline: '2024-01-20', onTime: 'unknown' },
      [report.published(day('2024-01-25')), report.deadline(day('2024-01-20')), report.timeUnknown],
    ],
    [
      'late: signed after the last day',
      { published: null, deadline: '2024-01-31', onTime: 'no' },
      [report.unpublished, report.deadline(day('2024-01-31')), report.late(null)],
    ],
    [
      'in time: before every day',
      { published: '2024-01-20', deadline: null, onTime: 'yes' },
      [report.published(day('2024-01-20')), report.onTime],
    ],
    [
      'late: after every day',
      { published: '2024-04-02', deadline: null, onTime: 'no' },
      [report.published(day('2024-04-02')), report.late(null)],
    ],
    [
      'not known: between the days',
      { published: '2024-02-20', deadline: null, onTime: 'unknown' },
      [report.published(day('2024-02-20')), report.noDeadline, report.timeUnknown],
    ],
  ])('is told as the list has it: %s', (_, given, wanted) => {
    expect(told(given)).toEqual(wanted);
  });
});
