import { bodyOf } from '@/api/client';

/** Offers `content` to the person as a file. */
export function downloadText(fileName: string, content: string, mediaType: string): void {
  downloadBlob(fileName, new Blob([content], { type: `${mediaType};charset=utf-8` }));
}

function downloadBlob(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser starts the download after this task; the address must live until then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Saves the file that an answer holds, under the name that it gives or else `fallbackName`. */
export async function saveAnswer(
  answer: Promise<{ data?: Blob; response: Response }>,
  fallbackName: string,
): Promise<void> {
  const { data, response } = await answer;
  downloadBlob(fileNameOf(response, fallbackName), bodyOf({ data, response }));
}

/** The name under which an answer wants to be saved (RFC 6266, the UTF-8 form), else `fallback`. */
function fileNameOf(response: Response, fallback: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  try {
    return encoded === undefined ? fallback : decodeURIComponent(encoded);
  } catch {
    return fallback;
  }
}
