// Generated from services/scheduling/openapi.json by `npm run api:generate`; do not edit.

export interface paths {
    "/v1/consumers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show how far the feeds are read */
        get: operations["list_consumers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consumers/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List parked events
         * @description Oldest first.
         */
        get: operations["list_parked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consumers/parked/{position}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a parked event again */
        post: operations["retry_parked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the event feed
         * @description CloudEvents 1.0, oldest first. Keep `next_cursor` and pass it next time; with `wait` the answer comes when there is something new. Delivery is at least once: the `id` repeats.
         */
        get: operations["read_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my jobs
         * @description Newest first.
         */
        get: operations["list_jobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a job */
        get: operations["read_job"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{job_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a job */
        post: operations["cancel_job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{job_id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch a job
         * @description Server-sent events `job` with the job as it stands, one per change; ends with the job.
         */
        get: operations["watch_job"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * CloudEvent
         * @description One event as it goes over the wire.
         */
        CloudEvent: {
            /**
             * Actor
             * @description who caused it
             */
            actor: string | null;
            /**
             * Aggregateversion
             * @description version of the subject after the change
             */
            aggregateversion: number | null;
            /** Data */
            data: {
                [key: string]: unknown;
            };
            /**
             * Datacontenttype
             * @constant
             */
            datacontenttype: "application/json";
            /**
             * Id
             * Format: uuid
             * @description unique within the source; a repeated delivery has the same id
             */
            id: string;
            /**
             * Requestid
             * @description request that caused it
             */
            requestid: string | null;
            /**
             * Scope
             * @description label path of the organisation it belongs to
             */
            scope: string | null;
            /**
             * Source
             * @description which service says so
             * @example /registry
             */
            source: string;
            /**
             * Specversion
             * @constant
             */
            specversion: "1.0";
            /**
             * Subject
             * @description `kind/id` of the thing it happened to
             */
            subject: string;
            /**
             * Time
             * Format: date-time
             * @description when it was recorded (ISO 8601 with offset)
             */
            time: string;
            /**
             * Type
             * @description what happened, in the past tense, with a version
             */
            type: string;
        };
        /**
         * ConsumerRead
         * @description How far one consumer of this service has read one source.
         */
        ConsumerRead: {
            /**
             * Applied
             * @description events read so far
             */
            applied: number;
            /**
             * Caught Up At
             * @description when nothing more was left to read
             */
            caught_up_at: string | null;
            /** Consumer */
            consumer: string;
            /**
             * Parked
             * @description events set aside because applying them failed
             */
            parked: number;
            /** Source */
            source: string;
        };
        /**
         * FeedPage
         * @description Some events and the place after them. Keep `next_cursor` even when `items` is empty.
         */
        FeedPage: {
            /** Items */
            items: components["schemas"]["CloudEvent"][];
            /**
             * More
             * @description whether there was more than fitted on this page
             */
            more: boolean;
            /** Next Cursor */
            next_cursor: string;
        };
        /**
         * FieldError
         * @description One thing wrong with the input, at an RFC 6901 JSON pointer into the body.
         *
         *     A query, path or header parameter is pointed at as `/query/NAME`, `/path/NAME`, `/header/NAME`.
         */
        FieldError: {
            /** Code */
            code: string;
            /** Detail */
            detail: string;
            /** Pointer */
            pointer: string;
        };
        /**
         * JobError
         * @description Why a job failed, in the caller's language.
         */
        JobError: {
            /** Code */
            code: string;
            /** Detail */
            detail: string;
            /** Params */
            params: {
                [key: string]: unknown;
            };
            /** Title */
            title: string;
        };
        /**
         * JobRead
         * @description A job as it stands.
         */
        JobRead: {
            /** Cancel Requested */
            cancel_requested: boolean;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            error: components["schemas"]["JobError"] | null;
            /** Finished At */
            finished_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Kind */
            kind: string;
            /**
             * Message
             * @description what it is doing, in the caller's language
             */
            message: string | null;
            /**
             * Progress
             * @description fraction done, from 0 to 1
             */
            progress: number;
            /** Result */
            result: {
                [key: string]: unknown;
            } | null;
            /** Started At */
            started_at: string | null;
            state: components["schemas"]["JobState"];
        };
        /**
         * JobState
         * @description Where a job stands. The last three are final.
         * @enum {string}
         */
        JobState: "queued" | "running" | "succeeded" | "failed" | "cancelled";
        /** Page[JobRead] */
        Page_JobRead_: {
            /** Items */
            items: components["schemas"]["JobRead"][];
            /**
             * Next Cursor
             * @description ask for the next page with it; null on the last page
             */
            next_cursor: string | null;
            /**
             * Total
             * @description number of rows on all pages, when `with_total` was asked for
             */
            total: number | null;
        };
        /** Page[ParkedEventRead] */
        Page_ParkedEventRead_: {
            /** Items */
            items: components["schemas"]["ParkedEventRead"][];
            /**
             * Next Cursor
             * @description ask for the next page with it; null on the last page
             */
            next_cursor: string | null;
            /**
             * Total
             * @description number of rows on all pages, when `with_total` was asked for
             */
            total: number | null;
        };
        /**
         * ParkedEventRead
         * @description An event set aside, and why.
         */
        ParkedEventRead: {
            /** Attempts */
            attempts: number;
            /** Consumer */
            consumer: string;
            /**
             * Error
             * @description null when it only waits behind an earlier one
             */
            error: string | null;
            /**
             * Event
             * @description the CloudEvent
             */
            event: {
                [key: string]: unknown;
            };
            /**
             * Next Attempt At
             * @description null when it waits for a person
             */
            next_attempt_at: string | null;
            /**
             * Parked At
             * Format: date-time
             */
            parked_at: string;
            /** Position */
            position: number;
            /** Source */
            source: string;
            /** Subject */
            subject: string;
        };
        /**
         * Problem
         * @description Problem details (RFC 9457) as they go over the wire.
         */
        ProblemBody: {
            /**
             * Code
             * @description stable code; translate by this
             */
            code: string;
            /**
             * Detail
             * @description what was wrong, where, and what to do, in the caller's language
             */
            detail: string;
            /**
             * Errors
             * @description one entry per faulty input, by JSON pointer (RFC 6901)
             */
            errors: components["schemas"]["FieldError"][];
            /**
             * Instance
             * @description path of the request
             */
            instance: string | null;
            /**
             * Params
             * @description values that the detail mentions
             */
            params: {
                [key: string]: unknown;
            };
            /**
             * Request Id
             * @description quote this when asking for help
             */
            request_id: string;
            /**
             * Status
             * @description HTTP status
             */
            status: number;
            /**
             * Title
             * @description what happened, in the caller's language
             */
            title: string;
            /**
             * Type
             * @description stable URN of the problem type
             * @example urn:shixun:problem:not-found
             */
            type: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_consumers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsumerRead"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_parked: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                /** @description also count all rows (costs a second query) */
                with_total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ParkedEventRead_"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    retry_parked: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                position: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: string;
                    };
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_events: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; none: from the start */
                cursor?: string;
                /** @description events per page */
                limit?: number;
                /** @description only events of these types */
                type?: string[];
                /** @description seconds to wait when there is nothing new */
                wait?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedPage"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_jobs: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                /** @description also count all rows (costs a second query) */
                with_total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_JobRead_"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRead"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    cancel_job: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRead"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    watch_job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
}
