import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

export const sync = {
  where: {
    title: 'Your other devices',
    offTitle: 'Sync is off',
    offShort:
      'Satchel is whole without it. With it, your phone and laptop have the same book, and a relay that cannot read it carries the changes.',
    offDetail:
      'Your other devices can have the same book through a relay. The relay keeps only what this device has sealed: it cannot read names, numbers or notes. It does see when you send, roughly how much, from which internet address, and how many devices there are.',
    turnOn: 'Turn sync on',
    turningOn: 'Turning sync on…',
    isOn: 'Sync is on',
    turnOff: 'Turn sync off',
    turnOffBody:
      'This device stops sending and receiving. Everything on it stays, and the relay keeps its sealed copy for your other devices. To come back you need one of them or the 24 recovery words.',
    turnedOff: 'Sync is off. Everything is still on this device.',
    deviceName: 'Name of this device',
    deviceNameHint: 'This is what your other devices call it.',
    savedHere: 'Saved on this phone',
    savedHereDetail: 'The relay has not said yet whether it has everything.',
    sending: (n: number) => plural(n, { one: 'Sending # change', other: 'Sending # changes' }),
    waiting: (n: number) => plural(n, { one: '# change waits here', other: '# changes wait here' }),
    sendingDetail: 'Saved on this phone, and on its way to the relay.',
    sendingAgain: 'Relay copy was lost, sending again',
    sendingAgainDetail: 'The relay no longer has something it once had. Nothing is lost here; all of it goes up again.',
    relayHasAll: (when: string) => `Relay has everything, ${when}`,
    relayHasAllTwice: (when: string) => `Relay has everything, on two machines, ${when}`,
    relayHasAllDetail: (relay: string) => `Sealed at ${relay}. The relay cannot read it.`,
    alsoOn: (devices: string) => `…and on ${devices}`,
    trouble: {
      unreachable: 'No connection',
      'slow-down': 'The relay is busy',
      revoked: 'This device was removed',
      closed: 'This space is closed',
      'invite-needed': 'The relay wants an invitation',
      full: 'The relay is full',
      refused: 'The relay refused',
      held: 'Much was removed elsewhere'
    },
    troubleDetail: {
      unreachable: 'The relay cannot be reached. Everything is saved here; it will go on by itself.',
      'slow-down': 'The relay asked to wait a little. Everything is saved here; it will go on by itself.',
      revoked:
        'Another device took this one out, so it gets nothing new. What is here stays here. To come back, turn sync off and let another device add this one.',
      closed:
        'The relay takes nothing more for this book. What is here stays here. Turn sync off and on to start anew.',
      'invite-needed':
        'This relay takes new books only by invitation. Ask whoever runs it; until then all is saved here.',
      full: 'The relay has no room for more. Everything is saved here; it goes on by itself once there is room.',
      refused: 'The relay does not take what this version sends. Everything is saved here. Update the app.',
      held: 'What another device removed waits for your word. Everything is still here, and what you do here goes out.'
    },
    readOnly: 'Update the app',
    readOnlyDetail:
      'A newer Satchel on another device has written to this book. What this version cannot change safely it only shows.',
    older: 'Older activity',
    olderDetail: 'The relay has earlier months that this device has not loaded.',
    loadOlder: 'Load older activity',
    loadingMonth: (month: string) => `Loading ${month}…`
  },
  devices: {
    title: 'Devices',
    add: 'Add a device',
    thisOne: 'This device',
    added: (when: string) => `added ${when}`,
    heard: (when: string) => `last heard ${when}`,
    notHeard: 'not heard yet',
    silent: (n: number) =>
      plural(n, { one: 'Silent for # day. Gone? Remove it.', other: 'Silent for # days. Gone? Remove it.' }),
    isNew: (when: string) => `New device, added ${when}. Not you? Remove it.`,
    name: 'Name',
    renamed: (name: string) => `Now called ${name}`,
    remove: 'Remove this device',
    removeTitle: (name: string) => `Remove ${name}?`,
    removeBody:
      'The relay turns it away at once, and your other devices move to a new key that it never had. What is already on it stays on it: what is out is out.',
    removeNow: 'Remove',
    removing: 'Removing…',
    removed: (name: string) => `Removed: ${name}`,
    removedLater: (name: string) =>
      `${name} is being removed. It goes on by itself as soon as the relay can be reached.`,
    kinds: {
      iphone: 'iPhone',
      ipad: 'iPad',
      android: 'Android phone',
      mac: 'Mac',
      windows: 'Windows computer',
      linux: 'Linux computer',
      other: 'My device'
    }
  },
  removedElsewhere: {
    title: 'Much was removed on another device',
    detail: (what: string, removed: string, of: string) =>
      `${what}: ${removed} of ${of}. Nothing was removed here yet. Was it you? If not, keep everything: it comes back on all devices. Then remove the device that did it.`,
    kinds: {
      people: 'People',
      companies: 'Companies',
      deals: 'Deals',
      followUps: 'Follow-ups',
      activities: 'Activities'
    },
    keep: 'Keep everything',
    kept: 'Everything is coming back',
    remove: 'Remove here too',
    removed: 'Removed here too'
  },
  damaged: {
    title: 'Something arrived damaged',
    detail: (n: number) =>
      plural(n, {
        one: '# piece of what another device sent cannot be read by anyone. It is kept aside; all the rest arrived. If something is missing, open Satchel on that device.',
        other:
          '# pieces of what other devices sent cannot be read by anyone. They are kept aside; all the rest arrived. If something is missing, open Satchel on those devices.'
      })
  },
  olderLog: {
    title: 'The relay shows an older book',
    heads:
      'The device that let this one in knew a later one. Open Satchel there: it sends everything again. Until then something may be missing here.',
    mark: 'The recovery sheet knows a later one, or another one. If any other device still has the book, open Satchel there. Without it, what came later is missing here.'
  },
  conflicts: {
    title: 'Changed on two devices',
    kept: (field: string, value: string, where: string) => `${field}: kept ${value} ${where}`,
    lost: (value: string, where: string) => `Not kept: ${value} ${where}`,
    here: 'from this device',
    elsewhere: 'from another device',
    from: (device: string) => `from ${device}`,
    swap: 'Swap',
    keep: 'Keep',
    swapped: 'Swapped'
  },
  refusals: {
    'not-on': 'Sync is off on this device. Turn it on first.',
    'bad-link': 'This is not a pairing link. Copy the whole link from the other device.',
    'wrong-passphrase': 'This passphrase does not open the file. Nothing was changed.',
    'not-a-backup': 'This file is not a locked Satchel backup. Nothing was changed.',
    'word-count': 'There should be 24 words. Nothing was changed.',
    checksum: 'One of the words is wrong or in the wrong place. Compare with the sheet.',
    'unknown-words': 'Some of these words are not on the list. Compare with the sheet.',
    weak: 'This passphrase is too easy to guess. Use a longer one.',
    expired: 'The code has run out. Show a new one.',
    'someone-else-used-it': 'Somebody else also used this code, so nobody was let in. Show a new one.',
    'not-genuine': 'The other side could not prove itself, so nobody was let in. Show a new code.',
    cancelled: 'Cancelled on the other device. Nothing was shared.',
    unreachable: 'The relay cannot be reached, so this was not finished. Try again with a connection.',
    'slow-down': 'The relay asked to wait a little, so this was not finished. Try again in a minute.',
    revoked: 'This device was removed, so the relay turns it away. What is here stays here.',
    closed: 'This space is closed at the relay. What is here stays here.',
    'invite-needed': 'This relay takes new books only by invitation. Ask whoever runs it.',
    full: 'The relay has no room for more. Everything is saved on this device.',
    refused: 'The relay does not take what this version sends. Update the app and try again.',
    held: 'Much was removed on another device. Say first whether it may go here too.',
    'already-in': 'This device shares a book already. Leave that one first.',
    'not-a-mark': 'The log mark looks like 812-3f9a77b1c02d5e10. Compare with the sheet, or leave it out.'
  }
};
export type Sync = typeof sync;
