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
    "/v1/enrolments/{enrolment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an enrolment
         * @description One's own, or one of a person or programme within reach; its ETag is what withdrawing needs.
         */
        get: operations["read_enrolment"];
        put?: never;
        post?: never;
        /**
         * Withdraw an enrolment
         * @description Give the seat back: one's own until the programme runs, others' within reach. Needs `If-Match`.
         */
        delete: operations["withdraw_enrolment"];
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
    "/v1/my/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the programmes open to me
         * @description What the organisations above my school offer, with my enrolment and what keeps me from enrolling.
         */
        get: operations["list_my_catalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/catalogue/{programme_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a programme offered to me
         * @description One programme with its plan, also after enrolment is over.
         */
        get: operations["read_my_catalogue_entry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my enrolments
         * @description The programmes I take or took part in, the newest enrolment first.
         */
        get: operations["list_my_enrolments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my permissions
         * @description What I may do in this service, at least somewhere; how far it reaches is each route's business.
         */
        get: operations["list_my_permissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/timetable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my sessions
         * @description The sessions I attend or give, from today on unless another span is asked for.
         */
        get: operations["list_my_timetable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List programmes
         * @description The programmes run within the caller's reach or offered to it, page by page, without their plans.
         */
        get: operations["list_programmes"];
        put?: never;
        /**
         * Draft a programme
         * @description Make a draft run by an organisation within the caller's reach.
         */
        post: operations["create_programme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programme_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a programme
         * @description One programme with its plan and the steps possible now; its ETag is what a change needs.
         */
        get: operations["read_one_programme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a programme
         * @description Change the fields given and leave the others; needs `If-Match`.
         */
        patch: operations["update_programme"];
        trace?: never;
    };
    "/v1/programmes/{programme_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a programme
         * @description One step of its life; answers 409 with the legal ones where it does not leave the present state. Needs `If-Match`.
         */
        post: operations["approve_programme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programme_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a programme
         * @description One step of its life; answers 409 with the legal ones where it does not leave the present state. Needs `If-Match`.
         */
        post: operations["cancel_programme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programme_id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a programme
         * @description One step of its life; answers 409 with the legal ones where it does not leave the present state. Needs `If-Match`.
         */
        post: operations["complete_programme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programme_id}/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the enrolments in a programme
         * @description Everybody for who runs the programme; for others, the people of schools within their reach.
         */
        get: operations["list_enrolments"];
        put?: never;
        /**
         * Enrol in a programme
         * @description Enrol oneself with `{}`; with `person_id` nominate somebody, which takes `enrolment:nominate`.
         */
        post: operations["place_enrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programme_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the steps a programme took
         * @description Every step with who took it, when and why, the oldest first.
         */
        get: operations["read_programme_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programme_id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a programme
         * @description One step of its life; answers 409 with the legal ones where it does not leave the present state. Needs `If-Match`.
         */
        post: operations["open_programme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programme_id}/quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the quotas of a programme
         * @description The seats of each school; who only has the programme offered sees those of schools within reach.
         */
        get: operations["list_quotas"];
        /**
         * Set the quotas of a programme
         * @description Replace the whole list; an empty one lets whoever it is offered to enrol. Needs `If-Match`.
         */
        put: operations["set_quotas"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programme_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return a programme
         * @description One step of its life; answers 409 with the legal ones where it does not leave the present state. Needs `If-Match`.
         */
        post: operations["return_programme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programme_id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a programme's sessions
         * @description The timetable of a programme within reach or offered to it, page by page.
         */
        get: operations["list_sessions"];
        put?: never;
        /**
         * Plan a session
         * @description Add a session; one that would book expert, venue or class twice is a 409 that names the other.
         */
        post: operations["plan_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programme_id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a programme
         * @description One step of its life; answers 409 with the legal ones where it does not leave the present state. Needs `If-Match`.
         */
        post: operations["start_programme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programme_id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a programme
         * @description One step of its life; answers 409 with the legal ones where it does not leave the present state. Needs `If-Match`.
         */
        post: operations["submit_programme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a session
         * @description One session, planned or cancelled; its ETag is what a change needs.
         */
        get: operations["read_session"];
        put?: never;
        post?: never;
        /**
         * Cancel a session
         * @description It will not take place, for a stated reason; expert and venue are free again. Needs `If-Match`.
         */
        delete: operations["cancel_session"];
        options?: never;
        head?: never;
        /**
         * Change a session
         * @description Change the fields given and leave the others; needs `If-Match`.
         */
        patch: operations["update_session"];
        trace?: never;
    };
    "/v1/sessions/{session_id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who is there
         * @description Everybody with a place in the programme and what is on record of them, by name.
         */
        get: operations["list_attendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{session_id}/roll-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call the roll
         * @description Record the people named as present (or leaving); the answer says of each what came of it.
         */
        post: operations["call_roll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{session_id}/sign-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the sign-in code
         * @description The rotating code, for the session's expert and for who holds `attendance:run` there.
         */
        get: operations["read_sign_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in or out
         * @description Record that I am here, by the code that is shown in the room just now.
         */
        post: operations["sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/venues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List venues
         * @description The venues within the caller's reach that match every filter given, page by page.
         */
        get: operations["list_venues"];
        put?: never;
        /**
         * Add a venue
         * @description Add a venue of an organisation within the caller's reach.
         */
        post: operations["create_venue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/venues/{venue_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a venue
         * @description One venue, open or closed; its ETag is what a change needs.
         */
        get: operations["read_venue"];
        put?: never;
        post?: never;
        /**
         * Close a venue
         * @description Take it out of use for a stated reason; its row and history stay. Needs `If-Match`.
         */
        delete: operations["close_venue"];
        options?: never;
        head?: never;
        /**
         * Change a venue
         * @description Change the fields given and leave the others; needs `If-Match`.
         */
        patch: operations["update_venue"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * AttendanceRead
         * @description One person who has a place in the programme, at one session.
         */
        AttendanceRead: {
            /** Name */
            name: string;
            /** Organisation Name */
            organisation_name: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Signed In At */
            signed_in_at: string | null;
            /** Signed Out At */
            signed_out_at: string | null;
        };
        /**
         * AttendanceSort
         * @description Orders of the list; a minus means falling.
         * @enum {string}
         */
        AttendanceSort: "name" | "-name";
        /**
         * CatalogueEntry
         * @description The same with the plan.
         */
        CatalogueEntry: {
            /**
             * Aims
             * @description 目标
             */
            aims: string;
            /** Capacity */
            capacity: number;
            /** Code */
            code: string;
            /**
             * Content
             * @description 内容
             */
            content: string;
            /**
             * Ends On
             * Format: date
             */
            ends_on: string;
            /**
             * Enrol From
             * Format: date-time
             */
            enrol_from: string;
            /**
             * Enrol Until
             * Format: date-time
             */
            enrol_until: string;
            /**
             * Enrolment Id
             * @description the caller's enrolment, the last one if there were several
             */
            enrolment_id: string | null;
            enrolment_state: components["schemas"]["EnrolmentState"] | null;
            /**
             * Enrolment Version
             * @description what withdrawing takes as `If-Match`, in quotes
             */
            enrolment_version: number | null;
            /**
             * Guarantees
             * @description 保障措施
             */
            guarantees: string;
            /**
             * Hours
             * @description class hours (学时)
             */
            hours: number;
            level: components["schemas"]["Level"];
            /**
             * Management
             * @description 组织管理
             */
            management: string;
            /**
             * Modes
             * @description 方式
             */
            modes: string;
            /**
             * Obstacles
             * @description what keeps the caller from enrolling; empty: nothing
             */
            obstacles: components["schemas"]["ObstacleRead"][];
            /**
             * Organiser Name
             * @description the organisation that runs it
             */
            organiser_name: string;
            /**
             * Programme Id
             * Format: uuid
             */
            programme_id: string;
            programme_state: components["schemas"]["ProgrammeState"];
            /**
             * Schedule
             * @description 时间安排
             */
            schedule: string;
            /**
             * Seats Left
             * @description free seats for people of the caller's school
             */
            seats_left: number;
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
            target: components["schemas"]["Target"];
            /**
             * Theme
             * @description 主题
             */
            theme: string;
            /** Title */
            title: string;
        };
        /**
         * CatalogueItem
         * @description A programme as it is offered to the caller.
         */
        CatalogueItem: {
            /** Capacity */
            capacity: number;
            /** Code */
            code: string;
            /**
             * Ends On
             * Format: date
             */
            ends_on: string;
            /**
             * Enrol From
             * Format: date-time
             */
            enrol_from: string;
            /**
             * Enrol Until
             * Format: date-time
             */
            enrol_until: string;
            /**
             * Enrolment Id
             * @description the caller's enrolment, the last one if there were several
             */
            enrolment_id: string | null;
            enrolment_state: components["schemas"]["EnrolmentState"] | null;
            /**
             * Enrolment Version
             * @description what withdrawing takes as `If-Match`, in quotes
             */
            enrolment_version: number | null;
            /**
             * Hours
             * @description class hours (学时)
             */
            hours: number;
            level: components["schemas"]["Level"];
            /**
             * Obstacles
             * @description what keeps the caller from enrolling; empty: nothing
             */
            obstacles: components["schemas"]["ObstacleRead"][];
            /**
             * Organiser Name
             * @description the organisation that runs it
             */
            organiser_name: string;
            /**
             * Programme Id
             * Format: uuid
             */
            programme_id: string;
            programme_state: components["schemas"]["ProgrammeState"];
            /**
             * Seats Left
             * @description free seats for people of the caller's school
             */
            seats_left: number;
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
            target: components["schemas"]["Target"];
            /** Title */
            title: string;
        };
        /**
         * CatalogueSort
         * @description Orders of the catalogue; a minus means falling.
         * @enum {string}
         */
        CatalogueSort: "starts_on" | "-starts_on" | "enrol_until" | "-enrol_until" | "title" | "-title";
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
         * Direction
         * @description Which way somebody goes.
         * @enum {string}
         */
        Direction: "in" | "out";
        /**
         * EnrolmentCreate
         * @description Who enrols: nobody named is the caller (自主选学); somebody else is nominated (选派).
         * @example {}
         * @example {
         *       "person_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a11",
         *       "reason": "语文教研组长，承担校内转培训任务"
         *     }
         */
        EnrolmentCreate: {
            /** Person Id */
            person_id?: string | null;
            /**
             * Reason
             * @description why the school sends them
             */
            reason?: string | null;
        };
        /**
         * EnrolmentKind
         * @description Who wanted it (报名方式).
         * @enum {string}
         */
        EnrolmentKind: "self_selected" | "nominated";
        /**
         * EnrolmentRead
         * @description An enrolment (报名) as officers see it.
         */
        EnrolmentRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["EnrolmentKind"];
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
            /** Organisation Name */
            organisation_name: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            /**
             * Placed At
             * Format: date-time
             */
            placed_at: string;
            /**
             * Programme Id
             * Format: uuid
             */
            programme_id: string;
            /**
             * Reason
             * @description why the school sent them
             */
            reason: string | null;
            state: components["schemas"]["EnrolmentState"];
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
            /** Withdrawal Reason */
            withdrawal_reason: string | null;
            /** Withdrawn At */
            withdrawn_at: string | null;
        };
        /**
         * EnrolmentSort
         * @description Orders of the lists; a minus means falling.
         * @enum {string}
         */
        EnrolmentSort: "placed_at" | "-placed_at";
        /**
         * EnrolmentState
         * @description Where an enrolment stands (报名状态).
         * @enum {string}
         */
        EnrolmentState: "placed" | "withdrawn";
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
        /**
         * Level
         * @description Whose programme it is (项目级别).
         * @enum {string}
         */
        Level: "national" | "provincial" | "municipal" | "county" | "school";
        /**
         * Method
         * @description How it is known that somebody was there.
         * @enum {string}
         */
        Method: "qr" | "code" | "roll_call";
        /**
         * MyEnrolmentRead
         * @description An enrolment as the person enrolled sees it.
         */
        MyEnrolmentRead: {
            /** Code */
            code: string;
            /**
             * Ends On
             * Format: date
             */
            ends_on: string;
            /**
             * Hours
             * @description class hours (学时)
             */
            hours: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["EnrolmentKind"];
            level: components["schemas"]["Level"];
            /**
             * Organiser Name
             * @description the organisation that runs it
             */
            organiser_name: string;
            /**
             * Placed At
             * Format: date-time
             */
            placed_at: string;
            /**
             * Programme Id
             * Format: uuid
             */
            programme_id: string;
            programme_state: components["schemas"]["ProgrammeState"];
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
            state: components["schemas"]["EnrolmentState"];
            /** Title */
            title: string;
            /**
             * Version
             * @description counts the changes; what `If-Match` takes, in quotes
             */
            version: number;
            /** Withdrawal Reason */
            withdrawal_reason: string | null;
            /** Withdrawn At */
            withdrawn_at: string | null;
        };
        /**
         * ObstacleRead
         * @description One thing that keeps the caller from enrolling.
         */
        ObstacleRead: {
            /**
             * Code
             * @description code of the problem that enrolling would answer with
             */
            code: string;
            /**
             * Detail
             * @description in the caller's language
             */
            detail: string;
            /**
             * Title
             * @description in the caller's language
             */
            title: string;
        };
        /** Page[AttendanceRead] */
        Page_AttendanceRead_: {
            /** Items */
            items: components["schemas"]["AttendanceRead"][];
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
        /** Page[CatalogueItem] */
        Page_CatalogueItem_: {
            /** Items */
            items: components["schemas"]["CatalogueItem"][];
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
        /** Page[EnrolmentRead] */
        Page_EnrolmentRead_: {
            /** Items */
            items: components["schemas"]["EnrolmentRead"][];
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
        /** Page[MyEnrolmentRead] */
        Page_MyEnrolmentRead_: {
            /** Items */
            items: components["schemas"]["MyEnrolmentRead"][];
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
        /** Page[ProgrammeListItem] */
        Page_ProgrammeListItem_: {
            /** Items */
            items: components["schemas"]["ProgrammeListItem"][];
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
        /** Page[SessionRead] */
        Page_SessionRead_: {
            /** Items */
            items: components["schemas"]["SessionRead"][];
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
        /** Page[TimetableEntry] */
        Page_TimetableEntry_: {
            /** Items */
            items: components["schemas"]["TimetableEntry"][];
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
        /** Page[VenueRead] */
        Page_VenueRead_: {
            /** Items */
            items: components["schemas"]["VenueRead"][];
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
         * PermissionsRead
         * @description The permissions of the caller in one service.
         */
        PermissionsRead: {
            /**
             * Permissions
             * @description every permission held anywhere, in order of name
             */
            permissions: string[];
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
        /**
         * ProgrammeCreate
         * @description A new draft. The sections of the plan may follow; submission wants them all.
         * @example {
         *       "capacity": 60,
         *       "code": "LB-2026-017",
         *       "ends_on": "2026-10-13",
         *       "enrol_from": "2026-09-01T00:00:00+08:00",
         *       "enrol_until": "2026-09-20T18:00:00+08:00",
         *       "hours": 24,
         *       "level": "municipal",
         *       "organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
         *       "starts_on": "2026-10-10",
         *       "target": {
         *         "stages": [
         *           "primary"
         *         ],
         *         "subjects": [
         *           "chinese"
         *         ]
         *       },
         *       "theme": "以学习任务群为抓手的单元整体教学",
         *       "title": "小学语文“新课标”骨干教师研修"
         *     }
         */
        ProgrammeCreate: {
            /**
             * Aims
             * @description 目标
             * @default
             */
            aims: string;
            /**
             * Capacity
             * @description seats
             */
            capacity: number;
            /** Code */
            code: string;
            /**
             * Content
             * @description 内容
             * @default
             */
            content: string;
            /**
             * Ends On
             * Format: date
             */
            ends_on: string;
            /**
             * Enrol From
             * Format: date-time
             */
            enrol_from: string;
            /**
             * Enrol Until
             * Format: date-time
             */
            enrol_until: string;
            /**
             * Guarantees
             * @description 保障措施
             * @default
             */
            guarantees: string;
            /**
             * Hours
             * @description class hours (学时)
             */
            hours: number;
            level: components["schemas"]["Level"];
            /**
             * Management
             * @description 组织管理
             * @default
             */
            management: string;
            /**
             * Modes
             * @description 方式
             * @default
             */
            modes: string;
            /**
             * Organisation Id
             * Format: uuid
             * @description who runs it; it is offered to everybody below
             */
            organisation_id: string;
            /**
             * Schedule
             * @description 时间安排
             * @default
             */
            schedule: string;
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
            /**
             * @default {
             *       "stages": [],
             *       "subjects": []
             *     }
             */
            target: components["schemas"]["Target"];
            /**
             * Theme
             * @description 主题
             * @default
             */
            theme: string;
            /** Title */
            title: string;
        };
        /**
         * ProgrammeListItem
         * @description A programme as lists show it, without its plan.
         */
        ProgrammeListItem: {
            /**
             * Capacity
             * @description seats
             */
            capacity: number;
            /** Code */
            code: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Ends On
             * Format: date
             */
            ends_on: string;
            /**
             * Enrol From
             * Format: date-time
             */
            enrol_from: string;
            /**
             * Enrol Until
             * Format: date-time
             */
            enrol_until: string;
            /**
             * Has Quotas
             * @description whether only the schools that were given seats may take part
             */
            has_quotas: boolean;
            /**
             * Hours
             * @description class hours (学时)
             */
            hours: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            level: components["schemas"]["Level"];
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
            /** Organisation Name */
            organisation_name: string;
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
            state: components["schemas"]["ProgrammeState"];
            /**
             * Taken
             * @description seats taken
             */
            taken: number;
            target: components["schemas"]["Target"];
            /** Title */
            title: string;
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
        };
        /**
         * ProgrammeRead
         * @description A programme (培训项目) with its plan and what may happen to it next.
         */
        ProgrammeRead: {
            /**
             * Aims
             * @description 目标
             */
            aims: string;
            /**
             * Author
             * @description id of the account that made it
             */
            author: string;
            /**
             * Capacity
             * @description seats
             */
            capacity: number;
            /** Code */
            code: string;
            /**
             * Content
             * @description 内容
             */
            content: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Ends On
             * Format: date
             */
            ends_on: string;
            /**
             * Enrol From
             * Format: date-time
             */
            enrol_from: string;
            /**
             * Enrol Until
             * Format: date-time
             */
            enrol_until: string;
            /**
             * Guarantees
             * @description 保障措施
             */
            guarantees: string;
            /**
             * Has Quotas
             * @description whether only the schools that were given seats may take part
             */
            has_quotas: boolean;
            /**
             * Hours
             * @description class hours (学时)
             */
            hours: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            level: components["schemas"]["Level"];
            /**
             * Management
             * @description 组织管理
             */
            management: string;
            /**
             * Modes
             * @description 方式
             */
            modes: string;
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
            /** Organisation Name */
            organisation_name: string;
            /**
             * Own Transitions
             * @description those of them that the caller may take
             */
            own_transitions: string[];
            /**
             * Schedule
             * @description 时间安排
             */
            schedule: string;
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
            state: components["schemas"]["ProgrammeState"];
            /**
             * Submitter
             * @description id of the account that last submitted it
             */
            submitter: string | null;
            /**
             * Taken
             * @description seats taken
             */
            taken: number;
            target: components["schemas"]["Target"];
            /**
             * Theme
             * @description 主题
             */
            theme: string;
            /** Title */
            title: string;
            /**
             * Transitions
             * @description the steps that leave the present state
             */
            transitions: string[];
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
        };
        /**
         * ProgrammeSort
         * @description Orders of the list; a minus means falling.
         * @enum {string}
         */
        ProgrammeSort: "title" | "-title" | "code" | "-code" | "starts_on" | "-starts_on" | "created_at" | "-created_at";
        /**
         * ProgrammeState
         * @description Where a programme stands (项目状态).
         * @enum {string}
         */
        ProgrammeState: "draft" | "submitted" | "approved" | "open" | "running" | "completed" | "cancelled";
        /**
         * ProgrammeUpdate
         * @description The fields to change; those left out stay as they are. After approval only seats and enrolment.
         * @example {
         *       "capacity": 80
         *     }
         */
        ProgrammeUpdate: {
            /** Aims */
            aims?: string;
            /**
             * Capacity
             * @description seats
             */
            capacity?: number;
            /** Code */
            code?: string;
            /** Content */
            content?: string;
            /**
             * Ends On
             * Format: date
             */
            ends_on?: string;
            /**
             * Enrol From
             * Format: date-time
             */
            enrol_from?: string;
            /**
             * Enrol Until
             * Format: date-time
             */
            enrol_until?: string;
            /** Guarantees */
            guarantees?: string;
            /** Hours */
            hours?: number;
            level?: components["schemas"]["Level"];
            /** Management */
            management?: string;
            /** Modes */
            modes?: string;
            /** Schedule */
            schedule?: string;
            /**
             * Starts On
             * Format: date
             */
            starts_on?: string;
            target?: components["schemas"]["Target"];
            /** Theme */
            theme?: string;
            /** Title */
            title?: string;
        };
        /**
         * QuotaGiven
         * @description So many seats for one school.
         */
        QuotaGiven: {
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
            /** Seats */
            seats: number;
        };
        /**
         * QuotaList
         * @description The quotas of a programme; an empty list lets whoever it is offered to enrol.
         */
        QuotaList: {
            /**
             * Items
             * @description by the schools' names
             */
            items: components["schemas"]["QuotaRead"][];
            /**
             * Seats
             * @description seats of all schools together
             */
            seats: number;
        };
        /**
         * QuotaRead
         * @description The seats of one school.
         */
        QuotaRead: {
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
            /** Organisation Name */
            organisation_name: string;
            /** Seats */
            seats: number;
            /**
             * Taken
             * @description seats its people have taken
             */
            taken: number;
        };
        /**
         * QuotasSet
         * @description The whole list, which replaces the one before.
         * @example {
         *       "quotas": [
         *         {
         *           "organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
         *           "seats": 3
         *         }
         *       ]
         *     }
         */
        QuotasSet: {
            /** Quotas */
            quotas: components["schemas"]["QuotaGiven"][];
        };
        /**
         * RollCall
         * @description The people who are there, as somebody in the room sees it.
         * @example {
         *       "direction": "in",
         *       "person_ids": [
         *         "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10"
         *       ]
         *     }
         */
        RollCall: {
            direction: components["schemas"]["Direction"];
            /** Person Ids */
            person_ids: string[];
        };
        /**
         * RollCallRead
         * @description What came of a roll call, in the order of the request; nothing is left out in silence.
         */
        RollCallRead: {
            /** Refused */
            refused: number;
            /** Rows */
            rows: components["schemas"]["RollCallRow"][];
            /** Taken */
            taken: number;
        };
        /**
         * RollCallRow
         * @description What came of one person of a roll call.
         */
        RollCallRow: {
            /**
             * Code
             * @description why not, when it was not taken
             */
            code: string | null;
            /**
             * Detail
             * @description the same in the caller's language
             */
            detail: string | null;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Taken */
            taken: boolean;
        };
        /**
         * SessionCreate
         * @description A new session of a programme.
         * @example {
         *       "ends_at": "2026-12-01T11:30:00+08:00",
         *       "expert_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
         *       "hours": "3",
         *       "starts_at": "2026-12-01T09:00:00+08:00",
         *       "title": "新课标下的单元整体教学",
         *       "venue_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a11"
         *     }
         */
        SessionCreate: {
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            /**
             * Expert Id
             * Format: uuid
             */
            expert_id: string;
            /**
             * Hours
             * @description class hours (学时) that attending earns
             */
            hours: number;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /** Title */
            title: string;
            /**
             * Venue Id
             * Format: uuid
             */
            venue_id: string;
        };
        /**
         * SessionRead
         * @description A session (课次).
         */
        SessionRead: {
            /** Cancel Reason */
            cancel_reason: string | null;
            /** Cancelled At */
            cancelled_at: string | null;
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            /**
             * Expert Id
             * Format: uuid
             */
            expert_id: string;
            /** Expert Name */
            expert_name: string;
            /** Hours */
            hours: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Programme Id
             * Format: uuid
             */
            programme_id: string;
            /** Programme Title */
            programme_title: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /** Title */
            title: string;
            /**
             * Venue Id
             * Format: uuid
             */
            venue_id: string;
            /** Venue Name */
            venue_name: string;
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
        };
        /**
         * SessionSort
         * @description Orders of the list; a minus means falling.
         * @enum {string}
         */
        SessionSort: "starts_at" | "-starts_at";
        /**
         * SessionUpdate
         * @description The fields to change; those left out stay as they are.
         * @example {
         *       "venue_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a11"
         *     }
         */
        SessionUpdate: {
            /**
             * Ends At
             * Format: date-time
             */
            ends_at?: string;
            /**
             * Expert Id
             * Format: uuid
             */
            expert_id?: string;
            /** Hours */
            hours?: number;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at?: string;
            /** Title */
            title?: string;
            /**
             * Venue Id
             * Format: uuid
             */
            venue_id?: string;
        };
        /**
         * SignCodeRead
         * @description The code to show in the room just now (签到码).
         */
        SignCodeRead: {
            /**
             * Closes At
             * Format: date-time
             * @description until when
             */
            closes_at: string;
            /**
             * Code
             * @description six digits to type instead
             */
            code: string;
            direction: components["schemas"]["Direction"];
            /**
             * Expected
             * @description how many have a place in the programme
             */
            expected: number;
            /**
             * Next At
             * Format: date-time
             * @description when to ask for the next one
             */
            next_at: string;
            /**
             * Opens At
             * Format: date-time
             * @description from when people can sign in this direction
             */
            opens_at: string;
            /**
             * Session Id
             * Format: uuid
             */
            session_id: string;
            /** Signed In */
            signed_in: number;
            /** Signed Out */
            signed_out: number;
            /**
             * Token
             * @description what the QR picture holds
             */
            token: string;
            /**
             * Valid Until
             * Format: date-time
             * @description when this code stops being good
             */
            valid_until: string;
        };
        /**
         * SignCreate
         * @description Sign in or out: by the token of the picture, or by the session and the six digits.
         * @example {
         *       "token": "AZOfKmwee2qaQy8tPx-aEAAAAAAABrW5Kb1cP3m0c2l0Y2hpbmEx"
         *     }
         * @example {
         *       "code": "042617",
         *       "direction": "in",
         *       "session_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10"
         *     }
         */
        SignCreate: {
            /** Code */
            code?: string | null;
            /**
             * @description with a code; a token says it itself
             * @default in
             */
            direction: components["schemas"]["Direction"];
            /** Session Id */
            session_id?: string | null;
            /** Token */
            token?: string | null;
        };
        /**
         * SignRead
         * @description What is on record now.
         */
        SignRead: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            direction: components["schemas"]["Direction"];
            /**
             * Hours
             * @description class hours (学时) earned; 0 until one has signed in and out
             */
            hours: number;
            method: components["schemas"]["Method"];
            /**
             * Session Id
             * Format: uuid
             */
            session_id: string;
            /** Session Title */
            session_title: string;
            /** Signed In At */
            signed_in_at: string | null;
            /** Signed Out At */
            signed_out_at: string | null;
        };
        /**
         * Stage
         * @description 学段.
         * @enum {string}
         */
        Stage: "preschool" | "primary" | "junior" | "senior" | "vocational" | "special";
        /**
         * StateChangeRead
         * @description One step that was taken.
         */
        StateChangeRead: {
            /**
             * Actor
             * @description id of the account that took it
             */
            actor: string | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Reason */
            reason: string | null;
            source: components["schemas"]["ProgrammeState"];
            target: components["schemas"]["ProgrammeState"];
            /** Transition */
            transition: string;
        };
        /**
         * Subject
         * @description 任教学科.
         * @enum {string}
         */
        Subject: "chinese" | "mathematics" | "english" | "morality_and_law" | "physics" | "chemistry" | "biology" | "history" | "geography" | "science" | "physical_education" | "music" | "fine_arts" | "information_technology" | "labour" | "practice" | "mental_health" | "preschool_education" | "vocational" | "other";
        /**
         * Target
         * @description Who the programme is for (培训对象); an empty list leaves that open to all.
         */
        Target: {
            /**
             * Stages
             * @description stages taught (学段)
             */
            stages: components["schemas"]["Stage"][];
            /**
             * Subjects
             * @description subjects taught (学科)
             */
            subjects: components["schemas"]["Subject"][];
        };
        /**
         * TimetableEntry
         * @description A session of mine (我的课表).
         */
        TimetableEntry: {
            /**
             * As Expert
             * @description I give it, rather than take part
             */
            as_expert: boolean;
            /** Cancel Reason */
            cancel_reason: string | null;
            /** Cancelled At */
            cancelled_at: string | null;
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            /**
             * Expert Id
             * Format: uuid
             */
            expert_id: string;
            /** Expert Name */
            expert_name: string;
            /** Hours */
            hours: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Programme Id
             * Format: uuid
             */
            programme_id: string;
            /** Programme Title */
            programme_title: string;
            /**
             * Sign In Closes At
             * Format: date-time
             * @description until when
             */
            sign_in_closes_at: string;
            /**
             * Sign In Opens At
             * Format: date-time
             * @description from when one can sign in
             */
            sign_in_opens_at: string;
            /**
             * Sign Out Closes At
             * Format: date-time
             * @description until when
             */
            sign_out_closes_at: string;
            /**
             * Sign Out Opens At
             * Format: date-time
             * @description from when one can sign out
             */
            sign_out_opens_at: string;
            /** Signed In At */
            signed_in_at: string | null;
            /** Signed Out At */
            signed_out_at: string | null;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /** Title */
            title: string;
            /** Venue Address */
            venue_address: string;
            /**
             * Venue Id
             * Format: uuid
             */
            venue_id: string;
            /** Venue Name */
            venue_name: string;
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
        };
        /**
         * TransitionReason
         * @description Why a step is taken that somebody will ask about.
         * @example {
         *       "reason": "学时与内容不符，请核对"
         *     }
         */
        TransitionReason: {
            /** Reason */
            reason: string;
        };
        /**
         * VenueCreate
         * @description A new venue.
         * @example {
         *       "address": "来宾市兴宾区人民路 1 号",
         *       "capacity": 120,
         *       "name": "教师发展中心报告厅",
         *       "organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10"
         *     }
         */
        VenueCreate: {
            /**
             * Address
             * @default
             */
            address: string;
            /**
             * Capacity
             * @description how many people fit in
             */
            capacity: number;
            /** Name */
            name: string;
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
        };
        /**
         * VenueRead
         * @description A venue (培训场地).
         */
        VenueRead: {
            /** Address */
            address: string;
            /**
             * Capacity
             * @description how many people fit in
             */
            capacity: number;
            /** Close Reason */
            close_reason: string | null;
            /** Closed At */
            closed_at: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
            /** Organisation Name */
            organisation_name: string;
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
        };
        /**
         * VenueSort
         * @description Orders of the list; a minus means falling.
         * @enum {string}
         */
        VenueSort: "name" | "-name" | "capacity" | "-capacity" | "created_at" | "-created_at";
        /**
         * VenueUpdate
         * @description The fields to change; those left out stay as they are.
         * @example {
         *       "capacity": 150
         *     }
         */
        VenueUpdate: {
            /** Address */
            address?: string;
            /**
             * Capacity
             * @description how many people fit in
             */
            capacity?: number;
            /** Name */
            name?: string;
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
    read_enrolment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolment_id: string;
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
                    "application/json": components["schemas"]["EnrolmentRead"];
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
    withdraw_enrolment: {
        parameters: {
            query?: {
                /** @description why; kept with the enrolment */
                reason?: string;
            };
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                enrolment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    list_my_catalogue: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description only those in which the caller can enrol just now */
                enrollable?: boolean;
                level?: components["schemas"]["Level"];
                /** @description rows per page */
                limit?: number;
                /** @description part of the title, or beginning of the code */
                q?: string;
                sort?: components["schemas"]["CatalogueSort"];
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
                    "application/json": components["schemas"]["Page_CatalogueItem_"];
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
    read_my_catalogue_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme_id: string;
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
                    "application/json": components["schemas"]["CatalogueEntry"];
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
    list_my_enrolments: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                sort?: components["schemas"]["EnrolmentSort"];
                state?: components["schemas"]["EnrolmentState"];
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
                    "application/json": components["schemas"]["Page_MyEnrolmentRead_"];
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
    list_my_permissions: {
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
                    "application/json": components["schemas"]["PermissionsRead"];
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
    list_my_timetable: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description first day, in China's time; today when left out */
                from_on?: string;
                /** @description also show cancelled ones */
                include_cancelled?: boolean;
                /** @description rows per page */
                limit?: number;
                sort?: components["schemas"]["SessionSort"];
                /** @description last day; a year from the first when left out */
                until_on?: string;
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
                    "application/json": components["schemas"]["Page_TimetableEntry_"];
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
    list_programmes: {
        parameters: {
            query?: {
                /** @description only those run by this organisation and those below it */
                below?: string;
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description only those that end on this day or later */
                from_on?: string;
                level?: components["schemas"]["Level"];
                /** @description rows per page */
                limit?: number;
                /** @description part of the title, or beginning of the code */
                q?: string;
                sort?: components["schemas"]["ProgrammeSort"];
                state?: components["schemas"]["ProgrammeState"];
                /** @description only those that start on this day or earlier */
                until_on?: string;
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
                    "application/json": components["schemas"]["Page_ProgrammeListItem_"];
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
    create_programme: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeRead"];
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
    read_one_programme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme_id: string;
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
                    "application/json": components["schemas"]["ProgrammeRead"];
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
    update_programme: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                programme_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeRead"];
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
    approve_programme: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                programme_id: string;
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
                    "application/json": components["schemas"]["ProgrammeRead"];
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
    cancel_programme: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                programme_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeRead"];
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
    complete_programme: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                programme_id: string;
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
                    "application/json": components["schemas"]["ProgrammeRead"];
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
    list_enrolments: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                /** @description only people of this school */
                organisation_id?: string;
                sort?: components["schemas"]["EnrolmentSort"];
                state?: components["schemas"]["EnrolmentState"];
                /** @description also count all rows (costs a second query) */
                with_total?: boolean;
            };
            header?: never;
            path: {
                programme_id: string;
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
                    "application/json": components["schemas"]["Page_EnrolmentRead_"];
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
    place_enrolment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                programme_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolmentCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentRead"];
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
    read_programme_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme_id: string;
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
                    "application/json": components["schemas"]["StateChangeRead"][];
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
    open_programme: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                programme_id: string;
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
                    "application/json": components["schemas"]["ProgrammeRead"];
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
    list_quotas: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme_id: string;
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
                    "application/json": components["schemas"]["QuotaList"];
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
    set_quotas: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                programme_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotasSet"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotaList"];
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
    return_programme: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                programme_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeRead"];
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
    list_sessions: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description also show cancelled ones */
                include_cancelled?: boolean;
                /** @description rows per page */
                limit?: number;
                sort?: components["schemas"]["SessionSort"];
                /** @description also count all rows (costs a second query) */
                with_total?: boolean;
            };
            header?: never;
            path: {
                programme_id: string;
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
                    "application/json": components["schemas"]["Page_SessionRead_"];
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
    plan_session: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                programme_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionRead"];
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
    start_programme: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                programme_id: string;
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
                    "application/json": components["schemas"]["ProgrammeRead"];
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
    submit_programme: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                programme_id: string;
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
                    "application/json": components["schemas"]["ProgrammeRead"];
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
    read_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["SessionRead"];
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
    cancel_session: {
        parameters: {
            query: {
                /** @description why; kept with the session and in the audit trail */
                reason: string;
            };
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    update_session: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionRead"];
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
    list_attendance: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                sort?: components["schemas"]["AttendanceSort"];
                /** @description also count all rows (costs a second query) */
                with_total?: boolean;
            };
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["Page_AttendanceRead_"];
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
    call_roll: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RollCall"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollCallRead"];
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
    read_sign_code: {
        parameters: {
            query?: {
                /** @description signing in or out */
                direction?: components["schemas"]["Direction"];
            };
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["SignCodeRead"];
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
    sign: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignRead"];
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
    list_venues: {
        parameters: {
            query?: {
                /** @description only venues of this organisation and those below it */
                below?: string;
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description also show closed ones */
                include_closed?: boolean;
                /** @description rows per page */
                limit?: number;
                /** @description at least so many fit in */
                min_capacity?: number;
                /** @description part of the name */
                q?: string;
                sort?: components["schemas"]["VenueSort"];
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
                    "application/json": components["schemas"]["Page_VenueRead_"];
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
    create_venue: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VenueCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenueRead"];
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
    read_venue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                venue_id: string;
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
                    "application/json": components["schemas"]["VenueRead"];
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
    close_venue: {
        parameters: {
            query: {
                /** @description why; kept with the venue and in the audit trail */
                reason: string;
            };
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                venue_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    update_venue: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                venue_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VenueUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenueRead"];
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
