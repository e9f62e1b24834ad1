/** How loud a stream is: the loudest swing of the last moment, 0…1. */
export function levelOf(stream: MediaStream): { readonly now: () => number; readonly end: () => void } {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Uint8Array(analyser.fftSize);
  const middle = 128;
  return {
    now: () => {
      analyser.getByteTimeDomainData(samples);
      return samples.reduce((loudest, sample) => Math.max(loudest, Math.abs(sample - middle)), 0) / middle;
    },
    end: () => void context.close()
  };
}
