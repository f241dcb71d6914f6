import { useState } from 'react';
import { useText } from '../../shared/i18n/i18n';
import { useTags } from '../../shared/tags/use-tags';
import { Button } from '../../shared/ui/button';
import { Skeleton } from '../../shared/ui/skeleton';
import { Message, TroublePage } from '../../shared/ui/trouble-page';
import { CreateTagDialog } from './create-tag-dialog';
import { TagLine } from './tag-line';
import './tags.css';

/** All tags of the company, to be kept in order. */
export function TagSettings() {
  const t = useText();
  const { tags, loading, trouble, refetch } = useTags();
  const [creating, setCreating] = useState(false);
  return (
    <>
      <div className="row wrap">
        <Button main icon="plus" onClick={() => setCreating(true)}>
          {t('tags.new')}
        </Button>
      </div>
      {loading && <Skeleton lines={5} />}
      {trouble !== undefined && tags.length === 0 && <TroublePage trouble={trouble} onRetry={refetch} />}
      {!loading && trouble === undefined && tags.length === 0 && (
        <Message icon="tag" title={t('tags.empty.title')} text={t('tags.empty.text')} />
      )}
      {tags.length > 0 && (
        <ul className="card tag-lines" aria-label={t('tags.title')}>
          {tags.map((tag) => (
            <TagLine key={tag.id} tag={tag} />
          ))}
        </ul>
      )}
      {creating && <CreateTagDialog onClose={() => setCreating(false)} />}
    </>
  );
}
