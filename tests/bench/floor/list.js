/** The least that a list of people can be: no framework, no library, one query. */
const shown = 60;
const said = /** @type {HTMLElement} */ (document.querySelector('p'));
const main = /** @type {HTMLElement} */ (document.querySelector('main'));

/** @type {<T>(request: IDBRequest<T>) => Promise<T>} */
const answer = request =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const opening = indexedDB.open('floor', 1);
opening.onupgradeneeded = () =>
  opening.result.createObjectStore('people', { keyPath: 'id' }).createIndex('name', 'sortKey');
const book = await answer(opening);
const people = () => book.transaction('people').objectStore('people');

async function showList() {
  const list = document.createElement('ul');
  for (const { id, name, phones } of await answer(people().index('name').getAll(null, shown))) {
    const link = document.createElement('a');
    link.href = `/people/${id}`;
    link.append(name, document.createElement('br'), phones[0] ?? '');
    const row = document.createElement('li');
    row.append(link);
    list.append(row);
  }
  main.replaceChildren(list);
}

/** @param {string} id */
async function showPerson(id) {
  const { name, phones } = await answer(people().get(id));
  const heading = document.createElement('h1');
  heading.append(name);
  main.replaceChildren(heading, phones.join(', '));
}

/** One row, and not a word before it is on disk. */
async function save() {
  said.textContent = '';
  const writing = book.transaction('people', 'readwrite', { durability: 'strict' });
  writing.objectStore('people').put({ id: `saved-${performance.now()}`, name: 'Saved', sortKey: 'zzz', phones: [] });
  await new Promise(resolve => (writing.oncomplete = resolve));
  said.textContent = 'Saved';
}

addEventListener('click', event => {
  if (event.target instanceof HTMLButtonElement) void save();
  const link = event.target instanceof Element && event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  void showPerson(link.pathname.replace('/people/', ''));
});
addEventListener('popstate', () => void showList());

await showList();
if ('serviceWorker' in navigator) await navigator.serviceWorker.register('/offline.js');

export {};
