using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ComputeSovereignty.Runs;

/// <summary>The database of the run store: SQLite in one file, or PostgreSQL for a team. Both speak the same statements; what differs stands here.</summary>
internal sealed class StoreDatabase : IDisposable
{
    private const long MostChecked = 256L << 20;

    private readonly DbDataSource source;
    private readonly Dialect dialect;

    private StoreDatabase(DbDataSource source, Dialect dialect)
    {
        this.source = source;
        this.dialect = dialect;
    }

    /// <summary>Opens a database and brings its tables to the present version.</summary>
    /// <param name="place">A file for SQLite, or a connection string of PostgreSQL, which names its <c>Host</c>.</param>
    /// <param name="isChecked">Whether a small file is looked through for damage.</param>
    /// <exception cref="StoreException">It cannot be opened.</exception>
    internal static StoreDatabase Open(string place, bool isChecked = true)
    {
        StoreDatabase database = IsPostgres(place) ? Postgres(place) : Sqlite(place, isChecked);
        try
        {
            database.Migrate();
            return database;
        }
        catch (DbException fault)
        {
            database.Dispose();
            throw new StoreException(StoreMessages.NotOpened(fault), fault) { Reason = StoreMessages.Reason(fault) };
        }
    }

    /// <summary>Tells whether a place is a connection string of PostgreSQL.</summary>
    /// <param name="place">A file or a connection string.</param>
    internal static bool IsPostgres(string place) =>
        place.Contains("host=", StringComparison.OrdinalIgnoreCase) || place.Contains("server=", StringComparison.OrdinalIgnoreCase);

    /// <summary>Gives the machine that a connection string of PostgreSQL names first.</summary>
    /// <param name="place">The connection string.</param>
    /// <returns>A name, an address, or the folder of a socket.</returns>
    internal static string HostOf(string place) => (new NpgsqlConnectionStringBuilder(place).Host ?? string.Empty).Split(',')[0].Trim();

    /// <summary>Changes rows.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="values">Its parameters, as name and value.</param>
    /// <returns>How many rows were changed.</returns>
    internal int Execute(string sql, params (string Name, object? Value)[] values) => Telling(() =>
    {
        using DbConnection connection = source.OpenConnection();
        return Execute(connection, null, sql, values);
    });

    /// <summary>Changes rows in several statements: all of them or none.</summary>
    /// <param name="statements">The statements with their parameters.</param>
    /// <param name="onlyIfFirst">Whether nothing is done where the first statement finds no row.</param>
    /// <param name="onlyIfEach">Whether nothing is done where any statement finds no row.</param>
    /// <param name="isAlone">Whether no other transaction that asks for the same runs meanwhile.</param>
    /// <returns>Whether it was done.</returns>
    internal bool ExecuteAll(
        IEnumerable<(string Sql, (string Name, object? Value)[] Values)> statements, bool onlyIfFirst = false, bool onlyIfEach = false, bool isAlone = false) => Telling(() =>
    {
        using DbConnection connection = source.OpenConnection();
        using DbTransaction transaction = connection.BeginTransaction();
        if (isAlone && dialect.Lock.Length > 0)
        {
            Execute(connection, transaction, dialect.Lock, []);
        }

        bool needed = onlyIfFirst;
        foreach ((string sql, (string Name, object? Value)[] values) in statements)
        {
            if (Execute(connection, transaction, sql, values) == 0 && (needed || onlyIfEach))
            {
                return false;
            }

            needed = false;
        }

        transaction.Commit();
        return true;
    });

    /// <summary>Reads rows.</summary>
    /// <typeparam name="T">What a row becomes.</typeparam>
    /// <param name="sql">The statement.</param>
    /// <param name="read">Reads a row.</param>
    /// <param name="values">Its parameters, as name and value.</param>
    internal List<T> Read<T>(string sql, Func<DbDataReader, T> read, params (string Name, object? Value)[] values) => Telling(() =>
    {
        using DbConnection connection = source.OpenConnection();
        using DbCommand command = Command(connection, null, sql, values);
        using DbDataReader reader = command.ExecuteReader();
        List<T> rows = [];
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    });

    /// <inheritdoc/>
    public void Dispose() => source.Dispose();

