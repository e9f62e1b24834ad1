import jsqr from 'jsqr';
import type { ReadCode } from './read-code.ts';

/** Larger pictures take longer to search and are read no better. */
const widest = 640;

export function pixelReader(): ReadCode {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return async video => {
    const scale = Math.min(1, widest / video.videoWidth);
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    if (!context || canvas.width === 0) return undefined;
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
    return Promise.resolve(jsqr(data, width, height, { inversionAttempts: 'dontInvert' })?.data);
  };
}
