import { useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import { Icon } from '../../../shared/ui/icon';
import { MenuItem, Popover } from '../../../shared/ui/popover';
import type { Rule } from './rule-values';

interface RuleActs {
  readonly edit: () => void;
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
  readonly toggle: () => void;
}

interface RuleLineProps {
  readonly rule: Rule;
  readonly place: number;
  readonly last: boolean;
  /** Undefined for those who only look. */
  readonly acts: RuleActs | undefined;
}

/** One rule in words, and what is done with it. */
export function RuleLine({ rule, place, last, acts }: RuleLineProps) {
  const t = useText();
  const { name, on, cities, sectors, team, members, method } = rule;
  const who = team === null ? members.map((member) => member.name).join(', ') : t('leads.rules.toTeam', team);
  const where = [...cities, ...sectors].join(', ');
  return (
    <li className="rule">
      <span className="rule-place">{place + 1}</span>
      <div className="grow">
        <p className="strong">
          {name} {!on && <span className="chip">{t('leads.rules.off')}</span>}
        </p>
        <p className="small soft">
          {where === '' ? t('leads.rules.all') : where} → {who}
        </p>
        <p className="tiny faint">{t(`leads.rules.method.${method}`)}</p>
      </div>
      {acts !== undefined && (
        <>
          <Button quiet icon="pen" label={`${t('common.edit')}: ${name}`} onClick={acts.edit} />
          <Popover
            className="button quiet bare"
            label={`${t('common.actions')}: ${name}`}
            button={<Icon name="more" />}
          >
            {(close) => {
              const run = (act: () => void) => () => {
                close();
                act();
              };
              return (
                <>
                  {place > 0 && <MenuItem onClick={run(() => acts.move(-1))}>{t('leads.rules.up')}</MenuItem>}
                  {!last && <MenuItem onClick={run(() => acts.move(1))}>{t('leads.rules.down')}</MenuItem>}
                  <MenuItem onClick={run(acts.toggle)}>{t(on ? 'leads.rules.turnOff' : 'leads.rules.turnOn')}</MenuItem>
                  <MenuItem icon="trash" danger onClick={run(acts.remove)}>
                    {t('leads.rules.remove')}
                  </MenuItem>
                </>
              );
            }}
          </Popover>
        </>
      )}
    </li>
  );
}
