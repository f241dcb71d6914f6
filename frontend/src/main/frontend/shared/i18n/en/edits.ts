/** Changing many records together. */
export const edits = {
  'edits.act': 'Change',
  'edits.delete': 'Delete',
  'edits.delete.text': 'They stay in the recycle bin for 30 days, and you can undo it right away.',
  'edits.delete.title': '{count, plural, one {Delete # record?} other {Delete # records?}}',
  'edits.deleted':
    '{changed, plural, =0 {None was deleted.} one {One was deleted.} other {# were deleted.}}{leftOut, plural, =0 {} one { One was left out.} other { # were left out.}}',
  'edits.done':
    '{changed, plural, =0 {They were so already.} one {One was changed.} other {# were changed.}}{leftOut, plural, =0 {} one { One was left out: it is gone or not yours to change.} other { # were left out: they are gone or not yours to change.}}',
  'edits.edit': 'Edit',
  'edits.field': 'What to change',
  'edits.reassign': 'Reassign',
  'edits.reassign.title': '{count, plural, one {Reassign # record} other {Reassign # records}}',
  'edits.title': '{count, plural, one {Edit # record} other {Edit # records}}',
  'edits.tooMany': 'Choose {most} records or fewer.',
  'edits.undone':
    '{changed, plural, =0 {None was changed.} one {One is as it was.} other {# are as they were.}}{leftOut, plural, =0 {} one { Another was changed since and stays.} other { # were changed since and stay.}}',
  'edits.value': 'New value',
  'edits.value.help': 'Left empty, what they have is removed.',
} as const;
