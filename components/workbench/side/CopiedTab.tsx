import { useEffect } from 'preact/hooks';
import type { CopiedPassage, Copies, PassagePart } from '@/lib/ledger/copies/copied-pair';
import type { ClusterAround } from '@/lib/ledger/problems/copy-clusters';
import { REPORT_LANGUAGE } from '@/lib/messages/languages';
import { Disclosure } from '../../shared/Disclosure';
import { ClusterMembers } from '../problems/ClusterMembers';
import { useWorkbench } from '../workbench-context';
import type { WorkbenchProps } from '../workbench-props';

export interface CopiedTabProps extends Pick<WorkbenchProps, 'onVisit' | 'onCopies'> {
  readonly copies: Copies;
  /** Null where the report is in no cluster. */
  readonly cluster: ClusterAround | null;
  /** Opens a report of the ledger. */
  readonly onMember: (key: string) => void;
}

/** Long passages that other reports share, both side by side. Looked for when the reader comes here. */
export function CopiedTab({ copies, cluster, onCopies, onVisit, onMember }: CopiedTabProps) {
  const { text } = useWorkbench();
  const { kind } = copies;
  useEffect(() => {
    if (kind === 'none') onCopies();
  }, [kind]);
  if (copies.kind === 'none' || copies.kind === 'looking') {
    return (
      <div class="quiet nothing-here">
        <p role="status">{text.copied.looking}</p>
        {copies.kind === 'looking' && <Reading {...copies} />}
      </div>
    );
  }
  if (copies.kind === 'not-compared') return <p class="quiet nothing-here">{text.copied.notCompared[copies.why]}</p>;
  if (copies.pairs.length === 0) return <p class="quiet nothing-here">{text.copied.nothing(copies.compared)}</p>;
  return (
    <div class="copied-tab">
      <p class="progress">
        <b>{text.copied.found(copies.pairs.length)}</b>
        <span class="quiet">{text.copied.setAside}</span>
      </p>
      {cluster !== null && (
        <p>
          <ClusterMembers label={text.copied.group(cluster.bodies)} members={cluster.others} onOpen={onMember} />
        </p>
      )}
      {copies.pairs.map(({ key, agency, year, url, share, passages }) => (
        <section key={key}>
          <h3>
            {text.copied.title(agency, year)}
            <em>{text.copied.share(Math.floor(share * 100), passages.length)}</em>
          </h3>
          <p class="pair-heads" aria-hidden="true">
            <span>{text.copied.own}</span>
            <span>{text.copied.other}</span>
          </p>
          {passages.slice(0, FIRST).map((passage, index) => (
            <PassagePair key={`${key} ${index}`} passage={passage} />
          ))}
          {passages.length > FIRST && (
            <Disclosure title={text.copied.more(passages.length - FIRST)} count="">
              {passages.slice(FIRST).map((passage, index) => (
                <PassagePair key={`${key} ${FIRST + index}`} passage={passage} />
              ))}
            </Disclosure>
          )}
          <p class="row">
            <button type="button" class="link" onClick={() => onVisit(url, null)}>
              {text.copied.openOther}
            </button>
            <button type="button" class="link" onClick={() => onMember(key)}>
              {text.copied.openRow}
            </button>
          </p>
        </section>
      ))}
    </div>
  );
}

/** How far the reading of texts has come. Shown only: a count that changes all the time is not read out. */
function Reading({ done, of }: { readonly done?: number; readonly of?: number }) {
  const { text } = useWorkbench();
  if (done === undefined || of === undefined || of === 0) return null;
  return <p aria-hidden="true">{text.copied.reading(done, of)}</p>;
}

/** Passages that are shown before the rest is asked for. */
const FIRST = 4;

function PassagePair({ passage }: { readonly passage: CopiedPassage }) {
  const { text } = useWorkbench();
  return (
    <div class="passage-pair" lang={REPORT_LANGUAGE}>
      <p>
        <span class="unseen">{text.copied.own}</span>
        <Parts parts={passage.own} />
      </p>
      <p>
        <span class="unseen">{text.copied.other}</span>
        <Parts parts={passage.other} />
      </p>
    </div>
  );
}

function Parts({ parts }: { readonly parts: readonly PassagePart[] }) {
  return (
    <>
      {parts.map(({ text, shared }, index) =>
        shared ? (
          <mark key={`${index} ${text.length}`}>{text}</mark>
        ) : (
          <span key={`${index} ${text.length}`}>{text}</span>
        ),
      )}
    </>
  );
}
