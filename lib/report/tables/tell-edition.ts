import { EDITIONS, type Edition } from '../form/editions';
import { NEWEST_FIRST } from '../form/form-of';

/**
 * The edition that a table follows, by what was found in it: each vote names the editions that have one of its labels.
 * One that all have tells nothing; between editions with the same votes the one that misses less of its own, else the newest.
 * Undefined where nothing tells.
 */
export function tellEdition(
  votes: readonly (readonly Edition[])[],
  missed: (edition: Edition) => number,
): Edition | undefined {
  const telling = votes.filter((editions) => editions.length > 0 && editions.length < EDITIONS.length);
  const counted = NEWEST_FIRST.map(({ edition }) => ({
    edition,
    own: telling.flatMap((editions, at) => (editions.includes(edition) ? [at] : [])),
  }));
  const most = Math.max(...counted.map(({ own }) => own.length));
  const [first, ...others] = counted.filter(({ own }) => own.length === most);
  if (most === 0 || first === undefined) return undefined;
  const alike = [first, ...others.filter(({ own }) => own.join() === first.own.join())];
  return alike.reduce((best, each) => (missed(each.edition) < missed(best.edition) ? each : best)).edition;
}
