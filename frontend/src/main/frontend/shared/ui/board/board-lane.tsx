import { Fragment } from 'react';
import { useText } from '../../i18n/i18n';
import { Icon } from '../icon';
import type { BoardProps, Column, Lifted } from './board';
import type { CardKeys } from './use-card-keys';

interface BoardLaneProps<Card> extends Omit<BoardProps<Card>, 'columns' | 'label' | 'onMove'> {
  readonly column: Column<Card>;
  readonly lifted: Lifted | null;
  readonly keys: CardKeys;
}

/** One column: its head, its cards, and the line where a lifted card would land. */
export function BoardLane<Card>({ column, lifted, keys, idOf, nameOf, movable, children }: BoardLaneProps<Card>) {
  const t = useText();
  const target = lifted?.slot?.columnId === column.id ? lifted.slot.index : undefined;
  const others = column.cards.map(idOf).filter((id) => id !== lifted?.cardId);
  return (
    <div className="lane" data-column={column.id} data-target={target === undefined ? undefined : ''}>
      <header className="lane-head">{column.head}</header>
      {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section
        className="lane-cards"
        data-cards=""
        tabIndex={column.cards.length === 0 ? undefined : 0}
        aria-label={column.name}
      >
        {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: the end of it */}
        <ul className="lane-list">
          {column.cards.map((card) => {
            const id = idOf(card);
            const isLifted = id === lifted?.cardId;
            return (
              <Fragment key={id}>
                {!isLifted && others.indexOf(id) === target && <Landing />}
                <li
                  className="card board-card"
                  data-card={id}
                  data-movable={movable(card) ? '' : undefined}
                  data-lifted={isLifted ? '' : undefined}
                >
                  {children(card)}
                  {movable(card) && (
                    <button
                      type="button"
                      className="board-grip"
                      aria-label={t('board.move', { name: nameOf(card) })}
                      aria-describedby="board-help"
                      aria-pressed={isLifted}
                      onClick={() => keys.toggle(id, nameOf(card))}
                      onKeyDown={keys.onKeyDown}
                      onBlur={keys.onBlur}
                    >
                      <Icon name="grip" />
                    </button>
                  )}
                </li>
              </Fragment>
            );
          })}
          {target !== undefined && target >= others.length && <Landing />}
        </ul>
        {column.foot}
      </section>
    </div>
  );
}

function Landing() {
  return <li className="landing" aria-hidden="true" />;
}
