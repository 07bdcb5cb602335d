/** Reads the QR picture in a video's present frame; `null` when there is none. */
export type QrReader = (video: HTMLVideoElement) => Promise<string | null>;

// Not in TypeScript's library yet: https://developer.mozilla.org/docs/Web/API/BarcodeDetector
interface Detector {
  detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats: () => Promise<string[]>;
}

/** Larger frames are made smaller first: a picture that fills the view is read as well, and much sooner. */
const MAX_SIDE = 720;
const FORMAT = 'qr_code';

/** The browser's own reader where it has one, else one that is downloaded now. */
export async function createQrReader(): Promise<QrReader> {
  const Detector = (window as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  // Some browsers have the class on systems that cannot read anything with it.
  const formats = await Detector?.getSupportedFormats().catch((): string[] => []);
  if (Detector !== undefined && formats?.includes(FORMAT) === true) {
    const detector = new Detector({ formats: [FORMAT] });
    return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
  }
  const { default: readQr } = await import('jsqr');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (video) => {
    const scale = Math.min(1, MAX_SIDE / Math.max(video.videoWidth, video.videoHeight));
    const [width, height] = [Math.floor(video.videoWidth * scale), Math.floor(video.videoHeight * scale)];
    if (context === null || width === 0 || height === 0) return Promise.resolve(null);
    [canvas.width, canvas.height] = [width, height];
    context.drawImage(video, 0, 0, width, height);
    const frame = context.getImageData(0, 0, width, height);
    const found = readQr(frame.data, width, height, { inversionAttempts: 'dontInvert' });
    return Promise.resolve(found?.data ?? null);
  };
}
