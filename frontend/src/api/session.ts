import type { components } from './generated/registry';
import { send } from './http';
import { ApiProblem, isProblem } from './problems';

type Credentials = components['schemas']['SessionCreate'];
type TokenAnswer = components['schemas']['TokenRead'];
type Challenge = components['schemas']['SignInChallengeRead'];

export type SessionState = 'unknown' | 'signed-in' | 'signed-out';

/** Why nobody is signed in any more: the person left, or the session ran out under them. */
export type SessionEnding = 'left' | 'expired';

const ADDRESS = '/api/registry/v1/session';
const LOCK = 'shixun-session';
const SIGNED_OUT = 'signed-out';

/**
 * Who is signed in, in this tab. The access token lives in this object only, never in storage; what
 * survives a reload is the refresh cookie, which scripts cannot read.
 */
export class Session {
  #state: SessionState = 'unknown';
  #token: string | null = null;
  #ending: SessionEnding | null = null;
  #challenge: Challenge | null = null;
  #renewal: Promise<void> | null = null;
  readonly #listeners = new Set<() => void>();
  readonly #otherTabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(LOCK);

  constructor() {
    this.#otherTabs?.addEventListener('message', (event) => {
      if (event.data === SIGNED_OUT) this.#end('left');
    });
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly state = (): SessionState => this.#state;

  get token(): string | null {
    return this.#token;
  }

  get ending(): SessionEnding | null {
    return this.#ending;
  }

  /** What a sign-in still lacks after a good password. */
  readonly challenge = (): Challenge | null => this.#challenge;

  /** Finds out at page load whether the refresh cookie still holds a session. Never throws. */
  async restore(): Promise<void> {
    try {
      await this.renew();
    } catch {
      // Refused or unreachable: either way nobody is signed in here, and the login page says why a
      // sign-in fails when the service cannot be reached.
      if (this.#state === 'unknown') this.#become('signed-out', null);
    }
  }

  /**
   * Throws `ApiProblem` (`login-failed` for a wrong login or password). Where a second factor is wanted,
   * nobody is signed in yet, and there is a challenge.
   */
  async signIn(credentials: Credentials): Promise<void> {
    await this.#exclusively(() => this.#obtainToken(ADDRESS, credentials));
  }

  /** Begins with the token that the second step of a sign-in gave. */
  accept(token: string): void {
    this.#ending = null;
    this.#challenge = null;
    this.#become('signed-in', token);
  }

  /** Starts the sign-in over. */
  forgetChallenge(): void {
    this.#challenge = null;
    this.#become(this.#state, this.#token);
  }

  /**
   * Gets a new access token for the refresh cookie. Calls made meanwhile share the one request, because
   * a refresh token may be used once: using it twice ends the whole session.
   */
  renew(): Promise<void> {
    this.#renewal ??= this.#exclusively(() => this.#obtainToken(`${ADDRESS}/refresh`)).finally(() => {
      this.#renewal = null;
    });
    return this.#renewal;
  }

  /** Ends the session on the server too; when that cannot be reached the person stays signed in. */
  async signOut(): Promise<void> {
    try {
      await this.#exclusively(() => send(this.#request('DELETE', ADDRESS)));
    } catch (error) {
      if (!isProblem(error, 401)) throw error;
    }
    this.#end('left');
    this.#otherTabs?.postMessage(SIGNED_OUT);
  }

  async #obtainToken(address: string, body?: Credentials): Promise<void> {
    try {
      const response = await send(this.#request('POST', address, body));
      const answer = (await response.json()) as TokenAnswer | Challenge;
      if ('challenge' in answer) {
        this.#challenge = answer;
        this.#become('signed-out', null);
      } else {
        this.accept(answer.access_token);
      }
    } catch (error) {
      if (isProblem(error, 401) && body === undefined) {
        this.#end(this.#state === 'signed-in' ? 'expired' : this.#ending);
      }
      if (error instanceof ApiProblem) throw error;
      throw new ApiProblem({ status: 0, code: 'unreadable-answer' }, { cause: error });
    }
  }

  #request(method: string, address: string, body?: Credentials): Request {
    const headers = new Headers(body && { 'Content-Type': 'application/json' });
    if (this.#token !== null) headers.set('Authorization', `Bearer ${this.#token}`);
    const content = body ? { body: JSON.stringify(body) } : {};
    return new Request(new URL(address, window.location.origin), { method, headers, ...content });
  }

  #end(ending: SessionEnding | null): void {
    this.#ending = ending;
    this.#become('signed-out', null);
  }

  #become(state: SessionState, token: string | null): void {
    this.#state = state;
    this.#token = token;
    for (const listener of this.#listeners) listener();
  }

  /** Tabs share the cookie, so they take turns; browsers offer the lock on secure origins only. */
  async #exclusively<T>(work: () => Promise<T>): Promise<T> {
    const locks = (navigator as Partial<Navigator>).locks;
    return locks ? locks.request(LOCK, work) : work();
  }
}

export const session = new Session();
