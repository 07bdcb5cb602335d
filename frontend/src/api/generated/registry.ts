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
    "/v1/account-activations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the people of a school sign in
         * @description Accounts for those who have none, and a one-time code for each, shown in this answer only.
         */
        post: operations["activate_accounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account-activations/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the people of a school sign in, as a workbook
         * @description The same, with the codes in a workbook to print; they cannot be shown again.
         */
        post: operations["activate_accounts_by_sheet"];
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
    "/v1/accounts/{account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an account
         * @description One account that holds a role within the caller's reach.
         */
        get: operations["read_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the grants of an account
         * @description What an account was given, by whom, and what was withdrawn why; the latest first.
         */
        get: operations["list_account_grants"];
        put?: never;
        /**
         * Give an account a role
         * @description Nobody gives more than they hold there themselves, and nobody anything to themselves.
         */
        post: operations["give_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset a password
         * @description A one-time code to hand to its owner, shown in this answer only.
         *
         *     The old password is good no more and every session ends. Who loses the code asks for another.
         */
        post: operations["reset_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What somebody can see and do
         * @description Per grant in force: how many organisations and people it reaches, and what it permits, in words.
         */
        get: operations["read_account_reach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}/second-factor/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the second factor of an account
         * @description Take it away from somebody who lost their phone, for a reason that is kept; all sessions end.
         */
        post: operations["reset_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sessions of an account
         * @description Where somebody is signed in whose account the caller may manage.
         */
        get: operations["list_account_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}/sessions/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the sessions of an account
         * @description Sign somebody out everywhere; access tokens last for minutes at most.
         */
        post: operations["end_account_sessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlock an account
         * @description Let it sign in at once again after too many failed sign-ins.
         */
        post: operations["unlock_account"];
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
    "/v1/base-uses/{use_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a record of use
         * @description Let it count no more, for a stated reason; needs `If-Match`.
         */
        post: operations["withdraw_base_use"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bases
         * @description The bases that match: those within the caller's reach, and those of the organisations above.
         */
        get: operations["list_bases"];
        put?: never;
        /**
         * Set up a base
         * @description Let an organisation run a base of one function or several.
         */
        post: operations["set_up_base"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bases/{base_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a base
         * @description One base; the ETag is what a change needs.
         */
        get: operations["read_base"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a base
         * @description Change what is given; needs `If-Match`.
         */
        patch: operations["update_base"];
        trace?: never;
    };
    "/v1/bases/{base_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a base
         * @description Give it up, for a stated reason; it stays on record. Needs `If-Match`.
         */
        post: operations["close_base"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bases/{base_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the steps of a base's standing
         * @description Every step with who took it, when and why, the oldest first.
         */
        get: operations["read_base_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bases/{base_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a base
         * @description Let it be used again; needs `If-Match`.
         */
        post: operations["resume_base"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bases/{base_id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a base
         * @description Let it not be used for now, for a stated reason; needs `If-Match`.
         */
        post: operations["suspend_base"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bases/{base_id}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the uses of a base
         * @description The days on which people were there, the latest first.
         */
        get: operations["list_base_uses"];
        put?: never;
        /**
         * Record a use of a base
         * @description Record that people were there on a day that is not to come.
         */
        post: operations["record_base_use"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bases/{base_id}/venues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a venue
         * @description Add a venue to a base.
         */
        post: operations["add_venue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bases/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download bases
         * @description A workbook of the bases that match, with how much each was used this year.
         */
        get: operations["export_bases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/budget-shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hold a year's budgets against the policy
         * @description What each authority and school sets aside for training, of what the policy in force today asks.
         */
        get: operations["read_shares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/budget-shares/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the shares
         * @description The same as a workbook.
         */
        get: operations["export_shares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List budgets
         * @description The budgets within the caller's reach that match every filter given.
         */
        get: operations["list_budgets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/budgets/{budget_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a budget
         * @description A budget with its lines, its earlier figures, and what the policy in force wants of it.
         */
        get: operations["read_budget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/budgets/{budget_id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was set aside and spent
         * @description The entries of a budget, counter-entries too, the latest first.
         */
        get: operations["list_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/budgets/{budget_id}/entries/{entry_id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an entry back
         * @description Record a counter-entry for a stated reason; once for an entry.
         */
        post: operations["take_entry_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/budgets/{budget_id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set money aside
         * @description Make a line for a purpose and put money on it.
         */
        post: operations["add_line"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/budgets/{budget_id}/lines/{line_id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter money
         * @description Put more on a line, or spend from it; no line is overspent.
         */
        post: operations["enter_money"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/budgets/{budget_id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revise a budget
         * @description Record new figures for a stated reason; those before stay on record. Needs `If-Match`.
         */
        post: operations["revise_budget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/building-targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hold bases and studios against the policy
         * @description How many bases and studios each authority has built, of what the policy in force asks for.
         */
        get: operations["read_building_targets"];
        put?: never;
        post?: never;
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
    "/v1/course-library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the course library
         * @description Published courses of the libraries at, above and below the caller's place.
         */
        get: operations["list_library"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/course-library/{course_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a course of the library
         * @description The published version.
         */
        get: operations["read_library_course"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/course-library/{course_id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List files of a course of the library
         * @description Those of the published version.
         */
        get: operations["list_library_course_files"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/course-library/{course_id}/files/{file_id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a link to a file of a course of the library
         * @description Where it can be had for the next minutes.
         */
        get: operations["link_library_course_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/course-library/{course_id}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the rating of a course
         * @description The stars I gave, and the mean of all.
         */
        get: operations["read_rating"];
        /**
         * Rate a course
         * @description Give one to five stars, in place of those I gave before.
         */
        put: operations["rate_course"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/course-promotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List promotions of courses
         * @description What is proposed to the libraries within the caller's reach.
         */
        get: operations["list_course_promotions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/course-promotions/{promotion_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a promotion
         * @description Take the course into the library of this level; needs `If-Match`.
         */
        post: operations["approve_course_promotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/course-promotions/{promotion_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return a promotion
         * @description Leave the course where it is, for a stated reason; needs `If-Match`.
         */
        post: operations["return_course_promotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/course-promotions/{promotion_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a promotion
         * @description Take the wish back, as the owner, before it is decided on; needs `If-Match`.
         */
        post: operations["withdraw_course_promotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/course-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List course series
         * @description The themed series of the caller's place and of those above and below it.
         */
        get: operations["list_course_series"];
        put?: never;
        /**
         * Begin a course series
         * @description A new themed series, carried by a research topic.
         */
        post: operations["create_course_series"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List courses
         * @description The courses of the caller's organisations in their latest versions, drafts too.
         */
        get: operations["list_courses"];
        put?: never;
        /**
         * Write a course
         * @description Begin a course with its first draft, in the library nearest to its owner.
         */
        post: operations["create_course"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{course_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a course
         * @description The latest version, with all versions and every step that was taken; the ETag is what a step needs.
         */
        get: operations["read_course"];
        /**
         * Edit a course
         * @description Write the draft anew; of a published course this makes the next draft. Needs `If-Match`.
         */
        put: operations["edit_course"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{course_id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a file to a course
         * @description Put a finished upload of one's own to the draft.
         */
        post: operations["attach_course_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{course_id}/files/{file_id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a file out of a course
         * @description Out of the draft, for a stated reason; earlier versions keep it.
         */
        post: operations["remove_course_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{course_id}/promotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose a course to the next level
         * @description Ask the library of the next level to take a published course in; one wish at a time.
         */
        post: operations["propose_course"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{course_id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a course
         * @description Put the reviewed version into the library, in place of the one before; needs `If-Match`.
         */
        post: operations["publish_course"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{course_id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recall a course
         * @description Take a submission back before its review begins; needs `If-Match`.
         */
        post: operations["recall_course"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{course_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return a course
         * @description Give a version back to its authors, for a stated reason; needs `If-Match`.
         */
        post: operations["return_course"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{course_id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to review a course
         * @description Take a submitted version into review; needs `If-Match`.
         */
        post: operations["review_course"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{course_id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a course
         * @description Ask for the draft to be reviewed and published; needs `If-Match`.
         */
        post: operations["submit_course"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{course_id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a version of a course
         * @description What one version says; a published one never changes.
         */
        get: operations["read_course_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{course_id}/versions/{number}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List files of a version of a course
         * @description In the order they were added.
         */
        get: operations["list_course_files"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{course_id}/versions/{number}/files/{file_id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a link to a file of a version of a course
         * @description Where it can be had for the next minutes.
         */
        get: operations["link_course_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{course_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a course
         * @description Take what is published out of the library, for a stated reason; needs `If-Match`.
         */
        post: operations["withdraw_course"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/mix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the mix of courses
         * @description Published courses by category (课程比例), held against the shares that the policy sets.
         */
        get: operations["read_course_mix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the contents to mark courses with
         * @description The contents that the policy in force at an organisation names, each with its clause.
         */
        get: operations["read_course_vocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List disclosures
         * @description Who was shown whose numbers, within the caller's reach; the latest first.
         */
        get: operations["list_disclosures"];
        put?: never;
        post?: never;
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
    "/v1/expert-review-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List yearly reviews
         * @description The rounds of the organisations within the caller's reach and how far each has come.
         */
        get: operations["list_review_rounds"];
        put?: never;
        /**
         * Begin a yearly review
         * @description One round a year at an organisation, on the terms of the document that it follows.
         */
        post: operations["open_review_round"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expert-review-rounds/{round_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a yearly review
         * @description One round and how far it has come.
         */
        get: operations["read_review_round"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expert-review-rounds/{round_id}/experts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the experts of a yearly review
         * @description Whom the round reviews, by name, with the hours of its year and the result where there is one.
         */
        get: operations["list_experts_of_round"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expert-review-rounds/{round_id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an expert the result of a year
         * @description Keep, suspend or retire an expert, with the hours, a rating and a note; once in a round.
         */
        post: operations["review_expert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expert-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggest experts for a course
         * @description A panel of experts who fit the course, are free and go together, each with the reasons in points.
         */
        get: operations["suggest_experts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List experts
         * @description The experts kept within the caller's reach, and the active ones that organisations above lend.
         */
        get: operations["list_experts"];
        put?: never;
        /**
         * Propose an expert
         * @description Propose somebody on the roster, or from outside, by application, nomination or as a good trainee.
         */
        post: operations["propose_expert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/{expert_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an expert
         * @description One expert; the ETag is what a change needs.
         */
        get: operations["read_expert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an expert
         * @description Change the fields given; needs `If-Match`.
         */
        patch: operations["update_expert"];
        trace?: never;
    };
    "/v1/experts/{expert_id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for an expert's phone number
         * @description The whole number, for a stated reason; the audit trail keeps who asked.
         */
        post: operations["ask_for_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/{expert_id}/intervals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an expert's calendar
         * @description Days on which they said to be free, or not to be, from the first on.
         */
        get: operations["list_expert_intervals"];
        put?: never;
        /**
         * Put days into the calendar
         * @description Days of one kind may not overlap; a refusal names those they collide with.
         */
        post: operations["add_expert_interval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/{expert_id}/intervals/{interval_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take days off the calendar
         * @description The audit trail keeps what was there.
         */
        delete: operations["remove_expert_interval"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/{expert_id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the yearly reviews of an expert
         * @description What every year said of them, the latest first.
         */
        get: operations["list_expert_reviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/{expert_id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sessions of an expert
         * @description What they taught or are to teach, the latest first, as the timetables say.
         */
        get: operations["list_expert_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/{expert_id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the steps of an expert
         * @description Every step that was taken, the first first, with who took it and why.
         */
        get: operations["list_expert_steps"];
        put?: never;
        /**
         * Take an expert a step
         * @description In, out or on, for a stated reason; a step that the state does not allow names those it does.
         */
        post: operations["step_expert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take many experts a step
         * @description One step of up to 500 experts, in one transaction; the answer tells of each what became of them.
         */
        post: operations["step_experts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download experts
         * @description A workbook of the experts that match, phone numbers masked.
         */
        get: operations["export_experts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a list of experts
         * @description Propose everybody that an xlsx, xls or csv table lists, if nothing is wrong with any row.
         */
        post: operations["import_experts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a list to fill in
         * @description A workbook with the headings of a list and a sheet of notes.
         */
        get: operations["download_expert_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{file_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file
         * @description The bytes, or one range of them; get the address from the course or resource that has the file.
         */
        get: operations["download_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/grant-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a grant
         * @description What somebody would see and could do with a role not yet given; nothing is changed.
         */
        post: operations["preview_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/grants/{grant_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a grant
         * @description One grant, in force or withdrawn; its ETag is what withdrawing needs.
         */
        get: operations["read_grant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/grants/{grant_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a grant
         * @description Take a role away for a stated reason; it stays on record. Needs `If-Match`.
         *
         *     The next token of its holder is without it; who holds no role any more is signed out.
         */
        post: operations["withdraw_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institution-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List documents of institutions
         * @description The documents that match every filter given, what expires first at the top.
         */
        get: operations["list_institution_documents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institution-documents/{institution_document_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a document
         * @description Take a document out of use for a stated reason; it stays on record. Needs `If-Match`.
         */
        post: operations["withdraw_institution_document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List training institutions
         * @description The institutions within the caller's reach that match every filter given.
         */
        get: operations["list_institutions"];
        put?: never;
        /**
         * Register a training institution
         * @description Make a training institution, university or development centre one that may be given programmes.
         */
        post: operations["register_institution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{institution_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a training institution
         * @description One institution; the ETag is what a change needs.
         */
        get: operations["read_institution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a training institution
         * @description Change what is given; needs `If-Match`.
         */
        patch: operations["update_institution"];
        trace?: never;
    };
    "/v1/institutions/{institution_id}/criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what an institution must meet
         * @description Every criterion of the policy pack in force, whether it is met, and by what evidence.
         */
        get: operations["read_institution_criteria"];
        put?: never;
        /**
         * Check a criterion
         * @description Say whether one criterion is met. A finding that rests on a document holds only as long as that.
         */
        post: operations["check_institution_criterion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{institution_id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a document on record
         * @description A document that the institution holds; without the file itself.
         */
        post: operations["add_institution_document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{institution_id}/exclude": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exclude an institution
         * @description Give it no programmes any more; needs `If-Match`.
         */
        post: operations["exclude_institution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{institution_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the steps of an institution's standing
         * @description Every step with who took it, when and why, the oldest first.
         */
        get: operations["read_institution_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{institution_id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reinstate an institution
         * @description Let it be given programmes again; needs `If-Match`.
         */
        post: operations["reinstate_institution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{institution_id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend an institution
         * @description Give it no programmes for now, for a stated reason; needs `If-Match`.
         */
        post: operations["suspend_institution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download institutions
         * @description A workbook of the institutions that match; phone numbers masked.
         */
        get: operations["export_institutions"];
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
    "/v1/my/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who saw my numbers
         * @description Who was shown my numbers, when and why; the latest first (PIPL 44).
         */
        get: operations["list_my_disclosures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/ladders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read where I stand
         * @description My tier on every ladder that is for me, why, what the next one needs, and my milestones.
         */
        get: operations["read_my_ladders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change my password
         * @description Choose another one; I am signed out everywhere else.
         */
        post: operations["change_my_password"];
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
    "/v1/my/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read my profile
         * @description What the roster says of me, my posts and honours, and my correction that waits for a decision.
         */
        get: operations["read_my_profile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/profile/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my corrections
         * @description What I proposed and what came of it, the newest first.
         */
        get: operations["list_my_corrections"];
        put?: never;
        /**
         * Propose a correction of my profile
         * @description Say how my profile should read, and why; my school decides. One at a time.
         */
        post: operations["propose_my_correction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/profile/corrections/{correction_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw my correction
         * @description Take it back before the school decides; needs `If-Match`.
         */
        post: operations["withdraw_my_correction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read my second factor
         * @description Whether I have one, and how many recovery codes are left.
         */
        get: operations["read_my_second_factor"];
        put?: never;
        /**
         * Set up my second factor
         * @description A secret for an authenticator app, shown in this answer only; a first code makes it count.
         */
        post: operations["set_up_my_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm my second factor
         * @description Give a first code of the app; the recovery codes are in this answer only.
         */
        post: operations["confirm_my_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/second-factor/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove my second factor
         * @description Sign in by password alone from now on; needs a code of the app or a recovery code.
         */
        post: operations["remove_my_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my sessions
         * @description Where I am signed in, the latest sign-in first.
         */
        get: operations["list_my_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/sessions/{family}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one of my sessions
         * @description Sign that browser out; its access token lasts for minutes at most.
         */
        delete: operations["end_my_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/sessions/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out everywhere else
         * @description End every session of mine but the one that asks.
         */
        post: operations["end_my_other_sessions"];
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
    "/v1/organisation-marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List marks of organisations
         * @description The marks of the organisations within the caller's reach that match every filter given.
         */
        get: operations["list_marks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisation-marks/{mark_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a mark
         * @description Take a mark back for a stated reason; that it was given stays on record. Needs `If-Match`.
         */
        post: operations["withdraw_mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisation-marks/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download marks
         * @description All marks that match, with the headings that an import takes.
         */
        get: operations["export_marks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisation-marks/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import an annex
         * @description Mark the organisations that an xlsx, xls or csv table lists, if nothing is wrong with any row.
         */
        post: operations["import_annex"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisation-marks/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download an annex to fill in
         * @description A workbook with the headings of an annex and a sheet of notes.
         */
        get: operations["download_annex_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisation-marks/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count marks of organisations
         * @description How many marks there are by kind and cohort: 30 project counties, 19 continued and 11 added.
         */
        get: operations["count_marks"];
        put?: never;
        post?: never;
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
         *
         *     With `as_of` as they were at that instant; then whoever reaches them now sees them, and whoever did then.
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
         *
         *     As it was at an instant it has no ETag: what was cannot be changed.
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
    "/v1/organisations/{organisation_id}/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a year's budget
         * @description Record what an organisation has for training in a fiscal year, as it was approved.
         */
        post: operations["record_budget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisation_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what an organisation was
         * @description Its versions, each with what changed from the one before; the newest first unless asked otherwise.
         */
        get: operations["list_organisation_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisation_id}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the marks of an organisation
         * @description What one organisation is or was marked as, withdrawn marks too, the latest first.
         */
        get: operations["list_marks_of_organisation"];
        put?: never;
        /**
         * Mark an organisation
         * @description Mark an organisation for a time; the same kind of mark once at a time.
         */
        post: operations["give_mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisation_id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what merging an organisation would move
         * @description How many people, organisations and grants would go to a successor; nothing is changed.
         */
        get: operations["preview_organisation_merge"];
        put?: never;
        /**
         * Merge an organisation into another
         * @description Close it and give its people, the organisations below it and the grants held at it to a successor.
         *
         *     Its marks and its history stay on its own record. Needs `If-Match`.
         */
        post: operations["merge_organisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/v1/organisations/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download organisations
         * @description All organisations that match, in the order of the tree, as a workbook (xlsx).
         */
        get: operations["export_organisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pairings
         * @description The pairings that match, with at least one side within the caller's reach.
         */
        get: operations["list_pairings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/{pairing_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a pairing
         * @description One pairing; the ETag is what a change needs.
         */
        get: operations["read_pairing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the plan of a pairing
         * @description Change what is given; needs `If-Match`.
         */
        patch: operations["update_pairing"];
        trace?: never;
    };
    "/v1/pairings/{pairing_id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a pairing
         * @description Say what came of it; needs `If-Match`.
         */
        post: operations["complete_pairing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/{pairing_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a pairing early
         * @description End it before its time, for a stated reason; needs `If-Match`.
         */
        post: operations["end_pairing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/{pairing_id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was done in a pairing
         * @description Its log, the latest first.
         */
        get: operations["list_pairing_entries"];
        put?: never;
        /**
         * Record what was done in a pairing
         * @description Record a visit, a joint research or the like, on a day that is not to come.
         */
        post: operations["record_pairing_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/{pairing_id}/entries/{pairing_entry_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an entry of a pairing
         * @description Let it count no more, for a stated reason; needs `If-Match`.
         */
        post: operations["withdraw_pairing_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/{pairing_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the steps of a pairing
         * @description Every step with who took it, when and why, the oldest first.
         */
        get: operations["read_pairing_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download pairings
         * @description A workbook of the pairings that match, with what was done of what was planned.
         */
        get: operations["export_pairings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/of-schools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pair two schools
         * @description Let one organisation help another by a plan; both within the caller's reach.
         */
        post: operations["pair_schools"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/of-teachers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pair two teachers
         * @description Let one teacher help another by a plan (师徒结对); both within the caller's reach.
         */
        post: operations["pair_teachers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/password-resets/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose a password by a code
         * @description Exchange the one-time code that an officer handed out for a password of one's own.
         */
        post: operations["use_password_code"];
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
    "/v1/people/{person_id}/career": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a career
         * @description The posts somebody has held, with the years in each, their honours and their latest transfers.
         */
        get: operations["read_career"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{person_id}/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show a person's numbers whole
         * @description Citizen id, phone or birth date unmasked, for a stated reason that the person concerned can read.
         */
        post: operations["disclose_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{person_id}/honours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record an honour
         * @description An honour or an assessment passed, with the document that says so. Needs the person's `If-Match`.
         */
        post: operations["award_honour"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{person_id}/honours/{honour_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw an honour
         * @description It counts no more; that it was awarded stays on record. Needs the person's `If-Match`.
         */
        delete: operations["withdraw_honour"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{person_id}/ladders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read where a person stands
         * @description Their tier on every ladder of the pack in force that is for them, why, and what the next one needs.
         *
         *     Computed now from what is on record. Their title and stage are those of today, whatever the day asked
         *     for.
         */
        get: operations["read_person_ladders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{person_id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a post
         * @description A post that somebody holds, or held from one day to another. Needs the person's `If-Match`.
         */
        post: operations["begin_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{person_id}/posts/{spell_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct a post
         * @description Say what a spell really was, for a stated reason. Needs the person's `If-Match`.
         */
        patch: operations["correct_post"];
        trace?: never;
    };
    "/v1/people/{person_id}/posts/{spell_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a post
         * @description Somebody holds a post no more; the years in it stay. Needs the person's `If-Match`.
         */
        post: operations["end_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{person_id}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a person's transfers
         * @description The schools somebody went from and to, from the latest to the first.
         */
        get: operations["list_transfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many people
         * @description One change of up to 500 people, in one transaction.
         *
         *     The answer tells of each what became of them: whoever changed meanwhile, has left or is out of reach is
         *     refused and stays as they were; the others are changed all the same.
         */
        post: operations["change_people"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download people
         * @description A workbook of the people that match, citizen ids and phone numbers masked.
         */
        get: operations["export_people"];
        put?: never;
        /**
         * Download people with whole citizen ids
         * @description A workbook to be mended and imported again. The audit trail keeps who took it, and why.
         */
        post: operations["export_people_with_ids"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/person-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List records that seem to be of one person
         * @description Pairs of records within the caller's reach, the surest first, without those dismissed.
         */
        get: operations["list_duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/person-duplicates/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that two records are of two people
         * @description Both stay as they are, and the pair is shown no more.
         */
        post: operations["dismiss_duplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/person-duplicates/dismissals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pairs of records found to be of two people
         * @description The pairs within the caller's reach that are shown no more, and why.
         */
        get: operations["list_dismissals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/person-duplicates/dismissals/{dismissal_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a dismissal back
         * @description The pair is looked for again, and shown while the two records are alike.
         */
        delete: operations["take_dismissal_back"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/person-merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List mergers
         * @description The mergers of records within the caller's reach, those undone too.
         */
        get: operations["list_person_merges"];
        put?: never;
        /**
         * Merge two records
         * @description One takes what was chosen, and the posts and honours of both; the other leaves, its account too.
         */
        post: operations["merge_people"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/person-merges/{merge_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a merger
         * @description Put both records back as they were, unless what it changed was changed again; needs `If-Match`.
         */
        post: operations["undo_person_merge"];
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
    "/v1/policy-packs/{pack_id}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare a policy pack with an older one
         * @description What was added, removed and changed, entry by entry, and how many it touches within the caller's reach.
         *
         *     Without `from_id` the older one is the version before, else what bound the organisation until this began.
         */
        get: operations["read_policy_difference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy-packs/{pack_id}/tier-shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compare tiers under two packs
         * @description Place everybody within reach by this pack and by an older one; nothing is kept of it but the answer.
         *
         *     The result of the job tells for each ladder how many people move from which step to which, and how many
         *     stay (`unmoved`); `member` false: the ladder is not for them, `tier` null: they are in none of its tiers.
         */
        post: operations["compare_tiers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy-packs/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the policy packs above an organisation
         * @description Every pack on the way from the root down to an organisation, and which of them binds it, since when.
         */
        get: operations["read_policy_chain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy-packs/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a policy pack
         * @description What publishing would answer, without publishing it.
         *
         *     Every mistake by line and column (`params.places`), or else the pack as it was understood, and what it
         *     would change for whom.
         */
        post: operations["check_policy_pack"];
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
    "/v1/policy-packs/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the labels of a pack's fields
         * @description What each field is called, for a screen that shows whatever sections a pack has.
         */
        get: operations["read_policy_pack_labels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy-packs/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the schema of policy packs
         * @description The JSON Schema that the YAML of a policy pack keeps to; editors complete and check by it.
         */
        get: operations["read_policy_pack_schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profile-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List corrections
         * @description What people within the caller's reach want corrected, page by page.
         */
        get: operations["list_corrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profile-corrections/{correction_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a correction
         * @description One correction, with what the profile says now; the ETag is what a decision needs.
         */
        get: operations["read_correction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profile-corrections/{correction_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a correction
         * @description Change the profile as proposed, unless it has changed since; needs `If-Match`.
         */
        post: operations["approve_correction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profile-corrections/{correction_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a correction
         * @description Leave the profile as it is, for a stated reason; needs `If-Match`.
         */
        post: operations["reject_correction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profile-corrections/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download corrections
         * @description A workbook with a row for each field that somebody wants changed; phone numbers masked.
         */
        get: operations["export_corrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resource-library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the resource library
         * @description Published resources of the libraries at, above and below the caller's place.
         */
        get: operations["list_resource_library"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resource-library/{resource_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a resource of the library
         * @description As readers see it.
         */
        get: operations["read_library_resource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resource-library/{resource_id}/files/{file_id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a link to a file of a resource of the library
         * @description Where it can be had for the next minutes.
         */
        get: operations["link_library_resource_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List resources
         * @description The resources of the caller's organisations, drafts too.
         */
        get: operations["list_resources"];
        put?: never;
        /**
         * Write a resource
         * @description Begin a resource as a draft; files are added to it afterwards.
         */
        post: operations["create_resource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/{resource_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a resource
         * @description With every step that was taken; the ETag is what a step needs.
         */
        get: operations["read_resource"];
        /**
         * Edit a resource
         * @description Write a draft anew; needs `If-Match`.
         */
        put: operations["edit_resource"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/{resource_id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a recommended case
         * @description Leave it where it is, for a stated reason.
         */
        post: operations["decline_resource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/{resource_id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discard a resource
         * @description Put a draft or a withdrawn resource away for good, for a stated reason; it stays on record.
         */
        post: operations["discard_resource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/{resource_id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a file to a resource
         * @description Put a finished upload of one's own to a draft; needs `If-Match`.
         */
        post: operations["attach_resource_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/{resource_id}/files/{file_id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a link to a file of a resource
         * @description Where it can be had for the next minutes.
         */
        get: operations["link_resource_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/{resource_id}/files/{file_id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a file out of a resource
         * @description Out of a draft, for a stated reason; needs `If-Match`.
         */
        post: operations["remove_resource_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/{resource_id}/promote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a recommended case in
         * @description Let it stand in the library of this level, which all below read.
         */
        post: operations["promote_resource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/{resource_id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a resource
         * @description Let readers see it.
         */
        post: operations["publish_resource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/{resource_id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recall a resource
         * @description Take a submission back.
         */
        post: operations["recall_resource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/{resource_id}/recommend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recommend a case
         * @description Ask the library of the next level to take a published case in, saying why.
         */
        post: operations["recommend_resource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/{resource_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return a resource
         * @description Give it back to its authors, for a stated reason.
         */
        post: operations["return_resource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/{resource_id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revise a withdrawn resource
         * @description Make it a draft again.
         */
        post: operations["revise_resource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/{resource_id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a resource
         * @description Ask for it to be reviewed and published.
         */
        post: operations["submit_resource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/{resource_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a resource
         * @description Take what is published out of the library, for a stated reason.
         */
        post: operations["withdraw_resource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * @description Every role with what it permits, in words; there are few, so that they come at once.
         */
        get: operations["list_roles"];
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
         * @description Upload an xlsx, xls or csv file of at most 60 MB and have it checked; nothing is written yet.
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
    "/v1/roster-imports/{import_id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List whom a roster import brought or changed
         * @description The people that the import wrote, and once it was undone, what that came to with each.
         */
        get: operations["list_roster_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roster-imports/{import_id}/finding-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count what is wrong with a roster
         * @description How often each sort of mistake was found, the most frequent first.
         */
        get: operations["count_roster_findings"];
        put?: never;
        post?: never;
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
    "/v1/roster-imports/{import_id}/layout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how a roster was understood
         * @description The sheets of the file, their headings, and what each column is understood to hold.
         */
        get: operations["read_roster_layout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roster-imports/{import_id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say how a roster is to be read
         * @description Say which sheets are read, where their headings are and what their columns hold; it is checked anew.
         *
         *     The next file of the organisation with the same headings is read in the same way.
         */
        put: operations["map_roster"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roster-imports/{import_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a roster import
         * @description Make everybody what they were before the import, where nobody has changed them since.
         *
         *     Who came onto the roster by it leaves. Who was changed since is left as they are, and listed.
         */
        post: operations["undo_roster_import"];
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
         *
         *     An account with a second factor gets a challenge instead, to be sent to `/v1/session/second-factor`
         *     with a code; one whose role needs a second factor and has none gets one to set it up with.
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
    "/v1/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in: the code
         * @description Start the session that the password began, by a code of the app or a recovery code.
         */
        post: operations["answer_challenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in: confirm the second factor
         * @description Start the session by a first code of the app; the recovery codes are in this answer only.
         */
        post: operations["confirm_at_sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/second-factor/set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in: set up a second factor
         * @description A secret for an authenticator app, where a role needs one and there is none; in this answer only.
         */
        post: operations["set_up_at_sign_in"];
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
    "/v1/studios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List studios
         * @description The studios that match: those within the caller's reach, and those of the organisations above.
         */
        get: operations["list_studios"];
        put?: never;
        /**
         * Set up a studio
         * @description Set up a studio with its host.
         */
        post: operations["set_up_studio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/studios/{studio_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a studio
         * @description One studio; the ETag is what a change needs.
         */
        get: operations["read_studio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a studio
         * @description Change what is given; needs `If-Match`.
         */
        patch: operations["update_studio"];
        trace?: never;
    };
    "/v1/studios/{studio_id}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the yearly assessments of a studio
         * @description Of each year the one that counts, the latest year first.
         */
        get: operations["list_studio_assessments"];
        put?: never;
        /**
         * Assess a year of a studio
         * @description Say how a year went; an earlier assessment of it stays on record and counts no more.
         */
        post: operations["assess_studio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/studios/{studio_id}/dissolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dissolve a studio
         * @description Give it up; what it did stays on record. Needs `If-Match`.
         */
        post: operations["dissolve_studio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/studios/{studio_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the steps of a studio's standing
         * @description Every step with who took it, when and why, the oldest first.
         */
        get: operations["read_studio_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/studios/{studio_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of a studio
         * @description Who is in it, and on demand who was.
         */
        get: operations["list_studio_members"];
        put?: never;
        /**
         * Take somebody into a studio
         * @description Take somebody on the roster in, from today.
         */
        post: operations["take_into_studio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/studios/{studio_id}/members/{member_id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a member leave a studio
         * @description Let them leave today, for a stated reason; needs `If-Match`.
         */
        post: operations["leave_studio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/studios/{studio_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a studio
         * @description Let it work again; needs `If-Match`.
         */
        post: operations["resume_studio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/studios/{studio_id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a studio
         * @description Let it rest for a stated reason; needs `If-Match`.
         */
        post: operations["suspend_studio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/studios/{studio_id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tasks of a studio
         * @description What it is to do, by the day it is due.
         */
        get: operations["list_studio_tasks"];
        put?: never;
        /**
         * Give a studio a task
         * @description Give it something to do by a day.
         */
        post: operations["set_studio_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/studios/{studio_id}/tasks/{task_id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drop a task of a studio
         * @description Say why it is not to be done after all; needs `If-Match`.
         */
        post: operations["drop_studio_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/studios/{studio_id}/tasks/{task_id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish a task of a studio
         * @description Say what came of it; needs `If-Match`.
         */
        post: operations["finish_studio_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/studios/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download studios
         * @description A workbook of the studios that match.
         */
        get: operations["export_studios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tier-computations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compute tiers
         * @description Place everybody below an organisation anew; figures and lists tell what it comes to.
         */
        post: operations["compute_tiers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tier-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count people by tier
         * @description How many people below an organisation are in each tier of a ladder, and of each of its parts.
         *
         *     Counted from the tiers last computed: `as_of` is the day of the oldest.
         */
        get: operations["read_tier_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tier-figures/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the counts of people by tier
         * @description The same counts as a workbook, with the base and the day they are of.
         */
        get: operations["download_tier_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin an upload
         * @description Announce a file by its name and size; `Location` says where its bytes go.
         */
        post: operations["begin_upload"];
        delete?: never;
        /**
         * Read what uploads can do
         * @description Version, extensions and the largest size, as tus clients ask for them.
         */
        options: operations["read_upload_abilities"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads/{upload_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Drop an upload
         * @description Give an unfinished upload up.
         */
        delete: operations["drop_upload"];
        options?: never;
        head?: never;
        /**
         * Go on with an upload
         * @description Send a piece. With the last one the file is inspected, and refused or stored under the upload's id.
         */
        patch: operations["continue_upload"];
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
         * @description The venues of the bases that the caller sees, by capacity and equipment, with what is in each.
         */
        get: operations["list_venues"];
        put?: never;
        post?: never;
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
         * @description One venue with its rooms and equipment in use.
         */
        get: operations["read_venue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a venue
         * @description Change what is given; needs `If-Match`.
         */
        patch: operations["update_venue"];
        trace?: never;
    };
    "/v1/venues/{venue_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a venue
         * @description Give it up for a stated reason; needs `If-Match`.
         */
        post: operations["close_venue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/venues/{venue_id}/equipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add equipment
         * @description Add equipment to the venue, or to one room of it.
         */
        post: operations["add_venue_equipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/venues/{venue_id}/equipment/{equipment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change equipment
         * @description Change what is given; needs `If-Match`.
         */
        patch: operations["update_venue_equipment"];
        trace?: never;
    };
    "/v1/venues/{venue_id}/equipment/{equipment_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw equipment
         * @description Take it away for a stated reason; needs `If-Match`.
         */
        post: operations["withdraw_venue_equipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/venues/{venue_id}/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a room
         * @description Add a room, which holds no more people than its venue.
         */
        post: operations["add_venue_room"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/venues/{venue_id}/rooms/{room_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a room
         * @description Change what is given; needs `If-Match`.
         */
        patch: operations["update_venue_room"];
        trace?: never;
    };
    "/v1/venues/{venue_id}/rooms/{room_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a room
         * @description Give it up for a stated reason; needs `If-Match`.
         */
        post: operations["close_venue_room"];
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
         * AccountReachRead
         * @description What somebody can see and do (这个人能看到什么): the grants in force at organisations that are open.
         */
        AccountReachRead: {
            /**
             * Account Id
             * Format: uuid
             */
            account_id: string;
            /** Display Name */
            display_name: string;
            /** Grants */
            grants: components["schemas"]["GrantReachRead"][];
        };
        /**
         * AccountRead
         * @description An account (账号).
         */
        AccountRead: {
            /**
             * Blocked Until
             * @description until when failed sign-ins keep it from signing in
             */
            blocked_until: string | null;
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
             * Has Password
             * @description false: its owner has yet to choose one by a code
             */
            has_password: boolean;
            /**
             * Has Second Factor
             * @description whether signing in needs a code of an app too
             */
            has_second_factor: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Login */
            login: string;
            /**
             * May Manage
             * @description whether the caller may unlock it, reset it and end its sessions
             */
            may_manage: boolean;
            /** Version */
            version: number;
        };
        /**
         * AccountRef
         * @description An account by id and name.
         */
        AccountRef: {
            /** Display Name */
            display_name: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
        };
        /**
         * AccountSort
         * @description Orders of the list of accounts; a minus means falling.
         * @enum {string}
         */
        AccountSort: "login" | "-login" | "created_at" | "-created_at";
        /**
         * ActivationCreate
         * @description Lets the people of a school sign in.
         * @example {
         *       "organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10"
         *     }
         */
        ActivationCreate: {
            /**
             * Again
             * @description also new codes for those who have an account and never chose a password
             * @default false
             */
            again: boolean;
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
            /**
             * Person Ids
             * @description only these of them; left out: everybody who needs a code
             */
            person_ids?: string[] | null;
        };
        /**
         * ActivationItem
         * @description One line of the sheet.
         */
        ActivationItem: {
            /** Code */
            code: string;
            /** Display Name */
            display_name: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Login */
            login: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
        };
        /**
         * ActivationRead
         * @description The sheet: who signs in with which login, and the code that lets them choose a password.
         */
        ActivationRead: {
            /** Items */
            items: components["schemas"]["ActivationItem"][];
            /** Organisation */
            organisation: string;
            /**
             * Remaining
             * @description how many more need a code; ask again for the next sheet
             */
            remaining: number;
        };
        /**
         * ActorKind
         * @description What sort of caller holds a token.
         * @enum {string}
         */
        ActorKind: "person" | "client" | "service";
        /**
         * Allocation
         * @description Tasks by rank (按名次分配任务): SX-10.
         */
        Allocation: {
            /** 参评机构数 */
            candidates: number;
            /**
             * 条款
             * @description the document's own words
             */
            clause: string;
            /** 淘汰 */
            eliminated: components["schemas"]["Elimination"] | null;
            /** 编号 */
            id: string;
            /** 评估依据 */
            judged_by: components["schemas"]["Item"][];
            /**
             * 名称
             * @description as the document calls it
             */
            name: string;
            /**
             * 文件未给出
             * @description fields that the document gives no value for, each with who gives it
             * @default {}
             */
            not_given: {
                [key: string]: string;
            };
            /**
             * 说明
             * @description how it is read where the document leaves that open
             */
            note: string | null;
            /** 项目类型 */
            programmes: string[];
            /**
             * 得任务的名次
             * @description the better the rank, the more, never fewer
             */
            receive: components["schemas"]["Ranks"];
            /**
             * 出处
             * @description where in the document they stand
             */
            source: string;
        };
        /**
         * AnnexFault
         * @description One thing wrong with one row.
         */
        AnnexFault: {
            /** Code */
            code: string;
            /**
             * Column
             * @description the heading as the file has it
             */
            column: string;
            /**
             * Message
             * @description what is wrong and what to do, in the caller's language
             */
            message: string;
            /**
             * Row
             * @description as the spreadsheet counts, from 1
             */
            row: number;
            /** Value */
            value: string;
        };
        /**
         * AnnexRead
         * @description What became of an annex: all of its rows were taken, or none.
         */
        AnnexRead: {
            /** Dry Run */
            dry_run: boolean;
            /** Faults */
            faults: components["schemas"]["AnnexFault"][];
            /**
             * Rows
             * @description rows with anything in them
             */
            rows: number;
            /**
             * Taken
             * @description marks made; 0 for a dry run, and where anything is wrong
             */
            taken: number;
            /**
             * Unchanged
             * @description rows that say what is on record already, or of marks taken back
             */
            unchanged: number;
        };
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
        /**
         * Area
         * @description Where it lies. Source: 国家统计局《统计用城乡划分代码》, as JY/T 1001 uses it.
         * @enum {string}
         */
        Area: "urban" | "town" | "rural";
        /**
         * AsOf
         * @description On which day the base of a ratio is counted (基数统计日).
         * @enum {string}
         */
        AsOf: "decision" | "drawing" | "submission" | "period_start" | "period_end" | "today" | "budget";
        /**
         * Assessment
         * @description What is assessed of a trainee (考核).
         * @enum {string}
         */
        Assessment: "theory" | "practice";
        /**
         * Audience
         * @description Who stands on a ladder: those with one of the values in each list given; everybody when none is.
         */
        Audience: {
            /** 年龄 */
            age: components["schemas"]["Years"] | null;
            /** 职务 */
            post: components["schemas"]["Post"][] | null;
            /** 学段 */
            stage: components["schemas"]["Stage"][] | null;
            /** 教龄 */
            years_of_service: components["schemas"]["Years"] | null;
        };
        /**
         * AudienceCategory
         * @description One group of teachers.
         */
        AudienceCategory: {
            /** 编号 */
            id: string;
            /**
             * 名称
             * @description as the document calls it
             */
            name: string;
            /** 学段 */
            stage: components["schemas"]["Stage"][];
        };
        /**
         * Base
         * @description What a ratio is a ratio of (基数).
         * @enum {string}
         */
        Base: "target_group" | "full_time_teachers" | "established_teachers" | "rural_teachers" | "teachers_with_a_rule" | "counties" | "course_hours" | "salary_total" | "public_funds";
        /**
         * BaseCreate
         * @description Sets up a base.
         * @example {
         *       "capacity": 120,
         *       "established_on": "2026-03-01",
         *       "functions": [
         *         "subject_research",
         *         "practice"
         *       ],
         *       "kind": "school",
         *       "level": "city",
         *       "name": "来宾市小学数学学科基地",
         *       "organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
         *       "subject": "mathematics"
         *     }
         */
        BaseCreate: {
            /** Address */
            address?: string | null;
            /** Capacity */
            capacity: number;
            /**
             * Established On
             * Format: date
             * @description 挂牌日期
             */
            established_on: string;
            /**
             * Functions
             * @description what it is for; one or several (WH-06)
             */
            functions: components["schemas"]["BaseFunction"][];
            kind: components["schemas"]["BaseKind"];
            level: components["schemas"]["Level"];
            /** Name */
            name: string;
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
            /** @description of a subject base (学科基地) */
            subject?: components["schemas"]["Subject"] | null;
            /** Summary */
            summary?: string | null;
        };
        /**
         * BaseFunction
         * @description What a base is for (基地功能); one may be for several: WH-06.
         * @enum {string}
         */
        BaseFunction: "practice" | "teacher_training" | "subject_research" | "research_experiment" | "professional_development" | "shadowing";
        /**
         * BaseKind
         * @description What sort of place a base is (基地类型): LZ-24.
         * @enum {string}
         */
        BaseKind: "school" | "university" | "institute" | "culture" | "heritage" | "enterprise" | "other";
        /**
         * Baseline
         * @description What was reached before (基期数据): what growth is counted from.
         */
        Baseline: {
            /**
             * 条款
             * @description the document's own words
             */
            clause: string;
            /** 起始年度 */
            from_year: number;
            /** 编号 */
            id: string;
            /**
             * 名称
             * @description as the document calls it
             */
            name: string;
            /**
             * 文件未给出
             * @description fields that the document gives no value for, each with who gives it
             * @default {}
             */
            not_given: {
                [key: string]: string;
            };
            /**
             * 说明
             * @description how it is read where the document leaves that open
             */
            note: string | null;
            /**
             * 出处
             * @description where in the document they stand
             */
            source: string;
            /** 单位 */
            unit: components["schemas"]["Unit"];
            /** 截止年度 */
            until_year: number;
            /** 数值 */
            value: number;
        };
        /**
         * BaseOrganisation
         * @description The organisation that runs a base.
         */
        BaseOrganisation: {
            /** Code */
            code: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * BaseRead
         * @description A base (基地).
         */
        BaseRead: {
            /** Address */
            address: string | null;
            /**
             * Capacity
             * @description how many people it takes at once
             */
            capacity: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Established On
             * Format: date
             */
            established_on: string;
            /** Functions */
            functions: components["schemas"]["BaseFunction"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["BaseKind"];
            level: components["schemas"]["Level"];
            /** Name */
            name: string;
            organisation: components["schemas"]["BaseOrganisation"];
            standing: components["schemas"]["BaseStanding"];
            /**
             * Standing Reason
             * @description why it stands so; null since it was set up
             */
            standing_reason: string | null;
            subject: components["schemas"]["Subject"] | null;
            /** Summary */
            summary: string | null;
            /**
             * Transitions
             * @description the steps that leave its standing
             */
            transitions: string[];
            /** @description in the present year */
            used: components["schemas"]["BaseUsage"];
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
        };
        /**
         * BaseSort
         * @description Orders of the list; a minus means falling.
         * @enum {string}
         */
        BaseSort: "established_on" | "-established_on";
        /**
         * BaseStanding
         * @description Whether a base may be used (基地状态).
         * @enum {string}
         */
        BaseStanding: "active" | "suspended" | "closed";
        /**
         * BaseStandingChangeRead
         * @description One step of a base's standing.
         */
        BaseStandingChangeRead: {
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
            source: components["schemas"]["BaseStanding"];
            target: components["schemas"]["BaseStanding"];
            /** Transition */
            transition: string;
        };
        /**
         * BaseStep
         * @description Why a base is suspended, resumed or closed.
         * @example {
         *       "reason": "校舍加固改造"
         *     }
         */
        BaseStep: {
            /** Reason */
            reason: string;
        };
        /**
         * BaseUpdate
         * @description The fields to change; those left out stay as they are.
         * @example {
         *       "capacity": 150
         *     }
         */
        BaseUpdate: {
            /** Address */
            address?: string | null;
            /** Capacity */
            capacity?: number;
            /**
             * Established On
             * Format: date
             */
            established_on?: string;
            /**
             * Functions
             * @description what it is for; one or several (WH-06)
             */
            functions?: components["schemas"]["BaseFunction"][];
            kind?: components["schemas"]["BaseKind"];
            level?: components["schemas"]["Level"];
            /** Name */
            name?: string;
            subject?: components["schemas"]["Subject"] | null;
            /** Summary */
            summary?: string | null;
        };
        /**
         * BaseUsage
         * @description How much a base was used in a year (利用情况): LZ-24.
         */
        BaseUsage: {
            /**
             * People
             * @description person-times (人次)
             */
            people: number;
            /**
             * Times
             * @description days on which people were there
             */
            times: number;
            /** Year */
            year: number;
        };
        /**
         * BaseUseCreate
         * @description Records that people were at a base.
         * @example {
         *       "kind": "practice",
         *       "people": 42,
         *       "title": "新教师课堂观摩",
         *       "used_on": "2026-04-10"
         *     }
         */
        BaseUseCreate: {
            kind: components["schemas"]["UseKind"];
            /**
             * People
             * @description how many were there
             */
            people: number;
            /** Title */
            title: string;
            /**
             * Used On
             * Format: date
             */
            used_on: string;
        };
        /**
         * BaseUseRead
         * @description One day on which people were at a base (使用记录).
         */
        BaseUseRead: {
            /**
             * Base Id
             * Format: uuid
             */
            base_id: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["UseKind"];
            /** People */
            people: number;
            /** Title */
            title: string;
            /**
             * Used On
             * Format: date
             */
            used_on: string;
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
            /** Withdrawn At */
            withdrawn_at: string | null;
            /** Withdrawn Reason */
            withdrawn_reason: string | null;
        };
        /**
         * BaseUseSort
         * @description Orders of the uses; a minus means falling.
         * @enum {string}
         */
        BaseUseSort: "used_on" | "-used_on";
        /**
         * BaseVenueCreate
         * @description Adds a venue to a base.
         * @example {
         *       "address": "人民路 1 号",
         *       "capacity": 300,
         *       "name": "综合楼"
         *     }
         */
        BaseVenueCreate: {
            /** Address */
            address?: string | null;
            /** Capacity */
            capacity: number;
            /** Name */
            name: string;
        };
        /**
         * BaseVenueRead
         * @description A venue (场地) of a base with what is in it.
         */
        BaseVenueRead: {
            /** Address */
            address: string | null;
            /**
             * Base Id
             * Format: uuid
             */
            base_id: string;
            /** Base Name */
            base_name: string;
            /**
             * Capacity
             * @description how many people fit in
             */
            capacity: number;
            /** Closed At */
            closed_at: string | null;
            /** Closed Reason */
            closed_reason: string | null;
            /** Equipment */
            equipment: components["schemas"]["VenueEquipmentRead"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Rooms */
            rooms: components["schemas"]["VenueRoomRead"][];
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
        };
        /**
         * BaseVenueUpdate
         * @description The fields to change; those left out stay as they are.
         * @example {
         *       "capacity": 320
         *     }
         */
        BaseVenueUpdate: {
            /** Address */
            address?: string | null;
            /** Capacity */
            capacity?: number;
            /** Name */
            name?: string;
        };
        /**
         * BindingRead
         * @description Which pack binds an organisation (约束), and for how long.
         */
        BindingRead: {
            /**
             * Pack Id
             * Format: uuid
             */
            pack_id: string;
            /**
             * Since
             * Format: date
             * @description first day of the unbroken time in which it binds
             */
            since: string;
            /**
             * Until
             * @description last day of that time; null while no end is foreseen
             */
            until: string | null;
        };
        /**
         * BoardRow
         * @description An expert of a round.
         */
        BoardRow: {
            expert: components["schemas"]["ExpertRead"];
            /**
             * Hours
             * @description class hours taught in the year of the round (学时)
             */
            hours: string;
            /** @description null: has no result yet */
            review: components["schemas"]["ReviewRead"] | null;
        };
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
        /** Body_import_annex */
        Body_import_annex: {
            /**
             * Dry Run
             * @description only say what would happen
             * @default false
             */
            dry_run: boolean;
            /** File */
            file: string;
            /** @description what the table is a list of */
            kind: components["schemas"]["MarkKind"];
            /**
             * Organisation Id
             * Format: uuid
             * @description look for the organisations at and below this one
             */
            organisation_id: string;
        };
        /** Body_import_experts */
        Body_import_experts: {
            /**
             * Dry Run
             * @description only say what would happen
             * @default false
             */
            dry_run: boolean;
            /** File */
            file: string;
            /**
             * Organisation Id
             * Format: uuid
             * @description who is to keep the rows
             */
            organisation_id: string;
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
         * BudgetCreate
         * @description A year's budget.
         * @example {
         *       "approved_on": "2026-03-01",
         *       "document": "兴财教〔2026〕12号",
         *       "fiscal_year": 2026,
         *       "salary_total": 19800000000,
         *       "training_budget": 420000000
         *     }
         */
        BudgetCreate: {
            /**
             * Approved On
             * Format: date
             */
            approved_on: string;
            /**
             * Document
             * @description the document that approves it (批复文件)
             */
            document: string;
            /**
             * Fiscal Year
             * @description 财政年度
             */
            fiscal_year: number;
            /**
             * Public Funds Total
             * @description 年度公用经费预算总额, of a school
             */
            public_funds_total?: number | null;
            /**
             * Salary Total
             * @description 教师年度工资总额, of an authority
             */
            salary_total?: number | null;
            /**
             * Training Budget
             * @description 教师培训经费
             */
            training_budget: number;
        };
        /**
         * BudgetDetail
         * @description A budget with its lines, and what the policy in force wants of it.
         */
        BudgetDetail: {
            /**
             * Categories
             * @description what a line without a fund may be spent on
             */
            categories: components["schemas"]["NamedCode"][];
            figures: components["schemas"]["FiguresRead"];
            /** Fiscal Year */
            fiscal_year: number;
            /** Funds */
            funds: components["schemas"]["FundRead"][];
            /**
             * History
             * @description all figures it ever had, the first first
             */
            history: components["schemas"]["FiguresRead"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Lines */
            lines: components["schemas"]["LineRead"][];
            organisation: components["schemas"]["BudgetedOrganisation"];
            /** Phases */
            phases: components["schemas"]["PhaseRead"][];
            /**
             * Policy
             * @description title of the policy in force; null while none is
             */
            policy: string | null;
            /**
             * Set Aside
             * @description on all lines together
             */
            set_aside: number;
            /** Spent */
            spent: number;
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
        };
        /**
         * BudgetedOrganisation
         * @description Whose money it is.
         */
        BudgetedOrganisation: {
            /** Code */
            code: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * BudgetRead
         * @description A budget with the figures that hold, and how much of it is set aside and spent.
         */
        BudgetRead: {
            figures: components["schemas"]["FiguresRead"];
            /** Fiscal Year */
            fiscal_year: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            organisation: components["schemas"]["BudgetedOrganisation"];
            /**
             * Set Aside
             * @description on all lines together
             */
            set_aside: number;
            /** Spent */
            spent: number;
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
        };
        /**
         * BudgetRevise
         * @description New figures, and why the ones before no longer hold.
         * @example {
         *       "approved_on": "2026-03-01",
         *       "document": "兴财教〔2026〕12号",
         *       "reason": "年中追加预算",
         *       "salary_total": 19800000000,
         *       "training_budget": 420000000
         *     }
         */
        BudgetRevise: {
            /**
             * Approved On
             * Format: date
             */
            approved_on: string;
            /**
             * Document
             * @description the document that approves it (批复文件)
             */
            document: string;
            /**
             * Public Funds Total
             * @description 年度公用经费预算总额, of a school
             */
            public_funds_total?: number | null;
            /** Reason */
            reason: string;
            /**
             * Salary Total
             * @description 教师年度工资总额, of an authority
             */
            salary_total?: number | null;
            /**
             * Training Budget
             * @description 教师培训经费
             */
            training_budget: number;
        };
        /**
         * BudgetSort
         * @description Orders of the list; a minus means falling.
         * @enum {string}
         */
        BudgetSort: "fiscal_year" | "-fiscal_year";
        /**
         * BuildingTargetRead
         * @description How an authority stands to one rule about bases and studios.
         */
        BuildingTargetRead: {
            /**
             * Bases
             * @description of them bases
             */
            bases: number;
            /** Clause */
            clause: string;
            /**
             * Count
             * @description bases and studios of its own level that the metric counts
             */
            count: number;
            /**
             * Least
             * @description at least so many; null: no such end
             */
            least: number | null;
            /** Metric */
            metric: string;
            /**
             * Most
             * @description at most so many; null: no such end
             */
            most: number | null;
            organisation: components["schemas"]["TargetOrganisation"];
            /** Rule */
            rule: string;
            scope: components["schemas"]["Scope"];
            /** Source */
            source: string;
            state: components["schemas"]["TargetState"];
            /**
             * Studios
             * @description of them studios
             */
            studios: number;
        };
        /**
         * BuildingTargets
         * @description The rules about bases and studios, authority by authority in the order of the tree.
         */
        BuildingTargets: {
            /** Items */
            items: components["schemas"]["BuildingTargetRead"][];
            /** Year */
            year: number;
        };
        /**
         * BulkAnswer
         * @description What became of each, in the order of the request.
         */
        BulkAnswer: {
            /** Changed */
            changed: number;
            /** Refused */
            refused: number;
            /** Results */
            results: components["schemas"]["BulkResult"][];
            /** Unchanged */
            unchanged: number;
        };
        /**
         * BulkChange
         * @description One change of many people, for one stated reason.
         * @example {
         *       "action": {
         *         "kind": "end_post",
         *         "post": "homeroom_teacher"
         *       },
         *       "people": [
         *         {
         *           "id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
         *           "version": 3
         *         }
         *       ],
         *       "reason": "2026学年结束"
         *     }
         */
        BulkChange: {
            /** Action */
            action: components["schemas"]["EndPost"] | components["schemas"]["SetEmployment"] | components["schemas"]["Transfer"] | components["schemas"]["Leave"];
            /** People */
            people: components["schemas"]["Chosen"][];
            /**
             * Reason
             * @description why; kept in the audit trail of each
             */
            reason: string;
        };
        /**
         * BulkResult
         * @description What became of one of them; those refused are as they were.
         */
        BulkResult: {
            /**
             * Code
             * @description of the problem, when refused
             */
            code: string | null;
            /**
             * Detail
             * @description what is wrong and what to do, when refused
             */
            detail: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Name
             * @description null: there is nobody with this id within reach
             */
            name: string | null;
            outcome: components["schemas"]["Outcome"];
        };
        /**
         * BulkStep
         * @description One step of many, for one stated reason.
         * @example {
         *       "experts": [
         *         {
         *           "id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
         *           "version": 1
         *         }
         *       ],
         *       "reason": "2026年第一批入库评审",
         *       "step": "review"
         *     }
         */
        BulkStep: {
            /** Experts */
            experts: components["schemas"]["ChosenExpert"][];
            /** Reason */
            reason: string;
            /**
             * Review Due On
             * @description to be reviewed by; needed to admit and to resume
             */
            review_due_on?: string | null;
            step: components["schemas"]["ExpertStep"];
            /**
             * Term Ends On
             * @description last day of the appointment (聘期)
             */
            term_ends_on?: string | null;
        };
        /**
         * CareerRead
         * @description What somebody has been (任职经历); its ETag is the person's.
         */
        CareerRead: {
            /**
             * Honours
             * @description from the latest to the first
             */
            honours: components["schemas"]["HonourRead"][];
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /**
             * Posts
             * @description open ones first, then from the latest to the first
             */
            posts: components["schemas"]["SpellRead"][];
            /**
             * Transfers
             * @description the latest; all of them page by page elsewhere
             */
            transfers: components["schemas"]["TransferRead"][];
            /** Years In Post */
            years_in_post: components["schemas"]["PostYears"][];
        };
        /**
         * CertificateCondition
         * @description What must be passed before a trainee gets something (发证条件): LZ-41.
         */
        CertificateCondition: {
            /**
             * 条款
             * @description the document's own words
             */
            clause: string;
            /** 培训结果 */
            grants: components["schemas"]["Grant"][];
            /** 编号 */
            id: string;
            /**
             * 名称
             * @description as the document calls it
             */
            name: string;
            /**
             * 文件未给出
             * @description fields that the document gives no value for, each with who gives it
             * @default {}
             */
            not_given: {
                [key: string]: string;
            };
            /**
             * 说明
             * @description how it is read where the document leaves that open
             */
            note: string | null;
            /**
             * 实践课程学分比例
             * @description share of the credits that practice courses give
             */
            practice_credit_share: number | null;
            /**
             * 考核
             * @description all of these, passed
             */
            requires: components["schemas"]["Assessment"][];
            /**
             * 出处
             * @description where in the document they stand
             */
            source: string;
        };
        /**
         * ChangeKind
         * @description What happened to an entry (变化).
         * @enum {string}
         */
        ChangeKind: "added" | "removed" | "changed";
        /**
         * ChangeRead
         * @description One field of a correction.
         */
        ChangeRead: {
            /** @description what it should say */
            after: components["schemas"]["JsonValue"];
            /** @description what the profile said when the change was proposed */
            before: components["schemas"]["JsonValue"];
            field: components["schemas"]["ProfileField"];
            /** @description what it says now */
            now: components["schemas"]["JsonValue"];
            /**
             * Overtaken
             * @description whether it now says something else than before and than proposed
             */
            overtaken: boolean;
        };
        /**
         * Check
         * @description One point of a checklist.
         */
        Check: {
            /**
             * 标准
             * @description what makes it good: 主题鲜明
             */
            criterion: string | null;
            /** 编号 */
            id: string;
            /**
             * 名称
             * @description as the document calls it
             */
            name: string;
        };
        /**
         * CheckCreate
         * @description What was found on one criterion.
         * @example {
         *       "checklist": "host_standard",
         *       "criterion": "digital_management",
         *       "evidence": "现场核验：有培训管理平台，可记录签到、作业与学时",
         *       "pack": "laibin-2022",
         *       "result": "met"
         *     }
         */
        CheckCreate: {
            /** Checklist */
            checklist: string;
            /** Criterion */
            criterion: string;
            /**
             * Document Id
             * @description a document of the institution that shows it
             */
            document_id?: string | null;
            /** Evidence */
            evidence: string;
            /** Pack */
            pack: string;
            result: components["schemas"]["CheckResult"];
        };
        /**
         * Checklist
         * @description What has to be there (清单): the seven sections of a plan, the five activities of heads' training.
         */
        Checklist: {
            /**
             * 条款
             * @description the document's own words
             */
            clause: string;
            /** 编号 */
            id: string;
            /** 项目 */
            items: components["schemas"]["Check"][];
            /**
             * 名称
             * @description as the document calls it
             */
            name: string;
            /**
             * 文件未给出
             * @description fields that the document gives no value for, each with who gives it
             * @default {}
             */
            not_given: {
                [key: string]: string;
            };
            /**
             * 说明
             * @description how it is read where the document leaves that open
             */
            note: string | null;
            /** 核对对象 */
            of: components["schemas"]["ChecklistSubject"];
            /**
             * 出处
             * @description where in the document they stand
             */
            source: string;
            /**
             * 效力
             * @description what becomes of what lacks one of them
             */
            weight: components["schemas"]["Weight"];
        };
        /**
         * ChecklistSubject
         * @description What a checklist is held against (核对对象).
         * @enum {string}
         */
        ChecklistSubject: "programme_plan" | "needs_survey" | "programme_finish" | "trainee_care" | "head_training" | "county_capacity" | "programme_budget" | "responsibility" | "programme_levels" | "training_institution";
        /**
         * CheckResult
         * @description What a check of one criterion came to.
         * @enum {string}
         */
        CheckResult: "met" | "not_met" | "not_known";
        /**
         * ChoiceOfInstitution
         * @description Who runs programmes of a type (承训机构), and who decides it: SX-10, SX-11, SX-13.
         */
        ChoiceOfInstitution: {
            /**
             * 任务分配
             * @description the allocation by rank that is used
             */
            allocation: string | null;
            /** 确定单位 */
            decided_by: components["schemas"]["Level"];
            /** 确定方式 */
            route: components["schemas"]["SelectionRoute"];
        };
        /**
         * Chosen
         * @description One of the people, at the version that the caller saw.
         */
        Chosen: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Version
             * @description as the list showed it
             */
            version: number;
        };
        /**
         * ChosenExpert
         * @description One of the experts, at the version that the caller saw.
         */
        ChosenExpert: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Version
             * @description as the list showed it
             */
            version: number;
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
         * Cohort
         * @description How a project county came to be one in its first year (SX-02).
         * @enum {string}
         */
        Cohort: "continued" | "added";
        /**
         * Cohorts
         * @description Classes that follow each other (期): LB-32, LB-43.
         */
        Cohorts: {
            /**
             * 每期约
             * @description about so many in each; a figure, not a bound
             */
            about: number | null;
            /** 期数 */
            count: number | null;
            /** 每期人数 */
            seats: components["schemas"]["WholeNumbers"] | null;
            /**
             * 分阶段
             * @description in stages, over more than one year
             * @default false
             */
            staged: boolean;
            /**
             * 年限
             * @description how many years each takes
             */
            years: number | null;
        };
        /**
         * ColumnRead
         * @description One column of a sheet.
         */
        ColumnRead: {
            /** @description what it is understood to hold; null: it is not read */
            field: components["schemas"]["Field"] | null;
            /**
             * Heading
             * @description as written; empty where there is none
             */
            heading: string;
            /**
             * Letter
             * @description as the spreadsheet calls it
             */
            letter: string;
            /**
             * Number
             * @description from 1
             */
            number: number;
            /**
             * Samples
             * @description what its first rows hold; masked where it identifies somebody
             */
            samples: string[];
        };
        /**
         * Conflict
         * @description Which tier counts when years and title, say, point to different ones (冲突时).
         * @enum {string}
         */
        Conflict: "lower" | "higher";
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
         * ContactAsk
         * @description Why the number is needed.
         * @example {
         *       "reason": "联系授课事宜"
         *     }
         */
        ContactAsk: {
            /**
             * Reason
             * @description why; kept in the audit trail
             */
            reason: string;
        };
        /**
         * ContactRead
         * @description How to reach an expert.
         */
        ContactRead: {
            /** Phone */
            phone: string | null;
        };
        /**
         * Content
         * @description What training must, may or must not be about (培训内容): LB-05, LB-09, LB-11, SX-17, LZ-25.
         */
        Content: {
            /** 适用对象 */
            audience: components["schemas"]["Group"];
            /**
             * 条款
             * @description the document's own words
             */
            clause: string;
            /** 内容要求 */
            duty: components["schemas"]["ContentDuty"];
            /** 编号 */
            id: string;
            /**
             * 内容
             * @description each with an id that courses are marked with
             */
            items: components["schemas"]["Item"][];
            /**
             * 名称
             * @description as the document calls it
             */
            name: string;
            /**
             * 文件未给出
             * @description fields that the document gives no value for, each with who gives it
             * @default {}
             */
            not_given: {
                [key: string]: string;
            };
            /**
             * 说明
             * @description how it is read where the document leaves that open
             */
            note: string | null;
            /**
             * 出处
             * @description where in the document they stand
             */
            source: string;
        };
        /**
         * ContentDomain
         * @description 内容领域. Source: 来宾 2022, “培训内容分为九大领域”; pack: coverage.
         * @enum {string}
         */
        ContentDomain: "ethics" | "curriculum" | "careers" | "reform" | "information_technology" | "strategies" | "reflection" | "mental_health" | "other";
        /**
         * ContentDuty
         * @description What a document asks of a content (内容要求).
         * @enum {string}
         */
        ContentDuty: "first" | "compulsory" | "theme" | "emphasis" | "before_start" | "excluded";
        /**
         * Contribution
         * @description What somebody does for a programme (参与方式).
         * @enum {string}
         */
        Contribution: "trainee" | "lecturer" | "workshop_host" | "management";
        /**
         * CorrectionApproval
         * @description What whoever approves has to say.
         * @example {
         *       "reason": "已核对职称证书"
         *     }
         */
        CorrectionApproval: {
            /** Reason */
            reason?: string | null;
        };
        /**
         * CorrectionCreate
         * @description Proposes a correction of one's own profile.
         * @example {
         *       "changes": {
         *         "title": "vice_senior"
         *       },
         *       "reason": "已于 2026 年 6 月评为高级教师"
         *     }
         */
        CorrectionCreate: {
            changes: components["schemas"]["ProfileChanges"];
            /** Reason */
            reason: string;
        };
        /**
         * CorrectionRead
         * @description A correction (信息更正) of somebody's profile.
         */
        CorrectionRead: {
            /** Changes */
            changes: components["schemas"]["ChangeRead"][];
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Decided At
             * @description when it was approved, rejected or withdrawn
             */
            decided_at: string | null;
            /** Decided By Name */
            decided_by_name: string | null;
            /** Decision Reason */
            decision_reason: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
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
             * Reason
             * @description why, in the words of whoever proposed it
             */
            reason: string;
            state: components["schemas"]["CorrectionState"];
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
        };
        /**
         * CorrectionRejection
         * @description Why a correction is not made.
         * @example {
         *       "reason": "职称证书尚未下发，请下发后再申请"
         *     }
         */
        CorrectionRejection: {
            /** Reason */
            reason: string;
        };
        /**
         * CorrectionSort
         * @description Orders of the list; a minus means falling.
         * @enum {string}
         */
        CorrectionSort: "created_at" | "-created_at";
        /**
         * CorrectionState
         * @description Where a correction stands (更正状态). The last three are final.
         * @enum {string}
         */
        CorrectionState: "proposed" | "approved" | "rejected" | "withdrawn";
        /**
         * Counting
         * @description What of a metric counts for a rule: what has one of the values in each list given; all when none is.
         */
        Counting: {
            /** 方式 */
            mode: components["schemas"]["TrainingForm"][] | null;
            /**
             * 职务
             * @description training for people in one of these posts
             */
            post: components["schemas"]["Post"][] | null;
            /**
             * 专题
             * @description ids among the items of `contents`
             */
            theme: string[] | null;
        };
        /**
         * CountyProject
         * @description A project that counties take part in (项目县类别); the same words as the registry's marks.
         * @enum {string}
         */
        CountyProject: "project_county" | "it_project_county";
        /**
         * CourseCategory
         * @description 课程类别. Source: 兰州 2019, “基础、专业、理论、实践等各类课程比例科学”; pack: course_mixes.
         * @enum {string}
         */
        CourseCategory: "basic" | "professional" | "theory" | "practice";
        /**
         * CourseContent
         * @description What a version says.
         * @example {
         *       "category": "practice",
         *       "contents": [],
         *       "domain": "curriculum",
         *       "hours": "6",
         *       "keywords": [
         *         "整本书阅读",
         *         "名著导读"
         *       ],
         *       "name": "整本书阅读的教学设计",
         *       "origin": "local",
         *       "six_new": [
         *         "new_standards",
         *         "new_textbooks"
         *       ],
         *       "stages": [
         *         "junior"
         *       ],
         *       "standards": [
         *         "义务教育语文课程标准（2022年版）"
         *       ],
         *       "subjects": [
         *         "chinese"
         *       ],
         *       "summary": "以《朝花夕拾》为例，从选题、任务到评价，完整走一遍整本书阅读的教学设计。"
         *     }
         */
        CourseContent: {
            category: components["schemas"]["CourseCategory"];
            /**
             * Contents
             * @description mandatory contents it covers, as the vocabulary of its owner has them
             * @default []
             */
            contents: string[];
            domain: components["schemas"]["ContentDomain"];
            /**
             * Hours
             * @description class hours (学时)
             */
            hours: number;
            /**
             * Keywords
             * @description words that teachers look for it by
             * @default []
             */
            keywords: string[];
            /** Name */
            name: string;
            origin: components["schemas"]["CourseOrigin"];
            /**
             * Origin Note
             * @description which research project, or where it comes from
             */
            origin_note?: string | null;
            /**
             * Series Id
             * @description the themed series it belongs to
             */
            series_id?: string | null;
            /**
             * Six New
             * @description 六新
             * @default []
             */
            six_new: components["schemas"]["SixNew"][];
            /**
             * Stages
             * @description none: for every stage
             * @default []
             */
            stages: components["schemas"]["Stage"][];
            /**
             * Standards
             * @description course standards it follows (培训课程标准)
             */
            standards: string[];
            /**
             * Subjects
             * @description none: for every subject
             * @default []
             */
            subjects: components["schemas"]["Subject"][];
            /** Summary */
            summary: string;
        };
        /**
         * CourseCreate
         * @description A new course with its first draft.
         * @example {
         *       "category": "practice",
         *       "contents": [],
         *       "domain": "curriculum",
         *       "hours": "6",
         *       "keywords": [
         *         "整本书阅读",
         *         "名著导读"
         *       ],
         *       "name": "整本书阅读的教学设计",
         *       "organisation_id": "01939f2a-6c1e-7b6a-9a43-0000000a0001",
         *       "origin": "local",
         *       "six_new": [
         *         "new_standards",
         *         "new_textbooks"
         *       ],
         *       "stages": [
         *         "junior"
         *       ],
         *       "standards": [
         *         "义务教育语文课程标准（2022年版）"
         *       ],
         *       "subjects": [
         *         "chinese"
         *       ],
         *       "summary": "以《朝花夕拾》为例，从选题、任务到评价，完整走一遍整本书阅读的教学设计。"
         *     }
         */
        CourseCreate: {
            category: components["schemas"]["CourseCategory"];
            /**
             * Contents
             * @description mandatory contents it covers, as the vocabulary of its owner has them
             * @default []
             */
            contents: string[];
            domain: components["schemas"]["ContentDomain"];
            /**
             * Hours
             * @description class hours (学时)
             */
            hours: number;
            /**
             * Keywords
             * @description words that teachers look for it by
             * @default []
             */
            keywords: string[];
            /** Name */
            name: string;
            /**
             * Organisation Id
             * Format: uuid
             * @description the owner (课程所属单位)
             */
            organisation_id: string;
            origin: components["schemas"]["CourseOrigin"];
            /**
             * Origin Note
             * @description which research project, or where it comes from
             */
            origin_note?: string | null;
            /**
             * Series Id
             * @description the themed series it belongs to
             */
            series_id?: string | null;
            /**
             * Six New
             * @description 六新
             * @default []
             */
            six_new: components["schemas"]["SixNew"][];
            /**
             * Stages
             * @description none: for every stage
             * @default []
             */
            stages: components["schemas"]["Stage"][];
            /**
             * Standards
             * @description course standards it follows (培训课程标准)
             */
            standards: string[];
            /**
             * Subjects
             * @description none: for every subject
             * @default []
             */
            subjects: components["schemas"]["Subject"][];
            /** Summary */
            summary: string;
        };
        /**
         * CourseDetail
         * @description The latest version of a course, with all that its staff need to go on.
         */
        CourseDetail: {
            category: components["schemas"]["CourseCategory"];
            /** Contents */
            contents: string[];
            domain: components["schemas"]["ContentDomain"];
            /** History */
            history: components["schemas"]["CourseStep"][];
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
            /** Keywords */
            keywords: string[];
            /**
             * Legal
             * @description steps that the latest version can take now
             */
            legal: string[];
            level: components["schemas"]["CourseLevel"];
            /** @description whose library it stands in */
            library: components["schemas"]["CoursePlace"];
            /** Name */
            name: string;
            /**
             * Number
             * @description of the version, from 1
             */
            number: number;
            open_promotion: components["schemas"]["PromotionRead"] | null;
            organisation: components["schemas"]["CoursePlace"];
            origin: components["schemas"]["CourseOrigin"];
            /** Origin Note */
            origin_note: string | null;
            /** Published At */
            published_at: string | null;
            /** Rating Count */
            rating_count: number;
            /**
             * Rating Mean
             * @description stars; null while nobody has rated
             */
            rating_mean: number | null;
            series: components["schemas"]["CourseSeriesOfCourse"] | null;
            /** Six New */
            six_new: components["schemas"]["SixNew"][];
            /** Stages */
            stages: components["schemas"]["Stage"][];
            /** Standards */
            standards: string[];
            state: components["schemas"]["CourseState"];
            /** Subjects */
            subjects: components["schemas"]["Subject"][];
            /** Summary */
            summary: string;
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
            /** Versions */
            versions: components["schemas"]["VersionLine"][];
        };
        /**
         * CourseKind
         * @description One kind of courses; its share is shown, and checked where the document bounds it.
         */
        CourseKind: {
            /**
             * 不少于
             * @description at least this share
             */
            gte: number | null;
            /** 编号 */
            id: string;
            /**
             * 不超过
             * @description at most this share
             */
            lte: number | null;
            /**
             * 名称
             * @description as the document calls it
             */
            name: string;
        };
        /**
         * CourseLevel
         * @description Whose library it stands in (四级), lowest first. Source: 兰州 2019, “四级精品课程资源库”.
         * @enum {string}
         */
        CourseLevel: "school" | "district" | "county" | "city";
        /**
         * CourseMix
         * @description The kinds of courses (课程类别) that a plan is made of, and their shares: LZ-10.
         */
        CourseMix: {
            /** 基数统计日 */
            as_of: components["schemas"]["AsOf"];
            /** 基数 */
            base: components["schemas"]["Base"];
            /**
             * 条款
             * @description the document's own words
             */
            clause: string;
            /** 编号 */
            id: string;
            /** 课程类别 */
            kinds: components["schemas"]["CourseKind"][];
            /**
             * 名称
             * @description as the document calls it
             */
            name: string;
            /**
             * 文件未给出
             * @description fields that the document gives no value for, each with who gives it
             * @default {}
             */
            not_given: {
                [key: string]: string;
            };
            /**
             * 说明
             * @description how it is read where the document leaves that open
             */
            note: string | null;
            /**
             * 出处
             * @description where in the document they stand
             */
            source: string;
        };
        /**
         * CourseMixRead
         * @description Courses by category, held against the policy in force: LZ-10.
         */
        CourseMixRead: {
            /** Clause */
            clause: string | null;
            /** Count */
            count: number;
            /** Hours */
            hours: number;
            organisation: components["schemas"]["CoursePlace"];
            /**
             * Pack Title
             * @description the policy that names the mix; null: none in force does
             */
            pack_title: string | null;
            /** Parts */
            parts: components["schemas"]["registry__courses__schemas_review__MixPart"][];
            /** Source */
            source: string | null;
        };
        /**
         * CourseOrigin
         * @description How the course came about (来源). Source: 兰州 2019, “本土挖掘、科研立项、高端引进”.
         * @enum {string}
         */
        CourseOrigin: "local" | "research" | "imported";
        /**
         * CoursePlace
         * @description An organisation that owns a course or keeps a library.
         */
        CoursePlace: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * CourseRead
         * @description A course in one of its versions.
         */
        CourseRead: {
            category: components["schemas"]["CourseCategory"];
            /** Contents */
            contents: string[];
            domain: components["schemas"]["ContentDomain"];
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
            /** Keywords */
            keywords: string[];
            level: components["schemas"]["CourseLevel"];
            /** @description whose library it stands in */
            library: components["schemas"]["CoursePlace"];
            /** Name */
            name: string;
            /**
             * Number
             * @description of the version, from 1
             */
            number: number;
            organisation: components["schemas"]["CoursePlace"];
            origin: components["schemas"]["CourseOrigin"];
            /** Origin Note */
            origin_note: string | null;
            /** Published At */
            published_at: string | null;
            /** Rating Count */
            rating_count: number;
            /**
             * Rating Mean
             * @description stars; null while nobody has rated
             */
            rating_mean: number | null;
            series: components["schemas"]["CourseSeriesOfCourse"] | null;
            /** Six New */
            six_new: components["schemas"]["SixNew"][];
            /** Stages */
            stages: components["schemas"]["Stage"][];
            /** Standards */
            standards: string[];
            state: components["schemas"]["CourseState"];
            /** Subjects */
            subjects: components["schemas"]["Subject"][];
            /** Summary */
            summary: string;
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
        };
        /**
         * CourseReason
         * @description Why it is done.
         * @example {
         *       "reason": "请补充课程标准依据"
         *     }
         */
        CourseReason: {
            /** Reason */
            reason: string;
        };
        /**
         * CourseSeriesOfCourse
         * @description The series of a course.
         */
        CourseSeriesOfCourse: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * CourseSort
         * @description Orders of the list; a minus means falling.
         * @enum {string}
         */
        CourseSort: "created_at" | "-created_at";
        /**
         * CourseState
         * @description Where a version stands (版本状态).
         * @enum {string}
         */
        CourseState: "draft" | "submitted" | "in_review" | "published" | "superseded" | "withdrawn";
        /**
         * CourseStep
         * @description One step that was taken (评审记录).
         */
        CourseStep: {
            /** Actor Name */
            actor_name: string | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** @description the level it was to be promoted to */
            level: components["schemas"]["CourseLevel"] | null;
            /**
             * Number
             * @description of the version; null: of a promotion
             */
            number: number | null;
            /** Reason */
            reason: string | null;
            /** Source */
            source: string;
            /** Target */
            target: string;
            /** Transition */
            transition: string;
        };
        /**
         * CourseVocabulary
         * @description The contents that the policy in force at an organisation names.
         */
        CourseVocabulary: {
            /** Contents */
            contents: components["schemas"]["VocabularyItem"][];
            /** Pack Title */
            pack_title: string | null;
        };
        /**
         * CoverageMatrix
         * @description Groups of teachers against domains of content (覆盖矩阵): LB-27. Every field of it is to be served.
         */
        CoverageMatrix: {
            /** 对象类别 */
            audiences: components["schemas"]["AudienceCategory"][];
            /**
             * 条款
             * @description the document's own words
             */
            clause: string;
            /** 内容领域 */
            domains: components["schemas"]["Item"][];
            /** 编号 */
            id: string;
            /**
             * 培养层次
             * @description the ladder whose tiers it is split by
             */
            ladder: string | null;
            /**
             * 名称
             * @description as the document calls it
             */
            name: string;
            /**
             * 文件未给出
             * @description fields that the document gives no value for, each with who gives it
             * @default {}
             */
            not_given: {
                [key: string]: string;
            };
            /**
             * 说明
             * @description how it is read where the document leaves that open
             */
            note: string | null;
            /**
             * 出处
             * @description where in the document they stand
             */
            source: string;
        };
        /**
         * Credits
         * @description Hours, credits, and how many are asked for (学时与学分): WH-01.
         */
        Credits: {
            /** 基数统计日 */
            as_of: components["schemas"]["AsOf"];
            /** 适用对象 */
            audience: components["schemas"]["Group"];
            /**
             * 基数
             * @description of whom the share that meets it is counted
             */
            base: components["schemas"]["Base"];
            /**
             * 条款
             * @description the document's own words
             */
            clause: string;
            /** 每学分学时数 */
            hours_per_credit: number | null;
            /** 编号 */
            id: string;
            /**
             * 每学时分钟数
             * @description unless a programme says so
             */
            minutes_per_hour: number;
            /**
             * 名称
             * @description as the document calls it
             */
            name: string;
            /**
             * 文件未给出
             * @description fields that the document gives no value for, each with who gives it
             * @default {}
             */
            not_given: {
                [key: string]: string;
            };
            /**
             * 说明
             * @description how it is read where the document leaves that open
             */
            note: string | null;
            /**
             * 应修学分
             * @description over the training cycle
             */
            required: number | null;
            /**
             * 出处
             * @description where in the document they stand
             */
            source: string;
        };
        /**
         * CriteriaListRead
         * @description One list of criteria of the pack in force.
         */
        CriteriaListRead: {
            /**
             * Clause
             * @description the document's own words
             */
            clause: string;
            /** Criteria */
            criteria: components["schemas"]["CriterionRead"][];
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Source */
            source: string;
            weight: components["schemas"]["Weight"];
        };
        /**
         * CriteriaPack
         * @description The policy pack that the criteria stand in.
         */
        CriteriaPack: {
            /** Code */
            code: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Title */
            title: string;
            /** Version */
            version: number;
        };
        /**
         * CriteriaRead
         * @description What an institution must meet, and what of it it does.
         */
        CriteriaRead: {
            /** Checklists */
            checklists: components["schemas"]["CriteriaListRead"][];
            /**
             * Institution Id
             * Format: uuid
             */
            institution_id: string;
            /**
             * On
             * Format: date
             */
            on: string;
            /** @description null where no pack is in force */
            pack: components["schemas"]["CriteriaPack"] | null;
            /** @description of all together; null where the pack has no criteria */
            verdict: components["schemas"]["CheckResult"] | null;
        };
        /**
         * Criterion
         * @description What puts somebody in a tier: all that is given must hold.
         */
        Criterion: {
            /**
             * 年龄
             * @description full years of age (周岁)
             */
            age: components["schemas"]["Years"] | null;
            /** 称号 */
            honour: components["schemas"]["HonourHeld"] | null;
            /**
             * 职称
             * @description one of these titles (职称)
             */
            title: components["schemas"]["Title"][] | null;
            /**
             * 任职年限
             * @description full years, all spells added up, in the posts of the ladder (任职年限)
             */
            years_in_post: components["schemas"]["Years"] | null;
            /**
             * 教龄
             * @description full years of teaching (教龄)
             */
            years_of_service: components["schemas"]["Years"] | null;
        };
        /**
         * CriterionRead
         * @description One criterion (准入标准) and whether it is met.
         */
        CriterionRead: {
            /** Checked At */
            checked_at: string | null;
            /**
             * Criterion
             * @description what makes it good, where the policy says so
             */
            criterion: string | null;
            /** Document Expires On */
            document_expires_on: string | null;
            /**
             * Document Id
             * @description the document that it rests on
             */
            document_id: string | null;
            /** Document Number */
            document_number: string | null;
            /** Evidence */
            evidence: string | null;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** @description `not_known` until somebody has checked it */
            result: components["schemas"]["CheckResult"];
        };
        /**
         * CycleKind
         * @description How training cycles follow each other (周期类型).
         * @enum {string}
         */
        CycleKind: "fixed_years";
        /**
         * DisclosedField
         * @description What is masked otherwise and can be shown whole.
         * @enum {string}
         */
        DisclosedField: "citizen_id" | "phone" | "birth_date";
        /**
         * DisclosedNumbers
         * @description The numbers asked for, whole; those not asked for, or not on record, are null.
         */
        DisclosedNumbers: {
            /** Birth Date */
            birth_date: string | null;
            /**
             * Citizen Id
             * @description GB 11643, 18 places
             */
            citizen_id: string | null;
            /**
             * Disclosure Id
             * Format: uuid
             */
            disclosure_id: string;
            /** Phone */
            phone: string | null;
        };
        /**
         * DisclosureCreate
         * @description What is to be shown whole, and what for.
         * @example {
         *       "fields": [
         *         "phone"
         *       ],
         *       "reason": "通知本人补交报名材料"
         *     }
         */
        DisclosureCreate: {
            /**
             * Fields
             * @description no more than needed
             */
            fields: components["schemas"]["DisclosedField"][];
            /**
             * Reason
             * @description why; the person concerned reads it
             */
            reason: string;
        };
        /**
         * DisclosureRead
         * @description Who saw what, when and why; without the numbers.
         */
        DisclosureRead: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Fields */
            fields: components["schemas"]["DisclosedField"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            /** Reason */
            reason: string;
            /**
             * Seen By
             * @description name of the account
             */
            seen_by: string;
        };
        /**
         * DisclosureSort
         * @description Orders of the list of disclosures; a minus means falling.
         * @enum {string}
         */
        DisclosureSort: "at" | "-at";
        /**
         * DismissalRead
         * @description A pair of records found to be of two people.
         */
        DismissalRead: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            first: components["schemas"]["DismissedRecord"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Reason */
            reason: string;
            second: components["schemas"]["DismissedRecord"];
        };
        /**
         * DismissalSort
         * @description Orders of the list; a minus means falling.
         * @enum {string}
         */
        DismissalSort: "created_at" | "-created_at";
        /**
         * DismissedRecord
         * @description One of the two records of a pair that was dismissed, named as it is now.
         */
        DismissedRecord: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Organisation Name */
            organisation_name: string;
        };
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
         * Document
         * @description The document that the pack is made of (文件).
         */
        Document: {
            /**
             * 主送机关
             * @description whom it is sent to
             */
            addressees: string | null;
            /** 发文机关 */
            issuers: string[];
            /** 文号 */
            number: string | null;
            /** 发布日期 */
            published_on: string | null;
            /**
             * 成文日期
             * Format: date
             */
            signed_on: string;
        };
        /**
         * DocumentSort
         * @description Orders of the list; a minus means falling. Those that never expire come last.
         * @enum {string}
         */
        DocumentSort: "expires_by" | "-expires_by";
        /**
         * DuplicateDismiss
         * @description Says that two records are of two people (非同一人).
         * @example {
         *       "first_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
         *       "reason": "同名同日出生的两位老师",
         *       "second_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a11"
         *     }
         */
        DuplicateDismiss: {
            /**
             * First Id
             * Format: uuid
             */
            first_id: string;
            /** Reason */
            reason: string;
            /**
             * Second Id
             * Format: uuid
             */
            second_id: string;
        };
        /**
         * DuplicateRead
         * @description Two records that seem to be of one person (疑似重复).
         */
        DuplicateRead: {
            /**
             * Differing
             * @description in what they differ, told by the values behind the masks
             */
            differing: components["schemas"]["MergeField"][];
            first: components["schemas"]["PersonRead"];
            second: components["schemas"]["PersonRead"];
            /**
             * Shared
             * @description what they have in common
             */
            shared: components["schemas"]["Likeness"][];
            strength: components["schemas"]["Strength"];
        };
        /**
         * DuplicateSort
         * @description The order of the list.
         * @enum {string}
         */
        DuplicateSort: "-strength";
        /**
         * Effective
         * @description From when until when the policy is in force (有效期).
         */
        Effective: {
            /**
             * 起始日
             * Format: date
             * @description first day
             */
            from: string;
            /**
             * 截止日
             * @description last day; null while none is foreseen
             */
            until: string | null;
        };
        /**
         * Elimination
         * @description What the last in a ranking lose (淘汰), and what not.
         */
        Elimination: {
            /** 项目类型 */
            programmes: string[];
            /**
             * 不再承担
             * @description no new tasks in counties new to these projects
             */
            projects: string[];
            /** 名次 */
            ranks: components["schemas"]["Ranks"];
        };
        /**
         * Employment
         * @description 用人形式: how somebody is employed. What "在编在岗" counts (WH-01).
         * @enum {string}
         */
        Employment: "established" | "contract" | "special_post" | "rotating";
        /**
         * EndPost
         * @description They hold a post no more, from tomorrow on.
         */
        EndPost: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "end_post";
            post: components["schemas"]["Post"];
        };
        /**
         * EntryCorrect
         * @description Why an entry is taken back.
         * @example {
         *       "reason": "凭证录入错误"
         *     }
         */
        EntryCorrect: {
            /** Reason */
            reason: string;
        };
        /**
         * EntryCreate
         * @description Money put on a line, or spent from it.
         * @example {
         *       "amount": 1200000,
         *       "category": "teaching",
         *       "kind": "spending",
         *       "note": "语文骨干班专家课酬",
         *       "on": "2026-05-20",
         *       "voucher": "记-0512"
         *     }
         */
        EntryCreate: {
            /** Amount */
            amount: number;
            /**
             * Category
             * @description what is bought; needed for spending
             */
            category?: string | null;
            kind: components["schemas"]["EntryKind"];
            /** Note */
            note?: string | null;
            /**
             * On
             * Format: date
             */
            on: string;
            /**
             * Voucher
             * @description of the document that proves it; needed for spending
             */
            voucher?: string | null;
        };
        /**
         * EntryKind
         * @description What an entry does to its line.
         * @enum {string}
         */
        EntryKind: "allocation" | "spending";
        /**
         * EntryRead
         * @description Money put on a line or taken off it; a counter-entry has the amount negative.
         */
        EntryRead: {
            /** Amount */
            amount: number;
            /** Category */
            category: string | null;
            /**
             * Corrects Id
             * @description the entry that this one takes back
             */
            corrects_id: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["EntryKind"];
            /**
             * Line Id
             * Format: uuid
             */
            line_id: string;
            /** Note */
            note: string | null;
            /**
             * On
             * Format: date
             */
            on: string;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /** Voucher */
            voucher: string | null;
        };
        /**
         * EntrySort
         * @description Orders of the entries.
         * @enum {string}
         */
        EntrySort: "-id" | "id";
        /**
         * EquipmentKind
         * @description What a thing is (设备类型): LZ-22.
         * @enum {string}
         */
        EquipmentKind: "display" | "sound" | "computer" | "recording" | "experiment" | "other";
        /**
         * Exemption
         * @description What those in listed programmes need not do (免修), and what they still must: SX-07.
         */
        Exemption: {
            /**
             * 条款
             * @description the document's own words
             */
            clause: string;
            /** 免修的方式 */
            form: components["schemas"]["TrainingForm"];
            /**
             * 免修的学时
             * @description class hours a year
             */
            hours: number;
            /** 编号 */
            id: string;
            /**
             * 名称
             * @description as the document calls it
             */
            name: string;
            /**
             * 不得免修的方式
             * @description what is still to be done in full
             */
            never: components["schemas"]["TrainingForm"][];
            /**
             * 文件未给出
             * @description fields that the document gives no value for, each with who gives it
             * @default {}
             */
            not_given: {
                [key: string]: string;
            };
            /**
             * 说明
             * @description how it is read where the document leaves that open
             */
            note: string | null;
            /** 列举的项目 */
            programmes: string[];
            /**
             * 出处
             * @description where in the document they stand
             */
            source: string;
        };
        /**
         * ExpertBulkAnswer
         * @description What became of each, in the order of the request.
         */
        ExpertBulkAnswer: {
            /** Changed */
            changed: number;
            /** Refused */
            refused: number;
            /** Results */
            results: components["schemas"]["ExpertBulkResult"][];
        };
        /**
         * ExpertBulkResult
         * @description What became of one of them; those refused are as they were.
         */
        ExpertBulkResult: {
            /**
             * Code
             * @description of the problem, when refused
             */
            code: string | null;
            /**
             * Detail
             * @description what is wrong and what to do, when refused
             */
            detail: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Name
             * @description null: there is nobody with this id within reach
             */
            name: string | null;
            outcome: components["schemas"]["ExpertOutcome"];
        };
        /**
         * ExpertCreate
         * @description Somebody proposed for the library: on the roster (`person_id`), or from outside.
         * @example {
         *       "evidence": "主持省级课题两项，近三年送教下乡 12 场",
         *       "kind": "scholar",
         *       "level": "province",
         *       "name": "蒙建华",
         *       "organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
         *       "phone": "13800138000",
         *       "source": "nomination",
         *       "stages": [
         *         "primary",
         *         "junior"
         *       ],
         *       "subjects": [
         *         "chinese"
         *       ],
         *       "themes": [
         *         "大单元教学"
         *       ],
         *       "title": "教授",
         *       "workplace": "广西师范大学"
         *     }
         */
        ExpertCreate: {
            /**
             * Evidence
             * @description why: works, results, courses given (推荐理由)
             */
            evidence: string;
            kind: components["schemas"]["ExpertKind"];
            level: components["schemas"]["ExpertLevel"];
            /** Name */
            name?: string | null;
            /**
             * Organisation Id
             * Format: uuid
             * @description who is to keep the row (维护单位)
             */
            organisation_id: string;
            /** Person Id */
            person_id?: string | null;
            /** Phone */
            phone?: string | null;
            source: components["schemas"]["ExpertSource"];
            /**
             * Stages
             * @default []
             */
            stages: components["schemas"]["Stage"][];
            /**
             * Subjects
             * @default []
             */
            subjects: components["schemas"]["Subject"][];
            /**
             * Themes
             * @description what they can teach (专题)
             * @default []
             */
            themes: string[];
            /** Title */
            title?: string | null;
            /** Workplace */
            workplace?: string | null;
        };
        /**
         * ExpertKind
         * @description 专家类别: where the expert comes from. The sources that LZ-18's document names, and 名师.
         * @enum {string}
         */
        ExpertKind: "scholar" | "administrator" | "head" | "teaching_researcher" | "famous_teacher" | "society";
        /**
         * ExpertLevel
         * @description 专家层级: from the highest, as the documents draw on 校、区、市、省、国内外.
         * @enum {string}
         */
        ExpertLevel: "abroad" | "national" | "province" | "city" | "county" | "school";
        /**
         * ExpertOutcome
         * @description What became of one of them.
         * @enum {string}
         */
        ExpertOutcome: "changed" | "refused";
        /**
         * ExpertRead
         * @description An expert (专家) of the library.
         */
        ExpertRead: {
            /**
             * Admitted On
             * @description day they last came in (入库日期)
             */
            admitted_on: string | null;
            /**
             * Evidence
             * @description why they were proposed (推荐理由)
             */
            evidence: string;
            /**
             * Hours This Year
             * @description class hours taught since 1 January
             */
            hours_this_year: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Is Review Due
             * @description active, and that day is past
             */
            is_review_due: boolean;
            kind: components["schemas"]["ExpertKind"];
            /**
             * Legal Steps
             * @description the steps that leave the state
             */
            legal_steps: components["schemas"]["ExpertStep"][];
            level: components["schemas"]["ExpertLevel"];
            /** Name */
            name: string;
            /**
             * Organisation Id
             * Format: uuid
             * @description who keeps the row (维护单位)
             */
            organisation_id: string;
            /** Organisation Name */
            organisation_name: string;
            /**
             * Person Id
             * @description null: from outside the roster
             */
            person_id: string | null;
            /**
             * Phone
             * @description masked: 138****8000
             */
            phone: string | null;
            /**
             * Rating
             * @description 0 to 10, of the last review
             */
            rating: string | null;
            /**
             * Review Due On
             * @description to be reviewed by this day
             */
            review_due_on: string | null;
            source: components["schemas"]["ExpertSource"];
            /** Stages */
            stages: components["schemas"]["Stage"][];
            state: components["schemas"]["ExpertState"];
            /** Subjects */
            subjects: components["schemas"]["Subject"][];
            /**
             * Term Ends On
             * @description last day of the appointment (聘期)
             */
            term_ends_on: string | null;
            /**
             * Themes
             * @description what they can teach (专题)
             */
            themes: string[];
            /** Title */
            title: string | null;
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
            /** Workplace */
            workplace: string;
        };
        /**
         * ExpertSort
         * @description Orders of the list; a minus means falling.
         * @enum {string}
         */
        ExpertSort: "name" | "-name" | "updated_at" | "-updated_at";
        /**
         * ExpertSource
         * @description 入库途径: how somebody came to be proposed.
         * @enum {string}
         */
        ExpertSource: "application" | "nomination" | "trainee" | "lecturer";
        /**
         * ExpertState
         * @description Where an expert stands (在库状态).
         * @enum {string}
         */
        ExpertState: "proposed" | "reviewing" | "active" | "suspended" | "retired" | "declined";
        /**
         * ExpertStep
         * @description A step from one state to another.
         * @enum {string}
         */
        ExpertStep: "review" | "admit" | "decline" | "suspend" | "resume" | "retire" | "propose_again";
        /**
         * ExpertUpdate
         * @description The fields to change; those left out stay as they are.
         * @example {
         *       "themes": [
         *         "项目式学习"
         *       ]
         *     }
         */
        ExpertUpdate: {
            kind?: components["schemas"]["ExpertKind"];
            level?: components["schemas"]["ExpertLevel"];
            /** Name */
            name?: string;
            /** Phone */
            phone?: string | null;
            /** Stages */
            stages?: components["schemas"]["Stage"][];
            /** Subjects */
            subjects?: components["schemas"]["Subject"][];
            /** Term Ends On */
            term_ends_on?: string | null;
            /**
             * Themes
             * @description what they can teach (专题)
             */
            themes?: string[];
            /** Title */
            title?: string | null;
            /** Workplace */
            workplace?: string;
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
         * Field
         * @description What a column holds.
         * @enum {string}
         */
        Field: "name" | "citizen_id" | "sex" | "birth_date" | "staff_number" | "county" | "school" | "school_code" | "stage" | "subject" | "title" | "posts" | "teaching_since" | "phone" | "other_subjects" | "employment" | "post_since" | "homeroom_since" | "left_at";
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
         * FieldRead
         * @description Something that a column can hold.
         */
        FieldRead: {
            field: components["schemas"]["Field"];
            /**
             * Heading
             * @description the usual heading
             */
            heading: string;
            /** Required */
            required: boolean;
        };
        /**
         * FiguresRead
         * @description The figures of a budget as they were approved once.
         */
        FiguresRead: {
            /**
             * Approved On
             * Format: date
             */
            approved_on: string;
            /** Document */
            document: string;
            /** Public Funds Total */
            public_funds_total: number | null;
            /**
             * Reason
             * @description why the figures before were revised
             */
            reason: string | null;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /** Revision */
            revision: number;
            /** Salary Total */
            salary_total: number | null;
            /** Training Budget */
            training_budget: number;
        };
        /**
         * FileFault
         * @description One thing wrong with one row.
         */
        FileFault: {
            /** Column */
            column: string;
            /**
             * Message
             * @description what is wrong and what to do, in the caller's language
             */
            message: string;
            /**
             * Row
             * @description as the spreadsheet counts, from 1
             */
            row: number;
            /** Value */
            value: string;
        };
        /**
         * FileFormat
         * @description What sort of file to make.
         * @enum {string}
         */
        FileFormat: "xlsx" | "csv";
        /**
         * FileRead
         * @description What became of a list: all of its rows were taken, or none.
         */
        FileRead: {
            /** Dry Run */
            dry_run: boolean;
            /** Faults */
            faults: components["schemas"]["FileFault"][];
            /** Rows */
            rows: number;
            /**
             * Taken
             * @description 0 for a dry run, and where anything is wrong
             */
            taken: number;
        };
        /**
         * FindingCode
         * @description One sort of mistake; stable, as callers go by it.
         * @enum {string}
         */
        FindingCode: "required" | "too-long" | "word-unknown" | "citizen-id-form" | "citizen-id-birth-date" | "citizen-id-check-digit" | "citizen-id-lost-digits" | "citizen-id-masked" | "citizen-id-twice" | "citizen-id-elsewhere" | "sex-contradicts-citizen-id" | "birth-date-contradicts-citizen-id" | "date-form" | "date-ambiguous" | "date-in-future" | "teaching-before-fourteen" | "mobile-number" | "mobile-number-masked" | "staff-number" | "school-unknown" | "school-code-unknown" | "school-ambiguous" | "school-contradicts-code" | "county-unknown" | "county-elsewhere" | "county-contradicts-school" | "post-since-without-post" | "other-subject-is-the-main-one" | "has-left";
        /**
         * FindingCount
         * @description How often one sort of mistake was found.
         */
        FindingCount: {
            code: components["schemas"]["FindingCode"];
            /** Count */
            count: number;
            /**
             * Detail
             * @description what is wrong, in the caller's language
             */
            detail: string;
        };
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
             * Sheet
             * @description the name of the sheet; empty for text
             */
            sheet: string;
            /**
             * Value
             * @description what stands there; masked where it identifies somebody
             */
            value: string;
        };
        /**
         * Fund
         * @description Money for training (经费) that is bound to a purpose: LB-44, WH-23, SX-22.
         */
        Fund: {
            /**
             * 开支范围
             * @description nothing else is paid from it
             */
            categories: components["schemas"]["Item"][] | null;
            /**
             * 条款
             * @description the document's own words
             */
            clause: string;
            /**
             * 专款专用
             * @description spent on training only; the balance is never negative
             */
            earmarked: boolean;
            /** 编号 */
            id: string;
            /**
             * 名称
             * @description as the document calls it
             */
            name: string;
            /**
             * 文件未给出
             * @description fields that the document gives no value for, each with who gives it
             * @default {}
             */
            not_given: {
                [key: string]: string;
            };
            /**
             * 说明
             * @description how it is read where the document leaves that open
             */
            note: string | null;
            /**
             * 管理办法
             * @description the rules of spending
             */
            regulation: string | null;
            /**
             * 出处
             * @description where in the document they stand
             */
            source: string;
        };
        /**
         * FundRead
         * @description A fund of the policy that is bound to a purpose.
         */
        FundRead: {
            /**
             * Categories
             * @description what may be paid from it
             */
            categories: components["schemas"]["NamedCode"][];
            /** Clause */
            clause: string;
            /** Code */
            code: string;
            /** Name */
            name: string;
        };
        /**
         * Grading
         * @description Grades of programmes, and who need not be selected anew (等级与免评): LB-25.
         */
        Grading: {
            /**
             * 条款
             * @description the document's own words
             */
            clause: string;
            /**
             * 免评等级
             * @description the lowest grade that exempts
             */
            exempt_from: string | null;
            /**
             * 等级
             * @description from best to worst
             */
            grades: components["schemas"]["Item"][] | null;
            /** 编号 */
            id: string;
            /**
             * 名称
             * @description as the document calls it
             */
            name: string;
            /**
             * 文件未给出
             * @description fields that the document gives no value for, each with who gives it
             * @default {}
             */
            not_given: {
                [key: string]: string;
            };
            /**
             * 说明
             * @description how it is read where the document leaves that open
             */
            note: string | null;
            /**
             * 备案
             * @description each exemption is put on record
             */
            on_record: boolean;
            /**
             * 限同类项目
             * @description only for programmes of the same type
             */
            same_type_only: boolean;
            /**
             * 出处
             * @description where in the document they stand
             */
            source: string;
        };
        /**
         * Grant
         * @description What a trainee gets in the end (培训结果).
         * @enum {string}
         */
        Grant: "certificate" | "credits";
        /**
         * GrantCreate
         * @description A role to give at an organisation.
         */
        GrantCreate: {
            /**
             * Organisation Id
             * @description null: everywhere, for who holds it everywhere
             */
            organisation_id: string | null;
            role: components["schemas"]["Role"];
        };
        /**
         * GrantReachRead
         * @description How far a role at an organisation reaches, and what it permits there.
         */
        GrantReachRead: {
            /** @description null: everywhere */
            organisation: components["schemas"]["OrganisationRef"] | null;
            /**
             * Organisations
             * @description open organisations it reaches, its own among them
             */
            organisations: number;
            /**
             * People
             * @description people on the rosters of these
             */
            people: number;
            people_shown: components["schemas"]["PeopleShown"];
            /** Permissions */
            permissions: components["schemas"]["PermissionRead"][];
            role: components["schemas"]["Role"];
            /**
             * Title
             * @description the role, in the caller's language
             */
            title: string;
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
         * GrantRecordRead
         * @description A grant (授权), in force or withdrawn.
         */
        GrantRecordRead: {
            /**
             * Account Id
             * Format: uuid
             */
            account_id: string;
            /**
             * Given At
             * Format: date-time
             */
            given_at: string;
            /** @description null: by the installation, or before this was kept */
            given_by: components["schemas"]["AccountRef"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * May Withdraw
             * @description whether the caller may withdraw it
             */
            may_withdraw: boolean;
            /** @description null: everywhere */
            organisation: components["schemas"]["OrganisationRef"] | null;
            role: components["schemas"]["Role"];
            /** Version */
            version: number;
            /**
             * Withdrawn At
             * @description null: in force
             */
            withdrawn_at: string | null;
            withdrawn_by: components["schemas"]["AccountRef"] | null;
            /** Withdrawn Reason */
            withdrawn_reason: string | null;
        };
        /**
         * GrantSort
         * @description Orders of the list of an account's grants; a minus means falling.
         * @enum {string}
         */
        GrantSort: "given_at" | "-given_at";
        /**
         * GrantWithdraw
         * @description Why a grant is withdrawn.
         * @example {
         *       "reason": "岗位调整"
         *     }
         */
        GrantWithdraw: {
            /** Reason */
            reason: string;
        };
        /**
         * Ground
         * @description What an expert gets points for.
         * @enum {string}
         */
        Ground: "subject" | "stage" | "theme" | "level" | "rating" | "load" | "availability" | "mix";
        /**
         * GroundRead
         * @description Points for one ground.
         */
        GroundRead: {
            ground: components["schemas"]["Ground"];
            /**
             * Out Of
             * @description the weight of the ground
             */
            out_of: number;
            /** Points */
            points: number;
            /**
             * Text
             * @description why, in the caller's language
             */
            text: string;
        };
        /**
         * Group
         * @description Whom an entry is for: those with one of the values in each list given; everybody when none is.
         */
        Group: {
            /** 年龄 */
            age: components["schemas"]["Years"] | null;
            /** 用人形式 */
            employment: components["schemas"]["Employment"][] | null;
            /**
             * 项目级别
             * @description in programmes of one of these levels
             */
            level: components["schemas"]["Level"][] | null;
            /**
             * 培训类别
             * @description in training given on one of these occasions
             */
            occasion: components["schemas"]["Occasion"][] | null;
            /** 职务 */
            post: components["schemas"]["Post"][] | null;
            /** 学段 */
            stage: components["schemas"]["Stage"][] | null;
            /** 学科 */
            subject: components["schemas"]["Subject"][] | null;
            /** 教龄 */
            years_of_service: components["schemas"]["Years"] | null;
        };
        /**
         * GrowthRead
         * @description Where somebody stands on every ladder of the pack in force that is for them.
         */
        GrowthRead: {
            /** Ladders */
            ladders: components["schemas"]["StandingRead"][];
            /** Milestone Paths */
            milestone_paths: components["schemas"]["PathRead"][];
            /**
             * On
             * Format: date
             */
            on: string;
            /** @description null: no pack is in force where they are */
            pack: components["schemas"]["PackRef"] | null;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
        };
        /**
         * HeldHonour
         * @description An honour that somebody holds.
         */
        HeldHonour: {
            honour: components["schemas"]["Honour"];
            level: components["schemas"]["Level"];
        };
        /**
         * HistorySort
         * @description Orders of the history.
         * @enum {string}
         */
        HistorySort: "-since" | "since";
        /**
         * Honour
         * @description 荣誉称号与考核结果 that the ladders of the policies ask for.
         * @enum {string}
         */
        Honour: "special_grade" | "excellent_vice_senior" | "famous_teacher" | "famous_head" | "famous_homeroom_teacher" | "famous_course_team" | "subject_leader" | "teaching_expert" | "backbone" | "rising_star" | "first_year_passed" | "third_year_standard";
        /**
         * HonourCreate
         * @description An honour that somebody was awarded.
         * @example {
         *       "awarded_on": "2024-09-10",
         *       "document": "来教发〔2024〕12号",
         *       "honour": "subject_leader",
         *       "level": "city"
         *     }
         */
        HonourCreate: {
            /**
             * Awarded On
             * Format: date
             */
            awarded_on: string;
            /** Document */
            document?: string | null;
            honour: components["schemas"]["Honour"];
            level: components["schemas"]["Level"];
            /**
             * Until
             * @description last day it counts; null: for good
             */
            until?: string | null;
        };
        /**
         * HonourHeld
         * @description An honour or assessment that somebody holds.
         */
        HonourHeld: {
            /**
             * 级别
             * @description awarded at one of these; any when null
             */
            level: components["schemas"]["Level"][] | null;
            /** 称号 */
            one_of: components["schemas"]["Honour"][];
        };
        /**
         * HonourRead
         * @description An honour (荣誉), also one that counts no more.
         */
        HonourRead: {
            /**
             * Awarded On
             * Format: date
             */
            awarded_on: string;
            /**
             * Document
             * @description the document that says so (文号)
             */
            document: string | null;
            honour: components["schemas"]["Honour"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            level: components["schemas"]["Level"];
            /**
             * Until
             * @description last day it counts; null: for good
             */
            until: string | null;
            /** Withdrawn At */
            withdrawn_at: string | null;
            /** Withdrawn Reason */
            withdrawn_reason: string | null;
        };
        /**
         * HourModes
         * @description Which ways of training have their hours counted apart (分类计时): LB-03.
         */
        HourModes: {
            /**
             * 条款
             * @description the document's own words
             */
            clause: string;
            /** 编号 */
            id: string;
            /** 方式 */
            modes: components["schemas"]["TrainingForm"][];
            /**
             * 名称
             * @description as the document calls it
             */
            name: string;
            /**
             * 文件未给出
             * @description fields that the document gives no value for, each with who gives it
             * @default {}
             */
            not_given: {
                [key: string]: string;
            };
            /**
             * 说明
             * @description how it is read where the document leaves that open
             */
            note: string | null;
            /**
             * 出处
             * @description where in the document they stand
             */
            source: string;
        };
        /**
         * ImportState
         * @description Where an import stands.
         * @enum {string}
         */
        ImportState: "checking" | "checked" | "applying" | "applied" | "failed" | "undoing" | "undone";
        /**
         * InstitutionCreate
         * @description Registers an organisation as a training institution.
         * @example {
         *       "contact_name": "覃老师",
         *       "contact_phone": "13800138000",
         *       "credit_code": "12100000400000624D",
         *       "full_time_staff": 24,
         *       "legal_form": "public_institution",
         *       "organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
         *       "part_time_staff": 60
         *     }
         */
        InstitutionCreate: {
            /** Contact Name */
            contact_name?: string | null;
            /** Contact Phone */
            contact_phone?: string | null;
            /**
             * Credit Code
             * @description GB 32100, with a good check digit
             */
            credit_code: string;
            /** Full Time Staff */
            full_time_staff?: number | null;
            legal_form: components["schemas"]["LegalForm"];
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
            /** Part Time Staff */
            part_time_staff?: number | null;
        };
        /**
         * InstitutionDocumentCreate
         * @description Puts a document on record.
         * @example {
         *       "expires_on": "2027-02-28",
         *       "issued_on": "2024-03-01",
         *       "issuer": "广西壮族自治区教育厅",
         *       "kind": "training_qualification",
         *       "number": "桂教师培〔2024〕12号"
         *     }
         */
        InstitutionDocumentCreate: {
            /**
             * Expires On
             * @description last day; null where it does not expire
             */
            expires_on?: string | null;
            /**
             * Issued On
             * Format: date
             */
            issued_on: string;
            /** Issuer */
            issuer?: string | null;
            kind: components["schemas"]["InstitutionDocumentKind"];
            /** Number */
            number: string;
        };
        /**
         * InstitutionDocumentKind
         * @description What sort of document shows that an institution may train. No national table has these.
         * @enum {string}
         */
        InstitutionDocumentKind: "registration" | "school_licence" | "training_qualification" | "digital_management" | "fire_safety" | "other";
        /**
         * InstitutionDocumentRead
         * @description A document (资质文件) of an institution.
         */
        InstitutionDocumentRead: {
            /**
             * Days Left
             * @description days it still holds; negative once it has expired
             */
            days_left: number | null;
            /**
             * Expires On
             * @description last day; null where it does not expire
             */
            expires_on: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Institution Id
             * Format: uuid
             */
            institution_id: string;
            /** Institution Name */
            institution_name: string;
            /**
             * Issued On
             * Format: date
             */
            issued_on: string;
            /** Issuer */
            issuer: string | null;
            kind: components["schemas"]["InstitutionDocumentKind"];
            /** Number */
            number: string;
            /**
             * Reminded At
             * @description when it was announced as expiring
             */
            reminded_at: string | null;
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
            /** Withdrawn At */
            withdrawn_at: string | null;
            /** Withdrawn Reason */
            withdrawn_reason: string | null;
        };
        /**
         * InstitutionDocumentWithdraw
         * @description Why a document is of use no more.
         * @example {
         *       "reason": "已换发新证"
         *     }
         */
        InstitutionDocumentWithdraw: {
            /** Reason */
            reason: string;
        };
        /**
         * InstitutionOrganisation
         * @description The organisation that an institution is.
         */
        InstitutionOrganisation: {
            /** Code */
            code: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Kind */
            kind: string;
            /** Name */
            name: string;
        };
        /**
         * InstitutionRead
         * @description A training institution (承训机构).
         */
        InstitutionRead: {
            /** Contact Name */
            contact_name: string | null;
            /**
             * Contact Phone
             * @description masked: 138****8000
             */
            contact_phone: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Credit Code */
            credit_code: string;
            /** Full Time Staff */
            full_time_staff: number | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            legal_form: components["schemas"]["LegalForm"];
            organisation: components["schemas"]["InstitutionOrganisation"];
            /** Part Time Staff */
            part_time_staff: number | null;
            standing: components["schemas"]["Standing"];
            /**
             * Standing Reason
             * @description why it stands so; null since it was registered
             */
            standing_reason: string | null;
            /**
             * Transitions
             * @description the steps that leave its standing
             */
            transitions: string[];
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
        };
        /**
         * InstitutionSort
         * @description Orders of the list; a minus means falling.
         * @enum {string}
         */
        InstitutionSort: "created_at" | "-created_at";
        /**
         * InstitutionUpdate
         * @description The fields to change; those left out stay as they are.
         * @example {
         *       "full_time_staff": 30
         *     }
         */
        InstitutionUpdate: {
            /** Contact Name */
            contact_name?: string | null;
            /** Contact Phone */
            contact_phone?: string | null;
            /**
             * Credit Code
             * @description GB 32100, with a good check digit
             */
            credit_code?: string;
            /** Full Time Staff */
            full_time_staff?: number | null;
            legal_form?: components["schemas"]["LegalForm"];
            /** Part Time Staff */
            part_time_staff?: number | null;
        };
        /**
         * IntervalCreate
         * @description Days to be put down.
         * @example {
         *       "ends_on": "2026-07-20",
         *       "kind": "unavailable",
         *       "starts_on": "2026-07-10"
         *     }
         */
        IntervalCreate: {
            /**
             * Ends On
             * Format: date
             * @description last day
             */
            ends_on: string;
            kind: components["schemas"]["IntervalKind"];
            /** Note */
            note?: string | null;
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
        };
        /**
         * IntervalKind
         * @description What an interval of the calendar says.
         * @enum {string}
         */
        IntervalKind: "available" | "unavailable";
        /**
         * IntervalRead
         * @description Days on which an expert is free, or is not.
         */
        IntervalRead: {
            /**
             * Ends On
             * Format: date
             * @description last day
             */
            ends_on: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["IntervalKind"];
            /** Note */
            note: string | null;
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
        };
        /**
         * Item
         * @description One of the things that a document lists.
         */
        Item: {
            /** 编号 */
            id: string;
            /**
             * 名称
             * @description as the document calls it
             */
            name: string;
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
        JsonValue: unknown;
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
         * Kind
         * @description What a criterion can ask about.
         * @enum {string}
         */
        Kind: "years_of_service" | "years_in_post" | "age" | "title" | "honour";
        /**
         * LabelsRead
         * @description What the fields of a pack are called.
         */
        LabelsRead: {
            /**
             * Labels
             * @description by place in the document, without positions, in the caller's language
             * @example {
             *       "rules": "规则",
             *       "rules.clause": "条款"
             *     }
             */
            labels: {
                [key: string]: string;
            };
        };
        /**
         * Ladder
         * @description A ladder (梯队): its tiers from the lowest to the highest.
         */
        Ladder: {
            /** 对象 */
            audience: components["schemas"]["Audience"];
            /**
             * 条款
             * @description the document's own words
             */
            clause: string;
            /**
             * 冲突时
             * @description which tier counts when what is known points to several
             * @default lower
             */
            conflict: components["schemas"]["Conflict"];
            /** 编号 */
            id: string;
            /** 名称 */
            name: string;
            /**
             * 出处
             * @description where in the document it stands
             */
            source: string;
            /** 层次 */
            tiers: components["schemas"]["Tier"][];
        };
        /**
         * LadderName
         * @description A ladder to choose.
         */
        LadderName: {
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * LadderRead
         * @description A ladder: its tiers from the lowest to the highest.
         */
        LadderRead: {
            /** Clause */
            clause: string;
            /** @description which tier counts when what is known points to several */
            conflict: components["schemas"]["Conflict"];
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Source */
            source: string;
            /** Tiers */
            tiers: components["schemas"]["TierRead"][];
        };
        /**
         * Leave
         * @description They leave the roster (离岗).
         */
        Leave: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "leave";
        };
        /**
         * LegalForm
         * @description What an institution is in law. Source: GB 32100-2015, 登记管理部门 and 机构类别, in part.
         * @enum {string}
         */
        LegalForm: "public_institution" | "company" | "private_non_enterprise" | "social_organisation" | "foundation" | "other";
        /**
         * Level
         * @description 级别: who awards, in order from the highest.
         * @enum {string}
         */
        Level: "national" | "province" | "city" | "county" | "school";
        /**
         * LibrarySort
         * @description Orders of the library; a minus means falling.
         * @enum {string}
         */
        LibrarySort: "-published_at" | "published_at" | "-rating";
        /**
         * LiftRead
         * @description The tier that time alone leads to.
         */
        LiftRead: {
            /**
             * On
             * Format: date
             * @description first day
             */
            on: string;
            /** Text */
            text: string;
            /** Tier */
            tier: string;
            /**
             * Years
             * @description full years until then
             */
            years: number;
        };
        /**
         * Likeness
         * @description What two records have in common.
         * @enum {string}
         */
        Likeness: "citizen_id" | "name" | "birth_date" | "phone";
        /**
         * LineCreate
         * @description A purpose, and what is set aside for it at first.
         * @example {
         *       "amount": 30000000,
         *       "name": "训后跟踪指导",
         *       "on": "2026-03-05",
         *       "phase": "follow_up"
         *     }
         */
        LineCreate: {
            /** Amount */
            amount: number;
            /**
             * Fund
             * @description a fund of the policy in force (专项), by its id
             */
            fund?: string | null;
            /** Name */
            name: string;
            /**
             * On
             * Format: date
             */
            on: string;
            /**
             * Phase
             * @description a phase that the policy wants paid for, by its id: LB-45
             */
            phase?: string | null;
        };
        /**
         * LineRead
         * @description A line with what is on it.
         */
        LineRead: {
            /** Fund */
            fund: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Left */
            left: number;
            /** Name */
            name: string;
            /** Phase */
            phase: string | null;
            /** Set Aside */
            set_aside: number;
            /** Spent */
            spent: number;
        };
        /**
         * MarkCreate
         * @description A new mark. How long it holds is said by its last day or by a number of years, or left open.
         * @example {
         *       "cohort": "added",
         *       "document": "晋教师〔2018〕10号 附件2",
         *       "kind": "project_county",
         *       "starts_on": "2018-01-01",
         *       "years": 2
         *     }
         */
        MarkCreate: {
            /** @description only for a project county */
            cohort?: components["schemas"]["Cohort"] | null;
            /** Document */
            document?: string | null;
            /**
             * Ends On
             * @description last day; not together with `years`
             */
            ends_on?: string | null;
            kind: components["schemas"]["MarkKind"];
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
            /**
             * Years
             * @description how many years it lasts
             */
            years?: number | null;
        };
        /**
         * MarkedOrganisation
         * @description The organisation that has a mark.
         */
        MarkedOrganisation: {
            /** Code */
            code: string;
            /** Division Code */
            division_code: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * MarkKind
         * @description What an organisation is marked as. Source: the policy documents, clause in brackets.
         * @enum {string}
         */
        MarkKind: "innovation_zone" | "key_support_county" | "project_county" | "it_project_county" | "demonstration_school" | "self_selection_pilot" | "development_base_school" | "research_base" | "teacher_development_base";
        /**
         * MarkRead
         * @description A mark (标识) of an organisation.
         */
        MarkRead: {
            /** @description of a project county: 延续 or 新增 */
            cohort: components["schemas"]["Cohort"] | null;
            /**
             * Cycle Years
             * @description the years of its cycle, where it lasts whole years
             */
            cycle_years: number[];
            /**
             * Document
             * @description the document that says so
             */
            document: string | null;
            /**
             * Ends On
             * @description last day; null while none is foreseen
             */
            ends_on: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["MarkKind"];
            organisation: components["schemas"]["MarkedOrganisation"];
            /** Start Year */
            start_year: number;
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
            /** Withdrawn At */
            withdrawn_at: string | null;
            /** Withdrawn Reason */
            withdrawn_reason: string | null;
            /**
             * Years
             * @description whole years it lasts; null where it is open or not whole years
             */
            years: number | null;
        };
        /**
         * MarkSort
         * @description Orders of the list; a minus means falling.
         * @enum {string}
         */
        MarkSort: "starts_on" | "-starts_on";
        /**
         * MarkTotal
         * @description How many marks of one kind and cohort.
         */
        MarkTotal: {
            cohort: components["schemas"]["Cohort"] | null;
            /** Count */
            count: number;
            kind: components["schemas"]["MarkKind"];
        };
        /**
         * MarkTotals
         * @description How many marks there are, by kind and cohort.
         */
        MarkTotals: {
            /** Total */
            total: number;
            /** Totals */
            totals: components["schemas"]["MarkTotal"][];
            /**
             * Valid On
             * @description the day they hold on; null: at any time
             */
            valid_on: string | null;
        };
        /**
         * MarkWithdraw
         * @description Why it is withdrawn.
         * @example {
         *       "reason": "考核不合格，退出示范学校"
         *     }
         */
        MarkWithdraw: {
            /** Reason */
            reason: string;
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
         * MergeField
         * @description What a merger chooses from one record or the other. Posts and honours are kept of both.
         * @enum {string}
         */
        MergeField: "organisation_id" | "name" | "staff_number" | "sex" | "citizen_id" | "birth_on" | "phone" | "stage" | "subject" | "other_subjects" | "employment" | "title" | "teaching_since";
        /**
         * MergePreview
         * @description What merging would do.
         */
        MergePreview: {
            /**
             * Children
             * @description open organisations directly below that would go to the successor
             */
            children: number;
            /**
             * Grants
             * @description grants held at it that would go to the successor
             */
            grants: number;
            /**
             * Marks
             * @description marks not withdrawn, which stay on its record
             */
            marks: number;
            /**
             * People
             * @description people on the roster who would go to the successor
             */
            people: number;
        };
        /**
         * MetricRead
         * @description What a rule measures (指标).
         */
        MetricRead: {
            /**
             * Meaning
             * @description in the caller's language
             */
            meaning: string;
            /**
             * Name
             * @example teacher.hours_in_cycle
             */
            name: string;
            unit: components["schemas"]["Unit"];
        };
        /**
         * Milestone
         * @description Something to be reached so many years after one's start.
         */
        Milestone: {
            /**
             * 年数
             * @description full years of service by which it is due
             */
            after_years: number;
            /** 条款 */
            clause: string;
            /** 编号 */
            id: string;
            /** 名称 */
            name: string;
            /** 依据 */
            shown_by: components["schemas"]["HonourHeld"];
        };
        /**
         * MilestonePath
         * @description Milestones (里程碑) of the young, one after the other.
         */
        MilestonePath: {
            /** 对象 */
            audience: components["schemas"]["Audience"];
            /** 条款 */
            clause: string;
            /** 编号 */
            id: string;
            /** 里程碑 */
            milestones: components["schemas"]["Milestone"][];
            /** 名称 */
            name: string;
            /** 出处 */
            source: string;
        };
        /**
         * MilestoneRead
         * @description One milestone of somebody.
         */
        MilestoneRead: {
            /**
             * After Years
             * @description full years of service by which it is due
             */
            after_years: number;
            /** Clause */
            clause: string;
            /** Days Late */
            days_late: number;
            /** Due On */
            due_on: string | null;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Reached On */
            reached_on: string | null;
            state: components["schemas"]["MilestoneState"];
            /** Text */
            text: string;
        };
        /**
         * MilestoneState
         * @description How it stands with a milestone on a day.
         * @enum {string}
         */
        MilestoneState: "done" | "upcoming" | "due_soon" | "overdue" | "missed" | "unknown";
        /**
         * MixVerdict
         * @description What the policy in force says to a share.
         * @enum {string}
         */
        MixVerdict: "met" | "too_low" | "too_high" | "not_bound";
        /**
         * MyCorrectionSort
         * @description The order of one's own.
         * @enum {string}
         */
        MyCorrectionSort: "-created_at";
        /**
         * MyProfileRead
         * @description The caller's own profile (我的档案).
         */
        MyProfileRead: {
            /**
             * Honours
             * @description the latest first
             */
            honours: components["schemas"]["ProfileHonour"][];
            /** @description the one that waits for the school's decision */
            open_correction: components["schemas"]["CorrectionRead"] | null;
            person: components["schemas"]["PersonRead"];
            /**
             * Posts
             * @description held now and formerly, the latest first
             */
            posts: components["schemas"]["ProfilePost"][];
            school: components["schemas"]["SchoolRead"];
        };
        /**
         * NamedCode
         * @description A code and how the document calls it.
         */
        NamedCode: {
            /** Code */
            code: string;
            /** Name */
            name: string;
        };
        /**
         * NextTierRead
         * @description The tier above, and what it needs: one of the options.
         */
        NextTierRead: {
            /** Options */
            options: components["schemas"]["OptionRead"][];
            /** Text */
            text: string;
            /** Tier */
            tier: string;
        };
        /**
         * Occasion
         * @description On which occasion of a career training is given (培训类别).
         * @enum {string}
         */
        Occasion: "induction" | "all_staff" | "heads";
        /**
         * OptionRead
         * @description One way into the next tier: all its reasons must hold.
         */
        OptionRead: {
            /**
             * Is Enough
             * @description whether it alone would do, or other facts hold one back
             */
            is_enough: boolean;
            /** Reasons */
            reasons: components["schemas"]["ReasonRead"][];
            /** Text */
            text: string;
        };
        /**
         * OrganisationChange
         * @description One field that differs from the version before.
         */
        OrganisationChange: {
            /** After */
            after: string | null;
            /**
             * After Name
             * @description where the value is an organisation within reach: its name
             */
            after_name: string | null;
            /** Before */
            before: string | null;
            /**
             * Before Name
             * @description where the value is an organisation within reach: its name
             */
            before_name: string | null;
            /** Field */
            field: string;
        };
        /**
         * OrganisationCreate
         * @description A new organisation. Without a parent it becomes a root, which takes reach over everything.
         * @example {
         *       "area": "urban",
         *       "code": "451302-001",
         *       "division_code": "451302",
         *       "kind": "school",
         *       "name": "来宾市兴宾区第一小学",
         *       "parent_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
         *       "school_kind": "primary"
         *     }
         */
        OrganisationCreate: {
            area?: components["schemas"]["Area"] | null;
            /** Code */
            code: string;
            /** Division Code */
            division_code?: string | null;
            kind: components["schemas"]["OrganisationKind"];
            /** Name */
            name: string;
            /** Parent Id */
            parent_id?: string | null;
            /** @description only for a school */
            rural_kind?: components["schemas"]["RuralKind"] | null;
            /** @description only for a school */
            school_kind?: components["schemas"]["SchoolKind"] | null;
        };
        /**
         * OrganisationKind
         * @description What sort of organisation it is. Source: the four policy documents; no national table has these.
         * @enum {string}
         */
        OrganisationKind: "authority" | "district" | "school" | "university" | "training_institution" | "development_centre" | "base" | "studio_host";
        /**
         * OrganisationMerge
         * @description What takes its place, and why.
         * @example {
         *       "into_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
         *       "reason": "机构整合：并入县教师发展中心"
         *     }
         */
        OrganisationMerge: {
            /**
             * Into Id
             * Format: uuid
             * @description the successor: people, organisations below and grants go there
             */
            into_id: string;
            /** Reason */
            reason: string;
        };
        /**
         * OrganisationMerged
         * @description What merging did.
         */
        OrganisationMerged: {
            /**
             * Children
             * @description organisations that went to the successor
             */
            children: number;
            /**
             * Grants
             * @description grants that went to the successor
             */
            grants: number;
            /** @description the closed organisation */
            merged: components["schemas"]["OrganisationRead"];
            /**
             * People
             * @description people who went to the successor
             */
            people: number;
            successor: components["schemas"]["OrganisationRead"];
        };
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
            /** @description 城区, 镇区, 乡村 */
            area: components["schemas"]["Area"] | null;
            /**
             * As Of
             * @description the instant it is shown as it was at; null: as it is now
             */
            as_of: string | null;
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
            /** @description of a school: 乡村小规模学校, 乡镇寄宿制学校 */
            rural_kind: components["schemas"]["RuralKind"] | null;
            /** @description of a school: JY/T 1001 */
            school_kind: components["schemas"]["SchoolKind"] | null;
            /**
             * Successor Id
             * @description what it was merged into
             */
            successor_id: string | null;
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
            area?: components["schemas"]["Area"] | null;
            /** Code */
            code?: string;
            /** Division Code */
            division_code?: string | null;
            kind?: components["schemas"]["OrganisationKind"];
            /** Name */
            name?: string;
            rural_kind?: components["schemas"]["RuralKind"] | null;
            school_kind?: components["schemas"]["SchoolKind"] | null;
        };
        /**
         * OrganisationVersionRead
         * @description What an organisation was for a time.
         */
        OrganisationVersionRead: {
            /**
             * Changes
             * @description what differs from before; empty for the first
             */
            changes: components["schemas"]["OrganisationChange"][];
            /** Name */
            name: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /**
             * Until
             * @description null: as it is now
             */
            until: string | null;
        };
        /**
         * Outcome
         * @description What became of one of them.
         * @enum {string}
         */
        Outcome: "changed" | "unchanged" | "refused";
        /**
         * Pace
         * @description How progress is judged before the period has ended (进度要求).
         * @enum {string}
         */
        Pace: "linear" | "none";
        /**
         * Pack
         * @description A policy document (政策文件) as rules.
         */
        Pack: {
            /**
             * 任务分配
             * @description tasks by rank
             * @default []
             */
            allocations: components["schemas"]["Allocation"][];
            /**
             * 行政区划
             * @description division (GB/T 2260) whose policy it is
             */
            applies_to: string;
            /**
             * 基期数据
             * @description reached before
             * @default []
             */
            baselines: components["schemas"]["Baseline"][];
            /**
             * 发证条件
             * @default []
             */
            certificates: components["schemas"]["CertificateCondition"][];
            /**
             * 清单
             * @description what has to be there
             * @default []
             */
            checklists: components["schemas"]["Checklist"][];
            /**
             * 培训内容
             * @description what it is about
             * @default []
             */
            contents: components["schemas"]["Content"][];
            /**
             * 课程比例
             * @description kinds of courses
             * @default []
             */
            course_mixes: components["schemas"]["CourseMix"][];
            /**
             * 覆盖矩阵
             * @description whom and what
             * @default []
             */
            coverage: components["schemas"]["CoverageMatrix"][];
            /**
             * 学时与学分
             * @default []
             */
            credits: components["schemas"]["Credits"][];
            /**
             * 培训周期
             * @description null where the document sets none
             */
            cycle: components["schemas"]["TrainingCycle"] | null;
            /** 文件 */
            document: components["schemas"]["Document"] | null;
            /** 有效期 */
            effective: components["schemas"]["Effective"];
            /**
             * 免修
             * @description what need not be done
             * @default []
             */
            exemptions: components["schemas"]["Exemption"][];
            /**
             * 经费
             * @description money bound to a purpose
             * @default []
             */
            funds: components["schemas"]["Fund"][];
            /**
             * 项目等级
             * @description grades, and renewal
             * @default []
             */
            gradings: components["schemas"]["Grading"][];
            /**
             * 分类计时
             * @description counted apart
             * @default []
             */
            hour_modes: components["schemas"]["HourModes"][];
            /**
             * 培养层次
             * @description in which tiers people grow
             * @default []
             */
            ladders: components["schemas"]["Ladder"][];
            /**
             * 里程碑
             * @description what is due when
             * @default []
             */
            milestone_paths: components["schemas"]["MilestonePath"][];
            /**
             * 代号
             * @description the same in all versions
             */
            pack: string;
            /**
             * 倾斜
             * @description who comes first
             * @default []
             */
            priorities: components["schemas"]["Priority"][];
            /**
             * 项目类型
             * @default []
             */
            programme_types: components["schemas"]["ProgrammeType"][];
            /**
             * 项目县
             * @default []
             */
            projects: components["schemas"]["Project"][];
            /**
             * 遴选比例
             * @description shares to be selected
             * @default []
             */
            quotas: components["schemas"]["Quota"][];
            /**
             * 配比
             * @description so many for so many
             * @default []
             */
            ratios: components["schemas"]["Ratio"][];
            /** 规则 */
            rules: components["schemas"]["PolicyRule"][];
            /**
             * 抽样
             * @description whom a survey must hear
             * @default []
             */
            samplings: components["schemas"]["Sampling"][];
            /**
             * 评选
             * @default []
             */
            selections: components["schemas"]["Selection"][];
            /** 名称 */
            title: string;
            /** 版本 */
            version: number;
            /**
             * 工作量
             * @description what counts as work
             * @default []
             */
            workloads: components["schemas"]["Workload"][];
        };
        /**
         * PackRef
         * @description The policy pack that something stands in.
         */
        PackRef: {
            /** Code */
            code: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Title */
            title: string;
            /** Version */
            version: number;
        };
        /**
         * PackState
         * @description Where a version stands on a day (状态), by itself: something nearer may still bind in its place.
         * @enum {string}
         */
        PackState: "upcoming" | "in_force" | "superseded" | "expired";
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
        /** Page[BaseRead] */
        Page_BaseRead_: {
            /** Items */
            items: components["schemas"]["BaseRead"][];
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
        /** Page[BaseUseRead] */
        Page_BaseUseRead_: {
            /** Items */
            items: components["schemas"]["BaseUseRead"][];
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
        /** Page[BaseVenueRead] */
        Page_BaseVenueRead_: {
            /** Items */
            items: components["schemas"]["BaseVenueRead"][];
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
        /** Page[BoardRow] */
        Page_BoardRow_: {
            /** Items */
            items: components["schemas"]["BoardRow"][];
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
        /** Page[BudgetRead] */
        Page_BudgetRead_: {
            /** Items */
            items: components["schemas"]["BudgetRead"][];
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
        /** Page[CorrectionRead] */
        Page_CorrectionRead_: {
            /** Items */
            items: components["schemas"]["CorrectionRead"][];
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
        /** Page[CourseRead] */
        Page_CourseRead_: {
            /** Items */
            items: components["schemas"]["CourseRead"][];
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
        /** Page[DisclosureRead] */
        Page_DisclosureRead_: {
            /** Items */
            items: components["schemas"]["DisclosureRead"][];
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
        /** Page[DismissalRead] */
        Page_DismissalRead_: {
            /** Items */
            items: components["schemas"]["DismissalRead"][];
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
        /** Page[DuplicateRead] */
        Page_DuplicateRead_: {
            /** Items */
            items: components["schemas"]["DuplicateRead"][];
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
        /** Page[EntryRead] */
        Page_EntryRead_: {
            /** Items */
            items: components["schemas"]["EntryRead"][];
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
        /** Page[ExpertRead] */
        Page_ExpertRead_: {
            /** Items */
            items: components["schemas"]["ExpertRead"][];
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
        /** Page[GrantRecordRead] */
        Page_GrantRecordRead_: {
            /** Items */
            items: components["schemas"]["GrantRecordRead"][];
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
        /** Page[InstitutionDocumentRead] */
        Page_InstitutionDocumentRead_: {
            /** Items */
            items: components["schemas"]["InstitutionDocumentRead"][];
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
        /** Page[InstitutionRead] */
        Page_InstitutionRead_: {
            /** Items */
            items: components["schemas"]["InstitutionRead"][];
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
        /** Page[IntervalRead] */
        Page_IntervalRead_: {
            /** Items */
            items: components["schemas"]["IntervalRead"][];
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
        /** Page[MarkRead] */
        Page_MarkRead_: {
            /** Items */
            items: components["schemas"]["MarkRead"][];
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
        /** Page[OrganisationVersionRead] */
        Page_OrganisationVersionRead_: {
            /** Items */
            items: components["schemas"]["OrganisationVersionRead"][];
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
        /** Page[PairingEntryRead] */
        Page_PairingEntryRead_: {
            /** Items */
            items: components["schemas"]["PairingEntryRead"][];
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
        /** Page[PairingRead] */
        Page_PairingRead_: {
            /** Items */
            items: components["schemas"]["PairingRead"][];
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
        /** Page[PersonMergeRead] */
        Page_PersonMergeRead_: {
            /** Items */
            items: components["schemas"]["PersonMergeRead"][];
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
        /** Page[PromotionRead] */
        Page_PromotionRead_: {
            /** Items */
            items: components["schemas"]["PromotionRead"][];
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
        /** Page[ResourceRead] */
        Page_ResourceRead_: {
            /** Items */
            items: components["schemas"]["ResourceRead"][];
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
        /** Page[ReviewRead] */
        Page_ReviewRead_: {
            /** Items */
            items: components["schemas"]["ReviewRead"][];
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
        /** Page[RosterChangeRead] */
        Page_RosterChangeRead_: {
            /** Items */
            items: components["schemas"]["RosterChangeRead"][];
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
        /** Page[RoundRead] */
        Page_RoundRead_: {
            /** Items */
            items: components["schemas"]["RoundRead"][];
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
        /** Page[SeriesRead] */
        Page_SeriesRead_: {
            /** Items */
            items: components["schemas"]["SeriesRead"][];
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
        /** Page[SignInSessionRead] */
        Page_SignInSessionRead_: {
            /** Items */
            items: components["schemas"]["SignInSessionRead"][];
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
        /** Page[StudioMemberRead] */
        Page_StudioMemberRead_: {
            /** Items */
            items: components["schemas"]["StudioMemberRead"][];
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
        /** Page[StudioRead] */
        Page_StudioRead_: {
            /** Items */
            items: components["schemas"]["StudioRead"][];
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
        /** Page[StudioTaskRead] */
        Page_StudioTaskRead_: {
            /** Items */
            items: components["schemas"]["StudioTaskRead"][];
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
        /** Page[TransferRead] */
        Page_TransferRead_: {
            /** Items */
            items: components["schemas"]["TransferRead"][];
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
         * PairingChangeRead
         * @description One step of a pairing.
         */
        PairingChangeRead: {
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
            source: components["schemas"]["PairingState"];
            target: components["schemas"]["PairingState"];
            /** Transition */
            transition: string;
        };
        /**
         * PairingCompleted
         * @description What came of a pairing.
         * @example {
         *       "effect": "notable",
         *       "note": "受援校两名教师获县级优质课一等奖"
         *     }
         */
        PairingCompleted: {
            effect: components["schemas"]["PairingEffect"];
            /** Note */
            note: string;
        };
        /**
         * PairingEffect
         * @description What came of it (帮扶成效).
         * @enum {string}
         */
        PairingEffect: "notable" | "some" | "none";
        /**
         * PairingEnded
         * @description Why a pairing ends before its time, or an entry counts no more.
         * @example {
         *       "reason": "学校撤并"
         *     }
         */
        PairingEnded: {
            /** Reason */
            reason: string;
        };
        /**
         * PairingEntryCreate
         * @description Records what was done.
         * @example {
         *       "done_on": "2026-04-10",
         *       "kind": "visit",
         *       "people": 12,
         *       "topic": "课堂诊断"
         *     }
         */
        PairingEntryCreate: {
            /**
             * Done On
             * Format: date
             */
            done_on: string;
            kind: components["schemas"]["PairingEntryKind"];
            /**
             * People
             * @description how many took part
             */
            people: number;
            /** Record */
            record?: string | null;
            /** Topic */
            topic: string;
        };
        /**
         * PairingEntryKind
         * @description What was done (帮扶形式).
         * @enum {string}
         */
        PairingEntryKind: "visit" | "joint_research" | "lesson" | "other";
        /**
         * PairingEntryRead
         * @description One thing that was done in a pairing (帮扶记录).
         */
        PairingEntryRead: {
            /**
             * Done On
             * Format: date
             */
            done_on: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["PairingEntryKind"];
            /** People */
            people: number;
            /** Record */
            record: string | null;
            /** Topic */
            topic: string;
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
            /** Withdrawn At */
            withdrawn_at: string | null;
            /** Withdrawn Reason */
            withdrawn_reason: string | null;
        };
        /**
         * PairingEntrySort
         * @description Orders of the log; a minus means falling.
         * @enum {string}
         */
        PairingEntrySort: "done_on" | "-done_on";
        /**
         * PairingKind
         * @description Who is paired (结对类型).
         * @enum {string}
         */
        PairingKind: "schools" | "teachers";
        /**
         * PairingRead
         * @description A pairing (结对帮扶).
         */
        PairingRead: {
            /** @description null until it is completed */
            effect: components["schemas"]["PairingEffect"] | null;
            /** Effect Note */
            effect_note: string | null;
            /**
             * Ends On
             * Format: date
             */
            ends_on: string;
            giver: components["schemas"]["PairingSide"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["PairingKind"];
            /** Plan */
            plan: string;
            /** Planned Researches */
            planned_researches: number;
            /** Planned Visits */
            planned_visits: number;
            receiver: components["schemas"]["PairingSide"];
            /**
             * Researches
             * @description done so far, by the log
             */
            researches: number;
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
            state: components["schemas"]["PairingState"];
            /** State Reason */
            state_reason: string | null;
            /**
             * Transitions
             * @description the steps that leave its state
             */
            transitions: string[];
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
            /**
             * Visits
             * @description done so far, by the log
             */
            visits: number;
        };
        /**
         * PairingSide
         * @description Who helps, or is helped.
         */
        PairingSide: {
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
            /** Organisation Name */
            organisation_name: string;
            /** Person Id */
            person_id: string | null;
            /** Person Name */
            person_name: string | null;
        };
        /**
         * PairingSort
         * @description Orders of the list; a minus means falling.
         * @enum {string}
         */
        PairingSort: "starts_on" | "-starts_on";
        /**
         * PairingState
         * @description How far a pairing is (结对状态).
         * @enum {string}
         */
        PairingState: "active" | "completed" | "ended";
        /**
         * PairingUpdate
         * @description The parts of the plan to change; those left out stay as they are.
         * @example {
         *       "planned_visits": 10
         *     }
         */
        PairingUpdate: {
            /** Plan */
            plan?: string;
            /** Planned Researches */
            planned_researches?: number;
            /** Planned Visits */
            planned_visits?: number;
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
         * PasswordChange
         * @description A new password for oneself.
         * @example {
         *       "current_password": "a-long-passphrase",
         *       "new_password": "another-long-phrase"
         *     }
         */
        PasswordChange: {
            /**
             * Current Password
             * Format: password
             */
            current_password: string;
            /**
             * New Password
             * Format: password
             * @description 10 to 128 characters
             */
            new_password: string;
        };
        /**
         * PasswordCodeRead
         * @description A code to hand to its owner; it is in this answer only.
         */
        PasswordCodeRead: {
            /** Code */
            code: string;
            /** Display Name */
            display_name: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Login */
            login: string;
        };
        /**
         * PasswordCodeUse
         * @description A code, exchanged for a password that its owner chose.
         * @example {
         *       "code": "7KQ2-M9XD-4TRV",
         *       "login": "wei.chunlan",
         *       "new_password": "another-long-phrase"
         *     }
         */
        PasswordCodeUse: {
            /**
             * Code
             * Format: password
             */
            code: string;
            /** Login */
            login: string;
            /**
             * New Password
             * Format: password
             * @description 10 to 128 characters
             */
            new_password: string;
        };
        /**
         * PathRead
         * @description Somebody's milestones, one after the other.
         */
        PathRead: {
            /** Clause */
            clause: string;
            /** Id */
            id: string;
            /**
             * Is Member
             * @description false: whether the path is for them cannot be told
             */
            is_member: boolean;
            /** Milestones */
            milestones: components["schemas"]["MilestoneRead"][];
            /** Name */
            name: string;
            /** Source */
            source: string;
            /** Unknown */
            unknown: components["schemas"]["UnknownRead"][];
        };
        /**
         * PeopleExport
         * @description Whom to export with whole citizen ids, and why.
         * @example {
         *       "filters": {
         *         "stage": "primary"
         *       },
         *       "reason": "核对2026学年花名册"
         *     }
         */
        PeopleExport: {
            filters: components["schemas"]["PersonFilters"];
            /**
             * Reason
             * @description why; kept in the audit trail
             */
            reason: string;
        };
        /**
         * PeopleShown
         * @description How much a role shows of people.
         * @enum {string}
         */
        PeopleShown: "none" | "masked" | "exportable";
        /**
         * Period
         * @description Over which time a rule is measured, again and again (考核周期).
         * @enum {string}
         */
        Period: "cycle" | "fiscal_year" | "calendar_year" | "once" | "rolling";
        /**
         * Permission
         * @description `resource:action`. A grant of a role reaches the organisation it names and everything below.
         * @enum {string}
         */
        Permission: "organisation:read" | "organisation:manage" | "person:read" | "person:manage" | "person:export_ids" | "person:disclose" | "disclosure:read" | "expert:read" | "expert:manage" | "expert:review" | "institution:read" | "institution:manage" | "account:read" | "account:manage" | "course:read" | "course:write" | "course:review" | "resource:read" | "resource:write" | "resource:publish" | "file:upload" | "policy:read" | "policy:manage" | "budget:read" | "budget:manage" | "base:read" | "base:manage" | "studio:read" | "studio:manage" | "studio:members" | "pairing:read" | "pairing:manage" | "api-client:read" | "api-client:manage" | "signing-key:rotate" | "feed:read" | "operations:read" | "operations:manage";
        /**
         * PermissionRead
         * @description A permission, and what it lets somebody do.
         */
        PermissionRead: {
            permission: components["schemas"]["Permission"];
            /**
             * Title
             * @description in the caller's language
             */
            title: string;
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
         *       "employment": "established",
         *       "name": "韦春兰",
         *       "organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
         *       "other_subjects": [
         *         "morality_and_law"
         *       ],
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
            employment?: components["schemas"]["Employment"] | null;
            /** Name */
            name: string;
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
            /**
             * Other Subjects
             * @description taught beside the main one (兼教学科)
             * @default []
             */
            other_subjects: components["schemas"]["Subject"][];
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
         * PersonFilters
         * @description Which people a list, an export or a count is about; those given are all met.
         */
        PersonFilters: {
            /** @description where their organisation lies: 城区, 镇区 or 乡村 */
            area?: components["schemas"]["Area"] | null;
            /**
             * Below
             * @description only people of this organisation and those below it
             */
            below?: string | null;
            employment?: components["schemas"]["Employment"] | null;
            /** @description awarded and still counting today */
            honour?: components["schemas"]["Honour"] | null;
            /**
             * Include Left
             * @description also show those who have left
             * @default false
             */
            include_left: boolean;
            /**
             * Ladder
             * @description id of a ladder in the policy pack
             */
            ladder?: string | null;
            /**
             * Max Years
             * @description at most so many full years
             */
            max_years?: number | null;
            /**
             * Min Years
             * @description at least so many full years
             */
            min_years?: number | null;
            /**
             * Organisation Id
             * @description only people of this very organisation
             */
            organisation_id?: string | null;
            post?: components["schemas"]["Post"] | null;
            /**
             * Q
             * @description part of the name, the beginning of its pinyin or initials, the whole staff number, or the last four places of the citizen id
             */
            q?: string | null;
            /** @description what sort of school of the countryside their organisation is */
            rural_kind?: components["schemas"]["RuralKind"] | null;
            stage?: components["schemas"]["Stage"] | null;
            /** @description taught as the main subject or beside it */
            subject?: components["schemas"]["Subject"] | null;
            /**
             * Tier
             * @description id of a tier of that ladder
             */
            tier?: string | null;
            title?: components["schemas"]["Title"] | null;
        };
        /**
         * PersonMergeCreate
         * @description Merges one record into another.
         * @example {
         *       "choices": {
         *         "phone": "merged",
         *         "title": "kept"
         *       },
         *       "kept_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
         *       "kept_version": 3,
         *       "merged_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a11",
         *       "merged_version": 1,
         *       "reason": "调入时重复建档，经核对为同一人"
         *     }
         */
        PersonMergeCreate: {
            /**
             * Choices
             * @description from which record each differing field is taken; those left out keep their value, or take the other's where there is none. Sex and birth date follow from the citizen id, if any.
             * @default {}
             */
            choices: {
                [key: string]: components["schemas"]["Side"];
            };
            /**
             * Kept Id
             * Format: uuid
             * @description the record that stays
             */
            kept_id: string;
            /**
             * Kept Version
             * @description its version as it was read
             */
            kept_version: number;
            /**
             * Merged Id
             * Format: uuid
             * @description the record that goes
             */
            merged_id: string;
            /**
             * Merged Version
             * @description its version as it was read
             */
            merged_version: number;
            /** Reason */
            reason: string;
        };
        /**
         * PersonMerged
         * @description What came of a merger.
         */
        PersonMerged: {
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
            /**
             * Kept Has Account
             * @description whether the record that stays can sign in; if not, and the other could, open one for it
             */
            kept_has_account: boolean;
            /**
             * Kept Id
             * Format: uuid
             */
            kept_id: string;
            /** Kept Name */
            kept_name: string;
            /** Kept Organisation Name */
            kept_organisation_name: string;
            /**
             * Merged Account Disabled
             * @description whether the record that went had an account, which was disabled
             */
            merged_account_disabled: boolean;
            /**
             * Merged Id
             * Format: uuid
             */
            merged_id: string;
            /** Merged Name */
            merged_name: string;
            /** Merged Organisation Name */
            merged_organisation_name: string;
            /** Reason */
            reason: string;
            /** Undone At */
            undone_at: string | null;
            /** Undone Reason */
            undone_reason: string | null;
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
        };
        /**
         * PersonMergeRead
         * @description A merger (合并记录).
         */
        PersonMergeRead: {
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
            /**
             * Kept Id
             * Format: uuid
             */
            kept_id: string;
            /** Kept Name */
            kept_name: string;
            /** Kept Organisation Name */
            kept_organisation_name: string;
            /**
             * Merged Account Disabled
             * @description whether the record that went had an account, which was disabled
             */
            merged_account_disabled: boolean;
            /**
             * Merged Id
             * Format: uuid
             */
            merged_id: string;
            /** Merged Name */
            merged_name: string;
            /** Merged Organisation Name */
            merged_organisation_name: string;
            /** Reason */
            reason: string;
            /** Undone At */
            undone_at: string | null;
            /** Undone Reason */
            undone_reason: string | null;
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
        };
        /**
         * PersonMergeSort
         * @description Orders of the list; a minus means falling.
         * @enum {string}
         */
        PersonMergeSort: "created_at" | "-created_at";
        /**
         * PersonMergeUndo
         * @description Why a merger is undone.
         * @example {
         *       "reason": "经核实为两位同名教师"
         *     }
         */
        PersonMergeUndo: {
            /** Reason */
            reason: string;
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
            /** @description 在编, 聘用 and the like; null: not known */
            employment: components["schemas"]["Employment"] | null;
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
             * Other Subjects
             * @description taught beside the main one (兼教学科)
             */
            other_subjects: components["schemas"]["Subject"][];
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
            employment?: components["schemas"]["Employment"] | null;
            /** Name */
            name?: string;
            /**
             * Organisation Id
             * Format: uuid
             * @description another school within reach: a transfer
             */
            organisation_id?: string;
            /**
             * Other Subjects
             * @description taught beside the main one (兼教学科)
             */
            other_subjects?: components["schemas"]["Subject"][];
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
         * PhaseRead
         * @description A phase that the policy wants paid for (LB-45).
         */
        PhaseRead: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /**
             * Set Aside
             * @description on all lines for it; 0: the budget holds nothing for it yet
             */
            set_aside: number;
        };
        /**
         * PlaceGivenUp
         * @description Why something is used no more.
         * @example {
         *       "reason": "改作他用"
         *     }
         */
        PlaceGivenUp: {
            /** Reason */
            reason: string;
        };
        /**
         * PointerRead
         * @description What the criteria about the same things say.
         */
        PointerRead: {
            /**
             * Counts
             * @description the one of them that counts
             */
            counts: string;
            /** Kinds */
            kinds: components["schemas"]["Kind"][];
            /** Reasons */
            reasons: components["schemas"]["ReasonRead"][];
            /**
             * Tiers
             * @description every tier they point to (ids), from the lowest
             */
            tiers: string[];
        };
        /**
         * PolicyChainRead
         * @description Every pack on the way from the root down to an organisation (继承链).
         */
        PolicyChainRead: {
            /** @description null when nothing binds it on that day */
            binding: components["schemas"]["BindingRead"] | null;
            /**
             * On
             * Format: date
             * @description the day asked about; `state` of each pack is that of this day
             */
            on: string;
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
            /** Organisation Name */
            organisation_name: string;
            /**
             * Packs
             * @description from the root down, then by first day: in force, upcoming, superseded and expired ones
             */
            packs: components["schemas"]["PolicyPackSummary"][];
        };
        /**
         * PolicyChangeRead
         * @description One entry that was added, removed or changed.
         */
        PolicyChangeRead: {
            /**
             * Fields
             * @description what changed in it; empty when added or removed
             */
            fields: components["schemas"]["PolicyFieldChangeRead"][];
            /**
             * Ids
             * @description its id, after those of the entries it lies in
             * @example [
             *       "LB-BASES"
             *     ]
             */
            ids: string[];
            kind: components["schemas"]["ChangeKind"];
            new: components["schemas"]["PolicyEntryRead"] | null;
            old: components["schemas"]["PolicyEntryRead"] | null;
            /**
             * Section
             * @description section of the pack
             * @example rules
             */
            section: string;
            /**
             * Touched
             * @description empty when the entry does not say whom it is for
             */
            touched: components["schemas"]["PolicyTouchedRead"][];
        };
        /**
         * PolicyCheckRead
         * @description A document that would be published as it is, and what that would change.
         */
        PolicyCheckRead: {
            content: components["schemas"]["Pack"];
            difference: components["schemas"]["PolicyDifferenceRead"];
            /**
             * Metrics
             * @description the metrics that its rules name
             */
            metrics: components["schemas"]["MetricRead"][];
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
            /** Organisation Name */
            organisation_name: string;
        };
        /**
         * PolicyDifferenceRead
         * @description What changed from one pack to another.
         */
        PolicyDifferenceRead: {
            /**
             * As Of
             * Format: date
             * @description the day of the facts that were counted
             */
            as_of: string;
            /** Changes */
            changes: components["schemas"]["PolicyChangeRead"][];
            /**
             * Exempt Organisations
             * @description how many organisations below have a pack of their own in force, and are not counted
             */
            exempt_organisations: number;
            /** @description the older one; null when there was none */
            from_pack: components["schemas"]["PolicyPackSummary"] | null;
            /**
             * Metrics
             * @description the metrics that the rules name
             */
            metrics: components["schemas"]["MetricRead"][];
            /**
             * Organisation Id
             * Format: uuid
             * @description the organisation at which and below which is counted
             */
            organisation_id: string;
            /** Organisation Name */
            organisation_name: string;
        };
        /**
         * PolicyEntryRead
         * @description One entry of a pack: a rule, a ladder, a tier, or a whole section.
         */
        PolicyEntryRead: {
            /**
             * Clause
             * @description the document's own words
             */
            clause: string | null;
            /**
             * Source
             * @description where in the document they stand
             */
            source: string | null;
            /**
             * Value
             * @description its fields, without the entries that lie in it
             */
            value: {
                [key: string]: components["schemas"]["JsonValue"];
            };
        };
        /**
         * PolicyFieldChangeRead
         * @description One value that changed.
         */
        PolicyFieldChangeRead: {
            /**
             * Field
             * @description where in the entry: `require.gte`
             * @example require.gte
             */
            field: string;
            /** @description null when it is gone */
            new: components["schemas"]["JsonValue"];
            /** @description null when it was not there */
            old: components["schemas"]["JsonValue"];
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
            /** @description all its sections, as they were checked */
            content: components["schemas"]["Pack"];
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
             * Metrics
             * @description the metrics that its rules name
             */
            metrics: components["schemas"]["MetricRead"][];
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
            /** @description where it stands today, or on the day asked about */
            state: components["schemas"]["PackState"];
            /**
             * Superseded On
             * @description first day of the next version of the same pack there
             */
            superseded_on: string | null;
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
            /** @description where it stands today, or on the day asked about */
            state: components["schemas"]["PackState"];
            /**
             * Superseded On
             * @description first day of the next version of the same pack there
             */
            superseded_on: string | null;
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
            /**
             * 适用教师
             * @description which teachers; with scope `teacher`
             */
            applies_when: components["schemas"]["TeacherFilter"] | null;
            /**
             * 基数统计日
             * @description of a share: when its base is counted, if not as its metric says
             */
            as_of: components["schemas"]["AsOf"] | null;
            /**
             * 条款
             * @description the document's own words
             */
            clause: string;
            /**
             * 计入范围
             * @description what counts
             */
            counting: components["schemas"]["Counting"] | null;
            /**
             * 适用项目
             * @description which programmes; with scope `programme`
             */
            for_programmes: components["schemas"]["ProgrammeFilter"] | null;
            /** 编号 */
            id: string;
            /** 指标 */
            metric: string;
            /**
             * 说明
             * @description how it is read where the document leaves that open
             */
            note: string | null;
            /**
             * 进度要求
             * @default none
             */
            pace: components["schemas"]["Pace"];
            /**
             * 考核周期
             * @default cycle
             */
            period: components["schemas"]["Period"];
            /** 要求 */
            require: components["schemas"]["Requirement"];
            /**
             * 滚动年数
             * @description with period `rolling`: the last so many years
             */
            rolling_years: number | null;
            /** 适用对象 */
            scope: components["schemas"]["Scope"];
            /**
             * 出处
             * @description where in the document they stand
             */
            source: string;
        };
        /**
         * PolicyTouchedRead
         * @description Whom a change touches, of one sort.
         */
        PolicyTouchedRead: {
            /**
             * After
             * @description for whom it is now; null when it is gone, or not counted
             */
            after: number | null;
            /**
             * As Of
             * Format: date
             * @description the day of the facts that were counted
             */
            as_of: string;
            /**
             * At Most
             * @description the entry has a condition that cannot be counted: these are those who may be meant
             */
            at_most: boolean;
            /**
             * Base
             * @description all of this sort whom the pack binds, within the caller's reach
             */
            base: number | null;
            /**
             * Before
             * @description for whom the entry was; null when it was not there, or not counted
             */
            before: number | null;
            /**
             * Either
             * @description for whom it was or is: whom the change touches
             */
            either: number | null;
            of: components["schemas"]["Touchable"];
        };
        /**
         * Post
         * @description 职务.
         * @enum {string}
         */
        Post: "head" | "party_secretary" | "deputy_head" | "homeroom_teacher" | "research_leader" | "grade_leader" | "teaching_director" | "researcher" | "full_time_trainer" | "part_time_trainer" | "training_manager" | "ideology_teacher" | "young_pioneers_counsellor" | "psychology_teacher" | "safety_officer";
        /**
         * PostYears
         * @description How long somebody has held a post, all spells together (任职年限).
         */
        PostYears: {
            /**
             * Is Complete
             * @description false: a spell's days are not known, so it may be more
             */
            is_complete: boolean;
            post: components["schemas"]["Post"];
            /**
             * Years
             * @description full years today, of the spells whose days are known
             */
            years: number;
        };
        /**
         * Priority
         * @description Who or what comes first (倾斜): LB-10.
         */
        Priority: {
            /**
             * 区域
             * @description in the document's own words
             */
            area: string | null;
            /**
             * 条款
             * @description the document's own words
             */
            clause: string;
            /** 编号 */
            id: string;
            /**
             * 名称
             * @description as the document calls it
             */
            name: string;
            /**
             * 文件未给出
             * @description fields that the document gives no value for, each with who gives it
             * @default {}
             */
            not_given: {
                [key: string]: string;
            };
            /**
             * 说明
             * @description how it is read where the document leaves that open
             */
            note: string | null;
            /**
             * 出处
             * @description where in the document they stand
             */
            source: string;
            /** 学科 */
            subject: components["schemas"]["Subject"][] | null;
            /**
             * 权重
             * @description by how much a quota is multiplied; the document may leave it open
             */
            weight: number | null;
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
         * ProfileChanges
         * @description The fields that should read otherwise; those left out are right. Each as in a change of a person.
         */
        ProfileChanges: {
            employment?: components["schemas"]["Employment"] | null;
            /** Name */
            name?: string;
            /**
             * Other Subjects
             * @description taught beside the main one (兼教学科)
             */
            other_subjects?: components["schemas"]["Subject"][];
            /** Phone */
            phone?: string | null;
            /**
             * Posts
             * @description posts held (职务)
             */
            posts?: components["schemas"]["Post"][];
            stage?: components["schemas"]["Stage"];
            subject?: components["schemas"]["Subject"];
            /** Teaching Since */
            teaching_since?: string | null;
            title?: components["schemas"]["Title"];
        };
        /**
         * ProfileField
         * @description What people may propose to correct in their own profile. Who they are is not among it.
         * @enum {string}
         */
        ProfileField: "name" | "phone" | "stage" | "subject" | "other_subjects" | "title" | "posts" | "employment" | "teaching_since";
        /**
         * ProfileHonour
         * @description An honour (荣誉称号) or an assessment passed.
         */
        ProfileHonour: {
            /**
             * Awarded On
             * Format: date
             */
            awarded_on: string;
            honour: components["schemas"]["Honour"];
            level: components["schemas"]["Level"];
        };
        /**
         * ProfilePost
         * @description A post (职务) and when it was held.
         */
        ProfilePost: {
            post: components["schemas"]["Post"];
            /**
             * Since
             * @description null: not known
             */
            since: string | null;
            /**
             * Until
             * @description last day; null while held
             */
            until: string | null;
        };
        /**
         * ProgrammeFilter
         * @description Which programmes a rule is for: those with one of the values in each list given; all when none is.
         */
        ProgrammeFilter: {
            /** 项目级别 */
            level: components["schemas"]["Level"][] | null;
            /**
             * 项目类型
             * @description ids among `programme_types`
             */
            type: string[] | null;
        };
        /**
         * ProgrammeType
         * @description A type of programmes (项目类型): SX-01, LB-29, LB-32, LB-36.
         */
        ProgrammeType: {
            /** 目的 */
            aim: string | null;
            /** 对象 */
            audience: components["schemas"]["Group"];
            /**
             * 条款
             * @description the document's own words
             */
            clause: string;
            /** 期次 */
            cohorts: components["schemas"]["Cohorts"] | null;
            /**
             * 形式
             * @default []
             */
            forms: components["schemas"]["TrainingForm"][];
            /**
             * 起始层次
             * @description only those in this tier or a higher one of its ladder
             */
            from_tier: string | null;
            /**
             * 学时
             * @description class hours, where the document sets them
             */
            hours: number | null;
            /** 编号 */
            id: string;
            /** 承训机构 */
            institution: components["schemas"]["ChoiceOfInstitution"] | null;
            /** 项目级别 */
            level: components["schemas"]["Level"][];
            /**
             * 模块
             * @description every plan has each of these
             * @default []
             */
            modules: components["schemas"]["Item"][];
            /**
             * 名称
             * @description as the document calls it
             */
            name: string;
            /**
             * 文件未给出
             * @description fields that the document gives no value for, each with who gives it
             * @default {}
             */
            not_given: {
                [key: string]: string;
            };
            /**
             * 说明
             * @description how it is read where the document leaves that open
             */
            note: string | null;
            /**
             * 负责
             * @default []
             */
            provided_by: components["schemas"]["Level"][];
            /**
             * 出处
             * @description where in the document they stand
             */
            source: string;
        };
        /**
         * Progress
         * @description Whether somebody has a result in the round.
         * @enum {string}
         */
        Progress: "open" | "done";
        /**
         * Project
         * @description A project that counties take part in (项目县): SX-02, SX-03.
         */
        Project: {
            /**
             * 条款
             * @description the document's own words
             */
            clause: string;
            /** 县数 */
            counties: number;
            /**
             * 批次
             * @description add up to `counties`
             * @default []
             */
            groups: components["schemas"]["ProjectGroup"][];
            /** 编号 */
            id: string;
            /**
             * 项目县类别
             * @description what the counties are marked as
             */
            mark: components["schemas"]["CountyProject"];
            /**
             * 名单
             * @description their divisions (GB/T 2260)
             */
            members: string[] | null;
            /**
             * 名称
             * @description as the document calls it
             */
            name: string;
            /**
             * 文件未给出
             * @description fields that the document gives no value for, each with who gives it
             * @default {}
             */
            not_given: {
                [key: string]: string;
            };
            /**
             * 说明
             * @description how it is read where the document leaves that open
             */
            note: string | null;
            /**
             * 出处
             * @description where in the document they stand
             */
            source: string;
            /** 年度 */
            year: number;
        };
        /**
         * ProjectCohort
         * @description How counties came to a project in its first year (批次).
         * @enum {string}
         */
        ProjectCohort: "continued" | "added";
        /**
         * ProjectGroup
         * @description The counties that came to a project together.
         */
        ProjectGroup: {
            /** 批次 */
            cohort: components["schemas"]["ProjectCohort"];
            /** 县数 */
            counties: number;
            /**
             * 周期
             * @description years
             */
            cycle_years: number | null;
            /** 起始年度 */
            since: number;
        };
        /**
         * PromotionRead
         * @description A course proposed to the next level (推荐).
         */
        PromotionRead: {
            /**
             * Course Id
             * Format: uuid
             */
            course_id: string;
            /** Course Name */
            course_name: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Decided At */
            decided_at: string | null;
            /** Decision Reason */
            decision_reason: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            level: components["schemas"]["CourseLevel"];
            /** @description whose library is to take it in */
            library: components["schemas"]["CoursePlace"];
            organisation: components["schemas"]["CoursePlace"];
            /** Reason */
            reason: string;
            state: components["schemas"]["PromotionState"];
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
        };
        /**
         * PromotionSort
         * @description Orders of the list; a minus means falling.
         * @enum {string}
         */
        PromotionSort: "created_at" | "-created_at";
        /**
         * PromotionState
         * @description Where a promotion stands (推荐状态); the last three are final.
         * @enum {string}
         */
        PromotionState: "proposed" | "approved" | "returned" | "withdrawn";
        /**
         * Quota
         * @description A share of the teachers that is to be selected (遴选比例): LB-30.
         */
        Quota: {
            /** 基数统计日 */
            as_of: components["schemas"]["AsOf"];
            /** 基数 */
            base: components["schemas"]["Base"];
            /**
             * 条款
             * @description the document's own words
             */
            clause: string;
            /** 编号 */
            id: string;
            /**
             * 名称
             * @description as the document calls it
             */
            name: string;
            /**
             * 文件未给出
             * @description fields that the document gives no value for, each with who gives it
             * @default {}
             */
            not_given: {
                [key: string]: string;
            };
            /**
             * 说明
             * @description how it is read where the document leaves that open
             */
            note: string | null;
            /** 取整 */
            rounding: components["schemas"]["Rounding"];
            /** 适用对象 */
            scope: components["schemas"]["Scope"];
            /** 比例 */
            share: number;
            /**
             * 出处
             * @description where in the document they stand
             */
            source: string;
            /**
             * 培养层次
             * @description the tier that the selected are trained for
             */
            tier: string | null;
        };
        /**
         * Ranks
         * @description Places in a ranking, both ends included.
         */
        Ranks: {
            /** 自 */
            first: number;
            /** 至 */
            last: number;
        };
        /**
         * RatingRead
         * @description What the caller gave, and what all gave.
         */
        RatingRead: {
            /**
             * Mine
             * @description stars; null while the caller has not rated
             */
            mine: number | null;
            /** Rating Count */
            rating_count: number;
            /** Rating Mean */
            rating_mean: number | null;
        };
        /**
         * RatingWrite
         * @description How good a course is.
         * @example {
         *       "stars": 5
         *     }
         */
        RatingWrite: {
            /** Stars */
            stars: number;
        };
        /**
         * Ratio
         * @description So many of one for so many of another (配比): SX-05.
         */
        Ratio: {
            /** 基数统计日 */
            as_of: components["schemas"]["AsOf"];
            /** 基数 */
            base: components["schemas"]["Base"];
            /**
             * 条款
             * @description the document's own words
             */
            clause: string;
            /** 编号 */
            id: string;
            /**
             * 名称
             * @description as the document calls it
             */
            name: string;
            /**
             * 文件未给出
             * @description fields that the document gives no value for, each with who gives it
             * @default {}
             */
            not_given: {
                [key: string]: string;
            };
            /**
             * 说明
             * @description how it is read where the document leaves that open
             */
            note: string | null;
            /**
             * 每一名对应
             * @description one of the team for so many of the base
             */
            one_for: number;
            /** 取整 */
            rounding: components["schemas"]["Rounding"];
            /** 适用对象 */
            scope: components["schemas"]["Scope"];
            /**
             * 出处
             * @description where in the document they stand
             */
            source: string;
        };
        /**
         * ReasonRead
         * @description One thing asked for, and whether it is there.
         */
        ReasonRead: {
            /**
             * Holds
             * @description null: cannot be told, as the fact is not known
             */
            holds: boolean | null;
            /**
             * Honours
             * @description those held that fit, of honours
             */
            honours: components["schemas"]["HeldHonour"][];
            kind: components["schemas"]["Kind"];
            /** Text */
            text: string;
            /** @description what is known, of a title */
            title: components["schemas"]["Title"] | null;
            wanted: components["schemas"]["WantedRead"];
            /**
             * Years
             * @description what is known, of a span of years
             */
            years: number | null;
        };
        /**
         * RecoveryCodesRead
         * @description Codes that stand in for a lost app, each once; in this answer only.
         */
        RecoveryCodesRead: {
            /** Recovery Codes */
            recovery_codes: string[];
        };
        /**
         * MixPart
         * @description The published courses of one category.
         */
        registry__courses__schemas_review__MixPart: {
            category: components["schemas"]["CourseCategory"];
            /** Count */
            count: number;
            /** Gte */
            gte: number | null;
            /**
             * Hours
             * @description class hours (学时)
             */
            hours: number;
            /** Lte */
            lte: number | null;
            /**
             * Share
             * @description of all hours; null while there are none
             */
            share: number | null;
            /** @description null while there are no hours */
            verdict: components["schemas"]["MixVerdict"] | null;
        };
        /**
         * MixPart
         * @description How many of a kind.
         */
        registry__experts__suggestion_schemas__MixPart: {
            /** Count */
            count: number;
            kind: components["schemas"]["ExpertKind"];
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
         * ResourceContent
         * @description What a resource says of itself.
         * @example {
         *       "author": "市教师发展中心",
         *       "kind": "guide",
         *       "stages": [
         *         "primary",
         *         "junior"
         *       ],
         *       "subjects": [],
         *       "summary": "研修目标、阶段安排、每阶段任务与提交要求，附课堂观察记录表。",
         *       "title": "2026 年秋季骨干教师研修指南"
         *     }
         */
        ResourceContent: {
            /**
             * Author
             * @description who wrote, compiled or published it
             */
            author?: string | null;
            kind: components["schemas"]["ResourceKind"];
            /**
             * Link
             * @description where else it can be read
             */
            link?: string | null;
            /**
             * Stages
             * @description none: for every stage
             * @default []
             */
            stages: components["schemas"]["Stage"][];
            /**
             * Subjects
             * @description none: for every subject
             * @default []
             */
            subjects: components["schemas"]["Subject"][];
            /** Summary */
            summary: string;
            /** Title */
            title: string;
        };
        /**
         * ResourceCreate
         * @description A new resource, as a draft.
         * @example {
         *       "author": "市教师发展中心",
         *       "kind": "guide",
         *       "organisation_id": "01939f2a-6c1e-7b6a-9a43-0000000a0001",
         *       "stages": [
         *         "primary",
         *         "junior"
         *       ],
         *       "subjects": [],
         *       "summary": "研修目标、阶段安排、每阶段任务与提交要求，附课堂观察记录表。",
         *       "title": "2026 年秋季骨干教师研修指南"
         *     }
         */
        ResourceCreate: {
            /**
             * Author
             * @description who wrote, compiled or published it
             */
            author?: string | null;
            kind: components["schemas"]["ResourceKind"];
            /**
             * Link
             * @description where else it can be read
             */
            link?: string | null;
            /**
             * Organisation Id
             * Format: uuid
             * @description the owner (资源所属单位)
             */
            organisation_id: string;
            /**
             * Stages
             * @description none: for every stage
             * @default []
             */
            stages: components["schemas"]["Stage"][];
            /**
             * Subjects
             * @description none: for every subject
             * @default []
             */
            subjects: components["schemas"]["Subject"][];
            /** Summary */
            summary: string;
            /** Title */
            title: string;
        };
        /**
         * ResourceDetail
         * @description A resource with what can be done and what has happened.
         */
        ResourceDetail: {
            /** Author */
            author: string | null;
            /**
             * Files
             * @description in the order they were added
             */
            files: components["schemas"]["StoredFileRead"][];
            /** History */
            history: components["schemas"]["ResourceStep"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["ResourceKind"];
            /**
             * Legal
             * @description the steps that leave its state
             */
            legal: string[];
            level: components["schemas"]["CourseLevel"];
            /** @description whose library it stands in */
            library: components["schemas"]["ResourcePlace"];
            /** Link */
            link: string | null;
            organisation: components["schemas"]["ResourcePlace"];
            /** Published At */
            published_at: string | null;
            /** @description whose library is asked to take it in */
            recommended_to: components["schemas"]["ResourcePlace"] | null;
            /** Stages */
            stages: components["schemas"]["Stage"][];
            state: components["schemas"]["ResourceState"];
            /** Subjects */
            subjects: components["schemas"]["Subject"][];
            /** Summary */
            summary: string;
            /** Title */
            title: string;
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
        };
        /**
         * ResourceKind
         * @description 资源类别. Sources: 兰州 2019, “研修指南、研修手册”, “书籍、杂志”; 来宾 2022, “校本研修案例”.
         * @enum {string}
         */
        ResourceKind: "guide" | "handbook" | "book" | "magazine" | "school_case";
        /**
         * ResourceLibrarySort
         * @description Orders of the library; a minus means falling.
         * @enum {string}
         */
        ResourceLibrarySort: "-published_at" | "published_at";
        /**
         * ResourcePlace
         * @description An organisation that owns a resource or keeps a library.
         */
        ResourcePlace: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * ResourceRead
         * @description A resource (资源).
         */
        ResourceRead: {
            /** Author */
            author: string | null;
            /**
             * Files
             * @description in the order they were added
             */
            files: components["schemas"]["StoredFileRead"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["ResourceKind"];
            level: components["schemas"]["CourseLevel"];
            /** @description whose library it stands in */
            library: components["schemas"]["ResourcePlace"];
            /** Link */
            link: string | null;
            organisation: components["schemas"]["ResourcePlace"];
            /** Published At */
            published_at: string | null;
            /** @description whose library is asked to take it in */
            recommended_to: components["schemas"]["ResourcePlace"] | null;
            /** Stages */
            stages: components["schemas"]["Stage"][];
            state: components["schemas"]["ResourceState"];
            /** Subjects */
            subjects: components["schemas"]["Subject"][];
            /** Summary */
            summary: string;
            /** Title */
            title: string;
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
        };
        /**
         * ResourceReason
         * @description Why it is done.
         * @example {
         *       "reason": "请补充适用学段"
         *     }
         */
        ResourceReason: {
            /** Reason */
            reason: string;
        };
        /**
         * ResourceSort
         * @description Orders of the list; a minus means falling.
         * @enum {string}
         */
        ResourceSort: "created_at" | "-created_at";
        /**
         * ResourceState
         * @description Where a resource stands (资源状态).
         * @enum {string}
         */
        ResourceState: "draft" | "submitted" | "published" | "recommended" | "withdrawn" | "discarded";
        /**
         * ResourceStep
         * @description One step of a resource's life.
         */
        ResourceStep: {
            /** Actor Name */
            actor_name: string | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Reason */
            reason: string | null;
            source: components["schemas"]["ResourceState"];
            target: components["schemas"]["ResourceState"];
            /** Transition */
            transition: string;
        };
        /**
         * ReviewCreate
         * @description A result. `suspend` and `out` take the expert to that state, with the note as the reason.
         * @example {
         *       "expert_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
         *       "note": "授课 12 学时，学员评价优良",
         *       "rating": 9.2,
         *       "result": "keep"
         *     }
         */
        ReviewCreate: {
            /**
             * Expert Id
             * Format: uuid
             */
            expert_id: string;
            /**
             * Hours
             * @description unless given: as the sessions say
             */
            hours?: number | null;
            /** Note */
            note: string;
            /** Rating */
            rating: number;
            result: components["schemas"]["ReviewResult"];
        };
        /**
         * ReviewRead
         * @description What a round says of one expert.
         */
        ReviewRead: {
            /**
             * Hours
             * @description class hours taught in the year (学时)
             */
            hours: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Note */
            note: string;
            /** Organisation Name */
            organisation_name: string;
            /**
             * Rating
             * @description 0 to 10
             */
            rating: string;
            result: components["schemas"]["ReviewResult"];
            /**
             * Reviewed At
             * Format: date-time
             */
            reviewed_at: string;
            /**
             * Round Id
             * Format: uuid
             */
            round_id: string;
            /** Year */
            year: number;
        };
        /**
         * ReviewResult
         * @description 考核结论.
         * @enum {string}
         */
        ReviewResult: "keep" | "suspend" | "out";
        /**
         * Role
         * @description What a grant says somebody is at an organisation (角色).
         * @enum {string}
         */
        Role: "platform_admin" | "province_officer" | "city_officer" | "county_officer" | "school_officer" | "teacher" | "service" | "exchange_client";
        /**
         * RoleRead
         * @description A role (角色).
         */
        RoleRead: {
            /**
             * For People
             * @description false: only programs hold it
             */
            for_people: boolean;
            /**
             * May Give
             * @description whether the caller holds, somewhere, all that it permits
             */
            may_give: boolean;
            /**
             * Permissions
             * @description what it permits in the registry; the other services have tables of their own
             */
            permissions: components["schemas"]["PermissionRead"][];
            role: components["schemas"]["Role"];
            /**
             * Title
             * @description in the caller's language
             */
            title: string;
        };
        /**
         * RoomKind
         * @description What a room is for (教室类型): LZ-22.
         * @enum {string}
         */
        RoomKind: "classroom" | "hall" | "seminar" | "computer" | "laboratory" | "studio" | "other";
        /**
         * RosterChangeRead
         * @description Somebody whom an import brought or changed.
         */
        RosterChangeRead: {
            /**
             * Is New
             * @description whether the import brought them onto the roster
             */
            is_new: boolean;
            /**
             * Kept
             * @description fields that undoing left, as somebody changed them since
             */
            kept: string[];
            /**
             * Name
             * @description null when they are outside the caller's reach
             */
            name: string | null;
            /** Organisation Name */
            organisation_name: string | null;
            /** @description of undoing it; null: not undone */
            outcome: components["schemas"]["UndoOutcome"] | null;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
        };
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
            /**
             * Undone
             * @description once undone: how many people it came to what with; null before
             */
            undone: {
                [key: string]: number;
            } | null;
            /** Undone At */
            undone_at: string | null;
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
         * RosterLayout
         * @description How the file of an import is read.
         */
        RosterLayout: {
            /**
             * Fields
             * @description all that columns can hold
             */
            fields: components["schemas"]["FieldRead"][];
            /**
             * Import Id
             * Format: uuid
             */
            import_id: string;
            /**
             * Is Remembered
             * @description whether it was taken over from an earlier file of the same make
             */
            is_remembered: boolean;
            /**
             * Is Set
             * @description whether somebody set it, for this file or an earlier one
             */
            is_set: boolean;
            /** Sheets */
            sheets: components["schemas"]["SheetRead"][];
        };
        /**
         * RosterMapping
         * @description How a file is read; a sheet that is not named is read as it is understood.
         * @example {
         *       "sheets": [
         *         {
         *           "columns": {
         *             "citizen_id": 4,
         *             "name": 2,
         *             "school": 1,
         *             "stage": 6,
         *             "subject": 7
         *           },
         *           "header_row": 3,
         *           "header_rows": 2,
         *           "sheet": "教师花名册"
         *         },
         *         {
         *           "left_out": true,
         *           "sheet": "离退休"
         *         }
         *       ]
         *     }
         */
        RosterMapping: {
            /** Sheets */
            sheets: components["schemas"]["SheetMapping"][];
        };
        /**
         * RosterUndo
         * @description Why an import is undone.
         * @example {
         *       "reason": "上传了去年的花名册"
         *     }
         */
        RosterUndo: {
            /** Reason */
            reason: string;
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
         * RoundCreate
         * @description A new round, on the terms of the document that it follows.
         * @example {
         *       "due_on": "2026-12-31",
         *       "organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
         *       "valid_months": 12,
         *       "year": 2026
         *     }
         */
        RoundCreate: {
            /** Document */
            document?: string | null;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
            /** Valid Months */
            valid_months: number;
            /** Year */
            year: number;
        };
        /**
         * Rounding
         * @description What becomes of a part of a person (取整).
         * @enum {string}
         */
        Rounding: "up" | "down";
        /**
         * RoundRead
         * @description A yearly review (年度考核).
         */
        RoundRead: {
            /**
             * Document
             * @description the document that says so (依据文件)
             */
            document: string | null;
            /**
             * Due On
             * Format: date
             * @description last day to review by
             */
            due_on: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Is Overdue
             * @description that day is past, and not everybody has a result
             */
            is_overdue: boolean;
            /**
             * Open
             * @description experts without a result
             */
            open: number;
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
            /** Organisation Name */
            organisation_name: string;
            /** Reviewed */
            reviewed: number;
            /**
             * Valid Months
             * @description how long a result lets somebody stay, counted from `due_on`
             */
            valid_months: number;
            /** Year */
            year: number;
        };
        /**
         * RuralKind
         * @description Schools of the countryside that the policies name. Source: 国办发〔2018〕27号.
         * @enum {string}
         */
        RuralKind: "small_rural" | "township_boarding";
        /**
         * Sampling
         * @description Of how many a needs survey must hear (抽样): LZ-07.
         */
        Sampling: {
            /** 基数统计日 */
            as_of: components["schemas"]["AsOf"];
            /** 基数 */
            base: components["schemas"]["Base"];
            /**
             * 条款
             * @description the document's own words
             */
            clause: string;
            /** 编号 */
            id: string;
            /**
             * 名称
             * @description as the document calls it
             */
            name: string;
            /**
             * 文件未给出
             * @description fields that the document gives no value for, each with who gives it
             * @default {}
             */
            not_given: {
                [key: string]: string;
            };
            /**
             * 说明
             * @description how it is read where the document leaves that open
             */
            note: string | null;
            /** 取整 */
            rounding: components["schemas"]["Rounding"];
            /**
             * 比例
             * @description of the base
             */
            share: number;
            /**
             * 出处
             * @description where in the document they stand
             */
            source: string;
            /**
             * 分层未达到时
             * @description when too few came from one stratum
             */
            stratum: components["schemas"]["Weight"];
            /**
             * 总体未达到时
             * @description when too few valid answers came from the whole group
             */
            whole: components["schemas"]["Weight"];
        };
        /**
         * SchoolKind
         * @description What sort of school it is. Source: JY/T 1001-2012, 办学类型; codes in brackets.
         * @enum {string}
         */
        SchoolKind: "kindergarten" | "primary" | "teaching_point" | "junior" | "nine_year" | "complete" | "senior" | "twelve_year" | "vocational" | "special";
        /**
         * SchoolPairingCreate
         * @description Pairs two organisations (校际帮扶).
         * @example {
         *       "ends_on": "2027-02-28",
         *       "giver_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
         *       "plan": "每月走访一次，每学期联合教研两次",
         *       "planned_researches": 4,
         *       "planned_visits": 8,
         *       "receiver_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a11",
         *       "starts_on": "2026-03-01"
         *     }
         */
        SchoolPairingCreate: {
            /**
             * Ends On
             * Format: date
             */
            ends_on: string;
            /**
             * Giver Id
             * Format: uuid
             */
            giver_id: string;
            /** Plan */
            plan: string;
            /**
             * Planned Researches
             * @default 0
             */
            planned_researches: number;
            /**
             * Planned Visits
             * @default 0
             */
            planned_visits: number;
            /**
             * Receiver Id
             * Format: uuid
             */
            receiver_id: string;
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
        };
        /**
         * SchoolRead
         * @description Where somebody belongs.
         */
        SchoolRead: {
            /** Code */
            code: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * Scope
         * @description Whom or what a rule is measured of (适用对象).
         * @enum {string}
         */
        Scope: "teacher" | "school" | "county" | "city" | "programme";
        /**
         * SecondFactorCodeUse
         * @description A code of the app; where it says so, a recovery code instead.
         * @example {
         *       "code": "287082"
         *     }
         */
        SecondFactorCodeUse: {
            /**
             * Code
             * Format: password
             */
            code: string;
        };
        /**
         * SecondFactorRead
         * @description Whether a second factor is asked for when one signs in.
         */
        SecondFactorRead: {
            /**
             * Active Since
             * @description null: there is none
             */
            active_since: string | null;
            /** Recovery Codes Left */
            recovery_codes_left: number;
            /**
             * Required
             * @description whether a role of mine needs one
             */
            required: boolean;
        };
        /**
         * SecondFactorReset
         * @description Takes away the second factor of somebody who lost their phone.
         * @example {
         *       "reason": "本人手机遗失"
         *     }
         */
        SecondFactorReset: {
            /** Reason */
            reason: string;
        };
        /**
         * SecondFactorSecretRead
         * @description The secret to give to an authenticator app, in this answer only.
         */
        SecondFactorSecretRead: {
            /**
             * Secret
             * @description base32, to be typed where no picture can be read
             */
            secret: string;
            /**
             * Uri
             * @description `otpauth://…`, what the picture to scan holds
             */
            uri: string;
        };
        /**
         * Selection
         * @description People chosen again and again (评选): WH-03, WH-15 to WH-17, LB-43.
         */
        Selection: {
            /**
             * 年龄统计日
             * @description when there is an age to keep to
             */
            age_as_of: components["schemas"]["AsOf"] | null;
            /**
             * 动态管理
             * @description who fails the assessment is removed
             */
            assessed_every_years: number | null;
            /** 对象 */
            audience: components["schemas"]["Group"];
            /**
             * 条款
             * @description the document's own words
             */
            clause: string;
            /**
             * 届
             * @description one every so many years; once when null
             */
            every_years: number | null;
            /**
             * 称号
             * @description what the chosen are awarded
             * @default []
             */
            honours: components["schemas"]["Honour"][];
            /** 编号 */
            id: string;
            /**
             * 级别
             * @description who chooses
             */
            level: components["schemas"]["Level"];
            /**
             * 名称
             * @description as the document calls it
             */
            name: string;
            /**
             * 文件未给出
             * @description fields that the document gives no value for, each with who gives it
             * @default {}
             */
            not_given: {
                [key: string]: string;
            };
            /**
             * 说明
             * @description how it is read where the document leaves that open
             */
            note: string | null;
            /**
             * 名额
             * @description people in each
             */
            places: components["schemas"]["WholeNumbers"] | null;
            /**
             * 已有称号
             * @description only those who hold one of these already
             */
            prior: components["schemas"]["HonourHeld"] | null;
            /**
             * 出处
             * @description where in the document they stand
             */
            source: string;
            /** 培养年限 */
            term_years: number | null;
        };
        /**
         * SelectionRoute
         * @description How it is decided who runs a programme (承训机构确定方式).
         * @enum {string}
         */
        SelectionRoute: "ranking" | "call" | "appointment";
        /**
         * SeriesCreate
         * @description A new series.
         * @example {
         *       "name": "单元整体教学系列",
         *       "organisation_id": "01939f2a-6c1e-7b6a-9a43-0000000a0001",
         *       "research_topic": "市级课题 2026-17：大单元教学的实践研究",
         *       "theme": "单元整体教学"
         *     }
         */
        SeriesCreate: {
            /** Name */
            name: string;
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
            /** Research Topic */
            research_topic: string;
            /** Theme */
            theme: string;
        };
        /**
         * SeriesRead
         * @description A themed series (主题式课程系列).
         */
        SeriesRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            organisation: components["schemas"]["CoursePlace"];
            /**
             * Research Topic
             * @description the research project (课题) it grew out of
             */
            research_topic: string;
            /** Theme */
            theme: string;
        };
        /**
         * SeriesSort
         * @description Orders of the list of series.
         * @enum {string}
         */
        SeriesSort: "name";
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
         * SessionRead
         * @description A session that an expert taught or is to teach.
         */
        SessionRead: {
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            /**
             * Hours
             * @description class hours (学时)
             */
            hours: string;
            /**
             * Session Id
             * Format: uuid
             */
            session_id: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /** Title */
            title: string;
        };
        /**
         * SessionsEnded
         * @description How many sessions were ended.
         */
        SessionsEnded: {
            /** Ended */
            ended: number;
        };
        /**
         * SetEmployment
         * @description How they are employed.
         */
        SetEmployment: {
            employment: components["schemas"]["Employment"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "set_employment";
        };
        /**
         * Sex
         * @description 性别, GB/T 2261.1.
         * @enum {string}
         */
        Sex: "unknown" | "male" | "female" | "unspecified";
        /**
         * ShareCount
         * @description How many organisations of a sort stand so.
         */
        ShareCount: {
            /** Count */
            count: number;
            scope: components["schemas"]["Scope"];
            state: components["schemas"]["ShareState"];
        };
        /**
         * ShareRead
         * @description How the training budget of an organisation stands to what the policy asks: LB-44, WH-23.
         */
        ShareRead: {
            /**
             * Approved On
             * @description the day that the figures are of
             */
            approved_on: string | null;
            /**
             * Base
             * @description what it is a share of: 工资总额 or, of a school, 公用经费
             */
            base: number | null;
            /**
             * Before
             * @description training budget of the year before: LB.85
             */
            before: number | null;
            /**
             * Budget Id
             * @description the budget of the year; null: none is recorded
             */
            budget_id: string | null;
            /**
             * Change
             * @description by what share it grew since; negative: it fell
             */
            change: string | null;
            /** Clause */
            clause: string;
            organisation: components["schemas"]["BudgetedOrganisation"];
            /**
             * Required
             * @description at least so much
             */
            required: string;
            /** Rule */
            rule: string;
            scope: components["schemas"]["Scope"];
            /** Source */
            source: string;
            state: components["schemas"]["ShareState"];
            /** Training Budget */
            training_budget: number | null;
            /**
             * Value
             * @description a share of 1, rounded down; null where it cannot be computed
             */
            value: string | null;
        };
        /**
         * Shares
         * @description The shares of a year at and below an organisation, in the order of the tree.
         */
        Shares: {
            /** Counts */
            counts: components["schemas"]["ShareCount"][];
            /** Fiscal Year */
            fiscal_year: number;
            /**
             * Items
             * @description at most 500; narrow down by place or state for more
             */
            items: components["schemas"]["ShareRead"][];
            /**
             * More
             * @description whether there are more than are listed
             */
            more: boolean;
        };
        /**
         * ShareState
         * @description How a share stands to what is required of it.
         * @enum {string}
         */
        ShareState: "met" | "breached" | "not_measurable";
        /**
         * SheetMapping
         * @description How one sheet is read.
         */
        SheetMapping: {
            /**
             * Columns
             * @description for each field the number of its column, from 1
             */
            columns?: {
                [key: string]: number;
            };
            /**
             * Header Row
             * @description the last row of headings, from 1
             * @default 1
             */
            header_row: number;
            /**
             * Header Rows
             * @description 2: the row above groups the headings
             * @default 1
             */
            header_rows: number;
            /**
             * Left Out
             * @description not read at all
             * @default false
             */
            left_out: boolean;
            /**
             * Sheet
             * @description its name; empty for text
             */
            sheet: string;
        };
        /**
         * SheetRead
         * @description One sheet of a file and what was made of it.
         */
        SheetRead: {
            /** Columns */
            columns: components["schemas"]["ColumnRead"][];
            /**
             * Header Row
             * @description the last row of headings; null where none was found
             */
            header_row: number | null;
            /** Header Rows */
            header_rows: number | null;
            /**
             * Missing
             * @description needed fields that no column is understood to hold
             */
            missing: components["schemas"]["Field"][];
            /**
             * Name
             * @description empty for text
             */
            name: string;
            /**
             * Number
             * @description its place in the file, from 1
             */
            number: number;
            /**
             * Top
             * @description the first rows as they are, to choose the headings from; digits of long numbers hidden
             */
            top: string[][];
            use: components["schemas"]["SheetUse"];
        };
        /**
         * SheetUse
         * @description Whether a sheet is read, and why not.
         * @enum {string}
         */
        SheetUse: "read" | "hidden" | "no_headings" | "empty" | "copy" | "left_out";
        /**
         * Side
         * @description Which record a value is taken from.
         * @enum {string}
         */
        Side: "kept" | "merged";
        /**
         * SignInChallengeRead
         * @description The password was right, and something more is wanted before there is a token.
         */
        SignInChallengeRead: {
            /**
             * Challenge
             * @description to be sent with what is wanted; it is no token
             */
            challenge: string;
            /**
             * Expires In
             * @description seconds until the password has to be given again
             */
            expires_in: number;
            /**
             * Wanted
             * @description `code`: one of the app or a recovery code; `set_up`: a factor, which the role needs
             * @enum {string}
             */
            wanted: "code" | "set_up";
        };
        /**
         * SignInChallengeUse
         * @description Goes on with a sign-in that a challenge began.
         * @example {
         *       "challenge": "AQ3f…",
         *       "code": "287082"
         *     }
         */
        SignInChallengeUse: {
            /**
             * Challenge
             * Format: password
             */
            challenge: string;
            /**
             * Code
             * Format: password
             */
            code: string;
        };
        /**
         * SignInSessionRead
         * @description A browser that somebody is signed in with.
         */
        SignInSessionRead: {
            /**
             * Address
             * @description the network only, such as `10.20.*.*`; null: not known
             */
            address: string | null;
            /**
             * Browser
             * @description null: not known
             */
            browser: string | null;
            /**
             * Current
             * @description whether it is the one that asks
             */
            current: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Last Used At
             * Format: date-time
             * @description when it last renewed its access token
             */
            last_used_at: string;
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
            /**
             * System
             * @description null: not known
             */
            system: string | null;
        };
        /**
         * SignInSessionSort
         * @description Orders of the list of sessions; a minus means falling.
         * @enum {string}
         */
        SignInSessionSort: "started_at" | "-started_at";
        /**
         * SignInSetUp
         * @description Asks for the secret of a second factor that the role needs.
         * @example {
         *       "challenge": "AQ3f…"
         *     }
         */
        SignInSetUp: {
            /**
             * Challenge
             * Format: password
             */
            challenge: string;
        };
        /**
         * SignInSetUpRead
         * @description Signed in, with a second factor from now on.
         */
        SignInSetUpRead: {
            /** Access Token */
            access_token: string;
            /**
             * Expires In
             * @description seconds until the access token expires
             */
            expires_in: number;
            /** Recovery Codes */
            recovery_codes: string[];
            /**
             * Token Type
             * @constant
             */
            token_type: "Bearer";
        };
        /**
         * SixNew
         * @description 六新. Source: 来宾 2022, “突出‘六新’培训”; pack: contents, six_new.
         * @enum {string}
         */
        SixNew: "new_standards" | "new_curriculum" | "new_textbooks" | "new_ideas" | "new_methods" | "new_technology";
        /**
         * SpellCorrection
         * @description What a spell really was; fields left out stay as they are.
         * @example {
         *       "reason": "任命文件日期为2019年9月",
         *       "since": "2019-09-01"
         *     }
         */
        SpellCorrection: {
            post?: components["schemas"]["Post"];
            /**
             * Reason
             * @description why; kept in the audit trail
             */
            reason: string;
            /** Since */
            since?: string | null;
            /**
             * Until
             * @description null: still held
             */
            until?: string | null;
        };
        /**
         * SpellCreate
         * @description A post that somebody holds, or held from one day to another.
         * @example {
         *       "post": "head",
         *       "since": "2020-09-01"
         *     }
         */
        SpellCreate: {
            post: components["schemas"]["Post"];
            /**
             * Since
             * @description first day; null: not known
             */
            since?: string | null;
            /**
             * Until
             * @description last day; null: still held
             */
            until?: string | null;
        };
        /**
         * SpellEnd
         * @description When a post that is held comes to its end.
         * @example {
         *       "until": "2026-07-31"
         *     }
         */
        SpellEnd: {
            /**
             * Until
             * Format: date
             * @description last day
             */
            until: string;
        };
        /**
         * SpellRead
         * @description One post held for a time (一段任职).
         */
        SpellRead: {
            /**
             * Ended
             * @description whether it is over
             */
            ended: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            post: components["schemas"]["Post"];
            /**
             * Since
             * @description first day; null: not known
             */
            since: string | null;
            /**
             * Until
             * @description last day; null while held, or when not known
             */
            until: string | null;
        };
        /**
         * Stage
         * @description 学段.
         * @enum {string}
         */
        Stage: "preschool" | "primary" | "junior" | "senior" | "vocational" | "special";
        /**
         * Standing
         * @description Whether an institution may be given programmes (资格状态).
         * @enum {string}
         */
        Standing: "good" | "suspended" | "excluded";
        /**
         * StandingChangeRead
         * @description One step of an institution's standing.
         */
        StandingChangeRead: {
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
            source: components["schemas"]["Standing"];
            target: components["schemas"]["Standing"];
            /** Transition */
            transition: string;
        };
        /**
         * StandingRead
         * @description Where somebody stands on one ladder, and why.
         */
        StandingRead: {
            /**
             * Is Member
             * @description false: whether the ladder is for them cannot be told
             */
            is_member: boolean;
            ladder: components["schemas"]["LadderRead"];
            lift: components["schemas"]["LiftRead"] | null;
            next: components["schemas"]["NextTierRead"] | null;
            /** Pointers */
            pointers: components["schemas"]["PointerRead"][];
            /** Text */
            text: string;
            /**
             * Tier
             * @description id of the tier; null: on none, as `verdict` says
             */
            tier: string | null;
            /** Unknown */
            unknown: components["schemas"]["UnknownRead"][];
            verdict: components["schemas"]["Verdict"];
        };
        /**
         * StandingStep
         * @description Why an institution is suspended, excluded or reinstated.
         * @example {
         *       "reason": "年度绩效考评不合格"
         *     }
         */
        StandingStep: {
            /** Reason */
            reason: string;
        };
        /**
         * StepRead
         * @description One step that was taken.
         */
        StepRead: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * By
             * @description who took it
             */
            by: string | null;
            /** Reason */
            reason: string | null;
            source: components["schemas"]["ExpertState"];
            step: components["schemas"]["ExpertStep"];
            target: components["schemas"]["ExpertState"];
        };
        /**
         * StepTake
         * @description A step of an expert, for a stated reason.
         * @example {
         *       "reason": "材料齐全，提交专家组评审",
         *       "step": "review"
         *     }
         */
        StepTake: {
            /** Reason */
            reason: string;
            /**
             * Review Due On
             * @description to be reviewed by; needed to admit and to resume
             */
            review_due_on?: string | null;
            step: components["schemas"]["ExpertStep"];
            /**
             * Term Ends On
             * @description last day of the appointment (聘期)
             */
            term_ends_on?: string | null;
        };
        /**
         * StoredFileAttach
         * @description Which of the caller's uploads it takes up.
         * @example {
         *       "file_id": "01939f2a-6c1e-7b6a-9a43-0000000f0001"
         *     }
         */
        StoredFileAttach: {
            /**
             * File Id
             * Format: uuid
             * @description of a finished upload of the caller, not attached before
             */
            file_id: string;
        };
        /**
         * StoredFileLink
         * @description Where a file can be had for some minutes by whoever has the address.
         */
        StoredFileLink: {
            /**
             * Address
             * @description path on this host, query included
             */
            address: string;
            /**
             * Good Until
             * Format: date-time
             */
            good_until: string;
        };
        /**
         * StoredFileRead
         * @description A file of a course or a resource.
         */
        StoredFileRead: {
            /**
             * Can Open
             * @description whether a browser may show it; others are only saved
             */
            can_open: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Media Type */
            media_type: string;
            /** Name */
            name: string;
            /**
             * Sha256
             * @description of its bytes, hexadecimal
             */
            sha256: string;
            /**
             * Size
             * @description bytes
             */
            size: number;
            /**
             * Uploaded At
             * Format: date-time
             */
            uploaded_at: string;
        };
        /**
         * Strength
         * @description How sure it is that both are of one person.
         * @enum {string}
         */
        Strength: "certain" | "strong" | "weak";
        /**
         * StudioAssessmentCreate
         * @description Assesses a studio's year; an earlier assessment of it stays on record and counts no more.
         * @example {
         *       "comment": "任务全部完成",
         *       "score": 92,
         *       "verdict": "excellent",
         *       "year": 2026
         *     }
         */
        StudioAssessmentCreate: {
            /** Comment */
            comment: string;
            /**
             * Reward
             * @description 激励措施
             */
            reward?: string | null;
            /** Score */
            score?: number | null;
            verdict: components["schemas"]["StudioVerdict"];
            /** Year */
            year: number;
        };
        /**
         * StudioAssessmentRead
         * @description How a studio's year was assessed (年度考核).
         */
        StudioAssessmentRead: {
            /**
             * Assessed At
             * Format: date-time
             */
            assessed_at: string;
            /**
             * Assessed By
             * @description id of the account
             */
            assessed_by: string;
            /** Comment */
            comment: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Reward
             * @description 激励: what the studio gets for it
             */
            reward: string | null;
            /**
             * Score
             * @description out of 100
             */
            score: number | null;
            /**
             * Tasks Done
             * @description of those due in the year, when it was assessed
             */
            tasks_done: number;
            /** Tasks Due */
            tasks_due: number;
            verdict: components["schemas"]["StudioVerdict"];
            /** Year */
            year: number;
        };
        /**
         * StudioCreate
         * @description Sets up a studio.
         * @example {
         *       "established_on": "2026-03-01",
         *       "host_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a11",
         *       "kind": "master_teacher",
         *       "level": "city",
         *       "name": "韦春兰小学语文名师工作室",
         *       "organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
         *       "subject": "chinese"
         *     }
         */
        StudioCreate: {
            /**
             * Established On
             * Format: date
             * @description 挂牌日期
             */
            established_on: string;
            /**
             * Host Id
             * Format: uuid
             * @description who leads it (主持人); on the roster
             */
            host_id: string;
            kind: components["schemas"]["StudioKind"];
            level: components["schemas"]["Level"];
            /** Name */
            name: string;
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
            /** Plan */
            plan?: string | null;
            subject?: components["schemas"]["Subject"] | null;
        };
        /**
         * StudioKind
         * @description Whose studio it is (工作室类型).
         * @enum {string}
         */
        StudioKind: "master_teacher" | "master_head" | "homeroom_teacher" | "subject_research";
        /**
         * StudioMemberCreate
         * @description Takes somebody into a studio.
         * @example {
         *       "person_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a12",
         *       "role": "core"
         *     }
         */
        StudioMemberCreate: {
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            role: components["schemas"]["StudioRole"];
        };
        /**
         * StudioMemberLeaves
         * @description Why somebody leaves a studio.
         * @example {
         *       "reason": "培养期满"
         *     }
         */
        StudioMemberLeaves: {
            /** Reason */
            reason: string;
        };
        /**
         * StudioMemberRead
         * @description Somebody who is in a studio, or was.
         */
        StudioMemberRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Joined On
             * Format: date
             */
            joined_on: string;
            /** Left On */
            left_on: string | null;
            /** Left Reason */
            left_reason: string | null;
            person: components["schemas"]["StudioPerson"];
            role: components["schemas"]["StudioRole"];
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
        };
        /**
         * StudioMemberSort
         * @description Orders of the members.
         * @enum {string}
         */
        StudioMemberSort: "joined_on" | "-joined_on";
        /**
         * StudioOrganisation
         * @description The organisation that a studio belongs to.
         */
        StudioOrganisation: {
            /** Code */
            code: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * StudioPerson
         * @description Somebody of a studio.
         */
        StudioPerson: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * StudioRead
         * @description A studio (名师工作室).
         */
        StudioRead: {
            /**
             * Established On
             * Format: date
             */
            established_on: string;
            host: components["schemas"]["StudioPerson"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["StudioKind"];
            level: components["schemas"]["Level"];
            /**
             * Member Count
             * @description how many are in it now, without the host
             */
            member_count: number;
            /** Name */
            name: string;
            organisation: components["schemas"]["StudioOrganisation"];
            /** Plan */
            plan: string | null;
            standing: components["schemas"]["StudioStanding"];
            /**
             * Standing Reason
             * @description why it stands so; null since it was set up
             */
            standing_reason: string | null;
            subject: components["schemas"]["Subject"] | null;
            /**
             * Transitions
             * @description the steps that leave its standing
             */
            transitions: string[];
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
        };
        /**
         * StudioRole
         * @description What a member is in the studio (成员身份).
         * @enum {string}
         */
        StudioRole: "assistant" | "core" | "trainee";
        /**
         * StudioSort
         * @description Orders of the list; a minus means falling.
         * @enum {string}
         */
        StudioSort: "established_on" | "-established_on";
        /**
         * StudioStanding
         * @description Whether a studio works (工作室状态).
         * @enum {string}
         */
        StudioStanding: "active" | "suspended" | "dissolved";
        /**
         * StudioStandingChangeRead
         * @description One step of a studio's standing.
         */
        StudioStandingChangeRead: {
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
            source: components["schemas"]["StudioStanding"];
            target: components["schemas"]["StudioStanding"];
            /** Transition */
            transition: string;
        };
        /**
         * StudioStep
         * @description Why a studio is suspended, resumed or dissolved.
         * @example {
         *       "reason": "主持人调动"
         *     }
         */
        StudioStep: {
            /** Reason */
            reason: string;
        };
        /**
         * StudioTaskCreate
         * @description Gives a studio something to do.
         * @example {
         *       "due_on": "2026-11-30",
         *       "kind": "outreach",
         *       "title": "送教下乡两次"
         *     }
         */
        StudioTaskCreate: {
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            kind: components["schemas"]["StudioTaskKind"];
            /** Title */
            title: string;
        };
        /**
         * StudioTaskKind
         * @description What a task consists of (任务类型).
         * @enum {string}
         */
        StudioTaskKind: "research" | "teaching" | "mentoring" | "outreach" | "resource" | "other";
        /**
         * StudioTaskRead
         * @description Something that a studio is to do (工作任务).
         */
        StudioTaskRead: {
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["StudioTaskKind"];
            /**
             * Outcome
             * @description what came of it, or why it was dropped
             */
            outcome: string | null;
            state: components["schemas"]["StudioTaskState"];
            /** Title */
            title: string;
            /** Transitions */
            transitions: string[];
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
        };
        /**
         * StudioTaskSort
         * @description Orders of the tasks; a minus means falling.
         * @enum {string}
         */
        StudioTaskSort: "due_on" | "-due_on";
        /**
         * StudioTaskState
         * @description How far a task is (任务状态).
         * @enum {string}
         */
        StudioTaskState: "open" | "done" | "dropped";
        /**
         * StudioTaskStep
         * @description What came of a task, or why it is dropped.
         * @example {
         *       "outcome": "赴金秀送教两次，听课教师 86 人"
         *     }
         */
        StudioTaskStep: {
            /** Outcome */
            outcome: string;
        };
        /**
         * StudioUpdate
         * @description The fields to change; those left out stay as they are.
         * @example {
         *       "plan": "每学期两次送教"
         *     }
         */
        StudioUpdate: {
            /**
             * Established On
             * Format: date
             */
            established_on?: string;
            /**
             * Host Id
             * Format: uuid
             */
            host_id?: string;
            kind?: components["schemas"]["StudioKind"];
            level?: components["schemas"]["Level"];
            /** Name */
            name?: string;
            /** Plan */
            plan?: string | null;
            subject?: components["schemas"]["Subject"] | null;
        };
        /**
         * StudioVerdict
         * @description How a year was assessed (考核等次).
         * @enum {string}
         */
        StudioVerdict: "excellent" | "qualified" | "unqualified";
        /**
         * Subject
         * @description 任教学科.
         * @enum {string}
         */
        Subject: "chinese" | "mathematics" | "english" | "morality_and_law" | "physics" | "chemistry" | "biology" | "history" | "geography" | "science" | "physical_education" | "music" | "fine_arts" | "information_technology" | "labour" | "practice" | "mental_health" | "preschool_education" | "vocational" | "other";
        /**
         * SuggestedExpert
         * @description One of the panel.
         */
        SuggestedExpert: {
            expert: components["schemas"]["ExpertRead"];
            /** Grounds */
            grounds: components["schemas"]["GroundRead"][];
            /** Points */
            points: number;
        };
        /**
         * SuggestionRead
         * @description The panel that is proposed: who fits, and goes together.
         */
        SuggestionRead: {
            /**
             * Considered
             * @description free experts that were compared, at most 200
             */
            considered: number;
            /**
             * Ends On
             * Format: date
             */
            ends_on: string;
            /**
             * Mix
             * @description the panel by kind (结构)
             */
            mix: components["schemas"]["registry__experts__suggestion_schemas__MixPart"][];
            /** Panel */
            panel: components["schemas"]["SuggestedExpert"][];
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
            /**
             * Weights
             * @description the most points for each ground, as they were used
             */
            weights: {
                [key: string]: number;
            };
        };
        /**
         * TargetOrganisation
         * @description An authority that something is asked of.
         */
        TargetOrganisation: {
            /** Code */
            code: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * TargetState
         * @description How an authority stands to what is asked of it (达成情况).
         * @enum {string}
         */
        TargetState: "met" | "underway" | "breached";
        /**
         * TeacherFilter
         * @description Which teachers a rule is for: those with one of the values in each list given; all when none is.
         */
        TeacherFilter: {
            /** 用人形式 */
            employment: components["schemas"]["Employment"][] | null;
            /** 职务 */
            post: components["schemas"]["Post"][] | null;
            /** 学段 */
            stage: components["schemas"]["Stage"][] | null;
            /** 职称 */
            title: components["schemas"]["Title"][] | null;
        };
        /**
         * TeacherPairingCreate
         * @description Pairs two people (师徒结对).
         * @example {
         *       "apprentice_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a11",
         *       "ends_on": "2027-02-28",
         *       "mentor_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
         *       "plan": "每月走访一次，每学期联合教研两次",
         *       "planned_researches": 4,
         *       "planned_visits": 8,
         *       "starts_on": "2026-03-01"
         *     }
         */
        TeacherPairingCreate: {
            /**
             * Apprentice Id
             * Format: uuid
             */
            apprentice_id: string;
            /**
             * Ends On
             * Format: date
             */
            ends_on: string;
            /**
             * Mentor Id
             * Format: uuid
             */
            mentor_id: string;
            /** Plan */
            plan: string;
            /**
             * Planned Researches
             * @default 0
             */
            planned_researches: number;
            /**
             * Planned Visits
             * @default 0
             */
            planned_visits: number;
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
        };
        /**
         * Tier
         * @description One tier (层次) of a ladder.
         */
        Tier: {
            /**
             * 目标
             * @description what the document wants of them
             */
            aim: string | null;
            /**
             * 条件
             * @description any one of these puts somebody in the tier
             */
            any_of: components["schemas"]["Criterion"][];
            /**
             * 条款
             * @description whom it is for, in the document's own words
             */
            clause: string;
            /**
             * 形式
             * @description the forms, in the document's own words
             */
            form_clause: string | null;
            /**
             * 形式占比
             * @description share of each form of training (培训形式), which add up to 1
             */
            form_mix: {
                [key: string]: number;
            } | null;
            /** 编号 */
            id: string;
            /**
             * 名称
             * @description as the document calls it: 入格
             */
            name: string;
            /**
             * 负责
             * @description who is responsible (负责)
             */
            provided_by: components["schemas"]["Level"][] | null;
            /**
             * 培训
             * @description the training for it: 新教师培训
             */
            training: string | null;
        };
        /**
         * TierComputationCreate
         * @description Whose tiers to compute.
         * @example {
         *       "organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10"
         *     }
         */
        TierComputationCreate: {
            /**
             * Organisation Id
             * Format: uuid
             * @description everybody of it and of all below it
             */
            organisation_id: string;
        };
        /**
         * TierFiguresRead
         * @description Who stands where on one ladder, below one organisation.
         */
        TierFiguresRead: {
            /**
             * As Of
             * @description day of the oldest tier counted; null: none is computed yet
             */
            as_of: string | null;
            /** @description null: the pack has none */
            ladder: components["schemas"]["LadderRead"] | null;
            /**
             * Ladders
             * @description those of the pack
             */
            ladders: components["schemas"]["LadderName"][];
            /** Name */
            name: string;
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
            /** @description null: no pack is in force there */
            pack: components["schemas"]["PackRef"] | null;
            /** Parts */
            parts: components["schemas"]["TierPart"][];
            /**
             * People
             * @description everybody on the roster there, whether on the ladder or not
             */
            people: number;
            total: components["schemas"]["TierSums"];
        };
        /**
         * TierPart
         * @description The figures of one organisation directly below, with all below that.
         */
        TierPart: {
            /** Name */
            name: string;
            /**
             * No Tier
             * @description how many are in none
             */
            no_tier: number;
            /**
             * On Ladder
             * @description people the ladder is for: the base
             */
            on_ladder: number;
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
            /**
             * Tiers
             * @description how many of them are in each tier, by its id
             */
            tiers: {
                [key: string]: number;
            };
        };
        /**
         * TierRead
         * @description One tier as the document describes it.
         */
        TierRead: {
            /** Aim */
            aim: string | null;
            /**
             * Clause
             * @description whom it is for, in the document's own words
             */
            clause: string;
            /**
             * Form Mix
             * @description share of each form of training
             */
            form_mix: {
                [key: string]: number;
            } | null;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Provided By */
            provided_by: components["schemas"]["Level"][] | null;
            /**
             * Training
             * @description the training for it
             */
            training: string | null;
        };
        /**
         * TierSums
         * @description How many people are where.
         */
        TierSums: {
            /**
             * No Tier
             * @description how many are in none
             */
            no_tier: number;
            /**
             * On Ladder
             * @description people the ladder is for: the base
             */
            on_ladder: number;
            /**
             * Tiers
             * @description how many of them are in each tier, by its id
             */
            tiers: {
                [key: string]: number;
            };
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
         * Touchable
         * @description Who or what a pack binds (涉及对象).
         * @enum {string}
         */
        Touchable: "teachers" | "schools" | "counties" | "cities" | "provinces" | "programmes";
        /**
         * TrainingCycle
         * @description The training cycle (培训周期).
         */
        TrainingCycle: {
            /** 周期类型 */
            kind: components["schemas"]["CycleKind"];
            /**
             * 起始日
             * Format: date
             * @description first day of the first cycle
             */
            starts: string;
            /** 年数 */
            years: number;
        };
        /**
         * TrainingForm
         * @description A form of training (培训形式) whose share a document sets.
         * @enum {string}
         */
        TrainingForm: "centralised" | "shadowing" | "practice" | "online" | "studio" | "personal" | "school_based" | "outreach" | "workshop" | "mentoring";
        /**
         * Transfer
         * @description They go to another school within reach (调动).
         */
        Transfer: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "transfer";
            /**
             * Organisation Id
             * Format: uuid
             */
            organisation_id: string;
        };
        /**
         * TransferRead
         * @description A change of school (调动).
         */
        TransferRead: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * From Organisation Id
             * Format: uuid
             */
            from_organisation_id: string;
            /** From Organisation Name */
            from_organisation_name: string;
            /** Id */
            id: number;
            /**
             * To Organisation Id
             * Format: uuid
             */
            to_organisation_id: string;
            /** To Organisation Name */
            to_organisation_name: string;
        };
        /**
         * UndoOutcome
         * @description What undoing did for one person, or why it did nothing.
         * @enum {string}
         */
        UndoOutcome: "undone" | "partly" | "changed_since" | "left_since" | "out_of_reach" | "school_closed";
        /**
         * Unit
         * @description What a metric is counted in (计量单位).
         * @enum {string}
         */
        Unit: "class_hours" | "share" | "count" | "person_times" | "code" | "credits" | "ten_thousand_yuan";
        /**
         * UnknownRead
         * @description A fact that is missing.
         */
        UnknownRead: {
            kind: components["schemas"]["Kind"];
            /** Text */
            text: string;
        };
        /**
         * UseKind
         * @description What people were at a base for (使用类型).
         * @enum {string}
         */
        UseKind: "training" | "practice" | "shadowing" | "research" | "other";
        /**
         * VenueEquipmentCreate
         * @description Adds equipment to a venue.
         * @example {
         *       "kind": "display",
         *       "name": "86 英寸交互大屏",
         *       "quantity": 2
         *     }
         */
        VenueEquipmentCreate: {
            kind: components["schemas"]["EquipmentKind"];
            /** Name */
            name: string;
            /** Quantity */
            quantity: number;
            /**
             * Room Id
             * @description where it stands; null: it is moved about
             */
            room_id?: string | null;
        };
        /**
         * VenueEquipmentRead
         * @description Equipment (设备) that is there.
         */
        VenueEquipmentRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["EquipmentKind"];
            /** Name */
            name: string;
            /** Quantity */
            quantity: number;
            /**
             * Room Id
             * @description null: it is moved about
             */
            room_id: string | null;
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
        };
        /**
         * VenueEquipmentUpdate
         * @description The fields to change; those left out stay as they are.
         * @example {
         *       "quantity": 3
         *     }
         */
        VenueEquipmentUpdate: {
            /** Name */
            name?: string;
            /** Quantity */
            quantity?: number;
            /** Room Id */
            room_id?: string | null;
        };
        /**
         * VenueRoomCreate
         * @description Adds a room to a venue.
         * @example {
         *       "capacity": 50,
         *       "kind": "classroom",
         *       "name": "101"
         *     }
         */
        VenueRoomCreate: {
            /**
             * Capacity
             * @description no more than its venue's
             */
            capacity: number;
            kind: components["schemas"]["RoomKind"];
            /** Name */
            name: string;
        };
        /**
         * VenueRoomRead
         * @description A room (教室) in use.
         */
        VenueRoomRead: {
            /**
             * Capacity
             * @description how many people fit in
             */
            capacity: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["RoomKind"];
            /** Name */
            name: string;
            /**
             * Version
             * @description counts the changes; the ETag
             */
            version: number;
        };
        /**
         * VenueRoomUpdate
         * @description The fields to change; those left out stay as they are.
         * @example {
         *       "capacity": 48
         *     }
         */
        VenueRoomUpdate: {
            /** Capacity */
            capacity?: number;
            kind?: components["schemas"]["RoomKind"];
            /** Name */
            name?: string;
        };
        /**
         * VenueSort
         * @description Orders of the list; a minus means falling.
         * @enum {string}
         */
        VenueSort: "capacity" | "-capacity";
        /**
         * Verdict
         * @description How the votes of the grounds were settled.
         * @enum {string}
         */
        Verdict: "agreed" | "lower" | "higher" | "beyond" | "honour" | "no_tier" | "unknown";
        /**
         * VersionLine
         * @description One version of a course, in a line.
         */
        VersionLine: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Name */
            name: string;
            /** Number */
            number: number;
            /** Published At */
            published_at: string | null;
            state: components["schemas"]["CourseState"];
        };
        /**
         * VocabularyItem
         * @description A content that courses are marked with.
         */
        VocabularyItem: {
            /** Clause */
            clause: string;
            /** Code */
            code: string;
            /** Duty */
            duty: string;
            /**
             * Entry
             * @description under which heading the policy names it
             */
            entry: string;
            /** Name */
            name: string;
            /** Source */
            source: string;
        };
        /**
         * WantedRead
         * @description What is asked for; null where it is not asked for.
         */
        WantedRead: {
            /**
             * Gte
             * @description at least so many full years
             */
            gte: number | null;
            /**
             * Honours
             * @description one of these
             */
            honours: components["schemas"]["Honour"][] | null;
            /**
             * Levels
             * @description of one of these levels; any when null
             */
            levels: components["schemas"]["Level"][] | null;
            /**
             * Lte
             * @description at most so many full years
             */
            lte: number | null;
            /**
             * Titles
             * @description one of these
             */
            titles: components["schemas"]["Title"][] | null;
        };
        /**
         * Weight
         * @description What happens when a promise is not kept (效力).
         * @enum {string}
         */
        Weight: "refused" | "warned";
        /**
         * WholeNumbers
         * @description A number of whole things, both ends included; at least one end is given.
         */
        WholeNumbers: {
            /**
             * 不少于
             * @description at least
             */
            gte: number | null;
            /**
             * 不超过
             * @description at most
             */
            lte: number | null;
        };
        /**
         * Workload
         * @description What counts as a teacher's work (计入工作量): SX-08.
         */
        Workload: {
            /**
             * 按考核结果
             * @description only once the work was appraised, and by the result
             */
            after_appraisal: boolean;
            /**
             * 条款
             * @description the document's own words
             */
            clause: string;
            /** 参与方式 */
            contribution: components["schemas"]["Contribution"][];
            /** 编号 */
            id: string;
            /**
             * 名称
             * @description as the document calls it
             */
            name: string;
            /**
             * 文件未给出
             * @description fields that the document gives no value for, each with who gives it
             * @default {}
             */
            not_given: {
                [key: string]: string;
            };
            /**
             * 说明
             * @description how it is read where the document leaves that open
             */
            note: string | null;
            /**
             * 项目类型
             * @description only in these types; in all when empty
             * @default []
             */
            programmes: string[];
            /**
             * 出处
             * @description where in the document they stand
             */
            source: string;
        };
        /**
         * Years
         * @description A span of full years, both ends included; at least one of them is given.
         */
        Years: {
            /**
             * 不少于
             * @description at least (不少于)
             */
            gte: number | null;
            /**
             * 不超过
             * @description at most (不超过)
             */
            lte: number | null;
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
    activate_accounts: {
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
                "application/json": components["schemas"]["ActivationCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivationRead"];
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
    activate_accounts_by_sheet: {
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
                "application/json": components["schemas"]["ActivationCreate"];
            };
        };
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
    list_accounts: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                /** @description only accounts with a grant at this organisation */
                organisation_id?: string;
                /** @description how the login or the name begins */
                q?: string;
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
    read_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
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
    list_account_grants: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                sort?: components["schemas"]["GrantSort"];
                /** @description also count all rows (costs a second query) */
                with_total?: boolean;
                /** @description only those that were, or only those that were not */
                withdrawn?: boolean;
            };
            header?: never;
            path: {
                account_id: string;
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
                    "application/json": components["schemas"]["Page_GrantRecordRead_"];
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
    give_grant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantRecordRead"];
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
    reset_password: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordCodeRead"];
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
    read_account_reach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
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
                    "application/json": components["schemas"]["AccountReachRead"];
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
    reset_second_factor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorReset"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
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
    list_account_sessions: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                sort?: components["schemas"]["SignInSessionSort"];
                /** @description also count all rows (costs a second query) */
                with_total?: boolean;
            };
            header?: never;
            path: {
                account_id: string;
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
                    "application/json": components["schemas"]["Page_SignInSessionRead_"];
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
    end_account_sessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                account_id: string;
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
                    "application/json": components["schemas"]["SessionsEnded"];
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
    unlock_account: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                account_id: string;
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
    withdraw_base_use: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                use_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceGivenUp"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaseUseRead"];
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
    list_bases: {
        parameters: {
            query?: {
                /** @description only those of this organisation and all below it */
                below?: string;
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description only those that are for this, too */
                function?: components["schemas"]["BaseFunction"];
                kind?: components["schemas"]["BaseKind"];
                level?: components["schemas"]["Level"];
                /** @description rows per page */
                limit?: number;
                /** @description a part of its name */
                name?: string;
                sort?: components["schemas"]["BaseSort"];
                standing?: components["schemas"]["BaseStanding"];
                subject?: components["schemas"]["Subject"];
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
                    "application/json": components["schemas"]["Page_BaseRead_"];
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
    set_up_base: {
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
                "application/json": components["schemas"]["BaseCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaseRead"];
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
    read_base: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                base_id: string;
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
                    "application/json": components["schemas"]["BaseRead"];
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
    update_base: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                base_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BaseUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaseRead"];
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
    close_base: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                base_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BaseStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaseRead"];
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
    read_base_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                base_id: string;
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
                    "application/json": components["schemas"]["BaseStandingChangeRead"][];
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
    resume_base: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                base_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BaseStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaseRead"];
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
    suspend_base: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                base_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BaseStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaseRead"];
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
    list_base_uses: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description also show those that count no more */
                include_withdrawn?: boolean;
                /** @description rows per page */
                limit?: number;
                sort?: components["schemas"]["BaseUseSort"];
                /** @description also count all rows (costs a second query) */
                with_total?: boolean;
            };
            header?: never;
            path: {
                base_id: string;
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
                    "application/json": components["schemas"]["Page_BaseUseRead_"];
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
    record_base_use: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                base_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BaseUseCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaseUseRead"];
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
    add_venue: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                base_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BaseVenueCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaseVenueRead"];
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
    export_bases: {
        parameters: {
            query?: {
                /** @description only those of this organisation and all below it */
                below?: string;
                /** @description only those that are for this, too */
                function?: components["schemas"]["BaseFunction"];
                kind?: components["schemas"]["BaseKind"];
                level?: components["schemas"]["Level"];
                /** @description a part of its name */
                name?: string;
                standing?: components["schemas"]["BaseStanding"];
                subject?: components["schemas"]["Subject"];
            };
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
    read_shares: {
        parameters: {
            query: {
                fiscal_year: number;
                /** @description it and all below it */
                organisation_id: string;
                /** @description list only those that stand so */
                state?: components["schemas"]["ShareState"];
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
                    "application/json": components["schemas"]["Shares"];
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
    export_shares: {
        parameters: {
            query: {
                fiscal_year: number;
                /** @description it and all below it */
                organisation_id: string;
                /** @description list only those that stand so */
                state?: components["schemas"]["ShareState"];
            };
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
    list_budgets: {
        parameters: {
            query?: {
                /** @description only those of this organisation and all below it */
                below?: string;
                /** @description `next_cursor` of the page before */
                cursor?: string;
                fiscal_year?: number;
                /** @description rows per page */
                limit?: number;
                /** @description only this organisation's */
                organisation_id?: string;
                sort?: components["schemas"]["BudgetSort"];
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
                    "application/json": components["schemas"]["Page_BudgetRead_"];
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
    read_budget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                budget_id: string;
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
                    "application/json": components["schemas"]["BudgetDetail"];
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
    list_entries: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                kind?: components["schemas"]["EntryKind"];
                /** @description rows per page */
                limit?: number;
                line_id?: string;
                sort?: components["schemas"]["EntrySort"];
                /** @description also count all rows (costs a second query) */
                with_total?: boolean;
            };
            header?: never;
            path: {
                budget_id: string;
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
                    "application/json": components["schemas"]["Page_EntryRead_"];
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
    take_entry_back: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                budget_id: string;
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryCorrect"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryRead"];
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
    add_line: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                budget_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LineCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineRead"];
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
    enter_money: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                budget_id: string;
                line_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryRead"];
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
    revise_budget: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                budget_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BudgetRevise"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetDetail"];
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
    read_building_targets: {
        parameters: {
            query: {
                /** @description it and all below it */
                organisation_id: string;
                year: number;
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
                    "application/json": components["schemas"]["BuildingTargets"];
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
    list_library: {
        parameters: {
            query?: {
                category?: components["schemas"]["CourseCategory"];
                content?: string;
                /** @description `next_cursor` of the page before */
                cursor?: string;
                domain?: components["schemas"]["ContentDomain"];
                level?: components["schemas"]["CourseLevel"];
                /** @description rows per page */
                limit?: number;
                origin?: components["schemas"]["CourseOrigin"];
                /** @description words in the name, the summary or the keywords */
                q?: string;
                series_id?: string;
                six_new?: components["schemas"]["SixNew"];
                sort?: components["schemas"]["LibrarySort"];
                /** @description also those for every stage */
                stage?: components["schemas"]["Stage"];
                /** @description also those for every subject */
                subject?: components["schemas"]["Subject"];
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
                    "application/json": components["schemas"]["Page_CourseRead_"];
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
    read_library_course: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                course_id: string;
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
                    "application/json": components["schemas"]["CourseRead"];
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
    list_library_course_files: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                course_id: string;
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
                    "application/json": components["schemas"]["StoredFileRead"][];
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
    link_library_course_file: {
        parameters: {
            query?: {
                /** @description to be shown by a browser, where it can be */
                to_open?: boolean;
            };
            header?: never;
            path: {
                course_id: string;
                file_id: string;
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
                    "application/json": components["schemas"]["StoredFileLink"];
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
    read_rating: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                course_id: string;
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
                    "application/json": components["schemas"]["RatingRead"];
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
    rate_course: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                course_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingWrite"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingRead"];
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
    list_course_promotions: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                level?: components["schemas"]["CourseLevel"];
                /** @description rows per page */
                limit?: number;
                sort?: components["schemas"]["PromotionSort"];
                state?: components["schemas"]["PromotionState"];
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
                    "application/json": components["schemas"]["Page_PromotionRead_"];
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
    approve_course_promotion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                promotion_id: string;
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
                    "application/json": components["schemas"]["PromotionRead"];
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
    return_course_promotion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                promotion_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionRead"];
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
    withdraw_course_promotion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                promotion_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionRead"];
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
    list_course_series: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                sort?: components["schemas"]["SeriesSort"];
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
                    "application/json": components["schemas"]["Page_SeriesRead_"];
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
    create_course_series: {
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
                "application/json": components["schemas"]["SeriesCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesRead"];
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
    list_courses: {
        parameters: {
            query?: {
                /** @description only those of this organisation and all below it */
                below?: string;
                category?: components["schemas"]["CourseCategory"];
                content?: string;
                /** @description `next_cursor` of the page before */
                cursor?: string;
                domain?: components["schemas"]["ContentDomain"];
                level?: components["schemas"]["CourseLevel"];
                /** @description rows per page */
                limit?: number;
                origin?: components["schemas"]["CourseOrigin"];
                /** @description words in the name, the summary or the keywords */
                q?: string;
                series_id?: string;
                six_new?: components["schemas"]["SixNew"];
                sort?: components["schemas"]["CourseSort"];
                /** @description also those for every stage */
                stage?: components["schemas"]["Stage"];
                state?: components["schemas"]["CourseState"];
                /** @description also those for every subject */
                subject?: components["schemas"]["Subject"];
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
                    "application/json": components["schemas"]["Page_CourseRead_"];
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
    create_course: {
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
                "application/json": components["schemas"]["CourseCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseRead"];
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
    read_course: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                course_id: string;
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
                    "application/json": components["schemas"]["CourseDetail"];
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
    edit_course: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                course_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseContent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseDetail"];
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
    attach_course_file: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                course_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoredFileAttach"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFileRead"];
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
    remove_course_file: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                course_id: string;
                file_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseReason"];
            };
        };
        responses: {
            /** @description Done */
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
    propose_course: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                course_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionRead"];
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
    publish_course: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                course_id: string;
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
                    "application/json": components["schemas"]["CourseDetail"];
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
    recall_course: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                course_id: string;
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
                    "application/json": components["schemas"]["CourseDetail"];
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
    return_course: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                course_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseDetail"];
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
    review_course: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                course_id: string;
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
                    "application/json": components["schemas"]["CourseDetail"];
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
    submit_course: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                course_id: string;
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
                    "application/json": components["schemas"]["CourseDetail"];
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
    read_course_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                course_id: string;
                /** @description of the version, from 1 */
                number: number;
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
                    "application/json": components["schemas"]["CourseRead"];
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
    list_course_files: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                course_id: string;
                /** @description of the version, from 1 */
                number: number;
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
                    "application/json": components["schemas"]["StoredFileRead"][];
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
    link_course_file: {
        parameters: {
            query?: {
                /** @description to be shown by a browser, where it can be */
                to_open?: boolean;
            };
            header?: never;
            path: {
                course_id: string;
                file_id: string;
                /** @description of the version, from 1 */
                number: number;
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
                    "application/json": components["schemas"]["StoredFileLink"];
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
    withdraw_course: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                course_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseDetail"];
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
    read_course_mix: {
        parameters: {
            query: {
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
                    "application/json": components["schemas"]["CourseMixRead"];
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
    read_course_vocabulary: {
        parameters: {
            query: {
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
                    "application/json": components["schemas"]["CourseVocabulary"];
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
    list_disclosures: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                /** @description of whom */
                person_id?: string;
                /** @description the account that saw it */
                seen_by_id?: string;
                /** @description first day, in China */
                since?: string;
                sort?: components["schemas"]["DisclosureSort"];
                /** @description last day, in China */
                until?: string;
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
                    "application/json": components["schemas"]["Page_DisclosureRead_"];
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
    list_review_rounds: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                /** @description also count all rows (costs a second query) */
                with_total?: boolean;
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
                    "application/json": components["schemas"]["Page_RoundRead_"];
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
    open_review_round: {
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
                "application/json": components["schemas"]["RoundCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundRead"];
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
    read_review_round: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["RoundRead"];
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
    list_experts_of_round: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                progress?: components["schemas"]["Progress"];
                /** @description also count all rows (costs a second query) */
                with_total?: boolean;
            };
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["Page_BoardRow_"];
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
    review_expert: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRead"];
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
    suggest_experts: {
        parameters: {
            query: {
                /** @description only those kept by this organisation or one below it */
                below?: string;
                /** @description how many are needed */
                count?: number;
                /** @description last day; whoever is not free on any of them is left out */
                ends_on: string;
                level?: components["schemas"]["ExpertLevel"];
                stage?: components["schemas"]["Stage"];
                /** @description first day of the course */
                starts_on: string;
                subject?: components["schemas"]["Subject"];
                theme?: string;
                weight_availability?: number;
                weight_level?: number;
                weight_load?: number;
                /** @description for a panel of different kinds (结构合理) */
                weight_mix?: number;
                weight_rating?: number;
                weight_stage?: number;
                weight_subject?: number;
                weight_theme?: number;
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
                    "application/json": components["schemas"]["SuggestionRead"];
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
    list_experts: {
        parameters: {
            query?: {
                /** @description only those kept by this organisation or one below it */
                below?: string;
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description only those free on this day: nothing said, nothing planned */
                free_on?: string;
                kind?: components["schemas"]["ExpertKind"];
                level?: components["schemas"]["ExpertLevel"];
                /** @description rows per page */
                limit?: number;
                /** @description part of the name, pinyin or initials */
                q?: string;
                /** @description only active ones whose review is overdue */
                review_due?: boolean;
                sort?: components["schemas"]["ExpertSort"];
                source?: components["schemas"]["ExpertSource"];
                stage?: components["schemas"]["Stage"];
                state?: components["schemas"]["ExpertState"];
                subject?: components["schemas"]["Subject"];
                theme?: string;
                /** @description only those not changed since this day (久未更新) */
                untouched_since?: string;
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
                    "application/json": components["schemas"]["Page_ExpertRead_"];
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
    propose_expert: {
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
                "application/json": components["schemas"]["ExpertCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertRead"];
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
    read_expert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                expert_id: string;
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
                    "application/json": components["schemas"]["ExpertRead"];
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
    update_expert: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                expert_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpertUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertRead"];
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
    ask_for_contact: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                expert_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactAsk"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactRead"];
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
    list_expert_intervals: {
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
            path: {
                expert_id: string;
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
                    "application/json": components["schemas"]["Page_IntervalRead_"];
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
    add_expert_interval: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                expert_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntervalCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntervalRead"];
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
    remove_expert_interval: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                expert_id: string;
                interval_id: string;
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
    list_expert_reviews: {
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
            path: {
                expert_id: string;
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
                    "application/json": components["schemas"]["Page_ReviewRead_"];
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
    list_expert_sessions: {
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
            path: {
                expert_id: string;
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
    list_expert_steps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                expert_id: string;
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
                    "application/json": components["schemas"]["StepRead"][];
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
    step_expert: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                expert_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepTake"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertRead"];
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
    step_experts: {
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
                "application/json": components["schemas"]["BulkStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertBulkAnswer"];
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
    export_experts: {
        parameters: {
            query?: {
                /** @description only those kept by this organisation or one below it */
                below?: string;
                /** @description only those free on this day: nothing said, nothing planned */
                free_on?: string;
                kind?: components["schemas"]["ExpertKind"];
                level?: components["schemas"]["ExpertLevel"];
                /** @description part of the name, pinyin or initials */
                q?: string;
                /** @description only active ones whose review is overdue */
                review_due?: boolean;
                source?: components["schemas"]["ExpertSource"];
                stage?: components["schemas"]["Stage"];
                state?: components["schemas"]["ExpertState"];
                subject?: components["schemas"]["Subject"];
                theme?: string;
                /** @description only those not changed since this day (久未更新) */
                untouched_since?: string;
            };
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
    import_experts: {
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
                "multipart/form-data": components["schemas"]["Body_import_experts"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileRead"];
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
    download_expert_template: {
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
    download_file: {
        parameters: {
            query: {
                /** @description from the link */
                signature: string;
                /** @description from the link: show it rather than save it */
                to_open?: boolean;
                /** @description from the link */
                until: number;
            };
            header?: {
                Range?: string;
            };
            path: {
                file_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The part that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The part that was asked for begins behind its end */
            416: {
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
    preview_grant: {
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
                "application/json": components["schemas"]["GrantCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantReachRead"];
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
    read_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grant_id: string;
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
                    "application/json": components["schemas"]["GrantRecordRead"];
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
    withdraw_grant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                grant_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantWithdraw"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantRecordRead"];
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
    list_institution_documents: {
        parameters: {
            query?: {
                /** @description only of institutions of this organisation and all below it */
                below?: string;
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description only those that expire by then, or have expired */
                expires_within_days?: number;
                /** @description also show withdrawn ones */
                include_withdrawn?: boolean;
                institution_id?: string;
                kind?: components["schemas"]["InstitutionDocumentKind"];
                /** @description rows per page */
                limit?: number;
                sort?: components["schemas"]["DocumentSort"];
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
                    "application/json": components["schemas"]["Page_InstitutionDocumentRead_"];
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
    withdraw_institution_document: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                institution_document_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstitutionDocumentWithdraw"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionDocumentRead"];
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
    list_institutions: {
        parameters: {
            query?: {
                /** @description only those of this organisation and all below it */
                below?: string;
                /** @description `next_cursor` of the page before */
                cursor?: string;
                legal_form?: components["schemas"]["LegalForm"];
                /** @description rows per page */
                limit?: number;
                /** @description a part of the organisation's name */
                name?: string;
                sort?: components["schemas"]["InstitutionSort"];
                standing?: components["schemas"]["Standing"];
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
                    "application/json": components["schemas"]["Page_InstitutionRead_"];
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
    register_institution: {
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
                "application/json": components["schemas"]["InstitutionCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionRead"];
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
    read_institution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institution_id: string;
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
                    "application/json": components["schemas"]["InstitutionRead"];
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
    update_institution: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                institution_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstitutionUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionRead"];
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
    read_institution_criteria: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institution_id: string;
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
                    "application/json": components["schemas"]["CriteriaRead"];
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
    check_institution_criterion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                institution_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaRead"];
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
    add_institution_document: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                institution_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstitutionDocumentCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionDocumentRead"];
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
    exclude_institution: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                institution_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandingStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionRead"];
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
    read_institution_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institution_id: string;
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
                    "application/json": components["schemas"]["StandingChangeRead"][];
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
    reinstate_institution: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                institution_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandingStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionRead"];
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
    suspend_institution: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                institution_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandingStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionRead"];
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
    export_institutions: {
        parameters: {
            query?: {
                /** @description only those of this organisation and all below it */
                below?: string;
                legal_form?: components["schemas"]["LegalForm"];
                /** @description a part of the organisation's name */
                name?: string;
                standing?: components["schemas"]["Standing"];
            };
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
    list_my_disclosures: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                sort?: components["schemas"]["DisclosureSort"];
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
                    "application/json": components["schemas"]["Page_DisclosureRead_"];
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
    read_my_ladders: {
        parameters: {
            query?: {
                /** @description today in China when not given */
                on?: string;
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
                    "application/json": components["schemas"]["GrowthRead"];
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
    change_my_password: {
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
                "application/json": components["schemas"]["PasswordChange"];
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
    read_my_profile: {
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
                    "application/json": components["schemas"]["MyProfileRead"];
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
    list_my_corrections: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                sort?: components["schemas"]["MyCorrectionSort"];
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
                    "application/json": components["schemas"]["Page_CorrectionRead_"];
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
    propose_my_correction: {
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
                "application/json": components["schemas"]["CorrectionCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionRead"];
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
    withdraw_my_correction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                correction_id: string;
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
                    "application/json": components["schemas"]["CorrectionRead"];
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
    read_my_second_factor: {
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
                    "application/json": components["schemas"]["SecondFactorRead"];
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
    set_up_my_second_factor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorSecretRead"];
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
    confirm_my_second_factor: {
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
                "application/json": components["schemas"]["SecondFactorCodeUse"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesRead"];
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
    remove_my_second_factor: {
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
                "application/json": components["schemas"]["SecondFactorCodeUse"];
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
    list_my_sessions: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                sort?: components["schemas"]["SignInSessionSort"];
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
                    "application/json": components["schemas"]["Page_SignInSessionRead_"];
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
    end_my_session: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                family: string;
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
    end_my_other_sessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["SessionsEnded"];
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
    list_marks: {
        parameters: {
            query?: {
                /** @description only those of this organisation and all below it */
                below?: string;
                cohort?: components["schemas"]["Cohort"];
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description also show withdrawn ones */
                include_withdrawn?: boolean;
                kind?: components["schemas"]["MarkKind"];
                /** @description rows per page */
                limit?: number;
                sort?: components["schemas"]["MarkSort"];
                /** @description only those that hold on this day */
                valid_on?: string;
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
                    "application/json": components["schemas"]["Page_MarkRead_"];
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
    withdraw_mark: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                mark_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkWithdraw"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkRead"];
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
    export_marks: {
        parameters: {
            query?: {
                /** @description only those of this organisation and all below it */
                below?: string;
                cohort?: components["schemas"]["Cohort"];
                format?: components["schemas"]["FileFormat"];
                /** @description also show withdrawn ones */
                include_withdrawn?: boolean;
                kind?: components["schemas"]["MarkKind"];
                /** @description only those that hold on this day */
                valid_on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
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
    import_annex: {
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
                "multipart/form-data": components["schemas"]["Body_import_annex"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnexRead"];
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
    download_annex_template: {
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
    count_marks: {
        parameters: {
            query?: {
                /** @description only those of this organisation and all below it */
                below?: string;
                cohort?: components["schemas"]["Cohort"];
                /** @description also show withdrawn ones */
                include_withdrawn?: boolean;
                kind?: components["schemas"]["MarkKind"];
                /** @description only those that hold on this day */
                valid_on?: string;
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
                    "application/json": components["schemas"]["MarkTotals"];
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
                area?: components["schemas"]["Area"];
                /** @description show the tree as it was at this instant (with offset); without it as it is now */
                as_of?: string;
                /** @description only this one and everything below it */
                below?: string;
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description also show closed ones */
                include_closed?: boolean;
                kind?: components["schemas"]["OrganisationKind"];
                /** @description rows per page */
                limit?: number;
                /** @description only those that have this mark (on the day of `as_of`) */
                mark?: components["schemas"]["MarkKind"];
                /** @description only those directly below this one */
                parent_id?: string;
                /** @description part of the name, of its pinyin or of its initials, or beginning of the code */
                q?: string;
                /** @description only the topmost ones within reach */
                roots?: boolean;
                rural_kind?: components["schemas"]["RuralKind"];
                school_kind?: components["schemas"]["SchoolKind"];
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
            query?: {
                /** @description show the tree as it was at this instant (with offset); without it as it is now */
                as_of?: string;
            };
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
    record_budget: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                organisation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BudgetCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetRead"];
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
    list_organisation_history: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                sort?: components["schemas"]["HistorySort"];
                /** @description also count all rows (costs a second query) */
                with_total?: boolean;
            };
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
                    "application/json": components["schemas"]["Page_OrganisationVersionRead_"];
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
    list_marks_of_organisation: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                sort?: components["schemas"]["MarkSort"];
                /** @description also count all rows (costs a second query) */
                with_total?: boolean;
            };
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
                    "application/json": components["schemas"]["Page_MarkRead_"];
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
    give_mark: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                organisation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkRead"];
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
    preview_organisation_merge: {
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
                    "application/json": components["schemas"]["MergePreview"];
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
    merge_organisation: {
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
                "application/json": components["schemas"]["OrganisationMerge"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationMerged"];
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
    export_organisations: {
        parameters: {
            query?: {
                area?: components["schemas"]["Area"];
                /** @description show the tree as it was at this instant (with offset); without it as it is now */
                as_of?: string;
                /** @description only this one and everything below it */
                below?: string;
                /** @description also show closed ones */
                include_closed?: boolean;
                kind?: components["schemas"]["OrganisationKind"];
                /** @description only those that have this mark (on the day of `as_of`) */
                mark?: components["schemas"]["MarkKind"];
                /** @description only those directly below this one */
                parent_id?: string;
                /** @description part of the name, of its pinyin or of its initials, or beginning of the code */
                q?: string;
                /** @description only the topmost ones within reach */
                roots?: boolean;
                rural_kind?: components["schemas"]["RuralKind"];
                school_kind?: components["schemas"]["SchoolKind"];
            };
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
    list_pairings: {
        parameters: {
            query?: {
                /** @description only those with a side at this organisation or below it */
                below?: string;
                /** @description `next_cursor` of the page before */
                cursor?: string;
                kind?: components["schemas"]["PairingKind"];
                /** @description rows per page */
                limit?: number;
                sort?: components["schemas"]["PairingSort"];
                state?: components["schemas"]["PairingState"];
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
                    "application/json": components["schemas"]["Page_PairingRead_"];
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
    read_pairing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pairing_id: string;
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
                    "application/json": components["schemas"]["PairingRead"];
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
    update_pairing: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                pairing_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairingUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingRead"];
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
    complete_pairing: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                pairing_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairingCompleted"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingRead"];
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
    end_pairing: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                pairing_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairingEnded"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingRead"];
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
    list_pairing_entries: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description also show those that count no more */
                include_withdrawn?: boolean;
                /** @description rows per page */
                limit?: number;
                sort?: components["schemas"]["PairingEntrySort"];
                /** @description also count all rows (costs a second query) */
                with_total?: boolean;
            };
            header?: never;
            path: {
                pairing_id: string;
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
                    "application/json": components["schemas"]["Page_PairingEntryRead_"];
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
    record_pairing_entry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                pairing_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairingEntryCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingEntryRead"];
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
    withdraw_pairing_entry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                pairing_entry_id: string;
                pairing_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairingEnded"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingEntryRead"];
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
    read_pairing_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pairing_id: string;
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
                    "application/json": components["schemas"]["PairingChangeRead"][];
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
    export_pairings: {
        parameters: {
            query?: {
                /** @description only those with a side at this organisation or below it */
                below?: string;
                kind?: components["schemas"]["PairingKind"];
                state?: components["schemas"]["PairingState"];
            };
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
    pair_schools: {
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
                "application/json": components["schemas"]["SchoolPairingCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingRead"];
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
    pair_teachers: {
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
                "application/json": components["schemas"]["TeacherPairingCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingRead"];
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
    use_password_code: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordCodeUse"];
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
    list_people: {
        parameters: {
            query?: {
                /** @description where their organisation lies: 城区, 镇区 or 乡村 */
                area?: components["schemas"]["Area"];
                /** @description only people of this organisation and those below it */
                below?: string;
                /** @description `next_cursor` of the page before */
                cursor?: string;
                employment?: components["schemas"]["Employment"];
                /** @description awarded and still counting today */
                honour?: components["schemas"]["Honour"];
                /** @description also show those who have left */
                include_left?: boolean;
                /** @description id of a ladder in the policy pack */
                ladder?: string;
                /** @description rows per page */
                limit?: number;
                /** @description at most so many full years */
                max_years?: number;
                /** @description at least so many full years */
                min_years?: number;
                /** @description only people of this very organisation */
                organisation_id?: string;
                post?: components["schemas"]["Post"];
                /** @description part of the name, the beginning of its pinyin or initials, the whole staff number, or the last four places of the citizen id */
                q?: string;
                /** @description what sort of school of the countryside their organisation is */
                rural_kind?: components["schemas"]["RuralKind"];
                /** @description names stand in the order of their pinyin */
                sort?: components["schemas"]["PersonSort"];
                stage?: components["schemas"]["Stage"];
                /** @description taught as the main subject or beside it */
                subject?: components["schemas"]["Subject"];
                /** @description id of a tier of that ladder */
                tier?: string;
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
    read_career: {
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
                    "application/json": components["schemas"]["CareerRead"];
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
    disclose_person: {
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
                "application/json": components["schemas"]["DisclosureCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosedNumbers"];
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
    award_honour: {
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
                "application/json": components["schemas"]["HonourCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareerRead"];
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
    withdraw_honour: {
        parameters: {
            query: {
                /** @description why; kept with the honour and in the audit trail */
                reason: string;
            };
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                honour_id: string;
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
                    "application/json": components["schemas"]["CareerRead"];
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
    read_person_ladders: {
        parameters: {
            query?: {
                /** @description today in China when not given */
                on?: string;
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
                    "application/json": components["schemas"]["GrowthRead"];
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
    begin_post: {
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
                "application/json": components["schemas"]["SpellCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareerRead"];
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
    correct_post: {
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
                spell_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpellCorrection"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareerRead"];
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
    end_post: {
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
                spell_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpellEnd"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareerRead"];
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
    list_transfers: {
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
                    "application/json": components["schemas"]["Page_TransferRead_"];
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
    change_people: {
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
                "application/json": components["schemas"]["BulkChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswer"];
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
    export_people: {
        parameters: {
            query?: {
                /** @description where their organisation lies: 城区, 镇区 or 乡村 */
                area?: components["schemas"]["Area"];
                /** @description only people of this organisation and those below it */
                below?: string;
                employment?: components["schemas"]["Employment"];
                /** @description awarded and still counting today */
                honour?: components["schemas"]["Honour"];
                /** @description also show those who have left */
                include_left?: boolean;
                /** @description id of a ladder in the policy pack */
                ladder?: string;
                /** @description at most so many full years */
                max_years?: number;
                /** @description at least so many full years */
                min_years?: number;
                /** @description only people of this very organisation */
                organisation_id?: string;
                post?: components["schemas"]["Post"];
                /** @description part of the name, the beginning of its pinyin or initials, the whole staff number, or the last four places of the citizen id */
                q?: string;
                /** @description what sort of school of the countryside their organisation is */
                rural_kind?: components["schemas"]["RuralKind"];
                stage?: components["schemas"]["Stage"];
                /** @description taught as the main subject or beside it */
                subject?: components["schemas"]["Subject"];
                /** @description id of a tier of that ladder */
                tier?: string;
                title?: components["schemas"]["Title"];
            };
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
    export_people_with_ids: {
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
                "application/json": components["schemas"]["PeopleExport"];
            };
        };
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
    list_duplicates: {
        parameters: {
            query?: {
                /** @description only where both belong to this organisation or those below it */
                below?: string;
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                sort?: components["schemas"]["DuplicateSort"];
                strength?: components["schemas"]["Strength"];
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
                    "application/json": components["schemas"]["Page_DuplicateRead_"];
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
    dismiss_duplicate: {
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
                "application/json": components["schemas"]["DuplicateDismiss"];
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
    list_dismissals: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                sort?: components["schemas"]["DismissalSort"];
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
                    "application/json": components["schemas"]["Page_DismissalRead_"];
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
    take_dismissal_back: {
        parameters: {
            query: {
                /** @description why; kept in the audit trail */
                reason: string;
            };
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                dismissal_id: string;
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
    list_person_merges: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                /** @description only mergers that this record took part in */
                person_id?: string;
                sort?: components["schemas"]["PersonMergeSort"];
                /** @description only those undone, or only those in force */
                undone?: boolean;
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
                    "application/json": components["schemas"]["Page_PersonMergeRead_"];
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
    merge_people: {
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
                "application/json": components["schemas"]["PersonMergeCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonMerged"];
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
    undo_person_merge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                merge_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonMergeUndo"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonMergeRead"];
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
                /** @description only those that stand so today */
                state?: components["schemas"]["PackState"];
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
    read_policy_difference: {
        parameters: {
            query?: {
                /** @description the older pack; when left out, the version before, else what bound the organisation until this one began */
                from_id?: string;
            };
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
                    "application/json": components["schemas"]["PolicyDifferenceRead"];
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
    compare_tiers: {
        parameters: {
            query?: {
                /** @description the older pack; when left out, the version before, else what bound the organisation until this one began */
                from_id?: string;
            };
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                pack_id: string;
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
    read_policy_chain: {
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
                    "application/json": components["schemas"]["PolicyChainRead"];
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
    check_policy_pack: {
        parameters: {
            query: {
                /** @description the organisation it would bind, with all below it */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyCheckRead"];
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
    read_policy_pack_labels: {
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
                    "application/json": components["schemas"]["LabelsRead"];
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
    read_policy_pack_schema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON Schema, draft 2020-12 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "$id": "urn:shixun:policy-pack",
                     *       "$schema": "https://json-schema.org/draft/2020-12/schema",
                     *       "title": "政策包",
                     *       "type": "object"
                     *     }
                     */
                    "application/schema+json": {
                        [key: string]: unknown;
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
    list_corrections: {
        parameters: {
            query?: {
                /** @description only of people of this organisation and those below it */
                below?: string;
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                sort?: components["schemas"]["CorrectionSort"];
                state?: components["schemas"]["CorrectionState"];
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
                    "application/json": components["schemas"]["Page_CorrectionRead_"];
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
    read_correction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                correction_id: string;
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
                    "application/json": components["schemas"]["CorrectionRead"];
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
    approve_correction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                correction_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionApproval"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionRead"];
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
    reject_correction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                correction_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionRejection"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionRead"];
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
    export_corrections: {
        parameters: {
            query?: {
                /** @description only of people of this organisation and those below it */
                below?: string;
                state?: components["schemas"]["CorrectionState"];
            };
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
    list_resource_library: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                kind?: components["schemas"]["ResourceKind"];
                level?: components["schemas"]["CourseLevel"];
                /** @description rows per page */
                limit?: number;
                /** @description words in the title, the author or the summary */
                q?: string;
                sort?: components["schemas"]["ResourceLibrarySort"];
                /** @description also those for every stage */
                stage?: components["schemas"]["Stage"];
                /** @description also those for every subject */
                subject?: components["schemas"]["Subject"];
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
                    "application/json": components["schemas"]["Page_ResourceRead_"];
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
    read_library_resource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resource_id: string;
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
                    "application/json": components["schemas"]["ResourceRead"];
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
    link_library_resource_file: {
        parameters: {
            query?: {
                /** @description to be shown by a browser, where it can be */
                to_open?: boolean;
            };
            header?: never;
            path: {
                file_id: string;
                resource_id: string;
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
                    "application/json": components["schemas"]["StoredFileLink"];
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
    list_resources: {
        parameters: {
            query?: {
                /** @description only those of this organisation and all below it */
                below?: string;
                /** @description `next_cursor` of the page before */
                cursor?: string;
                kind?: components["schemas"]["ResourceKind"];
                level?: components["schemas"]["CourseLevel"];
                /** @description rows per page */
                limit?: number;
                /** @description words in the title, the author or the summary */
                q?: string;
                sort?: components["schemas"]["ResourceSort"];
                /** @description also those for every stage */
                stage?: components["schemas"]["Stage"];
                /** @description discarded ones are shown only when asked for */
                state?: components["schemas"]["ResourceState"];
                /** @description also those for every subject */
                subject?: components["schemas"]["Subject"];
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
                    "application/json": components["schemas"]["Page_ResourceRead_"];
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
    create_resource: {
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
                "application/json": components["schemas"]["ResourceCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceRead"];
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
    read_resource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resource_id: string;
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
                    "application/json": components["schemas"]["ResourceDetail"];
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
    edit_resource: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                resource_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceContent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceDetail"];
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
    decline_resource: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                resource_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceDetail"];
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
    discard_resource: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                resource_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceDetail"];
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
    attach_resource_file: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                resource_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoredFileAttach"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceDetail"];
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
    link_resource_file: {
        parameters: {
            query?: {
                /** @description to be shown by a browser, where it can be */
                to_open?: boolean;
            };
            header?: never;
            path: {
                file_id: string;
                resource_id: string;
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
                    "application/json": components["schemas"]["StoredFileLink"];
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
    remove_resource_file: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                file_id: string;
                resource_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceDetail"];
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
    promote_resource: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                resource_id: string;
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
                    "application/json": components["schemas"]["ResourceDetail"];
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
    publish_resource: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                resource_id: string;
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
                    "application/json": components["schemas"]["ResourceDetail"];
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
    recall_resource: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                resource_id: string;
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
                    "application/json": components["schemas"]["ResourceDetail"];
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
    recommend_resource: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                resource_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceDetail"];
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
    return_resource: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                resource_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceDetail"];
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
    revise_resource: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                resource_id: string;
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
                    "application/json": components["schemas"]["ResourceDetail"];
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
    submit_resource: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                resource_id: string;
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
                    "application/json": components["schemas"]["ResourceDetail"];
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
    withdraw_resource: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                resource_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceDetail"];
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
    list_roles: {
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
                    "application/json": components["schemas"]["RoleRead"][];
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
    list_roster_changes: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                /** @description only those whom undoing left as they were, wholly or partly */
                not_undone?: boolean;
                /** @description only those with whom undoing came to this */
                outcome?: components["schemas"]["UndoOutcome"];
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
                    "application/json": components["schemas"]["Page_RosterChangeRead_"];
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
    count_roster_findings: {
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
                    "application/json": components["schemas"]["FindingCount"][];
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
                /** @description only findings on the sheet of this name */
                sheet?: string;
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
    read_roster_layout: {
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
                    "application/json": components["schemas"]["RosterLayout"];
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
    map_roster: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["RosterMapping"];
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
    undo_roster_import: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["RosterUndo"];
            };
        };
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
                    "application/json": components["schemas"]["TokenRead"] | components["schemas"]["SignInChallengeRead"];
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
    answer_challenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInChallengeUse"];
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
    confirm_at_sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInChallengeUse"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInSetUpRead"];
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
    set_up_at_sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInSetUp"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorSecretRead"];
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
    list_studios: {
        parameters: {
            query?: {
                /** @description only those of this organisation and all below it */
                below?: string;
                /** @description `next_cursor` of the page before */
                cursor?: string;
                kind?: components["schemas"]["StudioKind"];
                level?: components["schemas"]["Level"];
                /** @description rows per page */
                limit?: number;
                /** @description a part of its name */
                name?: string;
                sort?: components["schemas"]["StudioSort"];
                standing?: components["schemas"]["StudioStanding"];
                subject?: components["schemas"]["Subject"];
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
                    "application/json": components["schemas"]["Page_StudioRead_"];
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
    set_up_studio: {
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
                "application/json": components["schemas"]["StudioCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudioRead"];
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
    read_studio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                studio_id: string;
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
                    "application/json": components["schemas"]["StudioRead"];
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
    update_studio: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                studio_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StudioUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudioRead"];
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
    list_studio_assessments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                studio_id: string;
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
                    "application/json": components["schemas"]["StudioAssessmentRead"][];
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
    assess_studio: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                studio_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StudioAssessmentCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudioAssessmentRead"];
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
    dissolve_studio: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                studio_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StudioStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudioRead"];
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
    read_studio_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                studio_id: string;
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
                    "application/json": components["schemas"]["StudioStandingChangeRead"][];
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
    list_studio_members: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description also show those who have left */
                include_left?: boolean;
                /** @description rows per page */
                limit?: number;
                sort?: components["schemas"]["StudioMemberSort"];
                /** @description also count all rows (costs a second query) */
                with_total?: boolean;
            };
            header?: never;
            path: {
                studio_id: string;
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
                    "application/json": components["schemas"]["Page_StudioMemberRead_"];
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
    take_into_studio: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                studio_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StudioMemberCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudioMemberRead"];
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
    leave_studio: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                member_id: string;
                studio_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StudioMemberLeaves"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudioMemberRead"];
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
    resume_studio: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                studio_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StudioStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudioRead"];
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
    suspend_studio: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                studio_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StudioStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudioRead"];
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
    list_studio_tasks: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description rows per page */
                limit?: number;
                sort?: components["schemas"]["StudioTaskSort"];
                state?: components["schemas"]["StudioTaskState"];
                /** @description also count all rows (costs a second query) */
                with_total?: boolean;
            };
            header?: never;
            path: {
                studio_id: string;
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
                    "application/json": components["schemas"]["Page_StudioTaskRead_"];
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
    set_studio_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                studio_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StudioTaskCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudioTaskRead"];
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
    drop_studio_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                studio_id: string;
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StudioTaskStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudioTaskRead"];
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
    finish_studio_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                studio_id: string;
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StudioTaskStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudioTaskRead"];
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
    export_studios: {
        parameters: {
            query?: {
                /** @description only those of this organisation and all below it */
                below?: string;
                kind?: components["schemas"]["StudioKind"];
                level?: components["schemas"]["Level"];
                /** @description a part of its name */
                name?: string;
                standing?: components["schemas"]["StudioStanding"];
                subject?: components["schemas"]["Subject"];
            };
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
    compute_tiers: {
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
                "application/json": components["schemas"]["TierComputationCreate"];
            };
        };
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
    read_tier_figures: {
        parameters: {
            query: {
                /** @description id; the first of the pack when not given */
                ladder?: string;
                /** @description everybody of it and of all below it */
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
                    "application/json": components["schemas"]["TierFiguresRead"];
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
    download_tier_figures: {
        parameters: {
            query: {
                /** @description id; the first of the pack when not given */
                ladder?: string;
                /** @description everybody of it and of all below it */
                organisation_id: string;
            };
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
    begin_upload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description version of the tus protocol */
                "tus-resumable"?: string;
                /** @description bytes */
                "upload-length"?: string;
                /** @description tus metadata: `filename` and its value in base64 */
                "upload-metadata"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
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
    read_upload_abilities: {
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
    drop_upload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description version of the tus protocol */
                "tus-resumable"?: string;
            };
            path: {
                upload_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
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
    continue_upload: {
        parameters: {
            query?: never;
            header?: {
                /** @description version of the tus protocol */
                "tus-resumable"?: string;
                /** @description bytes received before this piece */
                "upload-offset"?: string;
            };
            path: {
                upload_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            /** @description Done; `Upload-Offset` says how much has been received */
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
    list_venues: {
        parameters: {
            query?: {
                /** @description only those of this base */
                base_id?: string;
                /** @description only those of this organisation and all below it */
                below?: string;
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /** @description only those that have such equipment */
                equipment?: components["schemas"]["EquipmentKind"];
                /** @description also show those that are used no more */
                include_closed?: boolean;
                /** @description rows per page */
                limit?: number;
                /** @description at least so many fit in */
                min_capacity?: number;
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
                    "application/json": components["schemas"]["Page_BaseVenueRead_"];
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
                    "application/json": components["schemas"]["BaseVenueRead"];
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
                "application/json": components["schemas"]["BaseVenueUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaseVenueRead"];
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
                "application/json": components["schemas"]["PlaceGivenUp"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaseVenueRead"];
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
    add_venue_equipment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                venue_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VenueEquipmentCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenueEquipmentRead"];
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
    update_venue_equipment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                equipment_id: string;
                venue_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VenueEquipmentUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenueEquipmentRead"];
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
    withdraw_venue_equipment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                equipment_id: string;
                venue_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceGivenUp"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenueEquipmentRead"];
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
    add_venue_room: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                venue_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VenueRoomCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenueRoomRead"];
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
    update_venue_room: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                room_id: string;
                venue_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VenueRoomUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenueRoomRead"];
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
    close_venue_room: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any string of up to 255 characters, best a UUID: the same request with the same key is carried out once and answered the same for a day. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version the change is based on */
                "if-match"?: string;
            };
            path: {
                room_id: string;
                venue_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceGivenUp"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenueRoomRead"];
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
