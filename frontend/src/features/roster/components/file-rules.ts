const MAX_BYTES = 60 * 1024 * 1024;
const TYPES = ['.xlsx', '.xls', '.csv'] as const;

export const ACCEPT = TYPES.join(',');

/** What keeps a file from being sent; the service looks inside it and decides. */
export function fileFault(file: File): 'type' | 'size' | 'empty' | null {
  const name = file.name.toLowerCase();
  if (!TYPES.some((type) => name.endsWith(type))) return 'type';
  if (file.size === 0) return 'empty';
  return file.size > MAX_BYTES ? 'size' : null;
}

/** A size as people read it. */
export function formatBytes(bytes: number, language: string): string {
  const isSmall = bytes < 1024 * 1024;
  const value = isSmall ? bytes / 1024 : bytes / 1024 / 1024;
  const unit = isSmall ? 'kilobyte' : 'megabyte';
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    maximumFractionDigits: isSmall ? 0 : 1,
  }).format(Math.max(value, isSmall ? 1 : 0));
}
