/** Offers `content` to the person as a file. */
export function downloadText(fileName: string, content: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser starts the download after this task; the address must live until then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
