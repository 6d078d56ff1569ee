namespace ComputeSovereignty.Runs;

/// <summary>How the tables of the store came to be: each entry brings a store from the version before. Entries are never changed, only added.</summary>
internal static class StoreMigrations
{
    /// <summary>Gets the statements of each version, the first first; <c>{blob}</c> stands for the database's type of bytes, <c>{counter}</c> for that of a key that counts by itself.</summary>
    internal static IReadOnlyList<IReadOnlyList<string>> All { get; } =
    [
        [
            """
            CREATE TABLE planning_case (
                id TEXT PRIMARY KEY,
                owner TEXT NOT NULL,
                shared BIGINT NOT NULL,
                name TEXT NOT NULL,
                changed BIGINT NOT NULL,
                content {blob} NOT NULL)
            """,
            "CREATE INDEX planning_case_owner ON planning_case (owner)",
            """
            CREATE TABLE run (
                id TEXT PRIMARY KEY,
                owner TEXT NOT NULL,
                shared BIGINT NOT NULL,
                case_id TEXT NOT NULL,
                case_name TEXT NOT NULL,
                kind TEXT NOT NULL,
                name TEXT NOT NULL,
                scenario TEXT NOT NULL,
                changes TEXT NOT NULL,
                options TEXT NOT NULL,
                input_hash TEXT NOT NULL,
                request_key TEXT NOT NULL,
                program TEXT NOT NULL,
                engine TEXT NOT NULL,
                begun BIGINT NOT NULL,
                ended BIGINT,
                state TEXT NOT NULL,
                sentence TEXT NOT NULL,
                good BIGINT,
                server TEXT NOT NULL)
            """,
            "CREATE INDEX run_begun ON run (begun)",
            "CREATE INDEX run_request ON run (request_key)",
            """
            CREATE TABLE run_file (
                run_id TEXT NOT NULL REFERENCES run (id) ON DELETE CASCADE,
                name TEXT NOT NULL,
                content {blob} NOT NULL,
                PRIMARY KEY (run_id, name))
            """,
        ],
        ["ALTER TABLE run ADD COLUMN subject TEXT NOT NULL DEFAULT ''"],
        [
            """
            CREATE TABLE account (
                id TEXT PRIMARY KEY,
                name TEXT NOT NULL,
                name_key TEXT NOT NULL UNIQUE,
                role TEXT NOT NULL,
                shut BIGINT NOT NULL,
                password_hash TEXT NOT NULL,
                stamp TEXT NOT NULL,
                made BIGINT NOT NULL)
            """,
            """
            CREATE TABLE account_token (
                hash TEXT PRIMARY KEY,
                account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
                made BIGINT NOT NULL)
            """,
            """
            CREATE TABLE session (
                hash TEXT PRIMARY KEY,
                account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
                content {blob} NOT NULL,
                ends BIGINT NOT NULL)
            """,
            """
            CREATE TABLE audit (
                number {counter},
                happened BIGINT NOT NULL,
                account_id TEXT NOT NULL,
                account_name TEXT NOT NULL,
                source TEXT NOT NULL,
                deed TEXT NOT NULL,
                subject TEXT NOT NULL,
                detail TEXT NOT NULL)
            """,
            "CREATE INDEX audit_happened ON audit (happened)",
            "CREATE TABLE server (id TEXT PRIMARY KEY, until BIGINT NOT NULL)",

            // Empty for what an older program kept: it cannot be held against anything.
            "ALTER TABLE run_file ADD COLUMN hash TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE planning_case ADD COLUMN hash TEXT NOT NULL DEFAULT ''",
        ],
        [
            """
            CREATE TABLE sweep (
                id TEXT PRIMARY KEY,
                question_key TEXT NOT NULL,
                verb TEXT NOT NULL,
                arguments TEXT NOT NULL,
                entries TEXT NOT NULL,
                counts TEXT NOT NULL,
                case_path TEXT NOT NULL,
                case_content {blob} NOT NULL,
                program TEXT NOT NULL,
                engines TEXT NOT NULL,
                digest TEXT NOT NULL,
                begun BIGINT NOT NULL,
                ended BIGINT,
                state TEXT NOT NULL,
                note TEXT NOT NULL)
            """,
            "CREATE INDEX sweep_state ON sweep (state, begun)",
            "CREATE INDEX sweep_question ON sweep (question_key)",

            // How a sweep is cut, written before a chunk is given to a machine: whoever coordinates after a fault cuts no draw twice.
            """
            CREATE TABLE sweep_chunk (
                sweep TEXT NOT NULL REFERENCES sweep (id) ON DELETE CASCADE,
                chunk BIGINT NOT NULL,
                draw_set BIGINT NOT NULL,
                first_draw BIGINT NOT NULL,
                end_draw BIGINT NOT NULL,
                PRIMARY KEY (sweep, chunk))
            """,
            """
            CREATE TABLE sweep_answer (
                sweep TEXT NOT NULL REFERENCES sweep (id) ON DELETE CASCADE,
                chunk BIGINT NOT NULL,
                attempt BIGINT NOT NULL,
                worker TEXT NOT NULL,
                hash TEXT NOT NULL,
                content {blob} NOT NULL,
                answered BIGINT NOT NULL,
                PRIMARY KEY (sweep, chunk))
            """,
            """
            CREATE TABLE machine (
                id TEXT PRIMARY KEY,
                name TEXT NOT NULL,
                threads BIGINT NOT NULL,
                program TEXT NOT NULL,
                engines TEXT NOT NULL,
                digest TEXT NOT NULL,
                joined BIGINT NOT NULL,
                sign BIGINT NOT NULL,
                draws BIGINT NOT NULL,
                milli_rate BIGINT NOT NULL,
                coordinates BIGINT NOT NULL,
                note TEXT NOT NULL)
            """,
            """
            CREATE TABLE silo (
                cluster TEXT NOT NULL,
                address TEXT NOT NULL,
                entry TEXT NOT NULL,
                etag BIGINT NOT NULL,
                alive BIGINT NOT NULL,
                PRIMARY KEY (cluster, address))
            """,
            "CREATE TABLE silo_version (cluster TEXT PRIMARY KEY, version BIGINT NOT NULL)",

            // How often a run whose server ended was taken up by another.
            "ALTER TABLE run ADD COLUMN tries BIGINT NOT NULL DEFAULT 0",
        ],
        [
            // What was cut before was cut into no less.
            "ALTER TABLE sweep ADD COLUMN least BIGINT NOT NULL DEFAULT 8",

            // A large file is kept in parts, of which no more than one is held at a time; of a small one there are none.
            "ALTER TABLE run_file ADD COLUMN parts BIGINT NOT NULL DEFAULT 0",
            "ALTER TABLE run_file ADD COLUMN size BIGINT NOT NULL DEFAULT 0",
            """
            CREATE TABLE run_file_part (
                run_id TEXT NOT NULL,
                name TEXT NOT NULL,
                part BIGINT NOT NULL,
                content {blob} NOT NULL,
                hash TEXT NOT NULL,
                PRIMARY KEY (run_id, name, part),
                FOREIGN KEY (run_id, name) REFERENCES run_file (run_id, name) ON DELETE CASCADE)
            """,
        ],
    ];
}
