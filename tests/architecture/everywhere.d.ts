/** In every browser, worker and Node, though not in the language itself. */
declare function structuredClone<T>(value: T): T;
