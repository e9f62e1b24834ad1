/** Keeps the screen on while what it is attached to is shown, where the browser can; asked again on return. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let isOver = false;

  async function hold() {
    if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
    try {
      const held = await navigator.wakeLock.request('screen');
      if (isOver) await held.release();
      else lock = held;
    } catch {
      // A phone that saves power says no; the card is the same without it.
    }
  }

  const onvisible = () => void hold();
  onvisible();
  document.addEventListener('visibilitychange', onvisible);
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', onvisible);
    void lock?.release();
  };
}
