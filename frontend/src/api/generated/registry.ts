// Generated from services/registry/openapi.json by `npm run api:generate`; do not edit.

export interface paths {
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public signing keys
         * @description The keys that access tokens are checked with (RFC 7517).
         */
        get: operations["read_jwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description The accounts that hold a role somewhere within the caller's reach.
         */
        get: operations["list_accounts"];
        put?: never;
        /**
         * Create an account
         * @description Make an account with its first roles; nobody grants more than they hold themselves.
         */
        post: operations["create_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API clients
         * @description The API clients of the organisations within the caller's reach.
         */
        get: operations["list_api_clients"];
        put?: never;
        /**
         * Register an API client
         * @description Let another system read what changes within an organisation.
         *
         *     The secret is in this answer only. An answer that holds one is not kept: sent again with the same
         *     `Idempotency-Key`, the request registers another client.
         */
        post: operations["create_api_client"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-clients/{client_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an API client
         * @description One API client, in use or revoked; its ETag is what a change needs.
         */
        get: operations["read_api_client"];
        put?: never;
        post?: never;
        /**
         * Revoke an API client
         * @description It gets no token any more, those it got are good until they expire. Needs `If-Match`.
         */
        delete: operations["revoke_api_client"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-clients/{client_id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an API client a new secret
         * @description The old secret is good no more, tokens it got are until they expire. Needs `If-Match`.
         */
        post: operations["renew_api_client_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/v1/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List divisions
         * @description The divisions directly below one, in order of code; the provinces when none is named.
         */
        get: operations["list_divisions"];
        put?: never;
        post?: never;
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
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who am I
         * @description The caller, their grants, and every permission these amount to.
         */
        get: operations["read_me"];
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
    "/v1/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token for a program
         * @description OAuth2 client credentials (RFC 6749 §4.4): by HTTP Basic, or as `client_id` and `client_secret`.
         */
        post: operations["create_client_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organisations
         * @description The organisations within the caller's reach that match every filter given, page by page.
         */
        get: operations["list_organisations"];
        put?: never;
        /**
         * Create an organisation
         * @description Add an organisation below one within the caller's reach.
         */
        post: operations["create_organisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an organisation
         * @description One organisation, open or closed; its ETag is what a change needs.
         */
        get: operations["read_organisation"];
        put?: never;
        post?: never;
        /**
         * Close an organisation
         * @description Take it out of use for a stated reason; its row and history stay. Needs `If-Match`.
         */
        delete: operations["close_organisation"];
        options?: never;
        head?: never;
        /**
         * Change an organisation
         * @description Change the fields given and leave the others; needs `If-Match`.
         */
        patch: operations["update_organisation"];
        trace?: never;
    };
    "/v1/organisations/{organisation_id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an organisation
         * @description Put it, with everything below it, under another parent; needs `If-Match`.
         */
        post: operations["move_organisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List people
         * @description The people within the caller's reach that match every filter given, page by page.
         */
        get: operations["list_people"];
        put?: never;
        /**
         * Register a person
         * @description Put somebody on the roster of an organisation within the caller's reach.
         */
        post: operations["register_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a person
         * @description One person, also after they left; the ETag is what a change needs.
         */
        get: operations["read_person"];
        put?: never;
        post?: never;
        /**
         * Take a person off the roster
         * @description Somebody left, for a stated reason; the record and its history stay. Needs `If-Match`.
         */
        delete: operations["remove_person"];
        options?: never;
        head?: never;
        /**
         * Change a person
         * @description Change the fields given and leave the others; needs `If-Match`.
         */
        patch: operations["update_person"];
        trace?: never;
    };
    "/v1/people/{person_id}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a person sign in
         * @description Make the account of somebody on the roster; its id is the person's, its role teacher (教师).
         */
        post: operations["open_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy-packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List policy packs
         * @description The packs within the caller's reach and those that bind it from above, page by page.
         */
        get: operations["list_policy_packs"];
        put?: never;
        /**
         * Publish a policy pack
         * @description Attach a pack, sent as YAML, to an organisation within the caller's reach.
         *
         *     A document with mistakes is refused with every one of them, by line and column. What is published does
         *     not change; a new version supersedes the older from its first day on.
         */
        post: operations["publish_policy_pack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy-packs/{pack_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a policy pack
         * @description One published version, with its rules and the YAML they were written in.
         */
        get: operations["read_policy_pack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy-packs/effective": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the policy pack in force
         * @description The pack that binds an organisation on a day: its own, else that of the nearest organisation above.
         */
        get: operations["read_effective_policy_pack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roster-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roster imports
         * @description The imports for organisations within the caller's reach, newest first.
         */
        get: operations["list_roster_imports"];
        put?: never;
        /**
         * Upload a roster
         * @description Upload an xlsx, xls or csv file of at most 20 MB and have it checked; nothing is written yet.
         */
        post: operations["upload_roster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roster-imports/{import_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a roster import
         * @description One import as it stands.
         */
        get: operations["read_roster_import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roster-imports/{import_id}/annotated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a roster with what is wrong in it
         * @description The file as it came, with a column of problems: the rows to mend on the first sheet, all on the second.
         *
         *     Who did not upload it gets citizen ids, phone numbers and birth dates masked.
         */
        get: operations["download_annotated_roster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roster-imports/{import_id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply a roster import
         * @description Write every row that is not refused, all of them or, if anything goes wrong, none.
         */
        post: operations["apply_roster_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roster-imports/{import_id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is wrong with a roster
         * @description What is wrong, row by row. A row with anything wrong is left out when the import is applied.
         */
        get: operations["list_roster_findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roster-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a roster to fill in
         * @description A workbook with the headings, an example, drop-down lists and notes.
         */
        get: operations["download_roster_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Start a session: an access token in the answer, a refresh token in an HttpOnly cookie.
         */
        post: operations["create_session"];
        /**
         * Sign out
         * @description End the session; its refresh tokens are refused from now on.
         */
        delete: operations["end_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stay signed in
         * @description Exchange the refresh cookie for the next one and a fresh access token.
         */
        post: operations["refresh_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signing-keys/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the signing key
         * @description Sign with a new key from now on; the old one still verifies for an hour, unless it is withdrawn.
         */
        post: operations["rotate_signing_key"];
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
         * AccountCreate
         * @description A new account with its first roles.
         * @example {
         *       "display_name": "兴宾区培训专干",
         *       "grants": [
         *         {
         *           "organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
         *           "role": "county_officer"
         *         }
         *       ],
         *       "login": "xingbin.officer",
         *       "password": "a-long-passphrase"
         *     }
         */
        AccountCreate: {
            /** Display Name */
            display_name: string;
            /** Grants */
            grants: components["schemas"]["GrantCreate"][];
            /** Login */
            login: string;
            /**
             * Password
             * Format: password
             * @description 10 to 128 characters
             */
            password: string;
        };
        /**
         * AccountRead
         * @description An account (账号).
         */
        AccountRead: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Disabled */
            disabled: boolean;
            /** Display Name */
            display_name: string;
            /** Grants */
            grants: components["schemas"]["GrantRead"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Login */
            login: string;
            /** Version */
            version: number;
        };
        /**
         * AccountSort
         * @description Orders of the list of accounts; a minus means falling.
         * @enum {string}
         */
        AccountSort: "login" | "-login" | "created_at" | "-created_at";
        /**
         * ActorKind
         * @description What sort of caller holds a token.
         * @enum {string}
         */
        ActorKind: "person" | "client" | "service";
        /**
         * ApiClientCreate
         * @description Another system to let in.
         * @example {
         *       "name": "广西教师管理信息系统",
         *       "organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10"
         *     }
         */
        ApiClientCreate: {
            /** Name */
            name: string;
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
        };
        /**
         * ApiClientRead
         * @description An API client (接入方).
         */
        ApiClientRead: {
            /**
             * Client Id
             * Format: uuid
             */
            client_id: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Last Used At
             * @description when it last got a token
             */
            last_used_at: string | null;
            /** Name */
            name: string;
            /** @description what it reads is what changes here and below */
            organisation: components["schemas"]["OrganisationRef"];
            /** Revoked At */
            revoked_at: string | null;
            /** Revoked Reason */
            revoked_reason: string | null;
            /** Version */
            version: number;
        };
        /**
         * ApiClientSecretRead
         * @description An API client with its secret, which is shown this once and kept nowhere.
         */
        ApiClientSecretRead: {
            /**
             * Client Id
             * Format: uuid
             */
            client_id: string;
            /** Client Secret */
            client_secret: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Last Used At
             * @description when it last got a token
             */
            last_used_at: string | null;
            /** Name */
            name: string;
            /** @description what it reads is what changes here and below */
            organisation: components["schemas"]["OrganisationRef"];
            /** Revoked At */
            revoked_at: string | null;
            /** Revoked Reason */
            revoked_reason: string | null;
            /** Version */
            version: number;
        };
        /**
         * ApiClientSort
         * @description Orders of the list of API clients; a minus means falling.
         * @enum {string}
         */
        ApiClientSort: "name" | "-name" | "created_at" | "-created_at";
        /** Body_create_client_token */
        Body_create_client_token: {
            /** Client Id */
            client_id?: string | null;
            /** Client Secret */
            client_secret?: string | null;
            /**
             * Grant Type
             * @enum {string}
             */
            grant_type: "client_credentials";
        };
        /** Body_upload_roster */
        Body_upload_roster: {
            /** File */
            file: string;
            /**
             * Organisation Id
             * Format: uuid
             * @description whom the roster is of, with all below it
             */
            organisation_id: string;
        };
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
         * CycleKind
         * @description How training cycles follow each other (周期类型).
         * @enum {string}
         */
        CycleKind: "fixed_years";
        /**
         * DivisionRead
         * @description A division (行政区划) of GB/T 2260.
         */
        DivisionRead: {
            /**
             * Code
             * @description six digits
             */
            code: string;
            /** Name */
            name: string;
            /**
             * Parent Code
             * @description the division it is part of; null for a province
             */
            parent_code: string | null;
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
         * FindingCode
         * @description One sort of mistake; stable, as callers go by it.
         * @enum {string}
         */
        FindingCode: "required" | "too-long" | "word-unknown" | "citizen-id-form" | "citizen-id-birth-date" | "citizen-id-check-digit" | "citizen-id-lost-digits" | "citizen-id-twice" | "citizen-id-elsewhere" | "sex-contradicts-citizen-id" | "birth-date-contradicts-citizen-id" | "date-form" | "date-ambiguous" | "date-in-future" | "teaching-before-fourteen" | "mobile-number" | "staff-number" | "school-unknown" | "school-code-unknown" | "school-ambiguous" | "school-contradicts-code" | "county-unknown" | "county-elsewhere" | "county-contradicts-school";
        /**
         * FindingRead
         * @description One thing wrong with one row; a row with any is left out.
         */
        FindingRead: {
            code: components["schemas"]["FindingCode"];
            /**
             * Column
             * @description the heading in the file
             */
            column: string;
            /**
             * Detail
             * @description what is wrong and what to do, in the caller's language
             */
            detail: string;
            /**
             * Params
             * @description values that the detail mentions
             */
            params: {
                [key: string]: unknown;
            };
            /**
             * Row
             * @description as the spreadsheet counts, from 1
             */
            row: number;
            /**
             * Value
             * @description what stands there; masked where it identifies somebody
             */
            value: string;
        };
        /**
         * GrantCreate
         * @description A role to give at an organisation.
         */
        GrantCreate: {
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
            role: components["schemas"]["Role"];
        };
        /**
         * GrantRead
         * @description A role at an organisation, and therefore in everything below it.
         */
        GrantRead: {
            /** @description null: everywhere */
            organisation: components["schemas"]["OrganisationRef"] | null;
            role: components["schemas"]["Role"];
        };
        /**
         * ImportState
         * @description Where an import stands.
         * @enum {string}
         */
        ImportState: "checking" | "checked" | "applying" | "applied" | "failed";
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
         * JwksRead
         * @description Public signing keys (RFC 7517).
         */
        JwksRead: {
            /** Keys */
            keys: {
                [key: string]: string;
            }[];
        };
        /**
         * MeRead
         * @description Who the caller is and what they may do.
         */
        MeRead: {
            /** Display Name */
            display_name: string;
            /** Grants */
            grants: components["schemas"]["GrantRead"][];
            /** Id */
            id: string;
            kind: components["schemas"]["ActorKind"];
            /**
             * Login
             * @description null for a program
             */
            login: string | null;
            /**
             * Permissions
             * @description every permission held anywhere, for showing and hiding controls
             */
            permissions: string[];
        };
        /**
         * OrganisationCreate
         * @description A new organisation. Without a parent it becomes a root, which takes reach over everything.
         * @example {
         *       "code": "451302-001",
         *       "division_code": "451302",
         *       "kind": "school",
         *       "name": "来宾市兴宾区第一小学",
         *       "parent_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10"
         *     }
         */
        OrganisationCreate: {
            /** Code */
            code: string;
            /** Division Code */
            division_code?: string | null;
            kind: components["schemas"]["OrganisationKind"];
            /** Name */
            name: string;
            /** Parent Id */
            parent_id?: string | null;
        };
        /**
         * OrganisationKind
         * @description What sort of organisation it is. Source: the four policy documents; no national table has these.
         * @enum {string}
         */
        OrganisationKind: "authority" | "district" | "school" | "university" | "training_institution" | "development_centre" | "base" | "studio_host";
        /**
         * OrganisationMove
         * @description Where in the tree it goes, with everything below it.
         * @example {
         *       "parent_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10"
         *     }
         */
        OrganisationMove: {
            /**
             * Parent Id
             * @description the new parent; null makes it a root
             */
            parent_id: string | null;
        };
        /**
         * OrganisationRead
         * @description An organisation (组织机构) at its place in the tree.
         */
        OrganisationRead: {
            /**
             * Child Count
             * @description open organisations directly below it
             */
            child_count: number;
            /** Close Reason */
            close_reason: string | null;
            /** Closed At */
            closed_at: string | null;
            /**
             * Code
             * @description unique among the open organisations
             */
            code: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Depth
             * @description how many organisations stand above it
             */
            depth: number;
            /**
             * Division Code
             * @description division of GB/T 2260 (six digits)
             */
            division_code: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["OrganisationKind"];
            /** Name */
            name: string;
            /**
             * Parent Id
             * @description the organisation above; null for a root
             */
            parent_id: string | null;
            /**
             * Path
             * @description ids (hexadecimal) from the root down to it, joined by dots
             */
            path: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
        };
        /**
         * OrganisationRef
         * @description An organisation by id and name.
         */
        OrganisationRef: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * OrganisationSort
         * @description Orders of the list; a minus means falling.
         * @enum {string}
         */
        OrganisationSort: "name" | "-name" | "code" | "-code" | "created_at" | "-created_at";
        /**
         * OrganisationUpdate
         * @description The fields to change; those left out stay as they are.
         * @example {
         *       "name": "兴宾区实验小学"
         *     }
         */
        OrganisationUpdate: {
            /** Code */
            code?: string;
            /** Division Code */
            division_code?: string | null;
            kind?: components["schemas"]["OrganisationKind"];
            /** Name */
            name?: string;
        };
        /**
         * Pace
         * @description How progress is judged before the period has ended (进度要求).
         * @enum {string}
         */
        Pace: "linear" | "none";
        /** Page[AccountRead] */
        Page_AccountRead_: {
            /** Items */
            items: components["schemas"]["AccountRead"][];
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
        /** Page[ApiClientRead] */
        Page_ApiClientRead_: {
            /** Items */
            items: components["schemas"]["ApiClientRead"][];
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
        /** Page[FindingRead] */
        Page_FindingRead_: {
            /** Items */
            items: components["schemas"]["FindingRead"][];
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
        /** Page[OrganisationRead] */
        Page_OrganisationRead_: {
            /** Items */
            items: components["schemas"]["OrganisationRead"][];
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
        /** Page[PersonRead] */
        Page_PersonRead_: {
            /** Items */
            items: components["schemas"]["PersonRead"][];
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
        /** Page[PolicyPackSummary] */
        Page_PolicyPackSummary_: {
            /** Items */
            items: components["schemas"]["PolicyPackSummary"][];
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
        /** Page[RosterImportRead] */
        Page_RosterImportRead_: {
            /** Items */
            items: components["schemas"]["RosterImportRead"][];
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
         * Period
         * @description Over which time a rule is measured, again and again (考核周期).
         * @enum {string}
         */
        Period: "cycle" | "fiscal_year" | "calendar_year" | "once";
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
         * PersonAccountCreate
         * @description Lets a person sign in as a teacher of their school.
         * @example {
         *       "login": "wei.chunlan",
         *       "password": "a-long-passphrase"
         *     }
         */
        PersonAccountCreate: {
            /** Login */
            login: string;
            /**
             * Password
             * Format: password
             * @description 10 to 128 characters
             */
            password: string;
        };
        /**
         * PersonCreate
         * @description A new person. Sex and birth date follow from the citizen id where one is given.
         * @example {
         *       "citizen_id": "45130219850307001X",
         *       "name": "韦春兰",
         *       "organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
         *       "phone": "13800138000",
         *       "posts": [
         *         "homeroom_teacher"
         *       ],
         *       "staff_number": "451302001017",
         *       "stage": "primary",
         *       "subject": "chinese",
         *       "teaching_since": "2007-09-01",
         *       "title": "first_grade"
         *     }
         */
        PersonCreate: {
            /** Citizen Id */
            citizen_id?: string | null;
            /** Name */
            name: string;
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
            /** Phone */
            phone?: string | null;
            /**
             * Posts
             * @description posts held (职务)
             * @default []
             */
            posts: components["schemas"]["Post"][];
            /** @description only where no citizen id is given */
            sex?: components["schemas"]["Sex"] | null;
            /** Staff Number */
            staff_number?: string | null;
            stage: components["schemas"]["Stage"];
            subject: components["schemas"]["Subject"];
            /** Teaching Since */
            teaching_since?: string | null;
            /** @default none */
            title: components["schemas"]["Title"];
        };
        /**
         * PersonRead
         * @description A person (教师) on the roster.
         */
        PersonRead: {
            /**
             * Birth Date
             * @description masked: 1985-**-**
             */
            birth_date: string | null;
            /**
             * Citizen Id
             * @description masked: 451302********001X
             */
            citizen_id: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Has Account
             * @description whether they can sign in
             */
            has_account: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Left At */
            left_at: string | null;
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
             * Phone
             * @description masked: 138****8000
             */
            phone: string | null;
            /** Posts */
            posts: components["schemas"]["Post"][];
            sex: components["schemas"]["Sex"];
            /**
             * Staff Number
             * @description the school's own number (工号)
             */
            staff_number: string | null;
            stage: components["schemas"]["Stage"];
            subject: components["schemas"]["Subject"];
            /** Teaching Since */
            teaching_since: string | null;
            title: components["schemas"]["Title"];
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
            /**
             * Years Of Service
             * @description full years of teaching (教龄) today
             */
            years_of_service: number | null;
        };
        /**
         * PersonSort
         * @description Orders of the list; a minus means falling.
         * @enum {string}
         */
        PersonSort: "name" | "-name" | "created_at" | "-created_at";
        /**
         * PersonUpdate
         * @description The fields to change; those left out stay as they are.
         * @example {
         *       "title": "vice_senior"
         *     }
         */
        PersonUpdate: {
            /** Citizen Id */
            citizen_id?: string;
            /** Name */
            name?: string;
            /**
             * Organisation Id
             * Format: uuid
             * @description another school within reach: a transfer
             */
            organisation_id?: string;
            /** Phone */
            phone?: string | null;
            /**
             * Posts
             * @description posts held (职务)
             */
            posts?: components["schemas"]["Post"][];
            /** Staff Number */
            staff_number?: string | null;
            stage?: components["schemas"]["Stage"];
            subject?: components["schemas"]["Subject"];
            /** Teaching Since */
            teaching_since?: string | null;
            title?: components["schemas"]["Title"];
        };
        /**
         * PolicyPackRead
         * @description A published version of a policy pack (政策包).
         */
        PolicyPackRead: {
            /**
             * Applies To
             * @description division (GB/T 2260) whose policy it is
             */
            applies_to: string;
            /**
             * Code
             * @description the pack's name, the same in all its versions
             */
            code: string;
            cycle: components["schemas"]["TrainingCycle"];
            /**
             * Effective From
             * Format: date
             * @description first day in force
             */
            effective_from: string;
            /**
             * Effective Until
             * @description last day in force; null while none is foreseen
             */
            effective_until: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Organisation Id
             * Format: uuid
             * @description the organisation it is attached to; it binds all below it
             */
            organisation_id: string;
            /** Organisation Name */
            organisation_name: string;
            /**
             * Published At
             * Format: date-time
             */
            published_at: string;
            /** Rules */
            rules: components["schemas"]["PolicyRule"][];
            /** Title */
            title: string;
            /**
             * Version
             * @description a higher one supersedes the lower from its first day on
             */
            version: number;
            /**
             * Yaml
             * @description the document as it was published
             */
            yaml: string;
        };
        /**
         * PolicyPackSort
         * @description Orders of the list; a minus means falling.
         * @enum {string}
         */
        PolicyPackSort: "effective_from" | "-effective_from" | "code" | "-code" | "published_at" | "-published_at";
        /**
         * PolicyPackSummary
         * @description A published version of a policy pack (政策包), without what is in it.
         */
        PolicyPackSummary: {
            /**
             * Applies To
             * @description division (GB/T 2260) whose policy it is
             */
            applies_to: string;
            /**
             * Code
             * @description the pack's name, the same in all its versions
             */
            code: string;
            /**
             * Effective From
             * Format: date
             * @description first day in force
             */
            effective_from: string;
            /**
             * Effective Until
             * @description last day in force; null while none is foreseen
             */
            effective_until: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Organisation Id
             * Format: uuid
             * @description the organisation it is attached to; it binds all below it
             */
            organisation_id: string;
            /** Organisation Name */
            organisation_name: string;
            /**
             * Published At
             * Format: date-time
             */
            published_at: string;
            /** Title */
            title: string;
            /**
             * Version
             * @description a higher one supersedes the lower from its first day on
             */
            version: number;
        };
        /**
         * PolicyRule
         * @description One promise of the policy that can be checked.
         */
        PolicyRule: {
            applies_when: components["schemas"]["TeacherFilter"] | null;
            /**
             * Clause
             * @description the document's own words
             */
            clause: string;
            /** Id */
            id: string;
            /** Metric */
            metric: string;
            /** @default none */
            pace: components["schemas"]["Pace"];
            /** @default cycle */
            period: components["schemas"]["Period"];
            require: components["schemas"]["Requirement"];
            scope: components["schemas"]["Scope"];
            /**
             * Source
             * @description where in the document they stand
             */
            source: string;
        };
        /**
         * Post
         * @description 职务.
         * @enum {string}
         */
        Post: "head" | "party_secretary" | "deputy_head" | "homeroom_teacher" | "research_leader" | "grade_leader";
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
         * Requirement
         * @description What a metric must come to: exactly one of these.
         */
        Requirement: {
            /**
             * Between
             * @description from the first to the second, both included (介于)
             */
            between?: number[];
            /**
             * Eq
             * @description exactly (等于)
             */
            eq?: number;
            /**
             * Gt
             * @description more than (多于)
             */
            gt?: number;
            /**
             * Gte
             * @description at least (不少于)
             */
            gte?: number;
            /**
             * Lt
             * @description less than (少于)
             */
            lt?: number;
            /**
             * Lte
             * @description at most (不超过)
             */
            lte?: number;
            /**
             * One Of
             * @description one of these codes (属于)
             */
            one_of?: string[];
        };
        /**
         * Role
         * @description What a grant says somebody is at an organisation (角色).
         * @enum {string}
         */
        Role: "platform_admin" | "province_officer" | "city_officer" | "county_officer" | "school_officer" | "teacher" | "service" | "exchange_client";
        /**
         * RosterCounts
         * @description Rows by what they would do, or did once applied.
         */
        RosterCounts: {
            /**
             * Changed
             * @description people whose profile changes
             */
            changed: number;
            /**
             * New
             * @description people who come onto the roster
             */
            new: number;
            /**
             * Refused
             * @description rows with something wrong, which are left out
             */
            refused: number;
            /**
             * Rows
             * @description rows with somebody in them
             */
            rows: number;
            /**
             * Unchanged
             * @description rows that say what is on record
             */
            unchanged: number;
        };
        /**
         * RosterImportRead
         * @description An import (花名册导入) as it stands.
         */
        RosterImportRead: {
            /** Applied At */
            applied_at: string | null;
            /** Checked At */
            checked_at: string | null;
            /** @description null until it has been checked */
            counts: components["schemas"]["RosterCounts"] | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Created By
             * @description id of the account that uploaded it
             */
            created_by: string | null;
            /** @description why the last check or the last attempt to apply failed */
            error: components["schemas"]["JobError"] | null;
            /** File Bytes */
            file_bytes: number;
            /** File Name */
            file_name: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Job Id
             * @description the job that checks or applies it
             */
            job_id: string | null;
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
            /** Organisation Name */
            organisation_name: string;
            state: components["schemas"]["ImportState"];
        };
        /**
         * RosterImportStarted
         * @description A new import and the job that checks it.
         */
        RosterImportStarted: {
            import: components["schemas"]["RosterImportRead"];
            job: components["schemas"]["JobRead"];
        };
        /**
         * RotationRead
         * @description The key that signs from now on.
         */
        RotationRead: {
            /**
             * Kid
             * Format: uuid
             */
            kid: string;
        };
        /**
         * RotationRequest
         * @description How to rotate the signing key.
         * @example {
         *       "withdraw": false
         *     }
         */
        RotationRequest: {
            /**
             * Withdraw
             * @description the old key leaked: refuse at once everything it signed
             * @default false
             */
            withdraw: boolean;
        };
        /**
         * Scope
         * @description Whom or what a rule is measured of (适用对象).
         * @enum {string}
         */
        Scope: "teacher" | "school" | "county" | "city" | "programme";
        /**
         * SessionCreate
         * @description Sign in.
         * @example {
         *       "login": "city",
         *       "password": "correct horse battery"
         *     }
         */
        SessionCreate: {
            /** Login */
            login: string;
            /**
             * Password
             * Format: password
             */
            password: string;
        };
        /**
         * Sex
         * @description 性别, GB/T 2261.1.
         * @enum {string}
         */
        Sex: "unknown" | "male" | "female" | "unspecified";
        /**
         * Stage
         * @description 学段.
         * @enum {string}
         */
        Stage: "preschool" | "primary" | "junior" | "senior" | "vocational" | "special";
        /**
         * Subject
         * @description 任教学科.
         * @enum {string}
         */
        Subject: "chinese" | "mathematics" | "english" | "morality_and_law" | "physics" | "chemistry" | "biology" | "history" | "geography" | "science" | "physical_education" | "music" | "fine_arts" | "information_technology" | "labour" | "practice" | "mental_health" | "preschool_education" | "vocational" | "other";
        /**
         * TeacherFilter
         * @description Which teachers a rule is for: those with one of the values in each list given; all when none is.
         */
        TeacherFilter: {
            /** Post */
            post: components["schemas"]["Post"][] | null;
            /** Stage */
            stage: components["schemas"]["Stage"][] | null;
            /** Title */
            title: components["schemas"]["Title"][] | null;
        };
        /**
         * Title
         * @description 职称.
         * @enum {string}
         */
        Title: "none" | "third_grade" | "second_grade" | "first_grade" | "vice_senior" | "senior";
        /**
         * TokenRead
         * @description An access token. Send it as `Authorization: Bearer …`; the refresh token is in a cookie.
         */
        TokenRead: {
            /** Access Token */
            access_token: string;
            /**
             * Expires In
             * @description seconds until the access token expires
             */
            expires_in: number;
            /**
             * Token Type
             * @constant
             */
            token_type: "Bearer";
        };
        /**
         * TrainingCycle
         * @description The training cycle (培训周期).
         */
        TrainingCycle: {
            kind: components["schemas"]["CycleKind"];
            /**
             * Starts
             * Format: date
             * @description first day of the first cycle
             */
            starts: string;
            /** Years */
            years: number;
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
    read_jwks: {
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
                    "application/json": components["schemas"]["JwksRead"];
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
    list_accounts: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                /** @description only accounts with a grant at this organisation */
                organisation_id?: string;
                role?: components["schemas"]["Role"];
                sort?: components["schemas"]["AccountSort"];
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
                    "application/json": components["schemas"]["Page_AccountRead_"];
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
    create_account: {
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
                "application/json": components["schemas"]["AccountCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRead"];
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
    list_api_clients: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                /** @description only clients of this very organisation */
                organisation_id?: string;
                /** @description only those that were revoked, or only those that were not */
                revoked?: boolean;
                sort?: components["schemas"]["ApiClientSort"];
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
                    "application/json": components["schemas"]["Page_ApiClientRead_"];
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
    create_api_client: {
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
                "application/json": components["schemas"]["ApiClientCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientSecretRead"];
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
    read_api_client: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
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
                    "application/json": components["schemas"]["ApiClientRead"];
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
    revoke_api_client: {
        parameters: {
            query: {
                /** @description why; kept with the client and in the audit trail */
                reason: string;
            };
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                client_id: string;
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
    renew_api_client_secret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                client_id: string;
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
                    "application/json": components["schemas"]["ApiClientSecretRead"];
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
    list_divisions: {
        parameters: {
            query?: {
                /** @description the division whose parts are wanted */
                parent?: string;
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
                    "application/json": components["schemas"]["DivisionRead"][];
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
    read_me: {
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
                    "application/json": components["schemas"]["MeRead"];
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
    create_client_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["Body_create_client_token"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenRead"];
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
    list_organisations: {
        parameters: {
            query?: {
                /** @description only this one and everything below it */
                below?: string;
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description also show closed ones */
                include_closed?: boolean;
                kind?: components["schemas"]["OrganisationKind"];
                /** @description rows per page */
                limit?: number;
                /** @description only those directly below this one */
                parent_id?: string;
                /** @description part of the name, or beginning of the code */
                q?: string;
                /** @description only the topmost ones within reach */
                roots?: boolean;
                sort?: components["schemas"]["OrganisationSort"];
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
                    "application/json": components["schemas"]["Page_OrganisationRead_"];
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
    create_organisation: {
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
                "application/json": components["schemas"]["OrganisationCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationRead"];
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
    read_organisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation_id: string;
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
                    "application/json": components["schemas"]["OrganisationRead"];
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
    close_organisation: {
        parameters: {
            query: {
                /** @description why; kept with the organisation and in the audit trail */
                reason: string;
            };
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                organisation_id: string;
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
    update_organisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                organisation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationRead"];
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
    move_organisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                organisation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationMove"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationRead"];
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
    list_people: {
        parameters: {
            query?: {
                /** @description only people of this organisation and those below it */
                below?: string;
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description also show those who have left */
                include_left?: boolean;
                /** @description rows per page */
                limit?: number;
                post?: components["schemas"]["Post"];
                /** @description part of the name, or the whole staff number */
                q?: string;
                sort?: components["schemas"]["PersonSort"];
                stage?: components["schemas"]["Stage"];
                subject?: components["schemas"]["Subject"];
                title?: components["schemas"]["Title"];
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
                    "application/json": components["schemas"]["Page_PersonRead_"];
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
    register_person: {
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
                "application/json": components["schemas"]["PersonCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRead"];
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
    read_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
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
                    "application/json": components["schemas"]["PersonRead"];
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
    remove_person: {
        parameters: {
            query: {
                /** @description why; kept with the person and in the audit trail */
                reason: string;
            };
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                person_id: string;
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
    update_person: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRead"];
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
    open_account: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonAccountCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRead"];
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
    list_policy_packs: {
        parameters: {
            query?: {
                /** @description only the versions of this pack */
                code?: string;
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                /** @description only those attached to this one itself */
                organisation_id?: string;
                sort?: components["schemas"]["PolicyPackSort"];
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
                    "application/json": components["schemas"]["Page_PolicyPackSummary_"];
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
    publish_policy_pack: {
        parameters: {
            query: {
                /** @description the organisation it is to bind, with all below it */
                organisation_id: string;
            };
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example pack: laibin-example
                 *     title: 来宾市教师培训规划（示例）
                 *     version: 1
                 *     applies_to: "451300"
                 *     effective: {from: 2026-01-01, until: 2030-12-31}
                 *     cycle: {kind: fixed_years, years: 5, starts: 2026-01-01}
                 *     rules:
                 *       - id: LB-HOURS-CYCLE
                 *         clause: 五年一周期、不少于360学时的教师全员培训
                 *         source: 五、重点任务（一）1
                 *         metric: teacher.hours_in_cycle
                 *         scope: teacher
                 *         period: cycle
                 *         require: {gte: 360}
                 *         pace: linear
                 */
                "application/yaml": string;
                /**
                 * @example pack: laibin-example
                 *     title: 来宾市教师培训规划（示例）
                 *     version: 1
                 *     applies_to: "451300"
                 *     effective: {from: 2026-01-01, until: 2030-12-31}
                 *     cycle: {kind: fixed_years, years: 5, starts: 2026-01-01}
                 *     rules:
                 *       - id: LB-HOURS-CYCLE
                 *         clause: 五年一周期、不少于360学时的教师全员培训
                 *         source: 五、重点任务（一）1
                 *         metric: teacher.hours_in_cycle
                 *         scope: teacher
                 *         period: cycle
                 *         require: {gte: 360}
                 *         pace: linear
                 */
                "text/yaml": string;
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyPackRead"];
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
    read_policy_pack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pack_id: string;
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
                    "application/json": components["schemas"]["PolicyPackRead"];
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
    read_effective_policy_pack: {
        parameters: {
            query: {
                /** @description the day asked about; today in China when left out */
                on?: string;
                organisation_id: string;
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
                    "application/json": components["schemas"]["PolicyPackRead"];
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
    list_roster_imports: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                /** @description only imports for this organisation */
                organisation_id?: string;
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
                    "application/json": components["schemas"]["Page_RosterImportRead_"];
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
    upload_roster: {
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
                "multipart/form-data": components["schemas"]["Body_upload_roster"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterImportStarted"];
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
    read_roster_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
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
                    "application/json": components["schemas"]["RosterImportRead"];
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
    download_annotated_roster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A workbook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    apply_roster_import: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                import_id: string;
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
    list_roster_findings: {
        parameters: {
            query?: {
                /** @description only findings of this sort */
                code?: components["schemas"]["FindingCode"];
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                /** @description also count all rows (costs a second query) */
                with_total?: boolean;
            };
            header?: never;
            path: {
                import_id: string;
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
                    "application/json": components["schemas"]["Page_FindingRead_"];
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
    download_roster_template: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A workbook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    create_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenRead"];
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
    end_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
    refresh_session: {
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
                    "application/json": components["schemas"]["TokenRead"];
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
    rotate_signing_key: {
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
                "application/json": components["schemas"]["RotationRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotationRead"];
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
