import { describe, expect, it } from 'vitest';

import { readEvents } from './event-stream';

function bodyOf(...parts: string[]) {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(encoder.encode(part));
      controller.close();
    },
  });
}

async function collect(body: ReadableStream<Uint8Array>) {
  const events = [];
  for await (const event of readEvents(body)) events.push(event);
  return events;
}

describe('readEvents', () => {
  it('reads events however the network cuts them, and passes over comments', async () => {
    const body = bodyOf('event: jo', 'b\ndata: {"a"', ':1}\n\n: ping\n\nda', 'ta: x\r\ndata: y\r\n\r\n');
    expect(await collect(body)).toEqual([
      { event: 'job', data: '{"a":1}' },
      { event: 'message', data: 'x\ny' },
    ]);
  });

  it('reads a character whose bytes come in two parts', async () => {
    const bytes = new TextEncoder().encode('data: 校\n\n');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.slice(0, 7));
        controller.enqueue(bytes.slice(7));
        controller.close();
      },
    });
    expect(await collect(body)).toEqual([{ event: 'message', data: '校' }]);
  });

  it('ends the connection when nobody reads on', async () => {
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('data: 1\n\n')),
      cancel: () => {
        isCancelled = true;
      },
    });
    for await (const event of readEvents(body)) {
      expect(event.data).toBe('1');
      break;
    }
    expect(isCancelled).toBe(true);
  });
});
