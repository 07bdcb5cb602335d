/** Paging by cursor, as every list of the services has it. */
export interface PageParam {
  cursor: string | undefined;
}

export const FIRST_PAGE: PageParam = { cursor: undefined };

export const nextPage = (page: { next_cursor: string | null }): PageParam | null =>
  page.next_cursor === null ? null : { cursor: page.next_cursor };

/** Every row of a list, page after page; `onProgress` hears how many are there so far. */
export async function readAllPages<Row>(
  readPage: (page: PageParam) => Promise<{ items: Row[]; next_cursor: string | null }>,
  onProgress: (count: number) => void = () => undefined,
): Promise<Row[]> {
  const rows: Row[] = [];
  let next: PageParam | null = FIRST_PAGE;
  while (next !== null) {
    const page: Awaited<ReturnType<typeof readPage>> = await readPage(next);
    rows.push(...page.items);
    onProgress(rows.length);
    next = nextPage(page);
  }
  return rows;
}