    // A disk that is full, a file that is cut or may not be written: the operator reads why, whoever asked.
    private static T Telling<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (DbException fault)
        {
            throw new StoreException(StoreMessages.NotUsed(fault), fault) { Reason = StoreMessages.Reason(fault) };
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or InvalidCastException or (InvalidOperationException and not ObjectDisposedException) or InvalidDataException or OverflowException)
        {
            // A row that this program cannot have written: a disk or a hand has altered it.
            throw new StoreException(StoreMessages.Altered(new(fault.Message)), fault);
        }
    }

    private static StoreDatabase Sqlite(string file, bool isChecked)
    {
        string path = Path.GetFullPath(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        SqliteConnectionStringBuilder text = new() { DataSource = path, ForeignKeys = true, DefaultTimeout = 30 };
        DbDataSource source = SqliteFactory.Instance.CreateDataSource(text.ConnectionString);
        return new(source, new("BLOB", "INTEGER PRIMARY KEY AUTOINCREMENT", "PRAGMA journal_mode=WAL", isChecked ? CheckOf(path) : string.Empty, string.Empty));
    }

    // The lock keeps two servers that start at once from migrating together; the number is arbitrary.
    private static StoreDatabase Postgres(string connection)
    {
        try
        {
            return new(NpgsqlDataSource.Create(connection), new("BYTEA", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY", string.Empty, string.Empty, "SELECT pg_advisory_xact_lock(20260101)"));
        }
        catch (ArgumentException fault)
        {
            throw new StoreException(StoreMessages.WrongConnection(new(fault.Message)), fault);
        }
    }

    // The pages of a small file are looked through at once; a large one tells when a page is read.
    private static string CheckOf(string path) => new FileInfo(path) is { Exists: true, Length: > 0 and <= MostChecked } ? "PRAGMA quick_check(1)" : string.Empty;

    private void Migrate()
    {
        using DbConnection connection = source.OpenConnection();
        Prepare(connection);
        using DbTransaction transaction = connection.BeginTransaction();
        if (dialect.Lock.Length > 0)
        {
            Execute(connection, transaction, dialect.Lock, []);
        }

        Execute(connection, transaction, "CREATE TABLE IF NOT EXISTS store_version (version BIGINT NOT NULL)", []);
        int version = Convert.ToInt32(Scalar(connection, transaction, "SELECT COALESCE(MAX(version), 0) FROM store_version"));
        if (version > StoreMigrations.All.Count)
        {
            throw new StoreException(StoreMessages.Newer);
        }

        for (int next = version; next < StoreMigrations.All.Count; next++)
        {
            foreach (string statement in StoreMigrations.All[next])
            {
                Execute(connection, transaction, statement.Replace("{blob}", dialect.Blob, StringComparison.Ordinal).Replace("{counter}", dialect.Counter, StringComparison.Ordinal), []);
            }

            Execute(connection, transaction, "INSERT INTO store_version (version) VALUES (@version)", [("version", next + 1)]);
        }

        transaction.Commit();
    }

    private void Prepare(DbConnection connection)
    {
        if (dialect.Prepare.Length > 0)
        {
            Execute(connection, null, dialect.Prepare, []);
        }

        if (dialect.Check.Length > 0 && Scalar(connection, null, dialect.Check) is not "ok")
        {
            throw new StoreException(StoreMessages.Damaged);
        }
    }

    private static int Execute(DbConnection connection, DbTransaction? transaction, string sql, (string Name, object? Value)[] values)
    {
        using DbCommand command = Command(connection, transaction, sql, values);
        return command.ExecuteNonQuery();
    }

    private static object? Scalar(DbConnection connection, DbTransaction? transaction, string sql)
    {
        using DbCommand command = Command(connection, transaction, sql, []);
        return command.ExecuteScalar();
    }

    [SuppressMessage("Security", "CA2100", Justification = "Statements are constants of this namespace; everything that varies is a parameter.")]
    private static DbCommand Command(DbConnection connection, DbTransaction? transaction, string sql, (string Name, object? Value)[] values)
    {
        DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        foreach ((string name, object? value) in values)
        {
            DbParameter parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value switch { null => DBNull.Value, bool truth => truth ? 1L : 0L, int number => (long)number, _ => value };
            if (value is null)
            {
                parameter.DbType = System.Data.DbType.Int64;
            }

            command.Parameters.Add(parameter);
        }

        return command;
    }

    /// <summary>What differs between the databases.</summary>
    /// <param name="Blob">The type of bytes.</param>
    /// <param name="Counter">The type of a key that counts by itself.</param>
    /// <param name="Prepare">A statement at the first opening; empty for none.</param>
    /// <param name="Check">A query that answers <c>ok</c> where the file is sound; empty for none.</param>
    /// <param name="Lock">A statement that lets one migration run at a time; empty where a transaction does.</param>
    private sealed record Dialect(string Blob, string Counter, string Prepare, string Check, string Lock);
}
