/**
 * A change that says nothing, for a function that follows a stream: it looks at what is true now.
 *
 * Indexes lag a moment behind the tables, so what was rendered for the last change of a busy minute may miss it;
 * a look a few minutes later does not.
 */
export const secondLook = {
  Records: [{ dynamodb: { SequenceNumber: '0', Keys: { pk: { S: 'SECOND' }, sk: { S: 'LOOK' } } } }],
};

/** How often the national site is looked at again, in minutes. */
export const secondLookMinutes = 10;
