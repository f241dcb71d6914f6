const isApple = /^(Mac|iPhone|iPad)/.test(navigator.platform);

/** How the key that opens the search box is written on this machine. */
export const searchKey = isApple ? '⌘ K' : 'Ctrl K';

/** Whether the key opens the search box. */
export function searchKeyOf({ key, metaKey, ctrlKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (isApple ? metaKey : ctrlKey) && !shiftKey && !altKey;
}
