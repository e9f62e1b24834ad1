const blanks = new Set(['', '-', '–', '—', 'n/a', 'null', 'none', 'nil', 'brak', 'нет', 'не закрыта', 'не указано']);

/** Is this how a program or a person says that there is nothing here? */
export const isBlank = (text: string): boolean => blanks.has(text.trim().toLowerCase());
