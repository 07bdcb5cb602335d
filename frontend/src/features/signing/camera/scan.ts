import { openCamera } from './open-camera';
import { createQrReader } from './qr-reader';

/** How long to wait between two looks: often enough to feel immediate, without heating the phone. */
const PAUSE_MS = 150;

interface Scan {
  video: HTMLVideoElement;
  signal: AbortSignal;
  onRunning: () => void;
  /** Hears what each picture holds; says whether it was the one. */
  onText: (text: string) => boolean;
}

/** Shows the camera in `video` and reads pictures until one is taken or the signal comes. */
export async function scan({ video, signal, onRunning, onText }: Scan): Promise<void> {
  const isOver = () => signal.aborted;
  const stream = await openCamera();
  try {
    if (isOver()) return;
    video.srcObject = stream;
    const [read] = await Promise.all([createQrReader(), video.play()]);
    onRunning();
    while (!isOver()) {
      const text = await read(video);
      if (text !== null && !isOver() && onText(text)) return;
      await pause(signal);
    }
  } catch (error) {
    // Leaving the page interrupts whatever was under way.
    if (!isOver()) throw error;
  } finally {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  }
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, PAUSE_MS);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
}
