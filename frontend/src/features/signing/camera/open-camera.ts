/** Why there is no picture from a camera. */
export type CameraTrouble = 'unsupported' | 'refused' | 'missing' | 'busy' | 'failed';

export class CameraError extends Error {
  constructor(
    readonly trouble: CameraTrouble,
    options?: ErrorOptions,
  ) {
    super(`camera: ${trouble}`, options);
    this.name = 'CameraError';
  }
}

const TROUBLES: Readonly<Record<string, CameraTrouble>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** The camera on the back of a phone, else any. Throws a `CameraError`. */
export async function openCamera(): Promise<MediaStream> {
  // Browsers hide the camera from pages that did not come over HTTPS, whatever the types say.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (devices === undefined) throw new CameraError('unsupported');
  try {
    return await devices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    throw new CameraError(TROUBLES[name] ?? 'failed', { cause: error });
  }
}
