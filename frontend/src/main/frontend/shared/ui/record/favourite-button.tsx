import { type Answer, failed, invalid, refused, saved, unhandled } from '../../form/answer';
import { graphql } from '../../graph/generated';
import type { SetFavouriteInput } from '../../graph/generated/graphql';
import { useAct } from '../../graph/use-act';
import { useGraph } from '../../graph/use-graph';
import { useText } from '../../i18n/i18n';
import { Icon } from '../icon';
import { tellRefusal } from '../use-undoable-delete';
import './favourite-button.css';

const favouriteIds = graphql(`
  query FavouriteIds {
    favourites { id }
  }
`);

const setFavourite = graphql(`
  mutation SetFavourite($input: SetFavouriteInput!) {
    setFavourite(input: $input) {
      ... on SetFavouriteSuccess { favourite record { id } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
    }
  }
`);

const noVariables = {};
const concerns = { concerns: ['SetFavouriteSuccess'] } as const;

function useSetFavourite() {
  const { run, running } = useAct(setFavourite);
  const act = async (input: SetFavouriteInput): Promise<Answer<boolean>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.setFavourite;
    switch (result.__typename) {
      case 'SetFavouriteSuccess':
        return saved(result.favourite);
      case 'InvalidInput':
        return invalid(result);
      case 'NotFound':
        return refused(result);
      default:
        return unhandled(result);
    }
  };
  return { act, running };
}

/** Keeps a record at hand in the search box, or no longer. */
export function FavouriteButton({ id }: { readonly id: string }) {
  const t = useText();
  const { data } = useGraph(favouriteIds, noVariables, concerns);
  const { act, running } = useSetFavourite();
  const is = data?.favourites.some((each) => each.id === id) ?? false;
  const label = t(is ? 'search.favourite.remove' : 'search.favourite.add');
  return (
    <button
      type="button"
      className="button quiet bare favourite"
      aria-label={label}
      title={label}
      aria-pressed={is}
      disabled={running || data === undefined}
      onClick={() =>
        void act({ id, favourite: !is }).then((answer) => {
          if (answer.kind !== 'saved') {
            tellRefusal(answer);
          }
        })
      }
    >
      <Icon name="star" />
    </button>
  );
}
