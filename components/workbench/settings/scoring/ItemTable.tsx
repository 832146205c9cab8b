import { useState } from 'preact/hooks';
import { moveItem, putItem, removeItem, restoreItem } from '@/lib/ledger/scoring/edit-sheet';
import { MOST_ITEMS, nextItemId, type ScoringItem, type Takes } from '@/lib/ledger/scoring/scoring-sheet';
import type { Words } from '@/lib/messages/words';
import type { SettingsView } from '@/lib/workbench/views/settings-view';
import { IconButton } from '../../../shared/IconButton';
import { useWorkbench } from '../../workbench-context';
import { ItemDialog } from './ItemDialog';

export interface ItemTableProps extends Pick<SettingsView, 'onScoring' | 'rules'> {
  readonly items: readonly ScoringItem[];
}

/** What an item takes points off for, in short. */
function nameTaken(takes: Takes, { scoring, labels }: Words): string {
  if (takes.kind !== 'faults') return scoring.takesChoices[takes.kind];
  return [
    ...(takes.heads.length > 0 ? [scoring.takesHeads(takes.heads.map((head) => labels.heads[head]))] : []),
    ...(takes.rules.length > 0 ? [scoring.takesRules(takes.rules.length)] : []),
  ].join(' · ');
}

/** The items of a sheet in their order, and the ways to change them. */
export function ItemTable({ items, rules, onScoring }: ItemTableProps) {
  const { words } = useWorkbench();
  const own = words.scoring;
  const [edited, setEdited] = useState<ScoringItem | null>(null);
  const remove = (item: ScoringItem, index: number) =>
    void onScoring(removeItem(item.id), { words: own.itemRemoved(item.label), undo: restoreItem(item, index) });
  const add = () =>
    setEdited({
      id: nextItemId(items),
      label: '',
      points: 1,
      per: 'report',
      cap: null,
      takes: { kind: 'faults', heads: [], rules: [] },
    });
  return (
    <>
      <h3>{own.items}</h3>
      {items.length === 0 ? (
        <p class="quiet">{own.noItems}</p>
      ) : (
        <>
          <p class="quiet">{own.itemsUse}</p>
          <table class="sheet item-table">
            <thead>
              <tr>
                <th scope="col">{own.columns.label}</th>
                <th scope="col">{own.columns.points}</th>
                <th scope="col">{own.columns.takes}</th>
                <th scope="col" class="item-actions">
                  {own.columns.actions}
                </th>
              </tr>
            </thead>
            <tbody>
              {items.map((item, index) => (
                <tr key={item.id}>
                  <th scope="row">{item.label}</th>
                  <td>{own.off(item.points, item.per, item.cap)}</td>
                  <td class="quiet">{nameTaken(item.takes, words)}</td>
                  <td class="item-actions">
                    <span>
                      {index > 0 && (
                        <IconButton
                          glyph="up"
                          label={own.raise(item.label)}
                          onClick={() => void onScoring(moveItem(item.id, -1))}
                        />
                      )}
                      {index < items.length - 1 && (
                        <IconButton
                          glyph="down"
                          label={own.lower(item.label)}
                          onClick={() => void onScoring(moveItem(item.id, 1))}
                        />
                      )}
                      <button
                        type="button"
                        class="link"
                        aria-label={own.editItem(item.label)}
                        onClick={() => setEdited(item)}
                      >
                        {own.edit}
                      </button>
                      <button
                        type="button"
                        class="link"
                        aria-label={own.removeItem(item.label)}
                        onClick={() => remove(item, index)}
                      >
                        {own.delete}
                      </button>
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {items.length < MOST_ITEMS && (
        <p class="row profile-actions">
          <button type="button" class="plain" onClick={add}>
            {own.addItem}
          </button>
        </p>
      )}
      {edited !== null && (
        <ItemDialog
          first={edited}
          rules={rules}
          onSave={(item) => onScoring(putItem(item))}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
