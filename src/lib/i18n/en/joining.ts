import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

const minutes = (n: number) => plural(n, { one: '# minute', other: '# minutes' });

/** A device comes in: by a code from another one, by the words, or from a locked file. */
export const joining = {
  pairing: {
    addTitle: 'Add a device',
    addBody: 'On the other device open Satchel, choose “I have Satchel on another device”, and scan this code.',
    code: 'Code for the new device',
    makingCode: 'Making a code…',
    orLink: 'No camera there? Send yourself the link and paste it in the app.',
    copyLink: 'Copy the link',
    shareLink: 'Share the link',
    copied: 'Link copied',
    copyFailed: 'This browser did not copy the link. Share it, or scan the code.',
    lasts: (n: number) => (n > 0 ? `Works once, for ${minutes(n)} more.` : 'Works once, for less than a minute more.'),
    newCode: 'Show a new code',
    offTitle: 'Sync is off',
    offBody: 'Turn it on first. Then the devices have a place to meet.',
    toDevices: 'To devices',
    compareTitle: 'Are these the digits on the other device?',
    compareFrom: (platform: string) => `A device came with the code: ${platform}.`,
    compareBody: 'Look at the new device in your hand. Let it in only if all six digits are the same.',
    match: 'They match, let it in',
    admitting: 'Letting it in…',
    admitted: 'New device added',
    ended: 'No device was added',
    joinTitle: 'Use Satchel on this device too',
    joinBody: 'On the device that has your book: Safety → Add a device. A code appears there.',
    scan: 'Scan the code',
    stopScan: 'Stop the camera',
    aim: 'Hold the code in the frame.',
    noCamera: 'The camera could not be used. Allow it in the browser’s settings, or paste the link.',
    otherCode: 'That is another code, not one from Satchel.',
    link: 'Or paste the link',
    linkHint: 'It stays on this device and works once.',
    deviceName: 'Name of this device',
    enter: 'Continue',
    entering: 'Meeting the other device…',
    digitsTitle: 'Compare these digits',
    digitsBody: 'Your other device shows six digits too. If they are the same, tap “They match” there.',
    waiting: 'Waiting for the other device…',
    gettingTitle: 'Getting your book',
    gettingBody: 'People, deals and the last three months come first. You may leave this open; nothing has to be done.',
    emptyTitle: 'The relay has no book here yet',
    emptyBody: 'Open Satchel on a device that has your book: it sends everything. It then appears here by itself.',
    startNew: 'Start a new book',
    arrived: 'Your book is on this device',
    merged: 'The books of both devices are becoming one',
    homeTitle: 'Open the app on your Home Screen and paste this',
    homeBody: 'Safari and the app on the Home Screen keep separate books. Nothing was kept here.',
    fromOther: 'I have Satchel on another device',
    fromOtherDetail: 'Scan its code, and the book comes over.',
    fromWords: 'I have 24 words',
    fromWordsDetail: 'From the recovery sheet that you printed.'
  },
  leaving: {
    title: 'Leave the other book?',
    body: 'This device shares a book with other devices already. It would leave them and join these; what is on it comes along, and both books become one. The devices left behind keep theirs.',
    leave: 'Leave and join'
  },
  recovery: {
    title: 'Recovery sheet',
    detail: '24 words that bring the book back when every device is gone.',
    mudPuddle:
      'Lose every device and this sheet, and nobody can help you. Nobody else has the words, not even the relay.',
    before: 'Whoever has the words can read everything. Show them where nobody looks over your shoulder.',
    show: 'Show the 24 words',
    words: 'The 24 words, in order',
    qr: 'The same words as a code',
    relay: 'Relay',
    date: 'Date',
    mark: 'Log mark',
    noMark: 'The relay could not be asked. Print the sheet again with a connection to have one.',
    markField: 'Log mark (optional)',
    markHint: 'From the sheet. With it, this device notices if the relay shows an older book.',
    sheetNote:
      'To get the book back: open Satchel, choose “I have 24 words”, type them in order. Keep this page like money.',
    print: 'Print',
    written: 'I have them on paper',
    checkTitle: 'Is it written down well?',
    checkBody: 'Type three of the words from the paper.',
    wordNumber: (n: number) => `Word ${String(n)}`,
    check: 'Check',
    wrong: (n: number) => `Word ${String(n)} is another one. Compare it with the sheet.`,
    lookAgain: 'See the words',
    checked: 'The sheet is right',
    checkedBody:
      'Put it where you keep important papers. After removing a device the words change: print a new sheet then.',
    enterTitle: 'Bring the book back',
    enterBody: 'Type the 24 words of your recovery sheet in their order, with spaces between.',
    entered: (n: number) => `${String(n)} of 24 words`,
    field: '24 words',
    deviceName: 'Name of this device',
    enter: 'Bring it back',
    entering: 'Asking the relay…',
    unknownWords: (places: string, n: number) =>
      n === 1
        ? `Word number ${places} is not in the list. Look at it again.`
        : `Words number ${places} are not in the list. Look at them again.`
  },
  lockedBackup: {
    title: 'Locked backup file',
    detail: 'Opens only with a passphrase of yours. It needs no relay.',
    body: 'Choose a passphrase of several words that nobody guesses. Without it nobody can open the file, not even we.',
    passphrase: 'Passphrase',
    again: 'The same passphrase again',
    hint: 'At least 12 characters.',
    differ: 'The two are not the same.',
    weak: {
      'too-short': 'Too short: at least 12 characters.',
      'too-few-characters': 'Too few different characters. Several words are better.',
      common: 'This one is among the first that anybody tries. Choose another.'
    },
    save: 'Save the locked file',
    saving: 'Locking…',
    saved: 'Locked backup made. Keep the file and the passphrase apart.',
    failed: 'No file was made. The book is unchanged; try again.',
    unlockTitle: 'This backup is locked',
    unlockBody: 'Type the passphrase that it was made with.',
    unlock: 'Unlock and restore',
    unlocking: 'Unlocking…',
    restored: 'The book from the file is on this device'
  }
};
export type Joining = typeof joining;
