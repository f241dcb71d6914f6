/** Whether enough is typed to look for it: the API looks for no single letter. */
export const isFragment = (text: string) => text.trim().length > 1;
