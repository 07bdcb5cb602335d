import type { components } from '@/api/generated/registry';

type Schemas = components['schemas'];
export type StoredFile = Schemas['StoredFileRead'];
export type FileLink = Schemas['StoredFileLink'];

/** Gets the address of a file from the thing that has it. */
export type AskForLink = (fileId: string, toOpen: boolean) => Promise<FileLink>;

/** Shows a file in a new tab. The tab is opened at once: after a wait the browser would block it. */
export async function openFile(ask: AskForLink, file: StoredFile): Promise<void> {
  const tab = window.open('', '_blank');
  try {
    const { address } = await ask(file.id, true);
    if (tab === null) window.location.assign(address);
    else tab.location.href = address;
  } catch (error) {
    tab?.close();
    throw error;
  }
}

/** Lets the browser save a file by itself, which neither holds it in memory nor minds how large it is. */
export async function saveFile(ask: AskForLink, file: StoredFile): Promise<void> {
  const { address } = await ask(file.id, false);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
}
