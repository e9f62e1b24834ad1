/** What the records of a file are. */
export const fileKinds = ['deals', 'people', 'companies'] as const;
export type FileKind = (typeof fileKinds)[number];

/** What a column of each kind of file may mean. */
export const fieldsOf = {
  deals: [
    'externalId',
    'title',
    'company',
    'personName',
    'personPhone',
    'personEmail',
    'stage',
    'status',
    'amount',
    'currency',
    'openedOn',
    'qualifiedOn',
    /** When it was won or lost; of an open deal, when it is expected to be. */
    'closedOn',
    'closeOn',
    /** In a log of several records a deal: when it came to the stage of the record. */
    'movedOn',
    /** When it came to the stage that the column is named after. */
    'enteredStage',
    'owner',
    'product',
    'source',
    'lostReason',
    'note'
  ],
  people: ['name', 'firstName', 'lastName', 'company', 'jobTitle', 'phone', 'email', 'owner', 'source', 'note'],
  companies: ['name', 'sector', 'city', 'employees', 'website', 'owner', 'note']
} as const satisfies Readonly<Record<FileKind, readonly string[]>>;

export type DealField = (typeof fieldsOf)['deals'][number];
export type PersonField = (typeof fieldsOf)['people'][number];
export type CompanyField = (typeof fieldsOf)['companies'][number];
export type Field = DealField | PersonField | CompanyField;
