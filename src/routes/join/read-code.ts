/** Looks for a code in the picture that the camera shows now. */
export type ReadCode = (video: HTMLVideoElement) => Promise<string | undefined>;

/** Chrome on Android has it; the compiler's list of what browsers have does not name it. */
interface Detector {
  detect(video: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
type DetectorClass = {
  new (options: { formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
};

const format = 'qr_code';

/** The browser's own reader where it has one, else ours, loaded only then. */
export async function codeReader(): Promise<ReadCode> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  if (BarcodeDetector && (await BarcodeDetector.getSupportedFormats()).includes(format)) {
    const detector = new BarcodeDetector({ formats: [format] });
    return async video => (await detector.detect(video))[0]?.rawValue;
  }
  const { pixelReader } = await import('./pixel-reader.ts');
  return pixelReader();
}
