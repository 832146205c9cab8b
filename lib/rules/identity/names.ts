import { classifyBody, cleanName } from '../../report/identity/body-name';
import { compareNames } from '../../report/identity/compare-bodies';
import { isInCharge, mayBeInCharge } from '../../report/identity/lines-of-work';
import { partName } from '../../report/identity/name-parts';
import type { AgencyClaim } from '../../report/report';
import { traceBlock } from '../../text/traced-text';
import type { Rule } from '../rule';
import { ruleOf } from '../rule-of';

/** What a comparison of two names means for the report; null where nothing is to be said. */
type Reason = 'different' | 'unclear' | null;

/**
 * The first name is the report's own. A text that publishes the report of a larger or smaller body, or of a bureau within the
 * place, was taken from there; but a contact may be the body in charge, and a page's title may name its column's body.
 */
function reasonFor(first: AgencyClaim, other: AgencyClaim): Reason {
  const [own, name] = [first, other].map((claim) => claim.full ?? claim.name) as [string, string];
  const result = compareNames(own, name);
  if (result === 'same') return null;
  if (other.source === 'page-title') return result === 'different' ? 'different' : null;
  if (result === 'part' && other.source !== 'preface') {
    const { organ } = partName(name);
    return organ !== '' && mayBeInCharge(organ) ? null : 'unclear';
  }
  if (other.source !== 'preface') return result === 'different' ? 'different' : 'unclear';
  if (result === 'short') return null;
  // The body in charge of a place's report may well publish it as its own.
  if (result === 'part' && partName(name).organ === '' && isInCharge(partName(own).organ)) return 'unclear';
  return result === 'unclear' ? 'unclear' : 'different';
}

/** Subject: the report. Title, preface, contact and signature must name one body; what may be a short name of the same can't be told. */
const agencyMismatch = ruleOf('identity/agency-mismatch', function* ({ agencyClaims }) {
  const claims = agencyClaims.filter(({ source }) => source !== 'metadata');
  const [first, ...others] = claims;
  if (!first || others.length === 0) return;
  const compared = others.map((claim) => ({ claim, reason: reasonFor(first, claim) }));
  const worst = ['different', 'unclear'].flatMap((wanted) => compared.find(({ reason }) => reason === wanted) ?? []);
  const [told] = worst;
  if (!told || told.reason === null) {
    yield { outcome: 'passed', subject: {}, evidence: claims.map(({ quote }) => quote) };
    return;
  }
  const { claim, reason } = told;
  const data = { ...named('one', first), ...named('other', claim) };
  const evidence = [claim.quote, first.quote];
  yield { outcome: reason === 'different' ? 'failed' : 'cantTell', subject: {}, reason, data, evidence };
});

const named = (key: string, { source, name }: AgencyClaim): Record<string, string> => ({
  [key]: name,
  [`${key}Source`]: source,
});

/** Names that bodies give themselves, by what the body's own name ends in. 我区, 我县 and the like may be said by any. */
const SELF_NAMES: readonly { readonly name: RegExp; readonly foreign: string }[] = [
  { name: /街道(?:办事处)?$/, foreign: '局|委|厅|镇|乡' },
  { name: /镇(?:人民政府)?$/, foreign: '局|委|厅|乡|街道' },
  { name: /乡(?:人民政府)?$/, foreign: '局|委|厅|镇|街道' },
  { name: /局$/, foreign: '厅|镇|乡|街道' },
  { name: /厅$/, foreign: '局|镇|乡|街道' },
  { name: /委(?:员会)?$/, foreign: '厅|镇|乡|街道' },
];
/** Words that begin alike and mean something else (我局限于, 本乡本土, 我委托). */
const OTHER_WORD = '(?![限势部面域托派员村亲土静定守镇])';
const NOT_SELF_BEFORE = '(?<![基根样资日文书课版剧标自])';

/** Subject: the report. A town that says 我局, a bureau that says 我镇. */
const selfReference = ruleOf('identity/self-reference', function* ({ agency, bodyKind, blocks }) {
  const name = cleanName(agency ?? '');
  const government = bodyKind === 'government' && classifyBody(name) === 'government';
  const foreign = government ? '局|委|厅|镇|乡|街道' : SELF_NAMES.find((kind) => kind.name.test(name))?.foreign;
  if (foreign === undefined) return;
  const pattern = new RegExp(`${NOT_SELF_BEFORE}[我本](?:${foreign})${OTHER_WORD}`);
  const found = blocks.flatMap((block) => {
    const { at } = block;
    const traced = traceBlock(block);
    const match = pattern.exec(traced.text);
    if (!match) return [];
    const near = { from: Math.max(0, match.index - 6), to: Math.min(traced.text.length, match.index + 12) };
    return [{ word: match[0], quote: { text: traced.written(near.from, near.to), at } }];
  });
  const [first] = found;
  if (!first) {
    yield { outcome: 'passed', subject: {} };
    return;
  }
  const data = { agency: name, words: [...new Set(found.map(({ word }) => word))], count: found.length };
  yield { outcome: 'failed', subject: {}, reason: 'foreign', data, evidence: found.map(({ quote }) => quote) };
});

/** Rules on the names of the body. */
export const nameRules: readonly Rule[] = [agencyMismatch, selfReference];
