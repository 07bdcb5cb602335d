// Generated from services/evaluation/openapi.json by `npm run api:generate`; do not edit.

export interface paths {
    "/v1/certificates/{number}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check a number
         * @description Whether a certificate with this number is valid, revoked or unknown; the name is partly masked.
         */
        get: operations["verify_certificate_number"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/certificates/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a credential
         * @description Whether a credential (VC-JWT) was issued here, is unchanged and was not revoked; if not, why not.
         */
        post: operations["verify_certificate_token"];
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
    "/v1/credential-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public certificate keys
         * @description The keys that certificates are checked with (RFC 7517).
         */
        get: operations["list_credential_keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credential-keys/{key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public certificate key
         * @description One of them: what the `kid` of a credential is the address of.
         */
        get: operations["read_credential_key"];
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
    "/v1/exchange/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what changed
         * @description Everything that changed in the caller's organisation and below, as CloudEvents 1.0, oldest first. Keep `next_cursor` and pass it next time, also when `items` is empty; with `wait` the answer comes when there is something new. Delivery is at least once: the `id` of an event repeats. Events of one `source` come in the order in which they happened; between sources an effect may come before what another source says about it.
         *
         *     | type | 含义 | meaning |
         *     |---|---|---|
         *     | `registry.organisation.created.v1` | 新建组织机构 | An organisation came into being |
         *     | `registry.organisation.updated.v1` | 组织机构的名称、代码、类型或区划变更 | Its name, code, kind or division changed |
         *     | `registry.organisation.moved.v1` | 组织机构连同下级调整隶属 | It went elsewhere in the tree, with all below it |
         *     | `registry.organisation.closed.v1` | 组织机构撤销 | It takes no part any more |
         *     | `registry.organisation.marked.v1` | 组织机构设为某种标识（如培训创新实验区） | It was marked as something, for a time |
         *     | `registry.organisation.unmarked.v1` | 组织机构的标识撤销 | A mark of it was taken back |
         *     | `registry.person.registered.v1` | 教师进入花名册 | Somebody came onto the roster |
         *     | `registry.person.updated.v1` | 教师的档案或所属单位变更 | Their profile, or where they belong, changed |
         *     | `registry.person.left.v1` | 教师离开花名册 | They are on the roster no more |
         *     | `registry.policy_pack.published.v1` | 政策包发布 | A policy pack was published |
         *     | `scheduling.programme.created.v1` | 新建培训项目（草稿） | A programme was drafted |
         *     | `scheduling.programme.updated.v1` | 培训项目的方案变更 | Its plan, dates, seats or quotas changed |
         *     | `scheduling.programme.state_changed.v1` | 培训项目的状态变更（送审、批准、开放、开班、结束等） | It took a step: submitted, approved, opened, started, completed and so on |
         *     | `scheduling.enrolment.placed.v1` | 教师报名参加项目 | Somebody takes part in a programme |
         *     | `scheduling.enrolment.withdrawn.v1` | 教师退出项目 | They do not any more |
         *     | `scheduling.attendance.completed.v1` | 教师完成一个课次的签到和签退 | Somebody signed in and out of a session |
         *     | `evaluation.hours.recognised.v1` | 学时记入台账；冲销为负数 | Class hours entered a ledger; those taken back are negative |
         *     | `evaluation.certificate.issued.v1` | 颁发结业证书 | A certificate was issued |
         */
        get: operations["read_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/figures/annual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the figures of a year
         * @description Teachers, person-times, hours and the share on pace of an organisation and each county below it.
         */
        get: operations["read_annual_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List findings
         * @description What was found about the teachers and schools within the caller's reach, as it is today.
         */
        get: operations["list_findings"];
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
    "/v1/ledger/entries/{entry_id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take hours back
         * @description Append a counter-entry, for a stated reason; the entry itself stays as it is.
         */
        post: operations["reverse_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's own certificates
         * @description The caller's certificates with their credentials, newest first.
         */
        get: operations["list_my_certificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one's own ledger
         * @description The caller's own class hours, newest first unless asked otherwise.
         */
        get: operations["list_my_ledger"];
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
    "/v1/my/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one's own progress
         * @description The caller's class hours in the present cycle against what the policy in force asks for.
         */
        get: operations["read_my_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's own surveys
         * @description The surveys of the programmes that the caller takes part in, newest first.
         */
        get: operations["list_my_surveys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/surveys/{survey_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a survey
         * @description One survey with its questions, in the caller's language.
         */
        get: operations["read_my_survey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/surveys/{survey_id}/response": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a survey
         * @description Answer once. If nothing else was missing, the certificate is issued with it.
         */
        post: operations["answer_survey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{person_id}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a person's ledger
         * @description The class hours of somebody within the caller's reach.
         */
        get: operations["list_ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{person_id}/ledger/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify a person's ledger
         * @description Recompute every hash of somebody's ledger and say where the chain breaks, if it does.
         */
        get: operations["verify_ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programme_id}/survey-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a survey came to
         * @description Answers, means and distributions of a programme within the caller's reach; hidden while too few.
         */
        get: operations["read_survey_results"];
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
         * AnnualFiguresRead
         * @description The figures of a year.
         */
        AnnualFiguresRead: {
            /**
             * Areas
             * @description each authority directly below it, by name
             */
            areas: components["schemas"]["AreaFiguresRead"][];
            /**
             * As Of
             * Format: date
             * @description the day, in China, of which teachers and pace are told
             */
            as_of: string;
            /** @description the organisation asked for, with everything below it */
            total: components["schemas"]["AreaFiguresRead"];
            /** Year */
            year: number;
        };
        /**
         * AreaFiguresRead
         * @description A year of one organisation with everything below it.
         */
        AreaFiguresRead: {
            /**
             * Hours
             * @description class hours (学时) that count for the year
             */
            hours: number;
            /**
             * Measurable
             * @description teachers for whom a rule about hours is in force
             */
            measurable: number;
            /** Name */
            name: string;
            /**
             * On Pace
             * @description of them, those on pace today
             */
            on_pace: number;
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
            /**
             * Person Times
             * @description 人次: each teacher once for each programme with hours in the year
             */
            person_times: number;
            /**
             * Share On Pace
             * @description `on_pace` over `measurable` (its base), on `as_of`; null where nobody is measurable
             */
            share_on_pace: number | null;
            /**
             * Teachers
             * @description on the roster today
             */
            teachers: number;
        };
        /**
         * CertificateFacts
         * @description What everybody may know of a certificate.
         */
        CertificateFacts: {
            /**
             * Holder Name
             * @description partly masked: 韦**
             */
            holder_name: string;
            /** Hours */
            hours: number;
            /**
             * Issued On
             * Format: date
             */
            issued_on: string;
            /** Issuer Name */
            issuer_name: string;
            /** Number */
            number: string;
            /** Programme Title */
            programme_title: string;
            /** Revoked At */
            revoked_at: string | null;
        };
        /**
         * CertificateRead
         * @description A certificate (结业证书) as its holder sees it.
         */
        CertificateRead: {
            /** Holder Name */
            holder_name: string;
            /**
             * Hours
             * @description class hours (学时) of the programme
             */
            hours: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Issued On
             * Format: date
             */
            issued_on: string;
            /** Issuer Name */
            issuer_name: string;
            /**
             * Jwt
             * @description the credential: Open Badges 3.0 as VC-JWT, to be kept or imported elsewhere
             */
            jwt: string;
            /** Number */
            number: string;
            /**
             * Programme Id
             * Format: uuid
             */
            programme_id: string;
            /** Programme Title */
            programme_title: string;
            /**
             * Recognised
             * @description hours recognised when it was issued
             */
            recognised: number;
            /** Revoked At */
            revoked_at: string | null;
        };
        /**
         * CertificateState
         * @description What a number stands for.
         * @enum {string}
         */
        CertificateState: "valid" | "revoked" | "unknown";
        /**
         * ChainRead
         * @description What recomputing a person's chain of hashes came to.
         */
        ChainRead: {
            /**
             * Broken At
             * @description sequence of the first entry that cannot be believed
             */
            broken_at: number | null;
            /**
             * Detail
             * @description what is wrong there, in the caller's language
             */
            detail: string | null;
            /** Entries */
            entries: number;
            flaw: components["schemas"]["Flaw"] | null;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Valid */
            valid: boolean;
        };
        /**
         * ChangeType
         * @description The types of events that other systems are shown.
         * @enum {string}
         */
        ChangeType: "registry.organisation.created.v1" | "registry.organisation.updated.v1" | "registry.organisation.moved.v1" | "registry.organisation.closed.v1" | "registry.organisation.marked.v1" | "registry.organisation.unmarked.v1" | "registry.person.registered.v1" | "registry.person.updated.v1" | "registry.person.left.v1" | "registry.policy_pack.published.v1" | "scheduling.programme.created.v1" | "scheduling.programme.updated.v1" | "scheduling.programme.state_changed.v1" | "scheduling.enrolment.placed.v1" | "scheduling.enrolment.withdrawn.v1" | "scheduling.attendance.completed.v1" | "evaluation.hours.recognised.v1" | "evaluation.certificate.issued.v1";
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
         * CredentialKeyRead
         * @description A public key (RFC 7517).
         */
        CredentialKeyRead: {
            /**
             * Alg
             * @constant
             */
            alg: "ES256";
            /**
             * Crv
             * @constant
             */
            crv: "P-256";
            /** Kid */
            kid: string;
            /**
             * Kty
             * @constant
             */
            kty: "EC";
            /**
             * Use
             * @constant
             */
            use: "sig";
            /** X */
            x: string;
            /** Y */
            y: string;
        };
        /**
         * CredentialKeysRead
         * @description The public keys that certificates are checked with (RFC 7517 `keys`).
         */
        CredentialKeysRead: {
            /** Keys */
            keys: components["schemas"]["CredentialKeyRead"][];
        };
        /**
         * EntryKind
         * @description What an entry does to the balance.
         * @enum {string}
         */
        EntryKind: "earned" | "reversal";
        /**
         * Fault
         * @description Why a token is not a good certificate.
         * @enum {string}
         */
        Fault: "malformed" | "algorithm" | "unknown-key" | "signature" | "claims" | "not-issued" | "revoked";
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
         * FindingRead
         * @description What was found about a teacher or a school (监测结论).
         */
        FindingRead: {
            /** At Risk From */
            at_risk_from: string | null;
            /** Clause */
            clause: string | null;
            /**
             * Computed At
             * Format: date-time
             * @description when what it stands on last changed
             */
            computed_at: string;
            /** Cycle Ends On */
            cycle_ends_on: string | null;
            /** Cycle Starts On */
            cycle_starts_on: string | null;
            /**
             * Expected
             * @description hours the straight line expects of a teacher today
             */
            expected: number | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Metric */
            metric: string;
            /** Name */
            name: string;
            /**
             * On Pace
             * @description of a school: how many of them are on pace
             */
            on_pace: number | null;
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
            /** Organisation Name */
            organisation_name: string;
            /** Pack Code */
            pack_code: string | null;
            /** Rule Id */
            rule_id: string | null;
            state: components["schemas"]["FindingState"];
            /**
             * Subject Id
             * Format: uuid
             */
            subject_id: string;
            subject_kind: components["schemas"]["SubjectKind"];
            /**
             * Teachers
             * @description of a school: how many teachers it is about
             */
            teachers: number | null;
            /**
             * Threshold
             * @description hours for a teacher, a share for a school
             */
            threshold: number | null;
            /**
             * Value
             * @description hours in the cycle, or the share of teachers on pace
             */
            value: number | null;
        };
        /**
         * FindingSort
         * @description Orders of the list; a minus means falling.
         * @enum {string}
         */
        FindingSort: "value" | "-value";
        /**
         * FindingState
         * @description What a finding says.
         * @enum {string}
         */
        FindingState: "met" | "at_risk" | "breached" | "not_measurable";
        /**
         * Flaw
         * @description Why a chain cannot be believed.
         * @enum {string}
         */
        Flaw: "content" | "link" | "sequence" | "end";
        /**
         * ItemResultRead
         * @description What one item came to.
         */
        ItemResultRead: {
            /** Code */
            code: string;
            /**
             * Distribution
             * @description rating → how often it was given
             */
            distribution: {
                [key: string]: number;
            };
            /** Mean */
            mean: number | null;
            /** N */
            n: number;
            /**
             * Text
             * @description in the caller's language
             */
            text: string;
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
         * LedgerEntryRead
         * @description One line of the ledger (学时台账).
         */
        LedgerEntryRead: {
            /**
             * Earned On
             * Format: date
             * @description the day it counts for
             */
            earned_on: string;
            /**
             * Hash
             * @description SHA-256 over the canonical JSON of the entry
             */
            hash: string;
            /**
             * Hours
             * @description class hours (学时); negative for a reversal
             */
            hours: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["EntryKind"];
            /** Level */
            level: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Previous Hash */
            previous_hash: string;
            /** Programme Id */
            programme_id: string | null;
            /** Programme Title */
            programme_title: string | null;
            /** Reason */
            reason: string | null;
            /**
             * Recognised At
             * Format: date-time
             */
            recognised_at: string;
            /**
             * Reverses
             * @description the entry whose hours a reversal takes back
             */
            reverses: string | null;
            /**
             * Sequence
             * @description counts the person's entries from 1
             */
            sequence: number;
            /** Session Id */
            session_id: string | null;
        };
        /**
         * LedgerSort
         * @description Orders of the list; a minus means falling.
         * @enum {string}
         */
        LedgerSort: "sequence" | "-sequence";
        /**
         * MySurveyRead
         * @description A survey for the caller to answer, or answered.
         */
        MySurveyRead: {
            /** Answered At */
            answered_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            /**
             * Programme Id
             * Format: uuid
             */
            programme_id: string;
            /** Programme Title */
            programme_title: string;
        };
        /**
         * NumberVerificationRead
         * @description What became of looking a number up.
         */
        NumberVerificationRead: {
            /** @description null when the number is unknown */
            certificate: components["schemas"]["CertificateFacts"] | null;
            state: components["schemas"]["CertificateState"];
        };
        /** Page[CertificateRead] */
        Page_CertificateRead_: {
            /** Items */
            items: components["schemas"]["CertificateRead"][];
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
        /** Page[LedgerEntryRead] */
        Page_LedgerEntryRead_: {
            /** Items */
            items: components["schemas"]["LedgerEntryRead"][];
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
        /** Page[MySurveyRead] */
        Page_MySurveyRead_: {
            /** Items */
            items: components["schemas"]["MySurveyRead"][];
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
         * ProgressRead
         * @description How far somebody is in the present cycle (达标进度).
         */
        ProgressRead: {
            /**
             * At Risk From
             * @description when it is at risk unless hours are added before
             */
            at_risk_from: string | null;
            /**
             * Clause
             * @description what the policy document says
             */
            clause: string | null;
            /** Cycle Ends On */
            cycle_ends_on: string | null;
            /** Cycle Starts On */
            cycle_starts_on: string | null;
            /**
             * Expected
             * @description what the straight line expects today
             */
            expected: number | null;
            /**
             * Hours
             * @description class hours (学时) recognised in the cycle
             */
            hours: number;
            /**
             * Hours In All
             * @description class hours recognised ever
             */
            hours_in_all: number;
            /** Pack Code */
            pack_code: string | null;
            /** Pack Title */
            pack_title: string | null;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /**
             * Required
             * @description what the rule asks for; null when not measurable
             */
            required: number | null;
            /** Rule Id */
            rule_id: string | null;
            state: components["schemas"]["FindingState"];
        };
        /**
         * ResponseCreate
         * @description A participant's answer.
         * @example {
         *       "comment": "希望增加观课环节",
         *       "ratings": {
         *         "aims": 5,
         *         "content": 5,
         *         "experts": 5,
         *         "gain": 5,
         *         "methods": 5,
         *         "organisation": 5
         *       }
         *     }
         */
        ResponseCreate: {
            /** Comment */
            comment?: string | null;
            /**
             * Ratings
             * @description item code → rating; every item once
             */
            ratings: {
                [key: string]: number;
            };
        };
        /**
         * ResultsRead
         * @description What a survey came to. With too few answers the items stay empty, so that nobody is found out.
         */
        ResultsRead: {
            /** Answered */
            answered: number;
            /**
             * Invited
             * @description how many are enrolled
             */
            invited: number;
            /** Items */
            items: components["schemas"]["ItemResultRead"][];
            /**
             * Programme Id
             * Format: uuid
             */
            programme_id: string;
            /** Programme Title */
            programme_title: string;
            /**
             * Suppressed
             * @description true while there are too few answers to show
             */
            suppressed: boolean;
            /**
             * Survey Id
             * Format: uuid
             */
            survey_id: string;
        };
        /**
         * ReversalCreate
         * @description Takes hours of an entry back.
         * @example {
         *       "reason": "代签到，经核实取消该课次学时"
         *     }
         */
        ReversalCreate: {
            /**
             * Hours
             * @description how many; everything that is left of the entry unless given
             */
            hours?: number | null;
            /** Reason */
            reason: string;
        };
        /**
         * SubjectKind
         * @description What a finding is about.
         * @enum {string}
         */
        SubjectKind: "teacher" | "school";
        /**
         * SurveyItemRead
         * @description One statement to rate.
         */
        SurveyItemRead: {
            /** Code */
            code: string;
            /**
             * Text
             * @description in the caller's language
             */
            text: string;
        };
        /**
         * SurveyRead
         * @description The survey with its questions.
         */
        SurveyRead: {
            /** Answered At */
            answered_at: string | null;
            /** Highest */
            highest: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Introduction */
            introduction: string;
            /** Items */
            items: components["schemas"]["SurveyItemRead"][];
            /** Lowest */
            lowest: number;
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            /**
             * Programme Id
             * Format: uuid
             */
            programme_id: string;
            /** Programme Title */
            programme_title: string;
            /**
             * Question
             * @description the open question at the end
             */
            question: string;
        };
        /**
         * TokenVerificationRead
         * @description Whether a presented credential is good.
         */
        TokenVerificationRead: {
            /** @description what it certifies; null unless its signature is good */
            certificate: components["schemas"]["CertificateFacts"] | null;
            /**
             * Detail
             * @description the same in the caller's language
             */
            detail: string | null;
            /** @description why it is not */
            reason: components["schemas"]["Fault"] | null;
            /** Valid */
            valid: boolean;
        };
        /**
         * TokenVerificationRequest
         * @description A credential somebody presents.
         */
        TokenVerificationRequest: {
            /** Jwt */
            jwt: string;
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
    verify_certificate_number: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description as printed on the certificate */
                number: string;
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
                    "application/json": components["schemas"]["NumberVerificationRead"];
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
    verify_certificate_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenVerificationRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenVerificationRead"];
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
    list_credential_keys: {
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
                    "application/json": components["schemas"]["CredentialKeysRead"];
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
    read_credential_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key_id: string;
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
                    "application/json": components["schemas"]["CredentialKeyRead"];
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
    read_changes: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; none: from the start */
                cursor?: string;
                /** @description events per page */
                limit?: number;
                /** @description only changes of these types; all if none */
                type?: components["schemas"]["ChangeType"][];
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
    read_annual_figures: {
        parameters: {
            query: {
                organisation_id: string;
                /** @description the present year unless given */
                year?: number;
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
                    "application/json": components["schemas"]["AnnualFiguresRead"];
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
    list_findings: {
        parameters: {
            query?: {
                /** @description only of this organisation and those below it */
                below?: string;
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                /** @description teachers by their hours in the cycle */
                sort?: components["schemas"]["FindingSort"];
                state?: components["schemas"]["FindingState"];
                subject_kind?: components["schemas"]["SubjectKind"];
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
    reverse_entry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReversalCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryRead"];
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
    list_my_certificates: {
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
                    "application/json": components["schemas"]["Page_CertificateRead_"];
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
    list_my_ledger: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                sort?: components["schemas"]["LedgerSort"];
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
                    "application/json": components["schemas"]["Page_LedgerEntryRead_"];
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
    read_my_progress: {
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
                    "application/json": components["schemas"]["ProgressRead"];
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
    list_my_surveys: {
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
                    "application/json": components["schemas"]["Page_MySurveyRead_"];
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
    read_my_survey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                survey_id: string;
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
                    "application/json": components["schemas"]["SurveyRead"];
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
    answer_survey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                survey_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponseCreate"];
            };
        };
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
    list_ledger: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                sort?: components["schemas"]["LedgerSort"];
                /** @description also count all rows (costs a second query) */
                with_total?: boolean;
            };
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
                    "application/json": components["schemas"]["Page_LedgerEntryRead_"];
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
    verify_ledger: {
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
                    "application/json": components["schemas"]["ChainRead"];
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
    read_survey_results: {
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
                    "application/json": components["schemas"]["ResultsRead"];
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
